import { currencies, measures } from '../../data/figure-words.ts'
import { durationUnits, fateRelations, fateUnits, peopleUnits, unitFamilies } from '../../data/count-units.ts'
import type { CountBound, CountExpression } from '../../model/layers.ts'
import type { Span } from '../../model/span.ts'
import { noneFacts, shareFacts, sinceFacts, timesFacts } from './counts-in-words.ts'
import {
  dayNear,
  isPlanned,
  longestDay,
  namesAfter,
  nearOf,
  recentWeeks,
  relationNear,
  relationOf,
  tellsLack,
  whenOf,
} from './count-surroundings.ts'
import { isActor, type StoryIndex } from '../index-story.ts'
import type { Passage } from '../passages.ts'
import { oncePer } from '../../text/remembering.ts'
import { ownerOf } from './figure-anchors.ts'
import { wholeOf } from './figures.ts'
import { sentenceText } from '../sentence-views.ts'
import { contentStems, stemOf } from '../words.ts'

/** A number that an account tells, and what it counts. */
export interface CountFact {
  readonly passage: Passage
  readonly value: number
  readonly bound: CountBound
  /** Kind of what is counted; `people` where the text does not say which. */
  readonly unit: string
  /** What happened to them; empty if the text does not say. */
  readonly relation: string
  /** Content words near the number, what is counted and what happened left out. */
  readonly context: ReadonlySet<string>
  /** Names after the number, before the next one, as stems. */
  readonly names: ReadonlySet<string>
  /** Days the text gives for it, since 1970; null if it gives none near the number. */
  readonly day: readonly [number, number] | null
  /** When it can have been: the time told, or the weeks before the publication; null if neither is known. */
  readonly when: readonly [number, number] | null
  /** It counts some of the dead or wounded, told before. */
  readonly ofSome?: true
  readonly event: string | null
  /** What a sum is the size of ("loss"), and what the counted are of ("fraud" of "counts of fraud"), as stems. */
  readonly owner: string | null
  readonly of: ReadonlySet<string>
  /** The words that tell it: from the number to its unit. */
  readonly core: Span
  /** "dozens", "hundreds": an order of size and no number; null for a number. */
  readonly vague: string | null
  /** Persons and organisations of its sentence. */
  readonly actors: ReadonlySet<string>
  /** People killed, as its sentence tells; null if it tells of none. */
  readonly killed: number | null
}

/** What one passage tells of a count. */
export type Told = Omit<CountFact, 'actors' | 'killed' | 'owner' | 'of'> & Partial<Pick<CountFact, 'owner' | 'of'>>

/** A percentage is often told without what it is a share of, as are some of the dead; then the sentence before tells. */
const fewestOfShare = 8

/** Persons and organisations of the sentence that a passage stands in, those aside whose word it is. */
function actorsOf(index: StoryIndex, p: Passage): ReadonlySet<string> {
  const actors = new Set<string>()
  const speakers = new Set<string>()
  for (const q of [index.passages[p.at - 1], p, index.passages[p.at + 1]]) {
    if (q?.sentence !== p.sentence) continue
    for (const id of q.speakers) speakers.add(id)
    for (const id of q.entities) if (isActor(index, id)) actors.add(id)
  }
  for (const id of speakers) actors.delete(id)
  return actors
}

const unitOf = new Map(
  unitFamilies.flatMap(([first, ...others]) => [first, ...others].map((u) => [u as string, first as string] as const)),
)

/** All counts of the story that can be compared, in index order; ages aside. Lengths of time since a year are counts too. */
export const countFactsOf: (index: StoryIndex) => readonly CountFact[] = oncePer((index) => {
  const eventOf = new Map(index.story.links.events.flatMap((e) => e.happenings.map((h) => [h, e.id] as const)))
  const countEvent = new Map<string, string>()
  for (const d of index.documents) {
    for (const h of d.layers.happening) {
      const event = eventOf.get(h.id)
      for (const s of h.slots) if (s.slot === 'count' && event !== undefined) countEvent.set(s.value, event)
    }
  }
  const facts = index.passages.flatMap((p) => {
    const before = index.passages[p.at - 1]
    const lead = before !== undefined && before.document === p.document ? sentenceText(before) : ''
    const actors = actorsOf(index, p)
    return [
      ...p.counts.flatMap((c) => factOf(p, c, countEvent.get(c.id) ?? null) ?? []),
      ...sinceFacts(p),
      ...timesFacts(p),
      ...noneFacts(p),
      ...shareFacts(p),
    ].map((f) => ({
      ...f,
      actors,
      context:
        f.ofSome === true || (f.unit === 'percent' && f.context.size < fewestOfShare)
          ? new Set([...f.context, ...contentStems(lead)])
          : f.context,
    }))
  })
  const dead = new Map(
    facts.flatMap((f) => (f.unit === 'people' && f.relation === 'kill' ? [[sentenceOf(f), f.value] as const] : [])),
  )
  return facts.map((f) => ({ owner: null, of: new Set<string>(), ...f, killed: dead.get(sentenceOf(f)) ?? null }))
})

