/** What somebody else said, named by one word; the groups `whose` and `by` are the name it goes with, `number` a word for a number. */
const saying =
  "(?:the|this|that|these|those|such|all|any|both|his|her|its|their|(?<whose>(?:\\p{Lu}[\\p{L}.-]+ ){0,2}\\p{Lu}[\\p{L}-]+)[’']s?) (?:(?<by>\\p{Lu}[\\p{L}-]+) )?(?:(?!of |that )[\\p{L}-]+ ){0,2}(?:reports?|claims|charges|remarks?|statements?|suggestions?|allegations?|accusations?|accounts?|assertions?|comments|version|speculation|rumou?rs?|(?<number>estimates?|figures?|numbers|toll)|findings?|conclusions?|explanations?|characteri[sz]ation|description)"
/** What may stand behind it where what was said is not told again in the sentence. */
const closed =
  '(?=\\s*(?:[,.;:!”"]|$|—|–|- |\\b(?:as|on|in|at|during|when|while|and|but|saying|telling|calling|insisting|noting|arguing|outright|entirely|completely|\\p{Lu}\\p{L}+day)\\b))'
const wrong =
  '(?:(?:simply|just|flatly|plainly|completely|totally|categorically|absolutely|all|utterly|entirely|patently|“|")\\s?){0,2}(?:wrong|false|untrue|inaccurate|incorrect|misleading|mistaken|unfounded|baseless|groundless|nonsense|fabricated|invented|exaggerated|overstated|not true|not accurate|not correct|an? (?:lie|fabrication|invention|exaggeration)|lies)'

/** Words by which somebody sets aside what was said before, named by a word of saying; `answerFollows`: what they say instead may be the next sentence alone. Own list, with sentences of our own. */
export const rebuffs: readonly { readonly words: RegExp; readonly answerFollows?: boolean; readonly seen: string }[] = [
  {
    words: new RegExp(
      `\\b(?:play(?:s|ed|ing)? down|downplay(?:s|ed|ing)?|dismiss(?:es|ed|ing)|brush(?:es|ed|ing) (?:aside|off)|rebut(?:s|ted|ting)|refut(?:es|ed|ing)|rebuff(?:s|ed|ing)|disput(?:es|ed|ing)|reject(?:s|ed|ing)|den(?:ies|ied|ying)|contest(?:s|ed|ing)|push(?:es|ed|ing) back (?:on|against|at)|pour(?:s|ed|ing) cold water on|scoff(?:s|ed|ing) at|(?:shot|shoots|knocks|knocked) down|t(?:akes|ook) issue with|wav(?:es|ed|ing) (?:away|off|aside)) (?:as \\p{L}+ )?${saying}${closed}`,
      'iu',
    ),
    seen: 'A spokeswoman for the line later played down the report, saying no date was set.',
  },
  {
    words: new RegExp(
      `\\b(?:said|says|saying|call(?:s|ed|ing)|label(?:s|led|ed)|brand(?:s|ed)|insist(?:s|ed)|wrote|told [^,.;“”"]{3,30}?)(?: that)?,? [“"]?${saying}(?: (?:was|were|is|are|had been|as))? [“"]?${wrong}\\b`,
      'iu',
    ),
    seen: 'The harbour master said those statements were wrong.',
  },
  {
    words:
      /\b(?:reach(?:es|ed)|dr(?:aws|ew)|c(?:omes|ame) to) (?:exactly |precisely |just |quite )?(?:the|an) (?:opposite|contrary) (?:conclusion|finding)s?\b|\b(?:t(?:ells|old)|g(?:ives|ave)|offer(?:s|ed)|paint(?:s|ed)) (?:an? )?(?:very |quite |rather |starkly |somewhat |completely |entirely |totally )?different (?:story|account|version|picture|explanation)\b/iu,
    answerFollows: true,
    seen: 'The union reached the opposite conclusion.',
  },
  {
    words:
      /^["“'(]*(?:denying|rejecting|dismissing|disputing|rebutting|brushing (?:aside|off)|playing down) (?:any|all|the|that|such|those|these|claims?|suggestions?|accusations?|allegations?|reports?|criticism)\b[^.;]{3,90},(?= )/iu,
    seen: 'Denying any wish to sell the quay, the mayor said she had never met the buyer.',
  },
]

/** Words before a rebuff that make it none: nobody set anything aside, or a court ruled. */
export const noRebuff: RegExp =
  /\b(?:not|never|nor|cannot|would|could|should|may|might|will|to|refus(?:es|ed)|declin(?:es|ed)|if|whether|without)(?: \p{L}+)?\s*$|n['’]t(?: \p{L}+)?\s*$|\b(?:judges?|courts?|jury|jurors|justices?|tribunal|magistrates?|arbitrators?|referees?|umpires?)\b/iu

/** What charges somebody: a denial before it is none, and who rejects the charge says the same. */
export const chargeNouns: RegExp = /\b(?:accusation|allegation|charge)s?\b/i
