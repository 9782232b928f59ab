/** What each token of a text depends on; every sentence is a tree of its own. */
export interface ParseTree {
  /** Index of the token's governor; −1 for the root of a sentence, and for tokens of none. */
  readonly head: Int32Array
  /** Index in `relations`. Marks hang from the root of their sentence as `punct`. */
  readonly relation: Uint8Array
}
