import { bodyParts } from '../../data/body-parts.ts'
import { addTo } from '../../text/grouping.ts'
import { actsTold } from './acts-told.ts'
import { type Draft, nameOf } from '../card.ts'
import type { StoryIndex } from '../index-story.ts'
import { isOneVoice } from '../one-voice.ts'
import type { Passage } from '../passages.ts'
import { valuesFrom } from '../telling.ts'
import { sidesFrom } from '../value-sides.ts'
import { stemOf } from '../words.ts'

/** A wound as an account tells it. */
interface Wound {
  readonly passage: Passage
  readonly whom: string
  /** Place of the part in the list, and its word. */
  readonly part: number
  readonly word: string
}

const wounding: ReadonlySet<string> = new Set(
  'shoot hit strike stab wound injure hurt punch beat'.split(' ').map(stemOf),
)
const partOfBody = new RegExp(
  `\\bin (?:the|his|her) (?:lower |upper |left |right )*(?<word>${bodyParts.flat().join('|')})\\b`,
  'iu',
)
/** Persons who are called by whose they are. */
const kin = /^(?:his|her|their|my) (?:husband|wife|son|daughter|brother|sister|father|mother|partner)$/i

/** Where somebody was shot or struck, told as two parts of the body: one card for each person. */
export function findWounds(index: StoryIndex): readonly Draft[] {
  const byWhom = new Map<string, Wound[]>()
  const wounds = actsTold(index).flatMap((t): Wound[] => {
    const whom = t.object?.entity ?? null
    if (t.denied || t.mood !== 'fact' || !wounding.has(t.act) || whom === null) return []
    const { text } = t.passage.document.doc
    const word = partOfBody.exec(text.slice(t.span.start, t.span.end))?.groups?.word?.toLowerCase()
    const part = bodyParts.findIndex((p) => p.includes(word ?? ''))
    return word === undefined || part < 0 ? [] : [{ passage: t.passage, whom, part, word }]
  })
  const named = new Set(wounds.map((w) => w.whom).filter((id) => !kin.test(nameOf(index, [id]) ?? '')))
  const [only] = named
  // "Her husband was shot": whose, where one alone is told to have been.
  for (const w of wounds) addTo(byWhom, named.size === 1 && only !== undefined ? only : w.whom, w)
  return [...byWhom].flatMap(([whom, own]) => draftOf(index, whom, own) ?? [])
}

function draftOf(index: StoryIndex, whom: string, own: readonly Wound[]): Draft | null {
  const parts = [...new Set(own.map((w) => w.part))]
  const groups = parts.map((part) => own.filter((w) => w.part === part))
  const apart = groups.every((g, i) => groups.slice(i + 1).every((o) => areApart(g, o)))
  if (groups.length < 2 || !apart) return null
  const shown = groups.map((g) => ({ words: `in the ${g[0]?.word ?? ''}`, passages: g.map((w) => w.passage) }))
  return {
    kind: 'place',
    reading: 'differs',
    explanation: `Where ${nameOf(index, [whom]) ?? 'somebody'} was hit differs: ${valuesFrom(index, shown)}.`,
    compatible: 'There may have been more than one wound.',
    tied: true,
    rule: 'reconcile/wounds',
    certainty: 0.55,
    sides: sidesFrom(index, shown),
  }
}

/** No account tells both. */
function areApart(a: readonly Wound[], b: readonly Wound[]): boolean {
  return a.every((x) => b.every((y) => !isOneVoice(x.passage, y.passage) && x.passage.sentence !== y.passage.sentence))
}
