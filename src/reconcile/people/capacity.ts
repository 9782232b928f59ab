import { roleNouns } from '../../data/titles.ts'
import { capacityNouns } from '../../data/capacity.ts'
import { addTo, grouped, meets } from '../../text/grouping.ts'
import type { Side } from '../../model/story.ts'
import { type Draft, inMarks, sideOf } from '../card.ts'
import { isPerson, type StoryIndex } from '../index-story.ts'
import { documentsOf, type Passage } from '../passages.ts'
import { sentenceText } from '../sentence-views.ts'
import { fromWhom, valuesFrom } from '../telling.ts'
import { sidesFrom } from '../value-sides.ts'
import { contentStems, stemOf } from '../words.ts'

/** "as a senator", "in her capacity as chair", "identified as a top adviser": the words after the phrase name the part. */
const phrases =
  /\b(?<not>not |rather than |and not )?(?<lead>(?:acting |speaking |appear(?:ed|ing) |attend(?:ed|ing) |identified |described |listed |list \p{L}+ |introduced |billed )?as|in (?:his|her|their|its|\p{L}+['’]s?|an?|the)(?: \p{L}+)? (?:capacity|role|position) (?:as|of)) (?:an? |the |its |his |her |their )?["“]?(?<part>(?:[\p{L}.'’-]+ ?){1,7})/giu

/** Words that say in what part something was done. */
const acting =
  /\bcapacity\b|\b(?:acted|attend(?:s|ed|ing)?|met|meet(?:s|ing)?|travel(?:s|led|ed)?|sign(?:s|ed)?|spoke|speaks?|appear(?:s|ed)?|vot(?:es|ed)|visit(?:s|ed)?|wrote|went)\b[^,;]{0,60} as (?:an? |the )?\p{L}/iu

interface Part {
  readonly passage: Passage
  readonly words: string
  readonly stems: ReadonlySet<string>
  readonly denied: boolean
  /** It is said in words for capacities, not only "as". */
  readonly strong: boolean
  readonly people: ReadonlySet<string>
}

/** In what part someone acted, told differently: one card for each person. */
export function findCapacityDiscrepancies(index: StoryIndex): readonly Draft[] {
  const parts = index.passages.flatMap((p) => partsIn(index, p))
  const byPerson = new Map<string, Part[]>()
  for (const part of parts) for (const person of part.people) addTo(byPerson, person, part)
  const drafts = [...byPerson].flatMap(([person, of]) => draftOf(index, person, of) ?? [])
  return drafts.filter(
    (d, i) => !drafts.slice(0, i).some((o) => o.sides[0]?.evidence[0]?.start === d.sides[0]?.evidence[0]?.start),
  )
}

function partsIn(index: StoryIndex, passage: Passage): Part[] {
  const here = peopleAt(index, passage)
  return [...passage.text.matchAll(phrases)].flatMap((m): Part[] => {
    const { not, lead, part } = m.groups as { not?: string; lead: string; part: string }
    const words =
      part
        .split(
          /\b(?:and not|and|but|at|when|during|in no other|for the purpose|for (?:his|her|their|its) (?:speech|address|remarks|talk|appearance|visit|trip|meeting|part)|because|who|which)\b/i,
        )[0]
        ?.trim() ?? ''
    const strong =
      /capacity|role|position|acting|identified|described|list|introduced|billed|speaking|appear|attend/i.test(lead) ||
      acting.test(passage.words)
    const [start, end] = [passage.start + m.index, passage.start + m.index + m[0].length - part.length + words.length]
    if (passage.document.doc.damage.some((d) => d.kind !== 'stray-marks' && d.start < end && start < d.end)) return []
    const listed = /list (\p{L}+) as/iu.exec(lead)?.[1]
    const people = new Set([...here, ...(listed === undefined ? [] : bearerOf(index, listed))])
    const tokens = words.toLowerCase().match(/[\p{L}]+/gu) ?? []
    if (
      tokens.length === 0 ||
      !tokens.some((t) => capacityNouns.has(t) || roleNouns.has(t) || /^(?:designate|elect)$/.test(t))
    )
      return []
    return [{ passage, words, stems: new Set(contentStems(words)), denied: not !== undefined, strong, people }]
  })
}

