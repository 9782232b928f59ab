import type { Span } from '../model/span.ts'
import type { AnalysedDoc, Reuse } from '../model/story.ts'
import { compareDates } from '../text/edtf.ts'
import { isWire, namesOutlet } from './outlet-names.ts'
import { runSpans, type SharedWeight, sharedRuns, weighRuns } from './reuse-runs.ts'
import { reuseTextOf, type ReuseText, sampledShingles } from './reuse-text.ts'

/** A shingle found in so many documents before is furniture of the web or a much-run wire; more are not looked up. */
const mostHolders = 24

/** Documents compared word by word with a new one. */
const mostCandidates = 8

/** Sampled shingles two documents must share to be compared; one is enough in a short text. */
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
  const holders = new Map<number, number[]>()
  const texts: ReuseText[] = []
  const found: Reuse[] = []
  documents.forEach((document, at) => {
    const text = reuseTextOf(document)
    const sample = sampledShingles(text)
    const candidates = candidatesOf(sample, holders, text.words.hash.length < shortText ? 1 : leastShared)
    const reuses = candidates.flatMap((c) => {
      const [other, otherText] = [documents[c], texts[c]]
      return other && otherText ? (compareTexts(document, text, other, otherText) ?? []) : []
    })
    found.push(...reuses)
    texts.push(text)
    for (const s of sample) {
      const known = holders.get(s)
      if (known === undefined) holders.set(s, [at])
      else if (known.length < mostHolders) known.push(at)
    }
  })
  return found.sort((a, b) => (a.document < b.document ? -1 : a.document > b.document ? 1 : a.of < b.of ? -1 : 1))
}

function candidatesOf(
  sample: readonly number[],
  holders: ReadonlyMap<number, readonly number[]>,
  least: number,
): number[] {
  const shared = new Map<number, number>()
  for (const s of sample) for (const at of holders.get(s) ?? []) shared.set(at, (shared.get(at) ?? 0) + 1)
  return [...shared]
    .filter(([, n]) => n >= least)
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, mostCandidates)
    .map(([at]) => at)
}

function compareTexts(a: AnalysedDoc, aText: ReuseText, b: AnalysedDoc, bText: ReuseText): Reuse | null {
  const later = tookOver(a, b)
  const [one, oneText, other, otherText] = later ? [a, aText, b, bText] : [b, bText, a, aText]
  const runs = sharedRuns(oneText, otherText)
  const weight = weighRuns(oneText, otherText, runs)
  const shorter = Math.min(oneText.words.hash.length, otherText.words.hash.length)
  const share = shorter === 0 ? 0 : Math.min(1, weight.words / shorter)
  const kind = kindOf(weight, share)
  if (kind !== null) return reuse(one, other, kind, runSpans(oneText, runs), share)
  if (weight.quotedByOne >= leastCited && namesOutlet(one.doc.text, other.doc.meta.outlet.value)) {
    return reuse(one, other, 'cites', runSpans(oneText, runs), share)
  }
  if (weight.quotedByOther >= leastCited && namesOutlet(other.doc.text, one.doc.meta.outlet.value)) {
    return reuse(other, one, 'cites', runSpans(otherText, sharedRuns(otherText, oneText)), share)
  }
  return null
}

function kindOf(weight: SharedWeight, share: number): 'copy' | 'part' | null {
  if (weight.prose < leastProse || weight.longestProse < leastProseRun) return null
  return share >= copyShare ? 'copy' : 'part'
}

function reuse(
  one: AnalysedDoc,
  other: AnalysedDoc,
  kind: Reuse['kind'],
  evidence: readonly Span[],
  share: number,
): Reuse {
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
