import { describe, expect, it } from 'vitest'
import { bestChain, type Chain, type Lattice, pairs, sumChain, width } from '../../../src/attribute/model/crf.ts'
import { latticeOf } from '../../helpers/lattices.ts'

/** Three labels; 2 may only follow 1 or itself, and may not begin. */
const chain: Chain = {
  labels: 3,
  allowed: table([
    [1, 1, 0],
    [1, 1, 1],
    [1, 1, 1],
  ]),
  first: Uint8Array.of(1, 1, 0, 0, 0, 0, 0, 0),
}

function table(rows: readonly (readonly number[])[]): Uint8Array {
  const cells = new Uint8Array(pairs)
  for (const [a, row] of rows.entries()) for (const [b, cell] of row.entries()) cells[a * width + b] = cell
  return cells
}

/** Every sequence the chain allows, with its score. */
function allSequences(lattice: Lattice): { labels: number[]; score: number }[] {
  let found: { labels: number[]; score: number }[] = [{ labels: [], score: 0 }]
  for (let t = 0; t < lattice.length; t++) {
    found = found.flatMap(({ labels, score }) =>
      [0, 1, 2].flatMap((b) => {
        const a = labels.at(-1) ?? 0
        const open = t === 0 ? chain.first[b] === 1 : chain.allowed[a * width + b] === 1
        if (!open) return []
        const more = (lattice.emission[t * width + b] as number) + (lattice.edge[t * pairs + a * width + b] as number)
        return [{ labels: [...labels, b], score: score + more }]
      }),
    )
  }
  return found
}

describe('the chain', () => {
  it.each([1, 2, 5])('finds the best of all sequences of %i tokens', (length) => {
    const lattice = latticeOf(chain.labels, length, 7 + length, 2)
    const best = allSequences(lattice).reduce((a, b) => (b.score > a.score ? b : a))
    const labels = new Uint8Array(length)
    bestChain(chain, lattice, labels)
    expect([...labels]).toEqual(best.labels)
  })

  it.each([1, 2, 5])('gives each label of %i tokens its share of all sequences', (length) => {
    const lattice = latticeOf(chain.labels, length, 3 + length, 2)
    const all = allSequences(lattice)
    const sum = all.reduce((n, s) => n + Math.exp(s.score), 0)
    const logSum = sumChain(chain, lattice)
    expect(logSum).toBeCloseTo(Math.log(sum), 4)
    for (let t = 0; t < length; t++) {
      for (const b of [0, 1, 2]) {
        const own = all.filter((s) => s.labels[t] === b).reduce((n, s) => n + Math.exp(s.score), 0)
        expect(lattice.marginal[t * width + b]).toBeCloseTo(own / sum, 4)
      }
    }
  })

  it('never lets an inner label begin a sequence or follow what it may not', () => {
    const lattice = latticeOf(chain.labels, 4, 1, 2)
    for (let t = 0; t < 4; t++) lattice.emission[t * width + 2] = 50
    const labels = new Uint8Array(4)
    bestChain(chain, lattice, labels)
    expect([...labels]).toEqual([1, 2, 2, 2])
  })
})
