import { width } from './crf.ts'
import { newRowKernel, type RowKernel } from './row-kernel.ts'
import type { ChainWeights, PackedTable } from './table.ts'

/** A chain as a file of weights has it: its places, ascending, and so many weights of a byte for each of them. */
export interface ChainBytes {
  readonly shift: number
  readonly scale: number
  readonly places: Uint32Array
  readonly labels: number
  readonly rows: Uint8Array
  readonly edges: Float32Array
}

type Packed = ChainWeights<PackedTable>

/**
 * Both chains, of seven and of five labels, with their rows in one kernel.
 * @throws RangeError if their shifts differ, or a place has no room in the table
 */
export function packChains(cues: ChainBytes, links: ChainBytes): readonly [Packed, Packed] {
  const { shift } = cues
  if (links.shift !== shift) throw new RangeError(`expected the shift ${shift} of both chains, found ${links.shift}`)
  const room = 2 ** (32 - shift)
  const last = Math.max(cues.places.at(-1) ?? 0, links.places.at(-1) ?? 0)
  if (last >= room) throw new RangeError(`expected places below ${room}, found ${last}`)
  const places = new Int32Array(2 * Math.ceil(room / 32))
  const kernel = newRowKernel(shift, places, cues.places.length + links.places.length)
  packRows(kernel, cues, links)
  const chain = ({ scale, edges }: ChainBytes, first: number): Packed => ({ table: { kernel, first, scale }, edges })
  return [chain(cues, 0), chain(links, width)]
}

/**
 * Puts the rows of both where the kernel has them, in the order of their places, and marks these. It runs once, before
 * anything is compiled well, and is most of what reading the weights takes: hence one plain loop over small integers.
 */
function packRows({ places, rows }: RowKernel, cues: ChainBytes, links: ChainBytes): void {
  const { places: cuePlaces } = cues
  const { places: linkPlaces } = links
  const [cueRows, linkRows] = [viewOf(cues.rows), viewOf(links.rows)]
  const [cueCount, linkCount] = [cuePlaces.length, linkPlaces.length]
  const end = places.length * 16
  let cue = 0
  let link = 0
  let cuePlace = cueCount > 0 ? (cuePlaces[0] as number) : end
  let linkPlace = linkCount > 0 ? (linkPlaces[0] as number) : end
  for (let row = 0; cuePlace < end || linkPlace < end; row++) {
    const place = cuePlace < linkPlace ? cuePlace : linkPlace
    const at = (place >>> 5) << 1
    const bits = places[at] as number
    if (bits === 0) places[at + 1] = row
    places[at] = bits | (1 << (place & 31))
    const to = row << 2
    if (cuePlace === place) {
      const from = cue * 7
      rows[to] = cueRows.getInt32(from, true)
      rows[to + 1] = cueRows.getInt32(from + 3, true) >>> 8
      cue++
      cuePlace = cue < cueCount ? (cuePlaces[cue] as number) : end
    }
    if (linkPlace === place) {
      const from = link * 5
      rows[to + 2] = linkRows.getInt32(from, true)
      rows[to + 3] = linkRows.getUint8(from + 4)
      link++
      linkPlace = link < linkCount ? (linkPlaces[link] as number) : end
    }
  }
}

function viewOf({ buffer, byteOffset, length }: Uint8Array): DataView {
  return new DataView(buffer, byteOffset, length)
}
