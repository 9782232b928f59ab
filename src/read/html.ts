import type { RawDoc } from '../model/doc.ts'
import type { Note } from '../model/note.ts'
import { type Decoded, decode } from './decode.ts'
import { declaredCharset } from './html-charset.ts'
import { pageFields } from './html-fields.ts'
import { pageText } from './html-text.ts'
import { type PageTree, parsePage } from './html-tree.ts'
import { defaultLimits, type ReadLimits } from './limits.ts'
import { refuseBinary } from './signature.ts'
import { controlNotes, refuseSize } from './checks.ts'

/**
 * Reads a saved page: its visible text, its elements, and what its metadata says. Odd markup is no error.
 * @param charset - Encoding stated by what held the page; it counts before what the page declares.
 * @throws ReadError `read/too-large`, `read/binary`, `read/format`
 */
export function readHtml(
  name: string,
  bytes: Uint8Array,
  limits: ReadLimits = defaultLimits,
  charset: string | null = null,
): RawDoc {
  refuseSize(name, bytes, limits)
  refuseBinary(name, bytes)
  return readPage(name, decode(bytes, charset ?? declaredCharset(bytes)), limits)
}

/** Reads a page that has been decoded. */
export function readPage(name: string, { text: page, encoding, notes }: Decoded, limits: ReadLimits): RawDoc {
  const tree = parsePage(page, limits)
  const visible = pageText(page, tree)
  return {
    name,
    format: 'html',
    text: visible.text,
    encoding,
    source: visible.source,
    elements: visible.elements,
    fields: pageFields(page, tree, visible, limits),
    notes: [
      ...[...notes, ...(page.includes('\u0000') ? controlNotes(page) : [])].map(atStart),
      ...limitNotes(tree),
      ...cutNotes(page, visible.text),
    ],
  }
}

/** A note on the page as decoded has no place in its visible text. */
function atStart(note: Note): Note {
  return { ...note, span: { start: 0, end: 0 } }
}

/** Characters at the start in which a page opens, and at its end in which it closes. */
const [opensWithin, closesWithin] = [20_000, 65_536]

/** A saved page that begins as a whole one and never closes was cut short: not one of 91 saved news pages leaves its end out. */
function cutNotes(page: string, text: string): readonly Note[] {
  if (!/<(?:html|body)[\s>]/i.test(page.slice(0, opensWithin))) return []
  if (/<\/(?:html|body)\s*>/i.test(page.slice(-closesWithin))) return []
  const detail = 'The page begins and does not end: it may have been cut short when it was saved or sent.'
  return [{ span: { start: text.length, end: text.length }, kind: 'page-cut', detail }]
}

function limitNotes(tree: PageTree): readonly Note[] {
  if (tree.leftOut === 0) return []
  const detail = `The page has more or deeper elements than are read; the structure of ${tree.leftOut} of them is lost, their text is kept.`
  return [{ span: { start: 0, end: 0 }, kind: 'page-limit', detail }]
}
