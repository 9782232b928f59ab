import { describe, expect, it } from 'vitest'
import { scoreOf, width } from '../../../src/attribute/model/crf.ts'
import { linkChain, linkLabels } from '../../../src/attribute/model/labels.ts'
import { bestOneSource } from '../../../src/attribute/model/one-source.ts'
import { latticeOf } from '../../helpers/lattices.ts'

/** Every sequence the chain allows that holds one source. */
function withOneSource(length: number): Uint8Array[] {
  let all: number[][] = [[]]
  for (let t = 0; t < length; t++)
    all = all.flatMap((labels) =>
      [0, 1, 2, 3, 4]
        .filter((b) =>
          t === 0 ? linkChain.first[b] === 1 : linkChain.allowed[(labels.at(-1) as number) * width + b] === 1,
        )
        .map((b) => [...labels, b]),
    )
  return all.filter((l) => l.filter((b) => b === linkLabels.source).length === 1).map((l) => Uint8Array.from(l))
}

describe('the best labels with one source', () => {
  it.each([
    [1, 3],
    [2, 4],
    [3, 5],
    [4, 5],
    [5, 1],
  ])('are the likeliest of all that hold one: scores %i, %i tokens', (seed, length) => {
    const lattice = latticeOf(linkChain.labels, length, seed)
    const labels = new Uint8Array(length)
    const scores = withOneSource(length).map((l) => scoreOf(lattice, l))
    bestOneSource(lattice, labels)
    expect(labels.filter((l) => l === linkLabels.source)).toHaveLength(1)
    expect(scoreOf(lattice, labels)).toBeCloseTo(Math.max(...scores), 4)
  })
})
