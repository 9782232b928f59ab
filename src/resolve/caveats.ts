import { caveats, stepHedges } from '../data/sourcing-words.ts'
import type { Statement } from '../model/layers.ts'
import { contains, type Span } from '../model/span.ts'
import type { Reading } from './cast.ts'
import { type Draft, draftAt, living } from './drafts.ts'
import { cueSentence } from './saying-times.ts'
import type { Place, Scene } from './scene.ts'
import { placeOnHead, placesIn } from './slots.ts'
import { rangeOf, wordAt } from './words.ts'

/** Words of the document that weaken what someone tells, by who that is: "the intercepts have not been verified". */
export type Caveats = ReadonlyMap<Draft, readonly Span[]>

/** Every caveat whose words say of whom it is. */
export function findCaveats(reading: Reading): Caveats {
  const { scene } = reading
  const found = new Map<Draft, Span[]>()
  for (const match of scene.doc.text.matchAll(new RegExp(caveats.source, 'gi'))) {
    const span = { start: match.index, end: match.index + match[0].length }
    const draft = describedBy(reading, span) ?? subjectOf(reading, span)
    if (draft !== null) found.set(living(draft), [...(found.get(living(draft)) ?? []), span])
  }
  return found
}

/** "an unverified intercept": whoever's words the caveat stands in. */
function describedBy({ scene, cast }: Reading, span: Span): Draft | null {
  const range = rangeOf(scene.words.words, span)
  const holder = placesIn(scene, { from: Math.max(0, range.from - 6), to: range.to }).findLast((i) => {
    const place = scene.places[i] as Place
    return place.range.from <= range.from && range.to <= place.range.to
  })
  if (holder !== undefined) return draftAt(cast, holder)
  return cast.drafts.find((d) => d.spans.some((s) => contains(s, span))) ?? null
}

/** Nouns by which copy calls what was just told. */
const accounts: ReadonlySet<string> = new Set('account claim report information allegation assertion story'.split(' '))

/** "the reliability of the intercepts is not watertight", "the account has not been verified": whom or whose words the verb is about. */
function subjectOf({ scene, cast, sources }: Reading, span: Span): Draft | null {
  const { words } = scene.words
  const range = rangeOf(words, span)
  if (range.to - range.from === 1 && /^NN/.test(words[range.to]?.pos ?? '')) return null
  const verb = words.slice(range.from, range.to).findLastIndex((w) => w.pos.startsWith('VB'))
  const clause = scene.syntax.clauses[scene.syntax.clauseOf[verb < 0 ? range.from : range.from + verb] ?? -1]
  const subject = clause?.subject ?? null
  if (clause === undefined || subject === null) return null
  const own = placeOnHead(scene, subject.head, subject)
  if (own >= 0) return draftAt(cast, own)
  if (accounts.has(words[subject.head]?.lower ?? '')) {
    const before = scene.statements.findLastIndex((s) => s.span.end <= (words[subject.from] as Span).start)
    return sources[before]?.[0] ?? null
  }
  const of = placesIn(scene, { from: subject.to, to: Math.min(clause.verb.from, subject.to + 4) })[0]
  return of === undefined ? null : draftAt(cast, of)
}

/** Words to each side of a cue in which an adverb hedges the saying. */
const beside = 2

/** "allegedly told", "may have said": words beside the cue of a statement that weaken its saying. */
export function hedgesOfSaying(scene: Scene, statement: Statement): Span[] {
  const cue = statement.cue[0]
  const sentence = cueSentence(scene, statement)
  if (cue === undefined || sentence === null) return []
  const { words } = scene.words
  const [from, to] = [wordAt(words, cue.start), wordAt(words, cue.end)]
  return words
    .slice(Math.max(sentence.from, from - beside), Math.min(sentence.to, to + beside))
    .filter((w) => stepHedges.has(w.lower) && !statement.content.some((c) => c.start <= w.start && w.end <= c.end))
    .map(({ start, end }) => ({ start, end }))
}
