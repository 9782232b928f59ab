import type { Span } from '../model/span.ts'
import { tokenize } from '../text/tokens.ts'

/** The words of a damaged text, and what can be known of them without a grammar. */
export interface Words {
  readonly text: string
  readonly tokens: readonly Span[]
  readonly words: readonly string[]
  readonly lower: readonly string[]
  /** Words that stand after an article or possessive somewhere in the text: nouns, mostly. */
  readonly nouns: ReadonlySet<string>
  /** Words that stand capitalised inside a sentence: names. */
  readonly names: ReadonlySet<string>
  /** Names that stand alone before a verb somewhere: surnames. */
  readonly surnames: ReadonlySet<string>
  /** How often a run of words occurs: `repeats(i, n)` for the `n` words from `i`. */
  readonly repeats: (from: number, length: number) => number
}

/** Words of the longest mention that is looked for. */
export const longestMention = 8

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

export const articles = set('the a an')
export const determiners = set('the a an this these those')
export const possessives = set('his her its their our my your')
export const subjects = set('he she they we i')
export const auxiliaries = set(
  'is are was were be been has have had do does did will would can could may might must should',
)
export const prepositions = set(
  'of in on at to for with from by about into over after before under between against during without through as than',
)
/** Verb forms that follow a subject. */
export const finite = set('said did had was were has have is are held told would will could says')
export const quantities = set('several many some one two three four five six seven eight nine ten twelve twenty')
export const months = set(
  'january february march april june july august september october november december sept oct nov dec jan feb',
)

/** Reads a text for the rules of damaged words. */
export function readWords(text: string, spans: readonly Span[]): Words {
  const tokens = spans.flatMap((s) => tokenize(text, s.start, s.end))
  const words = tokens.map((t) => text.slice(t.start, t.end))
  const lower = words.map((w) => w.toLowerCase())
  const nouns = new Set<string>()
  const names = new Set<string>()
  const surnames = new Set<string>()
  const functional = (w: string) =>
    determiners.has(w) || possessives.has(w) || subjects.has(w) || auxiliaries.has(w) || prepositions.has(w)
  lower.forEach((word, i) => {
    const before = lower[i - 1] ?? ''
    if (!isWord(word)) return
    if ((articles.has(before) || possessives.has(before)) && words[i] === word && !functional(word)) nouns.add(word)
    if (isCapital(words[i] ?? '') && !isCapital(words[i - 1] ?? '') && finite.has(lower[i + 1] ?? ''))
      surnames.add(words[i] ?? '')
    const inside = /^[\p{Ll},]/u.test(words[i - 1] ?? '')
    if (inside && isCapital(words[i] ?? '') && !functional(word) && word !== 'i') names.add(words[i] ?? '')
  })
  return { text, tokens, words, lower, nouns, names, surnames, repeats: counter(lower) }
}

function counter(lower: readonly string[]): (from: number, length: number) => number {
  const tables = new Map<number, Map<string, number>>()
  const key = (from: number, length: number) => lower.slice(from, from + length).join(' ')
  return (from, length) => {
    let table = tables.get(length)
    if (table === undefined) {
      table = new Map()
      for (let i = 0; i + length <= lower.length; i++) table.set(key(i, length), (table.get(key(i, length)) ?? 0) + 1)
      tables.set(length, table)
    }
    return table.get(key(from, length)) ?? 0
  }
}

export function isWord(token: string): boolean {
  return /^[\p{L}\p{N}]/u.test(token)
}

export function isCapital(token: string): boolean {
  return /^\p{Lu}/u.test(token)
}

/** Index after the mention that begins at `from`: the longest run of words that occurs again, at least one word. */
export function mentionEnd(w: Words, from: number): number {
  let end = from + 1
  for (let n = 2; n <= longestMention; n++) {
    const last = w.words[from + n - 1] ?? ''
    if (!isWord(last) && last !== '.') break
    if (w.repeats(from, n) < 2) break
    if (
      isWord(last) &&
      !prepositions.has(last.toLowerCase()) &&
      !auxiliaries.has(last.toLowerCase()) &&
      !articles.has(last)
    )
      end = from + n
  }
  // An article alone is no mention: it takes its noun along.
  if (end === from + 1 && determiners.has(w.lower[from] ?? '') && isWord(w.words[end] ?? '')) end++
  return end
}

/** Index of the first word of the capitalised run that ends before `end`, an article before it included. */
export function nameStart(w: Words, end: number): number {
  let start = end
  while (
    start > 0 &&
    end - start < longestMention &&
    (isCapital(w.words[start - 1] ?? '') || (w.words[start - 1] === '.' && start < end))
  )
    start--
  while (start < end && !isWord(w.words[start] ?? '')) start++
  return start
}

/** A place in a sentence where words cannot stand as they do: the tokens `[from, to)` that were put or left there. */
export interface Slot {
  readonly from: number
  readonly to: number
}

/** The entry of a list, '' beyond its ends. */
export function at(list: readonly string[], i: number): string {
  return list[i] ?? ''
}

/** The mention that begins at a token. */
export function mentionFrom(w: Words, from: number): Slot {
  return { from, to: mentionEnd(w, from) }
}

/** One token. */
export function tokenAt(i: number): Slot {
  return { from: i, to: i + 1 }
}
