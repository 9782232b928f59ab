import { negators } from '../data/negators.ts'
import { sameGroups } from '../data/same-groups.ts'
import { addTo } from '../text/grouping.ts'
import { oncePer } from '../text/remembering.ts'
import { wordsOf } from '../text/tokens.ts'
import type { StoryIndex } from './index-story.ts'
import type { Passage } from './passages.ts'
import { contentStems, stemOf } from './words.ts'

/** Who or what has a part in an act. */
export interface Part {
  /** Entity over documents; null for plain words. */
  readonly entity: string | null
  /** Stems of its words, its head last; empty for a pronoun. */
  readonly stems: readonly string[]
  /** "nobody", "anything", "nothing": all there could be. */
  readonly all: boolean
}

/** How far two parts are one: they are, their words are, one is all there could be, nothing is known of one, their words differ, or they are two. */
export type Fit = 'same' | 'words' | 'all' | 'open' | 'differs' | 'other'

/** What an argument of a clause is over documents; null if it has none. */
export function partOf(index: StoryIndex, passage: Passage, value: string | undefined): Part | null {
  const { document } = passage
  if (value === undefined) return null
  const known = entityPart(index, value)
  const name = known === null ? value : (index.entities.get(known.entity ?? '')?.name ?? '')
  // A lawyer's client is whom the lawyer speaks for.
  if (ofClient.test(name)) return entityPart(index, [...passage.speakers][1]) ?? known
  if (known !== null) return known
  if (document.layers.entity.some((e) => e.id === value)) return { entity: null, stems: [], all: false }
  const named = namedAfter(index, passage, value)
  if (named !== null) return named
  const surname = entityPart(index, ofSurname(index, value))
  if (surname !== null) return surname
  const words = wordsOf(value)
  const all = words.some((w) => negators.has(w) || anyWords.has(w))
  const rest = words.filter((w) => !negators.has(w) && !anyWords.has(w) && !vague.has(w)).join(' ')
  return { entity: null, stems: [...ofWords(passage, value), ...groupStems(rest)], all }
}

/** The one person of the story whose last name a single word is: a text may leave out the first. */
function ofSurname(index: StoryIndex, value: string): string | undefined {
  if (!/^\p{Lu}[\p{Ll}’'-]{2,}$/u.test(value)) return undefined
  const found = surnamesIn(index).get(value) ?? []
  return found.length === 1 ? found[0] : undefined
}

/** Persons of a story by their last names. */
const surnamesIn = oncePer(({ entities }: StoryIndex): ReadonlyMap<string, readonly string[]> => {
  const found = new Map<string, string[]>()
  for (const { id, kind, name } of entities.values()) {
    const last = name.split(' ').at(-1) as string
    if (kind === 'person' && last !== name) addTo(found, last, id)
  }
  return found
})

/** "The harbour master, Nora Lund,": who is named after the words. */
function namedAfter(index: StoryIndex, { document: { doc, layers }, sentence }: Passage, value: string): Part | null {
  const { start, end } = sentence.span
  const at = doc.text.slice(start, end).indexOf(`${value}, `)
  if (at < 0) return null
  const next = start + at + value.length + 2
  const mention = layers.mention.find((m) => m.span.start === next && m.kind === 'person' && m.form === 'name')
  const local = mention === undefined ? undefined : layers.entity.find((e) => e.mentions.includes(mention.id))
  return entityPart(index, local?.id)
}

/** "the sale of Cole Wharf": the words that "of" brings, which come before the head. */
function ofWords({ text }: Passage, value: string): readonly string[] {
  const at = text.indexOf(value)
  const after =
    at < 0
      ? null
      : /^ of (?:the |an? |its |his |her |their )?((?:\p{Lu}[\p{L}'’-]+ ?)+|[\p{Ll}'’-]+)/u.exec(
          text.slice(at + value.length),
        )
  return after === null ? [] : groupStems(after[1] as string)
}

/** An entity of a document, or over documents, as a part; null if it is none. */
export function entityPart(index: StoryIndex, id: string | undefined): Part | null {
  const entity = id === undefined ? undefined : index.entities.has(id) ? id : index.entityOf.get(id)
  if (entity === undefined) return null
  return { entity, stems: headLast(index.entities.get(entity)?.name ?? ''), all: false }
}

/** "The captain of a ferry": the head is what somebody is, not of what. */
function headLast(name: string): readonly string[] {
  const [head, ...rest] = described.test(name) ? name.split(/ (?=(?:of|in|at|from|on) )/) : [name]
  return [...rest, head as string].flatMap(groupStems)
}

const ofClient = /^(?:my|his|her|our|their) client$/i

/** Words that stand for everybody and everything. */
const anyWords: ReadonlySet<string> = new Set(
  'any anyone anybody anything ever everyone everybody everything single such'.split(' '),
)

/** Nouns that tell nothing of whom or what. */
const vague: ReadonlySet<string> = new Set(
  'person people man men woman women thing things member members someone somebody something others way case part'.split(
    ' ',
  ),
)

const groupOf = new Map(
  sameGroups.flatMap(([first, ...rest]) => rest.map((w) => [stemOf(w), stemOf(first as string)] as const)),
)

/** Content stems, words for one kind of people as one. */
export function groupStems(words: string): readonly string[] {
  return contentStems(words).map((s) => groupOf.get(s) ?? s)
}

export function fitOf(index: StoryIndex, a: Part | null, b: Part | null): Fit {
  if (a === null || b === null) return 'open'
  if (a.entity !== null && a.entity === b.entity) return 'same'
  if (a.stems.length === 0 || b.stems.length === 0) return a.all || b.all ? 'all' : 'open'
  if (a.entity !== null && b.entity !== null && [a, b].every((p) => isNamed(index, p))) return 'other'
  const [x, y] = a.stems.length <= b.stems.length ? [a, b] : [b, a]
  if (x.stems.every((s) => y.stems.includes(s))) return 'words'
  const [named, plain] = isNamed(index, a) ? [a, b] : [b, a]
  return isNamed(index, named) && !isNamed(index, plain) ? ofRole(index, named, plain) : 'differs'
}

/** Somebody or something with a name of its own: "the nurse" of one text may be that of another. */
function isNamed(index: StoryIndex, { entity }: Part): boolean {
  const { kind, name } = index.entities.get(entity ?? '') ?? { kind: 'group', name: '' }
  return ['person', 'organisation', 'place'].includes(kind) && !described.test(name) && /\p{Lu}/u.test(name)
}

const described = /^(?:the|an?|his|her|its|their|my|our|one|two|three|some|several) (?=\p{Ll})/iu

/** "the minister" and the one who is minister; of "the company" nothing is known. */
function ofRole(index: StoryIndex, named: Part, plain: Part): Fit {
  const entity = index.entities.get(named.entity ?? '')
  const head = plain.stems.at(-1) as string
  const titles = entity?.roles.flatMap((r) => contentStems(r.title)) ?? []
  if (titles.includes(head)) return 'words'
  return plain.entity !== null || entity?.kind !== 'person' ? 'open' : 'differs'
}
