import { citingVerbs } from '../data/channels.ts'
import type { Span } from '../model/span.ts'
import type { Reading } from './cast.ts'
import { type Draft, draftAt } from './drafts.ts'
import { verbLemma } from './lemma.ts'
import type { Place } from './scene.ts'
import { placesIn } from './slots.ts'
import { sentenceAt, type Word } from './words.ts'

/** Someone a body's report rests on, and the word that says so. */
export interface Cited {
  readonly body: Draft
  readonly source: Draft
  readonly verb: Span
}

/** Words after an intercept in which those who were overheard are named. */
const reachOfIntercept = 16

/** "officials cited in the Ledger's report": whom which body cites, over the whole document. */
export function findCited({ scene, cast }: Reading): Cited[] {
  const { words } = scene.words
  return words.flatMap((verb, i): Cited[] => {
    if (!/^VB[DN]$/.test(verb.pos) || !citingVerbs.has(verbLemma(verb.lower, 'VBN'))) return []
    if (!/^(?:in|by)$/.test(words[i + 1]?.lower ?? '')) return []
    const before = placesIn(scene, { from: Math.max(0, i - 8), to: i }).findLast(
      (p) => (scene.places[p] as Place).range.to === i,
    )
    const after = placesIn(scene, { from: i + 2, to: i + 8 }).find(
      (p) => (scene.places[p] as Place).mention.kind === 'organisation',
    )
    const [source, body] = [before, after].map((p) => (p === undefined ? null : draftAt(cast, p)))
    return source && body && source !== body ? [{ body, source, verb }] : []
  })
}

/** An intercept, and those whose talk it holds. */
export interface Overheard {
  readonly intercept: Draft
  readonly span: Span
  readonly people: ReadonlySet<Draft>
}

/** "intercepts of calls between the envoy and Marl": who was overheard, by the words that first name an intercept. */
export function findOverheard({ scene, cast }: Reading, intercepts: readonly Draft[]): Overheard | null {
  const { words } = scene.words
  for (const intercept of intercepts) {
    const span = intercept.spans[0] ?? (scene.places[intercept.members[0] ?? -1] as Place | undefined)?.mention.span
    const from = span === undefined ? -1 : words.findIndex((w) => w.end > span.start)
    if (span === undefined || from < 0) continue
    const range = { from, to: from + reachOfIntercept }
    const people = placesIn(scene, range)
      .filter((p) => (scene.places[p] as Place).sentence === scene.words.sentenceOf[from])
      .flatMap((p) => draftAt(cast, p) ?? [])
      .filter((d) => d.kind === 'person')
    if (people.length > 0) return { intercept, span, people: new Set(people) }
  }
  return null
}

/** "According to officials, Ruiz told": who stands over the sentence that a statement's own words of saying come later in; null if nobody. */
export function accordingTo({ scene, cast }: Reading, own: Span): { draft: Draft; cue: Span } | null {
  const range = scene.words.sentences[sentenceAt(scene.words, own)]
  if (range === undefined) return null
  const { words } = scene.words
  for (let i = range.from; i + 2 < range.to && i < range.from + 2; i++) {
    const [first, second] = [words[i] as Word, words[i + 1] as Word]
    if (first.lower !== 'according' || second.lower !== 'to') continue
    const cue = { start: first.start, end: second.end }
    if (own.start < cue.end) return null
    const at = placesIn(scene, { from: i + 2, to: Math.min(range.to, i + 8) })[0]
    const draft = at === undefined ? null : draftAt(cast, at)
    return draft === null ? null : { draft, cue }
  }
  return null
}
