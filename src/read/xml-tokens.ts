/**
 * A piece of an XML source. `name` is without its prefix. `text` holds character references as they stand; `cdata` is
 * what stands inside its marks. `declaration` is a DOCTYPE. `fault`: markup begins and never ends, and nothing follows.
 */
export type XmlToken =
  | {
      readonly kind: 'open'
      readonly name: string
      readonly at: number
      readonly end: number
      readonly empty: boolean
      readonly rest: string
    }
  | { readonly kind: 'close'; readonly name: string; readonly at: number; readonly end: number }
  | { readonly kind: 'text' | 'cdata' | 'declaration' | 'fault'; readonly at: number; readonly end: number }

const skipped: readonly (readonly [start: string, end: string])[] = [
  ['<!--', '-->'],
  ['<?', '?>'],
]

/** The pieces of an XML source in order, in one pass; entities are never expanded, odd markup is text. */
export function* xmlTokens(source: string, from = 0, to = source.length): Generator<XmlToken> {
  let at = from
  while (at < to) {
    const mark = source.indexOf('<', at)
    const start = mark < 0 || mark > to ? to : mark
    if (start > at) yield { kind: 'text', at, end: start }
    if (start === to) return
    const token = markupAt(source, start, to)
    if (token !== null) yield token.token
    if (token?.token?.kind === 'fault') return
    at = token?.next ?? start + 1
    if (token === null) yield { kind: 'text', at: start, end: at }
  }
}

interface Found {
  readonly token: XmlToken
  readonly next: number
}

function markupAt(source: string, at: number, to: number): Found | null {
  for (const [start, end] of skipped) {
    if (!source.startsWith(start, at)) continue
    const found = source.indexOf(end, at + start.length)
    if (found < 0 || found >= to) return fault(at, to)
    return { token: { kind: 'text', at, end: at }, next: found + end.length }
  }
  if (source.startsWith('<![CDATA[', at)) {
    const end = source.indexOf(']]>', at + 9)
    return end < 0 || end >= to ? fault(at, to) : { token: { kind: 'cdata', at: at + 9, end }, next: end + 3 }
  }
  return source[at + 1] === '!' ? declarationAt(source, at, to) : tagAt(source, at, to)
}

function fault(at: number, end: number): Found {
  return { token: { kind: 'fault', at, end }, next: end }
}

function declarationAt(source: string, at: number, to: number): Found {
  let depth = 0
  for (let i = at + 2; i < to; i++) {
    const c = source[i]
    if (c === '[') depth++
    else if (c === ']') depth--
    else if (c === '>' && depth <= 0) return { token: { kind: 'declaration', at, end: i + 1 }, next: i + 1 }
  }
  return fault(at, to)
}

const tagName = /<\/?(?:[^\s<>/"'=:]+:)?([^\s<>/"'=:]+)/y

/** The tag that begins here; null if it is none. A `<` inside a tag is none in XML, so the tag before was none. */
function tagAt(source: string, at: number, to: number): Found | null {
  tagName.lastIndex = at
  const name = tagName.exec(source)?.[1]
  if (name === undefined) return null
  const from = tagName.lastIndex
  let quote = ''
  for (let i = from; i < to; i++) {
    const c = source[i] as string
    if (c === '<') return null
    if (quote !== '') {
      if (c === quote) quote = ''
    } else if (c === '"' || c === "'") quote = c
    else if (c === '>') {
      const end = i + 1
      if (source[at + 1] === '/') return { token: { kind: 'close', name, at, end }, next: end }
      const empty = source[i - 1] === '/'
      return { token: { kind: 'open', name, at, end, empty, rest: source.slice(from, i) }, next: end }
    }
  }
  return null
}

/** Attributes of a tag by their names without prefix, character references read. */
export function attributesOf(rest: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (const [, name = '', double, single] of rest.matchAll(/([^\s"'=<>/]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g))
    found.set(name.replace(/^.*:/, ''), readReferences(double ?? single ?? ''))
  return found
}

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/** A character reference of XML; others are text. */
export const reference = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|(amp|lt|gt|quot|apos));/gi

/** The character behind a reference as `reference` finds it; U+FFFD for a number that is no character. */
export function characterOf([, decimal, hex, name]: RegExpMatchArray | RegExpExecArray): string {
  if (name !== undefined) return named[name.toLowerCase()] ?? ''
  const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal)
  const valid = code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff)
  return valid ? String.fromCodePoint(code) : '\ufffd'
}

/** A value with its character references read. */
export function readReferences(value: string): string {
  return value.includes('&')
    ? value.replace(reference, (...groups) => characterOf(groups as unknown as RegExpExecArray))
    : value
}
