import { eventNouns } from '../../data/event-nouns.ts'
import type { StoryEvent } from '../../model/story.ts'
import { addTo, differing } from '../../text/grouping.ts'
import { type Draft, listOf } from '../card.ts'
import { apart } from '../one-voice.ts'
import { passagesAt, type StoryIndex } from '../index-story.ts'
import type { Passage } from '../passages.ts'
import { eventWords, fromWhom } from '../telling.ts'
import { sideFrom } from '../value-sides.ts'
import { oneBlank } from '../words.ts'

/** Kinds of event that others are told to come before, at or after. */
const anchors: ReadonlySet<string> = new Set([
  'event',
  'conference',
  'speech',
  'hearing',
  'debate',
  'vote',
  'rally',
  'election',
  'trial',
  'game',
  'news conference',
])
/** Kinds whose moment is told by another event. */
const moments: ReadonlySet<string> = new Set([
  'meeting',
  'conversation',
  'resignation',
  'dismissal',
  'arrest',
  'payment',
])
const anchorNouns = eventNouns
  .filter((e) => anchors.has(e.kind))
  .flatMap((e) => e.nouns.filter((n) => !n.includes(' ')))
const order = new RegExp(
  `\\b(?<word>after|following|before|ahead of|prior to|at|during)\\s+(?:the|an?|his|her|their|its|that)\\s+(?:[\\p{L}’'-]+\\s+){0,4}?(?<noun>${anchorNouns.join('|')})\\b`,
  'iu',
)
/** Words between the event and the one it is told by, in code units. */
const reach = 120

/** Accounts call one occasion an event, a conference, a speech; the name of its family stands for it. */
const oneOccasion: ReadonlySet<string> = new Set(['event', 'conference', 'speech'])
const familyOf = new Map(
  eventNouns.flatMap((e) => e.nouns.map((n) => [n, oneOccasion.has(e.kind) ? 'event' : e.kind] as const)),
)

type Moment = 'before' | 'at' | 'after'

/** Whether something was before, at or after another event, told in two ways: one card for each event. */
export function findOrderDiscrepancies(index: StoryIndex): readonly Draft[] {
  const heads = new Map(
    index.documents.flatMap(({ doc, layers }) =>
      layers.happening.map((h) => [h.id, { document: doc.id, head: h.head }] as const),
    ),
  )
  return index.story.links.events.flatMap((event): Draft[] => {
    if (!moments.has(event.kind)) return []
    const told = new Map<string, Map<Moment, Passage[]>>()
    for (const id of event.happenings) {
      const at = heads.get(id)
      const [passage] = at === undefined ? [] : passagesAt(index, { document: at.document, ...at.head })
      if (at === undefined || passage === undefined || passage.damaged || passage.negated) continue
      const text = (index.texts.get(at.document) ?? '').slice(at.head.start, Math.min(passage.end, at.head.end + reach))
      const { word, noun } = order.exec(oneBlank(text))?.groups ?? {}
      if (word === undefined || noun === undefined) continue
      const family = familyOf.get(noun.toLowerCase()) ?? noun
      const ofFamily = told.get(family) ?? new Map<Moment, Passage[]>()
      const moment = momentOf(word.toLowerCase())
      if (ofFamily.get(moment)?.includes(passage) !== true) addTo(ofFamily, moment, passage)
      told.set(family, ofFamily)
    }
    return [...told].flatMap(([family, moments]) => draftOf(index, event, family, moments))
  })
}

function momentOf(word: string): Moment {
  return /^(?:after|following)$/.test(word) ? 'after' : /^(?:at|during)$/.test(word) ? 'at' : 'before'
}

function draftOf(
  index: StoryIndex,
  event: StoryEvent,
  anchor: string,
  told: ReadonlyMap<Moment, readonly Passage[]>,
): Draft[] {
  const sides = differing(
    [...told].map(([moment, passages]) => ({ moment, passages })),
    apart,
  )
  if (sides.length < 2) return []
  const opposite = told.has('before') && told.has('after')
  return [
    {
      kind: 'date',
      reading: 'differs',
      explanation: `Whether the ${eventWords(event)} was ${listOf(sides.map((s) => s.moment)).replace(' and ', ' or ')} the ${anchor} differs: ${sides.map((s) => `${s.moment} it ${fromWhom(index, s.passages)}`).join(', ')}.`,
      compatible: opposite ? null : 'What came right after an occasion may be told as part of it.',
      rule: 'reconcile/order',
      certainty: opposite ? 0.6 : 0.45,
      sides: sides.map((s) => sideFrom(index, `${s.moment} the ${anchor}`, s.passages)),
    },
  ]
}
