import type { Span } from '../../model/span.ts'

/** A statement as the rules read it: what the models take into account, and may overrule. */
export interface Hint {
  readonly source: readonly Span[]
  readonly cue: readonly Span[]
  readonly content: readonly Span[]
  /** It lies in the content of no other. */
  readonly top: boolean
  /** How often the rule that made it is right, 0 to 1. */
  readonly score: number
}

/** Range of tokens; `to` is exclusive. */
export interface Run {
  readonly from: number
  readonly to: number
}

/** A hint in tokens. */
export interface Ruled {
  readonly source: readonly Run[]
  readonly cue: readonly Run[]
  readonly content: readonly Run[]
  readonly top: boolean
  readonly score: number
  /** Bucket of the score, 0 to 3. */
  readonly sure: number
}

/** What the rules say, laid over the tokens. */
export interface RuleMarks {
  readonly rules: readonly Ruled[]
  /** 0 nothing, 1 and 2 first and further tokens of a source, 3 and 4 of a cue, 5 and 6 of a content; top level only. */
  readonly ruled: Uint8Array
  /** How sure the rule is that marks it so, 0 to 3. */
  readonly sure: Uint8Array
  /** Index of the rule whose cue holds the token; −1 none. */
  readonly ruleAt: Int32Array
}

/** Lays hints over the tokens. */
export function rulesOver(hints: readonly Hint[], start: Int32Array, end: Int32Array): RuleMarks {
  const ruled = new Uint8Array(start.length)
  const sure = new Uint8Array(start.length)
  const ruleAt = new Int32Array(start.length).fill(-1)
  const toRuns = (spans: readonly Span[]): Run[] => spans.map((s) => runOf(s, start, end)).filter((r) => r.from < r.to)
  const rules = hints.map(({ source, cue, content, top, score }) => {
    return { source: toRuns(source), cue: toRuns(cue), content: toRuns(content), top, score, sure: bucketOf(score) }
  })
  const top = rules.filter((r) => r.top)
  for (const { content } of top) mark(ruled, content, 5)
  for (const { source } of top) mark(ruled, source, 1)
  for (const { cue } of top) mark(ruled, cue, 3)
  for (const r of top) for (const { from, to } of [...r.content, ...r.source, ...r.cue]) sure.fill(r.sure, from, to)
  for (const [k, { cue }] of rules.entries()) for (const { from, to } of cue) ruleAt.fill(k, from, to)
  return { rules, ruled, sure, ruleAt }
}

function bucketOf(score: number): number {
  if (score < 0.62) return score < 0.45 ? 0 : 1
  return score < 0.8 ? 2 : 3
}

function mark(ruled: Uint8Array, runs: readonly Run[], first: number): void {
  for (const { from, to } of runs) {
    ruled.fill(first + 1, from, to)
    ruled[from] = first
  }
}

/** Tokens of a span. */
function runOf(span: Span, start: Int32Array, end: Int32Array): Run {
  let [low, high] = [0, start.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((end[middle] as number) <= span.start) low = middle + 1
    else high = middle
  }
  let to = low
  while (to < start.length && (start[to] as number) < span.end) to++
  return { from: low, to }
}

/** Whether a token lies in one of the runs. */
export function holds(runs: readonly Run[], token: number): boolean {
  for (const r of runs) if (r.from <= token && token < r.to) return true
  return false
}

/** How many tokens two lists of runs share. */
export function share(a: readonly Run[], b: readonly Run[]): number {
  let shared = 0
  for (const x of a) for (const y of b) shared += Math.max(0, Math.min(x.to, y.to) - Math.max(x.from, y.from))
  return shared
}

/** How many tokens the runs hold. */
export function size(runs: readonly Run[]): number {
  return runs.reduce((n, r) => n + r.to - r.from, 0)
}
