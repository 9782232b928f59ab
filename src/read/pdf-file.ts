import { getResolvedPDFJS } from 'unpdf'
import { ReadError } from '../errors.ts'
import type { ReadLimits } from './limits.ts'
import { plainLetters } from './pdf-direction.ts'
import { checkStreams } from './pdf-streams.ts'

/** Words of a page as the file sets them in one go. Lengths are in points; `y` is the baseline, from the top. */
export interface PdfItem {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly size: number
  /** They stand upright; what is turned is furniture of the page. */
  readonly upright: boolean
  /** They are set so that nothing shows. */
  readonly hidden: boolean
  /** Offset of the words in the text layer of the file. */
  readonly at: number
}

/** One page with its words in the order of the file. */
export interface PdfPage {
  /** Counts from 1. */
  readonly number: number
  readonly height: number
  readonly items: readonly PdfItem[]
}

/** What a PDF holds for us. */
export interface PdfFile {
  readonly pages: readonly PdfPage[]
  /** Numbers of the pages that are damaged and were left out. */
  readonly damaged: readonly number[]
  /** Pages of the file, those over the limit counted too. */
  readonly pageCount: number
  readonly title: string
  readonly author: string
  /** Its end is missing or wrong, and its objects were looked for one by one. */
  readonly repaired: boolean
}

type Pdfjs = Awaited<ReturnType<typeof getResolvedPDFJS>>
type PdfDocument = Awaited<ReturnType<Pdfjs['getDocument']>['promise']>
type Page = Awaited<ReturnType<PdfDocument['getPage']>>

/**
 * Reads the text layer of a PDF; nothing in it is run, drawn or fetched.
 * @throws ReadError `read/pdf`, `read/pdf-encrypted`, `read/expansion`
 */
export async function readPdfFile(name: string, bytes: Uint8Array, limits: ReadLimits): Promise<PdfFile> {
  const { hidesText } = await checkStreams(name, bytes, limits)
  const { document, repaired } = await openDocument(name, bytes)
  try {
    const { pages, damaged } = await pagesOf(document, limits, hidesText)
    const { info } = (await document.getMetadata()) as {
      readonly info: { readonly Title?: unknown; readonly Author?: unknown }
    }
    const text = (value: unknown) => (typeof value === 'string' ? value.replaceAll('\0', '').trim() : '')
    const [title, author] = [text(info.Title), text(info.Author)]
    return { pages, damaged, pageCount: document.numPages, title, author, repaired }
  } catch (cause) {
    throw pdfError(name, cause)
  } finally {
    await document.loadingTask.destroy()
  }
}

/** The pages up to the limit; one that is damaged is left out, unless all are. */
async function pagesOf(
  document: PdfDocument,
  limits: ReadLimits,
  hidesText: boolean,
): Promise<Pick<PdfFile, 'pages' | 'damaged'>> {
  const pages: PdfPage[] = []
  const damaged: number[] = []
  let at = 0
  let fault: unknown = null
  for (let number = 1; number <= Math.min(document.numPages, limits.maxPages); number++) {
    try {
      const page = await pageOf(await document.getPage(number), number, at, hidesText)
      at = (page.items.at(-1)?.at ?? at) + (page.items.at(-1)?.text.length ?? 0) + 1
      pages.push(page)
    } catch (cause) {
      fault ??= cause
      damaged.push(number)
    }
  }
  if (pages.length === 0 && fault !== null) throw fault
  return { pages, damaged }
}

async function openDocument(
  name: string,
  bytes: Uint8Array,
): Promise<{ readonly document: PdfDocument; readonly repaired: boolean }> {
  const ended = Buffer.from(bytes.subarray(-2048)).includes('startxref')
  try {
    return { document: await load(bytes), repaired: !ended }
  } catch (cause) {
    const mended = ended ? null : mend(bytes)
    if (mended === null) throw pdfError(name, cause)
    try {
      return { document: await load(mended), repaired: true }
    } catch {
      throw pdfError(name, cause)
    }
  }
}

/** The file up to its last whole object, with the end it lost: the object that lists its pages is named, where it stands in the open. */
function mend(bytes: Uint8Array): Uint8Array | null {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  const catalog = file.indexOf('/Catalog')
  const before = catalog < 0 ? '' : file.toString('latin1', Math.max(0, catalog - 400), catalog)
  const root = [...before.matchAll(/(\d+) (\d+) obj\b/g)].at(-1)
  if (root === undefined) return null
  const whole = file.subarray(0, file.lastIndexOf('endobj') + 'endobj'.length)
  return Buffer.concat([whole, Buffer.from(`\ntrailer\n<< /Root ${root[1]} ${root[2]} R >>\nstartxref\n0\n%%EOF\n`)])
}

