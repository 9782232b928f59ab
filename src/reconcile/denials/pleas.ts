import { asking, unreal } from '../../data/denial-words.ts'
import { charging, pleading } from '../../data/plea-words.ts'
import { addTo } from '../../text/grouping.ts'
import { actorsBefore } from '../acts/actor-before.ts'
import type { Draft } from '../card.ts'
import { entityOfMention, isActor, type StoryIndex } from '../index-story.ts'
import type { Passage } from '../passages.ts'
import { sentenceAsIs } from '../sentence-views.ts'
import { draftOfVoices } from './two-accounts.ts'
import { plainBlanks } from '../words.ts'

/** Passages shown for each side. */
const mostShown = 4

/** Somebody is charged with something and says they did not do it, without saying what: one card for each of them. */
export function findPleas(index: StoryIndex): readonly Draft[] {
  const pleas = new Map<string, Passage[]>()
  for (const p of index.passages) {
    const m = p.damaged || p.sentence.region === 'caption' ? null : pleading.exec(p.text)
    if (m === null || isOpen(p.text.slice(0, m.index))) continue
    const who = denierOf(index, p, p.start + m.index)
    if (who !== null) addTo(pleas, who, { ...p, negated: true })
  }
  return [...pleas].flatMap(([who, denials]) => {
    const charges = chargesOf(index, who, denials)
    return charges.length === 0 ? [] : [draftOf(index, denials, charges)]
  })
}

/** It was not, or is not yet, pleaded. */
function isOpen(before: string): boolean {
  return /\b(?:not|never|n['’]t|expected|will|would|could|may|might|plans?|if|whether|to)(?: \p{L}+)? ?$/iu.test(before)
}

/** Who denies: the speaker, or the last person or body named before in the sentence. */
function denierOf(index: StoryIndex, p: Passage, at: number): string | null {
  const spoken = [...p.speakers].find((s) => isActor(index, s))
  const cued = p.statement?.cue.some((c) => c.start <= at + 20 && c.end >= at - 20) === true
  if (spoken !== undefined && cued) return spoken
  return actorsBefore(index, p, at).at(-1) ?? spoken ?? null
}

/** Passages on another's word, or in an outlet's own voice, that charge the denier with something: those named behind or before the words of the charge. */
function chargesOf(index: StoryIndex, who: string, denials: readonly Passage[]): readonly Passage[] {
  const own = new Set(denials.map((d) => d.at))
  return index.passages
    .filter((p) => {
      const m = charging.exec(p.text)
      return (
        m !== null &&
        !own.has(p.at) &&
        !p.damaged &&
        !p.negated &&
        !p.speakers.has(who) &&
        p.sentence.region !== 'caption' &&
        p.topic.size >= fewestOfCharge &&
        !pleading.test(p.words) &&
        !asking.test(p.words) &&
        !unreal.test(p.words) &&
        isCharged(index, p, who, m.index)
      )
    })
    .slice(0, mostShown)
}

/** Content words of a passage that says with what. */
const fewestOfCharge = 3

/** The denier is named before words of a charge told of them ("was charged with"), or behind those of one who charges. */
function isCharged(index: StoryIndex, p: Passage, who: string, at: number): boolean {
  const passive = /\b(?:was|were|been|is|are|being|be|who|and|fac(?:es?|ed|ing))(?: \p{L}+ly)? $|, $|^$/iu
  const text = plainBlanks(p.text)
  const told =
    passive.test(text.slice(0, at)) ||
    /^(?:fac(?:e|es|ed|ing)|indict(?:ed)? on|arrested|was|were|been|is|are|being)\b/i.test(text.slice(at))
  const mentions = p.document.layers.mention.filter((m) => m.span.start >= p.sentence.span.start && m.span.end <= p.end)
  const of = mentions.filter((m) => entityOfMention(index, p.document, m.id) === who)
  const start = p.start + at
  return told
    ? isLastBefore(index, p, who, start)
    : of.some((m) => m.span.start >= start && m.span.start < start + nearCharge)
}

/** Code units behind the words of a charge in which whoever is charged is named. */
const nearCharge = 90

/** Whoever is named last before a place of the sentence, or together with them. */
function isLastBefore(index: StoryIndex, p: Passage, who: string, at: number): boolean {
  const pair = / and /.test(sentenceAsIs(p).slice(0, at - p.sentence.span.start)) ? 2 : 1
  return actorsBefore(index, p, at).slice(-pair).includes(who)
}

function draftOf(index: StoryIndex, denials: readonly Passage[], charges: readonly Passage[]): Draft {
  return draftOfVoices(index, denials.slice(0, mostShown), charges, {
    kind: 'denial-vs-report',
    rule: 'reconcile/plea',
    certainty: 0.6,
  })
}
