import { ReadError } from '../errors.ts'
import type { MetaValue, RawDoc, Region } from '../model/doc.ts'
import type { Note } from '../model/note.ts'
import { defaultLimits, type ReadLimits } from './limits.ts'
import { type PdfFile, readPdfFile } from './pdf-file.ts'
import { partPages } from './pdf-furniture.ts'
import { type PdfText, pdfText } from './pdf-text.ts'
import { controlNotes, refuseSize } from './checks.ts'

/**
 * Reads the text layer of a PDF: paragraphs in reading order, each with its page; running heads, page numbers and
 * hidden words are kept in the text and marked.
 * @throws ReadError `read/pdf`, `read/pdf-encrypted`, `read/pdf-no-text`, `read/expansion`, `read/too-large`
 */
export async function readPdf(name: string, bytes: Uint8Array, limits: ReadLimits = defaultLimits): Promise<RawDoc> {
  refuseSize(name, bytes, limits)
  const file = await readPdfFile(name, bytes, limits)
  const found = pdfText(partPages(file.pages))
  if (found.text.trim() === '') {
    const pages = file.pageCount === 1 ? 'its page is a picture' : `its ${file.pageCount} pages are pictures`
    throw new ReadError(
      'read/pdf-no-text',
      `${name} has no text layer: ${pages}. Run text recognition (OCR) over it, and read the result.`,
    )
  }
  const { text, source, marks, places } = withHeadline(found)
  return {
    ...{ name, format: 'pdf', text, encoding: 'pdf', source, elements: [], marks, places },
    fields: fieldsOf(file, { ...found, marks }, limits),
    notes: [...notesOf(file, found), ...controlNotes(text)],
  }
}

/** The first heading of the first page is the headline, if nothing but furniture and short lines stands above it. */
function withHeadline(found: PdfText): PdfText {
  const first = found.marks.findIndex((m) => m.kind === 'heading')
  const heading = found.marks[first]
  if (
    heading === undefined ||
    heading.start > 400 ||
    found.text
      .slice(0, heading.start)
      .split('\n')
      .some((l) => l.length > 120)
  )
    return found
  const marks = found.marks.map((m, i): Region => (i === first ? { ...m, kind: 'headline' } : m))
  return { ...found, marks }
}

/** Titles that the program gave that made the file. */
const madeUp =
  /^(?:untitled|microsoft word|word document|document\d*|print|layout \d|.*\.(?:docx?|indd|qxd|pdf|rtf|odt|html?|txt|pages)$)/i

function fieldsOf({ title, author }: PdfFile, { text, marks }: PdfText, limits: ReadLimits): readonly MetaValue[] {
  const fields: MetaValue[] = []
  const add = (field: MetaValue['field'], value: string) => {
    if (value !== '') fields.push({ field, value: value.slice(0, limits.maxFieldLength), basis: 'meta' })
  }
  add('title', madeUp.test(title) ? '' : title)
  add('author', /\s/.test(author) ? author : '')
  const headline = marks.find((m) => m.kind === 'headline')
  if (headline !== undefined) {
    const { start, end } = headline
    fields.push({ field: 'title', value: text.slice(start, end), basis: 'heading', span: { start, end } })
  }
  for (const { start, end, rule } of marks) {
    const found = rule === 'running-head' ? /https?:\/\/[^\s…]+(?=\s|$)/.exec(text.slice(start, end)) : null
    if (found === null || fields.some((f) => f.field === 'url')) continue
    const at = start + found.index
    fields.push({ field: 'url', value: found[0], basis: 'text', span: { start: at, end: at + found[0].length } })
  }
  return fields
}

function notesOf({ pages, damaged, pageCount, repaired }: PdfFile, { marks }: PdfText): readonly Note[] {
  const notes: Note[] = []
  const add = (kind: string, detail: string, span = { start: 0, end: 0 }) => notes.push({ span, kind, detail })
  if (repaired) add('pdf-damaged', 'The end of the file is missing; what could be found in it was read.')
  const looked = pages.length + damaged.length
  if (pageCount > looked) add('pages-left-out', `Of ${pageCount} pages the first ${looked} were read.`)
  if (damaged.length > 0) add('pdf-damaged', `Pages that are damaged and could not be read: ${listOf(damaged)}.`)
  const blank = pages.filter((page) => page.items.every((i) => i.text.trim() === '')).map((page) => page.number)
  if (blank.length > 0) {
    add('pages-without-text', `Pages without a text layer, which may be pictures: ${listOf(blank)}.`)
  }
  const hidden = marks.find((m) => m.rule === 'hidden-text')
  if (hidden !== undefined)
    add(
      'hidden-text',
      'The file holds words that do not show on the page; they are marked and not read as the article.',
      {
        start: hidden.start,
        end: hidden.end,
      },
    )
  return notes
}

/** Numbers for people, the first twenty of many. */
function listOf(numbers: readonly number[]): string {
  const more = numbers.length - 20
  return more > 0 ? `${numbers.slice(0, 20).join(', ')} and ${more} more` : numbers.join(', ')
}
