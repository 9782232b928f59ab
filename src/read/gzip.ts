import { ReadError } from '../errors.ts'
import { containerOf } from './container-of.ts'
import { gzipPacking } from './gzip-members.ts'
import { sizeWords } from './limits.ts'
import type { Packing } from './packing.ts'
import type { ArchiveFile, Part, SplitOptions } from './parts.ts'
import { zstdPacking } from './zstd-frames.ts'

/**
 * The file a gzip file holds; members one after the other are one file.
 * @throws ReadError `read/gzip-cut`, `read/gzip-damaged`, `read/expansion`
 */
export function readGzip(file: ArchiveFile, options: SplitOptions): AsyncGenerator<Part> {
  return readPacked(file, options, gzipPacking)
}

/** The file that a file packed by Zstandard holds. @throws ReadError as `readGzip` */
export function readZstd(file: ArchiveFile, options: SplitOptions): AsyncGenerator<Part> {
  return readPacked(file, options, zstdPacking(null))
}

async function* readPacked(
  file: ArchiveFile,
  { limits, budget }: SplitOptions,
  { memberAt }: Packing,
): AsyncGenerator<Part> {
  const { name, source } = file
  const parts: Uint8Array[] = []
  const most = Math.min(limits.maxBytes, budget.bytes)
  let left = most
  for (let at = 0; at < source.size; ) {
    const member = await memberAt(source, at, left)
    if (member.type === 'too-large') throw tooMuch(name, most)
    if (member.type !== 'member') {
      // Some programs fill up with zeros.
      const rest = at === 0 ? null : await source.slice(at, Math.min(source.size, at + 4096))
      if (rest !== null && rest.every((byte) => byte === 0)) break
      throw member.type === 'cut'
        ? new ReadError('read/gzip-cut', `${name} is cut short: it ends within its packed bytes. Download it again.`)
        : new ReadError(
            'read/gzip-damaged',
            `The packed bytes of ${name} were changed. Get it again from where it came.`,
          )
    }
    parts.push(member.bytes)
    left -= member.bytes.length
    at += member.size
  }
  const bytes = Buffer.concat(parts)
  budget.bytes -= bytes.length
  const inner = name.replace(/\.(?:gz|zst)$/i, '') || name
  const container = containerOf(file, inner, null)
  yield { file: { name: inner, label: `${file.label} › ${inner}`, bytes, container }, key: inner }
}

/** The error for an archive out of which more comes than may. */
function tooMuch(name: string, most: number): ReadError {
  const advice = 'If it is an honest file, raise --limit size or --limit expansion.'
  const found = `Expected at most ${sizeWords(most)} to come out of ${name}, found more`
  return new ReadError('read/expansion', `${found}. ${advice}`)
}
