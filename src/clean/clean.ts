import type { Doc, DocMeta, Guess, MetaField, RawDoc } from '../model/doc.ts'
import { placeArticle } from './article.ts'
import { selectArticle } from './select.ts'

/** A document from what was read: article body, furniture, damage, and its fields. */
export function clean(raw: RawDoc, identity: { readonly id: string; readonly sha256: string }): Doc {
  const selection = raw.elements.length > 0 ? selectArticle(raw, placeArticle(raw)) : null
  return {
    ...identity,
    name: raw.name,
    format: raw.format,
    text: raw.text,
    encoding: raw.encoding,
    source: raw.source,
    language: 'en',
    meta: metaOf(raw),
    body: selection?.body ?? [{ start: 0, end: raw.text.length }],
    regions: selection?.regions ?? [],
    damage: [],
    notes: raw.notes,
  }
}

function metaOf(raw: RawDoc): DocMeta {
  const guess = (field: MetaField): Guess<string> => {
    const found = raw.fields.filter((f) => f.field === field)
    const best = found[0]
    if (best === undefined) return { value: null, basis: null, spans: [], others: [] }
    return { value: best.value, basis: best.basis, spans: best.span ? [best.span] : [], others: found.slice(1) }
  }
  const author = guess('author')
  return {
    outlet: guess('outlet'),
    title: guess('title'),
    authors: { ...author, value: author.value === null ? null : [author.value] },
    published: guess('published'),
    modified: guess('modified'),
    url: guess('url'),
    canonicalUrl: guess('canonicalUrl'),
    retrieved: guess('retrieved'),
  }
}
