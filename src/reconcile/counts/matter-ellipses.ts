import { measures } from '../../data/figure-words.ts'
import { addTo } from '../../text/grouping.ts'
import { ellipticNumbers } from './figure-ellipses.ts'
import { pluralOf } from './figure-kinds.ts'
import type { StoryIndex } from '../index-story.ts'
import type { MatterFact } from './matters-told.ts'
import type { Passage } from '../passages.ts'

/** Numbers that take over what the one told right before counts: "The police spoke of 2,500". */
export function matterEllipses(index: StoryIndex, facts: readonly MatterFact[]): readonly MatterFact[] {
  const byDocument = new Map<string, MatterFact[]>()
  for (const f of facts) addTo(byDocument, f.passage.document.doc.id, f)
  const taken = new Set(facts.map((f) => f.passage))
  return index.passages.flatMap((p) => {
    if (p.damaged || p.negated || taken.has(p)) return []
    const before = byDocument.get(p.document.doc.id)?.findLast((f) => f.passage.at < p.at)
    if (before === undefined || p.at - before.passage.at > farthestBack) return []
    return ellipticNumbers(p).flatMap((e) => takenOver(before, p, e) ?? [])
  })
}

/** The fact that a number without its noun tells beside the one before it; null if it cannot be of that. */
function takenOver(
  before: MatterFact,
  passage: Passage,
  { start, words, unit, value: told }: ReturnType<typeof ellipticNumbers>[number],
): MatterFact | null {
  const { value } = before
  if (value === null || !/^[NMTX]$/.test(value.kind)) return null
  const isTime = value.kind === 'T' && measures[unit]?.[0] === 'time'
  if (unit !== '' && unit !== value.unit && !isTime) return null
  // "6.5 percent over two years", "another spoke of 7": of which, cannot be told.
  if (unit === '' && value.kind === 'T' && before.passage.counts.length > 1) return null
  const size = value.kind === 'T' ? (measures[unit === '' ? value.unit : unit]?.[1] ?? 1) : 1
  const own = told * size
  if ((value.kind === 'M' && own < smallSum) || Math.max(own / value.value, value.value / own) > farthestApart)
    return null
  const core = { start, end: start + words.length }
  const isSized = /[MTL]/.test(value.kind) && value.unit !== '' && !/[$£€]/.test(words)
  const name = unit === '' ? value.unit : unit
  return {
    ...before,
    passage,
    core,
    words: isSized ? `${words} ${pluralOf(name)}` : words,
    value: { ...value, core, unit: name, value: own, most: own, bound: 'exact' },
  }
}

/** Passages over which such a number reaches back, and the least sum that is told without a unit. */
const farthestBack = 3
const smallSum = 100
/** Numbers set beside each other are no more times apart. */
const farthestApart = 20
