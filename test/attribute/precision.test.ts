import { describe, expect, it } from 'vitest'
import { leastScores } from '../../src/attribute/scores.ts'
import { precisions } from '../../src/model/precision.ts'
import { runStages } from '../../src/pipeline/run-stages.ts'
import { stagesFor } from '../../src/pipeline/stages.ts'
import { docOf } from '../helpers/stages.ts'

const text = `“We will not close the bridge,” Ana Varga, the mayor of Tarn, said on Tuesday.

Lindqvist told reporters that the cables had been tested twice. The board seems set on a new design, and is eyeing a
wider deck. The report, a plea for patience, makes the case against haste.

According to the survey, nobody asked the ferrymen. Moss wants the matter settled. The refusal to answer angered many.`

const statementsAt = (precision: (typeof precisions)[number]) =>
  runStages(docOf(text), stagesFor(precision)).layers.statement.filter((s) => s.within === null)

describe('precision', () => {
  it('keeps fewer statements the surer they must be', () => {
    const [high, balanced, recall] = precisions.map((p) => statementsAt(p).length) as [number, number, number]
    expect(high).toBeGreaterThan(1)
    expect(high).toBeLessThan(recall)
    expect(balanced).toBeGreaterThanOrEqual(high)
    expect(balanced).toBeLessThanOrEqual(recall)
  })

  it.each(precisions)('keeps nothing below its least score: %s', (precision) => {
    const least = precision === 'balanced' ? 0 : leastScores[precision]
    for (const { score } of statementsAt(precision)) expect(score ?? 1).toBeGreaterThanOrEqual(least)
  })

  it('gives each statement of the models a score between 0 and 1', () => {
    const scores = statementsAt('balanced')
      .filter((s) => s.rule === 'attribution-model')
      .map((s) => s.score)
    expect(scores.length).toBeGreaterThan(1)
    for (const score of scores) expect(score).toSatisfy((n: number) => n > 0 && n <= 1)
  })
})
