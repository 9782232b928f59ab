import { type Draft, inMarks, nameOf, outletOf, sideOf } from '../card.ts'
import type { StoryIndex } from '../index-story.ts'
import type { Passage } from '../passages.ts'
import { dateWords } from '../telling.ts'
import { saidOn, type Told, toldEvidence } from '../told.ts'
import { accordingTo, sentenceOf, voicesOf } from '../voices.ts'

/** What a detector says of two voices. */
interface VoicesCard extends Pick<Draft, 'kind' | 'rule' | 'certainty' | 'about'> {
  /** The sentence with the words of both; one after the other if absent. */
  readonly told?: (one: string, other: string) => string
  /** The sentence with the voices alone, where the program would not repeat the words of one. */
  readonly untold?: (one: string, other: string) => string
  /** What tells the labels apart in time: "before", "later". */
  readonly when?: readonly [string, string]
}

/** Two voices on one matter, as a draft: a side for each, of its passages. */
export function draftOfVoices(
  index: StoryIndex,
  one: readonly Passage[],
  other: readonly Passage[],
  { kind, rule, certainty, about, told = inTurn, untold = differing, when }: VoicesCard,
): Draft {
  const [a, b] = [one, other].map((ps) => accordingTo(index, ps[0] as Passage))
  const [voice, second] = [voicesOf(index, one), voicesOf(index, other)]
  return {
    kind,
    reading: 'differs',
    explanation: a && b ? told(a, b) : untold(voice, second),
    compatible: null,
    tied: true,
    rule,
    ...(about !== undefined && { about }),
    certainty,
    sides: [
      sideOf(when === undefined ? voice : `${voice}, ${when[0]}`, one),
      sideOf(when === undefined ? second : `${second}, ${when[1]}`, other),
    ],
  }
}

function inTurn(one: string, other: string): string {
  return sentenceOf(`${one}; ${other}`)
}

function differing(one: string, other: string): string {
  return `The account of ${one} differs from that of ${other}.`
}

/** What a detector says of what one speaker said first and later. */
interface TurnCard extends Pick<Draft, 'kind' | 'rule' | 'certainty' | 'compatible'> {
  /** The sentence with the words of both. */
  readonly told: (name: string, first: string, later: string) => string
  /** The sentence where the program would not repeat one of them. */
  readonly untold: (name: string) => string
  /** The part of the later saying that is shown; its longest if absent. */
  readonly says?: RegExp
}

/** Statements shown for what was said first. */
const mostShown = 3

/** What one speaker said first and a later saying, as a draft. */
export function draftOfTurn(
  index: StoryIndex,
  speaker: string,
  first: readonly Told[],
  later: Told,
  { kind, rule, certainty, compatible, told, untold, says }: TurnCard,
): Draft {
  const name = nameOf(index, [speaker]) ?? 'The speaker'
  const before = first[0] as Told
  const [a, b] = [before, later].map((t) => inMarks(t.text.replace(/^that /, '')))
  return {
    kind,
    reading: 'differs',
    explanation: a && b ? told(name, a, b) : untold(name),
    compatible,
    tied: true,
    rule,
    certainty,
    sides: [
      { label: saidWhen(name, before), evidence: first.slice(0, mostShown).map((t) => toldEvidence(t)) },
      { label: saidWhen(name, later), evidence: [toldEvidence(later, undefined, says)] },
    ],
  }
}

/** "Ruiz, 3 March 2021, in The Ledger". */
export function saidWhen(name: string, told: Told): string {
  return `${name}, ${dateWords(saidOn(told) ?? 'undated')}, in ${outletOf(told)}`
}
