import { eventFamilies, wordEvents } from '../data/event-families.ts'
import type { CountExpression, Happening, Proposition, SlotFiller } from '../model/layers.ts'
import { contains, type Evidence, hull } from '../model/span.ts'
import type { AnalysedDoc, Entity } from '../model/story.ts'
import { datePrecision } from '../text/edtf.ts'
import { isUnreal, keptApart, numberOf } from './event-telling.ts'

/** A happening of one document, its slots in terms of the story. */
export interface EventMention {
  readonly happening: Happening
  readonly document: AnalysedDoc
  readonly family: string
  readonly slots: readonly ToldFiller[]
  /** Named persons and organisations that take part. */
  readonly participants: ReadonlySet<string>
  /** All who take part, groups and unnamed ones too. */
  readonly parties: ReadonlySet<string>
  /** Several occasions told at once: "the two meetings", "spoke twice". */
  readonly many: boolean
  /** It is asked for, promised or thought of, and not told to have happened: "called on him to resign". */
  readonly unreal: boolean
  /** Happenings of the document that its words set apart from it: "the other meeting", "a second time". */
  readonly others: ReadonlySet<string>
  /** Groups of quotations that hold what was said in it; only for statements, letters and the like. */
  readonly utterances: ReadonlySet<string>
  /** Dates of at most a month, and coarser ones. */
  readonly dates: readonly string[]
  readonly coarse: readonly string[]
  readonly places: ReadonlySet<string>
  /** Its words point back to one told before: "the meeting", "it was a routine meeting". */
  readonly pointsBack: boolean
}

/** A filler with the entity it means, if it means one, and where it stands. */
export interface ToldFiller {
  readonly slot: SlotFiller['slot']
  /** Entity id, EDTF date, or words. */
  readonly value: string
  readonly count: CountExpression | null
  readonly evidence: Evidence
}

const familyOf = new Map(eventFamilies.flatMap((kinds) => kinds.map((k) => [k, kinds[0] as string] as const)))

/** Longest stretch of days that a date of one event leaves open. */
const longestDate = 31

/** Happenings of a document that can be linked: those told with someone, a date, a place or a count. `groupOf`: the quotation group of a statement. */
export function eventMentionsOf(
  document: AnalysedDoc,
  entityOf: ReadonlyMap<string, Entity>,
  groupOf: ReadonlyMap<string, string>,
): EventMention[] {
  const { layers } = document
  const around: Around = {
    document,
    entityOf,
    counts: new Map(layers.count.map((c) => [c.id, c])),
    told: new Map(layers.proposition.flatMap((p) => (p.happening === null ? [] : [[p.happening, p]]))),
    utterances: utterancesOf(document, groupOf),
    apart: keptApart(document, familyOf),
    happenings: new Map(layers.happening.map((h) => [h.id, h])),
  }
  return layers.happening.flatMap((happening) => mentionOf(around, happening) ?? [])
}

/** What a document tells beside its happenings, by their ids. */
interface Around {
  readonly document: AnalysedDoc
  readonly entityOf: ReadonlyMap<string, Entity>
  readonly counts: ReadonlyMap<string, CountExpression>
  readonly told: ReadonlyMap<string, Proposition>
  readonly utterances: ReadonlyMap<string, ReadonlySet<string>>
  readonly apart: ReadonlyMap<string, ReadonlySet<string>>
  readonly happenings: ReadonlyMap<string, Happening>
}