/** Those a passage names or whose word it is; of its sentence where it names nobody: "…, and not as mayor". */
function peopleAt(index: StoryIndex, passage: Passage): readonly string[] {
  if ([...passage.entities].some((id) => isPerson(index, id))) return [...passage.entities, ...passage.speakers]
  const own = index.passagesOfDocument.get(passage.document.doc.id) ?? []
  return own.filter((p) => p.sentence === passage.sentence).flatMap((p) => [...p.entities, ...p.speakers])
}

/** The person of the story that most documents call by this surname. */
function bearerOf(index: StoryIndex, surname: string): readonly string[] {
  const bearers = [...index.entities.values()].filter(
    (e) => e.kind === 'person' && e.name.split(' ').at(-1) === surname,
  )
  const best = bearers.sort((a, b) => b.locals.length - a.locals.length)[0]
  return best === undefined ? [] : [best.id]
}

function draftOf(index: StoryIndex, person: string, parts: readonly Part[]): Draft | null {
  if (!isPerson(index, person)) return null
  const asserted = parts.filter((p) => !p.denied)
  const denied = parts.filter((p) => p.denied)
  const against = asserted.filter(
    (a) => a.strong && denied.some((d) => sharesPart(index, a, d) && a.passage.sentence !== d.passage.sentence),
  )
  if (against.length === 0)
    return strongDifference(
      index,
      person,
      asserted.filter((a) => a.strong),
    )
  const own = [
    ...new Set([
      ...denied.map((d) => d.passage),
      ...asserted.filter((a) => a.strong && !against.includes(a)).map((a) => a.passage),
    ]),
  ]
  const name = index.entities.get(person)?.name ?? 'They'
  const others = against.map((a) => a.passage)
  const not = `not as ${partWords(denied[0] as Part)}, ${fromWhom(index, own)}`
  const as = `as ${partWords(against[0] as Part)}, ${fromWhom(index, others)}`
  const sides = [sideOf(not, own), sideOf(as, others)]
  return card(`Accounts differ on the part in which ${name} acted: ${not}; ${as}.`, sides, 0.7)
}

/** A part that some deny and another names: they share a word beyond the person's own name, or the kind of part. */
function sharesPart(_index: StoryIndex, a: Part, b: Part): boolean {
  return meets(a.stems, b.stems) || kinds.some((kind) => [a, b].every((p) => meets(p.stems, kind)))
}

/** Parts that mean the same when one denies and another asserts them. */
const kinds = [
  'surrogate aide adviser advisor campaign representative operative official',
  'private citizen individual personal',
].map((words) => new Set(words.split(' ').map(stemOf)))

/** Two different parts, each said in words for capacities, by different voices of one happening. */
function strongDifference(index: StoryIndex, person: string, parts: readonly Part[]): Draft | null {
  const told = grouped(parts, (a, b) => meets(a.stems, b.stems)).filter((g) =>
    g.some((p) => /capacity|identified|listed?\b|list |described|billed/i.test(sentenceText(p.passage))),
  )
  const documents = documentsOf(told.flatMap((g) => g.map((p) => p.passage)))
  if (told.length < 2 || documents.size < 2) return null
  const name = index.entities.get(person)?.name ?? 'They'
  const shown = told
    .slice(0, 4)
    .map((g) => ({ words: `as ${partWords(g[0] as Part)}`, passages: g.map((p) => p.passage) }))
  const sides = sidesFrom(index, shown)
  return card(`Accounts differ on the part in which ${name} acted: ${valuesFrom(index, shown)}.`, sides, 0.55)
}

function partWords({ words }: Part): string {
  return inMarks(words) ?? 'something else'
}

function card(explanation: string, sides: readonly Side[], certainty: number): Draft {
  return {
    kind: 'capacity',
    reading: 'differs',
    explanation,
    compatible: 'Someone may hold two parts at once, and be seen in one and act in the other.',
    rule: 'reconcile/capacity',
    certainty,
    sides,
  }
}
