import { width } from './crf.ts'
import { newRowKernel, onesIn, type RowKernel } from './row-kernel.ts'
import type { ChainWeights, PackedTable } from './table.ts'

/** How many different weights the rows of a chain have at most. */
export const levelCount = 16

/** A chain as a file of weights has it. The weights of a row's first label are 0 and left out. */
export interface ChainBytes {
  readonly shift: number
  readonly scale: number
  /** The weights that occur, `levelCount` of them. */
  readonly levels: Int8Array
  /** A bit for each place, the first lowest: whether it has a row. */
  readonly marks: Uint8Array
  /** Which level each weight is, row after row, two weights a byte, the first lowest. */
  readonly rows: Uint8Array
  readonly edges: Float32Array
}

type Packed = ChainWeights<PackedTable>

/** Bytes of a row of each chain: six weights and four. */
export const cueBytes = 3
export const linkBytes = 2

/**
 * Both chains, of seven and of five labels, with their rows in one kernel.
 * @throws RangeError if their shifts differ, or one has not as many rows as places
 */
export function packChains(cues: ChainBytes, links: ChainBytes): readonly [Packed, Packed] {
  const { shift } = cues
  if (links.shift !== shift) throw new RangeError(`expected the shift ${shift} of both chains, found ${links.shift}`)
  const places = new Int32Array(cues.marks.length / 2)
  const count = markPlaces(places, viewOf(cues.marks), viewOf(links.marks))
  const kernel = newRowKernel(shift, places, count)
  packRows(kernel, cues, links)
  const chain = ({ scale, edges }: ChainBytes, first: number): Packed => ({ table: { kernel, first, scale }, edges })
  return [chain(cues, 0), chain(links, width)]
}

/** Marks the places that have a row of either chain, as the kernel has them; how many there are. */
function markPlaces(places: Int32Array, cues: DataView, links: DataView): number {
  let count = 0
  for (let at = 0; at < places.length; at += 2) {
    const bits = cues.getInt32(2 * at, true) | links.getInt32(2 * at, true)
    places[at] = bits
    places[at + 1] = count
    count += onesIn(bits)
  }
  return count
}

/**
 * Puts the rows of both where the kernel has them. It runs once, before anything is compiled well, and is most of what
 * reading the weights takes: hence one plain loop over small integers.
 */
function packRows({ places, rows }: RowKernel, cues: ChainBytes, links: ChainBytes): void {
  const [cueMarks, linkMarks] = [viewOf(cues.marks), viewOf(links.marks)]
  const [cueRows, linkRows] = [cues.rows, links.rows]
  const [cuePairs, linkPairs] = [pairsOf(cues.levels), pairsOf(links.levels)]
  let [cue, link, to] = [0, 0, 0]
  for (let at = 0; at < places.length; at += 2) {
    const cueBits = cueMarks.getInt32(2 * at, true)
    const linkBits = linkMarks.getInt32(2 * at, true)
    for (let left = cueBits | linkBits; left !== 0; left &= left - 1) {
      const bit = left & -left
      if ((cueBits & bit) !== 0) {
        const middle = cuePairs[cueRows[cue + 1] as number] as number
        rows[to] = ((cuePairs[cueRows[cue] as number] as number) << 8) | (middle << 24)
        rows[to + 1] = (middle >>> 8) | ((cuePairs[cueRows[cue + 2] as number] as number) << 8)
        cue += cueBytes
      }
      if ((linkBits & bit) !== 0) {
        const last = linkPairs[linkRows[link + 1] as number] as number
        rows[to + 2] = ((linkPairs[linkRows[link] as number] as number) << 8) | (last << 24)
        rows[to + 3] = last >>> 8
        link += linkBytes
      }
      to += 4
    }
  }
  if (cue !== cueRows.length || link !== linkRows.length)
    throw new RangeError(`expected ${cue} and ${link} bytes of rows, found ${cueRows.length} and ${linkRows.length}`)
}

/** The two weights that each byte stands for, as the two bytes of a number. */
function pairsOf(levels: Int8Array): Int32Array {
  const byte = (level: number): number => (levels[level] as number) & 255
  return Int32Array.from({ length: 256 }, (_, b) => byte(b & 15) | (byte(b >> 4) << 8))
}

function viewOf({ buffer, byteOffset, length }: Uint8Array): DataView {
  return new DataView(buffer, byteOffset, length)
}
