/** What is told as not known: the cause of what happened, or who somebody is. Own list. */
export const causeNotKnown: RegExp = new RegExp(
  [
    "\\b(?:(?:did|do|does|could|can) not|(?:did|do|does|could)n['’]t|cannot) (?:yet |immediately |still )*(?:know|say|tell|explain|determine)(?: (?:yet|for sure|for certain|exactly))* (?:what (?:had |has )?(?:happened|caused|went wrong|gone wrong|led to|started|triggered)|why|how it (?:had )?(?:happened|started))",
    '\\b(?:(?:was|is|were|remain(?:s|ed)?|it) )?(?:not (?:yet |immediately |immediately |entirely )*(?:clear|known)|unclear|unknown) (?:yet |immediately )?(?:what (?:had |has )?(?:happened|caused|went wrong|led to|started|triggered)|why|how it (?:had )?(?:happened|started))',
    '\\bcauses? (?:of [^.;,]{3,60} )?(?:(?:was|is|were|are|remain(?:s|ed)?|had|has) )(?:still |also )*(?:not (?:yet |immediately )*(?:been )?(?:known|clear|determined|established|found|identified)|unknown|unclear|under investigation|being investigated|a mystery)',
    '\\b(?:no (?:word|indication|details|explanation) (?:yet )?(?:on|of|about|as to|for) (?:the cause|what (?:had )?(?:caused|happened)|why))',
    '\\b(?:investigat(?:ing|e)|trying to (?:determine|find out|establish|learn)|look(?:ing)? into|yet to (?:determine|establish)) (?:the (?:exact )?causes?|what (?:had )?(?:caused|happened|went wrong|led to|started|triggered))\\b',
    '\\b(?:too (?:early|soon) to (?:say|know|tell)|declined to (?:say|speculate)(?: on| about)?) (?:the cause|what (?:had )?(?:caused|happened|led to)|why|how it (?:had )?(?:happened|started))',
  ].join('|'),
  'iu',
)

/** What is told to have brought something about; firmly or not. */
export const causeGiven: RegExp =
  /\b(?:(?:was|were|been|is) (?:\p{L}+ )?(?:caused|triggered|sparked|started|set off|brought (?:down|about)) by|point(?:s|ed|ing)? to (?!the (?:fact|need))|(?:was|were|is) (?:the )?(?:result|cause) of|blam(?:e[sd]?|ing) (?:on |it on )?(?=\p{L})|due to|because of|result(?:ed|ing) from|stemmed from|traced to|attributed to|(?:may|might|could|had|has|have) (?:have )?caused|(?:drove|sent) (?:[\p{L}’'-]+ ){1,5}(?:into|onto|off))/iu

/** Something ran or was driven into something. */
export const struck: RegExp =
  /\b(?:ran into|r[au]n aground|hit|struck|rammed|collided|crashed|ploughed into|plowed into|slammed into|smashed into|(?:sent|drove|driven|steered) (?:[\p{L}’'-]+ ){1,5}into)\b/iu

/** Roles in which somebody is not named at first. */
const role =
  '(?:gunman|shooter|attacker|assailant|bomber|suspect|victim|driver|pilot|officer|man|woman|boy|girl|teenager|soldier|student|teacher|passenger|worker|employee|buyer|winner|owner|whistleblower|hostage|captain)'
/** Words that say that somebody is not named; the group `role` is what they are. */
export const notNamed: readonly RegExp[] = [
  new RegExp(
    `\\b(?:the|a|an|his|her) (?:\\p{L}+ ){0,2}(?<role>${role})(?:['’]s (?:name|identity))?,? (?:who )?(?:has|had|have|was|were|is|could)(?:n['’]t| not)(?: (?:yet|immediately|been|be|publicly|officially))* (?:named|identified|released|disclosed|made public)`,
    'giu',
  ),
  new RegExp(
    `\\b(?:not|n['’]t|yet to|declined to|refused to|without|no one has)(?: (?:yet|immediately|publicly|officially|have|has|be|been))* (?:identif(?:y|ied|ying)|nam(?:e|ed|ing)|released? the (?:name|identity) of) (?:the|a|an) (?:\\p{L}+ ){0,2}(?<role>${role})\\b`,
    'giu',
  ),
]
