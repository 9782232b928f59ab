import { ReadError } from '../errors.ts'
import type { Note } from '../model/note.ts'
import { decodeBody } from './http-message.ts'
import type { SplitOptions } from './parts.ts'
import { type CaptureHead, type CaptureNote, classify, messageOf } from './warc-capture.ts'
import { itemsAt, type OpenWarc, type WarcItem } from './warc-items.ts'
import type { WarcFault, WarcRecord } from './warc-record.ts'

/** A page in a WARC file, where it stands, and each time it was captured with these bytes. */
export interface Capture extends CaptureHead {
  /** Where to ask for it again, and which of the records there it is. */
  readonly place: number
  readonly index: number
  readonly at: number
  readonly size: number
  /** Oldest first, as the archive gives them; of many, the first and the last. */
  readonly times: readonly string[]
}

/** What a WARC file holds. */
export interface WarcIndex {
  /** In the order of the file; those of one address in the order of time. */
  readonly captures: readonly Capture[]
  readonly faults: readonly WarcFault[]
  /** What the other records are, one for each. */
  readonly leftOut: readonly string[]
}

interface Draft extends Omit<Capture, 'times' | 'notes'> {
  readonly id: string | null
  readonly times: string[]
  readonly notes: CaptureNote[]
}

/** Goes through a WARC file once. */
export async function indexWarc(warc: OpenWarc, options: SplitOptions): Promise<WarcIndex> {
  const drafts = new Map<string, Draft>()
  const faults: WarcFault[] = []
  const leftOut: string[] = []
  for (let at = 0; at >= 0 && at < warc.source.size; ) {
    const { items, next } = await itemsAt(warc, at, options.limits)
    for (const [index, item] of items.entries()) take(item, at, index)
    if (options.budget.bytes < 0 || options.budget.parts < 0) {
      const code = options.budget.bytes < 0 ? 'read/expansion' : 'read/archive-parts'
      const message = `More comes out of this archive than may; what follows byte ${at} was not read`
      faults.push({ at, code, message, target: null })
      break
    }
    at = next
  }
  return { captures: finish([...drafts.values()], leftOut), faults, leftOut }

  function take(item: WarcItem, place: number, index: number): void {
    if (item.type === 'fault') return void faults.push(item.fault)
    const { at, size, record } = item
    options.budget.bytes -= record.block.length
    const found = classify(record, at, options.digest)
    if (found.type === 'fault') return void faults.push(found.fault)
    if (found.type === 'left-out') return void leftOut.push(found.what)
    const key = `${found.capture.key} ${found.capture.target}`
    const time = timeOf(record)
    const known = drafts.get(key)
    if (known !== undefined) {
      if (time !== null) known.times.push(time)
      return void leftOut.push('page captured again unchanged')
    }
    options.budget.parts--
    const id = record.headers.get('warc-record-id') ?? null
    const notes = [...found.capture.notes, ...(warc.whole ? [wholeNote] : [])]
    drafts.set(key, { ...found.capture, place, index, at, size, id, times: time === null ? [] : [time], notes })
  }
}

const wholeNote: CaptureNote = {
  kind: 'archive-packing',
  detail: 'The archive is packed as a whole; places are those in the unpacked file.',
}

function timeOf({ headers }: WarcRecord): string | null {
  const date = headers.get('warc-date') ?? ''
  return /^\d{4}-\d\d(?:-\d\d(?:T[\d:.]+Z?)?)?$/.test(date) ? date : null
}

function finish(drafts: readonly Draft[], leftOut: string[]): readonly Capture[] {
  const pages = new Set(drafts.filter((d) => !d.conversion).map((d) => d.target))
  const kept = drafts.filter((d) => !(d.conversion && pages.has(d.target)))
  for (const _ of drafts.slice(kept.length)) leftOut.push('text made from a page that is here')
  const ids = Map.groupBy(kept, (d) => d.id)
  const inOrder = kept.map((draft): Capture => {
    const { id, notes, ...capture } = draft
    const times = draft.times.toSorted()
    const several = times.length > 1 ? [capturedAgain(times)] : []
    const doubled = id !== null && (ids.get(id)?.length ?? 0) > 1 ? [doubledId] : []
    const shown = times.length > 2 ? [times[0] ?? '', times.at(-1) ?? ''] : times
    return { ...capture, times: shown, notes: [...notes, ...doubled, ...several] }
  })
  return byTime(inOrder)
}

const doubledId: CaptureNote = {
  kind: 'record-id-duplicate',
  detail: 'Another record of the archive has the same identifier and other bytes.',
}

function capturedAgain(times: readonly string[]): CaptureNote {
  const detail = `It was captured ${times.length} times with these bytes, from ${times[0]} to ${times.at(-1)}.`
  return { kind: 'captured-again', detail }
}

/** Captures of one address change places, so that each comes after those before it in time. */
function byTime(captures: readonly Capture[]): readonly Capture[] {
  const sorted = new Map(
    [...Map.groupBy(captures, (c) => c.target)].map(([target, own]) => [
      target,
      own.toSorted((a, b) => compare(a.times[0] ?? '', b.times[0] ?? ''))[Symbol.iterator](),
    ]),
  )
  return captures.map((c) => sorted.get(c.target)?.next().value ?? c)
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** The bytes of a capture as a browser had them. @throws ReadError */
export async function loadCapture(
  warc: OpenWarc,
  { place, index, at }: Capture,
  { limits, budget }: SplitOptions,
): Promise<{ readonly bytes: Uint8Array; readonly notes: readonly Note[] }> {
  const { items } = await itemsAt(warc, place, limits)
  const item = items[index]
  const message = item?.type === 'record' ? messageOf(item.record) : null
  if (message === null)
    throw new ReadError('read/warc-damaged', `The file was changed while it was read, at byte ${at}`)
  const { bytes, damaged } = decodeBody(message, limits)
  // The record itself was counted when it was found.
  const more = Math.max(0, bytes.length - message.body.length)
  if (more > 0 && more > budget.bytes) throw new ReadError('read/expansion', 'More comes out of this archive than may')
  budget.bytes -= more
  return { bytes, notes: damaged === null ? [] : [{ span: { start: 0, end: 0 }, ...bodyNotes[damaged] }] }
}

const bodyNotes: Readonly<Record<'chunked' | 'cut', CaptureNote>> = {
  chunked: {
    kind: 'http-chunked-damaged',
    detail: 'The page was kept in chunks, and one of them is damaged; it is read up to there.',
  },
  cut: { kind: 'http-body-cut', detail: 'The packed page is cut short; it is read up to there.' },
}
