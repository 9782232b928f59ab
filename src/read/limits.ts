/** Bounds on one document. Every one of them is a setting; what lies beyond is refused or cut, and said. */
export interface ReadLimits {
  /** Bytes of one document; more is refused (`read/too-large`). */
  readonly maxBytes: number
  /** Elements of one page; the tags after these are left out, their text is kept. */
  readonly maxElements: number
  /** Open elements inside one another; deeper ones are read as siblings. */
  readonly maxDepth: number
  /** Characters of one metadata value; longer values are cut. */
  readonly maxFieldLength: number
}

/** The limits used where none are given. */
export const defaultLimits: ReadLimits = {
  maxBytes: 64 * 1024 * 1024,
  maxElements: 250_000,
  maxDepth: 512,
  maxFieldLength: 1000,
}
