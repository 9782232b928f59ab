/** Words by which someone says that they will not do something; what they will not do follows. */
export const refusingTo: RegExp =
  /\b(?:(?:will|would|shall) (?:not|never)|won['’]t|wouldn['’]t|(?:has|have|had) no (?:plans?|intention|desire) (?:to|of)|no intention of|(?:refus|declin)(?:es?|ed|ing) to|(?:rules?|ruled|ruling) out|(?:vow|promis|pledg)(?:es|ed)? (?:not|never) to|(?:is|are|was|were|am) not going to|not prepared to)\s+(?=\p{L})/iu

/** Words by which someone says that they will do something. */
export const undertakingTo: RegExp =
  /\b(?:(?:vow|promis|pledg|undertak)(?:es|ed|e)? to|undertook to|agreed to|(?:I|we) will(?! not| never)|will(?! not| never| be\b)|intends? to|plans? to)\s+(?=\p{L})/iu

/** Words before a verb that say it was not done. */
export const notDone: RegExp =
  /\b(?:did not|didn['’]t|has not|have not|had not|hasn['’]t|never|refus(?:es|ed) to|fail(?:s|ed) to|declin(?:es|ed) to)\b/i
