import type { Discrepancy, OpenQuestion } from '../model/story.ts'
import { meets } from '../text/grouping.ts'
import { inMarks, listOf, nameOf, outletOf } from './card.ts'
import { nearPassages, type StoryIndex, weightOf } from './index-story.ts'
import { silentQuestions, unsettledQuestions } from './denials/unsettled.ts'
import { dateWords } from './telling.ts'
import { type Told, toldEvidence } from './told.ts'
import type { Passage } from './passages.ts'
import { accountOf, nameIn, speakerOf } from './voices.ts'
import { contentStems } from './words.ts'

/** Questions of one kind on the list. */
const mostOfAKind = 12
/** Longest words of a statement in a question. In code units. */
const longestQuoted = 130
/** Content words of a statement that can be asked about. */
const fewestAsked = 5
/** Share of weight from which a passage of another document tells the same. */
const sameElsewhere = 0.55

/** What the documents read leave open, kind by kind: each a question that can be put to somebody, with the words behind it. */
export function openQuestionsOf(index: StoryIndex, cards: readonly Discrepancy[]): readonly OpenQuestion[] {
  return [
    deniedNotRetracted(index, cards),
    oneOrigin(index),
    silentQuestions(index),
    unsettledQuestions(index),
  ].flatMap((questions) => questions.slice(0, mostOfAKind))
}

/** Denials beside reports, with no later word of the speaker that takes the denial back among the documents read. */
function deniedNotRetracted(index: StoryIndex, cards: readonly Discrepancy[]): readonly OpenQuestion[] {
  const takenBack = new Set(
    [...index.told.values()]
      .filter((t) => t.statement.acts.some((a) => a === 'retraction' || a === 'apology'))
      .flatMap((t) => [...t.speakers]),
  )
  const asked = new Set<string>()
  return cards.flatMap((c): OpenQuestion[] => {
    if (c.kind !== 'denial-vs-report' || c.reading !== 'differs') return []
    const [denied, reported] = c.sides.map((side) => side.evidence.flatMap((e) => spoken(index, e))[0])
    const who = denied === undefined ? null : speakerOf(index, denied)
    const account = denied === undefined ? null : accountOf(index, denied, longestQuoted)
    if (denied === undefined || who === null || account === null) return []
    if (meets(denied.speakers, takenBack) || asked.has(`${who} ${account.words}`)) return []
    asked.add(`${who} ${account.words}`)
    const other = reported === undefined ? null : accountOf(index, reported, longestQuoted)
    const beside = other === null ? '' : ` Beside it stands ${other.words}, from ${other.voice}.`
    const name = nameIn(denied.document.doc.text, who)
    return [
      {
        kind: 'denied-not-retracted',
        text: `To ask ${name}: does ${account.own ? `${account.words} still hold` : `this still hold: ${account.words}`} (${whereOf(denied)})?${beside} No word that takes it back was found in the documents read.`,
        evidence: c.sides.flatMap((side) => side.evidence.slice(0, 2)).map(plain),
      },
    ]
  })
}

/** The whole passage of evidence, where it is somebody's word. */
function spoken(index: StoryIndex, { document, start, end }: OpenQuestion['evidence'][number]): readonly Passage[] {
  const own = index.passagesOfDocument.get(document) ?? []
  return own.filter((p) => p.start < end && p.end > start && p.statement !== null && !p.damaged && p.topic.size > 1)
}

function wholeTold(index: StoryIndex, statement: string | null): readonly Told[] {
  const told = index.told.get(statement ?? '')
  return told === undefined || told.statement.damaged ? [] : [told]
}

/**
 * What rests on one origin that has no name: words that several documents carry, and claims that one document carries on
 * an unnamed source's word and no other document tells. Most telling first.
 */
function oneOrigin(index: StoryIndex): readonly OpenQuestion[] {
  const shared = index.story.links.quotations.flatMap((q) => {
    const told = q.members.flatMap((m) => wholeTold(index, m.statement))
    return told.length > 1 && told.every((t) => isUnnamed(index, t)) ? (carried(index, told) ?? []) : []
  })
  const single = [...index.told.values()]
    .filter((t) => !index.copyOf.has(t.document.doc.id) && isAskable(t) && isUnnamedSource(index, t))
    .map((t) => ({ weight: weightOfTold(index, t), told: t }))
  const ranked = [...shared, ...single].sort((a, b) => b.weight - a.weight)
  const questions: OpenQuestion[] = []
  for (const r of ranked) {
    if (questions.length >= mostOfAKind) break
    const question = 'question' in r ? r.question : isAlone(index, r.told) ? onOneWord(index, r.told) : null
    if (question !== null) questions.push(question)
  }
  return questions
}

interface Weighed {
  readonly weight: number
  readonly question: OpenQuestion
}

