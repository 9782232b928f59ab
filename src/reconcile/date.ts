import type { Reading } from '../model/kinds.ts'
import { datePrecision, datesMeet } from '../text/edtf.ts'
import { type Draft, listOf, sideOf, voicesOf } from './card.ts'
import { type ToldSlot, toldSlots } from './event-slots.ts'
import type { StoryIndex } from './index-story.ts'
import { sentenceText } from './sentence-views.ts'

/** Dates told of one event that cannot all hold: one card for each event, a side for each date. */
export function findDateDiscrepancies(index: StoryIndex): readonly Draft[] {
  return index.story.links.events.flatMap((event) => {
    const dates = toldSlots(index, event, 'date').filter((d) => d.passages.some((p) => !p.damaged))
    const days = dates.filter((d) => datePrecision(d.value) <= 31 && !d.value.includes('/'))
    const apart = days.filter((d) => days.some((o) => !datesMeet(d.value, o.value) && toldApart(d, o)))
    if (apart.length >= 2 && !countless.has(event.kind)) return [draftOf(index, event.label, apart, 'differs')]
    const finer = new Set(days.map((d) => datePrecision(d.value))).size > 1 && new Set(days.flatMap((d) => d.passages.map((p) => p.document))).size > 1
    return finer ? [draftOf(index, event.label, days, 'finer-precision')] : []
  })
}

/** Kinds of event that go on for days, or of which there are many. */
const countless: ReadonlySet<string> = new Set(['injury', 'death', 'killing', 'charge', 'investigation', 'campaign', 'payment', 'evacuation', 'departure', 'arrival', 'report', 'statement'])

/** Two documents date it, each with one day in the sentence and not for what is still to come. */
function toldApart(a: ToldSlot, b: ToldSlot): boolean {
  const plain = (d: ToldSlot) => d.passages.filter((p) => !/\b(?:resume|adjourn|postpone|again|next|until|first|second|another)/i.test(sentenceText(p)) && new Set(p.dates.map((x) => x.value)).size === 1)
  const [x, y] = [plain(a), plain(b)]
  return x.some((p) => y.some((q) => p.document !== q.document))
}

function draftOf(index: StoryIndex, label: string, dates: readonly ToldSlot[], reading: Reading): Draft {
  const shown = dates.slice(0, 5)
  const documents = new Set(shown.flatMap((d) => d.passages.map((p) => p.document))).size
  return {
    kind: 'date',
    reading,
    explanation: reading === 'differs' ? `Accounts differ on the date of the ${label}: ${listOf(shown.map((d) => d.value))}.` : `The date of the ${label} is told more or less precisely: ${listOf(shown.map((d) => d.value))}.`,
    compatible: reading === 'differs' ? 'There may have been more than one such event.' : 'The finer date lies within the coarser one.',
    rule: 'reconcile/date',
    certainty: reading === 'differs' ? (documents > 1 ? 0.55 : 0.35) : 0.2,
    sides: shown.map((d) => sideOf(`${d.value}: ${voicesOf(index, d.passages)}`, d.passages)),
  }
}
