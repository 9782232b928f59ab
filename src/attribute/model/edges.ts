import type { Found, Standing } from './standing.ts'
import type { Sight } from './sight.ts'
import { tagCount } from './tags.ts'

const places = 64
const posBefore = places + tagCount
const rates = posBefore + tagCount
const ruled = rates + 16

/** Edges of a token that do not depend on a cue: how many kinds there are, and how many each token has. */
export const tokenEdgeKinds = ruled + 80
export const tokenEdgeCount = 5

/** Writes the kinds of the edge that leads to token `i`, `first` being the first token of its sequence. */
export function tokenEdges(s: Sight, i: number, first: boolean, out: Uint16Array, at: number): void {
  const before = first ? 5 : (s.quote[i - 1] as number)
  const newSentence = first || s.sentence[i] !== s.sentence[i - 1] ? 1 : 0
  out[at] = before * 10 + (s.quote[i] as number) * 2 + newSentence
  out[at + 1] = places + (s.pos[i] as number)
  out[at + 2] = posBefore + (first ? tagCount - 1 : (s.pos[i - 1] as number))
  out[at + 3] = rates + (s.rate[i] as number)
  out[at + 4] = ruled + (first ? 7 : (s.ruled[i - 1] as number)) * 8 + (s.ruled[i] as number)
}

const sides = tokenEdgeKinds
const quotationRuns = sides + 48
const contentRuns = quotationRuns + 50
const sourceRuns = contentRuns + 36

const ruleRuns = sourceRuns + 36

/** Edges of a token beside a cue: how many kinds there are, and how many each token has. */
export const linkEdgeKinds = ruleRuns + 64
export const linkEdgeCount = tokenEdgeCount + 5

/** Writes the kinds of the edge that leads to token `i`, which stands `at` a cue; `before` is where the token before it stands. */
export function linkEdges(
  s: Sight,
  found: Found,
  i: number,
  at: Standing,
  before: Standing | null,
  out: Uint16Array,
  to: number,
): void {
  tokenEdges(s, i, before === null, out, to)
  const newSentence = before === null || before.sentences !== at.sentences ? 1 : 0
  const j = before === null ? i : i - 1
  out[to + tokenEdgeCount] = sides + at.base
  out[to + tokenEdgeCount + 1] = quotationRuns + (before?.quotation ?? 0) * 10 + at.quotation * 2 + newSentence
  out[to + tokenEdgeCount + 2] = contentRuns + (found.content[j] as number) * 6 + (found.content[i] as number)
  out[to + tokenEdgeCount + 3] = sourceRuns + (found.source[j] as number) * 6 + (found.source[i] as number)
  out[to + tokenEdgeCount + 4] = ruleRuns + (before?.rule ?? 5) * 10 + at.rule * 2 + newSentence
}
