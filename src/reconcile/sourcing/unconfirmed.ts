import { occasionNouns } from '../../data/channels.ts'
import { asking, unreal } from '../../data/denial-words.ts'
import { unconfirmed } from '../../data/sourcing-words.ts'
import { meets } from '../../text/grouping.ts'
import { type Draft, inMarks, outletOf } from '../card.ts'
import { isPerson, nearPassages, type StoryIndex, weightOf } from '../index-story.ts'
import type { Passage } from '../passages.ts'
import { sentenceText } from '../sentence-views.ts'
import { sideFrom } from '../value-sides.ts'
import { accordingTo, nameIn, sentenceOf, speakerOf } from '../voices.ts'
import { contentStems } from '../words.ts'

/** Share of the weight of what could not be confirmed that a report of it must hold. */
const leastCoverage = 0.6
/** Content words both must have. */
const fewestShared = 2
/** Passages looked at for one claim. */
const mostNear = 40
/** Reports on a card. */
const mostReports = 4

/** What someone could not confirm, beside those who report it without a doubt. */
export function findUnconfirmed(index: StoryIndex): readonly Draft[] {
  const seen = new Set<unknown>()
  return index.passages.flatMap((p) => {
    if (p.damaged || seen.has(p.sentence) || !unconfirmed.test(p.words)) return []
    seen.add(p.sentence)
    const claim = contentStems(claimIn(sentenceText(p)))
    if (claim.length < fewestShared) return []
    const reports = reportsOf(index, p, claim)
    if (reports.length > 0) return [draftOf(index, p, reports)]
    const there = attendance.test(p.words) ? presentBefore(index, p) : []
    return there.length === 0 ? [] : [{ ...draftOf(index, p, there), tied: true }]
  })
}

/** What follows the words that it could not be confirmed; empty if nothing does. */
function claimIn(sentence: string): string {
  const found = unconfirmed.exec(sentence)
  if (found === null) return ''
  return sentence.slice(found.index + found[0].length).replace(frameAfter, '')
}

/** Who said so, behind what could not be confirmed, and what a new clause adds. */
const frameAfter =
  /,["”']?\s+(?:\p{L}[\p{L}.’' ]{1,40} (?:said|says|told|added|wrote)\b|but\b|although\b|though\b|and (?:it|he|she|they|the)\b).*$/su

function reportsOf(index: StoryIndex, p: Passage, claim: readonly string[]): readonly Passage[] {
  const weight = (words: readonly string[]) => words.reduce((sum, w) => sum + Math.max(1, weightOf(index, w)), 0)
  const wanted = weight(claim) * leastCoverage
  return nearPassages(index, new Set(claim), mostNear)
    .map((n) => n.passage)
    .filter((r) => {
      const shared = claim.filter((w) => r.topic.has(w))
      return shared.length >= fewestShared && weight(shared) >= wanted && isFirm(r) && r.sentence !== p.sentence
    })
    .filter((r) => !meets(r.speakers, p.speakers))
    .slice(0, mostReports)
}

/** Who came to an occasion. */
const attendance =
  /\b(?:which|who|whether)\b.{0,60}\b(?:attend\p{L}*|in attendance|present|t(?:ook|ake) part|participated)\b/iu
/** What people do where they are. */
const beingThere =
  /\b(?:attended|spoke|met|talked|sat|dined|danced|appeared|took part|participated|joined|was there|were there|was present|were present)\b/i
/** Sentences before the one that tells who could not be said to have come. */
const sentencesBefore = 2

/** Passages right before one on who may have come to an occasion, of a person who was at one: of those it names, if it names any. */
function presentBefore(index: StoryIndex, p: Passage): readonly Passage[] {
  const own = index.passagesOfDocument.get(p.document.doc.id) ?? []
  const sentences = p.document.layers.sentence
  const near = sentences.slice(
    Math.max(0, sentences.indexOf(p.sentence) - sentencesBefore),
    sentences.indexOf(p.sentence),
  )
  const named = personsIn(index, p)
  return own.filter(
    (r) =>
      near.includes(r.sentence) &&
      isFirm(r) &&
      beingThere.test(r.words) &&
      occasion.test(sentenceText(r)) &&
      !meets(r.speakers, p.speakers) &&
      personsIn(index, r).some((e) => named.length === 0 || named.includes(e)),
  )
}

const occasion = new RegExp(`\\b(?:${Object.keys(occasionNouns).join('|')})s?\\b`, 'i')

function personsIn(index: StoryIndex, { entities }: Passage): readonly string[] {
  return [...entities].filter((e) => isPerson(index, e))
}

function isFirm(p: Passage): boolean {
  const sentence = sentenceText(p)
  return (
    !p.negated &&
    !p.hedged &&
    !p.damaged &&
    !unconfirmed.test(sentence) &&
    !unreal.test(p.words) &&
    !asking.test(p.words)
  )
}

function draftOf(index: StoryIndex, p: Passage, reports: readonly Passage[]): Draft {
  const first = reports[0] as Passage
  const [open, told] = [inMarks(p.text), accordingTo(index, first)]
  const who = speakerOf(index, p)
  const where = who === null ? `in ${outletOf(p)}` : `by ${nameIn(p.document.doc.text, who)}`
  return {
    kind: 'sourcing',
    reading: 'differs',
    explanation:
      open && told
        ? sentenceOf(`${told}; that is not confirmed ${where}: ${open}`)
        : `What could not be confirmed in ${outletOf(p)} is told without that elsewhere.`,
    compatible: 'Not to confirm something is not to deny it.',
    rule: 'reconcile/unconfirmed',
    certainty: 0.5,
    sides: [sideFrom(index, 'not confirmed', [p]), sideFrom(index, 'told', reports)],
  }
}
