/** How the words of a cue stand to the two accounts it sets side by side. */
export type CueFrame =
  /** The account before the cue stands against the account after it: "the memo contradicts her statement". */
  | 'between'
  /** The account in the cue's own phrase stands against the rest: "contrary to earlier reports, …". */
  | 'phrase'
  /** The account with the cue was replaced by one that follows: "initially said … but later". */
  | 'earlier'
  /** The account with the cue replaces one told before: "walked back", "it turned out". */
  | 'later'
  /** The sentence with the cue stands against the sentence before it: "Other reports said". */
  | 'other'

/** Words by which copy itself says that accounts differ; `seen` is a sentence that needs the entry. */
export interface ExplicitCue {
  readonly words: RegExp
  /** What the sentence must have besides, where the words compare other things too. */
  readonly needs?: RegExp
  readonly frame: CueFrame
  readonly seen: string
}

/** Words for what somebody told. */
const tellings =
  /\b(?:accounts?|statements?|claims?|versions?|denials?|assertions?|assurances?|insistence|arguments?|testimony|evidence|stor(?:y|ies)|reports?|narratives?|explanations?|what \p{L}+(?: \p{L}+)? (?:has |have |had )?(?:said|says|told|claimed|testified|wrote))\b/iu

/** What somebody said or undertook, where it is given up: a deal or a debt that somebody backs away from is no account. */
const owned =
  "(?:[\\p{L}’'-]+ ){0,5}?(?:accounts?|statements?|claims?|versions?|denials?|assertions?|assurances?|allegations?|accusations?|suggestions?|stor(?:y|ies)|reports?|remarks?|comments?|words|explanations?|positions?|stances?|promises?|pledges?|vows?|commitments?|threats?|proposals?|plans?|demands?|calls?|predictions?|forecasts?|criticisms?|support|endorsements?|opposition|what|saying|having|it|that|this|them)\\b"

