import { asking, unreal } from '../data/denial-words.ts'
import { unconfirmed } from '../data/sourcing-words.ts'
import { type Draft, inMarks, outletOf, sideOf } from './card.ts'
import { nearPassages, type StoryIndex, weightOf } from './index-story.ts'
import type { Passage } from './passages.ts'
import { sentenceText } from './sentence-views.ts'
import { fromWhom } from './telling.ts'
import { accordingTo, sentenceOf } from './voices.ts'
import { contentStems } from './words.ts'

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
    if (p.damaged || seen.has(p.sentence) || !unconfirmed.test(p.text)) return []
    seen.add(p.sentence)
    const claim = contentStems(claimIn(sentenceText(p)))
    if (claim.length < fewestShared) return []
    const reports = reportsOf(index, p, claim)
    return reports.length === 0 ? [] : [draftOf(index, p, reports)]
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
    .filter((r) => ![...r.speakers].some((s) => p.speakers.has(s)))
    .slice(0, mostReports)
}

function isFirm(p: Passage): boolean {
  const sentence = sentenceText(p)
  return (
    !p.negated && !p.hedged && !p.damaged && !unconfirmed.test(sentence) && !unreal.test(p.text) && !asking.test(p.text)
  )
}

function draftOf(index: StoryIndex, p: Passage, reports: readonly Passage[]): Draft {
  const first = reports[0] as Passage
  const [open, told] = [inMarks(p.text), accordingTo(index, first)]
  return {
    kind: 'sourcing',
    reading: 'differs',
    explanation:
      open && told
        ? sentenceOf(`${told}; in ${outletOf(p)} that is not confirmed: ${open}`)
        : `What could not be confirmed in ${outletOf(p)} is told without that elsewhere.`,
    compatible: 'Not to confirm something is not to deny it.',
    rule: 'reconcile/unconfirmed',
    certainty: 0.5,
    sides: [
      sideOf(`not confirmed, ${fromWhom(index, [p])}`, [p]),
      sideOf(`told, ${fromWhom(index, reports)}`, reports),
    ],
  }
}
