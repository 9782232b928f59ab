import { ReadError } from '../errors.ts'
import type { KnownName } from '../model/decision.ts'
import { delimiterOf } from './csv-parts.ts'
import { csvRecords } from './csv-records.ts'
import { cellsOf } from './csv.ts'
import { decode } from './decode.ts'
import { sizeWords } from './limits.ts'
import { type ListedRow, toRow } from './name-list-rows.ts'

/** Bounds on a list of names. More than that is no list for one story. */
export const nameListLimits = { bytes: 16 * 1024 * 1024, entries: 20_000, names: 200, letters: 300 } as const

/** What a file of names holds. */
export interface ReadNames {
  readonly entries: readonly KnownName[]
  /** What was left out and why, most first: rows without a name, things that are neither people nor bodies. */
  readonly leftOut: readonly (readonly [what: string, count: number])[]
}

/**
 * Reads a list of names: a table with a column `name`, JSON or JSON lines with `name` and `aliases`, or FollowTheMoney
 * entities. Ids are those of the file, else the place in it.
 * @throws ReadError `read/names-format`, `read/names-empty`, `read/names-too-large`
 */
export async function readNameList(name: string, bytes: Uint8Array): Promise<ReadNames> {
  if (bytes.length > nameListLimits.bytes)
    throw tooLarge(name, sizeWords(bytes.length), sizeWords(nameListLimits.bytes))
  const { text } = decode(bytes)
  const plain = text.replace(/^\ufeff/, '')
  const items = /^\s*[[{]/.test(plain) ? jsonItems(name, plain) : await tableItems(name, plain)
  const entries: KnownName[] = []
  const leftOut = new Map<string, number>()
  for (const [i, item] of items.entries()) {
    const row: ListedRow = toRow(item, String(i + 1))
    if ('leftOut' in row) leftOut.set(row.leftOut, (leftOut.get(row.leftOut) ?? 0) + 1)
    else entries.push(bounded(row))
    if (entries.length > nameListLimits.entries)
      throw tooLarge(name, `more than ${nameListLimits.entries} names`, `${nameListLimits.entries}`)
  }
  if (entries.length === 0) throw new ReadError('read/names-empty', `Expected names in ${name}, found none`)
  return { entries, leftOut: [...leftOut].sort((a, b) => b[1] - a[1]) }
}

function tooLarge(name: string, found: string, most: string): ReadError {
  return new ReadError('read/names-too-large', `Expected a list of at most ${most} in ${name}, found ${found}`)
}

function bounded({ id, kind, name, aliases }: KnownName): KnownName {
  const { names, letters } = nameListLimits
  const cut = (words: string) => words.slice(0, letters)
  return { id: cut(id), kind, name: cut(name), aliases: aliases.slice(0, names).map(cut) }
}

/** A JSON array, an object that holds one, or JSON lines. */
function jsonItems(name: string, text: string): readonly unknown[] {
  const whole = parsed(text)
  if (Array.isArray(whole)) return whole
  if (typeof whole === 'object' && whole !== null) {
    const inside = Object.entries(whole).find(
      ([key, v]) => /^(?:entries|entities|names|people)$/.test(key) && Array.isArray(v),
    )
    return inside === undefined ? [whole] : (inside[1] as readonly unknown[])
  }
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '')
  return lines.map((line, i) => {
    const item = parsed(line)
    if (item !== undefined) return item
    throw new ReadError('read/names-format', `Expected JSON in line ${i + 1} of ${name}, found ${line.slice(0, 60)}`)
  })
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return undefined
  }
}

/** The rows of a table as objects by column. */
async function tableItems(name: string, text: string): Promise<readonly unknown[]> {
  const delimiter = delimiterOf(text.slice(0, 64 * 1024))
  let header: readonly string[] | null = null
  const items: unknown[] = []
  const bytes = new TextEncoder().encode(text)
  for await (const record of csvRecords([bytes], delimiter.charCodeAt(0), nameListLimits.bytes)) {
    const line = new TextDecoder().decode(record.bytes)
    if (line.trim() === '' || (record.row === 1 && /^sep=.$/.test(line))) continue
    const cells = cellsOf(line, delimiter).map((c) => c.value.trim())
    if (header === null) header = cells.map((c) => c.toLowerCase())
    else items.push(Object.fromEntries(header.map((column, i) => [column, cells[i] ?? ''])))
  }
  if (header?.includes('name') === true) return items
  const found = (header ?? []).slice(0, 8).join(', ')
  throw new ReadError('read/names-format', `Expected a column called name in ${name}, found ${found || 'nothing'}`)
}
