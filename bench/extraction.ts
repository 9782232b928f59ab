/**
 * Article bodies of saved pages against their gold: `node bench/extraction.ts [--data FOLDER] [--half read|unread] [--pages] [--peers FOLDER]`.
 * FOLDER holds `html/ID.html.gz`, `ground-truth.json` and `score.mjs`. Rules were written with the pages of the half
 * called `read` in sight, those whose id ends in an even figure; the other half only tells how far they carry. `--peers`
 * scores Readability and defuddle as well, as far as they are installed in that folder.
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { clean } from '../src/clean/clean.ts'
import { readHtml } from '../src/read/html.ts'
import { findPeers } from './extraction-peers.ts'

/** Means over pages, 0 to 1; `f1` is the F1 of the two means. `unread…`: on the half kept unread. */
export interface ExtractionFigures {
  readonly precision: number
  readonly recall: number
  readonly f1: number
  readonly unreadPrecision: number
  readonly unreadRecall: number
  readonly unreadF1: number
}

interface PageScore {
  readonly id: string
  readonly precision: number
  readonly recall: number
}

type Gold = Readonly<Record<string, { readonly articleBody: string; readonly url: string }>>

/** The body of a page as the record gives it: the words of its `body` spans, joined by newlines. */
export function bodyOfPage(name: string, bytes: Uint8Array): string {
  const doc = clean(readHtml(name, bytes), { id: name, sha256: '' })
  return doc.body.map(({ start, end }) => doc.text.slice(start, end)).join('\n')
}

/** Runs our reader over the folder's pages and its scorer over the result. */
export function scoreExtraction(folder: string): ExtractionFigures {
  const gold = readGold(folder)
  const bodies = Object.fromEntries(
    Object.keys(gold).map((id) => [id, { articleBody: bodyOfPage(id, readPage(folder, id)) }]),
  )
  const work = mkdtempSync(join(tmpdir(), 'onrecord-bench-'))
  try {
    const file = join(work, 'predictions.json')
    writeFileSync(file, JSON.stringify(bodies))
    const printed = execFileSync(process.execPath, [resolve(folder, 'score.mjs'), file], { encoding: 'utf8' })
    const { precision, recall, f1 } = JSON.parse(printed) as Pick<ExtractionFigures, 'precision' | 'recall' | 'f1'>
    const unread = means(
      Object.keys(gold)
        .filter((id) => !isRead(id))
        .map((id) => comparePage(id, gold[id]?.articleBody ?? '', bodies[id]?.articleBody ?? '')),
    )
    return {
      precision,
      recall,
      f1,
      unreadPrecision: unread.precision,
      unreadRecall: unread.recall,
      unreadF1: unread.f1,
    }
  } finally {
    rmSync(work, { recursive: true })
  }
}

function readGold(folder: string): Gold {
  return JSON.parse(readFileSync(join(folder, 'ground-truth.json'), 'utf8')) as Gold
}

function readPage(folder: string, id: string): Uint8Array {
  return gunzipSync(readFileSync(join(folder, 'html', `${id}.html.gz`)))
}

/** Whether a page belongs to the half that rules were written with. */
export function isRead(id: string): boolean {
  return Number.parseInt(id.at(-1) ?? '0', 16) % 2 === 0
}

function means(pages: readonly PageScore[]): {
  readonly precision: number
  readonly recall: number
  readonly f1: number
} {
  const mean = (values: readonly number[]) => values.reduce((sum, v) => sum + v, 0) / Math.max(1, values.length)
  const precision = mean(pages.map((p) => p.precision))
  const recall = mean(pages.map((p) => p.recall))
  return { precision, recall, f1: (2 * precision * recall) / Math.max(Number.MIN_VALUE, precision + recall) }
}

/** Counts of the four-word shingles of a text, as the folder's scorer counts them. */
function shingles(text: string): Map<string, number> {
  const words = text.match(/[\p{L}\p{N}\p{M}_]+/gu) ?? []
  const counts = new Map<string, number>()
  for (let i = 0; i < Math.max(1, words.length - 3); i++) {
    const shingle = words.slice(i, i + 4).join('\u0001')
    if (shingle !== '') counts.set(shingle, (counts.get(shingle) ?? 0) + 1)
  }
  return counts
}

function comparePage(id: string, gold: string, found: string): PageScore {
  const [expected, predicted] = [shingles(gold), shingles(found)]
  let right = 0
  for (const [shingle, n] of expected) right += Math.min(n, predicted.get(shingle) ?? 0)
  const total = (counts: Map<string, number>) => [...counts.values()].reduce((sum, n) => sum + n, 0)
  return { id, precision: right / Math.max(1, total(predicted)), recall: right / Math.max(1, total(expected)) }
}

/** Precision, recall and F1 of other programs on the same pages; a page one fails on counts as not found. */
async function printPeers(folder: string, peerFolder: string, gold: Gold, ids: readonly string[]): Promise<void> {
  for (const { name, version, bodyOf } of await findPeers(peerFolder)) {
    const scores: PageScore[] = []
    for (const id of ids) {
      const page = new TextDecoder().decode(readPage(folder, id))
      const body = await bodyOf(page, gold[id]?.url ?? '').catch(() => '')
      scores.push(comparePage(id, gold[id]?.articleBody ?? '', body))
    }
    console.log(`${name} ${version}`, means(scores))
  }
}

async function main(): Promise<void> {
  const option = (name: string) => process.argv[process.argv.indexOf(name) + 1]
  const given = (name: string) => process.argv.includes(name)
  const folder = given('--data') ? (option('--data') ?? '') : join(import.meta.dirname, '../../shared/bench/extraction')
  const half = given('--half') ? option('--half') : null
  const gold = readGold(folder)
  const ids = Object.keys(gold).filter((id) => half === null || isRead(id) === (half === 'read'))
  const pages = ids.map((id) => comparePage(id, gold[id]?.articleBody ?? '', bodyOfPage(id, readPage(folder, id))))
  if (given('--pages')) {
    for (const p of [...pages].sort((a, b) => a.precision + a.recall - b.precision - b.recall)) {
      console.log(
        `${p.id.slice(0, 8)} P ${p.precision.toFixed(3)} R ${p.recall.toFixed(3)} ${gold[p.id]?.url.slice(0, 80)}`,
      )
    }
  }
  console.log({ pages: pages.length, ...means(pages) })
  if (half === null) console.log(scoreExtraction(folder))
  if (given('--peers')) await printPeers(folder, option('--peers') ?? '', gold, ids)
}

if (import.meta.main) await main()
