import { ReadError } from '../errors.ts'
import type { MetaValue, RawDoc, Region, RegionKind } from '../model/doc.ts'
import type { Note } from '../model/note.ts'
import { type DocxFile, readDocxFile } from './docx-file.ts'
import { type DocxCounts, writeDocxPart } from './docx-text.ts'
import { feedElements } from './feed-xml.ts'
import { defaultLimits, type ReadLimits } from './limits.ts'
import { controlNotes, refuseSize } from './checks.ts'
import { newTextBuilder } from './text-builder.ts'

/** Line breaks between two parts of the text. */
const gapLength = 2

/**
 * Reads a Word document as it stands: insertions in, deletions out. Notes, comments, and heads and feet of pages follow
 * the text and are marked.
 * @throws ReadError `read/docx`, `read/no-text`, `read/zip-damaged`, `read/expansion`, `read/too-large`
 */
export async function readDocx(name: string, bytes: Uint8Array, limits: ReadLimits = defaultLimits): Promise<RawDoc> {
  refuseSize(name, bytes, limits)
  const file = await readDocxFile(name, bytes, limits)
  const out = newTextBuilder()
  const counts: DocxCounts = { inserted: 0, deleted: 0, hidden: 0 }
  const marks: Region[] = [...writeDocxPart(out, file.body, true, counts)]
  if (out.text().trim() === '')
    throw new ReadError(
      'read/no-text',
      `${name} holds no text. If it shows pictures of text, run text recognition (OCR) over it.`,
    )
  const add = (source: string, kind: RegionKind, rule: string) => {
    const start = out.length()
    writeDocxPart(out, source, false, counts)
    const from = start + gapLength
    if (out.length() > from) marks.push({ start: from, end: out.length(), kind, rule })
  }
  for (const source of [file.footnotes, file.endnotes]) add(source, 'metadata', 'footnote')
  add(file.comments, 'comments', 'comment')
  for (const source of new Set(file.edges)) add(source, 'boilerplate', 'running-head')
  const text = out.text()
  return {
    ...{ name, format: 'docx', text, encoding: 'utf-8', source: out.source(), elements: [] },
    fields: fieldsOf(file, limits),
    notes: [...notesOf(counts), ...controlNotes(text)],
    marks: marks.sort((a, b) => a.start - b.start || b.end - a.end),
  }
}

function fieldsOf({ properties }: DocxFile, limits: ReadLimits): readonly MetaValue[] {
  const found = feedElements(properties)
  const one = (field: MetaValue['field'], ...names: readonly string[]): MetaValue[] => {
    const value =
      found
        .of(...names)[0]
        ?.text.replace(/\s+/g, ' ')
        .trim() ?? ''
    const usual = field === 'author' ? /\s/.test(value) : value !== ''
    return usual ? [{ field, value: value.slice(0, limits.maxFieldLength), basis: 'meta' }] : []
  }
  return [...one('title', 'title'), ...one('author', 'creator'), ...one('modified', 'modified')]
}

function notesOf({ inserted, deleted, hidden }: DocxCounts): readonly Note[] {
  const notes: Note[] = []
  const add = (kind: string, detail: string) => notes.push({ span: { start: 0, end: 0 }, kind, detail })
  if (inserted + deleted > 0)
    add(
      'tracked-changes',
      `The document holds changes not yet accepted: ${inserted} insertions, which are read, and ${deleted} deletions, which are not.`,
    )
  if (hidden > 0)
    add(
      'hidden-text',
      'The document holds words that are set not to show; they are marked and not read as the article.',
    )
  return notes
}
