import { machineReading } from '../../export/record.ts'
import { personRows } from '../../serve/views.ts'
import { withRecord } from '../load.ts'
import { writeJsonList, writeLines } from '../output.ts'
import { table } from '../table.ts'
import { pageWidth, plain, style } from '../terminal.ts'

/** Lists the people of a story, those who speak most first. */
export async function runPeople(
  path: string,
  options: { readonly all?: boolean; readonly json?: boolean },
): Promise<void> {
  await withRecord(path, async (data) => {
    const people = personRows(data).filter((p) => options.all === true || p.kind === 'person')
    if (options.json === true) return writeJsonList(people)
    if (people.length === 0) return writeLines(['No people were found in the documents read.'])
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
