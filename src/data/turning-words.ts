/** Words by which someone is no longer sure of something, or leaves room for what they had ruled out. Own list. */
export const lessSure: RegExp =
  /\b(?:(?:could|can|was|is|am|are|were)(?: not|n['’]t| no longer) (?:be )?(?:\p{L}+ly )?(?:sure|certain|confident|say (?:whether|if|for sure|for certain|that)|rule out|exclude|swear)|(?:no longer|not so|less) (?:sure|certain|confident)|may (?:well |also )?have (?:been )?|might (?:well )?have (?:been )?(?!to\b)|(?:was|were) (?:perhaps|possibly|probably) (?:wrong|mistaken)|did not (?:remember|recall)|(?:could|can) ?not (?:remember|recall))/iu

/** Words by which someone says to be sure. */
export const wholly: RegExp =
  /\b(?:no doubt|without (?:a )?doubt|beyond doubt|(?:absolutely|completely|quite|totally|100 percent|100 per cent) (?:sure|certain)|definitely|certain that|sure that|no question)\b/i

/** Words by which someone says that they stand behind somebody, who is named near. Own list. */
export const standingBehind: RegExp =
  /\b(?:(?:full|complete|total|absolute|utmost|every|unwavering|my|his|her|their|our) (?:support|confidence|backing|trust|faith)|(?:stand|stands|stood|standing) (?:by|behind)|(?:fully|completely|totally) (?:support|back|trust)s?|has (?:the )?(?:confidence|backing|support|trust) of)\b/i

/** Words by which someone gives that up. Own list. */
export const noLongerBehind: RegExp =
  /\b(?:no longer (?:trust|support|back|ha[sd]|have|enjoy|stand|say)|withdr[ae]w(?:s|n|ing)? (?:his|her|its|their|my|our) (?:support|backing|confidence)|(?:lost|losing|loses) (?:\p{L}+ )?(?:confidence|trust|faith|patience)|(?:should|must|has to|ought to) (?:go|resign|step down|quit))\b/iu

/** Verbs by which someone ends what they stood behind. Lemmas. */
export const dropping: ReadonlySet<string> = new Set(
  'fire sack dismiss oust remove replace suspend axe drop demote'.split(' '),
)

/** Words that tell that someone had said something before. Own list. */
export const hadSaid: RegExp =
  /\bhad (?:(?:also|always|earlier|previously|initially|originally|repeatedly|first|flatly|long|publicly|once) )?(?:said|told [^,.;“”"]{2,40}?|denied|insisted|claimed|maintained|stated|promised|declared|assured [^,.;“”"]{2,40}?|vowed|testified|ruled out)\b/iu

/** When that was, or that it was before. */
export const backThen: RegExp =
  /\b(?:on \p{Lu}\p{L}+day|last (?:week|month|year|\p{Lu}\p{L}+day)|(?:a|one|two|three|four|five|six|several|some) (?:days?|weeks?|months?|hours?) (?:earlier|before|ago)|earlier|previously|initially|originally|at first|until then|in (?:January|February|March|April|May|June|July|August|September|October|November|December)|the (?:day|week|night) before|yesterday|repeatedly|always)\b/u

/** Words by which someone leaves open whether they will do what follows. Own list. */
export const leavingOpen: RegExp =
  /\b(?:(?:hedg|waffl|waver|equivocat|vacillat)(?:e|es|ed|ing) (?:\p{L}+ ){0,3}(?:on|about|over|as to) whether|(?:(?:would|will|did|does|could|do) ?(?:not|n['’]t)|won['’]t|refus(?:es|ed) to|declin(?:es|ed) to) (?:say|commit to|promise|guarantee|confirm)(?: whether| that)?|(?:leaves?|left|leaving) (?:it )?open whether|(?:was|were|is|are) (?:not sure|undecided|noncommittal|non-committal) (?:on |about |as to )?whether|stops? short of (?:saying|promising)(?: that)?|stopped short of (?:saying|promising)(?: that)?) (?:he|she|they|it|the \p{L}+|\p{Lu}[\p{L}.’'-]+) (?:would|will|was going to|is going to) (?:(?:still|strongly|fully|ever|really|also|personally|\p{L}+ly) )*(?<act>\p{Ll}[^.;“”"]{3,})/iu

/** Words by which someone gives their word that they will do what follows. Own list. */
export const givingWord: RegExp =
  /\b(?:(?:pledg|promis|vow|guarante|undertak)(?:e|es|ed|ing|eed|eing)?|undertook|swore|sworn|gave (?:his|her|their|its) word|committed (?:himself|herself|themselves|itself)?) (?:(?:to|that (?:he|she|they|it|the \p{L}+) (?:would|will)) )(?!not\b|never\b)(?:(?:still|fully|also|\p{L}+ly) )*(?<act>\p{Ll}[^.;“”"]{3,})/iu

/** Words by which someone says that what they said was not so. `what` is what was said. Own list. */
export const owningUp: RegExp =
  /\b(?:admit(?:s|ted|ting)?|acknowledg(?:es|ed|ing)|conced(?:es|ed|ing)|accept(?:s|ed)|confess(?:es|ed)) (?:that )?(?<what>[^.;“”"]{3,90}?) (?:was|were|is|are|had been|may have been|might have been) (?:\p{L}+ly )?(?:inaccurate|incorrect|wrong|false|untrue|mistaken|erroneous|misleading|exaggerated|made up|fabricated|an? (?:\p{L}+ )?(?:error|mistake|exaggeration|fabrication)|not (?:true|accurate|correct))\b/iu

/** Words by which someone says that what they said was not meant so. Own list. */
export const notMeant: RegExp =
  /\b(?:(?:was|were|am|is|are|been|being) (?:["“‘]?)(?:just |only |merely |clearly |obviously |simply |being |meant as |intended as )*["“‘]?(?:joking|kidding|sarcas(?:m|tic)|a joke|jokes|in jest|tongue[- ]in[- ]cheek|ironic|irony|hyperbole)|misspoke|(?:had|have|has) misspoken|(?:was|were|been|is) (?:being )?(?:misquoted|taken out of context|misinterpreted|misconstrued|misunderstood|mischaracteri[sz]ed|misrepresented)|(?:did not|didn['’]t) mean (?:it|that|them) (?:literally|seriously))\b/iu

/** Acts of saying told without what was said. Own list. */
export const saidSomehow: RegExp =
  /\b(?:ask|invit|call|urg|suggest|encourag|propos|threaten|liken|compar|prais|mock|insult|attack|accus|describ|brand|declar|tweet)(?:s|es|ed|d|ied|ing)?\b/iu

/** Words by which someone insists that what they said was meant so. */
export const wasMeant: RegExp =
  /\b(?:I|he|she|they|we) (?:really |fully )?mean(?:t)? (?:it|that|this|what|every|exactly|he|she|they|\p{L}+['’]s)\b|\bno mistake\b|\bstand(?:s|ing)? by (?:it|that|what|every|my|his|her|their)\b/iu
