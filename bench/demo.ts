/** The record of the demo story beside its reviewed list: `node bench/demo.ts` prints what is missed and what is too much. */
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { RecordDiscrepancy, RecordStatement, StoryRecord } from '../src/model/record.ts'
import { type Evidence, overlaps } from '../src/model/span.ts'
import { wordsOf } from '../src/text/tokens.ts'
import { type DemoExpected, type Passage, readDemoExpected } from './demo-expected.ts'
import { recordOf } from './record-of.ts'
import type { Figures } from './table.ts'

/** Everything in which the record departs from the reviewed list, as lines for people. */
export interface DemoComparison {
  readonly fields: readonly string[]
  readonly missedStatements: readonly string[]
  readonly wrongSpeakers: readonly string[]
  readonly openSpeakers: readonly string[]
  readonly missedQuotations: readonly string[]
  readonly missedDifferences: readonly string[]
  /** Planted things that are not differences, and are shown as one. */
  readonly raised: readonly string[]
  /** Planted things that are not differences, and are not shown greyed either. */
  readonly notGreyed: readonly string[]
  readonly missedDamage: readonly string[]
  readonly furnitureInBody: readonly string[]
  readonly figures: Figures
}

/** The record of `examples/demo`, in memory. */
export function demoRecord(): StoryRecord {
  const folder = new URL('../examples/demo/', import.meta.url)
  const files = readdirSync(folder).sort()
  return recordOf(files.map((name) => ({ name, bytes: readFileSync(new URL(name, folder)) })))
}

/** Compares a record of the demo story with its reviewed list. @throws RangeError if a listed passage is not in its document */
export function compareDemo(record: StoryRecord, expected: DemoExpected = readDemoExpected()): DemoComparison {
  const find = finder(record, expected)
  const differing = record.discrepancies.filter((d) => d.reading === 'differs')
  const statements = compareStatements(record, expected, find)
  const missedQuotations = expected.quotations
    .filter((q) => !oneGroup(record, q.map(find)))
    .map((q) => q.map((p) => p.words).join(' / '))
  const missedDifferences = expected.differences
    .filter(
      (d) =>
        !differing.some((card) =>
          showsSides(
            card,
            d.sides.map((s) => s.evidence.map(find)),
          ),
        ),
    )
    .map((d) => `${d.kind}: ${d.label}`)
  const raised = expected.notDifferences
    .filter((n) => differing.some((card) => setsAgainst(card, n.evidence.map(find))))
    .map((n) => `${n.reading}: ${n.label}`)
  const greyed = record.discrepancies.filter((d) => d.reading !== 'differs')
  const notGreyed = expected.notDifferences
    .filter((n) => !greyed.some((card) => setsAgainst(card, n.evidence.map(find))))
    .map((n) => `${n.reading}: ${n.label}`)
  const missedDamage = expected.damage.filter((p) => !touches(record, find(p), 'damage')).map((p) => p.words)
  const furnitureInBody = expected.furniture.filter((p) => touches(record, find(p), 'body')).map((p) => p.words)
  const fields = compareFields(record, expected)
  const core = expected.statements.filter((s) => s.core === true).length
  return {
    fields,
    ...statements,
    missedQuotations,
    missedDifferences,
    raised,
    notGreyed,
    missedDamage,
    furnitureInBody,
    figures: {
      fieldsWrong: fields.length,
      coreRecall: 1 - statements.missedStatements.length / core,
      wrongSpeakers: statements.wrongSpeakers.length,
      quotationRecall: 1 - missedQuotations.length / expected.quotations.length,
      differenceRecall: 1 - missedDifferences.length / expected.differences.length,
      notDifferencesRaised: raised.length,
      notDifferencesGreyed: expected.notDifferences.length - notGreyed.length,
      differsCards: differing.length,
      damageRecall: 1 - missedDamage.length / expected.damage.length,
      furnitureInBody: furnitureInBody.length,
    },
  }
}

type Find = (passage: Passage) => Evidence

