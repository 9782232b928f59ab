/** A calendar date as a page or file states it. */
export interface StatedDate {
  /** EDTF, no more precise than the statement: `2019-05-14`, `2019-05`. */
  readonly date: string
  /** It was stated with a time in UTC, so the outlet's own calendar may be a day off. */
  readonly utc: boolean
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** Characters of a value that are looked at: a date stands at its start or after a short label. */
const reach = 120

/** News is not older, and what claims to be from later than this is a fault. */
const [firstYear, lastYear] = [1980, 2099]

/** The date in a value of metadata or a line that states one, as written, without conversion; null if there is no valid one. */
export function readStatedDate(value: string): StatedDate | null {
  const text = value.slice(0, reach)
  const iso =
    /(?<!\d)(\d{4})[-/](\d{1,2})(?:[-/](\d{1,2}))?(?!\d)(?:[T ]\d{1,2}:\d{2}[\d:.]*\s*(Z|\+00:?00|UTC|GMT)?)?/i.exec(
      text,
    )
  if (iso !== null) return dated(iso[1], iso[2], iso[3], iso[4] !== undefined)
  const compact = /^\s*(\d{4})(\d{2})(\d{2})(?!\d)/.exec(text)
  if (compact !== null) return dated(compact[1], compact[2], compact[3], false)
  return readWrittenDate(text) ?? readSlashedDate(text)
}

function readWrittenDate(text: string): StatedDate | null {
  const name = '(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?'
  const utc = /\b(?:UTC|GMT)\b/.test(text)
  // "20194:29 AM" is a year and a time run together by a page's markup.
  const year = '((?:19|20)\\d{2})(?!\\d(?!:\\d\\d))'
  const dayFirst = new RegExp(`(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|\\.)?[\\s-]+${name},?[\\s-]+${year}`, 'i').exec(text)
  if (dayFirst !== null) return dated(dayFirst[3], monthOf(dayFirst[2]), dayFirst[1], utc)
  const monthFirst = new RegExp(`\\b${name}\\s+(\\d{1,2})(?:st|nd|rd|th)?,?(?:\\s+at)?\\s+${year}`, 'i').exec(text)
  if (monthFirst !== null) return dated(monthFirst[3], monthOf(monthFirst[1]), monthFirst[2], utc)
  const monthOnly = new RegExp(`^\\W*${name},?\\s+${year}\\W*$`, 'i').exec(text)
  return monthOnly === null ? null : dated(monthOnly[2], monthOf(monthOnly[1]), undefined, false)
}

function monthOf(name: string | undefined): string {
  return String(months.indexOf((name ?? '').toLowerCase()) + 1)
}

/** 5/14/2019 and 14.5.2019; null where month and day cannot be told apart. */
function readSlashedDate(text: string): StatedDate | null {
  const found = /(?<!\d)(\d{1,2})([/.])(\d{1,2})\2((?:19|20)\d{2})(?!\d)/.exec(text)
  if (found === null) return null
  const [a, b] = [Number(found[1]), Number(found[3])]
  if (a > 12 && b <= 12) return dated(found[4], found[3], found[1], false)
  if (b > 12 && a <= 12) return dated(found[4], found[1], found[3], false)
  return a === b ? dated(found[4], found[1], found[3], false) : null
}

function dated(
  year: string | undefined,
  month: string | undefined,
  day: string | undefined,
  utc: boolean,
): StatedDate | null {
  const [y, m] = [Number(year), Number(month)]
  if (!(y >= firstYear && y <= lastYear && m >= 1 && m <= 12)) return null
  const head = `${String(y).padStart(4, '0')}-${String(m).padStart(2, '0')}`
  if (day === undefined) return { date: head, utc: false }
  const d = Number(day)
  const days = new Date(Date.UTC(y, m, 0)).getUTCDate()
  return d >= 1 && d <= days ? { date: `${head}-${String(d).padStart(2, '0')}`, utc } : null
}

/** The date in the path of an address: `/2019/05/14/`, `/2019/may/14/`, `-20190514`; null if there is none. */
export function readUrlDate(url: string): string | null {
  const path = url.replace(/^[a-z]+:\/\/[^/]*/i, '').slice(0, 400)
  const parts =
    /\/((?:19|20)\d{2})[/-](\d{1,2}|[a-z]{3})[/-](\d{1,2})(?=[/_.-]|$)/i.exec(path) ??
    /[-/_]((?:19|20)\d{2})-?(\d{2})-?(\d{2})(?=[-/._]|$)/.exec(path)
  if (parts !== null) {
    const month = /^\d/.test(parts[2] ?? '') ? parts[2] : monthOf(parts[2])
    return dated(parts[1], month, parts[3], false)?.date ?? null
  }
  const month = /\/((?:19|20)\d{2})\/(\d{2})(?=\/)/.exec(path)
  return month === null ? null : (dated(month[1], month[2], undefined, false)?.date ?? null)
}

/** Whole days between two dates of day precision; `Infinity` for others. */
export function daysBetween(a: string, b: string): number {
  const days = (Date.parse(a) - Date.parse(b)) / 86_400_000
  return a.length === 10 && b.length === 10 ? Math.abs(days) : Number.POSITIVE_INFINITY
}
