import { readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { OnrecordError, ReadError, UsageError } from '../../errors.ts'
import { type Decision, decisionsInForce } from '../../model/decision.ts'
import type { StoryRecord } from '../../model/record.ts'
import { nameListLimits, type ReadNames, readNameList } from '../../read/name-list.ts'
import type { Store } from '../../store/store.ts'
import { type DecisionOptions, decide } from '../decide.ts'
import { writeJsonList, writeLines } from '../output.ts'
import { table } from '../table.ts'
import { counted, pageWidth, plain, style } from '../terminal.ts'
import { withCase } from '../with-case.ts'

export interface NamesOptions extends DecisionOptions {
  readonly forget?: string
  readonly json?: boolean
}

/** Gives a case a list of names, takes one back, or says which it has. */
export async function runNames(path: string, file: string | undefined, options: NamesOptions): Promise<void> {
  if (file !== undefined) return giveList(path, file, options)
  if (options.forget !== undefined) return forgetList(path, options.forget, options)
  await withCase(path, async (store) => {
    const lists = listsIn(await store.decisions()).map(({ id, by, at, why, what }) => ({
      ...{ list: what.list, names: what.entries.length, found: 0, decision: id, by, at, why },
    }))
    const found = foundIn(await store.record())
    const rows = lists.map((l) => ({ ...l, found: found.get(l.list) ?? 0 }))
    if (options.json === true) return writeJsonList(rows)
    if (rows.length === 0) return writeLines(['No list of names was given. Give one: onrecord names CASE LIST'])
    await writeLines(
      table(
        rows,
        [
          { title: 'List', cell: (l) => plain(l.list), least: 16 },
          { title: 'Names', cell: (l) => String(l.names), side: 'left' },
          { title: 'In the case', cell: (l) => String(l.found), side: 'left' },
          { title: 'By', cell: (l) => plain(l.by ?? '') },
        ],
        pageWidth(),
        style.dim,
      ),
    )
  })
}

type ListDecision = Decision & { readonly what: { readonly type: 'names' } }

/** The lists in force; of two with one name the later. */
function listsIn(decisions: readonly Decision[]): readonly ListDecision[] {
  const lists = new Map<string, ListDecision>()
  for (const d of decisionsInForce(decisions)) if (isList(d)) lists.set(d.what.list, d)
  return [...lists.values()]
}

function isList(decision: Decision): decision is ListDecision {
  return decision.what.type === 'names'
}

function foundIn(record: StoryRecord | null): ReadonlyMap<string, number> {
  const found = new Map<string, number>()
  for (const { listed } of record?.entities ?? [])
    if (listed !== undefined) found.set(listed.list, (found.get(listed.list) ?? 0) + 1)
  return found
}

async function giveList(path: string, file: string, options: NamesOptions): Promise<void> {
  const list = basename(file)
  const names = await readNames(file, list)
  await withCase(
    path,
    async (store) => {
      const earlier = await undoOf(store, list)
      const what = { type: 'names' as const, list, entries: names.entries }
      const record = await decide(store, [...earlier, what], options)
      await report(list, names, foundIn(record).get(list) ?? 0, options)
    },
    { readOnly: false },
  )
}

async function readNames(file: string, list: string): Promise<ReadNames> {
  try {
    const { size } = await stat(file)
    // One byte more than is taken says that there is more, without holding all of it.
    if (size > nameListLimits.bytes) return await readNameList(list, new Uint8Array(nameListLimits.bytes + 1))
    return await readNameList(list, await readFile(file))
  } catch (error) {
    if (error instanceof OnrecordError) throw error
    const code = error instanceof Error && 'code' in error ? error.code : ''
    if (code === 'ENOENT') throw new ReadError('read/missing', `There is no file ${file}`, { cause: error })
    throw new ReadError('read/no-access', `The file ${file} cannot be read`, { cause: error })
  }
}

async function report(list: string, names: ReadNames, found: number, { json }: NamesOptions): Promise<void> {
  if (json === true) return writeJsonList([{ list, names: names.entries.length, found, leftOut: names.leftOut }])
  const leftOut = names.leftOut.map(([what, count]) => `Left out: ${plain(what)} (${count.toLocaleString('en-US')})`)
  const told = `${counted(names.entries.length, 'name')}, ${found.toLocaleString('en-US')} of them in the case`
  await writeLines([`${style.bold(plain(list))}: ${told}.`, ...leftOut])
}

async function undoOf(store: Store, list: string) {
  const lists = decisionsInForce(await store.decisions()).filter((d) => isList(d) && d.what.list === list)
  return lists.map((d) => ({ type: 'undo' as const, decision: d.id }))
}

async function forgetList(path: string, name: string, options: NamesOptions): Promise<void> {
  await withCase(
    path,
    async (store) => {
      const list = basename(name)
      const undo = await undoOf(store, list)
      if (undo.length === 0) throw new UsageError('usage/list', `The case ${path} has no list of names ${list}`)
      await decide(store, undo, options)
      await writeLines([`${plain(list)}: no longer counts.`])
    },
    { readOnly: false },
  )
}
