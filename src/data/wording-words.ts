/** Words at the head of a clause that bind what was said: leaving the clause out changes the sense. */
export const bindingWords: RegExp =
  /^(?:provided|providing|if|unless|but|except|only|as long as|so long as|until|without|though|although|not|on condition|assuming|in case|however|yet|to the extent|subject to|no)\b/i

/** Words that hedge or sharpen a statement: adding or dropping one between wordings tells. */
export const shadingWords: ReadonlySet<string> = new Set(
  `probably perhaps possibly maybe likely almost nearly roughly apparently allegedly reportedly may might could seem seems appear appears never ever any anyone
anything absolutely wholly completely totally entirely all every always certainly clearly definitely only just even at-all some sometimes knowingly personally directly
officially formally specifically actually`.split(/\s+/),
)
