import type { SourceRun } from '../model/doc.ts'

/**
 * Runs of a text that lead through something between back to the source: `outer` from the text to what is between,
 * `inner` from there to the source. Both in order.
 */
export function composeRuns(outer: readonly SourceRun[], inner: readonly SourceRun[]): readonly SourceRun[] {
  const composed: SourceRun[] = []
  let first = 0
  for (const run of outer) {
    const end = run.at + run.end - run.start
    while (first < inner.length && (inner[first]?.end ?? 0) <= run.at) first++
    for (let i = first; i < inner.length && (inner[i]?.start ?? end) < end; i++) {
      const under = inner[i] as SourceRun
      const from = Math.max(run.at, under.start)
      const to = Math.min(end, under.end)
      const start = run.start + from - run.at
      if (to > from) composed.push({ start, end: start + to - from, at: under.at + from - under.start })
    }
  }
  return composed
}
