import type { Reading, TokenRange } from '../text/reading.ts'
import type { Draft } from './draft.ts'

/**
 * Drafts whose contents reach through all of a quotation that goes on over paragraphs: marks that opened again without
 * having closed carry on what the same person said, unless somebody else is named as saying it.
 */
export function carryOn(reading: Reading, drafts: readonly Draft[]): Draft[] {
  const next = continuations(reading)
  if (next.size === 0) return [...drafts]
  const before = new Map([...next].map(([a, b]) => [b, a]))
  const claimed = claims(reading, drafts)
  return drafts.map((draft) => {
    const [first] = draft.content
    const last = draft.content.at(-1)
    if (first === undefined || last === undefined) return draft
    if (draft.cue !== null && draft.cue.from > last.from) {
      const from = origin(reading, first, before, claimed)
      return from === first.from ? draft : { ...draft, content: [{ from, to: first.to }, ...draft.content.slice(1)] }
    }
    const to = reach(reading, last, next, claimed)
    return to === last.to ? draft : { ...draft, content: [...draft.content.slice(0, -1), { from: last.from, to }] }
  })
}

/** Where a content begins that carries on what nobody else is named for: `“We sat.⏎“We left,” she said`. */
function origin(
  { quotationOf, quotations }: Reading,
  first: TokenRange,
  before: ReadonlyMap<number, number>,
  claimed: ReadonlySet<number>,
): number {
  const q = quotationOf[first.from] as number
  if (quotations[q]?.from !== first.from) return first.from
  let { from } = first
  for (let n = before.get(q); n !== undefined && !claimed.has(n); n = before.get(n)) from = quotations[n]?.from ?? from
  return from
}

/** Index of the quotation that carries on each one left open. */
function continuations({ quotations }: Reading): Map<number, number> {
  const next = new Map<number, number>()
  for (let i = 1; i < quotations.length; i++) {
    const before = quotations[i - 1]?.quotation
    const here = quotations[i]?.quotation
    if (before !== undefined && here?.continues === before.id && here.marks === before.marks) next.set(i - 1, i)
  }
  return next
}

/** Quotations that a cue outside them, or a label in them (`“PENCE: …`), gives to somebody. */
function claims({ quotationOf }: Reading, drafts: readonly Draft[]): Set<number> {
  const claimed = new Set<number>()
  for (const { cue, content, rule } of drafts) {
    for (const { from } of content) {
      const q = quotationOf[from] as number
      if (q >= 0 && (cue === null || quotationOf[cue.from] !== q || rule.startsWith('layout'))) claimed.add(q)
    }
  }
  return claimed
}

/** Where a content ends that carries on. */
function reach(
  { quotationOf, quotations, lower }: Reading,
  last: TokenRange,
  next: ReadonlyMap<number, number>,
  claimed: ReadonlySet<number>,
): number {
  let q = quotationOf[last.to - 1] as number
  const open = quotations[q]
  if (open === undefined || open.quotation.closed) return last.to
  // The full stop before a paragraph's end belongs to a quotation that is not closed there.
  if (last.to < open.to - 1 || (last.to === open.to - 1 && !/^[.?!…]$/.test(lower[last.to] as string))) return last.to
  let to = open.to
  for (let n = next.get(q); n !== undefined && !claimed.has(n); n = next.get(n)) {
    q = n
    to = quotations[q]?.to ?? to
  }
  return to
}
