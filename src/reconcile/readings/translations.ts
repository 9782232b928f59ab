import { demonymAdjectives } from '../../data/places.ts'
import { translatedTitles } from '../../data/translated-titles.ts'
import type { Evidence } from '../../model/span.ts'
import { datesMeet } from '../../text/edtf.ts'
import { addTo, meets } from '../../text/grouping.ts'
import { longestCommonSubsequence } from '../../text/wording.ts'
import type { Entity, Role } from '../../model/story.ts'
import { type Draft, inMarks, nameOf, outletOf, sideOf } from '../card.ts'
import { passagesAt, type StoryIndex } from '../index-story.ts'
import { documentsOf, type Passage } from '../passages.ts'
import { type Told, toldEvidence, wordingOf } from '../told.ts'
import { isTranslated } from '../wording/translated.ts'
import { nameIn } from '../voices.ts'
import { valuesFrom } from '../telling.ts'
import { contentStems, isNegated } from '../words.ts'
import { namesOf } from './damaged-align.ts'

/** Quoted words from which two wordings are compared. */
const fewestWords = 7
/** Share of the words of the shorter that must stand in order in the longer, and from which they are one wording. */
const [leastShared, oneWording] = [0.5, 0.9]
/** The same where both are said to be translated, and of one day. */
const leastOfBoth = 0.4
/** Share of its length that the shorter has of the longer. */
const leastLength = 0.6
/** Content words that both must have. */
const leastTelling = 2
/** Wordings of one speaker that are compared with a translated one: the first ones, so that work does not grow with the square. */
const mostCompared = 40

/** What somebody said in another language, as two texts translate it: one card for each saying, and one for each title. */
export function findTranslations(index: StoryIndex): readonly Draft[] {
  const bySpeaker = quotedBySpeaker(index)
  const wordings = [...bySpeaker].flatMap(([speaker, told]) => wordingsOf(index, speaker, told.slice(0, mostCompared)))
  const titles = [...index.entities.values()].flatMap((e) => titlesOf(index, e, bySpeaker.get(e.id) ?? []))
  return [...wordings, ...titles]
}

interface Quoted extends Told {
  readonly words: readonly string[]
}

/** What speakers are quoted with, at length, of those who are quoted in translation at least once. */
function quotedBySpeaker(index: StoryIndex): ReadonlyMap<string, readonly Quoted[]> {
  const found = new Map<string, Quoted[]>()
  for (const told of index.told.values()) {
    const words = wordingOf(told.quoted)
    if (words.length >= fewestWords && !told.statement.damaged)
      for (const speaker of told.speakers) addTo(found, speaker, { ...told, words })
  }
  return new Map([...found].filter(([, told]) => told.some(isTranslated)))
}

function wordingsOf(index: StoryIndex, speaker: string, told: readonly Quoted[]): Draft[] {
  const used = new Set<Quoted>()
  return told.filter(isTranslated).flatMap((one) => {
    if (used.has(one)) return []
    const others = told.filter((o) => !used.has(o) && o.document !== one.document && areOneSaying(one, o))
    const documents = new Set<unknown>()
    const first = others.filter((o) => !documents.has(o.document) && documents.add(o.document))
    for (const t of first.length > 0 ? [one, ...others] : []) used.add(t)
    return first.length === 0 ? [] : [wordingCard(index, speaker, one, first)]
  })
}

/** Two wordings of one saying: many words in one order, and others between them. */
function areOneSaying(a: Quoted, b: Quoted): boolean {
  const [short, long] = a.words.length <= b.words.length ? [a.words, b.words] : [b.words, a.words]
  if (short.length < long.length * leastLength || !datesMeet(a.date, b.date)) return false
  const share = longestCommonSubsequence(short, long) / short.length
  const least = a.date !== null && b.date !== null && isTranslated(a) && isTranslated(b) ? leastOfBoth : leastShared
  if (share < least || share >= oneWording || isNegated(a.quoted) !== isNegated(b.quoted)) return false
  const telling = new Set(contentStems(b.quoted))
  return new Set(contentStems(a.quoted).filter((s) => telling.has(s))).size >= leastTelling
}

function wordingCard(index: StoryIndex, speaker: string, one: Quoted, others: readonly Quoted[]): Draft {
  const [first] = others
  const name = nameIn(one.document.doc.text, nameOf(index, [speaker]) ?? 'one speaker')
  const [a, b] = first === undefined ? [outletOf(one), 'another'] : namesOf(one, first)
  const [x, y] = [inMarks(one.quoted), first === undefined ? null : inMarks(first.quoted)]
  const both = x !== null && y !== null ? `: ${x} in ${a}, ${y} in ${b}` : ` in ${a} and ${b}`
  return {
    kind: 'wording',
    reading: 'translation',
    explanation: `Words of ${name} were translated${both}.`,
    compatible: 'Both may be translations of the same words.',
    rule: 'reconcile/translations',
    certainty: 0.5,
    about: `translated ${one.statement.id}`,
    values: [],
    sides: [one, ...others].map((t) => ({ label: outletOf(t), evidence: [toldEvidence(t)] })),
  }
}

