import { actionCount, pairCount, type ParserWeights } from './parse-actions.ts'

/** First bytes of a weights file: `orpar`, version 1. */
const magic = [0x6f, 0x72, 0x70, 0x61, 0x72, 1]

/**
 * Weights as bytes: magic, number of choices (uint16), ends of the lists of choices by pair of tags, to the left and to
 * the right (uint16), choices (bytes), weights (int8) to the end. All numbers little-endian.
 */
export function toParserBytes(model: ParserWeights): Uint8Array {
  const { leftFrom, rightFrom, choices, weights } = model
  if (!(weights instanceof Int8Array)) throw new RangeError('expected int8 weights, found floats')
  const lists = magic.length + 2
  const at = lists + 4 * (pairCount + 1)
  const bytes = new Uint8Array(at + choices.length + weights.length)
  const view = new DataView(bytes.buffer)
  bytes.set(magic)
  view.setUint16(magic.length, choices.length, true)
  for (let i = 0; i <= pairCount; i++) {
    view.setUint16(lists + 4 * i, leftFrom[i] as number, true)
    view.setUint16(lists + 4 * i + 2, rightFrom[i] as number, true)
  }
  bytes.set(choices, at)
  bytes.set(new Uint8Array(weights.buffer, weights.byteOffset, weights.length), at + choices.length)
  return bytes
}

/** @throws RangeError if the bytes are not a parser's weights */
export function readParserBytes(bytes: Uint8Array): ParserWeights {
  const lists = magic.length + 2
  const at = lists + 4 * (pairCount + 1)
  if (bytes.length < at || magic.some((b, i) => bytes[i] !== b))
    throw new RangeError(`expected parser weights, found ${bytes.length} other bytes`)
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const count = view.getUint16(magic.length, true)
  const leftFrom = new Uint16Array(pairCount + 1)
  const rightFrom = new Uint16Array(pairCount + 1)
  for (let i = 0; i <= pairCount; i++) {
    leftFrom[i] = view.getUint16(lists + 4 * i, true)
    rightFrom[i] = view.getUint16(lists + 4 * i + 2, true)
  }
  const size = bytes.length - at - count - actionCount
  if (size < 2 || (size & (size - 1)) !== 0)
    throw new RangeError(`expected a power of two of parser weights, found ${size}`)
  const choices = bytes.slice(at, at + count)
  const weights = new Int8Array(bytes.buffer, bytes.byteOffset + at + count, size + actionCount)
  return { leftFrom, rightFrom, choices, weights }
}
