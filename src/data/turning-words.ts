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
