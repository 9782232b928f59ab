import { countryNames } from '../../data/places.ts'
import { groundNouns } from '../../data/place-nouns.ts'
import type { StoryEvent } from '../../model/story.ts'
import { differing } from '../../text/grouping.ts'
import { foldName } from '../../text/name-key.ts'
import type { Draft } from '../card.ts'
import { occasions, toldSlots } from '../people/event-slots.ts'
import type { StoryIndex } from '../index-story.ts'
import { apart } from '../one-voice.ts'
import type { Passage } from '../passages.ts'
import { sentenceText } from '../sentence-views.ts'
import { eventWords, valuesFrom } from '../telling.ts'
import { sidesFrom } from '../value-sides.ts'

/** A place as sentences tell it: its words in the first of them, and the names within. */
interface ToldPlace {
  readonly words: string
  readonly names: ReadonlySet<string>
  readonly passages: readonly Passage[]
}

/** Names of one place stand so near each other ("the offices on North Quay in Saltness"). In code units. */
const withinOnePlace = 12
const mostSides = 4

/** Places told of one event, none within another: one card for each event, a side for each place. */
export function findPlaceDiscrepancies(index: StoryIndex): readonly Draft[] {
  return index.story.links.events.filter(isOneOccasion).flatMap((event) => {
    const places = differing(placesOf(index, event), (a, b) => apart(a, b) && areApart(a, b))
    return places.length < 2 ? [] : [draftOf(index, event, places.slice(0, mostSides))]
  })
}

/** An occasion whose people more than one document tells: otherwise it may be several. */
function isOneOccasion({ kind, slots }: StoryEvent): boolean {
  const shared = slots.participant.filter((p) => new Set(p.evidence.map((e) => e.document)).size > 1)
  return occasions.has(kind) && shared.length >= 2
}

/** Places by the sentence that tells them; those that share a name are one. */
function placesOf(index: StoryIndex, event: StoryEvent): readonly ToldPlace[] {
  const told = toldSlots(index, event, 'place').flatMap((t) => {
    const name = index.entities.get(t.value)?.name ?? t.value
    return t.evidence.map((e, i) => ({ ...e, name: foldName(name), passage: t.passages[i] as Passage }))
  })
  const found: { start: number; end: number; names: Set<string>; passages: Passage[]; document: string }[] = []
  for (const t of told.sort((a, b) => a.passage.at - b.passage.at || a.start - b.start)) {
    const last = found.at(-1)
    const near = last !== undefined && last.document === t.document && t.start - last.end <= withinOnePlace
    if (near && t.passage.sentence === last.passages[0]?.sentence) {
      last.end = Math.max(last.end, t.end)
      last.names.add(t.name)
      if (!last.passages.includes(t.passage)) last.passages.push(t.passage)
    } else
      found.push({ start: t.start, end: t.end, document: t.document, names: new Set([t.name]), passages: [t.passage] })
  }
  const places: ToldPlace[] = []
  for (const f of found) {
    const words = (index.texts.get(f.document) ?? '').slice(f.start, f.end).replace(/\s+/g, ' ')
    const at = places.findIndex((p) => sharesName(p.names, f.names))
    if (at < 0) places.push({ words, names: f.names, passages: f.passages })
    else {
      const known = places[at] as ToldPlace
      places[at] = {
        ...known,
        names: new Set([...known.names, ...f.names]),
        passages: [...known.passages, ...f.passages],
      }
    }
  }
  return places.filter((p) => /\p{Lu}/u.test(p.words) || groundNouns.has(ground.exec(p.words)?.[1] ?? ''))
}

/** "the tannery", "the town hall": told without a name, by what it is. */
const ground = /^the (?:\p{Ll}+ )?(\p{Ll}+)$/u

function sharesName(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return [...a].some((x) => [...b].some((y) => x.includes(y) || y.includes(x)))
}

/** A room lies in a house that another account names. */
const rooms = /\b(?:office|room|suite|lobby|chamber|ballroom|garden|terrace|kitchen|basement|library|cabin)$/i

/** Neither lies in the other by its kind, no name is part of the other's, and no sentence that tells one names the other. */
function areApart(a: ToldPlace, b: ToldPlace): boolean {
  const together = (p: ToldPlace, names: ReadonlySet<string>) =>
    p.passages.some((q) => [...names].some((n) => foldName(sentenceText(q)).includes(n)))
  return (
    rooms.test(a.words) === rooms.test(b.words) &&
    isCountry(a) === isCountry(b) &&
    !sharesName(a.names, b.names) &&
    !together(a, b.names) &&
    !together(b, a.names)
  )
}

/** A country may hold the town that another account names. */
function isCountry({ names }: ToldPlace): boolean {
  return [...names].every((n) => countries.has(n))
}

const countries = new Set([...countryNames].map(foldName))

function draftOf(index: StoryIndex, event: StoryEvent, places: readonly ToldPlace[]): Draft {
  return {
    kind: 'place',
    reading: 'differs',
    explanation: `The place of the ${eventWords(event)} differs: ${valuesFrom(index, places)}.`,
    compatible: 'There may have been more than one, or one place may lie within the other.',
    rule: 'reconcile/place',
    certainty: 0.55,
    sides: sidesFrom(index, places),
  }
}
