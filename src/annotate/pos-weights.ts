import type { TaggerWeights } from './pos-tagger.ts'

/** First bytes of a weights file: `orpos`, version 2. */
const magic = [0x6f, 0x72, 0x70, 0x6f, 0x73, 2]

interface Header {
  readonly tags: readonly string[]
  readonly open: readonly number[]
  readonly classes: readonly (readonly number[])[]
  readonly words: number
  readonly weights: number
  /** Whether weights that are 0 are left out, which takes a while to read. */
  readonly sparse: boolean
}

/** The trained part of a tagger whose words can be listed. */
export interface TrainedTagger extends TaggerWeights {
  readonly dictionary: ReadonlyMap<number, number>
}

/**
 * Weights as bytes: magic, length of the header (uint16), header (JSON), word hashes (int32, ascending), word classes (uint16),
 * weights (int8); where they are sparse, a bit for each that says whether it is another than 0, then those that are. All
 * numbers little-endian.
 */
export function toTaggerBytes(model: TrainedTagger, sparse = false): Uint8Array {
  if (!(model.weights instanceof Int8Array)) throw new RangeError('expected int8 weights, found floats')
  const words = [...model.dictionary].sort((a, b) => a[0] - b[0])
  const { tags, open, classes, weights } = model
  const header: Header = { tags, open, classes, words: words.length, weights: weights.length, sparse }
  const json = new TextEncoder().encode(JSON.stringify(header))
  const last = sparse ? marked(weights) : new Uint8Array(weights.buffer, weights.byteOffset, weights.length)
  const bytes = new Uint8Array(magic.length + 2 + json.length + words.length * 6 + last.length)
  const view = new DataView(bytes.buffer)
  bytes.set(magic)
  view.setUint16(magic.length, json.length, true)
  let at = magic.length + 2
  bytes.set(json, at)
  at += json.length
  for (const [i, [hash, value]] of words.entries()) {
    view.setInt32(at + i * 4, hash, true)
    view.setUint16(at + words.length * 4 + i * 2, value, true)
  }
  bytes.set(last, at + words.length * 6)
  return bytes
}

/** Marks of all weights, then those other than 0. */
function marked(weights: Int8Array): Uint8Array {
  const others = weights.filter((w) => w !== 0)
  const marks = Math.ceil(weights.length / 8)
  const bytes = new Uint8Array(marks + others.length)
  for (const [i, weight] of weights.entries())
    if (weight !== 0) bytes[i >> 3] = (bytes[i >> 3] as number) | (1 << (i & 7))
  bytes.set(new Uint8Array(others.buffer), marks)
  return bytes
}

/** @throws RangeError if the bytes are not a tagger's weights */
export function readTaggerBytes(bytes: Uint8Array): TaggerWeights {
  if (magic.some((b, i) => bytes[i] !== b))
    throw new RangeError(`expected tagger weights, found ${bytes.length} other bytes`)
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const length = view.getUint16(magic.length, true)
  let at = magic.length + 2
  const header = JSON.parse(new TextDecoder().decode(bytes.subarray(at, at + length))) as Header
  at += length
  const weightsAt = at + header.words * 6
  const least = weightsAt + (header.sparse ? Math.ceil(header.weights / 8) : header.weights)
  if (bytes.length < least || (!header.sparse && bytes.length > least))
    throw new RangeError(`expected ${least} bytes of tagger weights, found ${bytes.length}`)
  const weights = header.sparse
    ? unmarked(bytes.subarray(weightsAt), header.weights)
    : new Int8Array(bytes.buffer, bytes.byteOffset + weightsAt, header.weights)
  const dictionary = wordsOf(new DataView(bytes.buffer, bytes.byteOffset + at, header.words * 6), header.words)
  return { tags: header.tags, open: header.open, classes: header.classes, dictionary, weights }
}

/** Weights of which those other than 0 lie after the marks of all. */
function unmarked(bytes: Uint8Array, count: number): Int8Array {
  const marks = Math.ceil(count / 8)
  const weights = new Int8Array(count)
  let at = marks
  // No processor could guess a branch: each weight is read, and kept or not.
  for (let i = 0; i < count; i++) {
    const mark = ((bytes[i >> 3] as number) >> (i & 7)) & 1
    weights[i] = -mark & (bytes[at] as number)
    at += mark
  }
  if (at !== bytes.length) throw new RangeError(`expected ${at} bytes of marks and weights, found ${bytes.length}`)
  return weights
}

/** Words as they lie in the file, looked up by halving: short runs would wait for a map of them to be made. */
function wordsOf(view: DataView, count: number): TaggerWeights['dictionary'] {
  return {
    get: (hash) => {
      let low = 0
      let high = count
      while (low < high) {
        const middle = (low + high) >>> 1
        if (view.getInt32(middle * 4, true) < hash) low = middle + 1
        else high = middle
      }
      if (low === count || view.getInt32(low * 4, true) !== hash) return undefined
      return view.getUint16((count * 2 + low) * 2, true)
    },
  }
}
