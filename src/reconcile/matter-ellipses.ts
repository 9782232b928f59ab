import { measures } from '../data/figure-words.ts'
import { addTo } from '../text/grouping.ts'
import { ellipticNumbers } from './figure-ellipses.ts'
import { pluralOf } from './figure-kinds.ts'
import type { StoryIndex } from './index-story.ts'
import type { MatterFact } from './matters-told.ts'
import type { ToldValue } from './told-values.ts'

/** Numbers that take over what the one told right before counts: "The police spoke of 2,500". */
export function matterEllipses(index: StoryIndex, facts: readonly MatterFact[]): readonly MatterFact[] {
  const byDocument = new Map<string, MatterFact[]>()
  for (const f of facts) addTo(byDocument, f.passage.document.doc.id, f)
  const taken = new Set(facts.map((f) => f.passage))
  return index.passages.flatMap((p) => {
    if (p.damaged || p.negated || taken.has(p)) return []
    const before = (byDocument.get(p.document.doc.id) ?? []).filter((f) => f.passage.at < p.at).at(-1)
    if (before === undefined || before.value === null || p.at - before.passage.at > farthestBack) return []
    const { value } = before
    return ellipticNumbers(p).flatMap((e): MatterFact[] => {
      const own = value.kind === 'T' || value.kind === 'L' ? e.value * sizeOf(value) : e.value
      if (!/^[NMTX]$/.test(value.kind) || (e.unit !== '' && e.unit !== value.unit)) return []
      if ((value.kind === 'M' && own < smallSum) || Math.max(own / value.value, value.value / own) > farthestApart)
        return []
      const core = { start: e.start, end: e.start + e.words.length }
      const isSized = /[MTL]/.test(value.kind) && value.unit !== '' && e.unit === '' && !/[$£€]/.test(e.words)
      return [
        {
          ...before,
          passage: p,
          core,
          words: isSized ? `${e.words} ${pluralOf(value.unit)}` : e.words,
          value: { ...value, core, value: own, most: own, bound: 'exact' },
        },
      ]
    })
  })
}

/** Passages over which such a number reaches back, and the least sum that is told without a unit. */
const farthestBack = 3
const smallSum = 100
/** Numbers set beside each other are no more times apart. */
const farthestApart = 20

function sizeOf({ unit }: ToldValue): number {
  return measures[unit]?.[1] ?? 1
}
