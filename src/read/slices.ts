/** A stretch of a source, in characters. */
export interface Stretch {
  readonly start: number
  readonly end: number
}

/** The bytes of a stretch. */
export interface Slice {
  readonly bytes: Uint8Array
  /** Offset of the first in the file; null if they do not stand there. */
  readonly at: number | null
  readonly charset: string
}

/**
 * Takes stretches out of a file, in their order: the bytes as they stand there. In an encoding in which they cannot be
 * counted, or with faults, the same text in UTF-8, which stands nowhere in the file.
 */
export function slicer(
  file: Uint8Array,
  source: string,
  encoding: string,
  faulty: boolean,
): (stretch: Stretch) => Slice {
  let counted = 0
  let at = 0
  return ({ start, end }) => {
    if (encoding === 'windows-1252') return { bytes: file.subarray(start, end), at: start, charset: encoding }
    const bytes = new TextEncoder().encode(source.slice(start, end))
    if (encoding !== 'utf-8' || faulty) return { bytes, at: null, charset: 'utf-8' }
    at += Buffer.byteLength(source.slice(counted, start))
    counted = start
    return { bytes, at, charset: encoding }
  }
}
