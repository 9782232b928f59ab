import type { Discrepancy, Origin } from '../../model/story.ts'
import { compareDates } from '../../text/edtf.ts'
import type { StoryIndex } from '../index-story.ts'
import type { Told } from '../told.ts'

/** Where quotations and differences come from: origins the texts name, the earliest statement, the least-documented step. */
export function originsOf(index: StoryIndex, cards: readonly Discrepancy[]): readonly Origin[] {
  const quotations = index.story.links.quotations.map((q) =>
    originOf(
      index,
      q.id,
      q.members.map((m) => m.statement),
    ),
  )
  const differences = cards.map((c) =>
    originOf(
      index,
      c.id,
      c.sides.flatMap((s) => s.evidence.flatMap((e) => e.statement ?? [])),
    ),
  )
  return [...quotations, ...differences]
}

function originOf(index: StoryIndex, of: string, statements: readonly string[]): Origin {
  const told = [...new Set(statements)].flatMap((id) => index.told.get(id) ?? [])
  const named = told
    .flatMap((t) => [...chainOf(index, t), ...t.speakers])
    .filter((e) => index.entities.get(e)?.kind !== 'place')
  const dated = told
    .filter((t) => t.document.doc.meta.published.value !== null && !index.copyOf.has(t.document.doc.id))
    .sort(
      (a, b) =>
        compareDates(a.document.doc.meta.published.value, b.document.doc.meta.published.value) ||
        a.document.exhibit - b.document.exhibit,
    )
  const least = [...told].sort((a, b) => documentation(index, a) - documentation(index, b))[0]
  return {
    of,
    named: [...new Set(named)],
    earliest: dated[0]?.statement.id ?? null,
    leastDocumented: least?.statement.id ?? null,
  }
}

function chainOf({ entityOf }: StoryIndex, { document, statement }: Told): readonly string[] {
  const circumstance = document.layers.circumstance.find((c) => c.statement === statement.id)
  return (circumstance?.chain ?? []).flatMap((hop) => entityOf.get(hop.entity ?? '') ?? [])
}

/** How well a statement is documented: less for a speaker unknown or unnamed, a longer chain, a paraphrase, damage. */
function documentation(index: StoryIndex, told: Told): number {
  const speaker = [...told.speakers].map((s) => index.entities.get(s)?.kind)
  const known = speaker.length === 0 ? 0 : speaker.every((k) => k === 'unnamed' || k === 'group') ? 1 : 3
  return known - chainOf(index, told).length + (told.quoted === '' ? 0 : 1) - (told.statement.damaged ? 1 : 0)
}
