import { ReadError } from '../errors.ts'
import type { MetaValue } from '../model/doc.ts'
import type { Note } from '../model/note.ts'
import { nameOfAddress } from './address.ts'
import type { ArchiveFile, Part, SplitOptions } from './parts.ts'
import { type Capture, indexWarc, loadCapture } from './warc-index.ts'
import { openWarc, type OpenWarc } from './warc-items.ts'
import type { WarcFault } from './warc-record.ts'

/** Characters of an address in a label. */
const labelLength = 200

/**
 * The pages of a WARC file: captures of one address with the same bytes are one document, with other bytes versions.
 * What cannot be read is named with its place, what is no document is counted.
 * @throws ReadError `read/warc-packing`
 */
export async function* readWarc(file: ArchiveFile, options: SplitOptions): AsyncGenerator<Part> {
  const { limits } = options
  const warc = await openWarc(file.name, file.source, limits)
  const { captures, faults, leftOut } = await indexWarc(warc, options)
  for (const what of leftOut) yield { leftOut: what }
  for (const fault of faults) yield failureOf(file, fault)
  const { pages = new Set() } = file
  const listed = captures.some((c) => pages.has(c.target))
  for (const capture of captures) {
    if (listed && !pages.has(capture.target)) yield { leftOut: 'page that was not visited' }
    else yield await partOf(file, warc, capture, options)
  }
}

function failureOf(file: ArchiveFile, { code, message, target, at }: WarcFault): Part {
  const label = target === null ? `${file.label} (byte ${at})` : labelOf(file, target, at)
  return { label, failure: new ReadError(code, message) }
}

function labelOf(file: ArchiveFile, target: string, at: number): string {
  const shown = target.length > labelLength ? `${target.slice(0, labelLength)}…` : target
  return `${file.label} › ${shown} (byte ${at})`
}

async function partOf(file: ArchiveFile, warc: OpenWarc, capture: Capture, options: SplitOptions): Promise<Part> {
  const label = labelOf(file, capture.target, capture.at)
  try {
    const { bytes, notes } = await loadCapture(warc, capture, options)
    const { target, format, extension, at, size } = capture
    const base = nameOfAddress(target)
    const name = format === null && !/\.\w{1,5}$/.test(base) ? `${base}.${extension}` : base
    const container = {
      file: file.container?.file ?? file.name,
      part: [file.container?.part, target].filter(Boolean).join(', '),
      at: file.container === undefined ? at : null,
      size,
      charset: capture.charset,
      fields: fieldsOf(capture),
      notes: [...notes, ...capture.notes.map(noteOf)],
    }
    const place = capture.link ? { key: target, address: target.replace(/#.*$/s, '') } : { key: target }
    if (format === null) return { file: { name, label, bytes, container }, ...place }
    return { label, unit: { name, format, bytes, container }, blank: 'page without text', ...place }
  } catch (error) {
    return { label, failure: error }
  }
}

function fieldsOf({ link, target, times }: Capture): readonly MetaValue[] {
  const retrieved = times.map((value): MetaValue => ({ field: 'retrieved', value, basis: 'header' }))
  return link ? [{ field: 'url', value: target, basis: 'header' }, ...retrieved] : retrieved
}

function noteOf({ kind, detail }: Pick<Note, 'kind' | 'detail'>): Note {
  return { span: { start: 0, end: 0 }, kind, detail }
}
