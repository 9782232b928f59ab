import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { layouts, readPlain, statementsOf, wordsIn } from '../../bench/layouts.ts'

/** What a text says and what it is made of, without its blanks. */
function readingOf(text: string) {
  const read = readPlain(text)
  const { doc } = read
  return {
    statements: statementsOf(read),
    regions: doc.regions.map((r) => `${r.kind}: ${wordsIn(doc.text, [r]).trim()}`),
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
      const whole = readingOf(text)
      expect(whole.statements.length).toBeGreaterThan(5)
      expect(readingOf(layout(text))).toEqual(whole)
    },
  )
})
