import { machineReading } from '../../export/record.ts'
import type { TimelineRow } from '../../model/desk.ts'
import { timelineRows } from '../../serve/views.ts'
import { withRecord } from '../load.ts'
import { writeJsonList, writeLines } from '../output.ts'
import { indent, pageWidth, plain, style, wrap } from '../terminal.ts'

/** Lists what was published, said and happened, in date order. */
export async function runTimeline(path: string, options: { readonly json?: boolean }): Promise<void> {
  await withRecord(path, async (data) => {
    const rows = timelineRows(data)
    if (options.json === true) await writeJsonList(rows)
    else await writeLines(timelineLines(rows, pageWidth()))
  })
}

/** Columns before what is told of a date. */
const margin = 13

const words = { published: 'published', said: 'said', event: 'event' } as const

function timelineLines(rows: readonly TimelineRow[], width: number): string[] {
  if (rows.length === 0) return ['Nothing in the documents read has a date.']
  const lines: string[] = []
  for (const [date, own] of Map.groupBy(rows, (row) => row.date)) {
    lines.push(style.bold(plain(date)))
    for (const row of own) {
      const [first = '', ...rest] = wrap(labelOf(row), width - margin, 2)
      lines.push(`  ${style.dim(words[row.what].padEnd(margin - 2))}${first}`, ...indent(rest, margin))
    }
    lines.push('')
  }
  return [...lines, style.dim(machineReading)]
}

function labelOf({ what, label, passages }: TimelineRow): string {
  const passage = passages[0]
  const exhibits = [...new Set(passages.map((p) => p.exhibit))].join(', ')
  const where = exhibits === '' ? '' : ` (${exhibits})`
  return what === 'said' && passage !== undefined
    ? `${plain(label)}${where}: ${plain(passage.words)}`
    : plain(label) + where
}
