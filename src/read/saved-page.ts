import type { MetaValue } from '../model/doc.ts'
import { isWebAddress } from './address.ts'

/** Characters at the start of a page in which programs say where they saved it from. */
const reach = 6000

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** What the program that saved a page noted in it: the address it came from, and when. */
export function savedFrom(page: string): readonly MetaValue[] {
  const head = page.slice(0, reach)
  const noted = notes.map((read) => read(head)).find((found) => found !== null)
  if (noted === undefined || noted === null) return []
  const archived = archivedAddress(noted.url)
  const { url, time } = archived ?? noted
  const fields: MetaValue[] = isWebAddress(url) ? [{ field: 'url', value: url, basis: 'meta' }] : []
  return time === null ? fields : [...fields, { field: 'retrieved', value: time, basis: 'meta' }]
}

interface Noted {
  readonly url: string
  readonly time: string | null
}

/** How programs note it: browsers, SingleFile, WebScrapBook, HTTrack. */
const notes: readonly ((head: string) => Noted | null)[] = [
  (head) => {
    const url = /<!--\s*saved from url=\(\d+\)\s*(\S{3,4000})/i.exec(head)?.[1]
    return url === undefined ? null : { url: url.replace(/-->$/, ''), time: null }
  },
  (head) => {
    const found =
      /<!--\s*Page saved with SingleFile[^>]{0,400}?\burl:\s*(\S{3,4000})\s*(?:saved date:\s*([^\n>]{10,80}))?/i.exec(
        head,
      )
    return found === null ? null : { url: found[1] ?? '', time: scriptDate(found[2] ?? '') }
  },
  (head) => {
    const url = /<html[^>]{0,2000}\bdata-scrapbook-source="([^"]{3,4000})"/i.exec(head)?.[1]
    const stamp = /<html[^>]{0,6000}\bdata-scrapbook-create="(\d{14})/i.exec(head)?.[1]
    return url === undefined
      ? null
      : { url: url.replaceAll('&amp;', '&'), time: stamp === undefined ? null : stampDate(stamp) }
  },
  (head) => {
    const url = /<!-- Mirrored from (\S{3,1000}) by HTTrack/i.exec(head)?.[1]
    return url === undefined ? null : { url: /^https?:/i.test(url) ? url : `https://${url}`, time: null }
  },
]

/** An address of a web archive: the address it holds, and when that was captured; null for any other. */
export function archivedAddress(url: string): Noted | null {
  const found = /^https?:\/\/web\.archive\.org\/web\/(\d{14})(?:[a-z]{2}_)?\/(https?:.+)$/i.exec(url)
  return found === null ? null : { url: found[2] ?? '', time: stampDate(found[1] ?? '') }
}

/** "20190514093000" → "2019-05-14T09:30:00Z". */
function stampDate(stamp: string): string {
  return stamp.replace(/^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d).*$/, '$1-$2-$3T$4:$5:$6Z')
}

/** "Tue May 14 2019 09:30:00 GMT+0200 (…)" → "2019-05-14T09:30:00+02:00"; null for what is no date of a script. */
function scriptDate(text: string): string | null {
  const found = /([a-z]{3}) (\d\d) (\d{4}) (\d\d:\d\d:\d\d) GMT([+-]\d\d)(\d\d)/i.exec(text)
  const month = months.indexOf((found?.[1] ?? '').toLowerCase()) + 1
  if (found === null || month === 0) return null
  return `${found[3]}-${String(month).padStart(2, '0')}-${found[2]}T${found[4]}${found[5]}:${found[6]}`
}
