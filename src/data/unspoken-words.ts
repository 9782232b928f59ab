/**
 * Words that the program never says in its own voice, so that it does not repeat them in its own sentences either: an
 * accusation appears only in its passage, with its speaker.
 */
export const unspokenWords: RegExp =
  /\b(?:conflict|contradict|lie[sd]?\b|lying|liars?|misle|revers|worst|weakest|perjur|dishonest|corrupt)/i
