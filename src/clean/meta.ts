import type { DocMeta, Guess, MetaBasis, MetaField, MetaValue, RawDoc, Region } from '../model/doc.ts'
import type { Span } from '../model/span.ts'
import { readAuthors } from './authors.ts'
import { hostOf, outletCaptured, outletInText, rankOutlets, tidyOutlet } from './outlet.ts'
import type { Selection } from './select.ts'
import { daysBetween, readStatedDate, readUrlDate } from './stated-dates.ts'
import { looksLikeOutlet, mastheadName } from './text-head.ts'
import { plainTitle, sameTitle } from './titles.ts'

/** What is known of a document as a publication, from its container, its address and its text. */
export function metaOf(raw: RawDoc, selection: Selection): DocMeta {
  const head = headOf(raw, selection)
  const urls = valuesOf(raw, 'url').filter((v) => hostOf(v.value) !== null)
  const canonical = valuesOf(raw, 'canonicalUrl').filter((v) => hostOf(v.value) !== null)
  const addresses = [...urls, ...canonical]
  return {
    outlet: guessOutlet(raw, head, addresses),
    title: guessTitle(raw, selection),
    authors: guessAuthors(raw, head),
    published: guessPublished(raw, head, addresses),
    modified: guessModified(raw, head),
    url: guessOf(urls),
    canonicalUrl: guessOf(canonical),
    retrieved: guessOf(valuesOf(raw, 'retrieved')),
  }
}

/** Where a page says who wrote it and when, and the lines there. */
interface Head extends Span {
  readonly lines: readonly (Region & { readonly text: string })[]
}

/** Characters before the headline, and after the first words of the text, in which byline and date can stand. */
const [before, after] = [800, 300]

function headOf({ text }: RawDoc, { body, regions }: Selection): Head {
  const first = body[0]?.start ?? 0
  const headline =
    regions.find((r) => r.kind === 'headline' && r.rule !== 'standfirst')?.start ?? Math.max(0, first - before)
  const [start, end] = [Math.max(0, headline - before), first + after]
  const lines = regions
    .filter(
      (r) =>
        r.start >= start && r.start < end && (r.kind === 'metadata' || r.kind === 'byline' || r.kind === 'dateline'),
    )
    .map((r) => ({ ...r, text: text.slice(r.start, Math.min(r.end, r.start + 400)) }))
  return { start, end, lines }
}

function valuesOf(raw: RawDoc, field: MetaField): MetaValue[] {
  return raw.fields.filter((f) => f.field === field)
}

/** Marked elements count where the article begins; what a comment or a teaser marks is its own. */
function isOwn(value: MetaValue, head: Head): boolean {
  return value.span === undefined || (value.span.start >= head.start && value.span.start < head.end)
}

/** The first of some values, and the others that say something else. */
function guessOf(
  values: readonly MetaValue[],
  same: (a: string, b: string) => boolean = (a, b) => a === b,
): Guess<string> {
  const [best, ...rest] = values
  if (best === undefined) return { value: null, basis: null, spans: [], others: [] }
  const others: MetaValue[] = []
  for (const value of rest) {
    if (same(value.value, best.value) || others.some((o) => same(o.value, value.value))) continue
    const { field, basis, span } = value
    others.push({ field, value: value.value, basis, ...(span ? { span: { start: span.start, end: span.end } } : {}) })
  }
  const spans = best.span ? [{ start: best.span.start, end: best.span.end }] : []
  return { value: best.value, basis: best.basis, spans, others }
}

const samePlain = (a: string, b: string) => plainTitle(a).replace(/^the /, '') === plainTitle(b).replace(/^the /, '')

