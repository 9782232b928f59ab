import { describe, expect, it } from 'vitest'
import { annotatorOf } from '../src/language.ts'
import { weightsOf } from '../src/weights.ts'

const annotate = annotatorOf({
  pos: weightsOf('pos'),
  names: weightsOf('names'),
  attribution: weightsOf('attribution'),
})
const text = '“The ferry sails on Monday,” harbour master Ilse Moreno told the Tarn Echo on Friday.'

describe('the language part alone', () => {
  it('finds who said what in a string', () => {
    const { layers } = annotate(text, { published: '2026-03-14' })
    const words = (spans: readonly { readonly start: number; readonly end: number }[]) =>
      spans.map(({ start, end }) => text.slice(start, end)).join(' … ')
    expect(layers.statement.map((s) => [words(s.source), words(s.cue), words(s.content)])).toEqual([
      ['harbour master Ilse Moreno', 'told', '“The ferry sails on Monday,”'],
    ])
  })

  it('counts days from the day of publication', () => {
    const dates = (published?: string) =>
      annotate(text, published === undefined ? {} : { published }).layers.date.map((d) => d.value)
    expect(dates('2026-03-14')).toContain('2026-03-13')
    expect(dates()).not.toContain('2026-03-13')
  })

  it('does with rules what it has no weights for', () => {
    const { layers } = annotatorOf({ pos: weightsOf('pos') })(text)
    expect(layers.statement).toHaveLength(1)
  })

  it('refuses bytes that are no weights', () => {
    expect(() => annotatorOf({ attribution: new Uint8Array(20) })).toThrow(RangeError)
  })

  it.each(['', ' \n\n ', '“', 'a'.repeat(100_000)])('reads a text of little sense: %#', (odd) => {
    expect(annotate(odd).layers.statement).toEqual([])
  })
})
