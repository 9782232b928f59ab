/** Verbs by which someone says that something is not so; what they deny follows. Stems by the first word of each line. */
export const denialVerbs: ReadonlySet<string> = new Set(
  `deny denies denied denying dispute disputes disputed disputing reject rejects rejected rejecting refute refutes refuted refuting rebut rebuts rebutted
dismiss dismisses dismissed dismissing disavow disavows disavowed discount discounts discounted discounting debunk debunks debunked contest contests contested`.split(
    /\s+/,
  ),
)

/** Words that say a statement is not so: "is false", "was inaccurate". */
export const falsities: RegExp =
  /\b(?:false|untrue|inaccurate|incorrect|unfounded|baseless|groundless|fabricated|nonsense|made[- ]up|not true|not correct|not accurate|a lie)\b/i

/** Words that only say how wholly something is denied: no part of what is denied. */
export const idleLimits: RegExp =
  /\b(?:of any (?:kind|sort|type|description)|at all|whatsoever|in any (?:way|form|shape)|by any means|under any circumstances)\b/gi

/** Quantifiers that deny something of all of what was named before: "17 letters, and not one was answered". */
export const quantifiedDenials: RegExp =
  /(?<!\b(?:is|was|are|were|be|been) )\b(?:not (?:a single )?one|not a single|none|neither)\b/i

/** Verbs whose negation denies no act: it tells of silence, of not knowing, of not having checked, or of a wish. */
export const silentVerbs: ReadonlySet<string> = new Set(
  `know knows knew known understand remember recall comment add say says said specify elaborate respond reply return answer want wish think believe expect hope care matter need
seem appear mean help stop wait mind like love bother hesitate go going come coming get got let make made take look sure clear certain necessarily
immediately yet really even well enough quite very always often far long early easy surprising surprised possible able available enough choice doubt idea comment problem reason way sense stranger secret question time longer
confirm confirms confirmed verify verified corroborate corroborated authenticate authenticated independently determine determined`.split(
    /\s+/,
  ),
)

/** What makes a clause a wish, a plan, a condition or a question: it reports no act. */
export const unreal: RegExp =
  /\b(?:if|whether|unless|would|could|should|must|might|ought|cannot|can't|let's|please|will|won't|going to|plans? to|intends? to|wants? to|hopes? to|expected to|had it not|in order to|supposed to|can|refus(?:es|ed|ing)|declin(?:es|ed|ing) to|so that|for not \w+ing)\b|\?/i

/** What opens a wish or an order, or a piece of a clause: none of them reports an act. */
export const noReport: RegExp = /^\W*(?:may|let|let's|please|don't|do not|look|see|read|follow|click|watch|to)\b/i

/** What makes a clause ask and not tell. */
export const asking: RegExp = /\b(?:asks?|asked|asking|questions?|wonder(?:s|ed|ing)?|inquire[sd]?)\b|\?/i

const refusal =
  "(?:[Nn]o|[Nn]ever|[Nn]ope|[Nn]ot at all|[Nn]ot true|[Aa]bsolutely not|[Cc]ertainly not|[Oo]f course not|I (?:do not|don['’]t|did not|didn['’]t|have not|haven['’]t|was not|wasn['’]t|am not)(?: think so| believe so)?|(?:[Hh]e|[Ss]he|[Tt]hey) (?:did|had|was|were|should|would|has|have)(?: not|n['’]t))"
const name = "\\p{Lu}[\\p{L}.'’-]*(?: \\p{Lu}[\\p{L}.'’-]*){0,3}"
const told = '(?:said|says|replied|answered|responded)'

/** A question told in the same sentence as the answer that refuses it; the group `asked` is what was asked. */
export const refusedQuestions: readonly RegExp[] = [
  new RegExp(
    `\\b(?:[Aa]sked|[Qq]uestioned|[Pp]ressed)\\b[^.?!"“”]{0,60}?\\b(?:whether|if) (?<asked>[^"“”]{8,}?)(?:, ${name}(?:, [^"“”,]{0,60},)?|, (?:he|she|they|it|the \\p{L}+)| ${name}) ${told}(?: \\p{L}+)?[,:]? ["“]${refusal}\\b[^"“”]{0,30}["”]`,
    'u',
  ),
  new RegExp(
    `["“]${refusal}[,.]?["”],? [^"“”]{0,60}\\b(?:when|after (?:being|he was|she was)|on being) asked (?:whether|if) (?<asked>[^"“”]{8,}?)[.]?$`,
    'u',
  ),
]

const accusation =
  '(?:accusation|account|allegation|assertion|charge|claim|contention|criticism|finding|insinuation|report|rumou?r|speculation|suggestion|theory|version)s?'

/** Somebody rejects what others say: an accusation, or something as untrue. It reports nothing of what they say. */
export const rejection: RegExp = new RegExp(
  `\\b(?:reject|dismiss|den[yi]|disput|refut|rebut|rebuff)\\p{L}*\\b[^.;:"“”]{0,60}?\\b(?:${accusation}|as (?:\\p{L}+ )?(?:false|untrue|baseless|groundless|unfounded|fabricated|nonsense|rubbish|wrong|a lie|lies))\\b`,
  'iu',
)
