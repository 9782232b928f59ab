import { disjoint, meets } from '../../text/grouping.ts'
import { peopleRoles } from '../../data/figure-words.ts'
import type { AnalysedDoc } from '../../model/story.ts'
import { oncePer } from '../../text/remembering.ts'
import { playOf, rangeOf } from './count-values.ts'

import { familyOf, isGroupNoun } from './figure-kinds.ts'
import type { Figure } from './figures.ts'
import type { StoryIndex } from '../index-story.ts'
import { standApart } from '../one-voice.ts'

/** What a noun that is counted adds to the words that two numbers share. */
const ofSpecific = 1
/** How closely people of one role are of one occasion. */
const ofRole = new Map(peopleRoles.map((r) => [r.name, r.closeness] as const))
/** Both tell how far from one thing, how deep, how high. */
const sameLength = 0.2
/** One person takes part in both clauses. */
const samePerson = 0.3
/** Both are told for one year. */
const sameYear = 0.7
/** Verbs that are not one act, and a plan beside what came of it. */
const otherAct = 0.3
const otherTime = 1
/** How closely the words of two numbers must tie them to be of one thing. */
const leastTie = 1.9
/** The same for few things, of which a story tells many. */
const leastOfFew = 2.5
const few = 4
/** Numbers so many times apart are of one thing only if their words tie them closely. */
const farApart = 3
const farApartOfMeasures = 5
const leastFarApart = 3
const tooFarApart = 13
/** Share of the story's passages from which a word tells nothing of a number. */
const commonShare = 0.25
const leastRarity = 0.25

/** How closely two numbers are tied by the words around them; 0 if something says that they are of different things. */
export function tieOf(index: StoryIndex, a: Figure, b: Figure): number {
  if (a.kind !== b.kind || (a.per !== b.per && a.role === null)) return 0
  if (disjoint(a.people, b.people) || (a.role === null && disjoint(a.bodies, b.bodies))) return 0
  if (farInTime(a.day, b.day) || (a.specific && disjoint(a.names, b.names))) return 0
  if (a.ownerStem !== null && b.ownerStem !== null && a.ownerStem !== b.ownerStem && !a.specific) return 0
  if (a.year !== b.year && (a.yearly || b.yearly || (a.year !== null && b.year !== null))) return 0
  const sameUnit = a.unit === b.unit ? 1 : 0.5
  if (areOtherDeeds(a, b) || (a.role === null && disjoint(a.of, b.of))) return 0
  let tie =
    a.role !== null ? (ofRole.get(a.role) ?? 0) : a.specific ? ofSpecific * sameUnit * rarityOf(index, a.kind) : 0
  for (const [stem, weight] of a.anchors) {
    const other = b.anchors.get(stem)
    if (other !== undefined) tie += Math.min(weight, other) * rarityOf(index, stem)
  }
  const isOneLength = a.kind === 'length' && a.ownerStem !== null && a.ownerStem === b.ownerStem
  if (isOneLength) tie += sameLength
  if (
    !isOneLength &&
    a.act !== null &&
    b.act !== null &&
    a.act !== b.act &&
    !a.anchors.has(b.act) &&
    !b.anchors.has(a.act)
  )
    tie -= otherAct
  if (a.planned !== b.planned) tie -= otherTime
  if (meets(a.people, b.people)) tie += samePerson
  if (a.specific && a.year !== null && a.year === b.year) tie += sameYear
  // How often something was, is told by what was done.
  if (a.kind === 'times' && a.act !== b.act) return 0
  return tie
}

/** Invited and attending, hurt and killed: what became of them is not the same. */
function areOtherDeeds(a: Figure, b: Figure): boolean {
  return a.deed !== null && b.deed !== null && a.deed !== b.deed && a.role === null
}