function sentenceOf({ passage }: Told): string {
  return passage.sentence.id
}

/** Some of the dead, the wounded: what they were, or what became of them, follows. */
const someOf =
  /^[^,;.]{1,30}?\bof (?:the|those) (?<fate>dead|killed|victims|wounded|injured)\b(?: (?:were|are|was|is) (?:(?:all|mostly|mainly|also|young) )?(?<what>\p{L}+))?/iu

function factOf(passage: Passage, count: CountExpression, event: string | null): Told | null {
  const { text } = passage.document.doc
  const unit = count.unit.toLowerCase()
  const some = someOf.exec(text.slice(count.span.start, passage.end))?.groups
  if (!isCount(text, unit, count) || (some !== undefined && !isKindOfPeople(some.what))) return null
  const core = coreOf(count)
  const near = nearOf(passage, count, core)
  const words = text.slice(near.start, near.end)
  const kind = `${isOfAHome(text, count, some) ? 'resident' : kindOf(unit, some?.what)}${givenFor(text, unit, core)}`
  const planned = isPlanned(passage, core) ? ' planned' : ''
  const untold =
    kind === 'percent' || durationUnits.has(unit) || (currencies[unit] !== undefined && isWorth(count.relation))
  const told = some === undefined ? relationNear(passage, count, unit, near) : fateOf(some.fate)
  const relation = `${untold ? '' : told}${planned}`
  const own = new Set([stemOf(unit), ...contentStems(text.slice(count.span.start, count.span.end))])
  const lacking = kind === 'percent' && tellsLack(words)
  return {
    passage,
    value: lacking ? 100 - count.value : count.value,
    bound: lacking ? (complement[count.bound] ?? count.bound) : count.bound,
    unit: kind,
    relation,
    // What follows "of the dead were" tells who says so, and nothing of them.
    ...(some === undefined ? { context: contextOf(words, relation, own) } : { context: new Set(), ofSome: true }),
    names: namesAfter(passage, core.end, near.end),
    ...(tellsUpdate(passage, core)
      ? { day: null, when: recentWeeks(passage) }
      : { day: dayNear(passage, core, longestDay), when: whenOf(passage, core) }),
    event,
    core,
    owner: currencies[unit] === undefined ? null : stemOrNull(ownerOf(passage, count, unit, null)),
    of: peopleUnits.has(unit) || unit in fateUnits ? new Set<string>() : wholeOf(text, passage, core),
    vague: vagueNumber.exec(text.slice(count.span.start, count.span.end))?.[0].toLowerCase() ?? null,
  }
}

/** "rose to 17 on Wednesday": the day is that of the count, not of what is counted. */
function tellsUpdate({ document, start }: Passage, core: Span): boolean {
  const before = document.doc.text.slice(Math.max(start, core.start - 40), core.start)
  return /\b(?:rose|risen|rises?|climb(?:s|ed)|increase[sd]?|grew|grown|jumped|reached|stood|stands) (?:to|at) (?:\p{L}+ ){0,2}$/iu.test(
    before,
  )
}

/** What something is worth is told with many verbs: "won the $3 million tender", "a tender worth $3 million". */
function isWorth(relation: string | null): boolean {
  return (
    relation === null ||
    /^(?:win|award|sign|be|cost|value|estimate|price|secure|land|lose|cancel|approve)$/.test(relation)
  )
}

/** "were apprentices", not "were identified" or "were from Harl". */
function isKindOfPeople(what: string | undefined): boolean {
  return what !== undefined && /^(?:\p{L}{3,}s|children|(?:\p{L}+)?men|women)$/u.test(what)
}

function fateOf(words: string | undefined): string {
  return /^(?:wounded|injured)$/i.test(words ?? '') ? 'wound' : 'kill'
}

/** A number of something: no range, no share in words (`shareFacts` reads those), no age, no number beside a toll told elsewhere, no distance in time. */
function isCount(text: string, unit: string, count: CountExpression): boolean {
  if (count.most !== undefined || count.rule === 'fraction' || uncounted.test(unit)) return false
  if (measures[unit]?.[0] === 'length' || isToldBefore(text, unit, count) || isMore(text, count)) return false
  if (isAge(text, count) || isStrayToll(text, unit, count)) return false
  return !durationUnits.has(unit) || isLasting(text, count)
}

const uncounted = /^(?:time)?$/
/** Things so few that "the two towns" are those told before. */
const fewThings = 12

function isToldBefore(text: string, unit: string, { span, value }: CountExpression): boolean {
  const lead = text.slice(Math.max(0, span.start - 8), span.start)
  return (
    value <= fewThings && !peopleUnits.has(unit) && !(unit in fateUnits) && /\b(?:the|these|those|both)\s*$/i.test(lead)
  )
}

