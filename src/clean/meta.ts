import type { DocMeta, Guess, MetaBasis, MetaValue, RawDoc } from '../model/doc.ts'
import { guessAuthors } from './guess-authors.ts'
import { type Head, headOf, isOwn, valuesOf } from './head.ts'
import { hostOf, isNameOf, outletAt, outletCaptured, outletInText, rankOutlets, siteOf, tidyOutlet } from './outlet.ts'
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
  const outlet = guessOutlet(raw, head, addresses)
  const names = [outlet.value ?? '', ...outlet.others.map((o) => o.value)].filter((name) => name !== '')
  return {
    outlet,
    title: guessTitle(raw, selection, names),
    authors: guessAuthors(raw, head, names),
    published: guessPublished(raw, head, addresses),
    modified: guessModified(raw, head),
    ...modifiedAt(raw, head),
    url: guessOf(urls),
    canonicalUrl: guessOf(canonical),
    retrieved: guessOf(valuesOf(raw, 'retrieved')),
  }
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
  const unnamed = stated.every((v) => tidyOutlet(v.value) === null)
  const titled = unnamed && hosts.every((h) => outletAt(h.value) === null) ? outletInTitle(raw) : []
  const ofSite = titled.filter((t) => hosts.some((h) => isNameOf(t.value, h.value)))
  const captured = outletCaptured(addresses)
  const guess = guessOf(
    [
      ...given,
      ...(captured === null ? [] : [captured]),
      ...ofSite,
      ...rankOutlets(
        stated.filter((v) => !given.includes(v)),
        hosts,
      ),
      ...(hosts.length === 0 ? titled : []),
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
    const titled = sameTitle(headline, f.value) || (headline.length >= 12 && f.value.startsWith(`${headline} `))
    if (f.field !== 'title' || f.basis !== 'meta' || !titled) return []
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

/** Whether a heading of one or two words is in no title that the page states: "Games" above an article on ferries. */
function isSectionName(heading: string, stated: readonly MetaValue[]): boolean {
  const plain = plainTitle(heading)
  if (plain.split(' ').length > 2 || stated.length === 0) return false
  return !stated.some((t) => ` ${plainTitle(t.value)} `.includes(` ${plain} `))
}

/** A title from metadata without the site's name at its end: "Ferry strikes pier - Lantern". */
function withoutSite(title: string, sites: readonly string[]): string {
  const [, own = '', last = ''] = /^(.{8,})\s[|–—·-]\s+([^|–—·]{2,40})$/s.exec(title) ?? []
  return sites.some((site) => samePlain(site, last)) ? own.trim() : title
}

function guessTitle({ text, fields }: RawDoc, { regions }: Selection, sites: readonly string[]): Guess<string> {
  const stated = fields
    .filter((f) => f.field === 'title' && f.basis !== 'heading')
    .map((f) => {
      const value = f.value.trim()
      return { ...f, value: f.basis === 'json-ld' || f.basis === 'meta' ? withoutSite(value, sites) : value }
    })
  const headlines = regions.filter((r) => r.kind === 'headline' && r.rule !== 'standfirst')
  // A heading that no title repeats may be a section's name.
  const region = headlines.find((r) => r.rule !== 'heading') ?? (stated.length === 0 ? headlines[0] : undefined)
  const given = stated.filter((f) => f.basis === 'input' || f.basis === 'user')
  const shown = region === undefined ? '' : text.slice(region.start, region.end).replace(/\s+/g, ' ')
  const heading: MetaValue[] =
    region === undefined ? [] : [{ field: 'title', value: shown, basis: 'heading', span: region }]
  const ofSite = stated.length > 0 && sites.some((site) => samePlain(site, shown))
  const titled = ofSite || isSectionName(shown, stated) ? [...stated, ...heading] : [...heading, ...stated]
  const guess = guessOf([...given, ...titled], (a, b) => sameTitle(a, b) || sameTitle(b, a))
  const stands =
    guess.spans.length === 0 && region !== undefined && guess.value !== null && sameTitle(shown, guess.value)
  return stands ? { ...guess, spans: [{ start: region.start, end: region.end }] } : guess
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
  const stated = valuesOf(raw, 'published')
    .filter((v) => isOwn(v, head))
    .flatMap((v) => asShown(raw, v))
  const site = addresses[0] === undefined ? '' : siteOf(hostOf(addresses[0].value) ?? '')
  const urlDates = addresses.flatMap((v) => {
    const value = readUrlDate(v.value)
    if (value === null) return []
    return [{ own: siteOf(hostOf(v.value) ?? '') === site, date: { field: 'published', value, basis: 'url' } as const }]
  })
  const lines = head.lines.map((l): MetaValue => {
    const basis = l.rule.startsWith('leading-') ? 'text' : l.kind === 'dateline' ? 'dateline' : 'byline'
    return { field: 'published', value: l.text, basis, span: { start: l.start, end: l.end } }
  })
  const ownDates = urlDates.flatMap((u) => (u.own ? [u.date] : []))
  const all = [...stated, ...ownDates, ...lines].sort((a, b) => dateBases.indexOf(a.basis) - dateBases.indexOf(b.basis))
  const read = datesIn(all)
  const full = read.filter((v) => v.value.length === 10)
  const own = inOwnCalendar(full.length > 0 ? [...full, ...read.filter((v) => v.value.length < 10)] : read)
  // The address of another site holds the date when the article stood there.
  const ordered = [...asPrinted(own, raw.text), ...urlDates.flatMap((u) => (u.own ? [] : [u.date]))]
  const guess = guessOf(ordered)
  const named = /(?<!\d)((?:19|20)\d{2}-\d{2}-\d{2})(?!\d)/.exec(raw.name)?.[1]
  const fromName = named === undefined || raw.format !== 'text' ? null : (readStatedDate(named)?.date ?? null)
  if (fromName === null || fromName === guess.value) return guess
  // The date in a file's name may be the day it was saved: offered, never taken.
  return { ...guess, others: [...guess.others, { field: 'published', value: fromName, basis: 'file-name' }] }
}

/** A marked date, and before it the date that the same element shows, in the outlet's own calendar. */
function asShown({ text }: RawDoc, value: MetaValue): readonly MetaValue[] {
  if (value.span === undefined) return [value]
  const words = text.slice(value.span.start, Math.min(value.span.end, value.span.start + 120))
  const [shown, marked] = [readStatedDate(words), readStatedDate(value.value)]
  if (shown === null || marked === null || updatedLine.test(words)) return [value]
  const apart = shown.date.length === 10 && daysBetween(shown.date, marked.date) === 1
  return apart ? [{ ...value, value: words }, value] : [value]
}

/**
 * A date printed by the headline goes before one in metadata that is a day later: sites write times of another zone there,
 * or the time of a later version. A dateline is when the reporter wrote, and a line of updates is none.
 */
function asPrinted(dates: readonly ReadDate[], text: string): readonly ReadDate[] {
  const [best] = dates
  if (best === undefined || best.span !== undefined || best.basis === 'user' || best.basis === 'input') return dates
  const printed = dates.find(
    (d) =>
      d.span !== undefined &&
      (d.basis === 'byline' || d.basis === 'time-element' || d.basis === 'microdata') &&
      !updatedLine.test(text.slice(Math.max(0, d.span.start - 12), Math.min(d.span.end, d.span.start + 120))),
  )
  const sound = printed !== undefined && printed.value < best.value && daysBetween(printed.value, best.value) === 1
  return sound ? [printed, ...dates.filter((d) => d !== printed)] : dates
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

/** The last time of a change that metadata states, where it is one to the minute: versions of a day are told apart by it. */
function modifiedAt(raw: RawDoc, head: Head): Pick<DocMeta, 'modifiedAt'> {
  const times = valuesOf(raw, 'modified')
    .filter(
      (v) => isOwn(v, head) && /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d/.test(v.value) && !Number.isNaN(Date.parse(v.value)),
    )
    .map((v) => v.value.trim())
  const last = times.toSorted((a, b) => Date.parse(a) - Date.parse(b)).at(-1)
  return last === undefined ? {} : { modifiedAt: last }
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
  // A date that readers see, at the hour of the place, says that it is the same day there.
  if (dates.some((d) => !d.utc && d.value === best.value && (d.basis === 'time-element' || d.basis === 'byline')))
    return dates
  const addressed = dates.find((d) => !d.utc && d.basis === 'url' && d.value.length === 10)
  const local = addressed ?? dates.find((d) => !d.utc && d.value.length === 10 && d.value !== best.value)
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
