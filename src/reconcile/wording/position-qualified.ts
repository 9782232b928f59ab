import { datesMeet } from '../../text/edtf.ts'
import { type Draft, inMarks, nameOf, outletOf } from '../card.ts'
import { deniedAct } from '../denials/denials.ts'
import { type StoryIndex, weightOf } from '../index-story.ts'
import { dateWords } from '../telling.ts'
import { type Rung, rungsOf, sharedStems } from './series-rungs.ts'
import { toldEvidence, type Told } from '../told.ts'

/** Denials of one speaker whose scope changes from one telling to the next: one card a series, a side an utterance. */
export function findPositionQualifications(index: StoryIndex): readonly Draft[] {
  return index.story.links.series.flatMap((series) => {
    const denials = rungsOf(index, series).filter((r) => actOf(r).length > 0)
    const near = (i: number) => denials.slice(Math.max(0, i - furthest), i + furthest + 1)
    const linked = denials.filter((r, i) => near(i).some((o) => o !== r && onOneQuestion(index, r, o)))
    const qualified = linked.filter(
      (r, i) => i === 0 || linked.slice(Math.max(0, i - furthest), i).some((o) => differInScope(o, r)),
    )
    if (qualified.length < 2 || !qualified.some((r) => !datesMeet(r.date, qualified[0]?.date ?? null))) return []
    return [draftOf(index, series.speaker, qualified.slice(0, 6))]
  })
}

/** Utterances before and after that one is compared with, so that work does not grow with the square of what someone says. */
const furthest = 60

/** What the speaker denies for themselves or their side: told in the first person or of "he", "she", "no one". */
function actOf({ told }: Rung): readonly string[] {
  const { text } = told[0] as Told
  return own.test(text) ? deniedAct(text).slice(0, nearAct) : []
}

const own = /\b(?:I|we|me|us|my|our|he|she|they|him|her|his|no one|nobody|none)\b|^\W*(?:did|was|had|has|no|never)\b/i

/** Words after the negation that belong to what is denied. */
const nearAct = 5
/** Weight of a word that tells one matter from another. */
const tellingWord = 2.2

/** Both deny something of one matter: what they deny has a telling word in common, or two words at all. */
function onOneQuestion(index: StoryIndex, a: Rung, b: Rung): boolean {
  const [x, y] = [actOf(a), actOf(b)]
  const shared = x.filter((s) => y.includes(s))
  return shared.some((s) => weightOf(index, s) > tellingWord) || (shared.length > 0 && sharedStems(a, b).length >= 2)
}

/** One says more or less than the other: content words that only one of them has. */
function differInScope(a: Rung, b: Rung): boolean {
  return [...a.stems].some((s) => !b.stems.has(s)) || [...b.stems].some((s) => !a.stems.has(s))
}

function draftOf(index: StoryIndex, speaker: string, rungs: readonly Rung[]): Draft {
  const name = nameOf(index, [speaker]) ?? 'The speaker'
  return {
    kind: 'position-qualified',
    reading: 'differs',
    explanation: explanationOf(name, rungs),
    compatible: 'Each sentence may hold in its own terms: they do not deny the same thing.',
    rule: 'reconcile/position-qualified',
    certainty: 0.7,
    sides: rungs.map((r) => ({ label: labelOf(r), evidence: r.told.slice(0, 4).map((t) => toldEvidence(t)) })),
  }
}

/** What was said up to where words of saying cut it; after it if all that stands before is that something is untrue. */
function denyingPart({ document, statement }: Told): string {
  const parts = statement.content.map((c) => document.doc.text.slice(c.start, c.end))
  return parts.find((part) => !bare.test(part)) ?? parts[0] ?? ''
}

/** "It is not true": a denial that does not tell of what. */
const bare =
  /^\W*(?:no\W+)?(?:it|that|this)(?:['’]s| is| was) (?:\w+ )?(?:not (?:true|so|the case)|untrue|false|wrong|a lie)\W*$/i

/** Longest words of a denial in the sentence. In code units. */
const longestInSentence = 80

function explanationOf(name: string, rungs: readonly Rung[]): string {
  const told = rungs.flatMap((r) => {
    const words = inMarks(denyingPart(r.told[0] as Told).replace(/^that /, ''), longestInSentence)
    return words === null ? [] : [`${words} (${dateWords(r.date ?? 'undated')})`]
  })
  const [first, last] = [told[0], told.at(-1)]
  return first === undefined || last === undefined || first === last
    ? `What ${name} denies, and with what limits, differs from one telling to the next.`
    : `What ${name} denies differs from one telling to the next: ${first}; ${last}.`
}

/** When, and in which outlet. */
export function labelOf(rung: Rung): string {
  return `${dateWords(rung.date ?? 'undated')}, in ${outletOf(rung.told[0] as Told)}`
}
