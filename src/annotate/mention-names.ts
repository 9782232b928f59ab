import { genderOfFirstName } from '../data/first-names.ts'
import { demonymAdjectives, demonymPlurals } from '../data/places.ts'
import { courtesyGender, roleNouns } from '../data/titles.ts'
import { type MentionDraft, wordsOf } from './mention-drafts.ts'
import { findTitle } from './mention-titles.ts'
import type { NameReading } from './name-cues.ts'
import type { Name } from './name-labels.ts'

/** Mentions by name: people with their titles, organisations, places, peoples in the plural. `starts` maps the end of each name to it. */
export function nameMentions(
  names: NameReading,
  found: readonly Name[],
  ends: ReadonlyMap<number, Name>,
): MentionDraft[] {
  return found.flatMap((name) => {
    if (name.kind === 'person') return [personMention(names, name, ends)]
    if (name.kind === 'other') return peopleMention(names, name)
    const text = nameWords(names, name)
    const plain = { title: null, of: null, gender: 'neutral' as const, plural: false }
    return [{ ...name, ...plain, rule: `name-${name.kind}`, form: 'name' as const, kind: name.kind, name: text }]
  })
}

function personMention(names: NameReading, name: Name, ends: ReadonlyMap<number, Name>): MentionDraft {
  const { from, to } = name
  const { title, of, start, head } = findTitle(names, from, ends)
  const { lower } = names.reading
  const courtesy = courtesyGender.get(lower[from - 1] ?? '')
  const gender =
    courtesy ??
    genderOfFirstName(names.word[from] as string) ??
    (head === null ? null : (roleNouns.get(head)?.gender ?? null))
  return {
    from: start,
    to,
    rule: title === null ? 'name-person' : 'titled-name',
    form: 'name',
    kind: 'person',
    name: nameWords(names, { ...name, from, to }),
    title,
    of,
    gender,
    plural: false,
  }
}

function nameWords(names: NameReading, { from, to, lostMark }: Name): string {
  const words = wordsOf(names, from, to)
  return lostMark === true ? words.slice(0, -1) : words
}

/** A convention of a party is an event, and a body of delegates that speaks and decides. */
const assembly = /^(?:[\p{L}’'-]+ )+(?:National|Constitutional|Party) Convention$/u

function assemblyMention({ from, to }: Pick<Name, 'from' | 'to'>, name: string): MentionDraft {
  return {
    ...{ from, to, rule: 'name-assembly', form: 'name', kind: 'organisation', name },
    ...{ title: null, of: null, gender: 'neutral', plural: false },
  }
}

/** "Democrats", "the Russians": a group; adjectives are none. */
function peopleMention(names: NameReading, { from, to }: Name): MentionDraft[] {
  const text = wordsOf(names, from, to)
  if (assembly.test(text)) return [assemblyMention({ from, to }, text)]
  const next = names.reading.pos[to] ?? ''
  if (!demonymPlurals.has(text) || (demonymAdjectives.has(text) && /^(?:NN|JJ)/.test(next))) return []
  if (names.reading.pos[to - 1] === 'JJ') return []
  return [
    {
      from,
      to,
      rule: 'people',
      form: 'name',
      kind: 'group',
      name: text,
      title: null,
      of: null,
      gender: null,
      plural: true,
    },
  ]
}
