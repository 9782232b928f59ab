import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { layouts } from '../../bench/layouts.ts'
import type { Span } from '../../src/model/span.ts'
import { analyse } from '../../src/pipeline/analyse.ts'

/** What a text says and what it is made of, without its blanks. */
function readingOf(name: string, text: string) {
  const { doc, layers } = analyse({ name, format: 'text', bytes: Buffer.from(text) })
  const words = (spans: readonly Span[]): string =>
    spans.map((s) => doc.text.slice(s.start, s.end).replace(/\s+/g, ' ')).join(' … ')
  return {
    statements: layers.statement.map((s) => [words(s.source), words(s.cue), words(s.content)].join(' | ')),
    regions: doc.regions.map((r) => `${r.kind}: ${words([r]).trim()}`),
    title: doc.meta.title.value,
    authors: doc.meta.authors.value,
  }
}

describe('a text in another layout is read as the same text', () => {
  const names = ['02-hallam-chronicle.txt', '06-saltness-courier.txt', '05-merrow-sound-radio.txt']
  it.each(names.flatMap((name) => Object.entries(layouts).map(([way, layout]) => ({ name, way, layout }))))(
    '$name, $way',
    ({ name, layout }) => {
      const text = readFileSync(new URL(`../../examples/demo/${name}`, import.meta.url), 'utf8')
      const whole = readingOf(name, text)
      expect(whole.statements.length).toBeGreaterThan(5)
      expect(readingOf(name, layout(text))).toEqual(whole)
    },
  )
})
