import type { TimelineRow } from '../../model/desk.ts'
import { timelineRows } from '../../serve/views.ts'
import { withRecord } from '../load.ts'
import { writeJsonList, writeLines } from '../output.ts'
import { fit, pad, pageWidth, plain, style, textWidth } from '../terminal.ts'

/** Lists what was published, said and happened, in date order. */
export async function runTimeline(path: string, options: { readonly json?: boolean }): Promise<void> {
  await withRecord(path, async (data) => {
    const rows = timelineRows(data)
    if (options.json === true) await writeJsonList(rows)
    else await writeLines(timelineLines(rows, pageWidth()))
  })
}

const words = { published: 'published', said: 'said', event: 'event' } as const

function timelineLines(rows: readonly TimelineRow[], width: number): string[] {
  if (rows.length === 0) return ['Nothing in the documents read has a date.']
  const dates = Math.max(...rows.map((row) => textWidth(plain(row.date))))
  let last = ''
  const lines = rows.map((row) => {
    const date = row.date === last ? '' : plain(row.date)
    last = row.date
    const start = `${style.bold(pad(date, dates))}  ${style.dim(pad(words[row.what], 9))}  `
    return start + fit(labelOf(row), width - dates - 13)
  })
  return [...lines, '', style.dim('machine reading, not reviewed')]
}

function labelOf({ what, label, passages }: TimelineRow): string {
  const passage = passages[0]
  const exhibits = [...new Set(passages.map((p) => p.exhibit))].join(', ')
  const where = exhibits === '' ? '' : ` (${exhibits})`
  return what === 'said' && passage !== undefined
    ? `${plain(label)}${where}: ${plain(passage.words)}`
    : plain(label) + where
}
