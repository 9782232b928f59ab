/** Something with a probability to be right, and whether it was. */
export interface Judged {
  readonly score: number
  readonly right: boolean
}

const bins = 10

/** Mean distance of scores from the share that is right, over ten bins of scores, by how many fall into each (Naeini 2015). */
export function calibrationError(judged: readonly Judged[]): number {
  if (judged.length === 0) return 0
  const groups = Map.groupBy(judged, ({ score }) => Math.min(bins - 1, Math.floor(score * bins)))
  let sum = 0
  for (const group of groups.values()) {
    const scores = group.reduce((s, { score }) => s + score, 0)
    sum += Math.abs(scores - group.filter(({ right }) => right).length)
  }
  return sum / judged.length
}
