import { near } from './feature-list.ts'
import type { Sight } from './sight.ts'
import type { CueSite } from './standing.ts'
import { tagOf } from './tags.ts'

/** A cue with what is the same of it for every token of its window. */
export interface CueSight extends CueSite {
  /** Hash of the lemma of its head. */
  readonly lemma: number
  /** Words and parts of speech beside it in the window. */
  readonly before: number
  readonly after: number
  readonly posBefore: number
  readonly posAfter: number
  /** Distances to the quotations before and after it; −1 if there is none. */
  readonly gapBefore: number
  readonly gapAfter: number
  /** What opens the words after it: its word for those that open clauses, else its tag. */
  readonly opener: number
  /** It is in a clause that a relative pronoun after a comma opens: ", who said". */
  readonly relative: boolean
  /** Commas stand on both sides of it. */
  readonly framed: boolean
}

const outside = 0x5bd1e995

/** What the models see of a cue itself. */
export function sightOfCue(s: Sight, cue: CueSite): CueSight {
  const { from, to, head } = cue
  const [first, last] = [from > cue.windowFrom, to < cue.windowTo]
  const before = s.quotationBefore[head] as number
  const after = s.quotationAfter[head] as number
  return {
    ...cue,
    lemma: s.lemma[head] as number,
    before: first ? (s.words.lower[from - 1] as number) : outside,
    after: last ? (s.words.lower[to] as number) : outside,
    posBefore: first ? (s.pos[from - 1] as number) : 63,
    posAfter: last ? (s.pos[to] as number) : 63,
    gapBefore: before < 0 ? -1 : near(from - (s.quotationTo[before] as number)),
    gapAfter: after < 0 ? -1 : near((s.quotationFrom[after] as number) - to),
    opener: openerOf(s, to),
    relative: from > 1 && isRelative(s, from),
    framed: from > 0 && isComma(s, from - 1) && to < s.length && isComma(s, to),
  }
}

function isRelative(s: Sight, from: number): boolean {
  for (let j = from - 1; j >= Math.max(1, from - 3); j--) {
    const tag = tagOf(s.pos[j] as number)
    if (tag === 'WP' || tag === 'WDT') return isComma(s, j - 1)
    if (tag !== 'RB' && tag !== 'VBD' && tag !== 'VBZ' && tag !== 'VBP' && tag !== 'MD') return false
  }
  return false
}

function isComma(s: Sight, i: number): boolean {
  return s.text.charCodeAt(s.start[i] as number) === 44
}

function openerOf(s: Sight, to: number): number {
  if (to >= s.length) return 63
  if (s.thats[to + 1] !== s.thats[to]) {
    const next = to + 1 < s.length && s.subordinators[to + 2] !== s.subordinators[to + 1] ? 1 : 0
    return 70 + next
  }
  if (s.subordinators[to + 1] !== s.subordinators[to]) return 72
  const q = s.quote[to] as number
  return q > 0 ? 73 + q : (s.pos[to] as number)
}
