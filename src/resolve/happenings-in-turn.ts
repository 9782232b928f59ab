import type { Complement } from './clauses.ts'
import type { Cast } from './drafts.ts'
import { type Finding, figuresIn } from './happenings-found.ts'
import type { Scene } from './scene.ts'
import type { Figures } from './slots.ts'
import { placeSlots } from './where.ts'
import type { Word, WordRange } from './words.ts'

/** One of the times that a clause tells: "once in May", "and again at the pier". */
export interface Turn extends WordRange {
  /** Index of the clause that tells how often. */
  readonly clause: number
  /** Word that opens it. */
  readonly head: number
  /** Phrases within it, and the one it happened around ("after a reception"). */
  readonly complements: readonly Complement[]
}

/** Words of how often, of which each time is told after them. */
const severalTimes = /^(?:twice|thrice|times|occasions)$/
/** Most words between the verb and how often. */
const farthestCount = 12
/** Words that say when or where one of the times was. */
const opensWhere = /^(?:in|at|on|during|after|before|near|outside|inside|by|over|briefly|privately|last|early|late)$/

/** "met twice, once in May and again at the pier": the times that a sentence tells, each with its words. */
export function turnsOf({ words: { words, sentences }, syntax }: Scene, sentence: number): readonly Turn[] {
  const [range, clauses] = [sentences[sentence], syntax.bySentence[sentence]]
  if (range === undefined || clauses === undefined) return []
  const often = words.slice(range.from, range.to).findIndex((w) => severalTimes.test(w.lower)) + range.from
  if (often < range.from) return []
  const verbs = syntax.clauses.slice(clauses.from, clauses.to)
  const clause = verbs.findLastIndex((c) => c.verb.to <= often && c.verb.to > often - farthestCount)
  if (clause < 0) return []
  const complements = verbs.flatMap((c) => c.complements)
  const heads: number[] = []
  for (let i = often + 1; i < range.to; i++) if (opensTurn(words, i)) heads.push(i)
  return heads.map((head, i) => {
    const to = heads[i + 1] ?? range.to
    const inside = complements.filter((c) => c.at >= head && c.at < to)
    return { clause: clauses.from + clause, head, from: head, to, complements: inside }
  })
}

/** "once in May", "again at the pier", "another time in his office", "the first in March". */
function opensTurn(words: readonly Word[], i: number): boolean {
  const [word, next, third] = [words[i]?.lower ?? '', words[i + 1]?.lower ?? '', words[i + 2]?.lower ?? '']
  if (word === 'once' || word === 'again') return opensWhere.test(next)
  if (word === 'another' || word === 'second' || word === 'first' || word === 'third')
    return next === 'time' ? opensWhere.test(third) : word !== 'another' && opensWhere.test(next)
  return false
}

/** One of the times as a finding: the people of all of them, and the day and place of this one. */
export function inTurn(cast: Cast, figures: Figures, all: Finding, turn: Turn): Finding {
  const { words } = cast.scene.words
  const { start, end } = words[turn.head] as Word
  const people = all.slots.filter((s) => s.slot === 'participant')
  return {
    kind: all.kind,
    head: { start, end },
    range: { from: turn.from, to: turn.to },
    rule: 'event-turn',
    slots: [...people, ...figuresIn(cast, figures, turn), ...placeSlots(cast, turn.complements, all.kind)],
  }
}

/** A finding without the days, places and numbers of a time told beside it. */
export function withinTurn(finding: Finding, { words: { words } }: Scene, turns: readonly Turn[]): Finding {
  if (turns.length === 0) return finding
  const turnAt = (at: number) =>
    turns.find((t) => at >= (words[t.from] as Word).start && at < (words[t.to - 1] as Word).end)
  const own = turnAt(finding.head.start)
  const slots = finding.slots.filter((s) => {
    const turn = turnAt(s.span.start)
    return s.slot === 'participant' || turn === undefined ? own === undefined || s.slot !== 'count' : turn === own
  })
  return { ...finding, slots }
}
