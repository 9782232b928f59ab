import { ReadError } from '../errors.ts'
import type { DocFormat } from '../model/doc.ts'
import { bareUtf16 } from './decode.ts'
import { gzipPacking } from './gzip-members.ts'
import { dictionaryMagic, zstdMagic, zstdPacking } from './zstd-frames.ts'

/** Formats of files: those of documents, and those that hold several (`parts.ts`). */
export type FileFormat = DocFormat | ArchiveFormat

/** Files that hold others and are read piece by piece. */
export type ArchiveFormat = 'warc' | 'zip' | 'gzip' | 'zstd'

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
  {
    what: 'an office document',
    extensions: ['doc', 'odt', 'rtf', 'pages', 'xls', 'xlsx', 'ppt', 'pptx'],
    starts: ['\xd0\xcf\x11\xe0', '{\\rtf'],
    advice: 'Open it and save it as .docx without a password, or as plain text (.txt).',
  },
  { what: 'an e-book', extensions: ['epub', 'mobi'], starts: [], advice: asText },
  {
    what: 'an archive',
    extensions: ['tgz', 'tar', '7z', 'rar', 'xz', 'bz2'],
    starts: ['7z\xbc\xaf', 'Rar!', '\xfd7zXZ', 'BZh'],
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
    what: 'a web archive of Safari',
    extensions: ['webarchive'],
    starts: ['bplist00'],
    advice: 'Save the page as "Page Source" (.html).',
  },
  {
    what: 'an e-mail of Outlook',
    extensions: ['msg', 'pst'],
    starts: ['!BDN'],
    advice: 'Open it and save it as .eml, or copy its text into a .txt file.',
  },
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

/** First bytes of archives, whatever the file is called. Office documents and e-books are ZIP archives too: their names tell. */
const archives: readonly (readonly [starts: string, format: ArchiveFormat])[] = [
  ['WARC/', 'warc'],
  ['PK\x03\x04', 'zip'],
  ['PK\x05\x06', 'zip'],
  [gzipPacking.magic, 'gzip'],
  [zstdMagic, 'zstd'],
  [dictionaryMagic, 'warc'],
]

const byExtension: Readonly<Record<string, FileFormat>> = {
  mht: 'mhtml',
  mhtml: 'mhtml',
  eml: 'email',
  warc: 'warc',
  zip: 'zip',
  wacz: 'zip',
  gz: 'gzip',
  zst: 'zstd',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  shtml: 'html',
  txt: 'text',
  text: 'text',
  md: 'text',
  jsonl: 'jsonl',
  ndjson: 'jsonl',
  csv: 'csv',
  tsv: 'csv',
  tab: 'csv',
  srt: 'subtitles',
  vtt: 'subtitles',
  json: 'jsonl',
  rss: 'feed',
  atom: 'feed',
  pdf: 'pdf',
  docx: 'docx',
  rdf: 'feed',
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
  if (/^[\s\0\xef\xbb\xbf]*%PDF-/.test(start)) return 'pdf'
  const archive = archiveOf(start)
  const packed = unread.some((u) => u.extensions.includes(extension))
  const packing = archive === 'gzip' ? gzipPacking : archive === 'zstd' ? zstdPacking(null) : null
  if (packing !== null && (warcName.test(name) || latin(packing.memberStart(head)).startsWith('WARC/'))) return 'warc'
  if (archive !== undefined) {
    if (named !== undefined && zipped.has(named)) return named
    return packed ? null : archive === 'zip' && wordStart.test(start) ? 'docx' : archive
  }
  const sniffed = sniff(start.replaceAll('\0', ''))
  if (sniffed === 'feed') return 'feed'
  if (named === 'text') return sniffed === 'html' || sniffed === 'subtitles' ? sniffed : 'text'
  if (named !== undefined) return named
  if (packed) return null
  return isBinary(head) ? null : (sniffed ?? 'text')
}

/** Names of WARC files whose first record may be packed too tightly to show itself in the first bytes. */
const warcName = /\.warc\.zst$/i

/** The error for a file that is none of our formats: what it is and what to do. */
export function unreadFormat(name: string, head: Uint8Array): ReadError {
  const known = signed(latin(head)) ?? unread.find((u) => u.extensions.includes(extensionOf(name)))
  const what = known === undefined ? 'not text' : known.what
  return new ReadError('read/format', `${name} is ${what}, which is not read. ${known?.advice ?? asText}`)
}

/** What files are called, in the singular, that come with pages and hold no article. */
const assetWords: Readonly<Record<string, string>> = {
  'an image': 'image',
  'sound or video': 'recording',
  'a style sheet or script': 'style sheet or script',
}