function mentionOf(around: Around, happening: Happening): EventMention | null {
  const { document, entityOf } = around
  const { text } = document.doc
  const slots = slotsOf(around, happening)
  const others = around.apart.get(happening.id) ?? new Set()
  const named = namedIn(happening, entityOf)
  const like = named.size > 0 ? undefined : lastBefore(around, happening, others)
  if (like !== undefined) for (const id of namedIn(like, entityOf)) named.add(id)
  const unnamedWord = wordEvents.has(happening.kind) && named.size === 0
  if (slots.length === 0 || isOneSided(happening, named.size, slots) || unnamedWord) return null
  const dates = slots.filter((s) => s.slot === 'date').map((s) => s.value)
  const fine = dates.filter((d) => datePrecision(d) <= longestDate)
  const back = pointsBack(text, happening)
  const proposition = around.told.get(happening.id)
  if (proposition?.polarity === 'denied' && fine.length === 0 && !back) return null
  const parties = slots.filter((s) => s.slot === 'participant').map((s) => s.value)
  return {
    happening,
    document,
    family: familyOf.get(happening.kind) ?? happening.kind,
    slots,
    participants: named,
    parties: new Set([...named, ...parties]),
    many: numberOf(text, happening, around.counts) === 'many',
    unreal: isUnreal(text, happening, proposition),
    others,
    utterances: around.utterances.get(happening.id) ?? new Set(),
    dates: fine,
    coarse: dates.filter((d) => datePrecision(d) > longestDate),
    places: new Set(slots.filter((s) => s.slot === 'place').map((s) => s.value)),
    pointsBack: back,
  }
}

function slotsOf({ document, entityOf, counts }: Around, { slots }: Happening): readonly ToldFiller[] {
  return slots.map(({ slot, value, span: { start, end } }) => ({
    slot,
    value: entityOf.get(value)?.id ?? value,
    count: counts.get(value) ?? null,
    evidence: { document: document.doc.id, start, end },
  }))
}

/** Named persons, organisations and groups that take part in a happening or organise it. */
function namedIn({ slots }: Happening, entityOf: ReadonlyMap<string, Entity>): Set<string> {
  const named = new Set<string>()
  for (const s of slots) {
    const entity = s.slot === 'participant' || s.slot === 'organiser' ? entityOf.get(s.value) : undefined
    if (entity !== undefined && isNamed(entity)) named.add(entity.id)
  }
  return named
}

/** Persons, bodies, and groups known by a name ("Democrats"), not those described ("two aides"). */
function isNamed({ kind, name }: Entity): boolean {
  return kind === 'person' || kind === 'organisation' || (kind === 'group' && /^\p{Lu}\p{Ll}+s$/u.test(name))
}

/** "Their first meeting was in May, the other in June": the one told last before it, which had the same people. */
function lastBefore({ happenings }: Around, { head }: Happening, others: ReadonlySet<string>): Happening | undefined {
  const told = [...others].flatMap((o) => happenings.get(o) ?? [])
  return told.filter((o) => o.head.start < head.start).sort((a, b) => b.head.start - a.head.start)[0]
}

/** For each happening that was an occasion of saying: the quotation groups of what was said at it. */
function utterancesOf(
  { layers }: AnalysedDoc,
  groupOf: ReadonlyMap<string, string>,
): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>()
  const put = (happening: string, statement: string) => {
    const group = groupOf.get(statement)
    if (group === undefined) return
    const known = found.get(happening)
    if (known === undefined) found.set(happening, new Set([group]))
    else known.add(group)
  }
  for (const c of layers.circumstance) if (c.occasion !== null) put(c.occasion, c.statement)
  for (const h of layers.happening) {
    if (!wordEvents.has(h.kind)) continue
    for (const s of layers.statement) {
      const first = s.content[0]
      const opening = hull([
        ...s.source,
        ...s.cue,
        ...(first === undefined ? [] : [{ start: first.start, end: first.start }]),
      ])
      if (s.source.length + s.cue.length > 0 && contains(opening, h.head)) put(h.id, s.id)
    }
  }
  return found
}

/** "has not spoken in public", "would talk to nobody": words of talk that name one person and no time or place are no event. */
function isOneSided({ kind, rule }: Happening, named: number, slots: readonly ToldFiller[]): boolean {
  const placed = slots.some((s) => s.slot === 'date' || s.slot === 'place')
  return kind === 'conversation' && rule === 'event-verb' && named < 2 && !placed
}

function pointsBack(text: string, { rule, span, head }: Happening): boolean {
  if (rule !== 'event-noun') return false
  const before = text.slice(Math.max(0, span.start - 20), span.start)
  return (
    /^(?:the|that|this|said)\s/i.test(text.slice(span.start, head.end)) ||
    /\b(?:it|this|that)\s(?:was|is|had been|has been)\s+$/i.test(before)
  )
}
