import type { TaggerWeights } from './pos-tagger.ts'

/** First bytes of a weights file: `orpos`, version 1. */
const magic = [0x6f, 0x72, 0x70, 0x6f, 0x73, 1]

interface Header {
  readonly tags: readonly string[]
  readonly open: readonly number[]
  readonly classes: readonly (readonly number[])[]
  readonly words: number
  readonly weights: number
}

/** The trained part of a tagger whose words can be listed. */
export interface TrainedTagger extends TaggerWeights {
  readonly dictionary: ReadonlyMap<number, number>
}

/**
 * Weights as bytes: magic, length of the header (uint16), header (JSON), word hashes (int32, ascending), word classes (uint16),
 * weights (int8). All numbers little-endian.
 */
export function toTaggerBytes(model: TrainedTagger): Uint8Array {
  if (!(model.weights instanceof Int8Array)) throw new RangeError('expected int8 weights, found floats')
  const words = [...model.dictionary].sort((a, b) => a[0] - b[0])
  const { tags, open, classes, weights } = model
  const header: Header = { tags, open, classes, words: words.length, weights: weights.length }
  const json = new TextEncoder().encode(JSON.stringify(header))
  const bytes = new Uint8Array(magic.length + 2 + json.length + words.length * 6 + weights.length)
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
  bytes.set(new Uint8Array(weights.buffer, weights.byteOffset, weights.length), at + words.length * 6)
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
  const expected = at + header.words * 6 + header.weights
  if (bytes.length !== expected)
    throw new RangeError(`expected ${expected} bytes of tagger weights, found ${bytes.length}`)
  const dictionary = wordsOf(new DataView(bytes.buffer, bytes.byteOffset + at, header.words * 6), header.words)
  at += header.words * 6
  const weights = new Int8Array(bytes.buffer, bytes.byteOffset + at, header.weights)
  return { tags: header.tags, open: header.open, classes: header.classes, dictionary, weights }
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
