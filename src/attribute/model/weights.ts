import type { AttributionModel } from './attributions.ts'
import type { Acceptance } from './accept.ts'
import type { CueLexicon } from './cue-lexicon.ts'
import { pairs, width } from './crf.ts'
import { readForest, writeForest } from './forest.ts'
import { type ByteReader, type ByteWriter, newReader, newWriter } from './bytes.ts'
import { type ChainBytes, cueBytes, levelCount, linkBytes, packChains } from './packed-chains.ts'
import type { ReadableWeights } from './table.ts'
import { readClasses, writeClasses } from './word-classes.ts'

/** First bytes of a weights file: `oratt`, version 2. */
const magic = [0x6f, 0x72, 0x61, 0x74, 0x74, 2]

/** Columns of the tables that hold weights. */
const cueLabels = 7
const linkLabels = 5

/** Weights of edges are whole numbers of this: exact in a float32. */
export const edgeUnit = 1 / 2048

/**
 * A model as bytes: magic, lexicon, classes of words, the tables and edges of both chains, acceptance, both forests. Of a table stand a bit for each
 * place, and of the rows half a byte a weight, which says which of the sixteen that occur it is.
 * @throws RangeError if the model is not as it is trained: packed, or with other weights than a file can hold
 */
export function toAttributionBytes(model: AttributionModel): Uint8Array {
  const out = newWriter()
  for (const b of magic) out.byte(b)
  writeLexicon(out, model.lexicon)
  writeClasses(out, model.classes)
  writeChain(out, model.cues, cueLabels)
  writeChain(out, model.links, linkLabels)
  writeAcceptance(out, model.acceptance)
  writeForest(out, model.forest)
  writeForest(out, model.exactness)
  return out.bytes()
}

/** @throws RangeError if the bytes are not an attribution model */
export function readAttributionBytes(bytes: Uint8Array): AttributionModel {
  const from = newReader(bytes)
  if (bytes.length < magic.length || magic.some((b) => from.byte() !== b)) {
    throw new RangeError(`expected attribution weights, found ${bytes.length} other bytes`)
  }
  const lexicon = readLexicon(from)
  const classes = readClasses(from)
  const [cues, links] = packChains(readChain(from, cueLabels, cueBytes), readChain(from, linkLabels, linkBytes))
  const acceptance = readAcceptance(from)
  const forest = readForest(from)
  const exactness = readForest(from)
  if (from.left() !== 0)
    throw new RangeError(`expected the end of the attribution weights, found ${from.left()} more bytes`)
  return { lexicon, classes, cues, links, acceptance, forest, exactness }
}

function writeLexicon(out: ByteWriter, lexicon: CueLexicon): void {
  const entries = [...lexicon].sort((a, b) => (a[0] >>> 0) - (b[0] >>> 0))
  out.number(entries.length)
  let last = 0
  for (const [key, bucket] of entries) {
    out.number((key >>> 0) - last)
    out.byte(bucket)
    last = key >>> 0
  }
}

function readLexicon(from: ByteReader): CueLexicon {
  const lexicon = new Map<number, number>()
  let last = 0
  for (let left = from.number(); left > 0; left--) {
    last += from.number()
    lexicon.set(last | 0, from.byte())
  }
  return lexicon
}

function writeChain(out: ByteWriter, { table, edges }: ReadableWeights, labels: number): void {
  if ('kernel' in table) throw new RangeError('expected weights as they are trained, found packed ones')
  const { index, rows, shift, scale } = table
  const places = Int32Array.from(index.keys()).filter((place) => index[place] !== 0)
  const weights = places.length * (labels - 1)
  const own = new Int8Array(weights)
  for (const [k, place] of places.entries()) {
    const at = (index[place] as number) * width
    if (rows[at] !== 0) throw new RangeError(`expected 0 for the first label, found ${rows[at]} at place ${place}`)
    own.set(rows.subarray(at + 1, at + labels), k * (labels - 1))
  }
  const levels = [...new Set([0, ...own])].sort((a, b) => a - b)
  if (!(rows instanceof Int8Array) || levels.length > levelCount)
    throw new RangeError(`expected up to ${levelCount} different weights of a byte, found ${levels.length}`)
  out.byte(shift)
  out.float(scale)
  for (let l = 0; l < levelCount; l++) out.byte((levels[l] ?? 0) & 255)
  writeMarks(out, index)
  out.number(places.length)
  for (let k = 0; k < weights; k += 2)
    out.byte(levels.indexOf(own[k] as number) | (levels.indexOf(own[k + 1] as number) << 4))
  writeEdges(out, edges, labels)
}

function readChain(from: ByteReader, labels: number, rowBytes: number): ChainBytes {
  const shift = from.byte()
  const scale = from.float()
  const levels = Int8Array.from(from.bytes(levelCount))
  const marks = from.bytes(Math.ceil(2 ** (32 - shift) / 32) * 4)
  const rows = from.bytes(from.number() * rowBytes)
  return { shift, scale, levels, marks, rows, edges: readEdges(from, labels) }
}

/** A bit for each number, in groups of 32: whether it is another than 0. */
function writeMarks(out: ByteWriter, numbers: Int32Array | Int8Array): void {
  for (let i = 0; i < numbers.length || i % 32 !== 0; i += 8) {
    let bits = 0
    for (let b = 0; b < 8; b++) if ((numbers[i + b] ?? 0) !== 0) bits |= 1 << b
    out.byte(bits)
  }
}

function writeEdges(out: ByteWriter, edges: Float32Array, labels: number): void {
  const kinds = edges.length / pairs
  out.number(kinds)
  for (let k = 0; k < kinds; k++) {
    for (let a = 0; a < labels; a++) {
      for (let b = 0; b < labels; b++) {
        const weight = (edges[k * pairs + a * width + b] as number) / edgeUnit
        if (weight !== Math.round(weight) || Math.abs(weight) > 32_767)
          throw new RangeError(`expected a whole number of 16 bits for an edge, found ${weight}`)
        out.byte(weight & 255)
        out.byte((weight >> 8) & 255)
      }
    }
  }
}

function readEdges(from: ByteReader, labels: number): Float32Array {
  const kinds = from.number()
  const edges = new Float32Array(kinds * pairs)
  const weights = from.bytes(kinds * labels * labels * 2)
  let at = 0
  for (let k = 0; k < kinds; k++) {
    for (let a = 0; a < labels; a++) {
      for (let b = 0; b < labels; b++, at += 2) {
        const weight = (((weights[at + 1] as number) << 24) >> 16) | (weights[at] as number)
        edges[k * pairs + a * width + b] = weight * edgeUnit
      }
    }
  }
  return edges
}

function writeAcceptance(out: ByteWriter, { shift, scale, weights }: Acceptance): void {
  out.byte(shift)
  out.float(scale)
  writeMarks(out, weights)
  for (const weight of weights) if (weight !== 0) out.byte(weight & 255)
}

function readAcceptance(from: ByteReader): Acceptance {
  const shift = from.byte()
  const scale = from.float()
  const weights = new Int8Array(2 ** (32 - shift))
  const marks = from.bytes(Math.ceil(weights.length / 32) * 4)
  for (let i = 0; i < weights.length; i++)
    if ((((marks[i >> 3] as number) >> (i & 7)) & 1) === 1) weights[i] = from.byte()
  return { shift, scale, weights }
}
