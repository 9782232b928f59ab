import { inBoth, meets } from '../../text/grouping.ts'
import { type Draft, sideOf, trustedOnes } from '../card.ts'
import { denyingAnswers } from './denying-answers.ts'
import {
  actorsIn,
  isContact,
  isDoneAfterAll,
  isDoneToDenier,
  isOfKnowing,
  isOfOneTalk,
  isOwnCharge,
  isToldToUnaware,
  sharesActor,
} from './denial-ties.ts'
import { type Denial, denialIn, isOfNow } from './denials.ts'
import { nearPassages, type StoryIndex, weightOf } from '../index-story.ts'
import type { Passage } from '../passages.ts'
import { contentStems } from '../words.ts'
import { absences } from './absences.ts'
import { type PlainDenial, plainDenials } from './plain-denials.ts'
import { talkDenials } from './talk-denials.ts'
import { isLater, isReport, isSentenceLike } from '../sourcing/reports.ts'
import { accordingTo, sentenceOf, voicesOf } from '../voices.ts'

/** Share of the denied act's weight that a report must hold. Development stories, read card by card. */
const leastCoverage = 0.6
/** A plain "not" needs more than a verb of denial. */
const leastCoverageOfPlain = 0.75
/** What the words of the denied act weigh, its verb or noun first: what follows limits the denial and may be left out. */
const headWeights = [1.5, 1, 0.7, 0.5]
/** Share of the lesser passage's weight that both must have in common. */
const leastShare = 0.3
/** Content words both must have. */
const fewestShared = 2

/** A denial beside passages that report what is denied: one card for each denied fact, all denials and reports on it. */
export function findDenialDiscrepancies(index: StoryIndex): readonly Draft[] {
  const found: Denied[] = []
  const groupOf = new Map<Passage, Denied>()
  const groupOfText = new Map<string, Denied>()
  for (const denial of denialsOf(index)) {
    const { passage } = denial
    const same = groupOfText.get(passage.text)
    if (same !== undefined) {
      same.denials.push(denial)
      continue
    }
    const pointed =
      'of' in denial ? denial.of.map((p) => ({ passage: p, score: certaintyOfReply })) : pointedAt(index, passage)
    const reports = pointed.length > 0 ? pointed : reportsOf(index, denial)
    if (reports.length === 0) continue
    const known =
      reports.flatMap((r) => groupOf.get(r.passage) ?? []).find((g) => g.denials.some((d) => sharesAct(d, denial))) ??
      found.find((g) => g.denials.some((d) => sharesAct(d, denial) && sameSpeaker(d.passage, passage)))
    const group: Denied = known ?? { denials: [], reports: new Map(), tied: false, narrow: true }
    if (known === undefined) found.push(group)
    group.denials.push(denial)
    const contact = reports.some((r) => isContact(index, denial, r.passage))
    group.narrow &&= contact
    group.tied ||=
      contact ||
      denial.opinion !== undefined ||
      pointed.length > 0 ||
      reports.some(
        (r) =>
          isOwnCharge(index, denial, r.passage) ||
          isDoneToDenier(index, denial, r.passage) ||
          isDoneAfterAll(index, denial, r.passage),
      )
    groupOfText.set(passage.text, group)
    for (const r of reports) {
      group.reports.set(r.passage, Math.max(r.score, group.reports.get(r.passage) ?? 0))
      if (!groupOf.has(r.passage)) groupOf.set(r.passage, group)
    }
  }
  return found.map((g) => draftOf(index, g))
}

/** Denials of one act, and the passages that report it with their scores. */
interface Denied {
  readonly denials: Denial[]
  readonly reports: Map<Passage, number>
  /** A denial points to a report, or takes up its charge: they need not share more words. */
  tied: boolean
  /** What is reported is that they met or talked; what is denied is what it was about. */
  narrow: boolean
}

/** Denials that are someone's word, and answers that deny what was asked. */
function denialsOf(index: StoryIndex): readonly (Denial | PlainDenial)[] {
  const told = index.passages.flatMap((passage) => {
    const denial = denialIn(passage)
    const usable =
      denial !== null &&
      (denial.act.length >= 2 || denial.explicit) &&
      (denial.explicit || isSomeonesWord(passage)) &&
      (isSentenceLike(passage) || passage.quoted)
    return usable ? [denial] : []
  })
  return [...told, ...denyingAnswers(index), ...plainDenials(index), ...talkDenials(index), ...absences(index)]
}

/** Both deny one act: its verb or noun is the same, or one's is the other's object. Not to have known is an act of its own. */
function sharesAct(a: Denial, b: Denial): boolean {
  if (isOfKnowing(a) !== isOfKnowing(b)) return false
  return a.act.slice(0, 2).some((s) => b.act.slice(0, 2).includes(s))
}

function sameSpeaker(a: Passage, b: Passage): boolean {
  return meets(a.speakers, b.speakers)
}

