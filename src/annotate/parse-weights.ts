import { actionCount, pairCount, type ParserWeights } from './parse-actions.ts'

/** First bytes of a weights file: `orpar`, version 1. */
const magic = [0x6f, 0x72, 0x70, 0x61, 0x72, 1]

/**
 * Weights as bytes: magic, number of choices (uint16), ends of the lists of choices by pair of tags, to the left and to
 * the right (uint16), choices (bytes), weights (int8, square roots of what they stand for) to the end. All numbers little-endian.
 */
export function toParserBytes(model: ParserWeights): Uint8Array {
  const { leftFrom, rightFrom, choices, weights } = model
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
  let most = 1e-9
  for (const w of weights) most = Math.max(most, Math.abs(w))
  for (const [i, w] of weights.entries())
    view.setInt8(at + choices.length + i, Math.sign(w) * Math.round(127 * Math.sqrt(Math.abs(w) / most)))
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
  const first = at + count
  if (bytes.length <= first + actionCount) throw new RangeError(`expected parser weights, found ${bytes.length} bytes`)
  const choices = bytes.slice(at, first)
  const weights = new Int16Array(bytes.length - first)
  for (let i = 0; i < weights.length; i++) {
    const root = ((bytes[first + i] as number) << 24) >> 24
    weights[i] = root * Math.abs(root)
  }
  return { leftFrom, rightFrom, choices, weights }
}
