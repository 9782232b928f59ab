import { bringingAbout, calledThings, callingForThings, callingToBe, noCall } from '../../data/called-for.ts'
import type { Span } from '../../model/span.ts'
import { addTo, joinPairs } from '../../text/grouping.ts'
import { actsTold } from '../acts/acts-told.ts'
import { type Draft, evidenceOf, inMarks } from '../card.ts'
import { type StoryIndex, weightOfShared } from '../index-story.ts'
import { type Passage, untoldRegions } from '../passages.ts'
import { sentenceAsIs, sentenceText } from '../sentence-views.ts'
import { fromWhom } from '../telling.ts'
import type { ToldAct } from '../acts/told-act.ts'
import { contentStems, stemOf } from '../words.ts'
import { isToldLater } from './told-later.ts'

/** A call for something, or that it was brought about, as one passage tells it. */
interface Told {
  readonly passage: Passage
  readonly core: Span
  readonly done: boolean
}

/** Weight of the words that a call and the deed must share beside what is called for; less where the act is named too. */
const leastShared = 6
const leastOfAct = 3
/** Calls and deeds of one thing that are compared with each other, so that work does not grow with the square. */
const mostCompared = 30
const mostShown = 3

const things: ReadonlyMap<string, string> = new Map(calledThings.map((t) => [stemOf(t), t]))

/** An inquiry called for, and opened; a contract to be voided, and voided: one card for each thing. */
export function findCalledForThings(index: StoryIndex): readonly Draft[] {
  const calls = callsIn(index)
  const deeds = calls.size === 0 ? new Map<string, Told[]>() : deedsIn(index, calls)
  return [...deeds].flatMap(([key, done]) => {
    const asked = (calls.get(key) ?? []).slice(0, mostCompared)
    const pairs = done
      .slice(-mostCompared)
      .flatMap((d) => asked.flatMap((a) => (isLater(index, key, a, d) ? [[a, d] as const] : [])))
    return joinPairs(pairs).flatMap((g) => draftOf(index, g) ?? [])
  })
}

/** "the contract with Brandt": the head stands before. */
const afterHead = /\b(?:with|of|in|on|for|at|by|from|between)\b/i

/** Calls by what is called for: a thing, or what is to be done to one. */
function callsIn(index: StoryIndex): ReadonlyMap<string, Told[]> {
  const found = new Map<string, Told[]>()
  const seen = new Set<unknown>()
  for (const p of index.passages) {
    if (p.damaged || seen.has(p.sentence) || untoldRegions.has(p.sentence.region)) continue
    seen.add(p.sentence)
    const text = sentenceAsIs(p)
    if (text.includes('?')) continue
    for (const pattern of [callingForThings, callingToBe]) {
      const m = pattern.exec(text)
      if (m?.groups === undefined || noCall.test(text.slice(Math.max(0, m.index - 30), m.index))) continue
      const head = contentStems((m.groups['thing'] ?? '').split(afterHead)[0] as string).at(-1)
      const deed = m.groups['deed']
      if (head === undefined) continue
      const start = p.sentence.span.start + m.index
      const passage = index.passagesOfDocument
        .get(p.document.doc.id)
        ?.find((q) => q.sentence === p.sentence && q.start <= start && start < q.end)
      const key = deed === undefined ? head : `${stemOf(deed.toLowerCase())} ${head}`
      if (passage !== undefined) addTo(found, key, { passage, core: { start, end: start + m[0].length }, done: false })
    }
  }
  return found
}

/** Clauses that tell that something called for was brought about or done. */
function deedsIn(index: StoryIndex, calls: ReadonlyMap<string, unknown>): ReadonlyMap<string, Told[]> {
  const found = new Map<string, Told[]>()
  for (const t of actsTold(index)) {
    if (t.denied || t.nominal || t.mood !== 'fact' || t.passage.hedged || t.passage.negated) continue
    for (const key of keysOf(t)) if (calls.has(key)) addTo(found, key, { passage: t.passage, core: t.span, done: true })
  }
  return found
}

function keysOf({ verb, act, object }: ToldAct): readonly string[] {
  const stems = object?.stems ?? []
  const thing = stems.find((s) => things.has(s))
  const head = stems.at(-1)
  return [
    ...(thing !== undefined && bringingAbout.has(verb) ? [thing] : []),
    ...(head === undefined ? [] : [`${act} ${head}`]),
  ]
}

/** In a report of a later day, and in words of the same matter. */
function isLater(index: StoryIndex, key: string, asked: Told, done: Told): boolean {
  const { published, dates } = done.passage
  const days = dates.map((d) => d.value)
  if (!isToldLater(asked.passage.published, published, days)) return false
  const own = new Set(key.split(' '))
  const words = ({ passage }: Told) => new Set(contentStems(sentenceText(passage)).filter((w) => !own.has(w)))
  return weightOfShared(index, words(asked), words(done)) >= (own.size > 1 ? leastOfAct : leastShared)
}

function draftOf(index: StoryIndex, told: readonly Told[]): Draft | null {
  const sides = [false, true].map((done) =>
    told.filter((t) => t.done === done).sort((a, b) => a.passage.at - b.passage.at),
  )
  const [first, then] = sides.map((s) => inMarks((s[0] as Told).passage.text))
  if (!first || !then) return null
  return {
    kind: 'position-reversed',
    reading: 'later-state',
    explanation: `What was called for is told as done in a later report: ${first}; then ${then}.`,
    compatible: 'The call came before the act: each report was right when it was made.',
    rule: 'reconcile/called-for-thing',
    certainty: 0.4,
    tied: true,
    sides: sides.map((own, i) => ({
      label: `${i === 0 ? 'called for' : 'done'}, ${fromWhom(
        index,
        own.map((t) => t.passage),
      )}`,
      evidence: own.slice(0, mostShown).map((t) => evidenceOf(t.passage, t.core)),
    })),
  }
}
