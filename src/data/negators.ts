/** Words that turn a clause round, lower case, apostrophes straight. */
export const negators: ReadonlySet<string> = new Set(
  `not never no none nobody nothing neither nor nowhere without cannot n't isn't aren't wasn't weren't don't doesn't didn't haven't hasn't hadn't won't wouldn't
shouldn't can't couldn't mustn't ain't isnt arent wasnt werent dont doesnt didnt havent hasnt hadnt wont wouldnt shouldnt cant couldnt`.split(
    /\s+/,
  ),
)

/** Phrases with such a word that turn nothing round. */
export const idleNegations: RegExp =
  /\bno (?:doubt|question|denying|longer|matter|wonder|sooner|fewer|less|more than)\b|\bnot (?:only|just|least|to mention|necessarily)\b|\bnothing but\b|\bno\. ?\d|\b(?:lie[ds]?|lying) (?:[a-z]+ ){0,3}about (?:never|not)\b|\blied that \p{L}+ (?:had )?(?:never|not)\b/giu
