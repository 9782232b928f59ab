import { crc32, inflateRawSync } from 'node:zlib'
import { ReadError } from '../errors.ts'
import { nameOfPath } from './address.ts'
import { stretchOf } from './byte-source.ts'
import { containerOf } from './container-of.ts'
import { expansionLimit, sizeWords } from './limits.ts'
import type { ArchiveFile, Part, SplitOptions } from './parts.ts'
import { companionsOf, isHidden } from './saved-folders.ts'
import { assetWord } from './signature.ts'
import { archivedPages, isWebArchive, warcEntries } from './wacz.ts'
import { type ZipEntry, zipEntries } from './zip-entries.ts'

/**
 * The files of a ZIP archive, in the order of their paths. What belongs to a saved page, is hidden or is no document is
 * counted; what cannot be unpacked is named. Nothing is ever written to disk.
 * @throws ReadError `read/zip-damaged`, `read/archive-parts`
 */
export async function* readZip(file: ArchiveFile, options: SplitOptions): AsyncGenerator<Part> {
  const entries = await zipEntries(file.name, file.source, options.budget.parts)
  options.budget.parts -= entries.length
  const paths = entries.map((e) => e.path)
  if (isWebArchive(paths)) return yield* webArchiveParts(file, entries, options)
  const companions = companionsOf(paths)
  const seen = new Set<number>()
  for (const entry of entries) {
    const what = leftOutAs(entry, companions)
    if (what !== null) yield { leftOut: what }
    else if (entry.kind !== 'folder') yield await partOf(file, entry, options, seen)
  }
}

function leftOutAs(entry: ZipEntry, companions: (path: string) => boolean): string | null {
  if (entry.kind === 'folder') return null
  if (entry.kind === 'link') return 'link'
  if (isHidden(entry.path)) return 'hidden file'
  if (companions(entry.path)) return 'part of a saved page'
  return assetWord(entry.path)
}

async function partOf(
  file: ArchiveFile,
  entry: ZipEntry,
  options: SplitOptions,
  seen: Set<number>,
  more: Pick<ArchiveFile, 'pages'> = {},
): Promise<Part> {
  const label = `${file.label} › ${entry.path}`
  try {
    if (seen.has(entry.at))
      throw new ReadError('read/zip-overlap', `Two files of the archive share their bytes, at byte ${entry.at}`)
    seen.add(entry.at)
    const container = { ...containerOf(file, entry.path, entry.at), size: entry.packedSize }
    const named = { name: nameOfPath(entry.path), label, container, ...more }
    const start = await checked(entry)
    const large = entry.method === 0 && entry.size > options.limits.maxBytes
    if (large) return { file: { ...named, source: stretchOf(file.source, start, entry.size) }, key: entry.path }
    return { file: { ...named, bytes: await unpacked(file, entry, start, options) }, key: entry.path }
  } catch (error) {
    return { label, failure: error }
  }
}

/** Offset of the packed bytes of an entry that can be read. @throws ReadError */
async function checked(entry: ZipEntry): Promise<number> {
  if (entry.badPath !== null)
    throw new ReadError(
      'read/zip-name',
      `Expected a path inside the archive, found a name that is none: ${entry.badPath}`,
    )
  if (entry.encrypted) {
    const advice = 'Unpack it with its password into a folder, and read the folder.'
    throw new ReadError('read/encrypted', `It is locked with a password. ${advice}`)
  }
  if (entry.method === 0 || entry.method === 8) return entry.dataStart()
  const advice = 'Unpack it into a folder, and read the folder.'
  throw new ReadError('read/zip-method', `It is packed in a way that is not read (method ${entry.method}). ${advice}`)
}

async function unpacked(
  { source }: ArchiveFile,
  entry: ZipEntry,
  start: number,
  { limits, budget }: SplitOptions,
): Promise<Uint8Array> {
  const most = Math.min(limits.maxBytes, expansionLimit(entry.packedSize, limits))
  if (entry.packedSize > limits.maxBytes || entry.size > limits.maxBytes) {
    const found = Math.max(entry.packedSize, entry.size)
    throw new ReadError('read/too-large', `Expected at most ${sizeWords(limits.maxBytes)}, found ${sizeWords(found)}`)
  }
  const packed = await source.slice(start, start + entry.packedSize)
  if (packed.length < entry.packedSize)
    throw new ReadError('read/zip-damaged', `The archive ends within this file: it starts at byte ${start}`)
  const bytes = entry.method === 0 ? packed : inflated(packed, start, Math.min(most, Math.max(0, budget.bytes)))
  budget.bytes -= bytes.length
  if (bytes.length === entry.size && crc32(bytes) === entry.crc32) return bytes
  throw new ReadError('read/zip-damaged', `The bytes of this file were changed; it starts at byte ${start}`)
}

function inflated(packed: Uint8Array, start: number, most: number): Uint8Array {
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, most) })
  } catch (cause) {
    const over = cause instanceof Error && 'code' in cause && cause.code === 'ERR_BUFFER_TOO_LARGE'
    if (over)
      throw new ReadError('read/expansion', `Expected at most ${sizeWords(most)} to come out, found more`, { cause })
    throw new ReadError('read/zip-damaged', `The packed bytes of this file were changed; it starts at byte ${start}`, {
      cause,
    })
  }
}

/** A web archive holds WARC files, and a list of the pages that were visited. */
async function* webArchiveParts(
  file: ArchiveFile,
  entries: readonly ZipEntry[],
  options: SplitOptions,
): AsyncGenerator<Part> {
  const read = async (entry: ZipEntry) => unpacked(file, entry, await checked(entry), options)
  const pages = await archivedPages(entries, read)
  const seen = new Set<number>()
  for (const entry of warcEntries(entries)) yield await partOf(file, entry, options, seen, { pages })
}
