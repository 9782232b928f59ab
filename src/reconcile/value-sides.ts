import type { Span } from '../model/span.ts'
import type { Side } from '../model/story.ts'
import { evidenceOf, sideOf } from './card.ts'
import type { StoryIndex } from './index-story.ts'
import type { Passage } from './passages.ts'
import { fromWhom, valuesFrom } from './telling.ts'

/** A side that begins with what is told: "3 September 2025, in The Ledger". */
export function sideFrom(index: StoryIndex, words: string, passages: readonly Passage[]): Side {
  return sideOf(`${words}, ${fromWhom(index, passages)}`, passages)
}

/** A side for each value. */
export function sidesFrom(
  index: StoryIndex,
  values: readonly { readonly words: string; readonly passages: readonly Passage[] }[],
): readonly Side[] {
  return values.map((v) => sideFrom(index, v.words, v.passages))
}

/** A value as the first account words it, and the places that tell it. */
export interface ToldValue {
  readonly words: string
  readonly told: readonly { readonly passage: Passage; readonly core: Span }[]
}

/** Values told of one thing as the sides of a card, `most` passages each, and in a row for its sentence. */
export function valueSides(
  index: StoryIndex,
  values: readonly ToldValue[],
  most: number,
): { readonly inWords: string; readonly sides: readonly Side[] } {
  const shown = values.map((v) => ({ ...v, passages: v.told.map((t) => t.passage) }))
  return {
    inWords: valuesFrom(index, shown),
    sides: shown.map((v) => ({
      label: `${v.words}, ${fromWhom(index, v.passages)}`,
      evidence: v.told.slice(0, most).map(({ passage, core }) => evidenceOf(passage, core)),
    })),
  }
}
