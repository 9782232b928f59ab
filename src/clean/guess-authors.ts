import type { Guess, MetaValue, RawDoc } from '../model/doc.ts'
import { readAuthors, withoutOutlet } from './authors.ts'
import { type Head, isOwn, valuesOf } from './head.ts'

interface ReadByline {
  readonly value: MetaValue
  readonly names: readonly string[]
}

/** Who wrote a document, from its container and the lines of its head. `outlets`: names that are not part of an author's. */
export function guessAuthors(raw: RawDoc, head: Head, outlets: readonly string[]): Guess<readonly string[]> {
  const stated = valuesOf(raw, 'author').filter((v) => isOwn(v, head))
  const lines = head.lines
    .filter((l) => l.kind === 'byline' && l.rule !== 'below-byline' && l.rule !== 'author-note')
    .map(
      (l): MetaValue => ({
        field: 'author',
        value: l.text.split('\n', 1)[0] ?? '',
        basis: 'byline',
        span: { start: l.start, end: l.end },
      }),
    )
  const read = [...stated, ...lines].flatMap((value): ReadByline[] => {
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
