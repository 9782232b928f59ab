import { type Lattice, newLattice, pairs, resetLattice, width } from '../../src/attribute/model/crf.ts'

/** A lattice for so many labels with scores that follow from the seed alone; it grows from `room` to its length. */
export function latticeOf(labels: number, length: number, seed: number, room = length): Lattice {
  const lattice = newLattice(room)
  resetLattice(lattice, length)
  let state = seed
  const next = (): number => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff
    return state / 0x40000000 - 1
  }
  for (let t = 0; t < length; t++) {
    for (let b = 0; b < labels; b++) lattice.emission[t * width + b] = 2 * next()
    for (let p = 0; p < pairs; p++) lattice.edge[t * pairs + p] = next()
  }
  return lattice
}
