/** Words that say who did something, or that nobody knows. */
export const agentWords: RegExp = /\b(?:blam(?:e[sd]?|ing)|responsib(?:le|ility)|carried out by|perpetrat\w+|was behind|were behind|claimed (?:the|credit)|culprits?|at fault|masterminded|framed|done by|committed by)\b/i

/** Words that say what brought something about. */
export const causeWords: RegExp =
  /\b(?:caus(?:e|ed|es|ing)|because of|due to|result(?:s|ed|ing)? (?:of|from)|c(?:a|o)me from|stem(?:s|med)? from|self-inflicted|trigger(?:s|ed)|sparked by|brought (?:down|about) by|(?:human|pilot|crew|bridge|mechanical) error|error on|malfunction|fault in|failure of|accident(?:al|ally)?|deliberate(?:ly)?|sabotage|suicide|arson|drove .{3,40} into|sent .{3,40} into|points? to|pointed to)\b/i
