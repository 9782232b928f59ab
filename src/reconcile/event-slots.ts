import type { SlotValue, StoryEvent } from '../model/story.ts'
import type { Passage } from './passages.ts'
import type { StoryIndex } from './index-story.ts'

/** A value of an event's slot with the passages that tell it. */
export interface ToldSlot {
  readonly value: string
  readonly passages: readonly Passage[]
}

/** Kinds of event that are held at one time and place and called by someone. */
export const occasions: ReadonlySet<string> = new Set(['meeting', 'conversation', 'negotiation', 'hearing', 'news conference', 'conference', 'event', 'speech', 'interview', 'debate', 'rally', 'trial'])

/** Values of a slot whose words stand in passages, each with them; values without passages are left out. */
export function toldSlots(index: StoryIndex, event: StoryEvent, slot: 'date' | 'place' | 'participant' | 'organiser'): readonly ToldSlot[] {
  return event.slots[slot].map((v: SlotValue) => ({ value: String(v.value), passages: passagesAt(index, v.evidence) })).filter((v) => v.passages.length > 0)
}

/** Passages that hold the evidence. */
export function passagesAt(index: StoryIndex, evidence: SlotValue['evidence']): readonly Passage[] {
  return evidence.flatMap((e) => (index.passagesOfDocument.get(e.document) ?? []).filter((p) => p.start < e.end && e.start < p.end).slice(0, 1))
}
