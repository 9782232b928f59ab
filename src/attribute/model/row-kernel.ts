import { type Features, mostFeatures } from './feature-list.ts'
import { layout, rowBytes, rowProgram } from './row-program.ts'

/** Sums rows of packed weights, those of both chains at once. */
export interface RowKernel {
  /** A list of features in memory of the kernel's own: one written here needs no copy. */
  readonly features: Features
  /** Sums the rows of the first so many hashes of `features` into `sums`. */
  readonly sum: (count: number) => void
  /** The sums, until the next ones: those of a chain's labels from its place in `firstSum` on. */
  readonly sums: Int16Array
}

/** Rows of one chain as a file has them. The weights of a row's first label are 0 and left out. */
export interface PackedRows {
  /** The sixteen weights that occur; 0 is one of them. */
  readonly levels: Int8Array
  /** A bit for each place, the first lowest: whether it has a row. */
  readonly marks: Uint8Array
  /** Which level each weight is, row after row, two weights a byte, the first lowest. */
  readonly rows: Uint8Array
}

/** Which of the kernel's sums is that of the second label of each chain. */
export const firstSum = { links: 4, cues: 8 } as const

/** Labels of each chain but the first. */
const weightsOf = { links: 2 * rowBytes.links, cues: 2 * rowBytes.cues } as const

const pageBytes = 65_536
/** What may be read past the last row. */
const slack = 16

/** Addresses in the memory of a kernel. */
interface Places {
  /** The row of zeros before the first. */
  readonly rows: number
  readonly cueMarks: number
  readonly linkMarks: number
  readonly cues: number
  readonly links: number
  readonly end: number
}

/**
 * A kernel of the rows of both chains. The upper bits of a feature's hash, those that `shift` leaves, are its place.
 * `compiled` is whether it may be a program of WebAssembly.
 * @throws RangeError if a chain has not as many rows as places
 */
export function newRowKernel(shift: number, cues: PackedRows, links: PackedRows, compiled = true): RowKernel {
  const places = placesOf(cues, links)
  const pages = Math.ceil(places.end / pageBytes)
  const program = compiled ? startProgram(shift, places.rows, pages) : null
  const bytes = new Uint8Array(program?.memory ?? new ArrayBuffer(pages * pageBytes))
  bytes.set(linksAndCues(links.levels, cues.levels), layout.linkLevels)
  bytes.set(zerosOf(cues, links), places.rows)
  bytes.set(cues.marks, places.cueMarks)
  bytes.set(links.marks, places.linkMarks)
  bytes.set(cues.rows, places.cues)
  bytes.set(links.rows, places.links)
  pack(program, bytes, places)
  const { buffer } = bytes
  const features = { hashes: new Int32Array(buffer, layout.hashes, mostFeatures), count: 0 }
  const sums = new Int16Array(buffer, layout.sums, 2 * 8)
  if (program === null) return { features, sums, sum: (count) => sumPlain(bytes, shift, places.rows, count) }
  const { sum } = program
  return { features, sums, sum: (count) => sum(count * 4) }
}

function placesOf(cues: PackedRows, links: PackedRows): Places {
  const rows = layout.places + cues.marks.length * 2
  const most = cues.rows.length / rowBytes.cues + links.rows.length / rowBytes.links + 1
  const cueMarks = aligned(rows + most * rowBytes.both + slack)
  const linkMarks = cueMarks + cues.marks.length
  const ofCues = linkMarks + links.marks.length
  const ofLinks = ofCues + cues.rows.length
  return { rows, cueMarks, linkMarks, cues: ofCues, links: ofLinks, end: ofLinks + links.rows.length + slack }
}

const aligned = (address: number): number => Math.ceil(address / 4) * 4

function linksAndCues(links: Int8Array, cues: Int8Array): Uint8Array {
  return Uint8Array.of(...links, ...cues)
}

/** A row of zeros. */
function zerosOf(cues: PackedRows, links: PackedRows): Uint8Array {
  const zero = ({ levels }: PackedRows): number => {
    const level = levels.indexOf(0)
    if (level < 0) throw new RangeError(`expected 0 among the weights of a chain, found ${[...levels].join()}`)
    return level | (level << 4)
  }
  const [cue, link] = [zero(cues), zero(links)]
  return Uint8Array.of(...Array<number>(rowBytes.links).fill(link), ...Array<number>(rowBytes.cues).fill(cue))
}

