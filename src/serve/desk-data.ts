import { type Decision, decisionsInForce } from '../model/decision.ts'
import type { FailedInput } from '../model/desk.ts'
import type { RecordDocument, RecordEntity, RecordMention, RecordStatement, StoryRecord } from '../model/record.ts'
import type { AnalysedDoc } from '../model/story.ts'
import { applyDecisions } from '../pipeline/apply-decisions.ts'
import type { Store } from '../store/store.ts'

/** Everything the pages of the desk are drawn from, loaded once and thrown away when the case changes. */
export interface DeskData {
  readonly name: string
  /** With the decisions of people applied. */
  readonly record: StoryRecord
  /** As the program read it. */
  readonly asRead: StoryRecord
  readonly decisions: readonly Decision[]
  readonly failures: readonly FailedInput[]
  readonly documents: ReadonlyMap<string, RecordDocument>
  readonly entities: ReadonlyMap<string, RecordEntity>
  readonly statements: ReadonlyMap<string, RecordStatement>
  readonly analysed: ReadonlyMap<string, AnalysedDoc>
  /** Statement id to the quotation group it is in. */
  readonly quotationOf: ReadonlyMap<string, string>
  readonly statementsOf: ReadonlyMap<string, readonly RecordStatement[]>
  /** Mentions by entity, and by document. */
  readonly mentionsOf: ReadonlyMap<string, readonly RecordMention[]>
  readonly mentionsIn: ReadonlyMap<string, readonly RecordMention[]>
  readonly speakerStatements: ReadonlyMap<string, readonly RecordStatement[]>
}

/** Loads a case for the desk; null if nothing has been read into it yet. */
export async function loadDeskData(store: Store): Promise<DeskData | null> {
  const asRead = await store.record()
  if (asRead === null) return null
  const decisions = await store.decisions()
  const record = applyDecisions(asRead, decisions)
  const analysed = await store.analysedDocuments()
  return {
    name: store.name,
    record,
    asRead,
    decisions: decisionsInForce(decisions),
    failures: await store.failures(),
    documents: byId(record.documents),
    entities: byId(record.entities),
    statements: byId(record.statements),
    analysed: new Map(analysed.map((a) => [a.doc.id, a])),
    quotationOf: new Map(record.quotations.flatMap((q) => q.members.map((m) => [m.statement, q.id] as const))),
    statementsOf: Map.groupBy(record.statements, (s) => s.document),
    mentionsOf: Map.groupBy(record.mentions, (m) => m.entity),
    mentionsIn: Map.groupBy(record.mentions, (m) => m.document),
    speakerStatements: Map.groupBy(record.statements, (s) => s.speaker ?? ''),
  }
}

function byId<T extends { readonly id: string }>(list: readonly T[]): ReadonlyMap<string, T> {
  return new Map(list.map((x) => [x.id, x]))
}