/** What a file is called that comes with pages and holds no article, by its name; null for any other. */
export function assetWord(name: string): string | null {
  const known = unread.find((u) => u.extensions.includes(extensionOf(name)))
  return known === undefined ? null : (assetWords[known.what] ?? null)
}

/** How a Word document begins, whatever it is called: other office documents have other folders. */
const wordStart = /^PK\x03\x04[^]{26}\[Content_Types\]\.xml[^]*word\//

/** Documents that are ZIP archives. */
const zipped: ReadonlySet<FileFormat> = new Set<FileFormat>(['docx'])

/** @throws ReadError `read/format` for a known binary format, `read/binary` for other bytes that are not text. */
export function refuseBinary(name: string, bytes: Uint8Array): void {
  const head = bytes.subarray(0, 4096)
  const start = latin(head)
  if (signed(start) !== undefined) throw unreadFormat(name, head)
  if (start.startsWith('%PDF-'))
    throw new ReadError('read/format', `${name} was given as text and is a PDF. Save it with the ending .pdf.`)
  if (archiveOf(start) !== undefined) {
    const advice = 'Save it under its own name, and read it again.'
    throw new ReadError('read/format', `Expected text in ${name}, found an archive. ${advice}`)
  }
  if (!isBinary(head)) return
  const zeros = head.reduce((sum, byte) => sum + (byte === 0 ? 1 : 0), 0)
  const empty = zeros > head.length * emptyShare
  throw new ReadError(
    'read/binary',
    empty
      ? `${name} is damaged: ${zeros} of its first ${head.length} bytes are zero. Get it again from where it came.`
      : `${name} is not text: its first bytes are none that text has. Save the article as a web page (.html) or plain text (.txt).`,
  )
}

/** Share of zeros above which a file is one whose content was never written, as a broken download or disk leaves it. */
const emptyShare = 0.3

function archiveOf(start: string): ArchiveFormat | undefined {
  return archives.find(([starts]) => start.startsWith(starts))?.[1]
}

function signed(start: string): Unread | undefined {
  return unread.find((u) => u.starts.some((s) => start.startsWith(s)))
}

/** Share of bytes that no text holds, above which bytes are not text: text with stray control bytes stays far below. */
const binaryShare = 0.1

function isBinary(head: Uint8Array): boolean {
  const [a, b] = head
  if ((a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff) || bareUtf16(head) !== null) return false
  let odd = 0
  for (const byte of head) if (byte < 7 || (byte > 13 && byte < 27) || (byte > 27 && byte < 32)) odd++
  return odd > head.length * binaryShare
}

function sniff(start: string): FileFormat | null {
  const text = start
    .replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)?\s*(?:<\?[^>]{0,400}>\s*|<!--[^]{0,500}?-->\s*)*/, '')
    .slice(0, 200)
    .toLowerCase()
  if (/^(?:\xef\xbb\xbf)?WEBVTT\b/.test(start)) return 'subtitles'
  if (/^<!doctype rss\b/.test(text)) return 'feed'
  if (/^<(?:!doctype html|html|head|body|meta|title|article|main)[\s>]/.test(text)) return 'html'
  if (/^<(?:rss|feed|rdf:rdf)[\s>]/.test(text)) return 'feed'
  // News agencies send articles in XML of their own: its words are read as those of a page.
  if (/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)?\s*<\?xml\s/.test(start) && /^<[a-z]/.test(text)) return 'html'
  if (!/^\{\s*"/.test(text)) return mailFormat(start)
  return /"version"\s*:\s*"https?:\\?\/\\?\/(?:www\.)?jsonfeed\.org/.test(start) ? 'feed' : 'jsonl'
}

/** Headers that only messages have, and those that begin text of other kinds too. */
const [mailHeader, header] = [/^(?:mime-version|received|message-id|return-path|x-mailer):/i, /^[a-z][\w-]{0,60}:/i]

/** The format of bytes that begin with the headers of a message; null for any other. */
function mailFormat(start: string): FileFormat | null {
  const lines = start.replace(/^From [^\n]*\n/, '').split(/\r?\n/)
  const end = lines.findIndex((line) => !(header.test(line) || /^[ \t]+\S/.test(line)))
  const head = lines.slice(0, end < 0 ? lines.length - 1 : end)
  if (end >= 0 && lines[end] !== '') return null
  if (head.length < 2 || !head.some((line) => mailHeader.test(line))) return null
  return head.some((line) => /^(?:content-type:|[ \t]).*multipart\/related/i.test(line)) ? 'mhtml' : 'email'
}

function extensionOf(name: string): string {
  return /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? ''
}

/** The first bytes, each as the character of its number. */
function latin(head: Uint8Array): string {
  return Buffer.from(head.buffer, head.byteOffset, Math.min(head.length, 4096)).toString('latin1')
}
