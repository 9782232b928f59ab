import { identifications } from '../../data/identified.ts'
import { mishaps } from '../../data/mishap-causes.ts'
import { causeGiven, causeNotKnown, notNamed, struck } from '../../data/not-yet-known.ts'
import type { AnalysedDoc } from '../../model/story.ts'
import { compareDates } from '../../text/edtf.ts'
import { addTo, meets } from '../../text/grouping.ts'
import { oncePer } from '../../text/remembering.ts'
import { type Draft, inMarks, sideOf } from '../card.ts'
import { type StoryIndex, weightOfShared } from '../index-story.ts'
import { type Passage, untoldRegions } from '../passages.ts'
import { sentenceText, wholeSentence } from '../sentence-views.ts'
import { fromWhom } from '../telling.ts'
import { contentStems } from '../words.ts'

/** Sentences at the head of a document that tell what it is about. */
const headSentences = 4
/** Weight of the words that the heads of two documents share to be about one thing. */
const leastHead = 12
const mostShown = 3

/** What was not known at first and is given in a later report: the cause of what happened, and who somebody is. */
export function findKnownLater(index: StoryIndex): readonly Draft[] {
  return [...causesOf(index), ...namesOf(index)]
}

function causesOf(index: StoryIndex): readonly Draft[] {
  const open = sentencesWith(index, causeNotKnown)
  const given = sentencesWith(index, causeGiven).filter(
    (p) => isInHead(index, p) && !causeNotKnown.test(sentenceText(p)),
  )
  const answered = (o: Passage, g: Passage) => isLater(index, o, g) && isOneMishap(index, o, g)
  const told = open.filter((o) => given.some((g) => answered(o, g)))
  const answers = given.filter((g) => told.some((o) => answered(o, g)))
  if (told.length === 0) return []
  return [
    draftOf(index, 'cause-or-agent', 'The cause was not known at first, and a later report gives one', told, answers),
  ]
}

function namesOf(index: StoryIndex): readonly Draft[] {
  const byRole = new Map<string, Passage[]>()
  for (const pattern of notNamed)
    for (const p of sentencesWith(index, pattern)) {
      const role = pattern.exec(sentenceText(p))?.groups?.role?.toLowerCase()
      if (role !== undefined) addTo(byRole, role, p)
    }
  return [...byRole].flatMap(([role, open]) => {
    const named = identifications.flatMap((pattern) =>
      sentencesWith(index, new RegExp(pattern.source, 'u')).filter((p) =>
        [...sentenceText(p).matchAll(pattern)].some((m) => m.groups?.role?.split(' ').at(-1)?.toLowerCase() === role),
      ),
    )
    const told = open.filter((o) => named.some((g) => isLater(index, o, g)))
    const answers = named.filter((g) => told.some((o) => isLater(index, o, g)))
    if (told.length === 0 || answers.length === 0) return []
    return [
      draftOf(
        index,
        'participant',
        `Who the ${role} was is not told at first, and in a later report it is`,
        told,
        answers,
      ),
    ]
  })
}

/** Sentences of the story's own telling that hold the words, as passages. */
function sentencesWith(index: StoryIndex, words: RegExp): readonly Passage[] {
  const seen = new Set<string>()
  return index.passages.flatMap((p) => {
    if (p.damaged || untoldRegions.has(p.sentence.region) || seen.has(p.sentence.id)) return []
    seen.add(p.sentence.id)
    const text = sentenceText(p)
    return words.test(text) && !text.includes('?') ? [wholeSentence(p)] : []
  })
}

/** Sentences at the head of each document, by their ids. */
const headOf = oncePer((index: StoryIndex) =>
  oncePer((document: AnalysedDoc) => {
    const passages = (index.passagesOfDocument.get(document.doc.id) ?? []).filter(
      (p) => !untoldRegions.has(p.sentence.region),
    )
    const ids = new Set([...new Set(passages.map((p) => p.sentence.id))].slice(0, headSentences))
    const words = new Set(contentStems(document.doc.meta.title.value ?? ''))
    const entities = new Set<string>()
    for (const p of passages)
      if (ids.has(p.sentence.id)) {
        for (const w of p.topic) words.add(w)
        for (const e of p.entities) entities.add(e)
      }
    const text = [
      document.doc.meta.title.value ?? '',
      ...passages.filter((p) => ids.has(p.sentence.id)).map((p) => p.words),
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
  return headOf(index)(p.document).ids.has(p.sentence.id)
}

/** In a report of a later day that is about the same thing. */
function isLater(index: StoryIndex, open: Passage, given: Passage): boolean {
  const [before, after] = [open.published, given.published]
  if (before === null || after === null || compareDates(before, after) >= 0) return false
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
