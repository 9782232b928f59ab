import { hourActs, manyDoers } from '../../data/told-acts.ts'
import type { Proposition } from '../../model/layers.ts'
import { disjoint } from '../../text/grouping.ts'
import { oncePer } from '../../text/remembering.ts'
import { anchorOf } from '../counts/figure-anchors.ts'
import { isActor, isPerson, type StoryIndex, weightOfAll } from '../index-story.ts'
import type { Passage } from '../passages.ts'
import { contentStems, plainStem, stemOf } from '../words.ts'

/** What is told as done, in the words that an hour or a place goes with; `ToldAct` has who did what to whom, done or not. */
export interface DoneAct {
  readonly passage: Passage
  readonly clause: Proposition
  /** Stem that stands for the verb and those of the same act. */
  readonly act: string
  /** Stems of who did it, and of what it was done to; of names too. */
  readonly doers: ReadonlySet<string>
  readonly objects: ReadonlySet<string>
  /** Persons and bodies among them, by entity. */
  readonly named: ReadonlySet<string>
  /** Words of who or what it was, for a sentence. */
  readonly subject: string
  /** The verb as the clause has it, with what makes a clause of it: "were opened"; null if it cannot be told in the past. */
  readonly deed: string | null
  /** Where the verb ends in the document; where the clause begins if it cannot be told. */
  readonly verbEnd: number
}

const many = new Set(manyDoers.flatMap((w) => [stemOf(w), anchorOf(w)]))
const actOf = new Map(
  hourActs.flatMap((line) => line.map((w) => [plainStem(w), plainStem(line[0] as string)] as const)),
)

/** Stem of the act that a verb tells. */
function actStem(verb: string): string {
  return actOf.get(plainStem(verb)) ?? stemOf(verb)
}

/** What is told as done, in index order: clauses that deny, ask, or tell of a plan are left out. Read once for hours and places. */
export const doneActs: (index: StoryIndex) => readonly DoneAct[] = oncePer(readActs)

function readActs(index: StoryIndex): readonly DoneAct[] {
  return index.passages.flatMap((p) => {
    if (p.damaged || p.text.includes('?')) return []
    const inside = p.document.layers.proposition.filter((c) => p.start <= c.span.start && c.span.start < p.end)
    return inside.flatMap((c) => doneAct(index, p, c) ?? [])
  })
}

/** A verb of being before the verb: what is called the object had it done to it. */
const passive = /\b(?:was|were|been|being|is|are|be)\b/i
/** Words of what is to be. */
const planned =
  /^\W*(?:(?:them|him|her|it) )?to \p{Ll}|\b(?:will|would|could|might|must|shall|should|ought|needs? to|to be|is to|are to|was to|were to|expected|due|set to|scheduled|plans?|planned)\b/iu

function doneAct(index: StoryIndex, passage: Passage, clause: Proposition): DoneAct | null {
  const text = passage.document.doc.text.slice(clause.span.start, clause.span.end)
  if (clause.polarity === 'denied' || clause.firmness === 'conditional' || planned.test(text)) return null
  const { agent, object } = clause.arguments
  const doers = stemsOf(index, agent)
  const objects = stemsOf(index, object)
  const named = [agent, object].flatMap((v) => (v === undefined ? [] : (index.entityOf.get(v) ?? [])))
  const isPassive = object !== undefined && agent === undefined && passive.test(text)
  return {
    passage,
    clause,
    act: actStem(clause.predicate),
    doers: isPassive ? new Set() : doers,
    objects,
    named: new Set(named.filter((id) => isActor(index, id))),
    subject: nameOrWords(index, isPassive ? object : (agent ?? object)),
    deed: deedOf(clause.predicate, text, nameOrWords(index, isPassive ? object : agent), isPassive),
    verbEnd: clause.span.start + verbIn(text, clause.predicate).end,
  }
}

/** The verb in the words of its clause; empty if none of them is it. */
function verbIn(text: string, predicate: string): { readonly word: string; readonly end: number } {
  const stem = plainStem(predicate)
  const found = [...text.matchAll(/\p{L}+/gu)].find((m) => plainStem(m[0].toLowerCase()) === stem)
  return found === undefined
    ? { word: '', end: 0 }
    : { word: found[0].toLowerCase(), end: found.index + found[0].length }
}

/** "was opened", "sounded": the verb of a clause in the past. */
function deedOf(predicate: string, text: string, subject: string, isPassive: boolean): string | null {
  const found = verbIn(text, predicate).word
  if (found === '' || subject === '' || found.endsWith('ing') || found === predicate) return null
  const isPlural = /(?:[^s]s|men|people|children|police)$/i.test(subject.split(/ (?:of|in|at|on|from) /)[0] as string)
  return isPassive ? `${isPlural ? 'were' : 'was'} ${found}` : found
}

/** Longest words of a subject in a sentence of the program. In code units. */
const longestSubject = 60

/** "the gate was opened": the act as the first account has it that can be told in the past; null if none can. */
export function deedIn(acts: readonly DoneAct[]): string | null {
  const told = acts.find((a) => a.deed !== null && a.subject.length < longestSubject)
  return told === undefined
    ? null
    : `${told.subject.replace(/^(The|A|An|His|Her|Its|Their) /, (w) => w.toLowerCase())} ${told.deed}`
}

function stemsOf(index: StoryIndex, value: string | undefined): ReadonlySet<string> {
  const words = nameOrWords(index, value)
  const own = words.replace(/\b(?:in|at|on|near|from|by|for|with)\b.*$/i, '')
  return new Set(
    contentStems(own)
      .map(anchorOf)
      .filter((s) => !many.has(s) && !/^\d/.test(s)),
  )
}

/** Words of an argument of a clause: the name where it is an entity; empty if there is none. */
export function nameOrWords(index: StoryIndex, value: string | undefined): string {
  if (value === undefined) return ''
  const entity = index.entityOf.get(value)
  return entity === undefined ? value : (index.entities.get(entity)?.name ?? '')
}

/** Weight from which a word that two acts share tells that they are one. */
const leastWeight = 2.2
/** Weight of the words that two sentences share beside that. */
const leastAround = 2.5

/** Words that tell one of several. */
const which = /\b(?:first|second|third|fourth|fifth|last|latest|another|other|next|we|most recent)\b/i

/** Whether two clauses tell of one act: the same verb, and by name or in rare words the same who or what. */
export function isOneAct(index: StoryIndex, a: DoneAct, b: DoneAct): boolean {
  if (a.act !== b.act || a === b || a.subject.match(which)?.[0] !== b.subject.match(which)?.[0]) return false
  const core = (t: DoneAct) => new Set([...t.doers, ...t.objects])
  const shared = [...core(a)].filter((w) => core(b).has(w))
  if (disjoint(a.objects, b.objects) || (disjoint(a.doers, b.doers) && a.objects.size === 0)) return false
  const people = (t: DoneAct) => new Set([...t.named].filter((id) => isPerson(index, id)))
  if (disjoint(people(a), people(b))) return false
  if (weightOfAll(index, shared) >= leastWeight) return true
  const around = [...a.passage.topic].filter((w) => b.passage.topic.has(w) && !shared.includes(w))
  return shared.length > 0 && weightOfAll(index, around) >= leastAround
}
