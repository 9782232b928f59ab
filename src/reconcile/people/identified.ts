import { identifications } from '../../data/identified.ts'
import { addTo, meets } from '../../text/grouping.ts'
import { type Draft, sideOf } from '../card.ts'
import { entityOfMention, type StoryIndex } from '../index-story.ts'
import { documentsOf, type Passage } from '../passages.ts'
import { sentenceAsIs } from '../sentence-views.ts'
import { fromWhom } from '../telling.ts'
import { contentStems } from '../words.ts'

/** One who had a part in what happened, and whom an account identifies by name. */
interface Identified {
  readonly passage: Passage
  /** The part: "driver". */
  readonly role: string
  /** What tells this driver from others: "of the truck". */
  readonly stems: readonly string[]
  readonly entity: string
}

/** Whoever had one part in what happened, named differently: one card for each part. */
export function findIdentified(index: StoryIndex): readonly Draft[] {
  const byRole = new Map<string, Identified[]>()
  for (const found of identifiedIn(index)) addTo(byRole, found.role, found)
  return [...byRole].flatMap(([role, found]) => (isOfMany(index, role) ? [] : (draftOf(index, role, found) ?? [])))
}

function identifiedIn(index: StoryIndex): readonly Identified[] {
  const seen = new Set<unknown>()
  return index.passages.flatMap((passage) => {
    if (passage.damaged || seen.has(passage.sentence)) return []
    seen.add(passage.sentence)
    const text = sentenceAsIs(passage)
    return identifications.flatMap((pattern) =>
      [...text.matchAll(pattern)].flatMap((m): Identified[] => {
        const entity = namedAt(index, passage, passage.sentence.span.start + m.index + m[0].length)
        const role = m.groups?.role?.split(' ').at(-1)
        if (entity === null || role === undefined) return []
        return [{ passage, role, stems: contentStems(`${m.groups?.role ?? ''} ${m.groups?.of ?? ''}`), entity }]
      }),
    )
  })
}

/** The person whose name begins there; null if none does. */
function namedAt(index: StoryIndex, { document }: Passage, at: number): string | null {
  const named = document.layers.mention.find(
    (m) => m.kind === 'person' && m.form === 'name' && m.span.start <= at && at < m.span.end,
  )
  return entityOfMention(index, document, named?.id)
}

/** The story tells of several in this part: two names are two of them. */
function isOfMany(index: StoryIndex, role: string): boolean {
  const several = new RegExp(
    `\\b(?:(?:two|three|four|five|six|several|both|other|second|another) (?:\\p{L}+ )?)${role}`,
    'iu',
  )
  return index.passages.some((p) => several.test(p.words) || p.text.includes(`${role}s`))
}

function draftOf(index: StoryIndex, role: string, found: readonly Identified[]): Draft | null {
  const [first] = found
  if (first === undefined) return null
  const byName = new Map<string, Passage[]>()
  for (const f of found) if (isOnePart(f, first)) addTo(byName, f.entity, f.passage)
  const documents = [...byName.values()].map((ps) => documentsOf(ps))
  const apart = documents.every((own, i) => documents.every((o, j) => i === j || !meets(own, o)))
  if (byName.size < 2 || !apart || isRenamed(index, [...byName.keys()])) return null
  const shown = [...byName].map(([id, passages]) => ({
    label: `${index.entities.get(id)?.name ?? 'someone else'}, ${fromWhom(index, passages)}`,
    passages,
  }))
  return {
    kind: 'participant',
    reading: 'differs',
    explanation: `Accounts differ on who the ${role} was: ${shown.map((s) => s.label).join('; ')}.`,
    compatible: null,
    tied: true,
    rule: 'reconcile/identified',
    certainty: 0.7,
    sides: shown.map((s) => sideOf(s.label, s.passages)),
  }
}

/** Nothing that tells one apart speaks against the other. */
function isOnePart(a: Identified, b: Identified): boolean {
  const [x, y] = a.stems.length <= b.stems.length ? [a, b] : [b, a]
  return x.stems.every((s) => y.stems.includes(s))
}

/** One document names both: it knows them for two, or tells itself that one was wrong. */
function isRenamed(index: StoryIndex, ids: readonly string[]): boolean {
  const of = ids.map((id) => new Set(index.passages.filter((p) => p.entities.has(id)).map((p) => p.document)))
  return of.some((own, i) => of.slice(i + 1).some((other) => meets(own, other)))
}
