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

/** Which of the kernel's sums is that of the second label of each chain: the sums of a row's weights stand in their order. */
export const firstSum = { links: 4, cues: 4 + 2 * rowBytes.links } as const

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
  const view = new Int8Array(bytes.buffer)
  view.set(links.levels, layout.linkLevels)
  view.set(cues.levels, layout.cueLevels)
  bytes.set(zerosOf(cues, links), places.rows)
  bytes.set(cues.marks, places.cueMarks)
  bytes.set(links.marks, places.linkMarks)
  bytes.set(cues.rows, places.cues)
  bytes.set(links.rows, places.links)
  pack(program, bytes, places)
  const { buffer } = bytes
  const features = { hashes: new Int32Array(buffer, layout.hashes, mostFeatures), count: 0 }
  const sums = new Int16Array(buffer, layout.sums, 2 * 8)
  if (program === null) return { features, sums, sum: plainSum(bytes, shift, places.rows) }
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
  const [cueEnd = 0, linkEnd = 0] = new Int32Array(bytes.buffer, layout.ends, 2)
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
  const marks = new DataView(bytes.buffer)
  const places = new Int32Array(bytes.buffer, layout.places, (rows - layout.places) / 4)
  const zeros = bytes.slice(rows, rows + rowBytes.both)
  let [to, cue, link, count] = [rows + rowBytes.both, cues, links, 0]
  for (let at = 0; at < places.length; at += 2) {
    const ofCues = marks.getInt32(cueMarks + at * 2, true)
    const ofLinks = marks.getInt32(linkMarks + at * 2, true)
    places[at] = ofCues | ofLinks
    places[at + 1] = count
    for (let left = ofCues | ofLinks; left !== 0; left &= left - 1) {
      const bit = left & -left
      bytes.set(zeros, to)
      if ((ofLinks & bit) !== 0) bytes.copyWithin(to, link, (link += rowBytes.links))
      if ((ofCues & bit) !== 0) bytes.copyWithin(to + rowBytes.links, cue, (cue += rowBytes.cues))
      to += rowBytes.both
      count++
    }
  }
  new Int32Array(bytes.buffer, layout.ends, 2).set([cue, link])
}

/** What the program sums, at a third of its speed. */
function plainSum(bytes: Uint8Array, shift: number, rowsAt: number): (count: number) => void {
  const { buffer } = bytes
  const hashes = new Int32Array(buffer, layout.hashes, mostFeatures)
  const places = new Int32Array(buffer, layout.places, (rowsAt - layout.places) / 4)
  const sums = new Int16Array(buffer, layout.sums, 2 * 8)
  const links = raisedPairs(new Int8Array(buffer, layout.linkLevels, 16))
  const cues = raisedPairs(new Int8Array(buffer, layout.cueLevels, 16))
  return (count) => {
    let [rows, a, b, c, d, e] = [0, 0, 0, 0, 0, 0]
    for (let i = 0; i < count; i++) {
      const place = (hashes[i] as number) >>> shift
      const bits = places[(place >>> 5) * 2] as number
      if (((bits >>> (place & 31)) & 1) === 0) continue
      const row = (places[(place >>> 5) * 2 + 1] as number) + onesIn(bits & ((1 << (place & 31)) - 1)) + 1
      const at = rowsAt + row * rowBytes.both
      a = (a + (links[bytes[at] as number] as number)) | 0
      b = (b + (links[bytes[at + 1] as number] as number)) | 0
      c = (c + (cues[bytes[at + 2] as number] as number)) | 0
      d = (d + (cues[bytes[at + 3] as number] as number)) | 0
      e = (e + (cues[bytes[at + 4] as number] as number)) | 0
      rows++
    }
    for (const [k, pair] of [a, b, c, d, e].entries()) {
      sums[firstSum.links + 2 * k] = (pair & 0xffff) - rows * raised
      sums[firstSum.links + 2 * k + 1] = (pair >>> 16) - rows * raised
    }
  }
}

/** Added to each weight, so that sums of two of them in one number do not mix. */
const raised = 128

/** The two weights that each byte stands for, raised, in the halves of a number. */
function raisedPairs(levels: Int8Array): Int32Array {
  const one = (level: number): number => (levels[level] as number) + raised
  return Int32Array.from({ length: 256 }, (_, b) => one(b & 15) | (one(b >> 4) << 16))
}

/** How many bits of an int32 are set. */
function onesIn(bits: number): number {
  const pairsOf = bits - ((bits >>> 1) & 0x55555555)
  const nibbles = (pairsOf & 0x33333333) + ((pairsOf >>> 2) & 0x33333333)
  return Math.imul((nibbles + (nibbles >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}
