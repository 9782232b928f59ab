import type { MetaField, MetaValue, RawDoc } from '../model/doc.ts'
import type { Note } from '../model/note.ts'
import { type Decoded, decode } from './decode.ts'
import { declaredCharset } from './html-charset.ts'
import { readPage } from './html.ts'
import { defaultLimits, type ReadLimits } from './limits.ts'
import { contentOf, type MimePart, parseMime } from './mime.ts'
import { decodeWords, firstAddress, mailDate } from './mime-words.ts'
import { controlNotes, refuseSize } from './checks.ts'

/** A message taken apart: what is read as its text, and the files that came with it. */
export interface Message {
  readonly headers: ReadonlyMap<string, string>
  /** Parts of one type, in their order; empty if the message has no text. */
  readonly body: readonly MimePart[]
  readonly attachments: readonly MimePart[]
}

/** What a message holds: its text is the fullest form it comes in, and the texts after it that are no files. */
export function messageOf(bytes: Uint8Array): Message {
  const root = parseMime(bytes)
  const leaves = leavesOf(root)
  const texts = leaves.filter((p) => isText(p) && !p.attached && p.fileName === null)
  const html = texts.filter((p) => p.type === 'text/html')
  const body = html.length > 0 ? html : texts.filter((p) => p.type !== 'text/html')
  const shown = new Set(texts)
  return { headers: root.headers, body, attachments: leaves.filter((p) => !shown.has(p)) }
}

function isText({ type }: MimePart): boolean {
  return type === 'text/html' || type === 'text/plain' || type === 'text/enriched'
}

/** Parts that hold no others; a message inside a message is one. */
function leavesOf(part: MimePart): readonly MimePart[] {
  return part.parts.length === 0 ? (part.type.startsWith('multipart/') ? [] : [part]) : part.parts.flatMap(leavesOf)
}

/**
 * Reads an e-mail: the text of the message, and what its headers say. Attachments are documents of their own.
 * @throws ReadError `read/too-large`
 */
export function readEmail(name: string, bytes: Uint8Array, limits: ReadLimits = defaultLimits): RawDoc {
  refuseSize(name, bytes, limits)
  const message = messageOf(bytes)
  const decoded = message.body.map((part) => decodePart(bytes, part))
  const text = decoded.map((d) => d.text).join('\n\n')
  const encoding = decoded[0]?.encoding ?? 'utf-8'
  const found = { text, encoding, notes: decoded.flatMap((d) => d.notes).slice(0, 1) }
  const html = message.body[0]?.type === 'text/html'
  const raw = html ? readPage(name, found, limits) : plainRaw(name, found)
  const fields = [...fieldsOf(message.headers, limits), ...raw.fields]
  return { ...raw, format: 'email', fields, notes: [...raw.notes, ...attachmentNotes(message)] }
}

function decodePart(bytes: Uint8Array, part: MimePart): Decoded {
  const content = contentOf(bytes, part)
  return decode(content, part.charset ?? (part.type === 'text/html' ? declaredCharset(content) : null))
}

function plainRaw(name: string, { text, encoding, notes }: Decoded): RawDoc {
  const atStart = notes.map((note): Note => ({ ...note, span: { start: 0, end: 0 } }))
  return {
    name,
    format: 'email',
    text,
    encoding,
    source: [{ start: 0, end: text.length, at: 0 }],
    elements: [],
    fields: [],
    notes: [...atStart, ...controlNotes(text)],
  }
}

/** Words by which a sender is an office, not a person. */
const office =
  /\b(?:office|press|newsroom|news|media|communications|department|ministry|committee|council|agency|authority|campaign|party|police|court|university|institute|foundation|association|union|commission|bureau|embassy|city|county|government)\b/i

/** What the headers of a message say of it. */
export function fieldsOf(headers: ReadonlyMap<string, string>, limits: ReadLimits): readonly MetaValue[] {
  const fields: MetaValue[] = []
  const add = (field: MetaField, value: string | null) => {
    const short = (value ?? '').slice(0, limits.maxFieldLength)
    if (short !== '') fields.push({ field, value: short, basis: 'header' })
  }
  const sender = firstAddress(headers.get('from') ?? '')
  const organisation = decodeWords(headers.get('organization') ?? '')
  add('title', decodeWords(headers.get('subject') ?? ''))
  add('outlet', organisation)
  if (sender !== null && office.test(sender.name)) add('outlet', sender.name)
  else add('author', sender?.name ?? '')
  add('published', headers.get('date')?.trim() ?? null)
  add('retrieved', mailDate((headers.get('received') ?? '').replace(/^.*;/s, '')))
  return fields
}

function attachmentNotes({ attachments }: Message): readonly Note[] {
  if (attachments.length === 0) return []
  const names = attachments.map((p) => p.fileName ?? `part ${p.number}`)
  const listed = names.slice(0, 20).join(', ') + (names.length > 20 ? `, and ${names.length - 20} more` : '')
  const count = names.length === 1 ? 'one other part' : `${names.length} other parts`
  return [
    { span: { start: 0, end: 0 }, kind: 'email-attachments', detail: `The message came with ${count}: ${listed}.` },
  ]
}
