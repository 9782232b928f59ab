import { identifications } from '../../data/identified.ts'
import { mishaps } from '../../data/mishap-causes.ts'
import { causeGiven, causeNotKnown, notNamed, struck } from '../../data/not-yet-known.ts'
import type { AnalysedDoc } from '../../model/story.ts'
import { addTo, meets } from '../../text/grouping.ts'
import { oncePer } from '../../text/remembering.ts'
import { type Draft, inMarks, sideOf } from '../card.ts'
import { type StoryIndex, weightOfShared } from '../index-story.ts'
import { type Passage, untoldRegions } from '../passages.ts'
import { sentenceAsIs, wholeSentence } from '../sentence-views.ts'
import { fromWhom } from '../telling.ts'
import { contentStems } from '../words.ts'
import { isToldLater } from './told-later.ts'

/** Sentences at the head of a document that tell what it is about. */
const headSentences = 4
/** Weight of the words that the heads of two documents share to be about one thing. */
const leastHead = 12
const mostShown = 3

/** What was not known at first and is given in a later report: the cause of what happened, and who somebody is. */
export function findKnownLater(index: StoryIndex): readonly Draft[] {
  const sentences = sentencesOf(index)
  return [...causesOf(index, sentences), ...namesOf(index, sentences)]
}

/** Sentences that say what is not known, and those that give it. */
interface Sentences {
  readonly openCauses: readonly Passage[]
  readonly causes: readonly Passage[]
  /** By the role of whoever is not named. */
  readonly unnamed: ReadonlyMap<string, readonly Passage[]>
  readonly named: ReadonlyMap<string, readonly Passage[]>
}

/** Words without which no sentence says that a cause is not known, or who somebody is. */
const onCauses = /\b(?:causes?|what|why|how it)\b/i
const onNames = /\b(?:identif|named?|naming|released|disclosed|made public)/i

function sentencesOf(index: StoryIndex): Sentences {
  const openCauses: Passage[] = []
  const causes: Passage[] = []
  const unnamed = new Map<string, Passage[]>()
  const named = new Map<string, Passage[]>()
  const seen = new Set<unknown>()
  for (const p of index.passages) {
    if (p.damaged || untoldRegions.has(p.sentence.region) || seen.has(p.sentence)) continue
    seen.add(p.sentence)
    const text = sentenceAsIs(p)
    if (text.includes('?')) continue
    const open = onCauses.test(text) ? clauseWith(index, p, causeNotKnown.exec(text)) : null
    const given = open === null && isInHead(index, p) ? clauseWith(index, p, causeGiven.exec(text)) : null
    if (open !== null) openCauses.push(open)
    if (given !== null) causes.push(given)
    if (!onNames.test(text)) continue
    for (const role of rolesIn(notNamed, text)) addTo(unnamed, role, wholeSentence(p))
    for (const role of rolesIn(identifications, text)) addTo(named, role, wholeSentence(p))
  }
  return { openCauses, causes, unnamed, named }
}

/** The clause of a sentence in which words were found; null where they were not. */
function clauseWith(index: StoryIndex, first: Passage, found: RegExpExecArray | null): Passage | null {
  if (found === null) return null
  const at = first.sentence.span.start + found.index
  const own = index.passagesOfDocument.get(first.document.doc.id) ?? []
  return own.find((p) => p.sentence === first.sentence && p.start <= at && at < p.end) ?? wholeSentence(first)
}

/** Roles of those whom the patterns find in a text: "driver" of "the driver of the truck". */
function rolesIn(patterns: readonly RegExp[], text: string): ReadonlySet<string> {
  const found = patterns.flatMap((pattern) => [...text.matchAll(pattern)])
  return new Set(found.flatMap((m) => m.groups?.role?.split(' ').at(-1)?.toLowerCase() ?? []))
}

function causesOf(index: StoryIndex, { openCauses, causes }: Sentences): readonly Draft[] {
  const isAnswer = (o: Passage, g: Passage) => isLater(index, o, g) && isOneMishap(index, o, g)
  const what = 'The cause was not known at first, and a later report gives one'
  return answered(index, 'cause-or-agent', what, openCauses, causes, isAnswer)
}

