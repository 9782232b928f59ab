import type { Span } from '../../model/span.ts'

/** Most words of a query that are looked for; the rest is left out. */
const mostTerms = 32
/** A match spread wider than this is shown by its first words only, in UTF-16 code units. */
const widestMatch = 300

/** One thing a query asks for: words that stand together, the last one perhaps only begun. */
export interface Term {
  readonly words: readonly string[]
  readonly prefix: boolean
}

/** What a query asks for: words, `"…"` phrases, `word*` beginnings. Everything else in it is text, never syntax. */
export function parseQuery(query: string): readonly Term[] {
  const terms: Term[] = []
  for (const [part, phrase] of query.matchAll(/["“”„]([^"“”„]*)["“”„]?|[^\s"“”„]+/gu)) {
    const words = wordsIn(phrase ?? part).map((w) => w.word)
    const prefix = phrase === undefined && part.endsWith('*')
    if (words.length > 0) terms.push({ words, prefix })
  }
  return terms.slice(0, mostTerms)
}

/** The query in FTS5's syntax, every word quoted. */
export function toMatch(terms: readonly Term[]): string {
  return terms.map((t) => `"${t.words.join(' ')}"${t.prefix ? '*' : ''}`).join(' ')
}

/** The shortest stretch of the text that holds every term; the first term's words if it is too wide. */
export function findMatch(text: string, terms: readonly Term[]): Span {
  const words = wordsIn(text)
  const places = terms.map((term) => placesOf(term, words))
  let best: Span | null = null
  for (const start of places.flat()) {
    const nearest = places.map((own) => own.find((p) => p.start >= start.start))
    if (nearest.some((p) => p === undefined)) continue
    const end = Math.max(...nearest.map((p) => p?.end ?? 0))
    if (best === null || end - start.start < best.end - best.start) best = { start: start.start, end }
  }
  if (best !== null && best.end - best.start <= widestMatch) return best
  return places[0]?.[0] ?? { start: 0, end: text.length }
}

function placesOf({ words, prefix }: Term, all: readonly Word[]): Span[] {
  const places: Span[] = []
  for (let i = 0; i + words.length <= all.length; i++) {
    const last = all[i + words.length - 1] as Word
    const fits = words.every((word, k) => {
      const found = (all[i + k] as Word).word
      return prefix && k === words.length - 1 ? found.startsWith(word) : found === word
    })
    if (fits) places.push({ start: (all[i] as Word).start, end: last.end })
  }
  return places
}

interface Word extends Span {
  readonly word: string
}

/** Words as the index splits them: runs of letters and digits, without case and accents. */
function wordsIn(text: string): Word[] {
  const words: Word[] = []
  for (const m of text.matchAll(/[\p{L}\p{N}\p{Co}][\p{L}\p{N}\p{Co}\p{M}]*/gu)) {
    const word = m[0].normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
    words.push({ word, start: m.index, end: m.index + m[0].length })
  }
  return words
}
