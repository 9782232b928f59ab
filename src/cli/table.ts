import { fit, pad, textWidth } from './terminal.ts'

/** A column of a table. */
export interface Column<T> {
  readonly title: string
  readonly cell: (row: T) => string
  readonly side?: 'left' | 'right'
  /** Columns it may be narrowed to; without it, the column keeps its width. */
  readonly least?: number
  readonly style?: (text: string) => string
}

/** Columns between two columns of a table. */
const gap = 2

/** A table in at most `width` columns: widest cells are cut first; columns without content are left out. */
export function table<T>(
  rows: readonly T[],
  columns: readonly Column<T>[],
  width: number,
  title: (text: string) => string,
): string[] {
  if (rows.length === 0) return []
  const cells = rows.map((row) => columns.map((column) => column.cell(row)))
  const shown = columns.map((column, i) => ({ column, i })).filter(({ i }) => cells.some((row) => row[i] !== ''))
  const widths = shown.map(({ column, i }) =>
    Math.max(textWidth(column.title), ...cells.map((row) => textWidth(row[i] ?? ''))),
  )
  narrow(
    widths,
    shown.map(({ column }) => column.least ?? Number.POSITIVE_INFINITY),
    width - gap * (shown.length - 1),
  )
  const line = (texts: readonly string[], styled: (text: string, k: number) => string) =>
    texts
      .map((text, k) =>
        styled(pad(fit(text, widths[k] ?? 0), widths[k] ?? 0, shown[k]?.column.side === 'left' ? 'left' : 'right'), k),
      )
      .join(' '.repeat(gap))
      .trimEnd()
  return [
    line(
      shown.map(({ column }) => column.title),
      (text) => title(text),
    ),
    ...cells.map((row) =>
      line(
        shown.map(({ i }) => row[i] ?? ''),
        (text, k) => shown[k]?.column.style?.(text) ?? text,
      ),
    ),
  ]
}

function narrow(widths: number[], least: readonly number[], width: number): void {
  let over = widths.reduce((sum, w) => sum + w, 0) - width
  while (over > 0) {
    let widest = -1
    widths.forEach((w, i) => {
      if (w > (least[i] ?? 0) && w > (widths[widest] ?? 0)) widest = i
    })
    if (widest < 0) return
    widths[widest] = (widths[widest] ?? 1) - 1
    over--
  }
}
