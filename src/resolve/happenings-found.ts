import type { SlotFiller } from '../model/layers.ts'
import { contains, overlaps, type Span } from '../model/span.ts'
import type { Clause } from './clauses.ts'
import type { Cast } from './drafts.ts'
import type { EventPhrase } from './event-phrases.ts'
import { entityFiller, type Figures, figureFiller, placesIn } from './slots.ts'
import { placeSlots } from './where.ts'
import { rangeOf, type WordRange } from './words.ts'

/** A happening as it is found, in words of its document. */
export interface Finding {
  readonly kind: string
  readonly head: Span
  readonly range: WordRange
  readonly rule: string
  readonly slots: readonly SlotFiller[]
}

/** Days and numbers told in a range of words. */
export function figuresIn(cast: Cast, { dates, counts }: Figures, { from, to }: WordRange): SlotFiller[] {
  const fillers: SlotFiller[] = []
  for (let i = from; i < to; i++) {
    for (const figure of [dates.get(i), counts.get(i)]) {
      const filler = figure === undefined ? null : figureFiller(cast.scene, figure)
      if (filler !== null) fillers.push(filler)
    }
  }
  return fillers
}

/** For each clause that says where something happened ("a party in May where they spoke"): the event it was at. */
export function hostsOf(phrases: readonly EventPhrase[]): ReadonlyMap<Clause, EventPhrase> {
  return new Map(
    phrases.flatMap((phrase) =>
      phrase.about.filter((c) => c.marker === 'where' || c.marker === 'which').map((c) => [c, phrase] as const),
    ),
  )
}

/** A finding with the days and places of the event it was at, where it has none of its own. */
export function heldAt(
  cast: Cast,
  figures: Figures,
  clause: Clause | null,
  hosts: ReadonlyMap<Clause, EventPhrase>,
  finding: Finding,
): Finding {
  const host = clause === null ? undefined : hosts.get(clause)
  if (clause === null || host === undefined || finding.slots.some((s) => s.slot === 'date')) return finding
  const words = { from: host.phrase.from, to: Math.max(host.phrase.to, clause.range.from) }
  const days = figuresIn(cast, figures, words).filter((f) => f.slot === 'date')
  return { ...finding, slots: [...finding.slots, ...days, ...placeSlots(cast, host.complements, host.kind)] }
}

/** "Ruiz must resign, Varga said": a call for what its content tells, made by whom the source names; those told by a verb or noun of their own aside. */
export function callsIn(cast: Cast, found: readonly Finding[]): Finding[] {
  const { scene } = cast
  const { words } = scene.words
  return scene.statements.flatMap((s): Finding[] => {
    const [cue, source] = [s.cue[0], s.source[0]]
    if (!s.acts.includes('call') || cue === undefined || source === undefined) return []
    const asked = found.find((f) => f.kind !== 'demand' && s.content.some((c) => contains(c, f.head)))
    if (asked === undefined || found.some((f) => f.kind === 'demand' && overlaps(f.head, cue))) return []
    const callers = placesIn(scene, rangeOf(words, source)).map((i) => entityFiller(cast, 'participant', i))
    const of = asked.slots.filter((f) => f.slot === 'participant')
    const slots = [...callers.slice(0, 1), ...of]
    return [{ kind: 'demand', head: cue, range: rangeOf(words, cue), rule: 'event-call', slots }]
  })
}
