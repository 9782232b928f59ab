/** Words by which a speaker holds back from a claim: dropping one makes it firmer. */
export const hedgesOfClaims: RegExp =
  /\b(?:probably|perhaps|possibly|maybe|likely|apparently|seemingly|presumably|potentially|allegedly|reportedly|may|might|(?:appears?|appeared|seems?|seemed) (?:to (?:have )?)?|as far as (?:I|we|he|she|they) (?:know|knew|can tell|could tell)|to (?:my|our|his|her|their) knowledge|in (?:my|our|his|her|their) (?:opinion|view)|(?:I|we) (?:think|believe|suspect)|for now|so far|mostly|largely|in part|partly)\b/gi

/** A clause that binds a claim: leaving it out makes the claim hold without it. */
export const conditions: RegExp =
  /,? ?\b(?:as long as|so long as|provided(?: that)?|providing|on condition that|unless|only if|if|except|until|assuming)\b[^.;!?"”]*/i

/** Words that take what follows for granted. */
export const factives: RegExp = /\b(?:the fact that|given that|knowing that|now that|the truth is that)\b/i