function namesOf(index: StoryIndex, { unnamed, named }: Sentences): readonly Draft[] {
  return [...unnamed].flatMap(([role, open]) => {
    const what = `Who the ${role} was is not told at first, and in a later report it is`
    return answered(index, 'participant', what, open, named.get(role) ?? [], (o, g) => isLater(index, o, g))
  })
}

/** Sentences of one matter that are compared with each other: the first and the latest, so that work does not grow with the square. */
const mostCompared = 40

function answered(
  index: StoryIndex,
  kind: Draft['kind'],
  what: string,
  open: readonly Passage[],
  given: readonly Passage[],
  isAnswer: (open: Passage, given: Passage) => boolean,
): readonly Draft[] {
  const [first, latest] = [open.slice(0, mostCompared), given.slice(-mostCompared)]
  const told = first.filter((o) => latest.some((g) => isAnswer(o, g)))
  const answers = latest.filter((g) => told.some((o) => isAnswer(o, g)))
  return told.length === 0 ? [] : [draftOf(index, kind, what, told, answers)]
}

/** Sentences at the head of each document, by their ids. */
const headOf = oncePer((index: StoryIndex) =>
  oncePer((document: AnalysedDoc) => {
    const passages = (index.passagesOfDocument.get(document.doc.id) ?? []).filter(
      (p) => !untoldRegions.has(p.sentence.region),
    )
    const ids: ReadonlySet<unknown> = new Set([...new Set(passages.map((p) => p.sentence))].slice(0, headSentences))
    const words = new Set(contentStems(document.doc.meta.title.value ?? ''))
    const entities = new Set<string>()
    for (const p of passages)
      if (ids.has(p.sentence)) {
        for (const w of p.topic) words.add(w)
        for (const e of p.entities) entities.add(e)
      }
    const text = [
      document.doc.meta.title.value ?? '',
      ...passages.filter((p) => ids.has(p.sentence)).map((p) => p.words),
    ]
    return { ids, words, entities, mishaps: mishapsIn(text.join('. ')) }
  }),
)

/** Kinds of mishap that a text tells of. */
function mishapsIn(text: string): ReadonlySet<string> {
  const kinds = mishaps.filter(([, words]) => words.test(text)).map(([kind]) => kind)
  return new Set(struck.test(text) ? [...kinds, 'crash'] : kinds)
}

/** Both documents, at their heads, tell of a mishap of one kind. */
function isOneMishap(index: StoryIndex, a: Passage, b: Passage): boolean {
  return meets(headOf(index)(a.document).mishaps, headOf(index)(b.document).mishaps)
}

function isInHead(index: StoryIndex, p: Passage): boolean {
  return headOf(index)(p.document).ids.has(p.sentence)
}

/** In a report of a later day that is about the same thing. */
function isLater(index: StoryIndex, open: Passage, given: Passage): boolean {
  if (!isToldLater(open.published, given.published)) return false
  const [a, b] = [headOf(index)(open.document), headOf(index)(given.document)]
  return weightOfShared(index, a.words, b.words) >= leastHead && meets(a.entities, b.entities)
}

function draftOf(
  index: StoryIndex,
  kind: Draft['kind'],
  what: string,
  open: readonly Passage[],
  given: readonly Passage[],
): Draft {
  const [first, then] = [open, given].map((told) => inMarks((told[0] as Passage).text))
  return {
    kind,
    reading: 'later-state',
    explanation: first && then ? `${what}: ${first}; then ${then}.` : `${what}.`,
    compatible: 'More was known when the later report was made.',
    rule: 'reconcile/known-later',
    certainty: 0.35,
    tied: true,
    sides: [
      sideOf(`not yet known, ${fromWhom(index, open)}`, open.slice(0, mostShown)),
      sideOf(`given later, ${fromWhom(index, given)}`, given.slice(0, mostShown)),
    ],
  }
}