function guessOutlet(raw: RawDoc, head: Head, addresses: readonly MetaValue[]): Guess<string> {
  const stated = valuesOf(raw, 'outlet')
  const given = stated.filter((v) => v.basis === 'input' || v.basis === 'user')
  const hosts = addresses.map((v): MetaValue => ({ field: 'outlet', value: hostOf(v.value) ?? '', basis: 'url' }))
  const above = outletsAbove(head)
  const inText = above.length > 0 ? above : outletInText(raw.text)
  const titled = stated.length === 0 && hosts.length === 0 ? outletInTitle(raw) : []
  const captured = outletCaptured(addresses)
  const guess = guessOf(
    [
      ...given,
      ...(captured === null ? [] : [captured]),
      ...rankOutlets(
        stated.filter((v) => !given.includes(v)),
        hosts,
      ),
      ...titled,
      ...inText,
    ],
    samePlain,
  )
  const spans =
    guess.basis === 'text' && guess.value === inText[0]?.value
      ? inText.flatMap((v) => (v.span ? [v.span] : []))
      : guess.spans
  return { ...guess, spans }
}

/** The site's name in a page's title beside the headline: "Ferry strikes pier | Lantern Daily". */
function outletInTitle({ fields, text }: RawDoc): MetaValue[] {
  const heading = fields.find((f) => f.field === 'title' && f.basis === 'heading')
  const headline = heading?.span ? text.slice(heading.span.start, heading.span.end) : ''
  return fields.flatMap((f): MetaValue[] => {
    if (f.field !== 'title' || f.basis !== 'meta' || !sameTitle(headline, f.value)) return []
    const [before = '', after = ''] = f.value.split(headline)
    const name = /^\s*[|–—-]\s*(.{2,40}?)\s*$/.exec(after)?.[1] ?? /^\s*(.{2,40}?)\s*(?:[|–—-]|:)\s*$/.exec(before)?.[1]
    if (name === undefined || (after.trim() === '' && !looksLikeOutlet(name))) return []
    const value = tidyOutlet(name)
    return value === null ? [] : [{ field: 'outlet', value, basis: 'meta' }]
  })
}

/** The outlet's name above the article: on a line of its own, or before the date. */
function outletsAbove({ lines }: Head): MetaValue[] {
  return lines.flatMap((line): MetaValue[] => {
    if (line.rule !== 'masthead' && line.rule !== 'leading-source') return []
    const words = line.text.replace(/\s*\d{4}-\d\d-\d\d.*$/s, '')
    const start = line.start + words.length - words.trimStart().length
    const value = tidyOutlet(mastheadName(words.trim()))
    return value === null
      ? []
      : [{ field: 'outlet', value, basis: 'heading', span: { start, end: line.start + words.length } }]
  })
}

function guessTitle({ text, fields }: RawDoc, { regions }: Selection): Guess<string> {
  const stated = fields
    .filter((f) => f.field === 'title' && f.basis !== 'heading')
    .map((f) => ({ ...f, value: f.value.trim() }))
  const headlines = regions.filter((r) => r.kind === 'headline' && r.rule !== 'standfirst')
  // A heading that no title repeats may be a section's name.
  const region = headlines.find((r) => r.rule !== 'heading') ?? (stated.length === 0 ? headlines[0] : undefined)
  const given = stated.filter((f) => f.basis === 'input' || f.basis === 'user')
  const shown = region === undefined ? '' : text.slice(region.start, region.end)
  const heading: MetaValue[] =
    region === undefined ? [] : [{ field: 'title', value: shown, basis: 'heading', span: region }]
  const guess = guessOf([...given, ...heading, ...stated], (a, b) => sameTitle(a, b) || sameTitle(b, a))
  const stands =
    guess.spans.length === 0 && region !== undefined && guess.value !== null && sameTitle(shown, guess.value)
  return stands ? { ...guess, spans: [{ start: region.start, end: region.end }] } : guess
}

function guessAuthors(raw: RawDoc, head: Head): Guess<readonly string[]> {
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
  const read = [...stated, ...lines].flatMap((value) => {
    const names = readAuthors(value.value)
    return names.length === 0 ? [] : [{ value, names }]
  })
  const best = read[0]
  if (best === undefined) return { value: null, basis: null, spans: [], others: [] }
  const sameBasis = read.filter(
    (r) =>
      r.value.basis === best.value.basis && (r === best || r.value.basis === 'json-ld' || r.value.basis === 'input'),
  )
  const value = [...new Set(sameBasis.flatMap((r) => r.names))]
  const key = (names: readonly string[]) =>
    names
      .map((n) => n.toLowerCase())
      .sort()
      .join(';')
  const others = read.filter((r) => !sameBasis.includes(r) && key(r.names) !== key(value)).map((r) => r.value)
  const spans = sameBasis.flatMap((r) => (r.value.span ? [{ start: r.value.span.start, end: r.value.span.end }] : []))
  return { value, basis: best.value.basis, spans, others }
}