/** Cues in the order they are tried. Own list, with sentences of our own. */
export const explicitCues: readonly ExplicitCue[] = [
  {
    words:
      /\b(?:(?:flatly |directly |appears? to |seems? to )?contradict(?:s|ed|ing)?|(?:is|was|are|were|stands?|stood|seems?|appears?|appeared) (?:to be )?(?:at odds|inconsistent|in conflict) with|conflict(?:s|ed) with|runs? counter to|ran counter to|flies in the face of|belies|belied)\b/i,
    frame: 'between',
    seen: 'The harbour diary contradicts what the mayor told the council.',
  },
  {
    words:
      /\b(?:undercuts?|contrasts? (?:sharply )?with|differs? (?:sharply |markedly )?from|does not match|do not match|did not match)\b/i,
    needs: tellings,
    frame: 'between',
    seen: 'The diary does not match the account of the mayor.',
  },
  {
    words:
      /\b(?:contrary to|(?:in contrast|counter) to (?=(?:(?!and |or )[\p{L}.’'-]+ ){0,5}(?:reports?|claims?|denials?|statements?|accounts?|assurances?|assertions?|arguments?|what)\b)|despite (?:(?!and |or )[\p{L}.’'-]+ ){0,5}(?:reports?|claims?|denials?|statements?|assurances?|assertions?|insistence|saying|claiming|insisting|denying|reporting))\b/iu,
    frame: 'phrase',
    seen: 'Contrary to what has been reported, the wall did not move, he said.',
  },
  {
    words: new RegExp(
      `\\b(?:walk(?:s|ed|ing)? (?:\\w+ )?back|back-?track(?:s|ed|ing)?(?! from (?!${owned}))|backpedal(?:s|ed|led|ing)?|recant(?:s|ed|ing)?|retract(?:s|ed|ing)?|backed (?:away|off) from (?=${owned})|revis(?:es|ed|ing) (?:\\w+ ){0,2}(?:account|statement|estimate|figure|toll|number|count|story|report|claim)s?|changed (?:his|her|its|their) (?:story|account|mind|position|tune)|discount(?:s|ed|ing) (?:earlier |the |previous )?(?:reports?|claims?))\\b`,
      'iu',
    ),
    frame: 'later',
    seen: 'The line walked back its first account of the crash.',
  },
  {
    words:
      /\b(?:initially|at first|originally|(?:had )?(?:first|earlier|previously) (?:said|claimed|believed|announced|denied)|(?:earlier|early|initial|first|previous) (?:reports?|accounts?|statements?)|at one point (?:said|reported|thought))\b/i,
    frame: 'earlier',
    seen: 'The trust initially said the wall was sound, but on Friday it closed the path.',
  },
  {
    words:
      /\b(?:(?:it|that) (?:later )?turned out|(?:was|were) (?:later|since) (?:found|shown|determined|ruled|corrected)|later (?:downplayed|played down|softened|toned down|disavowed|disowned|denied (?:it|that|this|saying|having said)|said|acknowledged|admitted|conceded|clarified|apologi[sz]ed|determined))\b/i,
    frame: 'later',
    seen: 'It turned out that nobody had measured the gap.',
  },
  {
    words:
      /\b(?:(?:other|conflicting|contradictory|differing|some) (?:reports?|accounts?|witnesses|officials|sources) (?:say|said|put|suggest|have|had)|(?:conflicting|contradictory|differing) (?:reports?|accounts?|versions?)|gave (?:a different|its own|her own|his own|another) (?:account|version)|disagree[sd]?(?! with)|disput(?:es|ed) (?:that|this|the) (?:account|version|claim|report))\b/i,
    frame: 'other',
    seen: 'Other reports said the path was never closed.',
  },
  {
    words:
      /(?:^|(?<=^["“‘]))(?:on \p{L}+day|last (?:week|month|year)|(?:a|one|two|three|several|some) (?:days?|weeks?|months?) (?:earlier|before|ago)|only (?:days|weeks) (?:earlier|before)|earlier(?: (?:this|that|in the) \p{L}+)?),? (?:he|she|it|they|\p{Lu}[\p{L}’']+) had (?:said|told|insisted|denied|claimed|promised|vowed|maintained|testified|stated)\b/iu,
    frame: 'other',
    seen: 'On Monday she had said that there was no letter.',
  },
  {
    words: /(?:^|(?<=^["“‘]))(?:in fact|in reality|in truth)\b/i,
    frame: 'other',
    seen: 'In fact the path was open until May, the diary shows.',
  },
]

/** Words that turn to what came after: "but", "later", "in fact". */
export const contrastWords: RegExp =
  /\b(?:but|however|yet|later|instead|in fact|actually|turned out|now|then|since|nonetheless|nevertheless|determined|subsequently|by contrast)\b/i

/** Words by which one clause is set against another of the same sentence. */
export const concessions: RegExp =
  /^(?:["“'(]*)(?:while|although|though|even though|whereas|but|yet|however|despite)\b/i

/** Verbs by which one party sets itself against another. */
export const opposing: RegExp =
  /\b(?:den(?:y|ies|ied)|disput(?:es?|ed)|disagree[sd]?|reject(?:s|ed)?|insist(?:s|ed)?|counter(?:s|ed)?|contradict(?:s|ed)?|dismiss(?:es|ed)?|refute[sd]?|maintain(?:s|ed)?|contend(?:s|ed)?|argue[sd]?|otherwise|called (?:that|this|it|the) .{0,40}(?:false|untrue|wrong|inaccurate))\b/i

/** Verbs and nouns by which someone holds that something is or will be so. */
export const contentions: RegExp =
  /\b(?:contends?|contended|insists?|insisted|maintains?|maintained|argues?|argued|claims?|claimed|asserts?|asserted|says?|said|warns?|warned|predicts?|predicted|denie[sd]|denies|called|calls|believes?|believed|told|acknowledged|admitted|promised|vowed|according to)\b/i

/** Words that point to accounts and are none themselves. */
export const pointingWords: string =
  'contrary despite contrast counter reports claims denials statements assurances assertions insistence conflicting earlier initial accounts'
