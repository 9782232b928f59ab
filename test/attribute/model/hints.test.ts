import { describe, expect, it } from 'vitest'
import { rulesOver, share, size } from '../../../src/attribute/model/hints.ts'

const words = [0, 4, 10, 15, 20]
const start = Int32Array.from(words)
const end = Int32Array.from(words, (at) => at + 3)
const span = (from: number, to: number) => ({ start: from, end: to })

describe('hints over tokens', () => {
  it('mark sources, cues and contents, the first token of each apart', () => {
    const { ruled, sure } = rulesOver(
      [{ source: [span(0, 3)], cue: [span(4, 7)], content: [span(10, 23)], top: true, score: 0.7 }],
      start,
      end,
    )
    expect([...ruled]).toEqual([1, 3, 5, 6, 6])
    expect([...sure]).toEqual([2, 2, 2, 2, 2])
  })

  it('mark only what lies in no other statement, but know the cue of each', () => {
    const nested = { source: [span(10, 13)], cue: [span(15, 18)], content: [span(20, 23)], top: false, score: 1 }
    const { ruled, ruleAt } = rulesOver([nested], start, end)
    expect([...ruled]).toEqual([0, 0, 0, 0, 0])
    expect([...ruleAt]).toEqual([-1, -1, -1, 0, -1])
  })
})

describe('runs of tokens', () => {
  it('share the tokens that both hold', () => {
    const a = [{ from: 0, to: 4 }]
    const b = [
      { from: 3, to: 5 },
      { from: 7, to: 9 },
    ]
    expect(share(a, b)).toBe(1)
    expect(size(b)).toBe(4)
  })
})
