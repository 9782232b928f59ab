import { type FurnitureLine, furnitureLines, pictureAgencies } from '../data/furniture-lines.ts'
import type { RegionKind } from '../model/doc.ts'

/** What a line is, and the rule that says so. */
export interface LineVerdict {
  readonly kind: RegionKind
  readonly rule: string
}

/** Where a line stands: before, inside or after the article's running text. */
export type LinePlace = 'head' | 'middle' | 'tail'

/** What furniture a line is by its words; null for one that may be the article's. */
export function judgeLine(line: string, place: LinePlace): LineVerdict | null {
  for (const entry of furnitureLines)
    if (
      line.length <= entry.longest &&
      stands(entry, place) &&
      entry.sign?.test(line) !== false &&
      entry.pattern.test(line)
    )
      return entry
  return isCaption(line) ? { kind: 'caption', rule: 'picture-credit' } : null
}

function stands(entry: FurnitureLine, place: LinePlace): boolean {
  return entry.where === 'any' || entry.where === place
}

/** Characters of the longest caption with its credit. */
const longestCaption = 900

const photographer = "[A-Z][\\p{L}.'’-]+(?: [A-Z][\\p{L}.'’-]*){0,4}"

/** Credits of their own form at the start of a line. */
const openingCredits: readonly RegExp[] = [
  /^(?:photos?|images?|picture|credit|illustration|file photo|photograph|screenshot|video)(?: (?:by|credit|courtesy(?: of)?|via|copyright|caption))?\s*[:|/]\s*\S.{0,200}$|^(?:photos?|photographs?) (?:by|courtesy(?: of)?) .{3,120}$|^(?:image|media) (?:copyright|caption)\b/iu,
  // MARLOW, OH - JULY 20: A ferry leaves the harbour
  /^[A-Z][A-Z ,.'’-]{2,40} [-–—] (?:JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)[A-Z]*\.? \d{1,2}(?:, \d{4})?\s?:/u,
]

/** What a line holds that ends in a credit of one of these forms: most lines are told apart by it. */
const creditSign = /[/|(]|via|photo|image|picture|courtesy of/i

/** How lines with a photographer and an agency are told first: the forms with names take long to make. */
const agencyLast = new RegExp(`(?:${pictureAgencies})\\)?\\.?$`)
const agencyFirst = new RegExp(`(?:${pictureAgencies})(?:\\s?/|\\svia\\s)`)

const closingCredits: readonly { readonly sign?: RegExp; readonly form: RegExp }[] = [
  // Kara Lindqvist / Reuters · Kara Lindqvist | Bloomberg | Getty Images · Kara Lindqvist/AP
  {
    sign: agencyLast,
    form: new RegExp(
      `(?:^|[.!?”"’)\\s(])(?:${photographer}\\s?[/|]\\s?)+(?:(?:via|for|The)\\s)?(?:${pictureAgencies})\\)?\\.?$`,
      'u',
    ),
  },
  {
    sign: agencyFirst,
    form: new RegExp(
      `(?:${pictureAgencies})(?:\\s?/\\s?|\\svia\\s)(?:${photographer}|${pictureAgencies})\\)?\\.?$`,
      'u',
    ),
  },
  // (Kara Lindqvist, Getty Images)
  { sign: agencyLast, form: new RegExp(`\\((?:${photographer}, )(?:${pictureAgencies})\\)\\.?$`, 'u') },
  // (Photo by Kara Lindqvist/Getty Images) · Photo: Kara Lindqvist · Credit: …
  {
    form: /\((?:photos?|image|picture|pictured|credit|file photo|illustration|screenshot|video|source)\b[^()]{0,160}\)\.?$/iu,
  },
  {
    form: /(?:^|[.!?”"’)]\s+|\()(?:(?:file )?photos?|images?|pictures?|photographs?)(?: credit)?(?: by|\s*:)\s*[A-Z][^.]{2,80}\)?\.?$|\(?\bfile photo\.?\)?$/u,
  },
  { form: /(?:^|[.!?”"’)]\s+|\()(?:photos? |images? |pictures? )?courtesy of [A-Z][^.]{2,60}\.?\)?$/iu },
]

/** Whether a line is a picture's text: it ends in the credit of a photograph, or is one. */
function isCaption(line: string): boolean {
  if (line.length > longestCaption) return false
  const end = line.length > 300 ? `${line.slice(0, 60)}${line.slice(-240)}` : line
  if (openingCredits.some((form) => form.test(end))) return true
  return creditSign.test(end) && closingCredits.some(({ sign, form }) => sign?.test(end) !== false && form.test(end))
}

/** "MARLOW, Ohio (AP) — ", "LONDON -- ", "Oct 24 (Reuters) - ": what stands before the first words of a report. */
const placeForm =
  /^[A-Z][A-Z.'’-]+(?: [A-Z][A-Z.'’-]+){0,2}(?:, (?:[A-Z][a-z.]+(?: [A-Z][a-z]+)?|[A-Z]\.(?: ?[A-Z]\.)*|[A-Z]{2}))?(?:, (?:[A-Z][a-z]{2,8}\.? \d{1,2}(?:, \d{4})?))?(?: ?\([^()]{2,30}\))? ?(?:—|–|―|--|-) ?(?=\s|["“‘'A-Z])/u
const agencyForm =
  /^(?:[A-Z][\p{L}.'’-]+(?: [A-Z][\p{L}.'’-]+){0,2}(?:, [A-Z][\p{L}.]+(?: [A-Z]\p{L}+)?)?,? ?)?(?:[A-Z][a-z]{2,8}\.? \d{1,2} ?)?\((?:AP|Reuters|REUTERS|AFP|UPI|CNN|Bloomberg|dpa|Xinhua|TASS|Sputnik|Thomson Reuters Foundation|[A-Z][\p{L}]+ (?:News|Press|Post|Times|Agency))\) ?(?:(?:—|–|―|--|-) ?)?(?=\s?["“‘'A-Z])/u

/** Characters of the dateline a paragraph begins with; 0 if it has none. */
export function datelineLength(line: string): number {
  const head = line.slice(0, 100)
  for (const form of head.includes('(') ? [placeForm, agencyForm] : [placeForm]) {
    const length = form.exec(head)?.[0].trimEnd().length ?? 0
    if (length > 0) return length
  }
  return 0
}
