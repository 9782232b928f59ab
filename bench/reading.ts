/**
 * How fast saved pages are read: `node bench/reading.ts [FOLDER]`. A round reads each of the pages of the bench of
 * article bodies once, from its bytes to its article, regions and fields. Readability on linkedom reads the same pages in
 * turn with us if it is installed in FOLDER or where `ONRECORD_PEERS` says (`npm i @mozilla/readability linkedom`).
 * Times are of the CPU; on a shared machine their ratio counts.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { gunzipSync } from 'node:zlib'
import { clean } from '../src/clean/clean.ts'
import { readHtml } from '../src/read/html.ts'
import { findReader, type PageReader } from './extraction-peers.ts'
import type { Figures } from './table.ts'

/** Rounds by ourselves, and rounds of both in turn. */
const [alone, together] = [20, 5]

/** Rounds after which memory has settled. */
const settled = 5

interface Page {
  readonly name: string
  readonly bytes: Uint8Array
}

/** Pages a second of CPU over all rounds, the most memory held (MB), and how what stays in use grew after the first rounds. */
export function measureReading(folder: string): Figures {
  const pages = pagesIn(folder)
  let early = 0
  let milliseconds = 0
  for (let round = 1; round <= alone; round++) {
    milliseconds += timeOf(() => readAll(pages))
    if (round === settled) early = inUse()
  }
  return {
    pagesPerSecond: (1000 * alone * pages.length) / milliseconds,
    peakMemory: process.resourceUsage().maxRSS / 1024,
    memoryGrowth: inUse() / early,
  }
}

/** Pages a second of both, and how many times as fast we are: medians of rounds in turn, the first of each left out. */
export async function compareReading(folder: string, peers: string): Promise<Figures> {
  const pages = pagesIn(folder)
  const peer = await findReader(peers)
  if (peer === null) throw new Error(`Readability and linkedom are not installed in ${peers}.`)
  const [own, other]: [number[], number[]] = [[], []]
  for (let round = 0; round <= together; round++) {
    own.push(timeOf(() => readAll(pages)))
    other.push(timeOf(() => readAllWith(peer, pages)))
  }
  const speed = (times: readonly number[]) => (1000 * pages.length) / median(times.slice(1))
  return { pagesPerSecond: speed(own), readabilityPagesPerSecond: speed(other), ratio: speed(own) / speed(other) }
}

/** The folder where the program to compare with is installed; null if it is in none of those looked at. */
export function readerFolder(given: string | null = process.env['ONRECORD_PEERS'] ?? null): string | null {
  const folders = [...(given === null ? [] : [given]), fileURLToPath(new URL('../.cache/peers', import.meta.url))]
  return folders.find((folder) => existsSync(join(folder, 'node_modules/@mozilla/readability'))) ?? null
}

function pagesIn(folder: string): readonly Page[] {
  const files = readdirSync(join(folder, 'html')).sort()
  return files.map((name) => ({ name, bytes: gunzipSync(readFileSync(join(folder, 'html', name))) }))
}

function readAll(pages: readonly Page[]): void {
  for (const { name, bytes } of pages) clean(readHtml(name, bytes), { id: name, sha256: '' })
}

/** A page the other program fails on counts as read. */
function readAllWith(peer: PageReader, pages: readonly Page[]): void {
  for (const { bytes } of pages) {
    try {
      peer(new TextDecoder().decode(bytes))
    } catch {}
  }
}

function timeOf(work: () => void): number {
  const began = cpu()
  work()
  return cpu() - began
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
}

/** Milliseconds of CPU so far. */
function cpu(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

/** Bytes in use once garbage is collected. */
function inUse(): number {
  setFlagsFromString('--expose-gc')
  const collect = runInNewContext('gc') as () => void
  collect()
  return process.memoryUsage().heapUsed
}

if (import.meta.main) {
  const folder = join(import.meta.dirname, '../../shared/bench/extraction')
  console.log(measureReading(folder))
  const peers = readerFolder(process.argv[2])
  if (peers === null) console.log('Readability and linkedom are not installed: the comparison is skipped')
  else console.log(await compareReading(folder, peers))
}
