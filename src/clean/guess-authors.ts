import type { Guess, MetaValue, RawDoc } from '../model/doc.ts'
import { readAuthors, withoutOutlet } from './authors.ts'
import { type Head, isOwn, valuesOf } from './head.ts'

interface ReadByline {
  readonly value: MetaValue
  readonly names: readonly string[]
}

const saysBy = /^\W*(?:(?:written|posted|reported|published|story) )?by:?\s/i

/** Of the lines of a byline the one that says "by", else the first. */
function nameLine(text: string): string {
  const lines = text.split('\n')
  return lines.find((line) => saysBy.test(line)) ?? lines[0] ?? ''
}

/** Who wrote a document, from its container and the lines of its head. `outlets`: names that are not part of an author's. */
export function guessAuthors(raw: RawDoc, head: Head, outlets: readonly string[]): Guess<readonly string[]> {
  const stated = valuesOf(raw, 'author').filter((v) => isOwn(v, head))
  const lines = head.lines
    .filter((l) => l.kind === 'byline' && l.rule !== 'below-byline' && l.rule !== 'author-note')
    .map(
      (l): MetaValue => ({
        field: 'author',
        value: nameLine(l.text),
        basis: 'byline',
        span: { start: l.start, end: l.end },
      }),
    )
  // A name by itself above an article may be that of whom it is about.
  const opened = lines.filter((l) => saysBy.test(l.value))
  const [sure, marked] = [stated.filter((v) => v.basis !== 'byline'), stated.filter((v) => v.basis === 'byline')]
  const ordered = [...sure, ...opened, ...marked, ...lines.filter((l) => !opened.includes(l))]
  const read = ordered.flatMap((value): ReadByline[] => {
    const names = readAuthors(value.value).map((name) => withoutOutlet(name, outlets))
    return names.length === 0 ? [] : [{ value, names }]
  })
  const chosen = chooseBylines(read)
  const best = chosen[0]
  if (best === undefined) return { value: null, basis: null, spans: [], others: [] }
  const value = [...new Set(chosen.flatMap((r) => r.names))]
  const others = read.filter((r) => !chosen.includes(r) && keyOf(r.names) !== keyOf(value)).map((r) => r.value)
  const spans = chosen.flatMap((r) => (r.value.span ? [{ start: r.value.span.start, end: r.value.span.end }] : []))
  return { value, basis: best.value.basis, spans, others }
}

/** The best value, or all of a list in metadata; a printed byline that names all of them and more goes before both. */
function chooseBylines(read: readonly ReadByline[]): readonly ReadByline[] {
  const best = read[0]
  if (best === undefined) return []
  const listed = read.filter(
    (r) =>
      r.value.basis === best.value.basis && (r === best || r.value.basis === 'json-ld' || r.value.basis === 'input'),
  )
  if (best.value.basis === 'input' || best.value.basis === 'user') return listed
  const names = listed.flatMap((r) => r.names.map((n) => n.toLowerCase()))
  const fuller = read.find((r) => {
    const printed = r.names.map((n) => n.toLowerCase())
    return r.value.basis === 'byline' && printed.length > names.length && names.every((n) => printed.includes(n))
  })
  return fuller === undefined ? listed : [fuller]
}

function keyOf(names: readonly string[]): string {
  return names
    .map((n) => n.toLowerCase())
    .sort()
    .join(';')
}
