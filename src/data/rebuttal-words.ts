/** Words that say of an account that it is not so, as a pattern to be put together with others. */
const untrue =
  '(?:false|untrue|not true|inaccurate|incorrect|unfounded|baseless|groundless|fabricat(?:ed|ions?)|fake|nonsense|absurd(?:ity)?|ridiculous|preposterous|ludicrous|laughable|bogus|hoax|fiction|fictitious|fantasy|myth|(?:bold|bald|bare)[- ]?faced (?:lies?|untruths?)|lies?|untruths?|slander(?:ous)?|libel(?:lous)?|smears?|inventions?|invented|made[- ]up|unsubstantiated|unproven|without (?:any )?(?:merit|foundation|basis|substance)|meritless|rubbish|garbage|gossip|propaganda|wrong|mistaken|misleading|distort(?:ed|ions?)|overblown|exaggerat(?:ed|ions?)|a witch[- ]hunt)'
/** Nouns for an account that somebody gave. */
const account =
  'claims?|allegations?|accusations?|assertions?|suggestions?|reports?|stor(?:y|ies)|accounts?|versions?|statements?|rumou?rs?|charges?|complaints?|lawsuits?|findings?|evidence|presentation|dossier|documents?|memo|article|coverage|testimony|remarks?|comments?|speculation|notion|idea|theor(?:y|ies)|insinuations?|narrative|conclusions?|figures?|estimates?|characteri[sz]ation|description|audit|study|survey|polls?|letter|video|footage|recording|photographs?|pictures?|claimed \\p{L}+'
/** A noun for an account. */
export const accountNouns: RegExp = new RegExp(`\\b(?:${account})\\b`, 'iu')

const degree =
  '(?:an? |the |all |also |both |so |simply |just |totally |completely |absolutely |utterly |patently |entirely |wholly |plainly |flatly |blatantly |demonstrably |pure |complete |total |utter |outright |malicious |\\p{L}+ and |\\p{L}+, )*'

/** Someone calls an account not so: `what` is the account as it is called, `how` the words for it. */
export const calledFalse: readonly RegExp[] = [
  new RegExp(
    `\\b(?<!\\bthey )(?:call(?:s|ed|ing)?|brand(?:s|ed|ing)?|label(?:s|l?ed|l?ing)?|declar(?:es?|ed|ing)) (?<what>(?:it|that|this|them|these|those)\\b|(?:[^"“”;:?!.]{0,70}?\\b)?(?:${account})\\b(?! of)[^"“”;:?!.]{0,90}?) ["“'‘]{0,2}${degree}["“'‘]{0,2}(?<how>${untrue})\\b`,
    'iu',
  ),
  new RegExp(
    `\\b(?:dismiss(?:es|ed|ing)?|describ(?:es?|ed|ing)|denounc(?:es?|ed|ing)|reject(?:s|ed|ing)?|characteri[sz](?:es?|ed|ing)|slamm?(?:s|ed|ing)?|derid(?:es?|ed|ing)|decr(?:ies|ied|ying)) (?<what>(?:it|that|this|them|these|those)\\b|(?:[^"“”;:?!.]{0,70}?\\b)?(?:${account})\\b(?! of)[^"“”;:?!.]{0,110}?) as ["“'‘]{0,2}${degree}["“'‘]{0,2}(?<how>${untrue})\\b`,
    'iu',
  ),
  /\b(?:den(?:y|ies|ied|ying)|reject(?:s|ed|ing)|disput(?:es|ed|ing)|refut(?:es|ed|ing)|rebut(?:s|ted|ting)|dismiss(?:es|ed|ing)|contest(?:s|ed|ing)|push(?:es|ed|ing) back (?:against|on)) (?<what>(?:[^"“”;:?!.,]{0,40}\b)?(?:claim|allegation|accusation|assertion|suggestion|report|rumou?r|charge|complaint|speculation)s?\b(?: (?:by|from|in|of) [^"“”;:?!.]{2,60}?)? that (?!(?:is|are|was|were|has|have|had|would|will|could|can|may|might|it|came|come|comes)\b)[^;?!“”"]{8,160})/iu,
]

/** Words that say of a claim, as they tell it, that it is not so; `claim` is what follows. */
export const flaggedFalse: readonly RegExp[] = [
  /\b(?:false|incorrect|inaccurate|erroneous|mistaken|baseless|unfounded|debunked|discredited|bogus|misleading) (?:claim|assertion|statement|allegation|accusation|suggestion|boast|assurance)s? that (?<claim>[^;]{8,})/iu,
  /\b(?:falsely|incorrectly|inaccurately|wrongly|erroneously|mistakenly) (?:claim|said|say|told [\p{L} ]{2,30}?|not|stat|assert|suggest|report|wrote|tweet|insist|announc|declar|boast|argu|impl|maintain)(?:s|es|ed|d|ing|ied|ies)?(?: that)? (?<claim>[^;]{8,})/iu,
  /\b(?:claim|said|say|stat|assert|suggest|insist|argu|tweet|boast)(?:s|es|ed|d|ing)?,? (?:falsely|incorrectly|inaccurately|wrongly|erroneously|mistakenly),? that (?<claim>[^;]{8,})/iu,
]

/** Words that say that nothing shows a claim to be so; `claim` is what follows. */
export const nothingShows: RegExp =
  /\b(?:(?:there (?:is|was|were|has been|had been|have been|appears to be)|(?:found|saw|seen|see|finds|find)) (?:no|not any|n['’]t any|little) (?:\p{L}+ )?(?:evidence|proof|indications?|signs?|record)|no (?:\p{L}+ )?(?:evidence|proof|indications?) (?:(?:has|have|had) (?:been )?(?:emerged|found|shown|come to light)|exists?)) (?:that|of|for|to (?:support|suggest|show|back|indicate)(?: (?:that|the (?:claim|allegation|accusation|suggestion)s? (?:that|of)))?)(?: any)? (?<claim>[^;]{6,})/iu

/** An answer that says no more than that something is not so. */
export const bareRebuttal: RegExp =
  /^\W*(?:(?:\p{L}+ ){0,2}\p{L}+, )?(?:but )?(?:(?:that|this|it|which|all of (?:it|that|this)|none of (?:it|that|this))(?:['’]s| is| was)? )?(?:(?:simply|just|absolutely|totally|completely|utterly|plain|flat out|categorically|100 percent) )*(?:not true|untrue|not the case|not so|false|a lie|lies|nonsense|rubbish|fake news|ridiculous|absurd|preposterous|baseless|not what happened|never happened|did(?: not|n['’]t) happen|true)\W*$/iu
