import type { DateExpression } from '../../model/layers.ts'
import { edtfDays } from '../../text/edtf.ts'
import { type Draft, sideOf } from '../card.ts'
import { entityOfMention, type StoryIndex } from '../index-story.ts'
import type { Passage } from '../passages.ts'
import { sentenceText } from '../sentence-views.ts'
import { dateWords, fromWhom } from '../telling.ts'
import { sideFrom } from '../value-sides.ts'
import { stemOf } from '../words.ts'

/** Taking an office: the title stands right after it, and then the date. */
const taking =
  /\b(?:became|becomes|(?:was |been )?sworn in as|took (?:up |over |office )?as|took up (?:the post|his post|her post|office) (?:as|of)|(?:was|been) (?:appointed|named|elected|confirmed as|made|inaugurated(?: as)?))\b/i
/** Leaving one. */
const leaving =
  /\b(?:stepp(?:ed|ing) down as|resigned as|quit as|retired as|left (?:office|his post|her post) as|ceased to be|was (?:removed|dismissed|replaced) as)\b/i
/** Holding an office at the time of something else. */
const holding =
  /\b(?:was|were) (?:already|by then|still)(?: serving as)? (?:the |an? )?(?<title>[\p{L} -]{3,40}?)(?=,| of | when| at the time| who| on | in |\.|$)/iu
/** Holding another office then: it stands beside the dates. */
const then =
  /\b(?:was|were) then (?:still )?(?:the |an? )?(?<title>[\p{L} -]{3,40}?)(?=,| of | when|\.|$)|\bwas (?:the |an? )?(?<other>[\p{L} -]{3,60}?) at the time\b/iu

/** Code units behind the words of taking or leaving office in which the title stands. */
const nearTitle = 60

interface OfficeTold {
  readonly passage: Passage
  readonly person: string
  readonly title: string
  readonly date: DateExpression | null
}

/** A title given to someone for a day on which others say it was not yet, or no longer, held: one card for each person and title. */
export function findOfficeDiscrepancies(index: StoryIndex): readonly Draft[] {
  const [taken, left] = [taking, leaving].map((words) => officesTold(index, words))
  const others = officesTold(index, then)
  const seen = new Set<string>()
  return officesTold(index, holding).flatMap((held) => {
    const days = edtfDays(held.date?.value ?? null)
    const key = `${held.person} ${held.title.toLowerCase()}`
    if (held.date === null || days === null || seen.has(key)) return []
    const own = (o: OfficeTold) => o.person === held.person && o.passage.sentence !== held.passage.sentence
    const before = (taken ?? []).filter((t) => own(t) && isTitle(held, t) && days[1] < dayOf(t, Infinity, 0))
    const after = (left ?? []).filter((t) => own(t) && isTitle(held, t) && dayOf(t, -Infinity, 1) < days[0])
    const against = [...before, ...after]
    if (against.length === 0) return []
    seen.add(key)
    return [
      draftOf(
        index,
        held,
        against,
        others.filter((o) => own(o) && !isTitle(held, o)),
      ),
    ]
  })
}

function officesTold(index: StoryIndex, words: RegExp): readonly OfficeTold[] {
  return index.passages.flatMap((passage): OfficeTold[] => {
    const found = passage.damaged ? null : words.exec(passage.text)
    if (found === null) return []
    const end = passage.start + found.index + found[0].length
    const person = personBefore(index, passage, passage.start + found.index)
    if (person === null) return []
    const told = found.groups?.title ?? found.groups?.other
    const title = told ?? passage.document.doc.text.slice(end, end + nearTitle)
    const dates = datesInSentence(passage)
    return [
      {
        passage,
        person,
        title: title.trim(),
        date: dates.find((d) => d.span.start >= end) ?? (told ? (dates[0] ?? null) : null),
      },
    ]
  })
}

/** The last person named before a place in the sentence. */
function personBefore(index: StoryIndex, { document, sentence }: Passage, at: number): string | null {
  const { layers } = document
  const before = layers.mention.filter(
    (m) => m.kind === 'person' && m.span.start >= sentence.span.start && m.span.end <= at,
  )
  for (const m of before.toReversed()) {
    const entity = entityOfMention(index, document, m.id)
    if (entity !== null) return entity
  }
  return null
}

/** The words behind the office of one hold those of the other's title. */
function isTitle(held: OfficeTold, other: OfficeTold): boolean {
  const [words, near] = [titleStems(held.title), titleStems(other.title)]
  return words.size > 0 && [...words].every((w) => near.has(w))
}

function titleStems(words: string): ReadonlySet<string> {
  return new Set((words.toLowerCase().match(/\p{L}+/gu) ?? []).filter((w) => w.length > 3).map(stemOf))
}

/** First or last day of the date that is told; `unknown` gives the value that decides nothing where there is none. */
function dayOf({ date }: OfficeTold, unknown: number, side: 0 | 1): number {
  const days = edtfDays(date?.value ?? null)
  return days === null || !Number.isFinite(days[side]) ? -unknown : days[side]
}

function datesInSentence({ document, sentence }: Passage): readonly DateExpression[] {
  const { start, end } = sentence.span
  return document.layers.date.filter((d) => d.span.start >= start && d.span.end <= end && d.value !== null)
}

function draftOf(
  index: StoryIndex,
  held: OfficeTold,
  against: readonly OfficeTold[],
  others: readonly OfficeTold[],
): Draft {
  const name = index.entities.get(held.person)?.name ?? 'someone'
  const when = held.passage.document.doc.text.slice(held.date?.span.start, held.date?.span.end)
  const first = against[0] as OfficeTold
  const turned = taking.test(sentenceText(first.passage)) ? 'begins' : 'ends'
  const passages = against.map((a) => a.passage)
  return {
    kind: 'office-at-date',
    reading: 'differs',
    explanation: `Whether ${name} was ${held.title} then differs: ${when}, ${fromWhom(index, [held.passage])}; the office ${turned} on ${dateWords(first.date?.value ?? '')}, ${fromWhom(index, passages)}.`,
    compatible: null,
    rule: 'reconcile/office-at-date',
    certainty: 0.7,
    sides: [
      sideFrom(index, `${held.title}, ${when}`, [held.passage]),
      sideOf(
        `${held.title} ${turned === 'begins' ? 'from' : 'until'} ${dateWords(first.date?.value ?? '')}, ${fromWhom(index, passages)}`,
        [...passages, ...others.map((o) => o.passage)],
      ),
    ],
  }
}
