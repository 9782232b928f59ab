import { setTimeout as sleep } from 'node:timers/promises'
import { codeOf, ReadError } from '../../errors.ts'
import { failedInput } from '../../pipeline/advice.ts'
import type { FetchedFile, SourceFile } from '../../pipeline/inputs.ts'
import { linksOf } from '../../read/feed-parts.ts'
import { defaultLimits, type ReadLimits } from '../../read/limits.ts'
import { formatOf } from '../../read/signature.ts'
import { type Fetcher, newFetcher } from './fetch-file.ts'

/** Whether a source on the command line is an address of the web. */
export function isAddress(source: string): boolean {
  return /^https?:\/\//i.test(source)
}

/** The fetcher of this run, over the public internet; it says which address it turns to. */
export function openFetcher(limits: Partial<ReadLimits>, say: (address: string) => void): Fetcher {
  const all = { ...defaultLimits, ...limits }
  const { fetch } = newFetcher({ limits: all, now: () => new Date(), sleep: async (ms) => sleep(ms) })
  return {
    fetch: async (address) => {
      say(address)
      return fetch(address)
    },
  }
}

/** What is at an address as a file to be read, or why it could not be fetched. */
export async function fetchSource(fetcher: Fetcher, address: string): Promise<SourceFile> {
  try {
    return await fetcher.fetch(address)
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    if (!(error instanceof ReadError)) throw error
    return { name: address, failure: failedInput(address, { code: codeOf(error), message }) }
  }
}

/**
 * The files, and after each feed the pages its items lead to whose text it does not give; no page twice, and no more
 * than `maxFetches` in all.
 */
export async function* withLinkedPages(
  files: AsyncIterable<SourceFile>,
  fetcher: Fetcher,
  asked: Partial<ReadLimits>,
): AsyncGenerator<SourceFile> {
  const limits = { ...defaultLimits, ...asked }
  const seen = new Set<string>()
  let left = limits.maxFetches
  for await (const file of files) {
    yield file
    seen.add(file.name)
    for (const link of await linksIn(file, limits)) {
      if (seen.has(link)) continue
      seen.add(link)
      if (left-- <= 0) {
        const message = `More pages are linked than may be fetched in one run (${limits.maxFetches}): ${link} and what follows it`
        return yield { name: link, failure: failedInput(link, { code: 'fetch/too-many', message }) }
      }
      yield await fetchSource(fetcher, link)
    }
  }
}

/** Addresses in a file if it is a feed; what is wrong with it is said when it is read. */
async function linksIn(file: SourceFile, limits: ReadLimits): Promise<readonly string[]> {
  if ('failure' in file || 'leftOut' in file) return []
  if (!('bytes' in file) && file.size > limits.maxBytes) return []
  const bytes = 'bytes' in file ? file.bytes : await whole(file.open())
  const name = 'typedName' in file ? (file as FetchedFile).typedName : file.name
  if (formatOf(name, bytes.subarray(0, 4096)) !== 'feed') return []
  try {
    const options = { limits, columns: {}, budget: { bytes: 0, parts: 0 }, digest: () => null }
    return linksOf({ name: file.name, label: file.name, bytes }, options)
  } catch (error) {
    if (error instanceof ReadError) return []
    throw error
  }
}

async function whole(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const parts: Uint8Array[] = []
  for await (const part of stream) parts.push(part)
  return Buffer.concat(parts)
}
