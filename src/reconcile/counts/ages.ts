import type { Mention } from '../../model/layers.ts'
import type { Span } from '../../model/span.ts'
import type { AnalysedDoc } from '../../model/story.ts'
import { daysBetween } from '../../text/edtf.ts'
import { addTo, differing } from '../../text/grouping.ts'
import { type Draft, evidenceOf, listOf, outletOf } from '../card.ts'
import { isPerson, passagesAt, type StoryIndex } from '../index-story.ts'
import { documentsOf, type Passage } from '../passages.ts'

/** "Tarn, 46, said", "Tarn (46)", "Tarn, aged 46". */
const afterName =
  /^(?:, (?:aged |who (?:is|was|turned) )?| \(| aged | is | was )(\d{1,3})\)?(?=[,.;:)!?"”’]| [-–—] | years old\b| and (?:has|had|is|was|works?|lives?)\b|$)/
/** "the driver, a 41-year-old woman". */
const asApposition =
  /^, (?:an?|the|(?:the |his |her |their )?[\p{L}-]+(?: [\p{L}-]+)?['’]s?) (\d{1,3})[- ]years?[- ]old\b/iu
/** "the 79-year-old founder, Greta Solem", "46-year-old Tarn". */
const beforeName = /\b(\d{1,3})[- ]years?[- ]old(?: (?!and\b|or\b|of\b|who\b)[\p{L}'’-]+){0,4},? ?$/iu
/** "the 52-year-old was convicted": the person named last. */
const aloneOf =
  /\bthe (\d{1,3})-year-old(?= (?:was|is|has|had|will|would|said|told|who|gave|did|could|also|and|from|of)\b|[,.])/giu
const mostYears = 115
/** Days between publications after which an age may have risen by one. */
const daysToBirthday = 25
const mostSides = 4
/** Outlets named for one age. */
const mostNamed = 3

interface AgeFact {
  readonly passage: Passage
  readonly age: number
  readonly core: Span
  /** Only a number tells who is meant ("the 52-year-old"): another of that age may be. */
  readonly alone: boolean
}

/** The age of one person told in two ways: one card for each person. */
export function findAgeDiscrepancies(index: StoryIndex): readonly Draft[] {
  const byPerson = new Map<string, AgeFact[]>()
  const bySurname = surnamesOf(index)
  for (const document of index.documents)
    for (const [person, fact] of agesIn(index, document, bySurname)) addTo(byPerson, person, fact)
  const bearers = new Map<number, Set<string>>()
  for (const [person, facts] of byPerson)
    for (const f of facts) if (!f.alone) bearers.set(f.age, (bearers.get(f.age) ?? new Set()).add(person))
  const isAnothers = (person: string, f: AgeFact) =>
    f.alone && [...(bearers.get(f.age) ?? [])].some((bearer) => bearer !== person)
  return [...byPerson].flatMap(([person, facts]) =>
    draftOf(
      index,
      person,
      facts.filter((f) => !isAnothers(person, f)),
    ),
  )
}

/** "Tarn, 46, said" in a text that nowhere gives the whole name. */
const bySurnameAlone = /(?<![\p{L}.] )(?<surname>\p{Lu}\p{Ll}[\p{L}’'-]+), (?<age>\d{2}),(?= (?!\p{Lu}|\d))/gu

/** The person of each surname that one person of the story has. */
function surnamesOf(index: StoryIndex): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  const shared = new Set<string>()
  for (const { id, name, kind } of index.entities.values()) {
    const words = name.split(' ')
    const surname = words.at(-1) ?? ''
    if (kind !== 'person' || words.length < 2 || isRole(name)) continue
    if (found.has(surname)) shared.add(surname)
    found.set(surname, id)
  }
  for (const surname of shared) found.delete(surname)
  return found
}

function agesIn(
  index: StoryIndex,
  document: AnalysedDoc,
  bySurname: ReadonlyMap<string, string>,
): (readonly [string, AgeFact])[] {
  const { doc, layers } = document
  const personOf = new Map(
    layers.entity.flatMap((e) => e.mentions.map((m) => [m, index.entityOf.get(e.id) ?? null] as const)),
  )
  const people = layers.mention.filter((m) => m.kind === 'person' && m.form !== 'pronoun' && !m.plural)
  const named = people
    .filter((m) => !holdsOther(doc.text, m))
    .flatMap((m) => {
      const key = keyOf(index, m, personOf.get(m.id) ?? null, doc.text)
      return key === null ? [] : ageAt(doc.text, m).map((a) => [key, { ...a, alone: m.form !== 'name' }] as const)
    })
  const alone = [...doc.text.matchAll(aloneOf)].flatMap((m) => {
    const key = namedLast(index, document, personOf, m.index)
    const core = { start: m.index, end: m.index + m[0].length }
    return key === null ? [] : [[key, { age: Number(m[1]), core, alone: true }] as const]
  })
  const surnames = [...doc.text.matchAll(bySurnameAlone)].flatMap((m) => {
    const key = bySurname.get(m.groups?.surname ?? '')
    const core = { start: m.index, end: m.index + m[0].length }
    const isKnown = named.some(([, a]) => a.core.start <= core.start && core.start < a.core.end)
    return key === undefined || isKnown ? [] : [[key, { age: Number(m.groups?.age), core, alone: false }] as const]
  })
  return [...named, ...alone, ...surnames].flatMap(([key, { age, core, alone }]) => {
    const [passage] = passagesAt(index, { document: doc.id, ...core })
    return passage === undefined || passage.damaged || age < 1 || age > mostYears
      ? []
      : [[key, { passage, age, core, alone }]]
  })
}

/** Who is meant: the person by name; someone told only by a role ("the driver") by that. */
function keyOf(index: StoryIndex, mention: Mention, entity: string | null, text: string): string | null {
  const known = entity === null ? undefined : index.entities.get(entity)
  if (known !== undefined && known.kind === 'person' && /\p{Lu}\p{Ll}/u.test(known.name) && !isRole(known.name))
    return known.id
  const words = text.slice(mention.span.start, mention.span.end).toLowerCase()
  return mention.form !== 'name' && /^the \p{L}+$/u.test(words) ? words : null
}

/** "Orla's 26-year-old brother", "the brother of …": words for one person that name another. */
function holdsOther(text: string, { form, span }: Mention): boolean {
  if (form === 'name') return false
  return (
    /['’]s $/.test(text.slice(Math.max(0, span.start - 3), span.start)) ||
    /['’]s\b|\b(?:of|to|for)\b|\bhis\b|\bher\b/.test(text.slice(span.start, span.end))
  )
}

function isRole(name: string): boolean {
  return /^(?:the|an?|his|her|its|their|one|another)\b/i.test(name)
}

function ageAt(text: string, { span }: Mention): { age: number; core: Span }[] {
  const after = text.slice(span.end, span.end + 40)
  const told = /^['’]s\b/.test(after) ? null : (afterName.exec(after) ?? asApposition.exec(after))
  if (told !== null) return [{ age: Number(told[1]), core: { start: span.start, end: span.end + told[0].length } }]
  const lead = text.slice(Math.max(0, span.start - 60), span.end)
  const before = beforeName.exec(lead.slice(0, lead.length - (span.end - span.start)))
  const inside = /\b(\d{1,3})[- ]years?[- ]old\b/i.exec(text.slice(span.start, span.end))
  if (before !== null) {
    const start = span.start - before[0].length
    return /[,.;]\s\p{L}/u.test(before[0]) ? [] : [{ age: Number(before[1]), core: { start, end: span.end } }]
  }
  return inside === null ? [] : [{ age: Number(inside[1]), core: span }]
}

/** The one person whom the sentence and the one before name up to a place; null if they name several or none. */
function namedLast(
  index: StoryIndex,
  { layers }: AnalysedDoc,
  personOf: ReadonlyMap<string, string | null>,
  at: number,
): string | null {
  const own = layers.sentence.findIndex((s) => s.span.start <= at && at < s.span.end)
  for (const from of [own, own - 1, own - 2]) {
    const start = layers.sentence[from]?.span.start
    if (start === undefined) return null
    // Who only tells it is not the one meant.
    const sources = layers.statement.flatMap((s) => s.source).filter((s) => s.start >= start && s.end <= at)
    const people = new Set(
      layers.mention.flatMap((m) => {
        const isTeller = sources.some((s) => s.start <= m.span.start && m.span.end <= s.end)
        const isNear = m.form === 'name' && m.span.start >= start && m.span.end <= at && !isTeller
        const id = isNear ? personOf.get(m.id) : null
        return typeof id === 'string' && isPerson(index, id) ? [id] : []
      }),
    )
    if (people.size > 0) return people.size === 1 ? ([...people][0] as string) : null
  }
  return null
}

function draftOf(index: StoryIndex, person: string, facts: readonly AgeFact[]): Draft[] {
  const ages = [...new Set(facts.map((f) => f.age))]
  const byAge = ages.map((age) => {
    const own = facts.filter((f) => f.age === age)
    return { words: String(age), age, facts: own, passages: own.map((f) => f.passage) }
  })
  const values = differing(byAge, areApart).slice(0, mostSides)
  if (values.length < 2) return []
  const name = index.entities.get(person)?.name ?? person
  const told = values.map((v) => ({
    ...v,
    from: `in ${listOf([...new Set(v.passages.map(outletOf))].slice(0, mostNamed))}`,
  }))
  return [
    {
      kind: 'count',
      reading: 'differs',
      explanation: `The age told of ${name} differs: ${told.map((v) => `${v.words} ${v.from}`).join(', ')}.`,
      compatible: null,
      rule: 'reconcile/age',
      certainty: 0.45,
      tied: !isStray(values),
      about: `age of ${name}`,
      values: values.map((v) => v.words),
      sides: told.map((v) => ({
        label: `${v.words}, ${v.from}`,
        evidence: v.facts.slice(0, mostSides).map((f) => evidenceOf(f.passage, f.core)),
      })),
    },
  ]
}

/** Documents that agree on an age beside which one year more or less, told once, may be a birthday or a slip. */
const agreed = 3

function isStray(values: readonly ToldAge[]): boolean {
  const support = (v: ToldAge) => documentsOf(v.facts.map((f) => f.passage)).size
  const [most, ...others] = [...values].sort((a, b) => support(b) - support(a))
  return (
    most !== undefined &&
    support(most) >= agreed &&
    others.every((o) => support(o) === 1 && Math.abs(o.age - most.age) === 1)
  )
}

interface ToldAge {
  readonly age: number
  readonly facts: readonly AgeFact[]
}

/** Told in two documents, and not by the year that passes between their days. */
function areApart(a: ToldAge, b: ToldAge): boolean {
  return a.facts.some((f) =>
    b.facts.some((g) => {
      if (f.passage.document === g.passage.document) return false
      const days = Math.abs(daysBetween(f.passage.published, g.passage.published) ?? 0)
      const risen = days < daysToBirthday ? 0 : Math.ceil(days / 365)
      return Math.abs(a.age - b.age) > risen
    }),
  )
}
