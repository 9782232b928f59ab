import type { Statement } from '../model/layers.ts'
import type { Span } from '../model/span.ts'
import type { StoryIndex } from './index-story.ts'
import type { Part } from './parts.ts'
import type { Passage } from './passages.ts'

/** An act as one clause tells it: done or not. */
export interface ToldAct {
  readonly passage: Passage
  /** The clause. */
  readonly span: Span
  /** Lemma of its verb. */
  readonly verb: string
  /** Stem of what was done; words of one act have one stem. */
  readonly act: string
  readonly agent: Part | null
  readonly object: Part | null
  /** What prepositions bring, by preposition. */
  readonly others: ReadonlyMap<string, Part>
  /** EDTF days that the clause gives. */
  readonly dates: readonly string[]
  readonly denied: boolean
  /** A noun is the act: "no contact", "no offer". */
  readonly nominal: boolean
  /** What was or is so, what will be, or what someone is able, allowed or obliged to do. */
  readonly mood: 'fact' | 'future' | 'other'
}

/** The passage that holds most of a span. */
export function passageAt(passages: readonly Passage[], span: Span): Passage | undefined {
  let best: Passage | undefined
  let most = 0
  for (const p of passages) {
    const shared = Math.min(p.end, span.end) - Math.max(p.start, span.start)
    if (shared > most) [best, most] = [p, shared]
  }
  return best
}

/** The passage in the voice of whoever tells of a statement: the speaker of the one it is told in, or the outlet. */
export function toldByOuter({ told }: StoryIndex, passage: Passage, inner: Statement | null): Passage {
  const outer = told.get(inner?.within ?? '')
  return { ...passage, statement: outer?.statement ?? null, speakers: outer?.speakers ?? new Set() }
}
