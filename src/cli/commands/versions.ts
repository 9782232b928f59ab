import { machineReading } from '../../export/record.ts'
import type { ChangeKind, VersionChange, VersionRow, VersionWords } from '../../model/version.ts'
import { versionRows } from '../../serve/version-rows.ts'
import { withRecord } from '../load.ts'
import { writeJsonList, writeLines } from '../output.ts'
import { indent, pageWidth, plain, style, wrap } from '../terminal.ts'

/** Lists what later versions of an article changed: what was said and is gone, worded otherwise, or without its source. */
export async function runVersions(path: string, options: { readonly json?: boolean }): Promise<void> {
  await withRecord(path, async (data) => {
    const rows = versionRows(data)
    if (options.json === true) await writeJsonList(rows)
    else await writeLines(versionLines(rows, pageWidth()))
  })
}

const headings: Readonly<Record<ChangeKind, string>> = {
  gone: 'No longer there',
  'source-gone': 'Still there, no longer with who said it',
  speaker: 'Said by another now',
  reworded: 'Worded otherwise',
  'source-new': 'Now with who said it',
  new: 'New',
}

const order = Object.keys(headings) as readonly ChangeKind[]

function versionLines(rows: readonly VersionRow[], width: number): string[] {
  if (rows.length === 0) return [style.dim('No article was read in more than one version.')]
  return [...rows.flatMap((row) => rowLines(row, width)), style.dim(machineReading)]
}

function rowLines({ exhibit, name, ofExhibit, ofName, changes }: VersionRow, width: number): string[] {
  const title = `${exhibit} ${plain(name)}, a later version of ${ofExhibit} ${plain(ofName)}`
  const own = order.flatMap((kind) => {
    const some = changes.filter((c) => c.kind === kind)
    return some.length === 0
      ? []
      : [`  ${style.bold(headings[kind])}`, ...some.flatMap((c) => changeLines(c, width)), '']
  })
  const none = ['  What is said in it, and by whom, is the same.', '']
  return [...wrap(style.bold(title), width), '', ...(own.length === 0 ? none : own)]
}

function changeLines({ kind, before, after }: VersionChange, width: number): string[] {
  const both = before !== null && after !== null
  const sides = [
    ...(before === null ? [] : [both ? `before  ${told(before)}` : told(before)]),
    ...(after === null ? [] : [both ? `now     ${told(after)}` : told(after)]),
  ]
  const margin = kind === 'gone' || kind === 'new' ? 4 : 12
  return sides.flatMap((side) => {
    const [first = '', ...rest] = wrap(side, width - margin)
    return [`    ${first}`, ...indent(rest, margin)]
  })
}

function told({ statement, speaker, passage }: VersionWords): string {
  const who = statement === null ? 'no speaker' : (speaker ?? 'not named')
  return `${plain(who)}: ${plain(passage.words)}`
}
