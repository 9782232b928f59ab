import { type Features, mostFeatures } from './feature-list.ts'
import { layout, rowBytes, rowProgram } from './row-program.ts'

/** Sums rows of packed weights, those of both chains at once. */
export interface RowKernel {
  /** The upper bits of a feature's hash are its place. */
  readonly shift: number
  /** A list of features in memory of the kernel's own: one written here needs no copy. */
  readonly features: Features
  /** Sums the rows of the first so many hashes of `features` into `sums`. */
  readonly sum: (count: number) => void
  /** The sums, until the next ones: of the labels of the first chain, from 8 on those of the second. */
  readonly sums: Int16Array
  /** Two numbers for 32 places: a bit for each place that has a row, and how many rows the places before them have. */
  readonly places: Int32Array
  /** Four numbers a row, in order of the places: a byte a weight, the first lowest, two numbers for each chain. */
  readonly rows: Int32Array
}

const pageBytes = 65_536

/** A kernel for so many rows, which are still to be written; `places` is copied. */
export function newRowKernel(shift: number, places: Int32Array, count: number): RowKernel {
  const zeros = layout.places + places.byteLength
  const pages = Math.ceil((zeros + (count + 1) * rowBytes) / pageBytes)
  const program = startProgram(shift, zeros, pages)
  const memory = program?.memory ?? new ArrayBuffer(pages * pageBytes)
  const own = {
    shift,
    features: { hashes: new Int32Array(memory, layout.hashes, mostFeatures), count: 0 },
    sums: new Int16Array(memory, layout.sums, 2 * 8),
    places: new Int32Array(memory, layout.places, places.length),
    rows: new Int32Array(memory, zeros + rowBytes, count * (rowBytes / 4)),
  }
  own.places.set(places)
  const sum = program?.sum
  return { ...own, sum: sum === undefined ? (n) => sumPlain(own, n) : (n) => sum(n * 4) }
}

interface Program {
  readonly memory: ArrayBuffer
  readonly sum: (end: number) => void
}

/** As much of WebAssembly as is used: the library of the language, which is all this file may count on, has no types for it. */
interface WebAssemblyTypes {
  readonly Memory: new (size: { readonly initial: number }) => { readonly buffer: ArrayBuffer }
  readonly Module: new (bytes: Uint8Array) => object
  readonly Instance: new (
    module: object,
    imports: Readonly<Record<string, object>>,
  ) => { readonly exports: { readonly sum?: unknown } }
}

const { WebAssembly: wasm } = globalThis as unknown as { readonly WebAssembly?: WebAssemblyTypes }

/** The compiled program; null where it may not be compiled (a page's policy), or numbers are written the other way round. */
function startProgram(shift: number, rowsAt: number, pages: number): Program | null {
  if (wasm === undefined || new Uint8Array(Uint16Array.of(1).buffer)[0] !== 1) return null
  try {
    const memory = new wasm.Memory({ initial: pages })
    const module = new wasm.Module(rowProgram(shift, rowsAt, pages))
    const { sum } = new wasm.Instance(module, { row: { memory } }).exports
    return { memory: memory.buffer, sum: sum as Program['sum'] }
  } catch {
    return null
  }
}

/** What the program does, at half its speed. */
export function sumPlain({ shift, features, sums, places, rows }: Omit<RowKernel, 'sum'>, count: number): void {
  sums.fill(0)
  for (let i = 0; i < count; i++) {
    const place = (features.hashes[i] as number) >>> shift
    const bits = places[(place >>> 5) * 2] as number
    if (((bits >>> (place & 31)) & 1) === 0) continue
    const row = (places[(place >>> 5) * 2 + 1] as number) + onesIn(bits & ((1 << (place & 31)) - 1))
    for (let b = 0; b < 16; b++) {
      const weights = rows[row * 4 + (b >> 2)] as number
      sums[b] = (sums[b] as number) + ((weights << (24 - 8 * (b & 3))) >> 24)
    }
  }
}

/** How many bits of an int32 are set. */
export function onesIn(bits: number): number {
  const pairsOf = bits - ((bits >>> 1) & 0x55555555)
  const nibbles = (pairsOf & 0x33333333) + ((pairsOf >>> 2) & 0x33333333)
  return Math.imul((nibbles + (nibbles >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}
