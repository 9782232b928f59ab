import { clean } from '../clean/clean.ts'
import type { Doc, RawDoc } from '../model/doc.ts'
import type { Layer, LayersOf } from '../model/layers.ts'
import type { Note } from '../model/note.ts'
import { compareSpans } from '../model/span.ts'
import type { ReadLimits } from '../read/limits.ts'
import type { InputUnit } from '../read/read-document.ts'
import { documentId } from './identity.ts'
import { seenOf } from './invisible.ts'
import { withinReach } from './reach.ts'
import { type AnyStage, runStages } from './run-stages.ts'

// Imported, `node:crypto` brings along what only browsers' programs ask for (see `weights.ts`).
const { createHash } = process.getBuiltinModule('node:crypto')

/** Stages to run, and the layers of theirs that are asked for. */
export interface Wanted<K extends Layer> {
  readonly stages: readonly AnyStage[]
  readonly layers: readonly K[]
}

/** What stages conclude from one document that has been read: nothing if it is not in English. */
export function concludeWith<K extends Layer>(
  raw: RawDoc,
  unit: InputUnit,
  { stages, layers: wanted }: Wanted<K>,
  limits: ReadLimits,
): { readonly doc: Doc; readonly layers: LayersOf<K>; readonly notes: readonly Note[] } {
  const sha256 = createHash('sha256').update(unit.bytes).digest('hex')
  const cleaned = clean(raw, { id: documentId(unit.name, sha256), sha256 })
  const whole = unit.container === undefined ? cleaned : { ...cleaned, container: unit.container }
  const asked = whole.language === 'en' ? stages : []
  const reach = asked.length === 0 ? null : withinReach(whole, limits.maxAnalysed)
  const doc = reach === null ? whole : { ...whole, notes: [...whole.notes, reachNote(whole, reach.end)] }
  const read = { ...(reach?.doc ?? whole), notes: doc.notes }
  const seen = seenOf(read)
  if (seen === null) return { doc, ...runStages(read, asked, wanted) }
  const { layers, notes } = seen.back(runStages(seen.doc, asked, wanted))
  return { doc, layers, notes: [...doc.notes, ...notes].sort((a, b) => compareSpans(a.span, b.span)) }
}

function reachNote({ text }: Doc, end: number): Note {
  const counted = (characters: number) => characters.toLocaleString('en')
  const detail = `The text is long: of its ${counted(text.length)} characters the first ${counted(end)} were analysed; the rest is kept and can be searched. Read it again with --limit analysed=${text.length} and a longer --time-limit to analyse it all.`
  return { span: { start: end, end: text.length }, kind: 'analysis-limit', detail }
}
