import { areThoughts } from '../model/acts.ts'
import type { Reading, TokenRange } from '../text/reading.ts'
import type { Draft } from './draft.ts'
import { isFinite } from './phrases.ts'

/** A draft with the one in whose content it lies; null at top level. */
export interface Nested {
  readonly draft: Draft
  readonly within: Draft | null
}

/** Verbs of finding out: inside what is said they are part of it. */
const findings = new Set([
  'learn',
  'hear',
  'find',
  'prove',
  'determine',
  'establish',
  'document',
  'realize',
  'understand',
  'evidence',
  'proof',
  'sense',
  'idea',
  'notion',
  'impression',
  'news',
])
/** Verbs of talk: inside what is said they count only with words between marks, else just the subject of the talk is told. */
const topical = new Set(['discuss', 'talk about', 'speak about'])
/** Infinitives and participles that give no words: inside what is said they are part of it. */
const sideRules = new Set(['verb-infinitive', 'verb-gerund'])
/** Inside what is said these give no words of their own: "I think", "nobody told us". */
const ownWords = /^(?:i|we|you|nobody|none|anyone|anybody|someone|somebody)$/

/** Settles which draft lies in the content of which; drops those that cross and thoughts inside what is said. */
export function nest(reading: Reading, drafts: readonly Draft[]): Nested[] {
  const holders = holdersOf(reading, drafts)
  const kept = new Map<Draft, Draft | null>()
  for (const draft of byDepth(drafts, holders)) {
    const within = nearestKept(holders.get(draft) ?? null, holders, kept)
    if (within !== null && !countsInside(reading, draft)) continue
    if (within !== null && !liesIn(draft, within)) draft.content = clip(draft.content, within.content)
    if (draft.content.length > 0) kept.set(draft, within)
  }
  return drafts.filter((d) => kept.has(d)).map((draft) => ({ draft, within: kept.get(draft) ?? null }))
}

/** For each draft the smallest one whose content holds its cue. */
function holdersOf(reading: Reading, drafts: readonly Draft[]): Map<Draft, Draft> {
  const over = new Int32Array(reading.length).fill(-1)
  const order = drafts.map((_, i) => i).sort((a, b) => size(drafts[b]) - size(drafts[a]) || a - b)
  const holders = new Map<Draft, Draft>()
  const at = new Map<number, number[]>()
  for (const [i, draft] of drafts.entries()) {
    const anchor = draft.cue?.from ?? draft.content[0]?.from ?? 0
    const list = at.get(anchor)
    if (list === undefined) at.set(anchor, [i])
    else list.push(i)
  }
  for (const i of order) {
    const holder = drafts[i] as Draft
    for (const c of holder.content) over.fill(i, c.from, c.to)
  }
  for (const [anchor, list] of at) {
    for (const i of list) {
      const h = over[anchor] as number
      if (h >= 0 && h !== i) holders.set(drafts[i] as Draft, drafts[h] as Draft)
    }
  }
  return holders
}

function size(draft: Draft | undefined): number {
  return draft === undefined ? 0 : draft.content.reduce((n, c) => n + c.to - c.from, 0)
}

function byDepth(drafts: readonly Draft[], holders: ReadonlyMap<Draft, Draft>): Draft[] {
  const depth = (draft: Draft): number => {
    let n = 0
    for (let d = holders.get(draft); d !== undefined && n < 20; d = holders.get(d)) n++
    return n
  }
  return [...drafts]
    .map((draft) => ({ draft, depth: depth(draft) }))
    .sort((a, b) => a.depth - b.depth)
    .map((d) => d.draft)
}

function nearestKept(
  holder: Draft | null,
  holders: ReadonlyMap<Draft, Draft>,
  kept: ReadonlyMap<Draft, Draft | null>,
): Draft | null {
  let n = 0
  for (let h: Draft | null = holder; h !== null && n < 20; h = holders.get(h) ?? null, n++) if (kept.has(h)) return h
  return null
}

/** "nothing is being dismissed": no word of what is said of it follows, and nobody is named. */
function isBarePassive({ rule, cue, content, source }: Draft): boolean {
  const [first] = content
  return rule === 'verb-passive' && source.length === 0 && content.length === 1 && (first?.to ?? 0) <= (cue?.from ?? 0)
}

function countsInside(reading: Reading, draft: Draft): boolean {
  if (findings.has(draft.lemma)) return false
  if (topical.has(draft.lemma) && !hasQuotation(reading, draft)) return false
  if (areThoughts(draft.acts) && !isConviction(reading, draft)) return false
  if (sideRules.has(draft.rule) || isBarePassive(draft)) return false
  const source = draft.source[0]
  if (source === undefined) return true
  const [first, second] = [reading.lower[source.from] as string, reading.lower[source.from + 1]]
  return !ownWords.test(first) && !(first === 'no' && second === 'one')
}

function hasQuotation({ lower }: Reading, { content }: Draft): boolean {
  return content.some(({ from, to }) => lower.slice(from, to).some((word) => /^(?:["“”«»]|``|'')$/.test(word)))
}

/** "reported that officials believe the envoy lied": whose conviction it is, and a clause of its own, make it a step. */
function isConviction(reading: Reading, { acts, source: [source], content: [first] }: Draft): boolean {
  if (!acts.includes('belief') || source === undefined || first === undefined) return false
  if (!/^NN/.test(reading.pos[source.to - 1] as string) || reading.lower[first.from] === 'to') return false
  for (let k = first.from; k < first.to; k++) if (isFinite(reading, k)) return true
  return false
}

function liesIn(draft: Draft, within: Draft): boolean {
  return draft.content.every((c) => within.content.some((w) => w.from <= c.from && c.to <= w.to))
}

/** The parts of contents that lie in those of another. */
export function clip(content: readonly TokenRange[], within: readonly TokenRange[]): TokenRange[] {
  return content.flatMap((c) =>
    within.flatMap((w) => {
      const from = Math.max(c.from, w.from)
      const to = Math.min(c.to, w.to)
      return from < to ? [{ from, to }] : []
    }),
  )
}
