import { deputies, exclusivePosts, postTimes } from '../../data/posts.ts'
import type { Entity, Role } from '../../model/story.ts'
import { meets } from '../../text/grouping.ts'
import type { Draft } from '../card.ts'
import { passagesAt, type StoryIndex } from '../index-story.ts'
import { documentsOf, type Passage } from '../passages.ts'
import { valuesFrom } from '../telling.ts'
import { sidesFrom } from '../value-sides.ts'
import { contentStems } from '../words.ts'

/** A post that somebody is told to have, in a body or a place. */
interface ToldPost {
  readonly words: string
  readonly list: number
  readonly post: number
  readonly deputy: boolean
  /** Stems of what it is a post of: "campaign", "harbour board". */
  readonly of: ReadonlySet<string>
  readonly passages: readonly Passage[]
}

const mostSides = 4

/** "The campaign chairman" in one text and "the campaign manager" in another: one card for each person. */
export function findPosts(index: StoryIndex): readonly Draft[] {
  return [...index.entities.values()].flatMap((e) => (e.kind === 'person' ? draftOf(index, e) : []))
}

function draftOf(index: StoryIndex, person: Entity): Draft[] {
  const posts = person.roles.flatMap((r) => postOf(index, r) ?? [])
  const differing = posts.filter((a) => posts.some((b) => excludes(a, b)))
  const keys = [...new Set(differing.map(keyOf))]
  const values = keys.slice(0, mostSides).map((key) => {
    const own = differing.filter((p) => keyOf(p) === key)
    return { words: own[0]?.words ?? '', passages: [...new Set(own.flatMap((p) => p.passages))] }
  })
  if (values.length < 2 || tellsBoth(values)) return []
  return [
    {
      kind: 'participant',
      reading: 'differs',
      explanation: `What ${person.name} was differs: ${valuesFrom(index, values)}.`,
      compatible: 'Both may be so, one after the other.',
      tied: true,
      rule: 'reconcile/posts',
      certainty: 0.5,
      about: person.name,
      sides: sidesFrom(index, values),
    },
  ]
}

function postOf(index: StoryIndex, { title, organisation, evidence }: Role): ToldPost | null {
  let words = title.toLowerCase().trim()
  while (postTimes.test(words)) words = words.replace(postTimes, '')
  const found = postAtEnd(words)
  const passages = evidence.flatMap((e) => passagesAt(index, e)[0] ?? []).filter((p) => !p.damaged)
  if (found === null || passages.length === 0) return null
  const before = words.slice(0, words.length - found.length)
  return {
    words,
    list: found.list,
    post: found.post,
    deputy: deputies.test(before),
    of: new Set(contentStems(`${before.replace(deputies, ' ')} ${organisation ?? ''}`)),
    passages,
  }
}

const known = exclusivePosts.flatMap((list, l) =>
  list.flatMap((words, p) => words.split('|').map((word) => ({ word, list: l, post: p, length: word.length }))),
)

/** The longest post at the end of a title. */
function postAtEnd(words: string): (typeof known)[number] | null {
  const found = known.filter(({ word }) => words === word || words.endsWith(` ${word}`))
  return found.reduce<(typeof known)[number] | null>((a, b) => (a !== null && a.length >= b.length ? a : b), null)
}

/** Two posts of one list in one body; ranks and callings need none. */
function excludes(a: ToldPost, b: ToldPost): boolean {
  if (a.list !== b.list || keyOf(a) === keyOf(b)) return false
  if (a.list === 0) return meets(a.of, b.of)
  return a.of.size === 0 || b.of.size === 0 || meets(a.of, b.of)
}

function keyOf({ list, post, deputy }: ToldPost): string {
  return `${list} ${post} ${deputy}`
}

/** A text that gives somebody both posts tells of two times, or of two posts. */
function tellsBoth(values: readonly { readonly passages: readonly Passage[] }[]): boolean {
  const seen = values.map((v) => documentsOf(v.passages))
  return seen.some((a, i) => seen.slice(i + 1).some((b) => [...a].some((d) => b.has(d))))
}