function finder(record: StoryRecord, expected: DemoExpected): Find {
  const fileOf = new Map(expected.documents.map((d) => [(d as { file?: string }).file ?? d.name, d.name]))
  const byName = new Map(record.documents.map((d) => [d.name, d]))
  return ({ document, words }) => {
    const doc = byName.get(document) ?? byName.get(fileOf.get(document) ?? '')
    const pattern = words
      .trim()
      .split(/\s+/)
      .map((w) => w.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
      .join('\\s+')
    const found = doc === undefined ? null : new RegExp(pattern).exec(doc.text)
    if (doc === undefined || found === null) throw new RangeError(`"${words}" is not in ${document}`)
    return { document: doc.id, start: found.index, end: found.index + found[0].length }
  }
}

function meets(a: Evidence, b: Evidence): boolean {
  return a.document === b.document && overlaps(a, b)
}

/** Whether a card holds at least two of the sides, each in a side of its own. */
function showsSides(card: RecordDiscrepancy, sides: readonly (readonly Evidence[])[]): boolean {
  const held = sides.map((evidence) =>
    card.sides.findIndex((s) => s.evidence.some((e) => evidence.some((x) => meets(e, x)))),
  )
  return new Set(held.filter((i) => i >= 0)).size >= 2
}

/** Whether a card sets two of the passages against each other. */
function setsAgainst(card: RecordDiscrepancy, passages: readonly Evidence[]): boolean {
  return showsSides(
    card,
    passages.map((p) => [p]),
  )
}

function oneGroup(record: StoryRecord, passages: readonly Evidence[]): boolean {
  const statements = new Map(record.statements.map((s) => [s.id, s]))
  const holds = (group: StoryRecord['quotations'][number], p: Evidence) =>
    group.members.some((m) =>
      statements
        .get(m.statement)
        ?.content.some((c) => meets({ ...c, document: statements.get(m.statement)?.document ?? '' }, p)),
    )
  return record.quotations.some(
    (group) => passages.filter((p) => holds(group, p)).length >= Math.ceil(passages.length * 0.75),
  )
}

function touches(record: StoryRecord, passage: Evidence, list: 'damage' | 'body'): boolean {
  const doc = record.documents.find((d) => d.id === passage.document)
  return doc?.[list].some((s) => overlaps(s, passage)) ?? false
}

function compareFields(record: StoryRecord, expected: DemoExpected): readonly string[] {
  return expected.documents.flatMap((e) => {
    const doc = record.documents.find((d) => d.name === e.name)
    const fields = ['outlet', 'published', 'title'] as const
    return fields
      .filter((f) => (doc?.[f] ?? null) !== e[f])
      .map((f) => `${e.name} ${f}: ${doc?.[f] ?? null}, not ${e[f]}`)
  })
}

function compareStatements(
  record: StoryRecord,
  expected: DemoExpected,
  find: Find,
): Pick<DemoComparison, 'missedStatements' | 'wrongSpeakers' | 'openSpeakers'> {
  const nameOf = new Map(record.entities.map((e) => [e.id, e]))
  const missedStatements: string[] = []
  const wrongSpeakers: string[] = []
  const openSpeakers: string[] = []
  for (const e of expected.statements) {
    if (e.content.length === 0) continue
    const spans = e.content.map((words) => find({ document: e.document, words }))
    const said = bestMatch(record, spans)
    if (said === null) {
      if (e.core === true) missedStatements.push(`${e.id}: ${e.content.join(' … ')}`)
      continue
    }
    const entity = said.speaker === null ? null : (nameOf.get(said.speaker) ?? null)
    if (entity === null) {
      if (e.speaker !== null) openSpeakers.push(`${e.id}: ${e.speaker}`)
    } else if (
      e.speaker !== null ? !sameName([entity.name, ...entity.names], e.speaker, expected) : entity.name === e.notSpeaker
    ) {
      wrongSpeakers.push(`${e.id}: ${entity.name}, not ${e.speaker}`)
    }
  }
  return { missedStatements, wrongSpeakers, openSpeakers }
}

function bestMatch(record: StoryRecord, spans: readonly Evidence[]): RecordStatement | null {
  const length = (list: readonly { readonly start: number; readonly end: number }[]) =>
    list.reduce((n, s) => n + s.end - s.start, 0)
  let best: { readonly statement: RecordStatement; readonly score: number } | null = null
  for (const statement of record.statements) {
    if (statement.document !== spans[0]?.document) continue
    const shared = statement.content.reduce(
      (n, c) => n + spans.reduce((m, s) => m + Math.max(0, Math.min(c.end, s.end) - Math.max(c.start, s.start)), 0),
      0,
    )
    const score = (2 * shared) / Math.max(1, length(statement.content) + length(spans))
    if (score >= 0.5 && score > (best?.score ?? 0)) best = { statement, score }
  }
  return best?.statement ?? null
}

function sameName(names: readonly string[], wanted: string, expected: DemoExpected): boolean {
  const accepted = [wanted, ...(expected.people.find((p) => p.name === wanted)?.names ?? [])]
  const key = (name: string) =>
    wordsOf(name)
      .filter((w) => w !== 'the')
      .join(' ')
  const keys = new Set(accepted.map(key))
  return names.some((n) => keys.has(key(n)) || key(n).endsWith(` ${key(wanted)}`))
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { figures, ...lists } = compareDemo(demoRecord())
  for (const [name, lines] of Object.entries(lists))
    console.log(`\n${name} (${lines.length})\n${(lines as readonly string[]).map((l) => `  ${l}`).join('\n')}`)
  console.log(figures)
}
