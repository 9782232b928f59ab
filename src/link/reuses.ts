import type { AnalysedDoc, Reuse } from '../model/story.ts'
import { compareDates } from '../text/edtf.ts'
import { isWire, namesOutlet } from './outlet-names.ts'
import { indexPrints } from './print-index.ts'
import { ownShares, runSpans, type SharedRun, type SharedWeight, sharedRuns, weighRuns } from './reuse-runs.ts'
import { printPlaces, printsOf, reuseTextOf, type ReuseText, shinglesOf, wordsOf } from './reuse-text.ts'

/** Documents compared word by word with a new one. */
const mostCandidates = 8

/** Prints two documents must share to be compared, one that stands in many counting half; one is enough in a short text. */
const leastShared = 2
const shortText = 60

/** Share of the shorter text from which a document is a copy of the other. Bench: neardup. */
const copyShare = 0.8

/** Unquoted shared words, and the longest stretch of them, from which a part was taken over. Bench: neardup. */
const leastProse = 45
const leastProseRun = 16

/** Words one document quotes of what the other says in its own voice, from which it cites it. Bench: neardup. */
const leastCited = 25

/** Text that documents share: copies, parts, citations. `document` is the one that took it over. */
export function linkReuses(documents: readonly AnalysedDoc[]): readonly Reuse[] {
  const texts = documents.map(reuseTextOf)
  const index = indexPrints(texts.map(printsOf))
  const sideOf = (at: number): Side => ({ document: documents[at] as AnalysedDoc, text: texts[at] as ReuseText })
  const found = texts.flatMap((text, at) => {
    const others = index.sharing(at, text.words.length < shortText ? 1 : leastShared, mostCandidates)
    return others.flatMap((other) => compareTexts(sideOf(at), sideOf(other), index.isCommon) ?? [])
  })
  return found.sort((a, b) => (a.document < b.document ? -1 : a.document > b.document ? 1 : a.of < b.of ? -1 : 1))
}

/** A document with its words. */
interface Side {
  readonly document: AnalysedDoc
  readonly text: ReuseText
}

function compareTexts(a: Side, b: Side, isCommon: (print: number) => boolean): Reuse | null {
  const [one, other] = tookOver(a.document, b.document) ? [a, b] : [b, a]
  const runs = sharedRuns(one.text, other.text)
  const shingles = shinglesOf(one.text)
  const shares = ownShares(runs, printPlaces(shingles), (place) => isCommon(shingles[place] ?? 0))
  const weight = weighRuns(one.text, other.text, runs, shares)
  const shorter = Math.min(one.text.words.length, other.text.words.length)
  const share = shorter === 0 ? 0 : Math.min(1, weight.words / shorter)
  const kind = kindOf(weight, share)
  if (kind !== null) return reuse(one.document, other.document, kind, runs, share)
  if (weight.quotedByOne >= leastCited && cites(one, other))
    return reuse(one.document, other.document, 'cites', runs, share)
  if (weight.quotedByOther >= leastCited && cites(other, one))
    return reuse(other.document, one.document, 'cites', sharedRuns(other.text, one.text), share)
  return null
}

function cites(one: Side, other: Side): boolean {
  return namesOutlet(one.document.doc.text, other.document.doc.meta.outlet.value)
}

function kindOf(weight: SharedWeight, share: number): 'copy' | 'part' | null {
  if (weight.prose < leastProse || weight.longestProse < leastProseRun) return null
  return share >= copyShare ? 'copy' : 'part'
}

function reuse(
  one: AnalysedDoc,
  other: AnalysedDoc,
  kind: Reuse['kind'],
  runs: readonly SharedRun[],
  share: number,
): Reuse {
  const evidence = runSpans(wordsOf(one), runs)
  return { document: one.doc.id, of: other.doc.id, kind, evidence, share: Math.round(share * 1000) / 1000 }
}

/** Whether the first took the text from the second: it credits it, is later, or is no agency where the other is one. */
function tookOver(a: AnalysedDoc, b: AnalysedDoc): boolean {
  const [aOutlet, bOutlet] = [a.doc.meta.outlet.value, b.doc.meta.outlet.value]
  const aCredits = namesOutlet(a.doc.text, bOutlet)
  const bCredits = namesOutlet(b.doc.text, aOutlet)
  if (aCredits !== bCredits) return aCredits
  if (isWire(aOutlet) !== isWire(bOutlet)) return isWire(bOutlet)
  const byDate = compareDates(a.doc.meta.published.value, b.doc.meta.published.value)
  return byDate !== 0 ? byDate > 0 : a.exhibit > b.exhibit
}
