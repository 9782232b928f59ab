import { outlets } from '../data/outlets.ts'
import { judgeLine, type LineVerdict } from './lines.ts'
import { plainTitle, sameTitle } from './titles.ts'

/** Words in the names of newspapers, stations and sites. */
const outletWords =
  /\b(?:times|posts?|news|herald|chronicle|courier|gazette|tribune|journal|daily|ledger|report|radio|observer|star|sun|telegraph|mail|press|standard|record|register|bulletin|examiner|dispatch|mirror|independent|globe|guardian|review|today|online|live|broadcasting|week|weekly|magazine|sentinel|argus|echo|monitor|inquirer|advertiser|television|tv|newswire|wire|beacon|bugle|messenger|mercury|banner|citizen|digest|news agency|press agency)\b/i

const listed = new Set(
  outlets.flatMap((o) => [o.name, ...o.forms]).map((name) => plainTitle(name).replace(/^the /, '')),
)

/** Characters of the longest name above an article, and of the longest headline told by its place alone. */
const [longestMasthead, longestHeadline] = [48, 160]

/**
 * What the lines above a plain text's first paragraph are: the outlet's name, date, headline, byline. In order, one verdict
 * a line; null for a line that may be the article's own.
 */
export function judgeHeadLines(lines: readonly string[], titles: readonly string[]): (LineVerdict | null)[] {
  const verdicts: (LineVerdict | null)[] = lines.map((line) => judgeLine(line, 'head'))
  const headline: LineVerdict = { kind: 'headline', rule: 'first-line' }
  const named = lines.findIndex((line) => titles.some((t) => sameTitle(line, t)))
  if (named >= 0) verdicts[named] = headline
  const [first = ''] = lines
  if (named !== 0 && verdicts[0] === null && lines.length > 1 && isMasthead(first, verdicts[1] ?? null)) {
    verdicts[0] = { kind: 'metadata', rule: 'masthead' }
  }
  const opens = verdicts[0] === null && verdicts.slice(1, 4).some((v) => v !== null) && isQuotedHeadline(first)
  const told = verdicts.findIndex((v, i) => v === null && isHeadline(lines[i] ?? ''))
  const at = named >= 0 ? named : opens ? 0 : told
  // A headline is the first line that is nothing else: one after a line of text is a subheading.
  if (named < 0 && at >= 0 && verdicts.slice(0, at).every((v) => v !== null)) verdicts[at] = headline
  for (let i = 1; i < lines.length; i++) {
    // "By Cora Finch", and below it the agency or post she writes for.
    const follows = verdicts[i - 1]?.kind === 'byline' && verdicts[i] === null && isPost(lines[i] ?? '')
    if (follows) verdicts[i] = belowByline(lines[i] ?? '', verdicts)
  }
  const beside = verdicts.some((v) => v?.rule === 'masthead') ? -1 : mastheadBeside(lines, verdicts)
  if (beside > 0) verdicts[beside] = { kind: 'metadata', rule: 'masthead' }
  return verdicts
}

/** The line that names the outlet between headline, byline and date; −1 if none does. */
function mastheadBeside(lines: readonly string[], verdicts: readonly (LineVerdict | null)[]): number {
  const isDate = (v: LineVerdict | null | undefined) => v?.rule.startsWith('date-line') === true
  return lines.findIndex((line, i) => {
    const [before, own, next] = [verdicts[i - 1], verdicts[i], verdicts[i + 1]]
    if (i === 0 || (own !== null && own?.rule !== 'below-byline')) return false
    if (line.length > longestMasthead || /[.?!,;:"“”]/.test(line) || line.split(' ').length > 6) return false
    const placed = isDate(next) || isDate(before) || next?.kind === 'byline' || before?.kind === 'byline'
    return placed && (looksLikeOutlet(line) || (isDate(next) && /^The \p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?$/u.test(line)))
  })
}

/** The line under a byline: the outlet's name where none stands at the top, else a post or an agency. */
function belowByline(line: string, verdicts: readonly (LineVerdict | null)[]): LineVerdict {
  const named = verdicts.some((v) => v?.rule === 'masthead')
  if (!named && line.length <= longestMasthead && !/[,;]/.test(line) && looksLikeOutlet(line))
    return { kind: 'metadata', rule: 'masthead' }
  return { kind: 'byline', rule: 'below-byline' }
}

function isMasthead(line: string, next: LineVerdict | null): boolean {
  if (line.length > longestMasthead || /[.?!,;"“”]$/.test(line)) return false
  const plain = plainTitle(line).replace(/^the /, '')
  if (listed.has(plain)) return true
  const capitals = /^[^\p{Ll}]{4,}$/u.test(line)
  // Whoever gives out a statement has its name above it.
  if (next?.rule === 'release-line') return plain.split(' ').length <= 7
  return outletWords.test(line) && (capitals || next?.rule === 'date-line') && plain.split(' ').length <= 7
}

/** Whether a name holds a word that outlets' names are made of, or is a listed one. */
export function looksLikeOutlet(name: string): boolean {
  return outletWords.test(name) || listed.has(plainTitle(name).replace(/^the /, ''))
}

function isHeadline(line: string): boolean {
  return (
    line.length >= 20 && line.length <= longestHeadline && !/[.…:;,—–-]["”’']?$/.test(line) && !/^["“'‘(]/.test(line)
  )
}

/** "‘I was sacked by phone’ – Dunmore": a headline that opens with a quotation and goes on. */
function isQuotedHeadline(line: string): boolean {
  return (
    line.length <= longestHeadline &&
    /^["“'‘][^"”]{3,}["”'’](?:\s*[-–—:|,]?\s*\p{L}|$)/u.test(line) &&
    !/[.…:;,—–-]$/.test(line)
  )
}

function isPost(line: string): boolean {
  return line.length <= 60 && !/[.?!:]$/.test(line) && /^\p{Lu}/u.test(line)
}

/** The outlet's name on a masthead: capitals only where names have them. */
export function mastheadName(line: string): string {
  if (/\p{Ll}/u.test(line)) return line
  return line
    .toLowerCase()
    .replace(/(?<![\p{L}'’])\p{L}/gu, (c) => c.toUpperCase())
    .replace(/\b(?:Tv|Bbc|Cnn|Usa|Uk|Npr|Abc|Nbc|Cbs)\b/g, (w) => w.toUpperCase())
    .replace(/(?<=\s)(?:Of|And|On|In|For)(?=\s)/g, (w) => w.toLowerCase())
}
