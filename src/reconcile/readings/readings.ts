import type { Draft } from '../card.ts'
import type { StoryIndex } from '../index-story.ts'

/**
 * Detectors of what looks like a difference and is none, by name: each draft has another reading than `differs`, and says
 * in `compatible` how all sides hold. A draft whose sides a raised card sets against each other is left out.
 */
export const readingDetectors: Readonly<Record<string, (index: StoryIndex) => readonly Draft[]>> = {}
