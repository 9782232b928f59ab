import { findAgeDiscrepancies } from './ages.ts'
import type { Discrepancy, Findings, Side, Story } from '../model/story.ts'
import { findActPlaces } from './act-where.ts'
import { findActTimes } from './act-when.ts'
import { findActDays } from './act-day.ts'
import { findAttributionDiscrepancies } from './attribution.ts'
import { findBeginnings } from './began-where.ts'
import { findCapacityDiscrepancies } from './capacity.ts'
import { type Draft, toCard } from './card.ts'
import { findCauseDiscrepancies } from './cause-or-agent.ts'
import { findChannelDiscrepancies } from './channel.ts'
import { findClockDiscrepancies } from './clock.ts'
import { correctionsOf, findCorrected, isCorrected } from './corrections.ts'
import { findCountDiscrepancies } from './count.ts'
import { findContrasts } from './contrast.ts'
import { findCutDiscrepancies } from './cut.ts'
import { findDateDiscrepancies } from './date.ts'
import { findKnewOrNot } from './knew-or-not.ts'
import { findLaterAdmitted } from './later-admitted.ts'
import { findLearnedWhen } from './learned-when.ts'
import { findDatesInTurn } from './dates-in-turn.ts'
import { findTurnedDeeds } from './deed.ts'
import { findDenialDiscrepancies } from './denial-vs-report.ts'
import { findDescribed } from './described.ts'
import { findDisputes } from './dispute.ts'
import { findDoneOrNot } from './done-or-not.ts'
import { findExplicitDiscrepancies } from './explicit.ts'
import { findFates } from './fates.ts'
import { findHedgedAnswers } from './hedged-answers.ts'
import { findHowLong } from './how-long.ts'
import { findHowOften } from './how-often.ts'
import { findIdentified } from './identified.ts'
import { indexStory, type StoryIndex } from './index-story.ts'
import { findTurnedIntents } from './intent.ts'
import { findLessSure } from './less-sure.ts'
import { mergeDrafts, sidesMeet } from './merge-cards.ts'
import { findOfficeDiscrepancies } from './office-at-date.ts'
import { findNeverSaid } from './never-said.ts'
import { findNamingDifferences } from './naming.ts'
import { openQuestionsOf } from './open-questions.ts'
import { findOrderDiscrepancies } from './order.ts'
import { findOrganiserDiscrepancies } from './organiser.ts'
import { originsOf } from './origins.ts'
import { findOutlooks } from './outlook.ts'
import { findParticipantDiscrepancies } from './participant.ts'
import { isDamaged } from './passages.ts'
import { findPlaceDiscrepancies } from './place.ts'
import { findPosts } from './posts-told.ts'
import { findPositionQualifications } from './position-qualified.ts'
import { findPositionChanges } from './position-reversed.ts'
import { findDoers } from './doers.ts'
import { findMishapCauses } from './mishap-causes.ts'
import { findDroppedQualifiers } from './qualifier.ts'
import { findPurposeDiscrepancies } from './purpose.ts'
import { findQuestionDiscrepancies } from './question.ts'
import { rankOf } from './rank.ts'
import { readingDetectors } from './readings/readings.ts'
import { findReasons } from './reasons.ts'
import { findRebuffs } from './rebuffs.ts'
import { findFlaggedClaims } from './flagged-claims.ts'
import { findUnsupported } from './no-evidence.ts'
import { findPleas } from './pleas.ts'
import { findRebuttals } from './rebuttals.ts'
import { findSaidBefore } from './said-before.ts'
import { findSetAgainst } from './set-against.ts'
import { findSourcingDiscrepancies } from './sourcing.ts'
import { isSure } from './standing.ts'
import { findTakenBack } from './took-back.ts'
import { findTrust } from './trust.ts'
import { findUnconfirmed } from './unconfirmed.ts'
import { findWordsGiven } from './word-given.ts'
import { findWounds } from './wounds.ts'
import { findWhereabouts } from './whereabouts.ts'
import { findWordingDiscrepancies } from './wording.ts'

/** Every detector, one a kind. The order does not matter: cards are ranked. */
export const detectors: readonly ((index: StoryIndex) => readonly Draft[])[] = [
  findExplicitDiscrepancies,
  findDenialDiscrepancies,
  findDoneOrNot,
  findKnewOrNot,
  findContrasts,
  findRebuttals,
  findFlaggedClaims,
  findUnsupported,
  findPleas,
  findCountDiscrepancies,
  findAgeDiscrepancies,
  findDateDiscrepancies,
  findActDays,
  findLearnedWhen,
  findActTimes,
  findActPlaces,
  findClockDiscrepancies,
  findOrderDiscrepancies,
  findHowOften,
  findHowLong,
  findDatesInTurn,
  findBeginnings,
  findPlaceDiscrepancies,
  findWhereabouts,
  findWounds,
  findParticipantDiscrepancies,
  findIdentified,
  findDescribed,
  findOrganiserDiscrepancies,
  findPurposeDiscrepancies,
  findCapacityDiscrepancies,
  findOfficeDiscrepancies,
  findPosts,
  findAttributionDiscrepancies,
  findChannelDiscrepancies,
  findWordingDiscrepancies,
  findCutDiscrepancies,
  findQuestionDiscrepancies,
  findPositionQualifications,
  findPositionChanges,
  findDroppedQualifiers,
  findLessSure,
  findTrust,
  findSaidBefore,
  findLaterAdmitted,
  findSetAgainst,
  findRebuffs,
  findTurnedDeeds,
  findTurnedIntents,
  findNeverSaid,
  findTakenBack,
  findOutlooks,
  findWordsGiven,
  findNamingDifferences,
  findCauseDiscrepancies,
  findMishapCauses,
  findReasons,
  findFates,
  findDoers,
  findDisputes,
  findSourcingDiscrepancies,
  findUnconfirmed,
  findHedgedAnswers,
  findCorrected,
]

