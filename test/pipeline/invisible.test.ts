import { describe, expect, it } from 'vitest'
import { analyse } from '../../src/pipeline/analyse.ts'
import { harbour } from '../helpers/articles.ts'

const invisible = /[\u00ad\u200b-\u200d\u2060\ufeff]/g

/** Who says what in a text, as the text has it, without what cannot be seen. */
function said(text: string): readonly (readonly [string, string | undefined])[] {
  const { doc, layers } = analyse({ name: 'a.txt', format: 'text', bytes: new TextEncoder().encode(text) })
  const nameOf = new Map(layers.entity.map((e) => [e.id, e.name]))
  const speakerOf = new Map(layers.circumstance.map((c) => [c.statement, nameOf.get(c.speaker ?? '')]))
  expect(doc.text).toBe(text)
  return layers.statement.map((s) => {
    const words = s.content.map((c) => doc.text.slice(c.start, c.end).replace(invisible, '')).join(' … ')
    return [words, speakerOf.get(s.id)]
  })
}

describe('characters that show nothing', () => {
  it.each([
    ['inside names', (t: string) => t.replaceAll('Moreno', 'Mor\u00ade\u200bno')],
    ['inside words of saying', (t: string) => t.replaceAll('said', 's\u200daid').replaceAll('denied', 'den\ufeffied')],
    ['around quotation marks', (t: string) => t.replaceAll('“', '\u2060“\ufeff').replaceAll('”', '\u200b”\u200b')],
    ['at the start and the end', (t: string) => `\ufeff${t}\u200b`],
  ])('%s change nothing of who says what, and the text keeps them', (_, change) => {
    expect(said(change(harbour))).toEqual(said(harbour))
  })

  it('are within a passage only where words stand around them', () => {
    const { doc, layers } = analyse({
      name: 'a.txt',
      format: 'text',
      bytes: new TextEncoder().encode('\u200b“No\u00adbody ob\u00adjected,”\u200b Moreno said.\n'),
    })
    const [content] = layers.statement[0]?.content ?? []
    expect(doc.text.slice(content?.start, content?.end)).toBe('“No\u00adbody ob\u00adjected,”')
  })
})
