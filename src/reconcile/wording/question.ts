import type { Side } from '../../model/story.ts'
import { addTo, meets } from '../../text/grouping.ts'
import { type Draft, inMarks, outletOf, sideOf } from '../card.ts'
import { type StoryIndex, weightOfAll } from '../index-story.ts'
import { asOutlets, documentsOf, type Passage } from '../passages.ts'
import { sentenceText } from '../sentence-views.ts'
import { contentStems } from '../words.ts'
import { speakerOf } from '../voices.ts'

/** Words that tell what someone was asked, or how an answer took the question. */
const told =
  /\b(?:(?:was|were|been|being) (?:specifically )?asked (?:\p{L}+ ){0,5}?(?:about|whether|if|what|why)|asked (?:him|her|them|\p{Lu}\p{L}+)(?: \p{Lu}\p{L}+)? (?:about|whether|if|specifically)|asked (?:whether|about)|^["“']?(?:when |after being |being )?asked (?:[^,]{0,60}?, )?(?:[^,]{0,40}, )?(?:what|whether|if|why|how|about)|(?:did not|didn['’]t|never) ask|(?:respond|repl|answer)\p{L}* (?:to )?(?:an? |the |another )?(?:\p{L}+ )?questions?|in answer to)\b/iu

/** A sentence that ends as a question, or whose quotation does before "asked". */
const putAt = /\?["”’]?\s*$|\?\s*["”’][^.?!"“”]{0,40}\bask(?:s|ed)\b/

/** What was asked, in the teller's own words, and the words of the question that these lead to: "what he would do if … “anyone". */
const ownFrame = /\basked\b[^"“]*?\b((?:what|whether|if|how|why)\b[^"“]{4,120})["“]\p{L}+(?: \p{L}+){3}/iu

/** Weight of the content words two tellings of one question must share. */
const leastWeight = 6
/** The same where one of them gives the question as it was put. */
const leastWeightOfPut = 3
/** Share of words from which two tellings are one wording. */
const sameWording = 0.75
/** Tellings on one card. */
const mostSides = 6

interface Telling {
  readonly passages: Passage[]
  readonly stems: ReadonlySet<string>
  /** Who asks, is asked, or answers in the next sentence. */
  readonly people: ReadonlySet<string>
  /** Stems of what the teller's own words ask before the words of the question that they quote; empty if they quote none. */
  readonly frame: ReadonlySet<string>
  /** The question as put, between quotation marks or in a transcript. */
  readonly asPut: boolean
}

/** One question told in different ways: as it was put, and as those who speak of it restate it. */
export function findQuestionDiscrepancies(index: StoryIndex): readonly Draft[] {
  let groups: readonly (readonly Telling[])[] = []
  for (const telling of tellingsOf(index)) {
    const own = groups.filter((g) => g.some((t) => isOneQuestion(index, t, telling)))
    groups = [...groups.filter((g) => !own.includes(g)), [...own.flat(), telling]]
  }
  return groups.flatMap((g) => draftOf(index, g) ?? [])
}

function tellingsOf(index: StoryIndex): Telling[] {
  const tellings: Telling[] = []
  const bySentence = new Map<unknown, Passage[]>()
  for (const p of index.passages) addTo(bySentence, p.sentence, p)
  for (const passages of bySentence.values()) {
    const first = passages[0] as Passage
    const text = sentenceText(first)
    const asPut = passages.some((p) => p.quoted || p.sentence.region === 'transcript') && putAt.test(text)
    if (!asPut && !told.test(text)) continue
    const usable = passages.filter((p) => p.topic.size > 1)
    const next = index.passages[(passages.at(-1) as Passage).at + 1]
    const answering = next !== undefined && next.document === first.document ? next.speakers : []
    const people = new Set([...passages.flatMap((p) => [...p.entities, ...p.speakers]), ...answering])
    const stems = new Set(contentStems(text))
    const frame = new Set(contentStems(ownFrame.exec(text)?.[1] ?? ''))
    if (usable.length > 0) tellings.push({ passages: usable, stems, frame, people, asPut })
  }
  return tellings
}

function isOneQuestion(index: StoryIndex, a: Telling, b: Telling): boolean {
  const least = a.asPut === b.asPut ? leastWeight : leastWeightOfPut
  return weightOfAll(index, shared(a, b)) >= least && sharedPeople(a, b)
}

function shared(a: Telling, b: Telling): readonly string[] {
  return [...a.stems].filter((s) => b.stems.has(s) && !questionStems.has(s))
}

const questionStems = new Set(contentStems('ask asked question answer respond response reply'))

/** One of the people of either stands in the other too. */
function sharedPeople(a: Telling, b: Telling): boolean {
  return meets(a.people, b.people)
}

function draftOf(index: StoryIndex, group: readonly Telling[]): Draft | null {
  const restated = group.filter((t) => !t.asPut && told.test(sentenceText(t.passages[0] as Passage)))
  const wordings = group.filter((t, i) => !group.slice(0, i).some((o) => oneWording(t, o) && !isReframed(t, o)))
  const documents = documentsOf(group.flatMap((t) => t.passages))
  if (restated.length === 0 || wordings.length < 2 || (documents.size < 2 && put(group) === undefined)) return null
  const asPut = put(group)
  const first = asPut ?? (wordings[0] as Telling)
  const [a, b] = [first, plainestOf(restated.filter((t) => t !== first)) ?? (restated[0] as Telling)]
  const [one, other] = [a, b].map((t) => inMarks(longestOf(t).text.replace(/^(?:because|that|and|but) /i, '')))
  return {
    kind: 'question',
    reading: 'differs',
    explanation:
      one && other && a !== b
        ? `What was asked is told differently: ${one} and ${other}.`
        : 'What was asked is told differently.',
    compatible: null,
    rule: 'reconcile/question',
    certainty: asPut === undefined ? 0.45 : 0.65,
    sides: sidesOf(index, wordings.slice(0, mostSides)),
  }
}

/** The question as put, and what each voice makes of it. */
function sidesOf(index: StoryIndex, wordings: readonly Telling[]): readonly Side[] {
  const byVoice = new Map<string, Passage[]>()
  for (const t of wordings) {
    const p = longestOf(t)
    const teller = speakerOf(index, asTold(index, p)) ?? outletOf(p)
    addTo(byVoice, t.asPut ? `as put, in ${outletOf(p)}` : teller, p)
  }
  return [...byVoice].map(([voice, passages]) => sideOf(voice, passages))
}

/** What was asked, told in whole words, before that a question was answered. */
function plainestOf(tellings: readonly Telling[]): Telling | undefined {
  const score = (t: Telling) =>
    Number(longestOf(t).damaged) * 2 +
    Number(onlyAnswer.test(longestOf(t).text.replace(/^(?:because|that|and|but) /i, '')))
  return [...tellings].sort((a, b) => score(a) - score(b))[0]
}

const onlyAnswer = /\b(?:respond|repl|answer)\p{L}* (?:to )?(?:an? |the |another )?(?:\p{L}+ )?questions?\b/iu

/** The passage as the word of who tells of the question, not of who asked it. */
function asTold(index: StoryIndex, p: Passage): Passage {
  let statement = p.statement
  while (statement !== null) {
    const outer = index.told.get(statement.within ?? '')
    if (outer === undefined) break
    statement = outer.statement
  }
  if (statement?.cue.some((c) => asking.test(p.document.doc.text.slice(c.start, c.end)))) return asOutlets(p)
  return { ...p, statement, speakers: index.told.get(statement?.id ?? '')?.speakers ?? p.speakers }
}

/** Words by which a statement is the question itself, or that it was not put. */
const asking = /\bask/i

function put(group: readonly Telling[]): Telling | undefined {
  return group.find((t) => t.asPut)
}

function longestOf({ passages }: Telling): Passage {
  const own = passages.filter((p) => told.test(p.words) || p.text.includes('?'))
  return (own.length > 0 ? own : passages).reduce((a, b) => (b.topic.size > a.topic.size ? b : a))
}

/** One quotes a part of the question as put and tells the rest in words of its own: "asked what she would do if she heard that “…”". */
function isReframed(a: Telling, b: Telling): boolean {
  const [as, retold] = a.asPut ? [a, b] : [b, a]
  if (!as.asPut || retold.asPut || !retold.frame.size) return false
  return [...retold.frame].some((s) => !as.stems.has(s)) && [...as.stems].some((s) => !retold.stems.has(s))
}

function oneWording(a: Telling, b: Telling): boolean {
  return shared(a, b).length / Math.max(1, Math.min(a.stems.size, b.stems.size)) >= sameWording
}
