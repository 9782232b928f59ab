import { datePrecision, datesMeet } from '../../text/edtf.ts'
import { addTo } from '../../text/grouping.ts'
import type { Draft } from '../card.ts'
import { entityOfMention, type StoryIndex, weightOfShared } from '../index-story.ts'
import { isOneVoice } from '../one-voice.ts'
import { asOutlets, type Passage } from '../passages.ts'
import { dateWords, valuesFrom } from '../telling.ts'
import { sidesFrom } from '../value-sides.ts'
import { contentStems } from '../words.ts'

/** Words by which someone came to know of something. */
const learning =
  /\b(?:learn(?:ed|t)|heard|found out|became aware|(?:was|were|been) (?:first |already )?(?:told|informed|warned|notified|alerted|briefed))\b/i
const pronounBefore = /\b(?:he|she|they|I|we)\b(?: (?:had|has|have|only|first|never))*\s*$/i
const fewBefore = /^(?:,[^,]{2,60},)?\W*(?:(?:had|has|have|only|first|already|\p{L}+ly)\s*)*$/iu
/** Longest stretch of days that a date may leave open: a month. */
const mostDays = 31
/** Weight of the words by which two accounts are of one matter. */
const leastShared = 2
/** Accounts of one person that each is compared with. */
const furthest = 40

interface Learned {
  readonly passage: Passage
  readonly day: string
  readonly matter: ReadonlySet<string>
}

/** When someone came to know of something, told with dates that do not meet: one card for each person and matter. */
export function findLearnedWhen(index: StoryIndex): readonly Draft[] {
  const byPerson = new Map<string, Learned[]>()
  for (const passage of index.passages) {
    const found = learnedIn(index, passage)
    if (found !== null) addTo(byPerson, found.person, found)
  }
  return [...byPerson].flatMap(([person, told]) => draftsOf(index, person, told))
}

function learnedIn(index: StoryIndex, passage: Passage): (Learned & { readonly person: string }) | null {
  const { text, dates } = passage
  const found = learning.exec(text)
  const [date, ...others] = dates.filter((d) => d.value !== null && datePrecision(d.value) <= mostDays)
  if (found === null || date === undefined || others.length > 0 || passage.damaged || passage.negated) return null
  const person = knowerOf(index, passage, found.index)
  const [from, to] = [date.span.start - passage.start, date.span.end - passage.start]
  const plain = `${text.slice(0, from)} ${' '.repeat(to - from)} ${text.slice(to)}`
  const matter = new Set(contentStems(plain.slice(found.index + found[0].length)).filter((s) => passage.topic.has(s)))
  if (person === null || date.value === null) return null
  // That someone learned of it is the outlet's word, unless they say so.
  const own = passage.speakers.has(person) && !pronounBefore.test(text.slice(0, found.index))
  const told = own ? asOutlets(passage) : passage
  return { person, passage: told, day: date.value, matter }
}

/** Who came to know: the one named right before the words, or the speaker of "he heard". */
function knowerOf(index: StoryIndex, passage: Passage, at: number): string | null {
  if (pronounBefore.test(passage.text.slice(0, at))) return [...passage.speakers][0] ?? null
  const { doc, layers } = passage.document
  const place = passage.start + at
  const before = layers.mention.filter(
    (m) => m.span.end <= place && m.span.start >= passage.start && fewBefore.test(doc.text.slice(m.span.end, place)),
  )
  // "Ruiz, the minister, learned": by the name.
  const mention = before.findLast((m) => m.form === 'name') ?? before.at(-1)
  return entityOfMention(index, passage.document, mention?.id)
}

function draftsOf(index: StoryIndex, person: string, told: readonly Learned[]): Draft[] {
  for (const [i, a] of told.entries()) {
    const others = told.slice(i + 1, i + 1 + furthest).filter((b) => differ(index, a, b))
    if (others.length === 0) continue
    const days = [...new Set([a, ...others].map((t) => t.day))].map((day) => ({
      words: dateWords(day),
      passages: [a, ...others].filter((t) => t.day === day).map((t) => t.passage),
    }))
    return [
      {
        kind: 'date',
        reading: 'differs',
        explanation: `When ${index.entities.get(person)?.name ?? 'someone'} came to know differs: ${valuesFrom(index, days)}.`,
        compatible: 'They may have learned of it in steps.',
        tied: true,
        rule: 'reconcile/learned-when',
        certainty: 0.6,
        sides: sidesFrom(index, days),
      },
    ]
  }
  return []
}

/** Two accounts of one matter, with dates of which neither lies in the other. */
function differ(index: StoryIndex, a: Learned, b: Learned): boolean {
  if (datesMeet(a.day, b.day)) return false
  if (a.passage.document === b.passage.document && isOneVoice(a.passage, b.passage)) return false
  return weightOfShared(index, a.matter, b.matter) >= leastShared
}
