import { asking, noReport, rejection, unreal } from '../../data/denial-words.ts'
import type { Span } from '../../model/span.ts'
import { edtfDays } from '../../text/edtf.ts'
import { denialIn } from '../denials/denials.ts'
import type { Passage } from '../passages.ts'

/** The passage tells, as no wish, question or heading, of something done; it is not the word of whoever denies. */
export function isReport(report: Passage, denial: Passage): boolean {
  if (
    report.negated ||
    noReport.test(report.words) ||
    report.sentence === denial.sentence ||
    unreal.test(report.words) ||
    rejection.test(report.words) ||
    asking.test(report.words)
  )
    return false
  if (!isSentenceLike(report) || !tellsAnAct(report) || denialIn(report) !== null) return false
  const [a, b] = [[...report.speakers][0], [...denial.speakers][0]]
  return a === undefined || a !== b
}

/** Published on a later day: what was denied for the time being may have happened since. */
export function isLater(report: Passage, denial: Passage): boolean {
  const [a, b] = [edtfDays(report.published), edtfDays(denial.published)]
  return a !== null && b !== null && a[0] > b[1]
}

/** It holds a clause or words of saying, where the clauses of its document are known. */
function tellsAnAct({ document, start, end }: Passage): boolean {
  const { proposition, statement } = document.layers
  const held = (span: Span) => span.start < end && start < span.end
  return proposition.length === 0 || proposition.some((p) => held(p.span)) || statement.some((s) => s.cue.some(held))
}

/** Headings and fragments name a topic and report nothing. */
export function isSentenceLike(p: Passage): boolean {
  return (
    p.topic.size >= 2 &&
    p.sentence.region !== 'heading' &&
    p.sentence.region !== 'caption' &&
    /[.!?…]["”’)]*\s*$/.test(p.document.doc.text.slice(p.sentence.span.start, p.sentence.span.end))
  )
}
