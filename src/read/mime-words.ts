import { decode } from './decode.ts'

/**
 * The text of a header's value: encoded words (RFC 2047) as what they stand for; other bytes as UTF-8 where they are,
 * else as windows-1252.
 * @param value - A character a byte.
 */
export function decodeWords(value: string): string {
  const joined = value.replace(/(=\?[^?\s]+\?[bq]\?[^?\s]*\?=)\s+(?==\?)/gi, '$1')
  let text = ''
  let at = 0
  let pending: { charset: string; readonly bytes: Buffer[] } | null = null
  const flush = () => {
    if (pending !== null) text += decode(Buffer.concat(pending.bytes), pending.charset).text
    pending = null
  }
  for (const word of joined.matchAll(/=\?([^?\s*]+)(?:\*[^?\s]*)?\?([bq])\?([^?\s]*)\?=/gi)) {
    const [all, charset = '', kind = '', content = ''] = word
    if (word.index > at || (pending !== null && pending.charset !== charset.toLowerCase())) flush()
    text += plain(joined.slice(at, word.index))
    // A character may be cut in two between words of one charset.
    pending ??= { charset: charset.toLowerCase(), bytes: [] }
    pending.bytes.push(kind.toLowerCase() === 'b' ? Buffer.from(content, 'base64') : decodeQ(content))
    at = word.index + all.length
  }
  flush()
  return (text + plain(joined.slice(at))).replace(/\s+/g, ' ').trim()
}

function plain(value: string): string {
  return value === '' ? '' : decode(Buffer.from(value, 'latin1')).text
}

function decodeQ(content: string): Buffer {
  const text = content
    .replaceAll('_', ' ')
    .replace(/=([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
  return Buffer.from(text, 'latin1')
}

/** Who a message is from: "Ines Orlo" <ines@orlo.test>. */
export interface MailAddress {
  /** Empty if only the address is given. */
  readonly name: string
  /** In lower case; empty if only a name is given. */
  readonly address: string
}

/** The first of the people a header names; null if it names nobody. */
export function firstAddress(value: string): MailAddress | null {
  const quoted = /^\s*"((?:[^"\\]|\\.)*)"\s*<([^<>\s]*)>/.exec(value)
  const named = quoted ?? /^\s*([^<,"]*(?:,(?=[^<@]*<)[^<"]*)?)<([^<>\s]*)>/.exec(value)
  const address = named?.[2] ?? /^\s*([^\s<>,;()]+@[^\s<>,;()]+)/.exec(value)?.[1] ?? ''
  const comment = named === null ? /\(([^()]*)\)/.exec(value)?.[1] : named[1]
  const name = decodeWords((comment ?? (address === '' ? value : '')).replace(/\\(.)/g, '$1').trim())
  return name === '' && address === '' ? null : { name, address: address.toLowerCase() }
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** Offsets of the zones that mail still names. */
const zones: Readonly<Record<string, string>> = {
  ut: 'Z',
  utc: 'Z',
  gmt: 'Z',
  z: 'Z',
  est: '-05:00',
  edt: '-04:00',
  cst: '-06:00',
  cdt: '-05:00',
  mst: '-07:00',
  mdt: '-06:00',
  pst: '-08:00',
  pdt: '-07:00',
}

/** "Tue, 14 May 2019 09:30:00 +0200" → "2019-05-14T09:30:00+02:00"; null for what is no date of a message (RFC 5322). */
export function mailDate(value: string): string | null {
  const found =
    /(\d{1,2})\s+([a-z]{3})[a-z]*\.?\s+(\d{4}|\d\d)\s+(\d{1,2}):(\d\d)(?::(\d\d))?\s*([+-]\d{4}|[a-z]{1,5})?/i.exec(
      value.slice(0, 200),
    )
  if (found === null) return null
  const [, day = '', name = '', year = '', hour = '', minute = '', second = '00', zone = ''] = found
  const month = months.indexOf(name.toLowerCase()) + 1
  const full = year.length === 2 ? Number(year) + (Number(year) < 50 ? 2000 : 1900) : Number(year)
  const days = new Date(Date.UTC(full, month, 0)).getUTCDate()
  if (month === 0 || Number(day) < 1 || Number(day) > days || Number(hour) > 23 || Number(minute) > 59) return null
  const offset = /^[+-]/.test(zone) ? `${zone.slice(0, 3)}:${zone.slice(3)}` : (zones[zone.toLowerCase()] ?? '')
  return `${full}-${two(month)}-${two(day)}T${two(hour)}:${minute}:${second}${offset}`
}

function two(value: number | string): string {
  return String(value).padStart(2, '0')
}
