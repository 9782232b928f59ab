import { expect } from 'vitest'
import type { Statement } from '../../src/model/layers.ts'
import { mark } from './mark.ts'
import { analysedOf } from './stages.ts'

/** Labels of the first, second and third statement of a marked text: source, cue, content, addressee. */
const labels = [
  ['s', 'c', 'q', 'a'],
  ['ss', 'cc', 'qq', 'aa'],
  ['sss', 'ccc', 'qqq', 'aaa'],
] as const

/**
 * Expects the program, models and all, to find exactly the marked statements of a text: top-level ones only, or those
 * inside others too. Addressees count where they are marked. `⏎` stands for a break between paragraphs.
 */
export function expectStatements(sentence: string, { nested = false } = {}): readonly Statement[] {
  const { text, spans } = mark(sentence.replaceAll('⏎', '\n\n'))
  const words = (list: Statement['source']) => list.map((x) => text.slice(x.start, x.end)).join(' … ')
  const expected = labels.flatMap(([s, c, q, a]) => {
    const cue = spans[c]
    if (cue === undefined) return []
    const told = spans[a] === undefined ? '' : ` → ${words(spans[a])}`
    return [{ cue: words(cue), line: `${words(spans[s] ?? [])} ▸ ${words(cue)} ▸ ${words(spans[q] ?? [])}`, told }]
  })
  const found = analysedOf(text).layers.statement.filter((s) => nested || s.within === null)
  const lines = found.map((s) => {
    const told = expected.some((e) => e.cue === words(s.cue) && e.told !== '') ? ` → ${words(s.addressee)}` : ''
    return `${words(s.source)} ▸ ${words(s.cue)} ▸ ${words(s.content)}${told}`
  })
  expect(lines.toSorted()).toEqual(expected.map((e) => e.line + e.told).toSorted())
  return found
}
