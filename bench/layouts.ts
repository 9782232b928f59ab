/**
 * Texts in other layouts, read as the same texts: `node bench/layouts.ts`. The articles of the development stories are laid
 * out with one empty line between paragraphs, then wrapped and set in several ways that no format parts from.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Span } from '../src/model/span.ts'
import type { AnalysedDoc } from '../src/model/story.ts'
import { analyse } from '../src/pipeline/analyse.ts'
import type { Figures } from './table.ts'

type Rewrite = (text: string) => string

/** Each line cut into lines no wider than `most`, as `widthOf` measures words. */
function wrapped(most: number, widthOf: (words: string) => number = (words) => words.length): Rewrite {
  return (text) => text.split('\n').flatMap(cut).join('\n')

  function cut(line: string): string[] {
    const lines: string[] = []
    for (const word of line.split(' ')) {
      const longer = `${lines.at(-1) ?? ''} ${word}`
      if (lines.length === 0 || widthOf(longer) > most) lines.push(word)
      else lines[lines.length - 1] = longer
    }
    return lines
  }
}

/** Width of words as a printer sets them, in hundredths of an em. */
function printed(words: string): number {
  const widthOf = (c: string): number => (/[iljt.,;:'’ ]/.test(c) ? 28 : /[mw\p{Lu}]/u.test(c) ? 70 : 52)
  return Array.from(words).reduce((n, c) => n + widthOf(c), 0)
}

/** Ways to lay a text out that has a line and an empty one for each paragraph. */
export const layouts: Readonly<Record<string, Rewrite>> = {
  wrappedAt60: wrapped(60),
  wrappedAt72: wrapped(72),
  wrappedAt100: wrapped(100),
  printed: wrapped(4000, printed),
  carriageReturns: (text) => wrapped(72)(text).replaceAll('\n', '\r\n'),
  setIn: (text) => wrapped(72)(text).replace(/^(?=\S)/gm, '    '),
  withoutEmptyLines: (text) => wrapped(72)(text).replace(/\n{2,}/g, '\n'),
  firstLinesSetIn: (text) => wrapped(72)(text.replace(/^(?=\S)/gm, '~~~~')).replace(/^~~~~/gm, '    '),
}

/** The words of spans, with one blank where there are more. */
export function wordsIn(text: string, spans: readonly Span[]): string {
  return spans.map((s) => text.slice(s.start, s.end).replace(/\s+/g, ' ')).join(' … ')
}

/** Statements of a text that was read, as its words. */
export function statementsOf({ doc: { text }, layers }: Pick<AnalysedDoc, 'doc' | 'layers'>): readonly string[] {
  return layers.statement.map((s) => [s.source, s.cue, s.content].map((spans) => wordsIn(text, spans)).join(' | '))
}

/** A plain text, read. */
export function readPlain(text: string): Pick<AnalysedDoc, 'doc' | 'layers'> {
  return analyse({ name: 'text', format: 'text', bytes: Buffer.from(text) })
}

/** For each layout how many of the statements are the same, F1 over all articles. */
export function scoreLayouts(folder: string): Figures {
  const files = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) => readdirSync(join(folder, name)).map((file) => join(folder, name, file)))
    .filter((file) => file.endsWith('.json'))
  const texts = files.map((file) => {
    const { text } = JSON.parse(readFileSync(file, 'utf8')) as { readonly text: string }
    return text.replace(/\s*\n\s*/g, '\n\n')
  })
  const plain = texts.map((text) => statementsOf(readPlain(text)))
  return Object.fromEntries(
    Object.entries(layouts).map(([name, layout]) => {
      let [same, all] = [0, 0]
      for (const [k, text] of texts.entries()) {
        const [own, other] = [new Set(plain[k]), new Set(statementsOf(readPlain(layout(text))))]
        same += [...own].filter((s) => other.has(s)).length
        all += own.size + other.size
      }
      return [name, (2 * same) / all]
    }),
  )
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const folder = fileURLToPath(new URL('../../shared/bench/stories', import.meta.url))
  for (const [name, same] of Object.entries(scoreLayouts(folder))) console.log(name.padEnd(20), (same ?? 0).toFixed(4))
}
