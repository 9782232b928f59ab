/** What each token of a text depends on; every sentence is a tree of its own. */
export interface ParseTree {
  /** Index of the token's governor; −1 for the root of a sentence, and for tokens of none. */
  readonly head: Int32Array
  /** Index in `relations`. Marks hang from the root of their sentence as `punct`. */
  readonly relation: Uint8Array
}

/** What a parser reads: tokens by their places and Penn tags, and where each sentence begins and ends among them. */
export interface ParserInput {
  readonly text: string
  readonly start: Int32Array
  readonly end: Int32Array
  readonly pos: readonly string[]
  readonly sentences: readonly { readonly from: number; readonly to: number }[]
}

/** Finds what each word depends on. */
export interface Parser {
  readonly parse: (input: ParserInput) => ParseTree
}
