/**
 * Dependent copies on labelled pairs: `node bench/neardup.ts [--details]`. Each pair is read as a story of two documents.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { linkReuses } from '../src/link/reuses.ts'
import type { AnalysedDoc, Reuse } from '../src/model/story.ts'
import { analyse } from '../src/pipeline/analyse.ts'

interface Pair {
  readonly id: string
  readonly a: string
  readonly b: string
  readonly label: string
  readonly dependent: boolean
}

interface Judged {
  readonly pair: Pair
  readonly found: readonly Reuse[]
}

/** Precision, recall and F1 of `dependent`, each pair by itself and with all documents in one case. */
export interface NearDupFigures {
  readonly precision: number
  readonly recall: number
  readonly f1: number
  readonly together: { readonly precision: number; readonly recall: number; readonly f1: number }
}

/** Scores the folder of pairs (`gold.jsonl`, `docs/`). */
export function scoreNearDuplicates(folder: string, details = false): NearDupFigures {
  const pairs = readFileSync(join(folder, 'gold.jsonl'), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Pair)
  const documents = new Map<string, AnalysedDoc>()
  readdirSync(join(folder, 'docs'))
    .sort()
    .forEach((file, i) => {
      const bytes = readFileSync(join(folder, 'docs', file))
      documents.set(file.replace('.json', ''), { ...analyse({ name: file, format: 'jsonl', bytes }), exhibit: i + 1 })
    })
  const document = (id: string) => documents.get(id) as AnalysedDoc
  const alone = pairs.map((pair) => ({ pair, found: linkReuses([document(pair.a), document(pair.b)]) }))
  const all = linkReuses([...documents.values()])
  const together = pairs.map((pair) => {
    const ids = [document(pair.a).doc.id, document(pair.b).doc.id]
    return { pair, found: all.filter((r) => ids.includes(r.document) && ids.includes(r.of)) }
  })
  if (details) for (const j of alone) if (j.found.length > 0 !== j.pair.dependent) console.log(describe(j))
  return { ...figures(alone), together: figures(together) }
}

function figures(judged: readonly Judged[]): { precision: number; recall: number; f1: number } {
  const right = judged.filter((j) => j.pair.dependent && j.found.length > 0).length
  const predicted = judged.filter((j) => j.found.length > 0).length
  const wanted = judged.filter((j) => j.pair.dependent).length
  const [precision, recall] = [right / Math.max(1, predicted), right / Math.max(1, wanted)]
  return { precision, recall, f1: right === 0 ? 0 : (2 * precision * recall) / (precision + recall) }
}

function describe({ pair, found }: Judged): string {
  const kinds = found.map((r) => `${r.kind} ${r.share}`).join(', ') || 'nothing'
  return `${pair.id} ${pair.label} ${pair.dependent ? 'missed' : 'false'}: ${kinds}`
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  console.log(
    scoreNearDuplicates(join(import.meta.dirname, '../../shared/bench/neardup'), process.argv.includes('--details')),
  )
}
