import type { CountExpression, Happening, Proposition } from '../model/layers.ts'
import type { AnalysedDoc } from '../model/story.ts'

/** Kinds of event of which one account may tell several at once; of others a plural is one event ("the blasts"). */
const severalKinds: ReadonlySet<string> = new Set([
  'meeting',
  'conversation',
  'hearing',
  'interview',
  'visit',
  'debate',
  'news conference',
])
/** Plurals that name one event: "peace talks", "his remarks". */
const oneInPlural = /^(?:talks|remarks|negotiations|communications|proceedings)$/i
/** "the first of two conversations": one of them. */
const oneOf =
  /\b(?:first|second|third|fourth|last|latest|next|one|another|other|each|either)\s+of\s+(?:the |those |these |his |her |their |its )?$/i
/** "spoke with her twice", told after the verb. */
const times = /^[^.;:,—–]{0,60}\b(?:twice|thrice|(?:two|three|four|five|six|several|many|\d+)\s+(?:times|occasions))\b/i
const often = /\b(?:often|frequently|regularly|routinely|repeatedly|usually|sometimes)\b/i

/** Whether an account tells one event or several at once. */
export function numberOf(
  text: string,
  { kind, rule, span, head, slots }: Happening,
  counts: ReadonlyMap<string, CountExpression>,
): 'one' | 'many' {
  if (!severalKinds.has(kind)) return 'one'
  if (oneOf.test(text.slice(Math.max(0, span.start - 30), span.start))) return 'one'
  const told = slots.some((s) => {
    const count = s.slot === 'count' ? counts.get(s.value) : undefined
    if (count === undefined || count.value < 2) return false
    return rule === 'event-noun'
      ? count.unitSpan.end > head.start && count.unitSpan.start < head.end
      : /^(?:time|occasion)$/.test(count.unit)
  })
  if (rule === 'event-turn') return 'one'
  if (told || rule === 'event-verb')
    return told || often.test(text.slice(span.start, span.end)) || times.test(text.slice(head.end, head.end + 80))
      ? 'many'
      : 'one'
  const noun = text.slice(head.start, head.end)
  return /[^s]s$/i.test(noun) && !oneInPlural.test(noun) ? 'many' : 'one'
}

const askedFor = /^["“]?(?:to(?! have\b)|should|must|would|ought)\b/i

/** Whether words tell of something asked for, promised or supposed, and not of something that happened. */
export function isUnreal(text: string, { kind, rule, span }: Happening, told: Proposition | undefined): boolean {
  if (told?.firmness === 'conditional') return true
  return rule === 'event-verb' && kind !== 'demand' && askedFor.test(text.slice(span.start, span.end))
}

/** "another meeting", "20 such meetings", "the other encounter", "a second time": not the one told before. */
const anotherBefore = /\b(?:another|such|other|second|third|separate|later|earlier|previous|follow-up)\b/i
const anotherAfter = /\b(?:a second|a third|another|one more) time\b|\bagain\b/i
/** Such words set an event apart from those told so far before it, in code units. */
const farthestOther = 1500

/** For each happening, those of its document that its words, or theirs, set apart from it. */
export function keptApart(
  { doc, layers }: AnalysedDoc,
  familyOf: ReadonlyMap<string, string>,
): ReadonlyMap<string, ReadonlySet<string>> {
  const apart = new Map<string, Set<string>>()
  const put = (a: string, b: string) => {
    const known = apart.get(a)
    if (known === undefined) apart.set(a, new Set([b]))
    else known.add(b)
  }
  const family = (h: Happening) => familyOf.get(h.kind) ?? h.kind
  for (const h of layers.happening) {
    if (!severalKinds.has(h.kind) || !isAnother(doc.text, h)) continue
    for (const o of layers.happening) {
      const distance = h.head.start - o.head.start
      if (distance <= 0 || distance > farthestOther || family(o) !== family(h) || o.slots.length === 0) continue
      if (o.span.end > h.span.start) continue
      put(h.id, o.id)
      put(o.id, h.id)
    }
  }
  return apart
}

function isAnother(text: string, { rule, span, head }: Happening): boolean {
  const before = text.slice(rule === 'event-noun' ? span.start : head.start, head.end)
  const after = /^[^.;,]*/.exec(text.slice(head.end, head.end + 60))?.[0] ?? ''
  return anotherBefore.test(before) || anotherAfter.test(after)
}
