/**
 * Pairs of passages near each other in one article: `node bench/read-pairs.ts [--details]`. They were read and marked
 * (`bench/marks/pairs.jsonl`) where a learned comparison thought them likeliest to be two accounts of one fact; each article
 * is read alone. Details are given of the half of the articles that is open.
 */
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { type Fate, fatesIn, readLines, textsOf } from './contested.ts'
import { recordOf } from './record-of.ts'
import type { Figures } from './table.ts'

interface ReadPair {
  readonly document: string
  readonly part: 'open' | 'held'
  readonly one: readonly [start: number, end: number]
  readonly other: readonly [start: number, end: number]
  /** They are two accounts of one fact; null if it could be called either. */
  readonly contested: boolean | null
}

/** Share of the contested pairs raised and shown at all, and others raised, of each half of the articles. */
export function scoreReadPairs(bench: string): Figures {
  return figuresOf(pairFates(bench))
}

function figuresOf(fates: readonly PairFate[]): Figures {
  return Object.fromEntries(
    (['open', 'held'] as const).flatMap((part) => {
      const of = (contested: boolean) => fates.filter((f) => f.pair.part === part && f.pair.contested === contested)
      const count = (contested: boolean, ...wanted: readonly Fate[]) =>
        of(contested).filter((f) => wanted.includes(f.fate)).length
      return [
        [`${part}.raised`, count(true, 'raised') / of(true).length],
        [`${part}.shown`, count(true, 'raised', 'greyed', 'possible') / of(true).length],
        [`${part}.othersRaised`, count(false, 'raised')],
      ]
    }),
  )
}

interface PairFate {
  readonly pair: ReadPair
  readonly fate: Fate
}

function pairFates(bench: string): readonly PairFate[] {
  const texts = textsOf(bench)
  const pairs = readLines<ReadPair>(fileURLToPath(new URL('marks/pairs.jsonl', import.meta.url)))
  return [...Map.groupBy(pairs, (p) => p.document)].flatMap(([document, own]) => {
    const bytes = new TextEncoder().encode(JSON.stringify(texts.get(document)))
    const fateOf = fatesIn(recordOf([{ name: `${document}.jsonl`, bytes }]))
    return own.map((pair) => {
      const sides = [pair.one, pair.other].map(([start, end]) => [{ document, start, end }])
      return { pair, fate: fateOf(sides) }
    })
  })
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const fates = pairFates(join(import.meta.dirname, '../../shared/bench'))
  if (process.argv.includes('--details'))
    for (const { pair, fate } of fates)
      if (pair.part === 'open' && pair.contested === (fate !== 'raised'))
        console.log(`${pair.document} ${pair.one.join('-')} ${pair.other.join('-')} ${fate}`)
  console.log(figuresOf(fates))
}
