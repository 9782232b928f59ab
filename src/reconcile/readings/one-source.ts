import { overlaps } from '../../model/span.ts'
import type { AnalysedDoc, QuotationGroup, Side } from '../../model/story.ts'
import { grouped, meets } from '../../text/grouping.ts'
import { type Draft, evidenceAt, evidenceOf, inMarks, listOf, outletOf } from '../card.ts'
import { longestEvidence, trimmed } from '../clauses.ts'
import { nearPassages, type StoryIndex, toldByDocument, weightOfAll, weightOfShared } from '../index-story.ts'
import { type Told, toldEvidence } from '../told.ts'
import { contentStems } from '../words.ts'
import { type Credit, creditsOf, outletKey, publisherOf } from './credits.ts'

/** Weight, and share of the lesser one's weight, that two sentences of one account must have in common. */
const [leastWeight, leastShare] = [10, 0.5]
/** The same where both tell the words of one speaker. */
const [leastOfOne, shareOfOne] = [6, 0.3]
/** Share of the weight of a credited sentence that the account itself must hold. */
const shareOfCredit = 0.4
/** Weight and share of sentences that both say that the outlet had it first: an outlet has one story first. */
const [leastOfFirst, shareOfFirst] = [3.5, 0.18]
/** Outlets shown on a card. */
const mostSides = 6
/** Credits with which one is compared: the latest, so that work does not grow with the square. */
const latest = { groups: 30, members: 6 }

/** An account that several outlets have from one, by their own words: one card for each account, a side for each outlet. */
export function findOneSources(index: StoryIndex): readonly Draft[] {
  const quotations = quotationsOf(index)
  const publishers = new Set(index.documents.map(publisherOf))
  const accounts = creditsOf(index).map((credit): Account => {
    const told = toldIn(index, credit)
    const said = told.map((t) => [quotations.get(t.statement.id), t] as const)
    return {
      credit,
      speakers: new Set(told.flatMap((t) => [...t.speakers])),
      quoted: new Map(said.flatMap(([q, t]) => (q === undefined ? [] : [[q, t]]))),
      isRead: publishers.has(credit.origin),
    }
  })
  const ofOthers = accounts.filter((a) => !a.credit.own)
  const own = Map.groupBy(
    accounts.filter((a) => a.credit.own && a.credit.first),
    (a) => a.credit.document,
  )
  return [...Map.groupBy(ofOthers, (a) => a.credit.origin).values()].flatMap((credited) =>
    grouped(credited, (a, b) => isOneAccount(index, a, b), latest).flatMap((group) => draftOf(index, group, own) ?? []),
  )
}

/** A credit with what is said in its sentence. */
interface Account {
  readonly credit: Credit
  /** Whose words its sentence tells. */
  readonly speakers: ReadonlySet<string>
  /** What is said in its sentence and in another place too, by quotation. */
  readonly quoted: ReadonlyMap<QuotationGroup, Told>
  /** A document of the outlet that is credited was read. */
  readonly isRead: boolean
}

/** The quotation that each statement belongs to. */
function quotationsOf({ story }: StoryIndex): ReadonlyMap<string, QuotationGroup> {
  return new Map(story.links.quotations.flatMap((q) => q.members.map((m) => [m.statement, q] as const)))
}

function toldIn(index: StoryIndex, { document, sentence }: Credit): readonly Told[] {
  const span = { start: sentence.start, end: sentence.start + sentence.text.length }
  return (toldByDocument(index).get(document) ?? []).filter((t) => t.statement.content.some((c) => overlaps(c, span)))
}

function isOneAccount(index: StoryIndex, a: Account, b: Account): boolean {
  if (a.credit.sentence === b.credit.sentence || meets(a.quoted.keys(), new Set(b.quoted.keys()))) return true
  const shared = weightOfShared(index, a.credit.topic, b.credit.topic)
  const lesser = Math.min(weightOfAll(index, a.credit.topic), weightOfAll(index, b.credit.topic))
  if (a.credit.first && b.credit.first) return shared >= leastOfFirst && shared >= lesser * shareOfFirst
  const [least, share] = meets(a.speakers, b.speakers) ? [leastOfOne, shareOfOne] : [leastWeight, leastShare]
  return shared >= least && shared >= lesser * share
}

interface Shown {
  readonly label: string
  readonly document: AnalysedDoc
  readonly evidence: Side['evidence']
  readonly words: string
  /** The quotation it is of; absent if it is of none. */
  readonly quotation?: QuotationGroup
}

