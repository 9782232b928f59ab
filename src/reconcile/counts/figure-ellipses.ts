import { currencies, measures } from '../../data/figure-words.ts'
import { disjoint, meets } from '../../text/grouping.ts'
import { pluralOf } from './figure-kinds.ts'
import type { Figure } from './figures.ts'
import type { StoryIndex } from '../index-story.ts'
import { numberInWords as number, valueInWords as valueOf } from './number-words.ts'
import type { Passage } from '../passages.ts'

const bound =
  '(?:(?:about|around|some|nearly|almost|just|only|at least|more than|less than|fewer than|no more than|up to|over|under|closer to|nearer|barely) )*'
/** Words by which someone sets a number beside one told right before, without what it counts. */
const set = [
  `(?:put|puts|putting|placed|estimated) (?:it|the (?:number|figure|toll|total|sum|cost|crowd|damage|size|turnout|real \\p{L}+)|that|them)(?: (?:at|as))+`,
  `(?:spoke|speaks?|talked|talks) of`,
  `(?:counted|estimated|reckoned)`,
  `(?:puts?|put) (?:it|the \\p{L}+) at(?= )`,
  `said(?= [\\d,]+[.;])`,
  `(?:said|says?|insist(?:s|ed)|claim(?:s|ed)|believes?) (?:that )?(?:it|there|the (?:real |true |actual )?(?:figure|number|total|toll|sum)|they) (?:was|were|is|are|had been|would be)(?: actually| in fact| really)?`,
  `(?:it|the (?:real |true |actual )?(?:figure|number|total|toll|sum)) (?:was|is|would be)(?: actually| in fact| really)?`,
  `(?:said|says?|insist(?:s|ed)|claim(?:s|ed))(?: that)?(?: only| just)?(?= \\S+ (?:did|had|have|were|was|came)\\b)`,
  `had (?:earlier|previously|first|initially|originally) (?:said|put it at|spoken of|given)`,
  `(?:earlier|previously|first|initially|originally) (?:said|put it at|spoke of|gave)`,
].join('|')
/** "that 84 were held": people, as those told before. */
const deeds = /^(?:did|had|have|were|wa|came)$/
/** Someone's own earlier number. */
const earlier = /\b(?:earlier|previously|first|initially|originally) /i
const elliptic = new RegExp(
  `\\b(?:(?:${set}) "?“?(?<bound>${bound})|(?<near>closer to|nearer|more like) )(?<number>${number})\\b(?: (?<unit>\\p{L}+))?`,
  'giu',
)
/** Sentences over which such a number reaches back. */
const farthest = 2
/** Two numbers set beside each other are no more times apart. */
const tooFarApart = 30

/** Numbers that take over what the number told right before counts: "The police spoke of 2,500", "residents put it at five"; each with that one. */
export function ellipsesOf(index: StoryIndex, figures: readonly Figure[]): readonly (readonly [Figure, Figure])[] {
  const byDocument = new Map<string, Figure[]>()
  for (const f of figures) {
    const id = f.passage.document.doc.id
    byDocument.set(id, [...(byDocument.get(id) ?? []), f])
  }
  return index.passages.flatMap((p) =>
    p.damaged || p.negated ? [] : ellipsesIn(p, byDocument.get(p.document.doc.id) ?? []),
  )
}

/** Numbers of a passage that are told without what they count, with their place in the document; the unit is empty where none follows. */
export function ellipticNumbers(
  passage: Passage,
): readonly { readonly words: string; readonly value: number; readonly unit: string; readonly start: number }[] {
  return [...passage.text.matchAll(elliptic)].flatMap((m) => {
    const words = m.groups?.number ?? ''
    const value = valueOf(words)
    const unit = (m.groups?.unit ?? '').toLowerCase().replace(/s$/, '')
    const start = passage.start + m.index + m[0].indexOf(words)
    const own = measured(unit) ? unit : ''
    return value === null || deeds.test(unit) ? [] : [{ words, value, unit: own, start }]
  })
}

