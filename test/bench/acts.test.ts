import { expect, it } from 'vitest'
import { type ActMark, actFigures, statementOf } from '../../bench/acts.ts'
import type { Statement } from '../../src/model/layers.ts'

type Pair = Parameters<typeof actFigures>[0][number]

const times = (n: number, of: Pair): Pair[] => Array.from({ length: n }, () => of)
const denial: Pair = { mark: { acts: ['denial'], may: ['opinion'] }, given: ['denial'] }
const call: Pair = { mark: { acts: ['call'], may: [] }, given: ['call'] }

it.each<[string, Pair[], number]>([
  ['is full where every act is given', [...times(4, denial), ...times(4, call)], 1],
  ['leaves out acts that are hardly marked', [...times(4, denial), { ...call, given: ['statement'] }], 1],
  ['does not count what may be given', times(4, { ...denial, given: ['denial', 'opinion'] }), 1],
  ['falls with what is missed', [...times(2, denial), ...times(2, { ...denial, given: ['statement'] })], 2 / 3],
  ['leaves out statements that were not found', [...times(4, denial), { ...denial, given: null }], 1],
])('the mean over acts found %s', (_, pairs, wanted) => {
  expect(actFigures(pairs).macroF1).toBeCloseTo(wanted)
})

it('falls with statements that were not found, of all that are marked', () => {
  const pairs = [...times(4, denial), ...times(4, { ...denial, given: null })]
  expect([actFigures(pairs).ofAll, actFigures(pairs).macroF1]).toEqual([2 / 3, 1])
})

it('falls with acts given wrongly', () => {
  const { byAct } = actFigures([...times(4, denial), ...times(4, { ...call, given: ['call', 'denial'] })])
  expect(byAct).toEqual({ call: 1, denial: 2 / 3 })
})

it('takes a mark for the statement whose cue and content it shares most', () => {
  const span = (start: number, end: number) => [{ start, end }]
  const statement = (id: string, cue: readonly [number, number], content: readonly [number, number]) =>
    ({ id, cue: span(...cue), content: span(...content) }) as unknown as Statement
  const mark = { cue: [[10, 14]], content: [[20, 40]] } as unknown as ActMark
  const found = statementOf(mark, [
    statement('far', [50, 54], [20, 40]),
    statement('other content', [10, 14], [60, 80]),
    statement('same', [10, 14], [18, 40]),
  ])
  expect(found?.id).toBe('same')
})