/** Sources of a date, best first. */
const dateBases: readonly MetaBasis[] = [
  'user',
  'input',
  'header',
  'json-ld',
  'feed',
  'meta',
  'microdata',
  'time-element',
  'url',
  'byline',
  'dateline',
  'text',
]

function guessPublished(raw: RawDoc, head: Head, addresses: readonly MetaValue[]): Guess<string> {
  const stated = valuesOf(raw, 'published').filter((v) => isOwn(v, head))
  const urlDates = addresses.flatMap((v): MetaValue[] => {
    const value = readUrlDate(v.value)
    return value === null ? [] : [{ field: 'published', value, basis: 'url' }]
  })
  const lines = head.lines.map((l): MetaValue => {
    const basis = l.rule.startsWith('leading-') ? 'text' : l.kind === 'dateline' ? 'dateline' : 'byline'
    return { field: 'published', value: l.text, basis, span: { start: l.start, end: l.end } }
  })
  const all = [...stated, ...urlDates, ...lines].sort((a, b) => dateBases.indexOf(a.basis) - dateBases.indexOf(b.basis))
  const read = datesIn(all)
  const full = read.filter((v) => v.value.length === 10)
  const ordered = inOwnCalendar(full.length > 0 ? [...full, ...read.filter((v) => v.value.length < 10)] : read)
  const guess = guessOf(ordered)
  const named = /(?<!\d)((?:19|20)\d{2}-\d{2}-\d{2})(?!\d)/.exec(raw.name)?.[1]
  const fromName = named === undefined || raw.format !== 'text' ? null : (readStatedDate(named)?.date ?? null)
  if (fromName === null || fromName === guess.value) return guess
  // The date in a file's name may be the day it was saved: offered, never taken.
  return { ...guess, others: [...guess.others, { field: 'published', value: fromName, basis: 'file-name' }] }
}

/** "Updated Oct. 4, 2025" on a line above the article. */
const updatedLine =
  /\b(?:updated|modified|amended)\b[^\d\n]{0,30}?(?=\d|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.? \d)/i

function guessModified(raw: RawDoc, head: Head): Guess<string> {
  const stated = valuesOf(raw, 'modified').filter((v) => isOwn(v, head))
  const lines = head.lines.flatMap((l): MetaValue[] => {
    const found = updatedLine.exec(l.text)
    if (found === null) return []
    const value = l.text.slice(found.index + found[0].length)
    return [{ field: 'modified', value, basis: 'byline', span: { start: l.start, end: l.end } }]
  })
  return guessOf(datesIn([...stated, ...lines]))
}

interface ReadDate extends MetaValue {
  readonly utc: boolean
}

function datesIn(values: readonly MetaValue[]): ReadDate[] {
  return values.flatMap((v) => {
    const found = readStatedDate(v.value)
    return found === null ? [] : [{ ...v, value: found.date, utc: found.utc }]
  })
}

/** A time in UTC can fall on the next or last day of the outlet's calendar: a date a day off, stated without UTC, goes before it. */
function inOwnCalendar(dates: readonly ReadDate[]): readonly ReadDate[] {
  const [best] = dates
  if (best === undefined || !best.utc) return dates
  const local = dates.find((d) => !d.utc && d.basis === 'url') ?? dates.find((d) => !d.utc && d.value !== best.value)
  const sound = local !== undefined && daysBetween(local.value, best.value) === 1
  return sound ? [local, ...dates.filter((d) => d !== local)] : dates
}

/** Values that claim to be dates of publication and are none. */
export function invalidDates(raw: RawDoc): readonly string[] {
  return raw.fields
    .filter((f) => (f.field === 'published' || f.field === 'modified') && f.basis !== 'time-element')
    .filter((f) => /\d/.test(f.value) && readStatedDate(f.value) === null)
    .map((f) => f.value.slice(0, 40))
}