const postOf = new Map(translatedTitles.flatMap((line, post) => line.split('|').map((title) => [title, post] as const)))

interface Titled {
  readonly words: string
  readonly post: number
  readonly organisation: string | null
  readonly passages: readonly Passage[]
  /** A people whose language is not that of the text is named beside it. */
  readonly isForeign: boolean
}

/** Titles of one post that two texts give a person whose words were translated, or whom a text calls of another country. */
function titlesOf(index: StoryIndex, person: Entity, told: readonly Told[]): Draft[] {
  if (person.kind !== 'person') return []
  const titled = person.roles.flatMap((r) => titledOf(index, r) ?? [])
  const [first, ...rest] = titled
  if (first === undefined || rest.length === 0) return []
  const posts = Map.groupBy(titled, (t) => t.post)
  return [...posts.values()].flatMap((own) => {
    const values = [...Map.groupBy(own, (t) => t.words).values()].map((same) => ({
      words: `“${same[0]?.words ?? ''}”`,
      passages: same.flatMap((t) => t.passages),
    }))
    if (values.length < 2 || tellsBoth(values) || !isOneBody(own)) return []
    const isForeign = isMostlyTranslated(told) || own.some((t) => t.isForeign)
    return isForeign ? [titleCard(index, person, values)] : []
  })
}

function titledOf(index: StoryIndex, { title, organisation, evidence }: Role): Titled | null {
  const words = title.toLowerCase().trim()
  const post = postOf.get(words)
  const passages = evidence.flatMap((e) => passagesAt(index, e)[0] ?? []).filter((p) => !p.damaged)
  if (post === undefined || passages.length === 0) return null
  return { words, post, organisation, passages, isForeign: evidence.some((e) => namesForeign(index, e)) }
}

/** A text that gives somebody both titles tells of two posts. */
function tellsBoth(values: readonly { readonly passages: readonly Passage[] }[]): boolean {
  const seen = values.map((v) => documentsOf(v.passages))
  return seen.some((a, i) => seen.slice(i + 1).some((b) => meets(a, b)))
}

function isOneBody(titled: readonly Titled[]): boolean {
  return new Set(titled.flatMap((t) => t.organisation?.toLowerCase() ?? [])).size < 2
}

/** Most of what somebody is quoted with was translated. */
function isMostlyTranslated(told: readonly Told[]): boolean {
  return told.filter(isTranslated).length * 2 > told.length
}

/** Its body is said to be of a people behind the title ("the manager of Nordpump, the German maker"), or the title is ("the German minister"). */
function namesForeign(index: StoryIndex, { document, start, end }: Evidence): boolean {
  const text = index.texts.get(document) ?? ''
  const before = /(\p{Lu}[\p{L}-]+)(?:['’]s?)? $/u.exec(text.slice(Math.max(0, start - beside), start))?.[1]
  const behind = /^(?: (?:of|at|for) [^,.;]{2,30})?,? (?:the|an?) (\p{Lu}[\p{L}-]+) \p{Ll}/u.exec(
    text.slice(end, end + beside),
  )?.[1]
  const own = text.slice(start, end).match(/\p{Lu}[\p{L}-]+/gu) ?? []
  return [before, behind, ...own].some((w) => w !== undefined && demonymAdjectives.has(w) && !englishSpeaking.has(w))
}

/** Code units beside a title that are looked at. */
const beside = 60

const englishSpeaking = new Set(
  'American British English Scottish Welsh Irish Australian Canadian New Zealand Jamaican African European Asian Western Eastern Arab'.split(
    ' ',
  ),
)

function titleCard(
  index: StoryIndex,
  person: Entity,
  values: readonly { readonly words: string; readonly passages: readonly Passage[] }[],
): Draft {
  return {
    kind: 'participant',
    reading: 'translation',
    explanation: `The title of ${person.name} is worded in ${values.length === 2 ? 'two' : values.length} ways: ${valuesFrom(index, values)}.`,
    compatible: 'Both may be translations of one title.',
    rule: 'reconcile/translated-titles',
    certainty: 0.45,
    about: `title ${person.id}`,
    values: [],
    sides: values.map((v) => sideOf(v.words, v.passages.slice(0, 3))),
  }
}
