/** Words that give the reason for what somebody decided; `reason` follows. Own list. */
export const reasonGiven: RegExp =
  /\b(?:because(?: of)?|due to|owing to|on (?:the )?grounds (?:that|of)|(?:over|out of|amid|for) (?:\p{L}+ )?(?:fears?|concerns?|worr(?:y|ies)|anger)(?: (?:that|of|about|over|at|for))?|citing|in protest (?:at|over|of|against)) (?<reason>[^.;:?!]{8,140})/iu

/** Decisions of which people give reasons, each with words for it. Own list. */
export const decisions: readonly (readonly [decision: string, words: RegExp])[] = [
  [
    'cancel',
    /\b(?:cancel\p{L}*|call(?:s|ed|ing)? off|scrap(?:s|ped|ping)?|ditch(?:es|ed|ing)?|nix(?:es|ed|ing)?|axe[sd]?|pull(?:s|ed|ing)? the plug)\b/iu,
  ],
  [
    'postpone',
    /\b(?:postpon(?:es?|ed|ing)|delay(?:s|ed|ing)?|put(?:s|ting)? (?:\p{L}+ )?off|push(?:es|ed|ing)? back)\b/iu,
  ],
  [
    'leave',
    /\b(?:resign(?:s|ed|ing)?|quit(?:s|ting)?|step(?:s|ped|ping) (?:down|aside)|stood down|walk(?:s|ed|ing)? (?:out|away))\b/iu,
  ],
  [
    'dismiss',
    /\b(?:fir(?:es|ed|ing)|dismiss(?:es|ed|ing)|sack(?:s|ed|ing)?|oust(?:s|ed|ing)?|let go|remov(?:es|ed|ing) from)\b/iu,
  ],
  ['close', /\b(?:clos(?:es|ed|ing)|shut(?:s|ting)?(?: down)?|evacuat(?:es|ed|ing))\b/iu],
  [
    'withdraw',
    /\b(?:withdr(?:ew|aws|awn|awing)|pull(?:s|ed|ing)? out|dropp(?:ed|ing) out|bow(?:s|ed|ing) out|recall(?:s|ed|ing)?)\b/iu,
  ],
  ['suspend', /\b(?:suspend(?:s|ed|ing)?|halt(?:s|ed|ing)?|ground(?:s|ed|ing)|bann?(?:s|ed|ing))\b/iu],
  [
    'stay away',
    /\b(?:boycott(?:s|ed|ing)?|skip(?:s|ped|ping)|miss(?:es|ed|ing)|declin(?:es|ed) to attend|refus(?:es|ed) to attend)\b/iu,
  ],
]
