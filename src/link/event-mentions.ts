import { eventFamilies, wordEvents } from '../data/event-families.ts'
import type { CountExpression, Happening, SlotFiller } from '../model/layers.ts'
import type { Evidence } from '../model/span.ts'
import type { AnalysedDoc, Entity } from '../model/story.ts'
import { datePrecision } from '../text/edtf.ts'

/** A happening of one document, its slots in terms of the story. */
export interface EventMention {
  readonly happening: Happening
  readonly document: AnalysedDoc
  readonly family: string
  readonly slots: readonly ToldFiller[]
  /** Named persons and organisations that take part. */
  readonly participants: ReadonlySet<string>
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

/** Happenings of a document that can be linked: those told with someone, a date, a place or a count. */
export function eventMentionsOf(document: AnalysedDoc, entityOf: ReadonlyMap<string, Entity>): EventMention[] {
  const counts = new Map(document.layers.count.map((c) => [c.id, c]))
  return document.layers.happening.flatMap((happening): EventMention[] => {
    const slots = happening.slots.map((s): ToldFiller => {
      const entity = entityOf.get(s.value)
      const { start, end } = s.span
      return {
        slot: s.slot,
        value: entity?.id ?? s.value,
        count: counts.get(s.value) ?? null,
        evidence: { document: document.doc.id, start, end },
      }
    })
    const named = new Set<string>()
    for (const s of happening.slots) {
      const entity = s.slot === 'participant' || s.slot === 'organiser' ? entityOf.get(s.value) : undefined
      if (entity !== undefined && (entity.kind === 'person' || entity.kind === 'organisation')) named.add(entity.id)
    }
    if (
      slots.length === 0 ||
      isOneSided(happening, named.size, slots) ||
      (wordEvents.has(happening.kind) && named.size === 0)
    )
      return []
    const dates = slots.filter((s) => s.slot === 'date').map((s) => s.value)
    return [
      {
        happening,
        document,
        family: familyOf.get(happening.kind) ?? happening.kind,
        slots,
        participants: named,
        dates: dates.filter((d) => datePrecision(d) <= longestDate),
        coarse: dates.filter((d) => datePrecision(d) > longestDate),
        places: new Set(slots.filter((s) => s.slot === 'place').map((s) => s.value)),
        pointsBack: pointsBack(document.doc.text, happening),
      },
    ]
  })
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