function draftOf(
  index: StoryIndex,
  group: readonly Account[],
  own: ReadonlyMap<AnalysedDoc, readonly Account[]>,
): Draft | null {
  const [first] = group
  if (first === undefined) return null
  const origin = originSide(index, group, own)
  const others = firstOfEach(group).map((a) => creditSide(a, origin))
  const sides = [...(origin === null ? [] : [origin]), ...others].slice(0, mostSides)
  const texts = new Set(sides.map(({ document: { doc } }) => index.copyOf.get(doc.id) ?? doc.id))
  if (texts.size < 2) return null
  const name = withArticle(first.credit, origin?.label ?? first.credit.named)
  const said = inMarks((origin ?? others[0])?.words ?? '')
  return {
    kind: 'sourcing',
    reading: 'same-origin',
    explanation: `${listOf(others.map((o) => o.label))} ${others.length > 1 ? 'have' : 'has'} this from ${name}${said === null ? '' : `: ${said}`}.`,
    compatible: `They count as one account: that of ${name}.`,
    rule: 'reconcile/one-source',
    certainty: Math.min(0.8, 0.45 + sides.length * 0.05),
    about: `${first.credit.origin} ${first.credit.document.doc.id} ${first.credit.at.start}`,
    values: [],
    sides: sides.map(({ label, evidence }) => ({ label, evidence })),
  }
}

/** The name as it stands within a sentence: with "the" where the text that credits it has that. */
function withArticle({ sentence, named }: Credit, name: string): string {
  return !/^the |\./i.test(name) && sentence.text.toLowerCase().includes(`the ${named.toLowerCase()}`)
    ? `the ${name}`
    : name
}

/** The first account of each outlet. */
function firstOfEach(group: readonly Account[]): readonly Account[] {
  const seen = new Set<string>()
  return group.filter(({ credit: { document } }) => {
    const outlet = outletKey(outletOf({ document }))
    return !seen.has(outlet) && seen.add(outlet)
  })
}

/** The credit with what was said, where that is quoted; else the sentence from its beginning, and the credit where it stands further on. */
function creditSide({ credit, quoted }: Account, origin: Shown | null): Shown {
  const { document, sentence } = credit
  const clause = creditClause(credit)
  const said = [...quoted].find(([q, t]) => q === origin?.quotation && !overlaps(t.statement.span, clause))?.[1]
  const head = evidenceAt(document, { start: sentence.start, end: sentence.start + sentence.text.length })
  const evidence =
    said !== undefined ? [clause, toldEvidence(said)] : credit.at.end <= head.end ? [head] : [head, clause]
  return { label: outletOf({ document }), document, evidence, words: sentence.text }
}

/** The sentence that gives the credit; where it is long, the part between commas that does. */
function creditClause({ document, sentence: { start, text }, at }: Credit): Side['evidence'][number] {
  const end = start + text.length
  if (text.length <= longestEvidence) return evidenceAt(document, { start, end })
  const comma = text.indexOf(',', at.end - start)
  const from = start + text.lastIndexOf(', ', at.start - start) + 1
  return evidenceAt(document, trimmed(document.doc.text, { start: from, end: comma < 0 ? end : start + comma }), at)
}

/** The account in a document of the outlet that is credited, with what it says that rests on; null if none was read. */
function originSide(
  index: StoryIndex,
  group: readonly Account[],
  own: ReadonlyMap<AnalysedDoc, readonly Account[]>,
): Shown | null {
  const origin = group[0]?.credit.origin
  if (group[0]?.isRead !== true) return null
  const quotations = [...new Set(group.flatMap((a) => [...a.quoted.keys()]))]
  const [account] = [
    ...quotations.flatMap((q) => ownWords(index, q, origin)),
    ...group.slice(0, mostSides).flatMap((a) => nearOf(index, a)),
  ]
  if (account === undefined) return null
  const [at] = account.evidence
  const basis = (own.get(account.document) ?? []).find(
    (a) => (at === undefined || !overlaps(a.credit.at, at)) && group.some((g) => rests(a, g)),
  )
  return { ...account, evidence: [...account.evidence, ...(basis === undefined ? [] : [creditClause(basis.credit)])] }
}

/** What a document of the outlet has of a quotation. */
function ownWords(index: StoryIndex, quotation: QuotationGroup, origin: string | undefined): readonly Shown[] {
  return quotation.members
    .flatMap((m) => index.told.get(m.statement) ?? [])
    .filter((t) => publisherOf(t.document) === origin)
    .map((t) => ({
      ...{ label: outletOf(t), document: t.document, evidence: [toldEvidence(t)], words: t.quoted || t.text },
      quotation,
    }))
}

/** Whether what an outlet says that it holds, the noun before the credit, is what another names: "a memo obtained by …". */
function rests({ credit: { sentence, at } }: Account, { credit }: Account): boolean {
  const held = contentStems(sentence.text.slice(0, at.start - sentence.start)).at(-1)
  return held !== undefined && credit.topic.has(held)
}

/** Passages of the outlet that is credited that tell what the credit is for, those that share the most first. */
function nearOf(index: StoryIndex, { credit }: Account): readonly Shown[] {
  const own = weightOfAll(index, credit.topic)
  return nearPassages(index, credit.topic)
    .filter(({ passage, share }) => publisherOf(passage.document) === credit.origin && share >= leastShare)
    .filter(({ shared }) => weightOfAll(index, shared) >= Math.max(leastWeight, own * shareOfCredit))
    .map(({ passage: p }) => ({ label: outletOf(p), document: p.document, evidence: [evidenceOf(p)], words: p.text }))
}
