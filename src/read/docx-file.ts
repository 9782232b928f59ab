import { crc32, inflateRawSync } from 'node:zlib'
import { ReadError } from '../errors.ts'
import { sourceOf } from './byte-source.ts'
import { decode } from './decode.ts'
import { expansionLimit, type ReadLimits, sizeWords } from './limits.ts'
import { attributesOf, xmlTokens } from './xml-tokens.ts'
import { type ZipEntry, zipEntries } from './zip-entries.ts'

/** The XML parts of a Word document that hold words. */
export interface DocxFile {
  readonly body: string
  readonly footnotes: string
  readonly endnotes: string
  readonly comments: string
  /** Heads and feet of its pages. */
  readonly edges: readonly string[]
  readonly properties: string
}

/** Parts of one document looked at, at most; pictures count too. */
const mostParts = 20_000

/**
 * Unpacks the parts of a Word document.
 * @throws ReadError `read/docx`, `read/zip-damaged`, `read/archive-parts`, `read/expansion`
 */
export async function readDocxFile(name: string, bytes: Uint8Array, limits: ReadLimits): Promise<DocxFile> {
  const entries = new Map((await zipEntries(name, sourceOf(bytes), mostParts)).map((e) => [e.path, e]))
  let left = expansionLimit(bytes.length, limits)
  const part = async (path: string): Promise<string> => {
    const entry = entries.get(path)
    if (entry === undefined) return ''
    const unpacked = await unpack(name, bytes, entry, left)
    left -= unpacked.length
    return decode(unpacked, 'utf-8').text
  }
  const main = mainPath(await part('_rels/.rels'))
  const folder = main.replace(/[^/]*$/, '')
  const body = await part(main)
  if (!/<(?:\w+:)?document\b/.test(body.slice(0, 20_000)))
    throw new ReadError(
      'read/docx',
      `Expected a Word document in ${name}, found none at ${main}. Open it and save it again as .docx.`,
    )
  const edges: string[] = []
  for (const path of [...entries.keys()].filter((p) => p.startsWith(folder) && /\/(?:header|footer)\d*\.xml$/.test(p)))
    edges.push(await part(path))
  return {
    body,
    footnotes: await part(`${folder}footnotes.xml`),
    endnotes: await part(`${folder}endnotes.xml`),
    comments: await part(`${folder}comments.xml`),
    edges,
    properties: await part('docProps/core.xml'),
  }
}

/** Path of the part with the text, as the list of relations says. */
function mainPath(relations: string): string {
  for (const token of xmlTokens(relations)) {
    if (token.kind !== 'open' || token.name !== 'Relationship') continue
    const attributes = attributesOf(token.rest)
    const target = attributes.get('Target')
    if (target !== undefined && /\/officeDocument$/.test(attributes.get('Type') ?? '')) return target.replace(/^\//, '')
  }
  return 'word/document.xml'
}

async function unpack(name: string, file: Uint8Array, entry: ZipEntry, left: number): Promise<Uint8Array> {
  if (entry.encrypted) throw new ReadError('read/encrypted', `${name} is locked with a password. Save it without one.`)
  const start = await entry.dataStart()
  const packed = file.subarray(start, start + entry.packedSize)
  const bytes = entry.method === 0 ? packed : inflated(name, packed, left)
  if (bytes.length !== entry.size || crc32(bytes) !== entry.crc32)
    throw new ReadError('read/zip-damaged', `${entry.path} in ${name} was changed or cut. Get the file again.`)
  return bytes
}

function inflated(name: string, packed: Uint8Array, left: number): Uint8Array {
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, left) })
  } catch (cause) {
    const over = cause instanceof Error && 'code' in cause && cause.code === 'ERR_BUFFER_TOO_LARGE'
    throw over
      ? new ReadError('read/expansion', `Expected at most ${sizeWords(left)} more to come out of ${name}, found more`, {
          cause,
        })
      : new ReadError('read/zip-damaged', `${name} is damaged: a part of it cannot be unpacked. Get it again.`, {
          cause,
        })
  }
}
