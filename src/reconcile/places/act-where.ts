import { repeatedActs } from '../../data/told-acts.ts'
import { anyDatesMeet } from '../../text/edtf.ts'
import { addTo } from '../../text/grouping.ts'
import { foldName } from '../../text/name-key.ts'
import type { Draft } from '../card.ts'
import type { StoryIndex } from '../index-story.ts'
import { standApart } from '../one-voice.ts'
import { groundOf } from './places-differ.ts'
import { sentenceText } from '../sentence-views.ts'
import { deedIn, type DoneAct, doneActs, isOneAct, nameOrWords } from '../acts/done-acts.ts'
import { valueSides } from '../value-sides.ts'

/** Acts of a stem that a new one is compared with: the latest, so that work does not grow with the square. */
const latest = 40

/** Acts whose place tells little: they are done everywhere. */
const anywhere: ReadonlySet<string> = new Set('say tell be have go come live work see speak'.split(' '))

interface Placed {
  readonly told: DoneAct
  readonly words: string
  /** The noun of a building or ground; null for a place told by its name. */
  readonly ground: string | null
}

/** Where one act was, told in two ways: one card for each act. */
export function findActPlaces(index: StoryIndex): readonly Draft[] {
  const byAct = new Map<string, Placed[]>()
  for (const t of doneActs(index).flatMap((told) => placeOf(index, told) ?? [])) addTo(byAct, t.told.act, t)
  return [...byAct.values()].flatMap((placed) =>
    placed.flatMap((b, i) =>
      placed
        .slice(Math.max(0, i - latest), i)
        .flatMap((a) => (differ(a, b) && isOneAct(index, a.told, b.told) ? draftOf(index, a, b) : [])),
    ),
  )
}

function placeOf(index: StoryIndex, told: DoneAct): Placed | null {
  if (anywhere.has(told.clause.predicate) || told.named.size === 0) return null
  const found = Object.entries(told.clause.arguments).find(([role, value]) => {
    if (!/^(?:at|in|inside|outside|near|behind|on)$/.test(role)) return false
    return groundOf(nameOrWords(index, value)) !== null
  })
  if (found === undefined) return null
  const words = nameOrWords(index, found[1])
  return { told, words: `${found[0]} ${words}`, ground: groundOf(words) }
}

function differ(a: Placed, b: Placed): boolean {
  if (!standApart(a.told.passage, b.told.passage)) return false
  if (a.ground === b.ground) return false
  const [x, y] = [a.told.clause, b.told.clause]
  if (repeatedActs.has(x.predicate) && !anyDatesMeet(x.dates, y.dates)) return false
  const names = (p: Placed, o: Placed) => o.ground !== null && foldName(sentenceText(p.told.passage)).includes(o.ground)
  return !names(a, b) && !names(b, a)
}

function draftOf(index: StoryIndex, a: Placed, b: Placed): Draft[] {
  const values = [a, b].map(({ words, told: { passage, clause } }) => ({
    words,
    told: [{ passage, core: clause.span }],
  }))
  const { inWords, sides } = valueSides(index, values, 1)
  const what = deedIn([a.told, b.told]) ?? 'it was'
  return [
    {
      kind: 'place',
      reading: 'differs',
      explanation: `Where ${what} differs: ${inWords}.`,
      compatible: 'One place may lie within the other, or there may have been two.',
      rule: 'reconcile/act-where',
      certainty: 0.5,
      sides,
    },
  ]
}