/** 1 for a word that stands in few passages, less for one of which the whole story speaks. */
function rarityOf(index: StoryIndex, stem: string): number {
  const holders = index.byWord.get(stem)?.length ?? 0
  const few = Math.max(3, index.documents.length)
  if (holders <= few) return 1
  const share = (holders - few) / Math.max(1, index.passages.length * commonShare)
  return Math.max(leastRarity, 1 - share)
}

function farInTime(a: Figure['day'], b: Figure['day']): boolean {
  return a !== null && b !== null && (a[0] - b[1] > 1 || b[0] - a[1] > 1)
}

/** What it adds that both texts tell one number of things by that noun, and no other. */
const soleNoun = 0.9
/** So few are told of many things. */
const leastOfSole = 5

/** The only number of its noun in its document: of people, who are counted for many ends, that tells nothing. */
function isSole({ kind, specific, role, value, vague, per, passage }: Figure): boolean {
  if (!specific || role !== null || vague || per !== '' || value < leastOfSole || isGroupNoun(kind)) return false
  return (valuesByNoun(passage.document).get(kind) ?? 0) <= 1
}

/** How many different numbers a document tells of each noun. */
const valuesByNoun = oncePer(({ layers }: AnalysedDoc): ReadonlyMap<string, number> => {
  const values = new Map<string, Set<number>>()
  for (const { unit, value } of layers.count) {
    const kind = familyOf(unit.toLowerCase())
    values.set(kind, (values.get(kind) ?? new Set()).add(value))
  }
  return new Map([...values].map(([kind, set]) => [kind, set.size] as const))
})

/** Whether two numbers are of one thing, told by two voices. */
export function areOfOne(index: StoryIndex, a: Figure, b: Figure): boolean {
  if (!standApart(a.passage, b.passage)) return false
  const ratio = Math.max(a.value, b.value) / Math.max(1e-9, Math.min(a.value, b.value))
  if (ratio > tooFarApart) return false
  const tie = tieOf(index, a, b) + (isSole(a) && isSole(b) && a.planned === b.planned ? soleNoun : 0)
  const small =
    a.specific && (Math.max(a.value, b.value) <= few || a.unit !== b.unit || disjoint(a.modifiers, b.modifiers))
  return (
    tie >=
    (ratio > (a.specific ? farApart : farApartOfMeasures) && a.role === null
      ? leastFarApart
      : small
        ? leastOfFew
        : leastTie)
  )
}

/** Whether two numbers can be one, rounded and bounded as told. */
export function figuresAgree(a: Figure, b: Figure): boolean {
  // What is destroyed and what is saved of one whole.
  if (a.kind === 'share' && Math.abs(a.value + b.value - 100) <= complementPlay) return true
  const [x, y] = [spanOf(a, b), spanOf(b, a)]
  return Math.max(x[0], y[0]) <= Math.min(x[1], y[1])
}

/** Shares that make a whole, rounded; in percent. */
const complementPlay = 1.5

/** Play of a length of time told as "about", as a share of it. */
const timePlay = 0.1

function spanOf(f: Figure, other: Figure): readonly [number, number] {
  const { value, most, bound, kind, vague } = f
  // A penalty or a loss of "up to four years" may be any that is less.
  const from = bound === 'at most' && (kind === 'time' || f.planned) ? 0 : rangeOf(value, bound, vague)[0]
  const [, to] = rangeOf(most, bound, vague)
  const isConverted = f.unit !== other.unit && ['length', 'weight', 'time'].includes(kind)
  const loose =
    kind === 'time' && bound === 'about' && !isConverted
      ? value * timePlay
      : playOf(value, isConverted ? 'converted' : kind === 'share' ? 'share' : 'number')
  // Those who travel and those who are aboard, crew and all.
  const crew = f.role === 'were aboard' && f.unit === 'passenger' && other.unit !== 'passenger' ? value * crewShare : 0
  return [from - loose, to + loose + crew]
}

/** Crew beside the passengers, at most. */
const crewShare = 0.15
