import type { DocFormat } from '../model/doc.ts'

/** What a media type is to us: a document of a format, a file to be looked into, or something that is left out, named. */
export type Medium = { readonly format: DocFormat | null; readonly extension: string } | { readonly leftOut: string }

/** Types that are read; null: what it is is told by its first bytes. */
const read: Readonly<Record<string, { readonly format: DocFormat | null; readonly extension: string }>> = {
  'text/html': { format: 'html', extension: 'html' },
  'application/xhtml+xml': { format: 'html', extension: 'html' },
  'text/plain': { format: 'text', extension: 'txt' },
  'text/markdown': { format: 'text', extension: 'md' },
  'application/pdf': { format: null, extension: 'pdf' },
  'application/rss+xml': { format: null, extension: 'xml' },
  'application/atom+xml': { format: null, extension: 'xml' },
  'application/feed+json': { format: null, extension: 'json' },
  'multipart/related': { format: null, extension: 'mhtml' },
  'message/rfc822': { format: null, extension: 'eml' },
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': { format: null, extension: 'docx' },
  'text/vtt': { format: null, extension: 'vtt' },
  'application/x-subrip': { format: null, extension: 'srt' },
}

/** Types that no article comes in, by their beginning. */
const leftOut: readonly (readonly [start: string, what: string])[] = [
  ['image/', 'image'],
  ['font/', 'font'],
  ['application/font', 'font'],
  ['application/x-font', 'font'],
  ['application/vnd.ms-fontobject', 'font'],
  ['audio/', 'recording'],
  ['video/', 'recording'],
  ['application/vnd.apple.mpegurl', 'recording'],
  ['application/dash+xml', 'recording'],
  ['text/css', 'style sheet'],
  ['text/javascript', 'script'],
  ['application/javascript', 'script'],
  ['application/x-javascript', 'script'],
  ['application/ecmascript', 'script'],
  ['application/wasm', 'script'],
  ['application/json', 'data file'],
  ['application/ld+json', 'data file'],
  ['application/manifest+json', 'data file'],
  ['text/xml', 'data file'],
  ['application/xml', 'data file'],
]

/** What a type is to us; a type nobody knows is left out under its own name. */
export function mediumOf(type: string): Medium {
  const plain = plainType(type)
  const known = Object.hasOwn(read, plain) ? read[plain] : undefined
  if (known !== undefined) return known
  const what = leftOut.find(([start]) => plain.startsWith(start))?.[1]
  return { leftOut: what ?? (plain === '' ? 'part without a type' : `part of the type ${plain.slice(0, 60)}`) }
}

/** "Text/HTML; charset=utf-8" → "text/html". */
export function plainType(type: string): string {
  return (type.split(';', 1)[0] ?? '').trim().toLowerCase()
}

/** A parameter of a header's value: `charset` of `text/html; charset="utf-8"`; null if it has none. */
export function parameterOf(value: string, name: string): string | null {
  const found = new RegExp(`;\\s*${name}\\s*=\\s*(?:"((?:[^"\\\\]|\\\\.)*)"|([^\\s;]+))`, 'i').exec(value)
  return found === null ? null : (found[1]?.replace(/\\(.)/g, '$1') ?? found[2] ?? null)
}
