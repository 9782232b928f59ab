import type { Side } from '../model/story.ts'
import type { Draft } from './card.ts'

/** Characters of a bucket by which evidence is looked up. */
const bucket = 256
/** Share of the shorter evidence that two must have in common to be the same passage. */
const samePassage = 0.5
/** Evidence kept on a joined side. */
const mostPerSide = 8

/** Kinds whose cards stand for themselves: joining them with others would hide what they are about. */
const ownCards: ReadonlySet<string> = new Set(['count', 'wording', 'cut', 'attribution', 'position-qualified', 'date', 'place', 'organiser', 'office-at-date', 'participant', 'question'])

/** Drafts of one contested fact joined into one: those whose sides meet on both hands. The surest gives kind and words. */
export function mergeDrafts(drafts: readonly Draft[]): readonly Draft[] {
  const ordered = [...drafts].sort((a, b) => b.certainty - a.certainty)
  const kept: Draft[] = []
  const holders = new Map<string, number[]>()
  for (const draft of ordered) {
    const near = [...new Set(keysOf(draft).flatMap((k) => holders.get(k) ?? []))].sort((a, b) => a - b)
    const at = near.find((i) => canJoin(kept[i] as Draft, draft) && sidesMeet(kept[i] as Draft, draft))
    const place = at ?? kept.push(draft) - 1
    if (at !== undefined) kept[at] = joined(kept[at] as Draft, draft)
    for (const key of keysOf(draft)) holders.set(key, [...new Set([...(holders.get(key) ?? []), place])])
  }
  return kept
}

function canJoin(a: Draft, b: Draft): boolean {
  if (a.reading !== b.reading) return false
  return a.kind === b.kind || !(ownCards.has(a.kind) || ownCards.has(b.kind))
}

function keysOf(draft: Draft): string[] {
  return draft.sides.flatMap((s) => s.evidence.flatMap((e) => [e.start, e.end].map((at) => `${e.document} ${Math.floor(at / bucket)}`)))
}

function sidesMeet(a: Draft, b: Draft): boolean {
  const pairs = a.sides.flatMap((x, i) => b.sides.flatMap((y, j) => (sideMeets(x, y) ? [[i, j] as const] : [])))
  return pairs.some(([i, j]) => pairs.some(([k, l]) => i !== k && j !== l))
}

function sideMeets(a: Side, b: Side): boolean {
  return a.evidence.some((x) => b.evidence.some((y) => {
    if (x.document !== y.document) return false
    const shared = Math.min(x.end, y.end) - Math.max(x.start, y.start)
    return shared >= samePassage * Math.min(x.end - x.start, y.end - y.start)
  }))
}

function joined(a: Draft, b: Draft): Draft {
  const taken = new Set<Side>()
  const sides = a.sides.map((side): Side => {
    const others = b.sides.filter((s) => !taken.has(s) && sideMeets(side, s))
    for (const o of others) taken.add(o)
    const evidence = [...side.evidence, ...others.flatMap((o) => o.evidence)]
    return { label: side.label, evidence: evidence.filter((e, i) => !evidence.slice(0, i).some((k) => sideMeets({ label: '', evidence: [k] }, { label: '', evidence: [e] }))).slice(0, mostPerSide) }
  })
  const rest = b.sides.filter((s) => !taken.has(s)).slice(0, Math.max(0, 6 - sides.length))
  return { ...a, sides: [...sides, ...rest], certainty: Math.min(1, a.certainty + 0.05), compatible: a.compatible ?? b.compatible }
}
