import type { StoryRecord } from '../../model/record.ts'
import type { Findings, Links } from '../../model/story.ts'
import { digestOf, pack, unpack } from './pack.ts'

/** Items of a list kept in one row: keeps every JSON text far below what a string can hold. */
const itemsPerPart = 200

/** A row of the `story` table. */
export interface StoryPart {
  readonly section: string
  readonly part: number
  readonly data: Uint8Array
  readonly digest: string
}

/** The rows that keep a story: `record.…` with one section a list, and what lies behind it under `links.…`. */
export function* toParts(links: Links, findings: Findings, record: StoryRecord): Generator<StoryPart> {
  yield* partsOf('record', record)
  yield* partsOf('links', links)
  yield* partsOf('findings', findings)
}

function* partsOf(name: string, value: object): Generator<StoryPart> {
  const head: Record<string, unknown> = {}
  for (const [key, field] of Object.entries(value)) {
    if (!Array.isArray(field)) head[key] = field
    else yield* listParts(`${name}.${key}`, field)
  }
  yield partOf(name, 0, { head, keys: Object.keys(value) })
}

function* listParts(section: string, list: readonly unknown[]): Generator<StoryPart> {
  for (let i = 0; i < list.length; i += itemsPerPart) {
    yield partOf(section, i / itemsPerPart, list.slice(i, i + itemsPerPart))
  }
}

function partOf(section: string, part: number, value: unknown): StoryPart {
  const data = pack(value)
  return { section, part, data, digest: digestOf(section, part, data) }
}

/** The record from its rows, in the order of sections and parts; null if there are none. */
export function recordFrom(parts: readonly StoryPart[]): StoryRecord | null {
  const first = parts.find((p) => p.section === 'record')
  if (first === undefined) return null
  const { head, keys } = unpack(first.data) as { head: Record<string, unknown>; keys: string[] }
  const listOf = (key: string) =>
    parts.filter((p) => p.section === `record.${key}`).flatMap((p) => unpack(p.data) as unknown[])
  const fields = Object.fromEntries(keys.map((key) => [key, key in head ? head[key] : listOf(key)]))
  // Stories put together before there were possible cards have none.
  return ('possible' in fields ? fields : { ...fields, possible: [] }) as unknown as StoryRecord
}
