/**
 * Records of whole stories against careful readings of them: `node bench/stories.ts [--details] [STORY…]`.
 * The founding story is scored against its gold, the development stories against their lists of contested facts.
 */
import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { StoryRecord } from '../src/model/record.ts'
import type { AnalysedDoc, Findings, Links } from '../src/model/story.ts'
import { analyse } from '../src/pipeline/analyse.ts'
import { buildRecord } from '../src/pipeline/build-record.ts'
import { datedByStory } from '../src/pipeline/date-by-story.ts'
import { linkStory } from '../src/pipeline/link-story.ts'
import { reconcile } from '../src/reconcile/reconcile.ts'

/** What the scorer says of one story. */
export interface StoryFigures {
  readonly story: string
  /** Null where there is nothing to measure. */
  readonly figures: Readonly<Record<string, number | null>>
  readonly counts: Readonly<Record<string, { readonly right: number; readonly of: number }>>
  readonly details: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>
  readonly warnings: readonly string[]
}

/** A story with everything concluded of it. */
export interface ReadStory {
  readonly documents: readonly AnalysedDoc[]
  readonly links: Links
  readonly findings: Findings
  readonly record: StoryRecord
}

/** Reads all files of a folder, in the order of their names, into a record; nothing is kept. */
export function readStory(folder: string): ReadStory {
  const names = readdirSync(folder)
    .filter((n) => /\.(?:txt|html|json|jsonl)$/.test(n))
    .sort()
  const read = names.map((name, i) => {
    const format = name.endsWith('.txt') ? 'text' : name.endsWith('.html') ? 'html' : 'jsonl'
    return { ...analyse({ name, format, bytes: readFileSync(join(folder, name)) }), exhibit: i + 1 } as const
  })
  const documents = datedByStory(read)
  const links = linkStory(documents)
  const findings = reconcile({ documents, links })
  return {
    documents,
    links,
    findings,
    record: buildRecord(documents, links, findings, { name: 'onrecord', version: '0.0.0' }),
  }
}

/** Names of the stories below the shared folder, the founding one first. */
export function storyNames(shared: string): readonly string[] {
  const stories = join(shared, 'bench/stories')
  const development = existsSync(stories)
    ? readdirSync(stories, { withFileTypes: true }).filter((e) => e.isDirectory())
    : []
  return [...(existsSync(join(shared, 'seeds')) ? ['founding'] : []), ...development.map((e) => e.name).sort()]
}

/** Figures of one story. @throws if the scorer fails */
export function scoreStory(shared: string, story: string, read = readStory(folderOf(shared, story))): StoryFigures {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-bench-'))
  const file = join(folder, 'record.json')
  try {
    writeFileSync(file, JSON.stringify(read.record))
    const measure =
      story === 'founding'
        ? ['gold', join(shared, 'gold/seeds.json'), file]
        : ['stories', join(shared, 'bench/stories'), story, file]
    const printed = execFileSync(process.execPath, [join(shared, 'bench/score-record.mjs'), ...measure, '--json'], {
      encoding: 'utf8',
      maxBuffer: 1 << 26,
    })
    return { story, ...(JSON.parse(printed) as Omit<StoryFigures, 'story'>) }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** Folder of a story's documents. */
export function folderOf(shared: string, story: string): string {
  return story === 'founding' ? join(shared, 'seeds') : join(shared, 'bench/stories', story)
}

function print(scored: StoryFigures, read: ReadStory, details: boolean): void {
  console.log(`\n=== ${scored.story}`)
  for (const [key, value] of Object.entries(scored.figures)) {
    const { right, of } = scored.counts[key] ?? {}
    console.log(
      `  ${key.padEnd(40)} ${value === null ? '-' : value}${of === undefined ? '' : `   ${right ?? ''} of ${of}`}`,
    )
  }
  for (const w of scored.warnings) console.log(`  warning: ${w}`)
  if (!details) return
  for (const section of Object.values(scored.details)) {
    for (const [what, items] of Object.entries(section))
      if (items.length > 0) console.log(`    ${what}: ${items.join(', ')}`)
  }
  printCards(read, scored)
}

function printCards({ documents, findings }: ReadStory, scored: StoryFigures): void {
  const documentOf = new Map(documents.map((d) => [d.doc.id, d]))
  const unmatched = new Set([
    ...(scored.details.discrepancies?.conflictsNotInGold ?? []),
    ...(scored.details.conflicts?.cardsNotInGold ?? []),
  ])
  for (const card of findings.discrepancies) {
    console.log(
      `\n${unmatched.has(card.id) ? '−' : '+'} ${card.rank.toFixed(2)} ${card.kind} ${card.reading} ${card.rule} ${card.id}\n    ${card.explanation}${card.compatible ? `\n    (${card.compatible})` : ''}`,
    )
    for (const side of card.sides) {
      console.log(`    * ${side.label}`)
      for (const e of side.evidence) {
        const d = documentOf.get(e.document)
        console.log(`        ${String(d?.exhibit).padStart(2)} ${JSON.stringify(d?.doc.text.slice(e.start, e.end))}`)
      }
    }
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const shared = join(import.meta.dirname, '../../shared')
  const wanted = process.argv.slice(2).filter((a) => !a.startsWith('--'))
  for (const story of storyNames(shared).filter((s) => wanted.length === 0 || wanted.some((w) => s.startsWith(w)))) {
    const read = readStory(folderOf(shared, story))
    print(scoreStory(shared, story, read), read, process.argv.includes('--details'))
  }
}
