import type { Evidence } from '../../model/span.ts'
import type { SlotValue, StoryEvent } from '../../model/story.ts'
import { passagesAt, type StoryIndex } from '../index-story.ts'
import type { Passage } from '../passages.ts'

/** A value of an event's slot with the passages that tell it. */
export interface ToldSlot {
  readonly value: string
  readonly passages: readonly Passage[]
  readonly evidence: readonly Evidence[]
}

/** Kinds of event that are held at one time and place and called by someone. */
export const occasions: ReadonlySet<string> = new Set(
  'meeting,conversation,negotiation,hearing,news conference,conference,event,speech,interview,debate,rally,trial'.split(
    ',',
  ),
)

/**
 * Values of a slot whose words stand in undamaged passages, each with them; values without passages are left out.
 * `counts` says whether a piece of evidence counts, with the text before and after it in its document.
 */
export function toldSlots(
  index: StoryIndex,
  event: StoryEvent,
  slot: 'date' | 'place' | 'participant' | 'organiser',
  counts: (before: string, after: string, passage: Passage) => boolean = () => true,
): readonly ToldSlot[] {
  return event.slots[slot].flatMap((v: SlotValue): ToldSlot[] => {
    const told = v.evidence.flatMap((e) => {
      const [passage] = passagesAt(index, e)
      const text = index.texts.get(e.document) ?? ''
      const [before, after] = [text.slice(Math.max(0, e.start - 40), e.start), text.slice(e.end, e.end + 40)]
      return passage !== undefined && !passage.damaged && counts(before, after, passage) ? [{ e, passage }] : []
    })
    if (told.length === 0) return []
    return [{ value: String(v.value), passages: told.map((t) => t.passage), evidence: told.map((t) => t.e) }]
  })
}
