import type { AttributionModel } from './attributions.ts'
import type { Acceptance } from './accept.ts'
import type { CueLexicon } from './cue-lexicon.ts'
import { pairs, width } from './crf.ts'
import { type ByteReader, type ByteWriter, newReader, newWriter } from './bytes.ts'
import { type ChainBytes, packChains } from './packed-chains.ts'
import type { ReadableWeights } from './table.ts'

/** First bytes of a weights file: `oratt`, version 1. */
const magic = [0x6f, 0x72, 0x61, 0x74, 0x74, 1]

/** Columns of the tables that hold weights. */
const cueLabels = 7
const linkLabels = 5

/**
 * A model as bytes: magic, lexicon, the tables and edges of both chains, acceptance. Places of rows are written as the
 * distance from the one before, weights as int8, edges and acceptance as float32.
 */
export function toAttributionBytes(model: AttributionModel): Uint8Array {
  const out = newWriter()
  for (const b of magic) out.byte(b)
  writeLexicon(out, model.lexicon)
  writeChain(out, model.cues, cueLabels)
  writeChain(out, model.links, linkLabels)
  writeAcceptance(out, model.acceptance)
  return out.bytes()
}

/** @throws RangeError if the bytes are not an attribution model */
export function readAttributionBytes(bytes: Uint8Array): AttributionModel {
  const from = newReader(bytes)
  if (bytes.length < magic.length || magic.some((b) => from.byte() !== b)) {
    throw new RangeError(`expected attribution weights, found ${bytes.length} other bytes`)
  }
  const lexicon = readLexicon(from)
  const [cues, links] = packChains(readChain(from, cueLabels), readChain(from, linkLabels))
  const acceptance = readAcceptance(from)
  if (from.left() !== 0)
    throw new RangeError(`expected the end of the attribution weights, found ${from.left()} more bytes`)
  return { lexicon, cues, links, acceptance }
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
  if (!(rows instanceof Int8Array)) throw new RangeError('expected int8 weights, found floats')
  out.byte(shift)
  out.float(scale)
  const places = Int32Array.from(index.keys()).filter((place) => index[place] !== 0)
  out.number(places.length)
  let last = -1
  for (const place of places) {
    out.number(place - last - 1)
    last = place
  }
  for (const place of places) {
    const at = (index[place] as number) * width
    for (let b = 0; b < labels; b++) out.byte((rows[at + b] as number) & 255)
  }
  const kinds = edges.length / pairs
  out.number(kinds)
  for (let k = 0; k < kinds; k++) {
    for (let a = 0; a < labels; a++)
      for (let b = 0; b < labels; b++) out.float(edges[k * pairs + a * width + b] as number)
  }
}

function readChain(from: ByteReader, labels: number): ChainBytes {
  const shift = from.byte()
  const scale = from.float()
  const places = from.places(from.number())
  const rows = from.bytes(places.length * labels)
  return { shift, scale, places, labels, rows, edges: readEdges(from, labels) }
}

function readEdges(from: ByteReader, labels: number): Float32Array {
  const kinds = from.number()
  const edges = new Float32Array(kinds * pairs)
  const weights = from.floats(kinds * labels * labels)
  let at = 0
  for (let k = 0; k < kinds; k++) {
    for (let a = 0; a < labels; a++)
      for (let b = 0; b < labels; b++) edges[k * pairs + a * width + b] = weights[at++] as number
  }
  return edges
}

function writeAcceptance(out: ByteWriter, { shift, weights }: Acceptance): void {
  out.byte(shift)
  const places = [...weights.keys()].filter((place) => weights[place] !== 0)
  out.number(places.length)
  let last = -1
  for (const place of places) {
    out.number(place - last - 1)
    out.float(weights[place] as number)
    last = place
  }
}

function readAcceptance(from: ByteReader): Acceptance {
  const shift = from.byte()
  const weights = new Float32Array(2 ** (32 - shift))
  from.sparse(from.number(), weights)
  return { shift, weights }
}
