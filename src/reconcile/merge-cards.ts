import type { Side } from '../model/story.ts'
import type { Draft } from './card.ts'
import { type StoryIndex, weightOf } from './index-story.ts'
import { contentStems } from './words.ts'

/** Characters of a bucket by which evidence is looked up. */
const bucket = 256
/** Share of the shorter evidence that two must have in common to be the same passage. */
const samePassage = 0.5
/** Evidence kept on a joined side. */
const mostPerSide = 8

/** Kinds whose cards stand for themselves: joining them with others would hide what they are about. */
const ownCards: ReadonlySet<string> = new Set([
  'count',
  'wording',
  'cut',
  'attribution',
  'position-qualified',
  'position-reversed',
  'date',
  'place',
  'organiser',
  'office-at-date',
  'participant',
  'question',
])

/**
 * Drafts of one contested fact joined into one: those whose sides meet on both hands, and those of denials and cues that
 * share a passage or most of their words. The surest gives kind and words.
 */
export function mergeDrafts(index: StoryIndex, drafts: readonly Draft[]): readonly Draft[] {
  const ordered = [...drafts].sort((a, b) => b.certainty - a.certainty)
  const kept: { draft: Draft; words: ReadonlyMap<string, number> }[] = []
  const holders = new Map<string, number[]>()
  for (const draft of ordered) {
    const words = wordsOfDraft(index, draft)
    const keys = [...keysOf(draft), ...heaviest(words)]
    const near = [...new Set(keys.flatMap((k) => holders.get(k) ?? []))].sort((a, b) => a - b)
    const at = near.find((i) => {
      const known = kept[i] as (typeof kept)[number]
      const meet = sidesMeet(known.draft, draft)
      return (
        (meet && areOneTurn(known.draft, draft)) ||
        (canJoin(known.draft, draft) && (meet || isOneFact(known, draft, words)))
      )
    })
    const place = at ?? kept.push({ draft, words }) - 1
    if (at !== undefined)
      kept[at] = {
        ...(kept[at] as (typeof kept)[number]),
        draft: joined((kept[at] as (typeof kept)[number]).draft, draft),
      }
    for (const key of keys) holders.set(key, [...new Set([...(holders.get(key) ?? []), place])])
  }
  return kept.map((k) => withWhatFollows(index, k.draft))
}

/** Words that open what somebody says and tell nothing of it: "The Ledger reported last week that". */
const opening = /\bthat,?$/

/** Evidence of a difference that only opens what follows, with what follows. */
function withWhatFollows(index: StoryIndex, draft: Draft): Draft {
  if (draft.reading !== 'differs') return draft
  const whole = (e: Side['evidence'][number]) => {
    if (!opening.test(index.texts.get(e.document)?.slice(e.start, e.end) ?? '')) return e
    const own = index.passagesOfDocument.get(e.document) ?? []
    const [told, next] = [own.find((p) => p.end > e.start), own.find((p) => p.start >= e.end)]
    return next === undefined || next.sentence !== told?.sentence ? e : { ...e, end: next.end }
  }
  return { ...draft, sides: draft.sides.map((s) => ({ ...s, evidence: s.evidence.map(whole) })) }
}

/** Share of the lesser draft's words that two drafts of one fact have in common: with a passage in common, and without. */
const sharedWithPassage = 0.35
const sharedWithout = 0.6
/** Heaviest words by which a draft is looked up. */
const lookedUp = 6

function isOneFact(
  known: { draft: Draft; words: ReadonlyMap<string, number> },
  draft: Draft,
  words: ReadonlyMap<string, number>,
): boolean {
  const total = (m: ReadonlyMap<string, number>) => [...m.values()].reduce((a, b) => a + b, 0)
  let shared = 0
  for (const [word, weight] of words) if (known.words.has(word)) shared += weight
  const share = shared / Math.max(1, Math.min(total(words), total(known.words)))
  const passage = known.draft.sides.some((x) => draft.sides.some((y) => sideMeets(x, y)))
  return share >= (passage ? sharedWithPassage : sharedWithout)
}

