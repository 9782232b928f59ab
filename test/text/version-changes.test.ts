import { describe, expect, it } from 'vitest'
import { compareVersionTexts, type Told, type VersionText } from '../../src/text/version-changes.ts'

const told = (words: string, speaker: string | null): Told => ({ words, speaker })
const version = (text: string, ...statements: readonly Told[]): VersionText => ({
  text,
  body: [{ start: 0, end: text.length }],
  told: statements,
})
const wall = told('The wall will not stand another winter', 'varga')
const cost = told('the survey had cost 12,000 crowns', 'brack')
const nothing = version('The council met in the old hall by the harbour.')
const one = (...statements: readonly Told[]) => version(statements.map((s) => s.words).join('\n'), ...statements)

describe('a statement in a later version', () => {
  it.each<[string, VersionText, VersionText, readonly unknown[]]>([
    ['that is the same is no change', one(wall), one(wall), []],
    [
      'that differs in marks and capitals only is no change',
      one(wall),
      one(told('the wall will not stand, another winter', 'varga')),
      [],
    ],
    [
      'with another word is reworded',
      one(wall),
      one(told('The wall may not stand another winter', 'varga')),
      [{ kind: 'reworded', before: 0, after: 0 }],
    ],
    ['that is missing is gone', one(wall, cost), one(wall), [{ kind: 'gone', before: 1, after: null }]],
    ['that was not there is new', one(wall), one(wall, cost), [{ kind: 'new', before: null, after: 1 }]],
    [
      'whose speaker is left open has lost its source',
      one(wall),
      one({ ...wall, speaker: null }),
      [{ kind: 'source-gone', before: 0, after: 0 }],
    ],
    [
      'by somebody else is said by another',
      one(wall),
      one({ ...wall, speaker: 'official' }),
      [{ kind: 'speaker', before: 0, after: 0 }],
    ],
    [
      'whose words are now the own ones of the outlet has lost its source',
      one(cost),
      version('The council met. The survey had cost 12,000 crowns. It rained.'),
      [{ kind: 'source-gone', before: 0, after: { start: 17, end: 50 } }],
    ],
    [
      'in the words of the outlet before has a source now',
      version('The council met. The survey had cost 12,000 crowns. It rained.'),
      one(cost),
      [{ kind: 'source-new', before: { start: 17, end: 50 }, after: 0 }],
    ],
    [
      'of a few common words is not looked for in the text',
      one(told('the old', 'x')),
      nothing,
      [{ kind: 'gone', before: 0, after: null }],
    ],
  ])('%s', (_, before, after, changes) => {
    expect(compareVersionTexts(before, after)).toEqual(changes)
  })

  it('is paired with the wording most like it, each once', () => {
    const before = one(
      told('no one was told of the gap in March', 'lunde'),
      told('no one was told of the gap in May', 'reyle'),
    )
    const after = one(
      told('no one was told of the gap in May', 'reyle'),
      told('no one was told of the gap in early March', 'lunde'),
    )
    expect(compareVersionTexts(before, after)).toEqual([{ kind: 'reworded', before: 0, after: 1 }])
  })

  it('is compared in time that grows with the article', () => {
    const many = one(
      ...Array.from({ length: 4000 }, (_, i) => told(`he said that item ${i} was settled on day ${i * 7}`, 'x')),
    )
    const began = performance.now()
    expect(compareVersionTexts(many, many)).toEqual([])
    expect(performance.now() - began).toBeLessThan(8000)
  })
})
