import { createHash } from 'node:crypto'
import { crc32, deflateRawSync, gzipSync } from 'node:zlib'

type Content = string | Uint8Array

const bytesOf = (content: Content): Buffer => Buffer.from(content)

/** SHA-1 in base 32, as WARC files state it. */
export function sha1Of(content: Content): string {
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'
  const bits = [...createHash('sha1').update(bytesOf(content)).digest()]
    .map((b) => b.toString(2).padStart(8, '0'))
    .join('')
  return `sha1:${(bits.match(/.{5}/g) ?? []).map((five) => letters[Number.parseInt(five, 2)]).join('')}`
}

/** An answer of a web server. */
export function httpAnswer(body: Content, headers: readonly string[] = [], status = '200 OK'): Buffer {
  const type = headers.some((h) => /^content-type:/i.test(h)) ? [] : ['Content-Type: text/html; charset=utf-8']
  return Buffer.concat([bytesOf([`HTTP/1.1 ${status}`, ...type, ...headers, '', ''].join('\r\n')), bytesOf(body)])
}

export interface RecordOptions {
  readonly type?: string
  readonly url?: string | null
  readonly date?: string
  readonly id?: string
  readonly contentType?: string
  /** A digest as stated; the right one if not given, none if null. */
  readonly digest?: string | null
  /** The length as stated. */
  readonly length?: number
  readonly headers?: readonly string[]
}

let records = 0

/** One record of a WARC file. */
export function warcRecord(block: Content, options: RecordOptions = {}): Buffer {
  const { type = 'response', url = 'https://herald.test/2025/10/lease', date = '2025-10-02T09:00:00Z' } = options
  const body = bytesOf(block)
  const digest = options.digest === undefined ? sha1Of(body) : options.digest
  const lines = [
    'WARC/1.1',
    `WARC-Type: ${type}`,
    `WARC-Record-ID: ${options.id ?? `<urn:uuid:00000000-0000-4000-8000-${String(++records).padStart(12, '0')}>`}`,
    `WARC-Date: ${date}`,
    ...(url === null ? [] : [`WARC-Target-URI: ${url}`]),
    `Content-Type: ${options.contentType ?? (type === 'response' ? 'application/http; msgtype=response' : 'text/plain')}`,
    ...(digest === null ? [] : [`WARC-Block-Digest: ${digest}`]),
    ...(options.headers ?? []),
    `Content-Length: ${options.length ?? body.length}`,
  ]
  return Buffer.concat([bytesOf(`${lines.join('\r\n')}\r\n\r\n`), body, bytesOf('\r\n\r\n')])
}

/** A record that holds a page. */
export function warcPage(page: Content, options: RecordOptions = {}): Buffer {
  return warcRecord(httpAnswer(page), options)
}

/** A WARC file, each record packed by itself. */
export function warcGz(recordsOfIt: readonly Content[]): Buffer {
  return Buffer.concat(recordsOfIt.map((r) => gzipSync(bytesOf(r))))
}

/** A file in a ZIP archive; everything but name and content can be made to lie. */
export interface ZipItem {
  readonly name: string
  readonly content?: Content
  readonly stored?: boolean
  readonly packed?: Uint8Array
  readonly size?: number
  readonly crc?: number
  readonly method?: number
  readonly flags?: number
  readonly attributes?: number
  /** Offset of the header, as the directory states it. */
  readonly at?: number
}

/** A ZIP archive. */
export function zipOf(items: readonly ZipItem[]): Buffer {
  const files: Buffer[] = []
  const directory: Buffer[] = []
  let at = 0
  for (const item of items) {
    const entry = zipEntry(item, item.at ?? at)
    directory.push(entry.listed)
    if (item.at !== undefined) continue
    files.push(entry.local)
    at += entry.local.length
  }
  const list = Buffer.concat(directory)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(items.length, 8)
  end.writeUInt16LE(items.length, 10)
  end.writeUInt32LE(list.length, 12)
  end.writeUInt32LE(at, 16)
  return Buffer.concat([...files, list, end])
}

function zipEntry(item: ZipItem, at: number): { readonly local: Buffer; readonly listed: Buffer } {
  const content = bytesOf(item.content ?? '')
  const method = item.method ?? (item.stored === true ? 0 : 8)
  const packed = item.packed ?? (method === 8 ? deflateRawSync(content) : content)
  const name = Buffer.from(item.name)
  const shared = Buffer.alloc(26)
  shared.writeUInt16LE(20, 0)
  shared.writeUInt16LE(item.flags ?? 0x800, 2)
  shared.writeUInt16LE(method, 4)
  shared.writeUInt32LE((item.crc ?? crc32(content)) >>> 0, 10)
  shared.writeUInt32LE(packed.length, 14)
  shared.writeUInt32LE(item.size ?? content.length, 18)
  shared.writeUInt16LE(name.length, 22)
  const rest = Buffer.alloc(14)
  rest.writeUInt32LE((item.attributes ?? 0x81a40000) >>> 0, 6)
  rest.writeUInt32LE(at, 10)
  return {
    local: Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), shared, name, packed]),
    listed: Buffer.concat([Buffer.from('PK\x01\x02\x14\x03', 'latin1'), shared, rest, name]),
  }
}

/** A web archive: WARC files, and the addresses of the pages that were visited. */
export function waczOf(warcs: Readonly<Record<string, Uint8Array>>, pages: readonly string[]): Buffer {
  const lines = [{ format: 'json-pages-1.0', id: 'pages' }, ...pages.map((url) => ({ url }))]
  return zipOf([
    ...Object.entries(warcs).map(([name, content]) => ({ name: `archive/${name}`, content, stored: true })),
    { name: 'datapackage.json', content: '{"profile":"data-package","wacz_version":"1.1.1"}' },
    { name: 'pages/pages.jsonl', content: lines.map((l) => JSON.stringify(l)).join('\n') },
  ])
}

/** A part of a message: its headers, and its content as it stands there. */
export type MailPart = readonly [headers: readonly string[], content: Content]

/** Parts one after the other, as a multipart message holds them. */
export function multipart(kind: string, parts: readonly MailPart[], boundary = 'edge'): MailPart {
  const inner = parts.flatMap(([headers, content]) => [
    bytesOf(`--${boundary}\r\n${headers.join('\r\n')}\r\n\r\n`),
    bytesOf(content),
    bytesOf('\r\n'),
  ])
  return [
    [`Content-Type: multipart/${kind}; boundary="${boundary}"`],
    Buffer.concat([...inner, bytesOf(`--${boundary}--\r\n`)]),
  ]
}

/** A message with these headers. */
export function mailOf(headers: readonly string[], [own, content]: MailPart): Buffer {
  return Buffer.concat([bytesOf([...headers, 'MIME-Version: 1.0', ...own, '', ''].join('\r\n')), bytesOf(content)])
}

/** Content in quoted-printable, every byte that is not plain ASCII written out. */
export function quotedPrintable(content: Content): string {
  return [...bytesOf(content)]
    .map((b) =>
      b === 0x3d || b > 0x7e || (b < 0x20 && b !== 0x0a && b !== 0x0d)
        ? `=${b.toString(16).toUpperCase().padStart(2, '0')}`
        : String.fromCharCode(b),
    )
    .join('')
    .replace(/([^\r\n]{70})(?=[^\r\n])(?<!=.?)/g, '$1=\r\n')
}