/** Content words of the first passages of each side, with their weight in the story. */
function wordsOfDraft(index: StoryIndex, draft: Draft): ReadonlyMap<string, number> {
  const texts = draft.sides.flatMap((s) =>
    s.evidence.slice(0, 2).map((e) => index.texts.get(e.document)?.slice(e.start, e.end) ?? ''),
  )
  return new Map(
    texts
      .flatMap(contentStems)
      .map((w) => [w, weightOf(index, w)] as const)
      .filter(([, weight]) => weight > 0),
  )
}

function heaviest(words: ReadonlyMap<string, number>): string[] {
  return [...words]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, lookedUp)
    .map(([w]) => `word ${w}`)
}

function canJoin(a: Draft, b: Draft): boolean {
  if (a.reading !== b.reading || (a.about !== undefined && b.about !== undefined && a.about !== b.about)) return false
  return a.kind === b.kind || !(ownCards.has(a.kind) || ownCards.has(b.kind))
}

/** What someone is to do and will not do is a turn of position and a denial at once. */
function areOneTurn(a: Draft, b: Draft): boolean {
  const kinds = [a.kind, b.kind]
  return a.reading === b.reading && kinds.includes('position-reversed') && kinds.includes('denial-vs-report')
}

function keysOf(draft: Draft): string[] {
  return draft.sides.flatMap((s) =>
    s.evidence.flatMap((e) => [e.start, e.end].map((at) => `${e.document} ${Math.floor(at / bucket)}`)),
  )
}

/** Whether two sides of one draft have passages in common with two sides of the other. */
export function sidesMeet(a: Draft, b: Draft): boolean {
  const pairs = a.sides.flatMap((x, i) => b.sides.flatMap((y, j) => (sideMeets(x, y) ? [[i, j] as const] : [])))
  return pairs.some(([i, j]) => pairs.some(([k, l]) => i !== k && j !== l))
}

function sideMeets(a: Side, b: Side): boolean {
  return a.evidence.some((x) =>
    b.evidence.some((y) => {
      if (x.document !== y.document) return false
      const shared = Math.min(x.end, y.end) - Math.max(x.start, y.start)
      return shared >= samePassage * Math.min(x.end - x.start, y.end - y.start)
    }),
  )
}

function joined(a: Draft, b: Draft): Draft {
  const taken = new Set<Side>()
  const sides = a.sides.map((side): Side => {
    const others = b.sides.filter((s) => !taken.has(s) && sideMeets(side, s))
    for (const o of others) taken.add(o)
    const evidence = [...side.evidence, ...others.flatMap((o) => o.evidence)]
    return {
      label: side.label,
      evidence: evidence
        .filter(
          (e, i) =>
            !evidence.slice(0, i).some((k) => sideMeets({ label: '', evidence: [k] }, { label: '', evidence: [e] })),
        )
        .slice(0, mostPerSide),
    }
  })
  const free = b.sides.filter((s) => !taken.has(s))
  const rest =
    a.sides.length === 2 && b.sides.length === 2 && free.length === 1
      ? []
      : free.slice(0, Math.max(0, 6 - sides.length))
  if (rest.length === 0 && free.length === 1) {
    const open = sides.findIndex((_, i) => !b.sides.some((s) => taken.has(s) && sideMeets(a.sides[i] as Side, s)))
    const side = sides[open]
    if (side !== undefined)
      sides[open] = { ...side, evidence: [...side.evidence, ...(free[0] as Side).evidence].slice(0, mostPerSide) }
  }
  return {
    ...a,
    ...(b.tied === true && { tied: true }),
    sides: [...sides, ...rest],
    certainty: Math.min(1, a.certainty + 0.05),
    compatible: a.compatible ?? b.compatible,
  }
}
