import { machineReading } from '../../export/record.ts'
import type { PersonRow } from '../../model/desk.ts'
import type { DeskData } from '../../serve/desk-data.ts'
import { personRows } from '../../serve/views.ts'
import { withRecord } from '../load.ts'
import { writeJsonList, writeLines } from '../output.ts'
import { table } from '../table.ts'
import { fit, indent, pageWidth, plain, style, wrap } from '../terminal.ts'

/** Lists the people of a story, those who speak most first. */
export async function runPeople(
  path: string,
  options: { readonly all?: boolean; readonly why?: boolean; readonly json?: boolean },
): Promise<void> {
  await withRecord(path, async (data) => {
    const people = personRows(data).filter((p) => options.all === true || p.kind === 'person')
    if (options.json === true) return writeJsonList(people)
    if (people.length === 0) return writeLines(['No people were found in the documents read.'])
    if (options.why === true) return writeLines([...reasonLines(data, people), style.dim(machineReading)])
    const rows = table(
      people,
      [
        { title: 'Name', cell: (p) => plain(p.name), least: 16 },
        { title: 'Role', cell: (p) => plain(p.roles[0]?.title ?? ''), least: 14 },
        { title: 'Kind', cell: (p) => (options.all === true ? p.kind : '') },
        { title: 'Statements', cell: (p) => String(p.statements), side: 'left' },
        { title: 'Documents', cell: (p) => String(p.documents), side: 'left' },
        { title: 'Mentions', cell: (p) => String(p.mentions), side: 'left' },
      ],
      pageWidth(),
      style.dim,
    )
    await writeLines([...rows, '', style.dim(machineReading)])
  })
}

/** For each of the people their names, why these were joined, and others they may be. */
function reasonLines({ entities }: DeskData, people: readonly PersonRow[]): string[] {
  const width = pageWidth()
  return people.flatMap(({ name, names, reasons = [], candidates = [] }) => {
    const lines = [
      ...(names.length > 0 ? [`also: ${names.join(', ')}`] : []),
      ...reasons.map((r) => `joined: ${r.detail}`),
      ...candidates.map((c) => `perhaps: ${entities.get(c.entity)?.name ?? ''} (${c.reasons[0]?.detail ?? ''})`),
    ]
    if (lines.length === 0) return []
    return [style.bold(fit(plain(name), width)), ...lines.flatMap((l) => indent(wrap(plain(l), width - 2), 2)), '']
  })
}