/** Cards shown as differences; what ranks lower waits with what is possible. A reader's attention, not a property of stories. */
const mostDiffering = 30
/** Cards of each greyed reading. */
const mostOfAReading = 10
/** Cards that wait under “possible, not reviewed”. */
const mostPossible = 40

/** Where accounts differ, most consequential first; where things come from; what stays open. */
export function reconcile(story: Story): Findings {
  const index = indexStory(story)
  const corrections = correctionsOf(index)
  const drafts = detectors
    .flatMap((detect) => detect(index))
    .filter(hasTwoSides)
    .map((d) => read(index, d, isCorrected(index, corrections, d)))
  const merged = mergeDrafts(index, drafts)
  const cardsOf = (some: readonly Draft[]) => unique(some.map((d) => toCard(d, rankOf(index, d))))
  const [sure, unsure] = [true, false].map((wanted) => cardsOf(merged.filter((d) => isSure(index, d) === wanted))) as [
    readonly Discrepancy[],
    readonly Discrepancy[],
  ]
  const known = new Set(sure.map((d) => d.id))
  const greyed = cardsOf(greyedOf(index, merged)).filter((d) => !known.has(d.id))
  const discrepancies = shown([...sure, ...greyed].sort(byRank))
  const ids = new Set(discrepancies.map((d) => d.id))
  const waiting = [...sure.filter((d) => d.reading === 'differs'), ...unsure]
  return {
    discrepancies,
    possible: waiting.filter((d) => !ids.has(d.id)).slice(0, mostPossible),
    origins: originsOf(index, discrepancies),
    openQuestions: openQuestionsOf(index, discrepancies),
  }
}

/** What looks like a difference and is none, where no card sets the same sides against each other already. */
function greyedOf(index: StoryIndex, cards: readonly Draft[]): readonly Draft[] {
  const drafts = Object.values(readingDetectors).flatMap((detect) => detect(index).filter(hasTwoSides))
  const shownAlready = (draft: Draft) =>
    cards.some(
      (c) =>
        sidesMeet(c, draft) &&
        (c.reading === draft.reading || (c.reading === 'differs' && mayBeOne(c, draft) && isSure(index, c))),
    )
  return mergeDrafts(index, drafts).filter((d) => !shownAlready(d))
}

/** When and where something was is told in passages that may differ on another matter. */
function mayBeOne(a: Draft, b: Draft): boolean {
  return a.kind === b.kind || !(b.kind === 'date' || b.kind === 'place')
}

function hasTwoSides({ sides }: Draft): boolean {
  return sides.filter((s) => s.evidence.length > 0).length >= 2
}

/** The reading that the texts themselves give: a difference that rests on damaged words, or that was corrected, is none. */
function read(index: StoryIndex, draft: Draft, corrected: boolean): Draft {
  if (draft.reading !== 'differs') return draft
  const whole = draft.sides.filter((s) => s.evidence.some((e) => !standsInDamage(index, e)))
  if (whole.length < Math.min(2, draft.sides.length))
    return { ...draft, reading: 'damaged-text', compatible: 'One side stands only in words that are damaged.' }
  return corrected ? { ...draft, reading: 'corrected', compatible: 'A correction replaced the earlier value.' } : draft
}

function standsInDamage(index: StoryIndex, e: Side['evidence'][number]): boolean {
  const document = index.byId.get(e.document)
  return document !== undefined && isDamaged(document.doc, e)
}

/** One card for an id, the best ranked; rank first, then id. */
function unique(cards: readonly Discrepancy[]): readonly Discrepancy[] {
  const best = new Map<string, Discrepancy>()
  for (const card of [...cards].sort(byRank)) if (!best.has(card.id)) best.set(card.id, card)
  return [...best.values()]
}

function byRank(a: Discrepancy, b: Discrepancy): number {
  return b.rank - a.rank || (a.id < b.id ? -1 : 1)
}

function shown(cards: readonly Discrepancy[]): readonly Discrepancy[] {
  const counts = new Map<string, number>()
  return cards.filter(({ reading }) => {
    const n = (counts.get(reading) ?? 0) + 1
    counts.set(reading, n)
    return n <= (reading === 'differs' ? mostDiffering : mostOfAReading)
  })
}
