import { caveats, distancing, firmVerbs, unconfirmed } from '../../data/sourcing-words.ts'
import { type Draft, inMarks, outletOf, sideOf } from '../card.ts'
import { isActor, type Near, nearPassages, type StoryIndex, weightOfShared } from '../index-story.ts'
import { type Passage, topicOf } from '../passages.ts'
import { voicesOf } from '../voices.ts'

/** Share of weight from which a firm and a hedged passage tell one thing. */
const sameClaim = 0.3
const fewestShared = 2
/** A caveat is about claims of its own document, or of others that share so much with it. */
const aboutClaim = 0.25
const aboutClaimElsewhere = 0.5

/** Accounts that are firmer than what they rest on: a claim beside the caveats on its source, or beside its hedged form. */
export function findSourcingDiscrepancies(index: StoryIndex): readonly Draft[] {
  return [...caveatCards(index), ...firmerCards(index)]
}

/** "The ministry was unable to confirm who came": what a party could not confirm is no caveat of the outlet's on a source. */
function isOthersDoubt(index: StoryIndex, p: Passage): boolean {
  const outlet = outletOf(p).toLowerCase()
  const isOther = (id: string) => !outlet.includes((index.entities.get(id)?.name ?? '').toLowerCase())
  const [first] = [...p.entities].filter((id) => isActor(index, id))
  return unconfirmed.test(p.words) && first !== undefined && isOther(first)
}

/** One card for each document's caveats: the firm claims of the story that they are about. */
function caveatCards(index: StoryIndex): Draft[] {
  return index.documents.flatMap((d) => {
    const own = index.passagesOfDocument.get(d.doc.id) ?? []
    const cautious = own.filter((p) => caveats.test(p.words) && !p.damaged && !isOthersDoubt(index, p))
    if (cautious.length === 0) return []
    const words = topicOf(cautious)
    const headline = index.headlines.filter(
      (h) => h.document === d && isFirm(h) && sharedWeight(index, h, cautious) >= tellingWord,
    )
    const inText = nearPassages(index, words, 60)
      .filter((n) => isAbout(index, n, cautious))
      .map((n) => n.passage)
      .filter((p) => !cautious.includes(p) && isFirm(p) && p.document === d)
    const claims = [...headline, ...inText].slice(0, 4)
    const relevant = cautious
      .filter((c) => sharedWeight(index, c, claims) >= tellingWord)
      .sort(
        (a, b) =>
          sharedWeight(index, b, claims.slice(0, 1)) - sharedWeight(index, a, claims.slice(0, 1)) || a.at - b.at,
      )
    const [claim, caveat] = [claims[0], relevant[0]]
    if (claim === undefined || caveat === undefined) return []
    const [said, limit] = [inMarks(claim.text), inMarks(caveat.text)]
    return [
      {
        kind: 'sourcing' as const,
        reading: 'differs' as const,
        explanation:
          said && limit
            ? `${outletOf(claim)} reports ${said}; of its source it is said: ${limit}.`
            : `${outletOf(claim)} reports this firmly; its source is described with caution.`,
        compatible: 'The claim may be right although its source is uncertain.',
        ...(headline.includes(claim) && { tied: true }),
        rule: 'reconcile/sourcing-caveat',
        certainty: 0.5 + Math.min(0.2, cautious.length * 0.05),
        sides: [
          sideOf(`the claim: ${voicesOf(index, claims)}`, claims),
          sideOf(`of its source: ${voicesOf(index, relevant)}`, relevant),
        ],
      },
    ]
  })
}

/** Whether what a passage says is what the caveats are about: enough of it by share, or, close by, by telling words. */
function isAbout(index: StoryIndex, { passage, share, shared }: Near, cautious: readonly Passage[]): boolean {
  const weight = sharedWeight(index, passage, cautious)
  const near = isNear(passage, cautious)
  if (near && weight >= tellingWord * tellingWords) return true
  return (shared.length >= 2 || weight >= tellingWord) && share >= (near ? aboutClaim : aboutClaimElsewhere)
}

/** So many telling words tie a long claim to a caveat near it, of whose words they are a small share. */
const tellingWords = 2

/** Weight of a word that by itself ties a caveat to a claim: "the minutes". */
const tellingWord = 3.6

function sharedWeight(index: StoryIndex, p: Passage, others: readonly Passage[]): number {
  const words = topicOf(others)
  return weightOfShared(index, p.topic, words)
}

/** The claim stands a few passages before or after a caveat. */
function isNear(p: Passage, cautious: readonly Passage[]): boolean {
  return cautious.some((c) => c.document === p.document && Math.abs(c.at - p.at) <= 12)
}

function isFirm(p: Passage): boolean {
  return (
    !p.hedged && !p.negated && !p.damaged && firmVerbs.test(p.words) && !distancing.test(p.words) && p.topic.size >= 4
  )
}

/** A headline or the outlet's own words that say firmly what the source in the same or a copied story says with a hedge. */
function firmerCards(index: StoryIndex): Draft[] {
  const drafts: Draft[] = []
  const headings = [...index.headlines, ...index.passages.filter(isHeadline)]
  for (const firm of headings) {
    if (
      reported.test(firm.words) ||
      firm.hedged ||
      firm.negated ||
      firm.damaged ||
      drafts.some((d) => d.sides[0]?.evidence[0]?.document === firm.document.doc.id)
    )
      continue
    const hedged = nearPassages(index, firm.topic, 20)
      .filter((n) => n.share >= sameClaim && n.shared.length >= fewestShared)
      .map((n) => n.passage)
      .filter(
        (p) =>
          p.document === firm.document &&
          p.sentence.span.start !== firm.sentence.span.start &&
          p.hedged &&
          !p.damaged &&
          distancing.test(p.words),
      )
    const first = hedged[0]
    if (first === undefined) continue
    const [said, limit] = [inMarks(firm.text), inMarks(first.text)]
    drafts.push({
      kind: 'sourcing',
      reading: 'differs',
      explanation:
        said && limit
          ? `The headline of ${outletOf(firm)} says ${said}; its text says ${limit}.`
          : `The headline of ${outletOf(firm)} is firmer than its text.`,
      compatible: null,
      ...(firmHeadline.test(firm.words) && { tied: true }),
      rule: 'reconcile/sourcing-headline',
      certainty: 0.6,
      sides: [sideOf('the headline', [firm]), sideOf(voicesOf(index, hedged), hedged.slice(0, 3))],
    })
  }
  return drafts
}

/** A headline that says what brought something about, or what is shown. */
const firmHeadline = /\b(?:caus\w+|shows?|showed|prov\w+|reveals?|confirms?|establish\w*|to blame|behind)\b/i

/** A headline that says itself that it is somebody's word or a guess. */
const reported =
  /\b(?:says?|said|according|sources?|reports?(?! (?:shows?|finds?|reveals?|confirms?|proves?)\b)|alleg\w*|suspect\w*|theory|thinking|early|likely|claims?)\b|\?|:/i

function isHeadline(p: Passage): boolean {
  return p.sentence.region === 'headline' || p.sentence.region === 'title'
}