/** A denial is someone's word: said by a speaker, quoted, or of everybody and all times ("never", "no one"). */
function isSomeonesWord(p: Passage): boolean {
  if (p.statement !== null || p.quoted) return true
  const sentence = p.document.doc.text.slice(p.sentence.span.start, p.sentence.span.end)
  return (
    /\b(?:said|says|told|according to|reports?|reported|announced|insisted|maintained)\b/.test(sentence) ||
    /\b(?:never|nobody|no one|none)\b/i.test(p.words)
  )
}

/** What sets a report against a denial though they share few words. */
const ties = [isContact, isDoneAfterAll, isToldToUnaware]

const leastCoverageOfCharge = 0.5
/** What a report of the contact covers of a denial that tells what it was not about. */
const coverageOfContact = 0.65

/** What a denial points to without telling it again ("never received such advice"): the sentence before, of another voice. */
function pointedAt(index: StoryIndex, denial: Passage): { passage: Passage; score: number }[] {
  if (!pointing.test(denial.words)) return []
  const before = index.passages
    .slice(Math.max(0, denial.at - nearBefore), denial.at)
    .filter((p) => p.document === denial.document && p.sentence !== denial.sentence)
  const last = before.findLast((p) => p.statement !== null) ?? before.at(-1)
  const sentence = before.filter((p) => p.sentence === last?.sentence && isReport(p, denial))
  return sentence.map((passage) => ({ passage, score: certaintyOfPointing }))
}

