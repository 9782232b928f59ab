import { ReadError } from '../errors.ts'
import type { DocFormat } from '../model/doc.ts'

/** Formats of files: those of documents, and those that hold several (`parts.ts`). */
export type FileFormat = DocFormat

/** A format we know and do not read: how its files begin, and what a reader can do. */
interface Unread {
  readonly what: string
  readonly extensions: readonly string[]
  /** First bytes as Latin-1 text; empty if the extension alone tells. */
  readonly starts: readonly string[]
  readonly advice: string
}

const asText = 'Open it and save the article as a web page (.html) or plain text (.txt).'

const unread: readonly Unread[] = [
  { what: 'a PDF', extensions: ['pdf'], starts: ['%PDF-'], advice: 'Copy its text into a .txt file.' },
  {
    what: 'an office document',
    extensions: ['doc', 'docx', 'odt', 'rtf', 'pages', 'xls', 'xlsx', 'ppt', 'pptx'],
    starts: ['\xd0\xcf\x11\xe0', '{\\rtf'],
    advice: 'Open it and save it as plain text (.txt).',
  },
  { what: 'an e-book', extensions: ['epub', 'mobi'], starts: [], advice: asText },
  {
    what: 'an archive',
    extensions: ['zip', 'gz', 'tgz', 'tar', '7z', 'rar', 'xz', 'bz2', 'zst', 'warc', 'wacz'],
    starts: [
      'PK\x03\x04',
      'PK\x05\x06',
      '\x1f\x8b',
      '7z\xbc\xaf',
      'Rar!',
      '\xfd7zXZ',
      'BZh',
      '\x28\xb5\x2f\xfd',
      'WARC/',
    ],
    advice: 'Unpack it into a folder and read the folder.',
  },
  {
    what: 'an image',
    extensions: ['png', 'jpg', 'jpeg', 'gif', 'webp', 'svg', 'ico', 'bmp', 'tif', 'tiff', 'heic', 'avif'],
    starts: ['\x89PNG', '\xff\xd8\xff', 'GIF8', 'RIFF', 'BM\x00', 'II*\x00', 'MM\x00*'],
    advice: 'Text in pictures is not read; type it into a .txt file.',
  },
  {
    what: 'sound or video',
    extensions: ['mp3', 'mp4', 'm4a', 'mov', 'wav', 'ogg', 'webm', 'avi', 'mkv'],
    starts: ['ID3', 'OggS', '\x1aE\xdf\xa3', '\x00\x00\x00\x18ftyp', '\x00\x00\x00\x1cftyp', '\x00\x00\x00\x20ftyp'],
    advice: 'Read its transcript as a .txt file instead.',
  },
  {
    what: 'a web archive of one page',
    extensions: ['mht', 'mhtml', 'webarchive'],
    starts: [],
    advice: 'Save the page as "HTML only" (.html).',
  },
  { what: 'an e-mail', extensions: ['eml', 'msg'], starts: [], advice: 'Copy its text into a .txt file.' },
  {
    what: 'a database',
    extensions: ['sqlite', 'db', 'onrecord'],
    starts: ['SQLite format 3\x00'],
    advice: 'A case is opened, not read: onrecord open FILE.',
  },
  {
    what: 'a program',
    extensions: ['exe', 'dll', 'so', 'class', 'wasm'],
    starts: ['\x7fELF', 'MZ\x90', '\xca\xfe\xba\xbe', '\x00asm'],
    advice: asText,
  },
  {
    what: 'a style sheet or script',
    extensions: ['css', 'js', 'mjs', 'map', 'woff', 'woff2', 'ttf'],
    starts: ['wOFF', 'wOF2'],
    advice: asText,
  },
]

const byExtension: Readonly<Record<string, FileFormat>> = {
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  shtml: 'html',
  txt: 'text',
  text: 'text',
  md: 'text',
  jsonl: 'jsonl',
  ndjson: 'jsonl',
  json: 'jsonl',
}

/**
 * The format of a file by its first bytes and its name; null if it is none that we read (`unreadFormat` says why).
 * @param head - The first bytes of the file; 4 kB are enough.
 */
export function formatOf(name: string, head: Uint8Array): FileFormat | null {
  const start = latin(head)
  if (signed(start) !== undefined) return null
  const extension = extensionOf(name)
  const named = byExtension[extension]
  const sniffed = sniff(start)
  if (named === 'text') return sniffed === 'html' ? 'html' : 'text'
  if (named !== undefined) return named
  if (unread.some((u) => u.extensions.includes(extension))) return null
  return isBinary(head) ? null : (sniffed ?? 'text')
}

/** The error for a file that is none of our formats: what it is and what to do. */
export function unreadFormat(name: string, head: Uint8Array): ReadError {
  const known = signed(latin(head)) ?? unread.find((u) => u.extensions.includes(extensionOf(name)))
  const what = known === undefined ? 'not text' : known.what
  return new ReadError(
    'read/format',
    `${name} is ${what}; onrecord reads .html, .txt and .jsonl. ${known?.advice ?? asText}`,
  )
}

/** @throws ReadError `read/format` for a known binary format, `read/binary` for other bytes that are not text. */
export function refuseBinary(name: string, bytes: Uint8Array): void {
  const head = bytes.subarray(0, 4096)
  if (signed(latin(head)) !== undefined) throw unreadFormat(name, head)
  if (!isBinary(head)) return
  const zeros = head.reduce((sum, byte) => sum + (byte === 0 ? 1 : 0), 0)
  const found = `${zeros} zero bytes in the first ${head.length}`
  throw new ReadError(
    'read/binary',
    `Expected text in ${name}, found ${found}. Save it as UTF-8 text and read it again.`,
  )
}

function signed(start: string): Unread | undefined {
  return unread.find((u) => u.starts.some((s) => start.startsWith(s)))
}

/** Share of bytes that no text holds, above which bytes are not text: text with stray control bytes stays far below. */
const binaryShare = 0.1

function isBinary(head: Uint8Array): boolean {
  const [a, b] = head
  if ((a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff)) return false
  let odd = 0
  for (const byte of head) if (byte < 7 || (byte > 13 && byte < 27) || (byte > 27 && byte < 32)) odd++
  return odd > head.length * binaryShare
}

function sniff(start: string): FileFormat | null {
  const text = start
    .replace(/^(?:\xef\xbb\xbf)?\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--[^]{0,500}?-->\s*)*/, '')
    .slice(0, 200)
    .toLowerCase()
  if (/^<(?:!doctype html|html|head|body|meta|title|article|main)[\s>]/.test(text)) return 'html'
  return /^\{\s*"/.test(text) ? 'jsonl' : null
}

function extensionOf(name: string): string {
  return /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? ''
}

function latin(head: Uint8Array): string {
  return String.fromCharCode(...head.subarray(0, 4096))
}
