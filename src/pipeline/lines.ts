/** One line of a stream. */
export interface StreamLine {
  /** Counts from 1, blank lines counted too. */
  readonly line: number
  readonly bytes: Uint8Array
  /** It was longer than the limit, and its bytes were let go. */
  readonly tooLong: boolean
}

/**
 * The lines of a stream, blank ones and a byte order mark left out; at most one line and one chunk are held.
 * @param first - The number of its first line, if others came before.
 */
export async function* readLines(
  stream: AsyncIterable<Uint8Array>,
  maxBytes: number,
  first = 1,
): AsyncGenerator<StreamLine> {
  let parts: Uint8Array[] = []
  let length = 0
  let line = first
  const take = (part: Uint8Array) => {
    length += part.length
    if (length <= maxBytes) parts.push(part)
    else parts = []
  }
  for await (const chunk of stream) {
    let at = 0
    for (let end = chunk.indexOf(10); end >= 0; end = chunk.indexOf(10, at)) {
      take(chunk.subarray(at, end))
      const whole = lineOf(parts, length, maxBytes, line)
      if (whole !== null) yield whole
      parts = []
      length = 0
      line++
      at = end + 1
    }
    if (at < chunk.length) take(chunk.slice(at))
  }
  const last = lineOf(parts, length, maxBytes, line)
  if (last !== null) yield last
}

function lineOf(parts: readonly Uint8Array[], length: number, maxBytes: number, line: number): StreamLine | null {
  if (length > maxBytes) return { line, bytes: new Uint8Array(), tooLong: true }
  const joined = Buffer.concat(parts)
  const marked = line === 1 && joined[0] === 0xef && joined[1] === 0xbb && joined[2] === 0xbf
  const bytes = new Uint8Array(marked ? joined.subarray(3) : joined)
  const blank = bytes.every((byte) => byte === 0x20 || byte === 0x09 || byte === 0x0d)
  return blank ? null : { line, bytes, tooLong: false }
}
