import type { RecordDocument, RecordStatement } from '../model/record.ts'
import { hull, type Span } from '../model/span.ts'
import type { VersionRow, VersionWords } from '../model/version.ts'
import { compareVersionTexts, type VersionText } from '../text/version-changes.ts'
import type { DeskData } from './desk-data.ts'
import { passageOf } from './passages.ts'

/** For each later version of an article what became of the statements, in exhibit order of the versions before. */
export function versionRows(data: DeskData): readonly VersionRow[] {
  const rows = data.record.documents.flatMap((document): VersionRow[] => {
    const earlier = data.documents.get(document.versionOf ?? '')
    return earlier === undefined || document.entryOf !== undefined ? [] : [rowOf(data, earlier, document)]
  })
  return rows.sort((a, b) => a.ofExhibit - b.ofExhibit || a.exhibit - b.exhibit)
}

function rowOf(data: DeskData, earlier: RecordDocument, later: RecordDocument): VersionRow {
  const sides = [earlier, later].map((document) => ({ document, statements: statementsIn(data, document) }))
  const [before, after] = sides as [Side, Side]
  return {
    document: later.id,
    exhibit: later.exhibit,
    name: later.name,
    of: earlier.id,
    ofExhibit: earlier.exhibit,
    ofName: earlier.name,
    changes: compareVersionTexts(textOf(data, before), textOf(data, after)).map((change) => ({
      kind: change.kind,
      before: wordsAt(data, before, change.before),
      after: wordsAt(data, after, change.after),
    })),
  }
}

interface Side {
  readonly document: RecordDocument
  readonly statements: readonly RecordStatement[]
}

/** Statements inside others change with them. */
function statementsIn(data: DeskData, { id }: RecordDocument): readonly RecordStatement[] {
  return (data.statementsOf.get(id) ?? []).filter((s) => s.within === null && s.content.length > 0)
}

function textOf(data: DeskData, { document, statements }: Side): VersionText {
  const { text, body } = document
  const told = statements.map((s) => ({
    words: s.content.map(({ start, end }) => text.slice(start, end)).join(' '),
    speaker: speakerKey(data, s),
  }))
  return { text, body, told }
}

/** Who is not named is one with whoever is called the same: each document has its own "officials". */
function speakerKey(data: DeskData, { speaker }: RecordStatement): string | null {
  const entity = data.entities.get(speaker ?? '')
  return entity?.kind === 'unnamed' || entity?.kind === 'group' ? entity.name.toLowerCase() : speaker
}

function wordsAt(data: DeskData, { document, statements }: Side, at: number | Span | null): VersionWords | null {
  if (at === null) return null
  const statement = typeof at === 'number' ? statements[at] : undefined
  const span = typeof at === 'number' ? hull(statement?.content ?? []) : at
  const speaker = data.entities.get(statement?.speaker ?? '')?.name ?? null
  return { statement: statement?.id ?? null, speaker, passage: passageOf(data, { document: document.id, ...span }) }
}
