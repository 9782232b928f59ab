import type { DateExpression } from '../model/layers.ts'
import { edtfDays } from '../text/edtf.ts'
import { type Draft, sideOf, voicesOf } from './card.ts'
import type { StoryIndex } from './index-story.ts'
import type { Passage } from './passages.ts'
import { sentenceText } from './sentence-views.ts'
import { stemOf } from './words.ts'

/** Taking an office: the title stands after it, the date in the same sentence. */
const taking = /\b(?:became|becomes|sworn in as|took (?:up |over )?(?:office |the post |his post |her post )?as|took it up|took up the post|took office|was (?:appointed|named|elected|confirmed as|inaugurated))\b/i
/** Holding an office at the time of something else. */
const holding = /\b(?:was|were|as) (?:already|then|by then|still) (?:the |an? )?(?<title>[\p{L} -]{3,40}?)(?=,| when| at the time| who|\.|$)/iu
/** Holding another office at the time. */
const thenOther = /\bwas (?:then |at the time )?(?<title>[\p{L} -]{3,40}?) (?:at the time|then)\b|\bwho was then (?:the )?(?<other>[\p{L} -]{3,40})/iu

/** A title given to someone for a day on which others say it was not yet held: one card for each person and title. */
export function findOfficeDiscrepancies(index: StoryIndex): readonly Draft[] {
  const starts = index.passages.filter((p) => taking.test(sentenceText(p)) && p.entities.size > 0)
  return index.passages.flatMap((p) => {
    const title = holding.exec(p.text)?.groups?.title
    if (title === undefined || p.damaged) return []
    const words = titleStems(title)
    const own = starts.filter((s) => s.sentence !== p.sentence && sharesPerson(s, p) && takes(sentenceText(s), words))
    const began = own.flatMap((s) => startDay(s) ?? [])
    const told = toldDay(p)
    if (began.length === 0 || told === null || !began.some((day) => told[1] < day)) return []
    const other = index.passages.filter((o) => o.document !== p.document && sharesPerson(o, p) && thenOther.test(sentenceText(o)) && !own.includes(o))
    const against = [...own, ...other.slice(0, 2)]
    const name = index.entities.get([...p.entities][0] as string)?.name ?? 'The person'
    const draft: Draft = {
      kind: 'office-at-date',
      reading: 'differs',
      explanation: `${voicesOf(index, [p])} gives ${name} the title “${title.trim()}” for a time before the day on which other accounts have it begin.`,
      compatible: null,
      rule: 'reconcile/office-at-date',
      certainty: 0.7,
      sides: [sideOf(voicesOf(index, [p]), [p]), sideOf(voicesOf(index, against), against)],
    }
    return [draft]
  })
}

/** The title stands right behind the words of taking office. */
function takes(sentence: string, title: ReadonlySet<string>): boolean {
  const found = taking.exec(sentence)
  if (found === null) return false
  const after = titleStems(sentence.slice(found.index + found[0].length, found.index + found[0].length + nearTitle))
  return [...title].every((w) => after.has(w))
}

/** Code units behind the words of taking office in which the title stands. */
const nearTitle = 60

function titleStems(words: string): ReadonlySet<string> {
  return new Set((words.toLowerCase().match(/[\p{L}]+/gu) ?? []).filter((w) => w.length > 3).map(stemOf))
}

function sharesPerson(a: Passage, b: Passage): boolean {
  return [...a.entities].some((e) => b.entities.has(e))
}

function startDay(p: Passage): number | null {
  const sentence = sentenceText(p)
  const at = p.sentence.span.start + (taking.exec(sentence)?.index ?? 0)
  const day = daysOf(datesInSentence(p).filter((d) => d.span.start > at))
  return day === null ? null : day[0]
}

/** The time the sentence gives for what happened while the office was held. */
function toldDay(p: Passage): readonly [number, number] | null {
  return daysOf(datesInSentence(p))
}

function datesInSentence(p: Passage): readonly DateExpression[] {
  const { start, end } = p.sentence.span
  return p.document.layers.date.filter((d) => d.span.start >= start && d.span.end <= end && d.value !== null)
}

function daysOf(dates: readonly DateExpression[]): readonly [number, number] | null {
  return dates.map((d) => edtfDays(d.value)).filter((d) => d !== null && Number.isFinite(d[0]) && Number.isFinite(d[1]))[0] ?? null
}