function ellipsesIn(passage: Passage, figures: readonly Figure[]): (readonly [Figure, Figure])[] {
  const { text, sentence, layers } = { text: passage.text, sentence: passage.sentence, layers: passage.document.layers }
  return [...text.matchAll(elliptic)].flatMap((m): (readonly [Figure, Figure])[] => {
    const words = m.groups?.number ?? ''
    const value = valueOf(words)
    const start = passage.start + m.index + m[0].indexOf(words)
    if (value === null || figures.some((f) => f.core.start <= start && start < f.core.end)) return []
    const unit = (m.groups?.unit ?? '').toLowerCase().replace(/s$/, '')
    const at = layers.sentence.indexOf(sentence)
    const base = figures.findLast((f) => {
      const gap = at - layers.sentence.indexOf(f.passage.sentence)
      return (
        f.core.end <= start &&
        gap >= 0 &&
        gap <= farthest &&
        f.passage !== passage &&
        fits(f, unit, words) &&
        (f.role !== null || !deeds.test(unit))
      )
    })
    // Of two numbers told side by side, which one is meant cannot be told.
    const isOneOf = unit === '' && base !== undefined && base.passage.counts.length > 1 && base.kind === 'time'
    if (base === undefined || isOneOf || !(earlier.test(m[0]) || isOtherVoice(base.passage, passage))) return []
    const isMeasured = measured(base.unit)
    const told = value * base.size
    if (Math.max(told, base.value) / Math.max(1e-9, Math.min(told, base.value)) > tooFarApart) return []
    const near = /closer|nearer|more like/i.test(m[0]) || /about|around|some|nearly|almost/i.test(m.groups?.bound ?? '')
    const core = { start, end: start + words.length }
    return [
      [
        base,
        {
          ...base,
          passage,
          core,
          value: told,
          most: told,
          bound: near ? 'about' : 'exact',
          ...(isMeasured && !measured(unit) && { unitWords: pluralOf(base.unit) }),
          vague: false,
          day: null,
        },
      ],
    ]
  })
}

/** Numbers of people of one role that two voices tell in sentences side by side: "nine have died, the hospital said; the minister spoke of six killed". */
export function besideEachOther(figures: readonly Figure[]): readonly (readonly [Figure, Figure])[] {
  return figures.flatMap((b, i) =>
    figures.slice(Math.max(0, i - nearest), i).flatMap((a): (readonly [Figure, Figure])[] => {
      const isOne = a.role !== null && a.role === b.role && a.passage.document === b.passage.document
      const known = a.passage.statement !== null && b.passage.statement !== null
      if (!isOne || !known) return []
      const { sentence } = a.passage.document.layers
      const gap = sentence.indexOf(b.passage.sentence) - sentence.indexOf(a.passage.sentence)
      if (gap < 1 || gap > farthest || !isOtherVoice(a.passage, b.passage)) return []
      const named = disjoint(a.names, b.names)
      const alike = Math.max(a.value, b.value) <= farthestBeside * Math.min(a.value, b.value)
      return named || !alike || a.unit !== b.unit || part.test(textOf(b)) ? [] : [[a, b]]
    }),
  )
}

/** Figures of a document among which one that stands beside another is looked for. */
const nearest = 6
/** Numbers of one role in one place are no more times apart. */
const farthestBeside = 5
/** Some of those told before, or others. */
const part = /\b(?:of them|among|including|others?|more|further|another|same|earlier|previous)\b/i

function textOf({ passage, core }: Figure): string {
  return passage.document.doc.text.slice(Math.max(passage.start, core.start - 40), Math.min(passage.end, core.end + 30))
}

/** The unit told, if any, is that of the number before; a sum of money needs a scale or a sign. */
function fits(f: Figure, unit: string, words: string): boolean {
  if (f.vague || f.most !== f.value) return false
  if (measured(unit) && unit !== f.unit) return false
  if (/[$£€]/.test(words) && currencies[f.unit] === undefined) return false
  return currencies[f.unit] === undefined || measured(unit) || /illion|[$£€]|bn|thousand|hundred|\d,\d{3}/.test(words)
}

function measured(unit: string): boolean {
  return measures[unit] !== undefined || currencies[unit] !== undefined
}

function isOtherVoice(a: Passage, b: Passage): boolean {
  return !meets(a.speakers, b.speakers) && (a.statement?.id ?? '') !== (b.statement?.id ?? '-')
}
