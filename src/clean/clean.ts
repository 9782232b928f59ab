import type { Doc, RawDoc } from '../model/doc.ts'
import type { Note } from '../model/note.ts'
import type { Span } from '../model/span.ts'
import { placeArticle } from './article.ts'
import { correctionNotes, findCorrections } from './corrections.ts'
import { damageNotes, findDamage } from './damage.ts'
import { languageOf } from './language.ts'
import { invalidDates, metaOf } from './meta.ts'
import { hostOf, outletCaptured } from './outlet.ts'
import { selectArticle } from './select.ts'
import { selectText } from './text-regions.ts'

/** A document from what was read: article body, furniture, damage, and its fields. */
export function clean(raw: RawDoc, identity: { readonly id: string; readonly sha256: string }): Doc {
  const selection = raw.elements.length > 0 ? selectArticle(raw, placeArticle(raw)) : selectText(raw)
  const damage = findDamage(raw.text, selection.body)
  return {
    ...identity,
    name: raw.name,
    format: raw.format,
    text: raw.text,
    encoding: raw.encoding,
    source: raw.source,
    ...(raw.places === undefined ? {} : { places: raw.places }),
    language: languageOf(sample(raw.text, selection.body)),
    meta: metaOf(raw, selection),
    body: selection.body,
    regions: selection.regions,
    damage,
    notes: [
      ...raw.notes,
      ...dateNotes(raw),
      ...capturedNotes(raw),
      ...bidiNotes(raw.text),
      ...scriptNotes(raw.text),
      ...damageNotes(damage),
      ...correctionNotes(raw.text, findCorrections(raw.text, selection.regions, selection.body)),
    ],
  }
}

/** Characters of the article in which its first words are looked for, to tell its language. */
const sampleLength = 1_000_000

function sample(text: string, body: readonly Span[]): string {
  const parts: string[] = []
  let length = 0
  for (const { start, end } of body) {
    parts.push(text.slice(start, Math.min(end, start + sampleLength - length)))
    length += (parts.at(-1) ?? '').length
    if (length >= sampleLength) break
  }
  const found = parts.join('\n')
  return found.trim() === '' ? text.slice(0, sampleLength) : found
}

function dateNotes(raw: RawDoc): readonly Note[] {
  const invalid = invalidDates(raw)
  if (invalid.length === 0) return []
  return [
    {
      span: { start: 0, end: 0 },
      kind: 'date-invalid',
      detail: `The document states a date that is none: "${invalid[0]}". It was passed over.`,
    },
  ]
}

function bidiNotes(text: string): readonly Note[] {
  const at = text.search(/[\u202a-\u202e\u2066-\u2069]/)
  if (at < 0) return []
  const detail =
    'The text holds characters that turn the direction of writing; on screen, words may stand in another order.'
  return [{ span: { start: at, end: at + 1 }, kind: 'bidi-control', detail }]
}

function capturedNotes({ fields }: RawDoc): readonly Note[] {
  const addresses = fields.filter((f) => f.field === 'url' || f.field === 'canonicalUrl')
  const captured = outletCaptured(addresses)
  if (captured === null) return []
  const claimed = addresses.find((a) => a.basis !== 'header' && hostOf(a.value) !== null)?.value ?? ''
  const detail = `The page says it is at ${hostOf(claimed)}; it was captured elsewhere, and is taken for ${captured.value}.`
  return [{ span: { start: 0, end: 0 }, kind: 'outlet-differs', detail }]
}

/** Letters of two scripts in one word look like another word: "Vаrga" with a Cyrillic "а". Of Greek, those that look Latin. */
const other = '[\\p{Script=Cyrillic}ΑΒΕΖΗΙΚΜΝΟΡΤΥΧανορυ]'
const otherLetter = new RegExp(other, 'u')

function scriptNotes(text: string): readonly Note[] {
  if (!otherLetter.test(text)) return []
  const at = text.search(new RegExp(`\\p{Script=Latin}\\p{M}*${other}|${other}\\p{M}*\\p{Script=Latin}`, 'u'))
  if (at < 0) return []
  const detail = 'A word holds letters of two scripts: it may look like another, and is never taken for it.'
  return [{ span: { start: at, end: at + 1 }, kind: 'mixed-script', detail }]
}
