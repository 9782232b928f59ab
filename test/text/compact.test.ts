import { describe, expect, it } from 'vitest'
import { compact } from '../../src/text/compact.ts'

const annotation = (id: string) => ({
  id,
  span: { start: 3, end: 9 },
  words: ['ferry', 'quay'],
  damage: [],
  score: 0.5,
  within: null,
})

describe('compact', () => {
  it.each([
    ['a text', 'The ferry sailed.'],
    ['a list of annotations', [annotation('a'), annotation('b')]],
    ['nothing', null],
    ['a span with words', { start: 1, end: 4, text: 'the' }],
  ])('gives %s back equal', (_, value) => {
    expect(compact(value)).toEqual(value)
  })

  it('keeps keys in their order', () => {
    expect(JSON.stringify(compact(annotation('a')))).toBe(JSON.stringify(annotation('a')))
  })

  it('keeps equal spans and empty lists once', () => {
    const [a, b] = compact([annotation('a'), annotation('b')])
    expect(a?.span).toBe(b?.span)
    expect(a?.damage).toBe(b?.damage)
  })

  it('tells spans apart that share an end', () => {
    expect(
      compact([
        { start: 0, end: 5 },
        { start: 1, end: 5 },
      ]),
    ).toEqual([
      { start: 0, end: 5 },
      { start: 1, end: 5 },
    ])
  })

  it('leaves what it was given as it was', () => {
    const given = annotation('a')
    compact(given)
    expect(given).toEqual(annotation('a'))
  })
})
