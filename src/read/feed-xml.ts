import type { SourceRun } from '../model/doc.ts'
import { newTextBuilder, type TextBuilder } from './text-builder.ts'
import { attributesOf, characterOf, reference, type XmlToken, xmlTokens } from './xml-tokens.ts'

/** The words of an element and where they stand in the source of the item. */
export interface FeedValue {
  readonly text: string
  readonly source: readonly SourceRun[]
  readonly attributes: ReadonlyMap<string, string>
  /** Names of the elements around it inside the item, outermost first. */
  readonly path: readonly string[]
}

/** The elements of an RSS or Atom item with their words, in order, under their names in lower case without prefix. */
export interface FeedElements {
  readonly of: (...names: readonly string[]) => readonly FeedValue[]
}

/** Elements whose markup is their value. */
const markup = new Set(['content', 'summary', 'title'])

interface Open {
  readonly name: string
  readonly full: string
  readonly attributes: ReadonlyMap<string, string>
  readonly out: TextBuilder
}

/** Elements inside one another that are kept apart; the words of deeper ones belong to the last. */
const deepest = 20

/** Takes the source of one item apart. */
export function feedElements(source: string): FeedElements {
  const values = new Map<string, FeedValue[]>()
  const open: Open[] = []
  let raw: { readonly start: number; depth: number } | null = null
  const close = () => {
    const last = open.pop()
    if (last === undefined) return
    const value = {
      ...{ text: last.out.text(), source: last.out.source(), attributes: last.attributes },
      path: open.map((o) => o.name),
    }
    for (const key of new Set([last.name, last.full])) {
      const known = values.get(key)
      if (known === undefined) values.set(key, [value])
      else known.push(value)
    }
  }
  for (const token of xmlTokens(source)) {
    const top = open.at(-1)
    if (raw !== null) {
      if (token.kind === 'open' && !token.empty) raw.depth++
      if (token.kind === 'close' && --raw.depth < 0) {
        top?.out.copy(source.slice(raw.start, token.at), raw.start)
        raw = null
        close()
      }
    } else if (token.kind === 'open') {
      if (open.length >= deepest) continue
      open.push(opened(source, token))
      if (token.empty) close()
      else if (isXhtml(open.at(-1) as Open)) raw = { start: token.end, depth: 0 }
    } else if (token.kind === 'close') {
      while (open.some((o) => o.name === token.name.toLowerCase())) {
        const ends = open.at(-1)?.name === token.name.toLowerCase()
        close()
        if (ends) break
      }
    } else if (top !== undefined && (token.kind === 'text' || token.kind === 'cdata')) addWords(top.out, source, token)
  }
  while (open.length > 0) close()
  return { of: (...names) => names.map((name) => values.get(name) ?? []).find((found) => found.length > 0) ?? [] }
}

function opened(source: string, { name, at, rest }: XmlToken & { readonly kind: 'open' }): Open {
  const full = /^<([^\s>/]+)/.exec(source.slice(at, at + 80))?.[1] ?? name
  return { name: name.toLowerCase(), full: full.toLowerCase(), attributes: attributesOf(rest), out: newTextBuilder() }
}

function isXhtml({ name, attributes }: Open): boolean {
  return markup.has(name) && attributes.get('type')?.toLowerCase() === 'xhtml'
}

function addWords(out: TextBuilder, source: string, { kind, at, end }: XmlToken): void {
  if (kind === 'cdata') return out.copy(source.slice(at, end), at)
  const words = source.slice(at, end)
  let from = 0
  for (const found of words.includes('&') ? words.matchAll(reference) : []) {
    out.copy(words.slice(from, found.index), at + from)
    out.put(characterOf(found))
    from = found.index + found[0].length
  }
  out.copy(words.slice(from), at + from)
}