async function load(bytes: Uint8Array): Promise<PdfDocument> {
  const { getDocument } = await getResolvedPDFJS()
  return getDocument({
    // The reader takes the bytes away, and they are still needed here.
    data: Uint8Array.from(bytes),
    ...{ isEvalSupported: false, useSystemFonts: false, disableFontFace: true, enableXfa: false },
    ...{ verbosity: 0, maxImageSize: 1, useWasm: false, useWorkerFetch: false, disableAutoFetch: true },
  }).promise
}

function pdfError(name: string, cause: unknown): ReadError {
  if (cause instanceof ReadError) return cause
  const [kind, message] = cause instanceof Error ? [cause.name, cause.message] : ['', String(cause)]
  if (kind === 'PasswordException')
    return new ReadError(
      'read/pdf-encrypted',
      `${name} is locked with a password. Open it, print it to a new PDF, and read that.`,
      { cause },
    )
  const why = message.replace(/\.$/, '')
  return new ReadError(
    'read/pdf',
    `${name} is cut short or damaged: no page of it can be read (${why}). Get it again.`,
    {
      cause,
    },
  )
}

async function pageOf(page: Page, number: number, from: number, hidesText: boolean): Promise<PdfPage> {
  const view = page.getViewport({ scale: 1 })
  const { items } = await page.getTextContent()
  const shown = hidesText ? await shownWords(page) : null
  const found: PdfItem[] = []
  let at = from
  for (const item of items) {
    if (!('str' in item) || item.str === '') continue
    const [a, b, c, d, x, y] = turned(view.transform, item.transform as readonly number[])
    const size = Math.hypot(c, d) || Math.hypot(a, b)
    const upright = Math.abs(b) <= Math.abs(a) * 0.2 && a > 0
    const words = item.str.replace(/\s+/g, '')
    const unseen = shown !== null && words !== '' && shown.hidden.includes(words) && !shown.seen.includes(words)
    const text = plainLetters(item.str)
    found.push({ text, x, y, width: item.width, size, upright, hidden: unseen, at })
    at += text.length + 1
  }
  page.cleanup()
  return { number, height: view.height, items: found }
}

type Matrix = readonly [number, number, number, number, number, number]

/** Where a piece of a page stands on the page as it is seen. */
function turned(v: readonly number[], t: readonly number[]): Matrix {
  const [v0 = 1, v1 = 0, v2 = 0, v3 = 1, v4 = 0, v5 = 0] = v
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = t
  return [
    ...([v0 * a + v2 * b, v1 * a + v3 * b, v0 * c + v2 * d, v1 * c + v3 * d] as const),
    ...([v0 * e + v2 * f + v4, v1 * e + v3 * f + v5] as const),
  ]
}

interface ShownWords {
  readonly seen: string
  readonly hidden: string
}

/** The words of a page without spaces, those set invisibly apart; null if all are, as in a layer of text under a scan. */
async function shownWords(page: Page): Promise<ShownWords | null> {
  const { OPS } = await getResolvedPDFJS()
  const { fnArray, argsArray } = await page.getOperatorList()
  const modes: number[] = []
  const [seen, hidden]: [string[], string[]] = [[], []]
  let mode = 0
  for (const [i, operator] of fnArray.entries()) {
    if (operator === OPS.save) modes.push(mode)
    else if (operator === OPS.restore) mode = modes.pop() ?? 0
    else if (operator === OPS.setTextRenderingMode) mode = Number((argsArray[i] as readonly unknown[])[0])
    else if (operator === OPS.showText)
      (mode === 3 ? hidden : seen).push(glyphs((argsArray[i] as readonly unknown[])[0]))
  }
  return seen.join('') === '' ? null : { seen: seen.join(''), hidden: hidden.join('') }
}

function glyphs(shown: unknown): string {
  if (!Array.isArray(shown)) return ''
  return (shown as unknown[])
    .map((glyph) => (typeof glyph === 'object' && glyph !== null && 'unicode' in glyph ? String(glyph.unicode) : ''))
    .join('')
    .replace(/\s+/g, '')
}
