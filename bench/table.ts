/** Figures of a bench by name; null where there was nothing to measure. */
export type Figures = Readonly<Record<string, number | null>>

/** For each bench and figure: the least value allowed, or the most for counts of errors. */
export type Floors = Readonly<
  Record<string, Readonly<Record<string, { readonly min?: number; readonly max?: number }>>>
>

/** A line of the table. `free`: no floor is pinned. */
export interface Row {
  readonly bench: string
  readonly figure: string
  readonly value: number | null
  readonly floor: string
  readonly verdict: 'met' | 'below' | 'free'
}

/** Holds figures against their floors. A figure with a floor that was not measured is below it. */
export function judge(bench: string, figures: Figures, floors: Floors): readonly Row[] {
  const pinned = floors[bench] ?? {}
  const names = [...new Set([...Object.keys(figures), ...Object.keys(pinned)])]
  return names.map((figure) => {
    const value = figures[figure] ?? null
    const { min, max } = pinned[figure] ?? {}
    if (min === undefined && max === undefined) return { bench, figure, value, floor: '', verdict: 'free' }
    const met = value !== null && (min === undefined || value >= min) && (max === undefined || value <= max)
    const floor = [min !== undefined && `≥ ${min}`, max !== undefined && `≤ ${max}`].filter(Boolean).join(' ')
    return { bench, figure, value, floor, verdict: met ? 'met' : 'below' }
  })
}

/** The rows as a table of at most 80 columns. */
export function toTable(rows: readonly Row[]): string {
  const width = Math.min(46, Math.max(10, ...rows.map((r) => r.bench.length + r.figure.length + 1)))
  return rows
    .map((r) => {
      const mark = { met: 'ok', below: 'BELOW', free: '' }[r.verdict]
      return `${`${r.bench} ${r.figure}`.padEnd(width)} ${shown(r.value).padStart(11)}  ${r.floor.padEnd(11)} ${mark}`.trimEnd()
    })
    .join('\n')
}

function shown(value: number | null): string {
  if (value === null) return '–'
  return Number.isInteger(value) ? String(value) : value >= 100 ? value.toFixed(0) : value.toFixed(3)
}
