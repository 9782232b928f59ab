import { findAgeDiscrepancies } from './counts/ages.ts'
import type { Discrepancy, Findings, Side, Story } from '../model/story.ts'
import { findActPlaces } from './places/act-where.ts'
import { findActTimes } from './times/act-when.ts'
import { findActDays } from './times/act-day.ts'
import { findAttributionDiscrepancies } from './wording/attribution.ts'
import { findBeginnings } from './places/began-where.ts'
import { findCapacityDiscrepancies } from './people/capacity.ts'
import { type Draft, toCard } from './card.ts'
import { findCauseDiscrepancies } from './acts/cause-or-agent.ts'
import { findChannelDiscrepancies } from './wording/channel.ts'
import { findClockDiscrepancies } from './times/clock.ts'
import { correctionsOf, findCorrected, isCorrected } from './sourcing/corrections.ts'
import { findCountDiscrepancies } from './counts/count.ts'
import { findContrasts } from './denials/contrast.ts'
import { findCutDiscrepancies } from './wording/cut.ts'
import { findDateDiscrepancies } from './times/date.ts'
import { findKnewOrNot } from './acts/knew-or-not.ts'
import { findLaterAdmitted } from './denials/later-admitted.ts'
import { findLearnedWhen } from './times/learned-when.ts'
import { findDatesInTurn } from './times/dates-in-turn.ts'
import { findTurnedDeeds } from './acts/deed.ts'
import { findDenialDiscrepancies } from './denials/denial-vs-report.ts'
import { findDescribed } from './people/described.ts'
import { findDisputes } from './denials/dispute.ts'
import { findDoneOrNot } from './acts/done-or-not.ts'
import { findExplicitDiscrepancies } from './denials/explicit.ts'
import { findFates } from './acts/fates.ts'
import { findHedgedAnswers } from './wording/hedged-answers.ts'
import { findHowLong } from './counts/how-long.ts'
import { findHowOften } from './counts/how-often.ts'
import { findIdentified } from './people/identified.ts'
import { indexStory, type StoryIndex } from './index-story.ts'
import { findTurnedIntents } from './acts/intent.ts'
import { findLessSure } from './sourcing/less-sure.ts'
import { mergeDrafts, sidesMeet } from './merge-cards.ts'
import { findOfficeDiscrepancies } from './people/office-at-date.ts'
import { findNeverSaid } from './denials/never-said.ts'
import { findNamingDifferences } from './people/naming.ts'
import { openQuestionsOf } from './open-questions.ts'
import { findOrderDiscrepancies } from './times/order.ts'
import { findOrganiserDiscrepancies } from './people/organiser.ts'
import { originsOf } from './sourcing/origins.ts'
import { findOutlooks } from './acts/outlook.ts'
import { findParticipantDiscrepancies } from './people/participant.ts'
import { isDamaged } from './passages.ts'
import { findPlaceDiscrepancies } from './places/place.ts'
import { findPosts } from './people/posts-told.ts'
import { findPositionQualifications } from './wording/position-qualified.ts'
import { findPositionChanges } from './wording/position-reversed.ts'
import { findDoers } from './acts/doers.ts'
import { findMishapCauses } from './acts/mishap-causes.ts'
import { findDroppedQualifiers } from './wording/qualifier.ts'
import { findPurposeDiscrepancies } from './acts/purpose.ts'
import { findQuestionDiscrepancies } from './wording/question.ts'
import { rankOf } from './rank.ts'
import { readingDetectors } from './readings/readings.ts'
import { findReasons } from './acts/reasons.ts'
import { findRebuffs } from './denials/rebuffs.ts'
import { findFlaggedClaims } from './denials/flagged-claims.ts'
import { findUnsupported } from './denials/no-evidence.ts'
import { findPleas } from './denials/pleas.ts'
import { findRebuttals } from './denials/rebuttals.ts'
import { findSaidBefore } from './denials/said-before.ts'
import { findSetAgainst } from './denials/set-against.ts'
import { findSourcingDiscrepancies } from './sourcing/sourcing.ts'
import { isSure } from './standing.ts'
import { findTakenBack } from './denials/took-back.ts'
import { findTrust } from './denials/trust.ts'
import { findUnconfirmed } from './sourcing/unconfirmed.ts'
import { findWordsGiven } from './acts/word-given.ts'
import { findWounds } from './acts/wounds.ts'
import { findWhereabouts } from './places/whereabouts.ts'
import { findWordingDiscrepancies } from './wording/wording.ts'

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
