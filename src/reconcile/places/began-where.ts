import { areWithin } from '../../text/edtf.ts'
import { foldName } from '../../text/name-key.ts'
import { differing, grouped, meets } from '../../text/grouping.ts'
import type { Draft } from '../card.ts'
import { apart } from '../one-voice.ts'
import type { StoryIndex } from '../index-story.ts'
import type { Passage } from '../passages.ts'
import { valuesFrom } from '../telling.ts'
import { sidesFrom } from '../value-sides.ts'
import { contentStems } from '../words.ts'

/** Mishaps that begin at one place, of which a story mostly has one, with their other names; explosions are many. */
const mishaps: readonly (readonly string[])[] = [
  ['fire', 'blaze', 'flames', 'inferno'],
  ['leak', 'spill'],
  ['outbreak', 'infection'],
]
/** "the fire, officials said, broke out in the attic"; a time or a manner is no place. */
const began =
  /\b(?<what>fire|blaze|flames|inferno|leak|spill|outbreak|infection)\b[^.;“”"]{0,40}?\b(?:started|began|begun|broke out|originated|erupted)\s+(?:somewhere )?(?:in|at|on|near|inside|under|behind|beneath|above)\s+(?<place>(?:(?:the|a|an|its|his|her|their|one of the)\s+)?[^,.;:“”"]{3,60})/iu
/** Where the words of a place end: what follows is when, how, or whose word it is. */
const placeEnd =
  /\s+(?:(?:shortly|soon|just|around|about|before|after|at|on|when|while|where|and|because|as|during|early|late|last|this|by|from|according|but|who|which|that|then|had|was|were|is|said|says)\b|of (?:a|an|the)\b|\().*$/iu
const noPlace =
  /^(?:the )?(?:early |late )?(?:morning|night|evening|afternoon|hours?|earnest|minutes?|seconds?|days?|weeks?|time|scene|same|moment|\d|noon|midnight|dawn|dusk)\b/i
/** Days between reports of one mishap. */
const daysOfOne = 10
const mostSides = 4

interface Beginning {
  readonly passage: Passage
  readonly what: string
  readonly place: string
  readonly stems: ReadonlySet<string>
}

/** Where one mishap began, told in two ways: one card for each kind of mishap. */
export function findBeginnings(index: StoryIndex): readonly Draft[] {
  const told = index.passages.flatMap(beginningOf)
  return mishaps.flatMap(([name, ...others]) => {
    const own = told.filter((b) => b.what === name || others.includes(b.what))
    return draftOf(index, name as string, own)
  })
}

function beginningOf(passage: Passage): Beginning[] {
  const text = passage.words
  const found = began.exec(text)
  if (found === null || passage.damaged || passage.negated || text.includes('?')) return []
  const place = (found.groups?.place ?? '').replace(placeEnd, '').trim()
  const at = passage.start + (found.index + found[0].length - (found.groups?.place ?? '').length)
  const dated = passage.dates.some((d) => d.span.start <= at + 2 && d.span.end > at)
  const stems = new Set(contentStems(place))
  if (dated || stems.size === 0 || noPlace.test(place)) return []
  return [{ passage, what: (found.groups?.what ?? '').toLowerCase(), place, stems }]
}

function draftOf(index: StoryIndex, what: string, beginnings: readonly Beginning[]): Draft[] {
  const told = grouped(beginnings, isOnePlace).map((g) => ({
    words: (g[0] as Beginning).place,
    passages: g.map((b) => b.passage),
  }))
  const places = differing(told, (a, b) => apart(a, b) && isOneTime(a.passages, b.passages)).slice(0, mostSides)
  if (places.length < 2) return []
  return [
    {
      kind: 'place',
      reading: 'differs',
      explanation: `Where the ${what} began differs: ${valuesFrom(index, places)}.`,
      compatible: 'One place may lie within the other.',
      rule: 'reconcile/began-where',
      certainty: 0.6,
      sides: sidesFrom(index, places),
    },
  ]
}

/** They share a word; or the sentences name one place in common: a room lies in the house another account names. */
function isOnePlace(a: Beginning, b: Beginning): boolean {
  if (meets(a.stems, b.stems)) return true
  const names = (x: Beginning, y: Beginning) => foldName(x.passage.text).includes(foldName(y.place))
  const isNamed = ({ place }: Beginning) => /\p{Lu}/u.test(place)
  return names(a, b) || names(b, a) || isNamed(a) !== isNamed(b)
}

function isOneTime(a: readonly Passage[], b: readonly Passage[]): boolean {
  return a.some((p) => b.some((q) => areWithin(daysOfOne, p.published, q.published)))
}
