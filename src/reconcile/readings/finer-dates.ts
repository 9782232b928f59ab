import type { StoryEvent } from '../../model/story.ts'
import { datePrecision, edtfDays } from '../../text/edtf.ts'
import { addTo } from '../../text/grouping.ts'
import { oncePer } from '../../text/remembering.ts'
import { isOwnDate } from '../times/date.ts'
import { type Draft, evidenceOf, inMarks } from '../card.ts'
import { toldSlots } from '../people/event-slots.ts'
import type { StoryIndex } from '../index-story.ts'
import { documentsOf, type Passage } from '../passages.ts'
import { eventWords, fromWhom } from '../telling.ts'

/** Days that a date may leave open to be that of a day, and that it must leave open to be coarser. */
const mostOfADay = 2
const fewestOpen = 8
/** Days that a coarser date leaves open at most: a month. */
const mostOpen = 31
/** Kinds of which a story mostly has one for the same people in a month. */
const datedKinds: ReadonlySet<string> = new Set(
  'meeting,conversation,negotiation,hearing,news conference,interview,conference,debate,election,vote,resignation,dismissal,appointment,recusal,execution,arrest,verdict,surrender,attack,bombing,explosion,shooting,crash,theft,kidnapping,marriage,letter,killing,death'.split(
    ',',
  ),
)
const mostSides = 4
const mostShown = 4
/** Dates of one event that are compared with others, the first. */
const mostCompared = 40

interface ToldDate {
  readonly value: string
  readonly words: string
  readonly passage: Passage
  readonly start: number
  readonly end: number
}

/** Dates of one event, told by the day and more coarsely, where the day lies within: one card for each event. */
export function findFinerDates(index: StoryIndex): readonly Draft[] {
  return index.story.links.events
    .filter((event) => datedKinds.has(event.kind))
    .flatMap((event) => draftOf(index, event, datesOf(index, event)) ?? [])
}

function datesOf(index: StoryIndex, event: StoryEvent): readonly ToldDate[] {
  return toldSlots(index, event, 'date', isOwnDate).flatMap(({ value, evidence, passages }) =>
    evidence.flatMap((e, i): ToldDate[] => {
      const words = index.texts.get(e.document)?.slice(e.start, e.end) ?? ''
      const passage = passages[i]
      const precision = datePrecision(value)
      const isTold = precision <= mostOfADay ? tellsDay.test(words) : precision >= fewestOpen && tellsMonth.test(words)
      return passage === undefined || !isTold ? [] : [{ value, words, passage, start: e.start, end: e.end }]
    }),
  )
}

const month =
  '(?:jan(?:uary|\\.)?|feb(?:ruary|\\.)?|march|april|may|june|july|aug(?:ust|\\.)?|sept(?:ember|\\.)?|oct(?:ober|\\.)?|nov(?:ember|\\.)?|dec(?:ember|\\.)?)'
/** A day of a month: a weekday beside a week says the same of a report of that week. */
const tellsDay = new RegExp(`\\d.*${month}|${month}.*\\d`, 'i')
/** A month, or a part of one. */
const tellsMonth = new RegExp(`\\b(?:${month}|months?)(?![\\p{L}])`, 'iu')

function isWithin(fine: string, coarse: string): boolean {
  const [x, y] = [edtfDays(fine), edtfDays(coarse)]
  return x !== null && y !== null && y[0] <= x[0] && x[1] <= y[1]
}

function draftOf(index: StoryIndex, event: StoryEvent, dates: readonly ToldDate[]): Draft | null {
  const days = dates.filter((d) => datePrecision(d.value) <= mostOfADay).slice(0, mostCompared)
  const coarser = dates
    .filter((d) => datePrecision(d.value) >= fewestOpen && datePrecision(d.value) <= mostOpen)
    .slice(0, mostCompared)
  const isFiner = (d: ToldDate, c: ToldDate) =>
    d.passage.document !== c.passage.document &&
    isWithin(d.value, c.value) &&
    isOneEvent(index, event, d.passage, c.passage)
  const open = coarser.filter((c) => days.some((d) => isFiner(d, c)))
  const within = days.filter((d) => open.some((c) => isFiner(d, c)))
  if (open.length === 0 || within.length === 0) return null
  const byValue = new Map<string, ToldDate[]>()
  for (const d of open) addTo(byValue, d.value, d)
  const groups = [within, ...byValue.values()].slice(0, mostSides)
  const labels = groups.map((g) => labelOf(index, g))
  if (documentsOf(groups.flat().map((d) => d.passage)).size < 2) return null
  return {
    kind: 'date',
    reading: 'finer-precision',
    explanation: `The date of the ${eventWords(event)} is told more or less exactly: ${labels.join('; ')}.`,
    compatible: 'The day lies within the time that is told more coarsely.',
    rule: 'reconcile/finer-date',
    certainty: 0.4,
    tied: true,
    sides: groups.map((own, i) => ({
      label: labels[i] as string,
      evidence: own.slice(0, mostShown).map((d) => evidenceOf(d.passage, d)),
    })),
  }
}

/** Both sentences name somebody or something that had a part in it, or where it was. */
function isOneEvent(index: StoryIndex, { slots }: StoryEvent, a: Passage, b: Passage): boolean {
  const ofEvent = new Set([...slots.participant, ...slots.place].map((s) => String(s.value)))
  const named = namedIn(index)
  const shared = [...named(a)].filter((id) => ofEvent.has(id))
  return shared.some((id) => named(b).has(id))
}

/** Whom and what the sentence of a passage names. */
const namedIn = oncePer((index: StoryIndex) => {
  const found = new Map<Passage['sentence'], Set<string>>()
  for (const p of index.passages) {
    const known = found.get(p.sentence) ?? new Set()
    for (const id of p.entities) known.add(id)
    found.set(p.sentence, known)
  }
  return ({ sentence }: Passage): ReadonlySet<string> => found.get(sentence) ?? new Set()
})

/** Each wording once, and who tells it: “Wednesday 3 September” in The Harl Ledger. */
function labelOf(index: StoryIndex, dates: readonly ToldDate[]): string {
  const byWords = new Map<string, Passage[]>()
  for (const d of dates) addTo(byWords, inMarks(d.words) ?? 'a date', d.passage)
  return [...byWords].map(([words, passages]) => `${words} ${fromWhom(index, passages)}`).join(', ')
}
