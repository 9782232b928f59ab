import { createHash } from 'node:crypto'
import { clean } from '../clean/clean.ts'
import type { Doc, RawDoc } from '../model/doc.ts'
import type { Note } from '../model/note.ts'
import type { Precision } from '../model/precision.ts'
import { compareSpans } from '../model/span.ts'
import type { AnalysedDoc } from '../model/story.ts'
import { defaultLimits, type ReadLimits } from '../read/limits.ts'
import type { InputUnit } from '../read/read-document.ts'
import { documentId } from './identity.ts'
import { seenOf } from './invisible.ts'
import { withinReach } from './reach.ts'
import { runStages } from './run-stages.ts'
import { stagesFor } from './stages.ts'

/** Everything the program concludes from one document that has been read. */
export function conclude(
  raw: RawDoc,
  unit: InputUnit,
  precision: Precision = 'balanced',
  limits: ReadLimits = defaultLimits,
): Omit<AnalysedDoc, 'exhibit'> {
  const sha256 = createHash('sha256').update(unit.bytes).digest('hex')
  const cleaned = clean(raw, { id: documentId(unit.name, sha256), sha256 })
  const whole = unit.container === undefined ? cleaned : { ...cleaned, container: unit.container }
  const asked = whole.language === 'en' ? stagesFor(precision) : []
  const reach = asked.length === 0 ? null : withinReach(whole, limits.maxAnalysed)
  const doc = reach === null ? whole : { ...whole, notes: [...whole.notes, reachNote(whole, reach.end)] }
  const read = { ...(reach?.doc ?? whole), notes: doc.notes }
  const seen = seenOf(read)
  if (seen === null) return { doc, ...runStages(read, asked) }
  const { layers, notes } = seen.back(runStages(seen.doc, asked))
  return { doc, layers, notes: [...doc.notes, ...notes].sort((a, b) => compareSpans(a.span, b.span)) }
}

function reachNote({ text }: Doc, end: number): Note {
  const counted = (characters: number) => characters.toLocaleString('en')
  const detail = `The text is long: of its ${counted(text.length)} characters the first ${counted(end)} were analysed; the rest is kept and can be searched. Read it again with --limit analysed=${text.length} and a longer --time-limit to analyse it all.`
  return { span: { start: end, end: text.length }, kind: 'analysis-limit', detail }
}
