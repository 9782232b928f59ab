/** Sequences to learn from. A position has the rows of its token and rows of its own. */
export interface Examples {
  /** Rows of tokens: those of token `t` are `tokenRows[tokenFrom[t], tokenFrom[t + 1])`. */
  readonly tokenRows: Int32Array
  readonly tokenFrom: Float64Array
  /** Rows of positions, in the same way; null if positions have none of their own. */
  readonly ownRows: Int32Array | null
  readonly ownFrom: Float64Array | null
  /** Token of each position. */
  readonly token: Int32Array
  /** Kinds of edge of each position, `edgeCount` each. */
  readonly edges: Uint16Array
  readonly edgeCount: number
  readonly gold: Uint8Array
  /** First position of each sequence; one more than there are sequences. */
  readonly from: Int32Array
}
