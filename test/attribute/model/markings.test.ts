import { describe, expect, it } from 'vitest'
import { newLattice, resetLattice, width } from '../../../src/attribute/model/crf.ts'
import type { Ruled } from '../../../src/attribute/model/hints.ts'
import { linkLabels } from '../../../src/attribute/model/labels.ts'
import type { CueSite } from '../../../src/attribute/model/standing.ts'
import { markingsOf, way } from '../../../src/attribute/model/markings.ts'

/** Six tokens: `Varga , Moss said it broke`, the cue being the fourth. */
const site: CueSite = { from: 3, to: 4, head: 3, windowFrom: 0, windowTo: 6, rule: null }

/** Scores by token: how much each label is liked, beside `outside`. */
function latticeOf(liked: readonly Partial<Record<keyof typeof linkLabels, number>>[]): ReturnType<typeof newLattice> {
  const lattice = newLattice(liked.length)
  resetLattice(lattice, liked.length)
  for (const [t, scores] of liked.entries()) {
    for (const [label, score] of Object.entries(scores))
      lattice.emission[t * width + linkLabels[label as keyof typeof linkLabels]] = score
  }
  return lattice
}

const usual = [
  { source: 1, content: -5 },
  {},
  { source: 3 },
  { content: -9 },
  { content: 4 },
  { inContent: 4, content: 1 },
]
const letters = (labels: Uint8Array): string => [...labels].map((l) => '.SsCc'[l]).join('')

describe('markings of a cue', () => {
  it('begin with the best one', () => {
    const [first] = markingsOf(site, latticeOf(usual))
    expect({ labels: letters(first?.labels as Uint8Array), way: first?.way, loss: first?.loss }).toEqual({
      labels: 'S.S.Cc',
      way: way.best,
      loss: 0,
    })
  })

  it('hold some content even where none is liked', () => {
    const [first] = markingsOf(site, latticeOf([{}, {}, { source: 1 }, {}, { content: -4 }, {}]))
    expect(letters(first?.labels as Uint8Array)).toContain('C')
  })

  it('offer the same content without a source, and with another', () => {
    const lattice = latticeOf([{ source: 1 }, {}, { source: 3, inSource: -9 }, {}, { content: 4 }, { inContent: 4 }])
    const ways = markingsOf(site, lattice).map((m) => [m.way, letters(m.labels), m.loss > 0])
    expect(ways).toContainEqual([way.noSource, '....Cc', true])
    expect(ways.some(([w, labels]) => w === way.otherSource && String(labels) !== 'S.S.Cc')).toBe(true)
  })

  it('offer what the rules say, and the best content with the source of the rules', () => {
    const rule: Ruled = {
      source: [{ from: 0, to: 1 }],
      cue: [{ from: 3, to: 4 }],
      content: [{ from: 5, to: 6 }],
      top: true,
      score: 1,
      sure: 3,
    }
    const lattice = latticeOf([{}, {}, { source: 3 }, {}, { content: 4 }, { inContent: 4 }])
    const all = markingsOf({ ...site, rule }, lattice).map((m) => `${m.way} ${letters(m.labels)}`)
    expect(all).toContain(`${way.rules} S....C`)
    expect(all).toContain(`${way.rulesSource} S...Cc`)
  })

  it('never come twice, and leave the scores as they were', () => {
    const lattice = latticeOf(usual)
    const before = lattice.emission.slice()
    const all = markingsOf(site, lattice).map((m) => letters(m.labels))
    expect(new Set(all).size).toBe(all.length)
    expect([...lattice.emission]).toEqual([...before])
  })
})
