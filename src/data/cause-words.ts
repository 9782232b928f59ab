/** Words that say who did something, or that nobody knows. */
export const agentWords: RegExp =
  /\b(?:blam(?:e[sd]?|ing)|responsib(?:le|ility)|carried out by|perpetrat\w+|(?:was|were|is) behind|involvement|wrongdoing|culprits?|at fault|masterminded|committed by|suspect(?:s|ed)? .{3,40} of)\b/i

/** Someone is named as having done it. */
export const blaming: RegExp =
  /\b(?:blam(?:e[sd]?|ing)|(?:was|were|is|are) (?:\w+ )?responsible for|claimed responsibility|carried out by|(?:was|were|is) behind|masterminded|committed by)\b/i

/** Someone says that they did not do it. */
export const disowning: RegExp =
  /\b(?:den(?:y|ies|ied|ying) (?:any |all )?(?:involvement|responsibility|wrongdoing|role|part|blame)|(?:had|has|have) (?:no|nothing) (?:part|role|involvement|to do)|played no (?:part|role)|not (?:involved|responsible|behind))\b/i

/** Nobody is known to have done it. */
export const notKnowing: RegExp =
  /\b(?:no (?:immediate )?claims? of responsibility|no one (?:has |had |have )?(?:yet )?(?:claimed|taken|could say|knows|knew)|nobody (?:has |had )?(?:claimed|knows|knew)|unclear who|not (?:yet )?(?:known|clear) who|who\b.{0,40}(?:responsible|behind)|question of who)\b/i

/** Verbs that lead from a cause to its effect; "drove" and "sent" only with where to. */
export const bringing: RegExp =
  /(?<![-\p{L}])(?:(?:may|might|could|must) have )?(?:(?:sent|drove|driven) (?:\p{L}+ ){1,5}(?:into|onto|off|down|aground)\b|(?:caused|led to|triggered|set off|brought about|brought down)\b)(?! (?:by|from))/iu

/** Kinds of event that someone is blamed for; kinds as in `event-nouns`. */
export const deedKinds: ReadonlySet<string> = new Set(
  'attack bombing explosion shooting killing death crash fire outage hack theft kidnapping outbreak rally war intercept strike'.split(
    ' ',
  ),
)

/** Words that say what brought something about. */
export const causeWords: RegExp =
  /\b(?:caused (?:by|from)|(?:was|were|been) (?:the )?(?:cause|result) of|due to|result(?:s|ed|ing)? from|came from|stem(?:s|med)? from|self-inflicted|triggered by|sparked by|brought (?:down|about) by|(?:human|pilot|crew|bridge|mechanical) error|error (?:on|by|in)|malfunction\w*|fault(?:y)? (?:in|of)|accidental(?:ly)?|deliberate(?:ly)?|sabotage|arson|(?:drove|sent) (?:\p{L}+ ){1,5}into|point(?:s|ed)? to)\b/iu
