import type { RecordDiscrepancy } from '../model/record.ts'
import { wordsOf } from '../text/tokens.ts'
import { longestCommonSubsequence } from '../text/wording.ts'
import type { DeskData } from './desk-data.ts'

type CardEvidence = RecordDiscrepancy['sides'][number]['evidence']

/** Share of quoted words that a passage must hold in their order: a sentence leaves out "he said" within them. */
const heldShare = 0.8

/** Evidence of a side as a card shows it: what its sentence quotes first, pieces that follow on each other as one. */
export function shownEvidence(data: DeskData, explanation: string, evidence: CardEvidence): CardEvidence {
  const quoted = quotedIn(explanation)
  const pieces = inOnePiece(data, evidence).map((e) => {
    const words = wordsOf(data.documents.get(e.document)?.text.slice(e.start, e.end) ?? '')
    const isQuoted = quoted.some((q) => longestCommonSubsequence(q, words) >= heldShare * q.length)
    return { e, isQuoted }
  })
  return [...pieces.filter((p) => p.isQuoted), ...pieces.filter((p) => !p.isQuoted)].map((p) => p.e)
}

/** The words between quotation marks, one list for each pair. */
function quotedIn(explanation: string): readonly (readonly string[])[] {
  return [...explanation.matchAll(/“([^”]+)”/g)].map(([, words = '']) => wordsOf(words))
}

/** Evidence whose pieces follow on each other in a text, of one statement, as one passage. */
function inOnePiece(data: DeskData, evidence: CardEvidence): CardEvidence {
  const pieces: CardEvidence[number][] = []
  for (const e of [...evidence].sort(byPlace(evidence))) {
    const last = pieces.at(-1)
    const between = data.documents.get(e.document)?.text.slice(last?.end ?? 0, e.start) ?? ''
    const follows = last?.document === e.document && last.statement === e.statement && e.start >= last.end
    if (last !== undefined && follows && /^[\s,;:—–-]{0,4}$/.test(between))
      pieces[pieces.length - 1] = { ...last, end: e.end }
    else pieces.push(e)
  }
  return pieces
}

/** By place within a document; documents in the order they come. */
function byPlace(evidence: CardEvidence): (a: CardEvidence[number], b: CardEvidence[number]) => number {
  const order = [...new Set(evidence.map((e) => e.document))]
  return (a, b) => order.indexOf(a.document) - order.indexOf(b.document) || a.start - b.start
}