/** Words of nobody named in two documents or more that are not copies of each other. */
function carried(index: StoryIndex, told: readonly Told[]): Weighed | null {
  const first = told.reduce((a, b) => (b.text.length > a.text.length ? b : a))
  const origins = new Set(told.map((t) => index.copyOf.get(t.document.doc.id) ?? t.document.doc.id))
  const words = wordsOf(first)
  if (origins.size < 2 || words === null || !isAskable(first)) return null
  const outlets = [...new Set(told.map((t) => outletOf(t)))]
  return {
    weight: weightOfTold(index, first) + origins.size,
    question: {
      kind: 'one-origin',
      text: `Who said ${words}? ${listOf(outlets.slice(0, 3))} ${outlets.length > 1 ? 'carry' : 'carries'} it; no document names the speaker.`,
      evidence: told.slice(0, 4).map((t) => plain(toldEvidence(t))),
    },
  }
}

function onOneWord(index: StoryIndex, told: Told): OpenQuestion | null {
  const [who, words] = [nameOf(index, told.speakers), wordsOf(told)]
  if (who === null || words === null) return null
  return {
    kind: 'one-origin',
    text: `To ask others: is it so that ${words}? The only word for it is that of ${nameIn(told.document.doc.text, who)}, in ${whereOf(told)}.`,
    evidence: [plain(toldEvidence(told))],
  }
}

/** Enough is said, in a clause, to ask about it. */
function isAskable(told: Told): boolean {
  return (
    told.statement.within === null &&
    !told.statement.negated &&
    !told.statement.damaged &&
    !told.statement.hedged &&
    !hypothetical.test(told.text) &&
    /\b(?:is|are|was|were|be|been|has|have|had|did|will|would|\p{L}{2,}ed)\b/u.test(told.text) &&
    new Set(contentStems(told.text)).size >= fewestAsked &&
    !/\?\W*$/.test(told.text) &&
    !/\b(?:that|which|who|of|to)\W*$/i.test(told.text) &&
    /^\W*(?:that )?(?:\p{Lu}[\p{L}.’-]*|the|an?|he|she|they|it|we|I|his|her|their|its|there|no|two|three|four|one|more|at|about|some|all|many|this|these|those)\b/u.test(
      told.text,
    )
  )
}

/** What may be so. */
const hypothetical = /\b(?:may|might|could|possib\w+|perhaps|believed?|guess)\b|\bif\b/i

/** No speaker, or one without a name. */
function isUnnamed(index: StoryIndex, { speakers }: Told): boolean {
  return [...speakers].every((s) => ['unnamed', 'group'].includes(index.entities.get(s)?.kind ?? 'unnamed'))
}

/** One unnamed source whom the text tells of: "a law enforcement official". */
function isUnnamedSource(index: StoryIndex, { speakers }: Told): boolean {
  const kinds = [...speakers].map((s) => index.entities.get(s))
  return kinds.length > 0 && kinds.every((e) => e?.kind === 'unnamed' && sources.test(e.name) && !theirs.test(e.name))
}

const theirs = /^(?:his|her|its|their|our|my)\b/i
const sources =
  /\b(?:officials?|sources?|person|people|persons|aides?|advis[eo]rs?|diplomats?|spokes\w+|lawyers?|prosecutors?|investigators?|employees?|members?|executives?|officers?|engineers?|agents?|staff\w*)\b/i

/** No passage of another document tells it. */
function isAlone(index: StoryIndex, told: Told): boolean {
  const words = new Set(contentStems(told.text))
  const own = index.copyOf.get(told.document.doc.id) ?? told.document.doc.id
  return !nearPassages(index, words, 10).some(
    (n) =>
      n.share >= sameElsewhere &&
      n.shared.length >= 3 &&
      (index.copyOf.get(n.passage.document.doc.id) ?? n.passage.document.doc.id) !== own,
  )
}

/** How telling the words are, on the mean, and how much of the story they touch. */
function weightOfTold(index: StoryIndex, { text }: Told): number {
  const weights = [...new Set(contentStems(text))].map((s) => weightOf(index, s)).filter((w) => w > 0)
  return weights.length === 0 ? 0 : weights.filter((w) => w < tooRare(index)).length / Math.sqrt(weights.length)
}

/** Weight of a word that stands in two passages: rarer ones are of this statement alone. */
function tooRare(index: StoryIndex): number {
  return Math.log(1 + (index.passages.length + 40) / 3)
}

function wordsOf(told: Told): string | null {
  return inMarks(told.text.replace(/^\W*that /, ''), longestQuoted)
}

function whereOf(told: { readonly document: Told['document'] }): string {
  const date = told.document.doc.meta.published.value
  return date === null ? outletOf(told) : `${outletOf(told)}, ${dateWords(date)}`
}

function plain({ document, start, end }: OpenQuestion['evidence'][number]): OpenQuestion['evidence'][number] {
  return { document, start, end }
}
