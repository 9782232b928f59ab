/**
 * Words that the formulas of reporting are made of ("did not immediately respond to a request for comment on Monday"),
 * besides function words. Own list; single words, lower case, without apostrophes.
 */
export const formulaWords: readonly string[] = [
  ...'said say says saying told tell tells asked ask asks added adds according declined declines refused responded respond responds returned return replied reply'.split(
    ' ',
  ),
  ...'comment comments commented request requests requested question questions answer answered statement statements call calls email emails emailed message messages phone telephone'.split(
    ' ',
  ),
  ...'immediately reached reach contacted contact available seeking sought spokesman spokeswoman spokesperson representative representatives reporter reporters interview condition anonymity'.split(
    ' ',
  ),
  ...'news press conference contributed report reports reported reporting story article updated copyright rights reserved'.split(
    ' ',
  ),
  ...'monday tuesday wednesday thursday friday saturday sunday today yesterday morning afternoon evening night week'.split(
    ' ',
  ),
]
