import { firstSum, newRowKernel, type PackedRows } from './row-kernel.ts'
import { rowBytes } from './row-program.ts'
import type { ChainWeights, PackedTable } from './table.ts'

/** How many different weights the rows of a chain have at most. */
export const levelCount = 16

/** A chain as a file of weights has it. */
export interface ChainBytes extends PackedRows {
  readonly shift: number
  readonly scale: number
  readonly edges: Float32Array
}

type Packed = ChainWeights<PackedTable>

/** Bytes of a row of each chain in a file: six weights and four. */
export const { cues: cueBytes, links: linkBytes } = rowBytes

/**
 * Both chains, of seven and of five labels, with their rows in one kernel.
 * @throws RangeError if their shifts differ, or one has not as many rows as places
 */
export function packChains(cues: ChainBytes, links: ChainBytes): readonly [Packed, Packed] {
  const { shift } = cues
  if (links.shift !== shift) throw new RangeError(`expected the shift ${shift} of both chains, found ${links.shift}`)
  const kernel = newRowKernel(shift, cues, links)
  const chain = ({ scale, edges }: ChainBytes, first: number, labels: number): Packed => ({
    table: { kernel, first, labels, scale },
    edges,
  })
  return [chain(cues, firstSum.cues, 2 * cueBytes + 1), chain(links, firstSum.links, 2 * linkBytes + 1)]
}