/** Puts the rows of both chains beside each other, in order of their places. */
function pack(program: Program | null, bytes: Uint8Array, places: Places): void {
  const { rows, cueMarks, linkMarks, cues, links, end } = places
  try {
    if (program === null) packPlain(bytes, places)
    else program.pack(rows - layout.places, cueMarks, linkMarks, cues, links)
  } catch (error) {
    throw new RangeError('expected fewer rows of a chain', { cause: error })
  }
  const view = new DataView(bytes.buffer)
  const [cueEnd, linkEnd] = [view.getUint32(layout.ends, true), view.getUint32(layout.ends + 4, true)]
  if (cueEnd !== links || linkEnd !== end - slack)
    throw new RangeError(
      `expected ${cueEnd - cues} and ${linkEnd - links} bytes of rows, found ${links - cues} and ${end - slack - links}`,
    )
}

interface Program {
  readonly memory: ArrayBuffer
  readonly sum: (end: number) => void
  readonly pack: (end: number, cueMarks: number, linkMarks: number, cues: number, links: number) => void
}

/** As much of WebAssembly as is used: the library of the language, which is all this file may count on, has no types for it. */
interface WebAssemblyTypes {
  readonly Memory: new (size: { readonly initial: number }) => { readonly buffer: ArrayBuffer }
  readonly Module: new (bytes: Uint8Array) => object
  readonly Instance: new (
    module: object,
    imports: Readonly<Record<string, object>>,
  ) => { readonly exports: { readonly sum?: unknown; readonly pack?: unknown } }
}

const { WebAssembly: wasm } = globalThis as unknown as { readonly WebAssembly?: WebAssemblyTypes }

/** The compiled program; null where it may not be compiled (a page's policy), or numbers are written the other way round. */
function startProgram(shift: number, rowsAt: number, pages: number): Program | null {
  if (wasm === undefined || new Uint8Array(Uint16Array.of(1).buffer)[0] !== 1) return null
  try {
    const memory = new wasm.Memory({ initial: pages })
    const module = new wasm.Module(rowProgram(shift, rowsAt, pages))
    const { sum, pack: packed } = new wasm.Instance(module, { row: { memory } }).exports
    return { memory: memory.buffer, sum: sum as Program['sum'], pack: packed as Program['pack'] }
  } catch {
    return null
  }
}

/** What the program packs. */
function packPlain(bytes: Uint8Array, { rows, cueMarks, linkMarks, cues, links }: Places): void {
  const view = new DataView(bytes.buffer)
  const zeros = bytes.slice(rows, rows + rowBytes.both)
  let [to, cue, link, count] = [rows + rowBytes.both, cues, links, 0]
  for (let at = 0; at < (rows - layout.places) / 8; at++) {
    const ofCues = view.getInt32(cueMarks + at * 4, true)
    const ofLinks = view.getInt32(linkMarks + at * 4, true)
    view.setInt32(layout.places + at * 8, ofCues | ofLinks, true)
    view.setInt32(layout.places + at * 8 + 4, count, true)
    for (let left = ofCues | ofLinks; left !== 0; left &= left - 1) {
      const bit = left & -left
      bytes.set(zeros, to)
      if ((ofLinks & bit) !== 0) bytes.copyWithin(to, link, (link += rowBytes.links))
      if ((ofCues & bit) !== 0) bytes.copyWithin(to + rowBytes.links, cue, (cue += rowBytes.cues))
      to += rowBytes.both
      count++
    }
  }
  view.setInt32(layout.ends, cue, true)
  view.setInt32(layout.ends + 4, link, true)
}

/** What the program sums, at a third of its speed. */
function sumPlain(bytes: Uint8Array, shift: number, rowsAt: number, count: number): void {
  const view = new DataView(bytes.buffer)
  const levels = new Int8Array(bytes.buffer, layout.linkLevels, 2 * 16)
  const sums = new Int16Array(bytes.buffer, layout.sums, 2 * 8).fill(0)
  const add = (from: number, weights: number, level: number, to: number): void => {
    for (let b = 0; b < weights; b++) {
      const own = ((bytes[from + (b >> 1)] as number) >> (4 * (b & 1))) & 15
      sums[to + b] = (sums[to + b] as number) + (levels[level + own] as number)
    }
  }
  for (let i = 0; i < count; i++) {
    const place = view.getUint32(layout.hashes + i * 4, true) >>> shift
    const word = layout.places + (place >>> 5) * 8
    const bits = view.getInt32(word, true)
    if (((bits >>> (place & 31)) & 1) === 0) continue
    const row = view.getInt32(word + 4, true) + onesIn(bits & ((1 << (place & 31)) - 1)) + 1
    add(rowsAt + row * rowBytes.both, weightsOf.links, 0, firstSum.links)
    add(rowsAt + row * rowBytes.both + rowBytes.links, weightsOf.cues, 16, firstSum.cues)
  }
}

/** How many bits of an int32 are set. */
function onesIn(bits: number): number {
  const pairsOf = bits - ((bits >>> 1) & 0x55555555)
  const nibbles = (pairsOf & 0x33333333) + ((pairsOf >>> 2) & 0x33333333)
  return Math.imul((nibbles + (nibbles >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}
