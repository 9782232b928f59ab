import type { Statement } from '../../model/layers.ts'
import type { Span } from '../../model/span.ts'
import type { StoryIndex } from '../index-story.ts'
import type { Part } from '../parts.ts'
import type { Passage } from '../passages.ts'

/** An act as one clause tells it: who did it to whom, and whether it was done. */
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

/** The passage that holds most of a span; undefined if none holds any of it. */
export function passageMostIn(passages: readonly Passage[], span: Span): Passage | undefined {
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

/** Who did it owns to it: that somebody says they did not was in dispute. */
export function isAdmitted({ passage, agent }: ToldAct): boolean {
  const { document, sentence, entities, speakers } = passage
  const who = agent?.entity ?? ''
  return (
    admitting.test(document.doc.text.slice(sentence.span.start, sentence.span.end)) &&
    (entities.has(who) || speakers.has(who))
  )
}

const admitting =
  /\b(?:admit(?:s|ted)|acknowledge[sd]?|concede[sd]?|confesse[sd]|accept(?:s|ed)) (?:that (?:he|she|it|they)|having|to having|(?:he|she|it|they) (?:had|did)|(?:to )?\p{L}{2,}ing)\b/iu

/** What it was done to is not told, or by a pronoun that may stand for anything. */
export function isOpen({ entities }: StoryIndex, { object, passage }: ToldAct): boolean {
  if (object === null || (object.entity === null && object.stems.length === 0 && !object.all)) return true
  // "it" is never the outlet that tells.
  return entities.get(object.entity ?? '')?.name === passage.document.doc.meta.outlet.value
}