const pointing =
  /\b(?:turn(?:s|ed) out (?:that )?(?:no|not|nobody|none)\b|such (?:an? )?(?:advice|thing|information|permission|approval|notice|consent|(?:warning|report|order|request|instruction|letter|message|call|meeting|conversation|talk|offer|promise|threat|allegation|accusation|complaint|claim|statement|remark|comment|payment|gift|deal|agreement|plan|decision|visit|document|recording|vote)s?)\b|(?:that|this|the) (?:account|claim|report|allegation|version|accusation|suggestion|description|assertion)\b(?! (?:that|of|by|from|against|about|he|she|they|it)\b)|(?:it|that) (?:is|was|['’]s) (?:false|untrue|not true|a lie))\b/iu
/** Passages before a denial in which the sentence before it lies. */
const nearBefore = 6
const certaintyOfPointing = 0.6
/** That what was said right before is what a plain denial is of. */
const certaintyOfReply = 0.8

function reportsOf(index: StoryIndex, denial: Denial): { passage: Passage; score: number }[] {
  const { passage, act, explicit } = denial
  const own = act
    .slice(0, headWeights.length)
    .map((s, i) => [s, Math.max(1, weightOf(index, s)) * (headWeights[i] ?? 0)] as const)
  const total = own.reduce((sum, [, w]) => sum + w, 0)
  const wanted = explicit ? leastCoverage : leastCoverageOfPlain
  return nearPassages(index, new Set([...act, ...passage.topic]), 60)
    .map((n) => {
      const told = own.reduce((sum, [s, w]) => sum + (n.passage.topic.has(s) ? w : 0), 0) / total
      const contact = ties.some((tied) => tied(index, denial, n.passage))
      const coverage = contact ? Math.max(told, coverageOfContact) : told
      return { ...n, contact, coverage, score: coverage * 0.6 + Math.min(1, n.share) * 0.4 }
    })
    .filter(
      (n) =>
        n.contact ||
        (n.coverage >= wanted && n.share >= leastShare && n.shared.length >= fewestShared) ||
        (n.coverage >= leastCoverageOfCharge && isOwnCharge(index, denial, n.passage)),
    )
    .filter((n) => isReport(n.passage, passage) && act.slice(0, 2).some((s) => n.passage.topic.has(s)))
    .filter((n) => !isOfKnowing(denial) || isToldToUnaware(index, denial, n.passage))
    .filter((n) => !(noneOf.test(passage.words) && n.passage.counts.length > 0))
    .filter((n) => !isOfEverything(act) || sharesActor(index, passage, n.passage))
    .filter(
      (n) =>
        (n.contact ||
          subjectsMeet(index, passage, n.passage) ||
          isWholeAct(act, n.passage) ||
          isOfNobody(denial, n.passage) ||
          isOfOneTalk(index, denial, n.passage) ||
          isReply(n, passage)) &&
        !(isOfNow(passage) && isLater(n.passage, passage)),
    )
}

/** A part in something, wrongdoing: so many deny it that the denier must be named in the report. */
function isOfEverything(act: readonly string[]): boolean {
  return act.length < 2 || act[0] === everything
}

const [everything] = contentStems('involvement')

/** All of the denied act in one passage is of it, whoever it names: "the resident" may be the man who denies. */
function isWholeAct(act: readonly string[], report: Passage): boolean {
  const head = new Set(act.slice(0, headWeights.length))
  return head.size >= 3 && inBoth(head, report.topic).length >= 3
}

/** "There were not enough life jackets" is of nobody: all of it in a report is of it, whoever says so. */
function isOfNobody({ passage, act }: Denial, report: Passage): boolean {
  return act.length >= 2 && lacking.test(passage.words) && act.slice(0, 3).every((s) => report.topic.has(s))
}

const lacking =
  /\bthere (?:(?:was|were|is|are|had been|have been|has been)(?:n['’]t| not| never| no)|never (?:was|were))\b/i

/** All that is denied is said beside the denial: one party answers the other. */
function isReply({ passage, coverage }: { passage: Passage; coverage: number }, denial: Passage): boolean {
  return passage.document === denial.document && Math.abs(passage.at - denial.at) <= nearReply && coverage >= wholeAct
}

/** Passages between an account and the reply to it. */
const nearReply = 3
/** Share of the denied act's weight that is all of it. */
const wholeAct = 0.95

/** Whether both can be of the same people: one names nobody, or both name someone in common. */
function subjectsMeet(index: StoryIndex, denial: Passage, report: Passage): boolean {
  const about = actorsIn(index, denial)
  const named = [...actorsIn(index, report)]
  // Who is told by an office alone ("the prosecutor") is one of each document until something ties them.
  const nameOfOne = (id: string) => index.entities.get(id)?.name.toLowerCase().replace(/^the /, '') ?? id
  const names = new Set([...about].map(nameOfOne))
  return about.size === 0 || named.length === 0 || named.some((e) => about.has(e) || names.has(nameOfOne(e)))
}

/** The passage that says it most plainly: whole, most of what is denied, from the beginning of its sentence, in few words. */
function plainest(passages: readonly Passage[], held: (p: Passage) => number): Passage {
  const opens = (p: Passage) => Number(p.start > p.sentence.span.start && /^\p{Ll}/u.test(p.words))
  return [...passages].sort(
    (a, b) =>
      Number(a.damaged) - Number(b.damaged) ||
      opens(a) - opens(b) ||
      held(b) - b.topic.size / 8 - (held(a) - a.topic.size / 8) ||
      Number(a.topic.size < 3) - Number(b.topic.size < 3) ||
      a.topic.size - b.topic.size ||
      a.at - b.at,
  )[0] as Passage
}

/** "None of the patients" is a number, to be set beside numbers and not beside a report. */
const noneOf = /^\W*none of\b/i

/** Share of the best report's score from which a report may stand in the sentence. */
const nearBest = 0.7
/** The same from which it stands on the card. */
const besideBest = 0.6
/** Reports on a card. */
const mostReports = 6

/** The account whose words the program repeats, and whose differs; the names alone where it repeats neither. */
function oneAccount(saysNo: string | null, saysYes: string | null, no: string, yes: string): string {
  if (saysNo !== null) return sentenceOf(`${saysNo}; the account of ${yes} differs`)
  if (saysYes !== null) return sentenceOf(`${saysYes}; the account of ${no} differs`)
  return `The account of ${no} differs from that of ${yes}.`
}

function draftOf(index: StoryIndex, { denials, reports, tied, narrow }: Denied): Draft {
  const deniedBy = denials.map((d) => d.passage).sort((a, b) => Number(a.damaged) - Number(b.damaged))
  const act = new Set(denials.flatMap((d) => d.act.slice(0, headWeights.length + 1)))
  const held = (p: Passage) => inBoth(act, p.topic).length
  const best = [...reports].sort((a, b) => b[1] - a[1] || a[0].at - b[0].at)
  const above = (share: number) => best.filter(([, score]) => score >= (best[0]?.[1] ?? 0) * share).map(([p]) => p)
  const plainly = plainest(above(nearBest), held)
  const reported = [...new Set([plainly, ...above(besideBest)])].slice(0, mostReports)
  const [saysNo, saysYes] = [accordingTo(index, deniedBy[0] as Passage), accordingTo(index, plainly)]
  const [no, yes] = [deniedBy, reported].map((ps) => voicesOf(index, trustedOnes(ps))) as [string, string]
  const explicit = denials.some((d) => d.explicit)
  // "denied that" is read after what was said.
  const pointsBack = denials.every((d) => 'of' in d)
  return {
    kind: denials.every((d) => d.opinion === true) ? 'dispute' : 'denial-vs-report',
    reading: 'differs',
    explanation:
      saysNo && saysYes
        ? sentenceOf(pointsBack ? `${saysYes}; ${saysNo}` : `${saysNo}; ${saysYes}`)
        : oneAccount(saysNo, saysYes, no, yes),
    compatible: narrow ? 'They may have met without talking about what is denied.' : null,
    ...(tied && { tied }),
    rule: 'reconcile/denial-vs-report',
    certainty: Math.min(1, (best[0]?.[1] ?? 0) * (explicit ? 0.9 : 0.7)),
    sides: [sideOf(no, deniedBy), sideOf(yes, reported)],
  }
}
