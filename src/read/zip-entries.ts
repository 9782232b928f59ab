import {
  type Entry,
  fromRandomAccessReaderPromise,
  getFileNameLowLevel,
  RandomAccessReader,
  validateFileName,
  type ZipFile,
} from 'yauzl'
import { ReadError } from '../errors.ts'
import type { ByteSource } from './byte-source.ts'

/** A file in a ZIP archive, as its directory describes it. */
export interface ZipEntry {
  /** Path with forward slashes. */
  readonly path: string
  /** Why its path cannot be one; null if it can. */
  readonly badPath: string | null
  readonly kind: 'file' | 'folder' | 'link'
  readonly encrypted: boolean
  /** 0: stored as it is; 8: deflated. */
  readonly method: number
  readonly packedSize: number
  readonly size: number
  readonly crc32: number
  /** Offset of its header. */
  readonly at: number
  /** Offset of its packed bytes. @throws ReadError `read/zip-damaged` */
  readonly dataStart: () => Promise<number>
}

/** Gives `yauzl` any source to read from. */
class SourceReader extends RandomAccessReader {
  readonly source: ByteSource
  constructor(source: ByteSource) {
    super()
    this.source = source
  }

  override read(
    buffer: Buffer,
    offset: number,
    length: number,
    position: number,
    callback: (error: Error | null) => void,
  ): void {
    // In a turn of its own: what is thrown in the callback belongs to its owner.
    void this.fill(buffer, offset, length, position).then((fault) => setImmediate(callback, fault))
  }

  private async fill(buffer: Buffer, offset: number, length: number, position: number): Promise<Error | null> {
    try {
      const bytes = await this.source.slice(position, position + length)
      if (bytes.length < length) return new Error('unexpected end of the file')
      buffer.set(bytes, offset)
      return null
    } catch (error) {
      return error instanceof Error ? error : new Error(String(error))
    }
  }
}

/**
 * The entries of a ZIP archive, in the order of their paths.
 * @param most - Entries read; more are refused.
 * @throws ReadError `read/zip-damaged`, `read/archive-parts`
 */
export async function zipEntries(name: string, source: ByteSource, most: number): Promise<readonly ZipEntry[]> {
  const zip = await opened(name, source)
  if (zip.entryCount > most)
    throw new ReadError('read/archive-parts', `Expected at most ${most} files in ${name}, found ${zip.entryCount}`)
  const entries: ZipEntry[] = []
  try {
    for await (const entry of zip.eachEntry()) entries.push(entryOf(name, zip, entry))
  } catch (cause) {
    throw damaged(name, cause)
  }
  return entries.toSorted((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : a.at - b.at))
}

async function opened(name: string, source: ByteSource): Promise<ZipFile> {
  const options = { autoClose: false, decodeStrings: false, validateEntrySizes: false }
  try {
    return await fromRandomAccessReaderPromise(new SourceReader(source), source.size, options)
  } catch (cause) {
    throw damaged(name, cause)
  }
}

function damaged(name: string, cause: unknown): ReadError {
  const message = `${name} is cut short or damaged: its list of files cannot be read. Get it again.`
  return new ReadError('read/zip-damaged', message, { cause })
}

function entryOf(name: string, zip: ZipFile, entry: Entry): ZipEntry {
  const path = getFileNameLowLevel(entry.generalPurposeBitFlag, entry.fileNameRaw, entry.extraFields, false)
  const unixType = (entry.externalFileAttributes >>> 16) & 0xf000
  return {
    path,
    badPath: path === '' ? 'it is empty' : validateFileName(path),
    kind: path.endsWith('/') ? 'folder' : unixType === 0xa000 ? 'link' : 'file',
    encrypted: entry.isEncrypted(),
    method: entry.compressionMethod,
    packedSize: entry.compressedSize,
    size: entry.uncompressedSize,
    crc32: entry.crc32,
    at: entry.relativeOffsetOfLocalHeader,
    dataStart: async () => {
      try {
        return (await zip.readLocalFileHeaderPromise(entry, { minimal: true })).fileDataStart
      } catch (cause) {
        throw new ReadError(
          'read/zip-damaged',
          `Expected a file of ${name} at byte ${entry.relativeOffsetOfLocalHeader}`,
          { cause },
        )
      }
    },
  }
}
