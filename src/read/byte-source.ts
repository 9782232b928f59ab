/** A file that can be read piece by piece, so that its size does not matter. */
export interface ByteSource {
  readonly size: number
  /** The bytes `[start, end)`; fewer if the file ends before. */
  readonly slice: (start: number, end: number) => Promise<Uint8Array>
}

/** A source over bytes in memory. */
export function sourceOf(bytes: Uint8Array): ByteSource {
  return { size: bytes.length, slice: (start, end) => Promise.resolve(bytes.subarray(start, end)) }
}

/** A source over a stretch of another. */
export function stretchOf(source: ByteSource, start: number, size: number): ByteSource {
  const most = Math.max(0, Math.min(size, source.size - start))
  return {
    size: most,
    slice: (from, to) => source.slice(start + Math.min(from, most), start + Math.min(to, most)),
  }
}

/** Bytes fetched at once. */
const window = 1024 * 1024

/** The same source, read ahead in larger pieces: for readers that go through it in order. */
export function readAhead(source: ByteSource): ByteSource {
  let from = 0
  let held: Uint8Array = new Uint8Array()
  return {
    size: source.size,
    slice: async (start, end) => {
      const last = Math.min(end, source.size)
      if (start < from || last > from + held.length) {
        held = await source.slice(start, Math.min(source.size, Math.max(last, start + window)))
        from = start
      }
      return held.subarray(start - from, Math.max(start, last) - from)
    },
  }
}