/** "another 11 buses carrying some 500 people", "40 more men": told beside a number of others. People's fate is told so as well. */
function isMore(text: string, { span, relation }: CountExpression): boolean {
  const before = text.slice(Math.max(0, span.start - 40), span.start)
  const told = fateRelations.has(relationOf.get(stemOf(relation ?? '')) ?? '')
  return !told && (/\banother\b[^,.;]*$/i.test(before) || /^\S+ more\b/i.test(text.slice(span.start, span.end)))
}

/** From the number to its unit; the number alone where its unit stands far before it. */
function coreOf({ span, unitSpan }: CountExpression): Span {
  if (span.start - unitSpan.end > 40) return span
  return { start: Math.min(span.start, unitSpan.start), end: Math.max(span.end, unitSpan.end) }
}

function stemOrNull(word: string | null): string | null {
  return word === null ? null : stemOf(word.toLowerCase())
}

/** "seven residents of a care home", "eight of the victims were residents of the home": some of the people. */
function isOfAHome(
  text: string,
  { span, unitSpan, unit }: CountExpression,
  some: { readonly [key: string]: string } | undefined,
): boolean {
  const rest = text.slice(span.start, Math.max(unitSpan.end, span.end) + 50)
  return (
    (unit === 'resident' || some?.what?.toLowerCase() === 'residents') &&
    /\bresidents of (?:a|the|this|that|one) /i.test(rest)
  )
}

/** " a day" of a sum of money given for each; empty for other numbers. */
function givenFor(text: string, unit: string, core: Span): string {
  const found = /^ (?:(?:an?|per|every) (\p{L}+)|(?:(?:to|for) )?each)\b/iu.exec(text.slice(core.end, core.end + 24))
  return found === null || currencies[unit] === undefined ? '' : ` a ${(found[1] ?? 'each').toLowerCase()}`
}

function kindOf(unit: string, ofThese: string | undefined): string {
  if (unit === 'percent' || unit === '%') return 'percent'
  if (ofThese !== undefined) return kindOf(singular(ofThese.toLowerCase()), undefined)
  return unit in fateUnits || peopleUnits.has(unit) ? 'people' : (unitOf.get(unit) ?? unit)
}

function singular(plural: string): string {
  const irregular: Readonly<Record<string, string>> = { children: 'child', men: 'man', women: 'woman' }
  return irregular[plural] ?? plural.replace(/ies$/, 'y').replace(/men$/, 'man').replace(/s$/, '')
}

/** Content words that tell what is counted apart. */
function contextOf(words: string, relation: string, own: ReadonlySet<string>): ReadonlySet<string> {
  const stems = contentStems(words).filter(
    (s) =>
      !own.has(s) &&
      !reporting.has(s) &&
      !/^\d/.test(s) &&
      (relation === '' || relationOf.get(s) !== relation.replace(' planned', '')),
  )
  return new Set(stems)
}

/** Words of reporting, which stand near any number. */
const reporting = new Set(contentStems('said report according told number total people toll updated including'))

const vagueNumber =
  /\b(?:dozens|scores|hundreds|thousands|tens of thousands|hundreds of thousands|millions|billions|several|(?<!as )many)\b/i

const complement: Readonly<Partial<Record<CountBound, CountBound>>> = {
  'at least': 'at most',
  'more than': 'fewer than',
  'at most': 'at least',
  'fewer than': 'more than',
}

function isAge(text: string, count: CountExpression): boolean {
  const around = text.slice(Math.max(0, count.span.start - 6), count.unitSpan.end + 6)
  return /years?[- ]olds?|\baged?\b|-year-old/i.test(around)
}

/** A toll is told right before its number; a number further on is of something else. */
function isStrayToll(text: string, unit: string, { span, unitSpan }: CountExpression): boolean {
  if (unitSpan.end > span.start || span.start - unitSpan.end < 25 || !(unit in fateUnits)) return false
  return !/(?:\b(?:to|at|hits?|reach(?:es|ed)|of|was|is|stood|stands|least|than|nearly|about|some|surpass(?:es|ed)|exceed(?:s|ed))\s+)$/i.test(
    text.slice(Math.max(0, span.start - 20), span.start),
  )
}

/** A length of time that something lasted, not a distance to another moment. */
function isLasting(text: string, { span, unitSpan }: CountExpression): boolean {
  const after = text.slice(unitSpan.end, unitSpan.end + 14)
  const before = text.slice(Math.max(0, span.start - 24), span.start)
  return (
    /\b(?:for|than|nearly|almost|about|over|least|lasted|last|took|takes?|some|up to|a)\s*$/i.test(before) &&
    !/^\s*(?:ago|later|after|before|earlier|prior|from now|old)\b/i.test(after) &&
    !/\b(?:in|within|after|every|past)\s+(?:the\s+)?$/i.test(before)
  )
}
