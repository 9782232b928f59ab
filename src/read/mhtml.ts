import type { MetaValue, RawDoc } from '../model/doc.ts'
import { ReadError } from '../errors.ts'
import { isWebAddress } from './address.ts'
import { decode } from './decode.ts'
import { declaredCharset } from './html-charset.ts'
import { readPage } from './html.ts'
import { defaultLimits, type ReadLimits } from './limits.ts'
import { parameterOf } from './media-types.ts'
import { contentOf, type MimePart, parseMime } from './mime.ts'
import { mailDate } from './mime-words.ts'
import { refuseSize } from './checks.ts'

/**
 * Reads a page saved with everything in one file (RFC 2557): the page itself; pictures, styles and frames are left out.
 * @throws ReadError `read/too-large`, `read/mhtml`
 */
export function readMhtml(name: string, bytes: Uint8Array, limits: ReadLimits = defaultLimits): RawDoc {
  refuseSize(name, bytes, limits)
  const root = parseMime(bytes)
  const page = pageOf(root)
  if (page === null) {
    const found = root.parts.length === 0 ? root.type : `${root.parts.length} parts, none of them a page`
    throw new ReadError('read/mhtml', `Expected a saved page in ${name}, found ${found}. Save it again as .html.`)
  }
  const content = contentOf(bytes, page)
  const raw = readPage(name, decode(content, page.charset ?? declaredCharset(content)), limits)
  return { ...raw, format: 'mhtml', fields: [...fieldsOf(root, page), ...raw.fields] }
}

/** The part that is the page: the one the file names, else the first page in it. */
function pageOf(root: MimePart): MimePart | null {
  const parts = [root, ...descendants(root)].filter((p) => p.type === 'text/html' || p.type === 'application/xhtml+xml')
  const start = parameterOf(root.headers.get('content-type') ?? '', 'start')
  const named = parts.find((p) => start !== null && p.headers.get('content-id') === start)
  return named ?? parts[0] ?? null
}

function descendants(part: MimePart): readonly MimePart[] {
  return part.parts.flatMap((p) => [p, ...descendants(p)])
}

function fieldsOf(root: MimePart, page: MimePart): readonly MetaValue[] {
  const addresses = [root.headers.get('snapshot-content-location'), page.headers.get('content-location')]
  const url = addresses.find((a) => a !== undefined && isWebAddress(a))
  const saved = mailDate(root.headers.get('date') ?? '')
  return [
    ...(url === undefined ? [] : [{ field: 'url', value: url, basis: 'header' } as const]),
    ...(saved === null ? [] : [{ field: 'retrieved', value: saved, basis: 'header' } as const]),
  ]
}
