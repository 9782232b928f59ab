import { conditions, factives, hedgesOfClaims } from '../../data/qualifier-words.ts'
import type { DiscrepancyKind, Reading } from '../../model/kinds.ts'
import { overlaps, type Span } from '../../model/span.ts'
import { compareDates, datesMeet } from '../../text/edtf.ts'
import { addTo, inBoth } from '../../text/grouping.ts'
import { type Draft, inMarks, nameOf, outletOf } from '../card.ts'
import { isActor, type StoryIndex, weightOf } from '../index-story.ts'
import { saidOn, type Told, toldEvidence } from '../told.ts'
import { bothTranslated, isTranslated } from './translated.ts'
import { contentStems, isNegated, plainBlanks } from '../words.ts'

/** Content words that two claims must share to be one, and their share of the lesser claim's. Demo story and stories of our own. */
const fewestShared = 2
const leastShare = 0.75
/** Claims of one speaker that one is compared with, so that work does not grow with the square of what someone says. */
const furthest = 120

/** Content words that make a condition. */
const fewestOfCondition = 2
/** Share of the longer claim's content words that the shorter one must have. */
const leastBalance = 0.4

/** One thing a statement holds, with the words that limit it. */
interface Claim {
  readonly told: Told
  readonly span: Span
  readonly stems: ReadonlySet<string>
  /** Content words that a hedge holds back from. */
  readonly held: ReadonlySet<string>
  readonly negated: boolean
  /** Hedges and conditions as written. */
  readonly limits: readonly string[]
  readonly conditional: boolean
  /** It is taken for granted: "the fact that she knew". */
  readonly granted: boolean
}

/** A claim of one speaker told with a hedge or a condition, and without: one card for each claim. */
export function findDroppedQualifiers(index: StoryIndex): readonly Draft[] {
  const bySpeaker = new Map<string, Claim[]>()
  for (const told of index.told.values()) {
    const speaker = [...told.speakers][0]
    if (speaker === undefined || told.statement.damaged || !isActor(index, speaker)) continue
    for (const claim of claimsOf(told)) addTo(bySpeaker, speaker, claim)
  }
  const groupOf = new Map(index.story.links.quotations.flatMap((q) => q.members.map((m) => [m.statement, q.id])))
  return [...bySpeaker].flatMap(([speaker, claims]) => droppedBy(index, speaker, claims, groupOf))
}

function claimsOf(told: Told): Claim[] {
  const { text } = told.document.doc
  return told.statement.content.flatMap((part) => {
    const words = plainBlanks(text.slice(part.start, part.end))
    return [...words.matchAll(sentence)].flatMap((m) => claimIn(told, m[0], part.start + m.index) ?? [])
  })
}

const sentence = /\S[^.!?;]*(?:[.!?;](?!["”’]*\s)[^.!?;]*)*[.!?;]?/g

function claimIn(told: Told, words: string, start: number): Claim | null {
  const found = conditions.exec(words)
  const condition = found !== null && contentStems(found[0]).length >= fewestOfCondition ? found[0] : null
  const plain = condition === null ? words : words.replace(condition, ' ')
  const hedged = [...plain.matchAll(hedgesOfClaims)].filter((m) => !isName(m[0]))
  const stems = new Set(contentStems(plain.replace(hedgesOfClaims, (word) => (isName(word) ? word : ' '))))
  if (stems.size === 0 || words.includes('?')) return null
  return {
    told,
    span: { start, end: start + words.length },
    stems,
    held: new Set(hedged.flatMap((m) => besides(plain, m.index, m[0]))),
    negated: isNegated(plain),
    limits: [...hedged.map((m) => m[0]), ...(condition === null ? [] : [condition])].map((w) => w.trim()),
    conditional: condition !== null,
    granted: factives.test(plain),
  }
}

/** The month or someone's name, no hedge. */
function isName(word: string): boolean {
  return word.trim() === 'May'
}

/** The content words on either side of a hedge. */
function besides(words: string, at: number, hedge: string): readonly string[] {
  const before = contentStems(words.slice(0, at).replace(hedgesOfClaims, ' ')).slice(-1)
  const after = contentStems(words.slice(at + hedge.length).replace(hedgesOfClaims, ' ')).slice(0, 1)
  if (verbalHedge.test(hedge.trim())) {
    const next = words
      .slice(at + hedge.length)
      .trim()
      .split(/\s+/)
      .slice(0, nextWords)
    return contentStems(next.join(' ')).slice(0, 1)
  }
  return /^(?:for now|so far|mostly|largely|in part|partly)$/i.test(hedge) ? before : after
}

/** Words after a verb that holds back, among which stands what it holds back from. */
const nextWords = 3
/** A verb that holds back from the one after it. */
const verbalHedge = /^(?:seem|appear|may|might|could|would|tend)/i

function droppedBy(
  index: StoryIndex,
  speaker: string,
  claims: readonly Claim[],
  groupOf: ReadonlyMap<string, string>,
): Draft[] {
  const done = new Set<Claim>()
  return claims.flatMap((a, i) =>
    claims.slice(i + 1, i + 1 + furthest).flatMap((b): Draft[] => {
      const [limited, plain] = a.limits.length > 0 ? [a, b] : [b, a]
      if (limited.limits.length === 0 || plain.limits.length > 0 || done.has(limited) || done.has(plain)) return []
      const group = groupOf.get(limited.told.statement.id)
      const isCut = group !== undefined && group === groupOf.get(plain.told.statement.id) && plain.told.quoted !== ''
      if (isCut && limited.conditional) return []
      if (!isOneClaim(index, limited, plain)) return []
      done.add(limited).add(plain)
      return [draftOf(index, speaker, limited, plain)]
    }),
  )
}

/** Both hold one thing, neither is part of the other, and what the hedge holds back from is what the plain one says. */
function isOneClaim(index: StoryIndex, limited: Claim, plain: Claim): boolean {
  const [x, y] = [limited.told, plain.told]
  if (limited.negated !== plain.negated) return false
  const held = inBoth(limited.held, plain.stems)
  if (x.document === y.document)
    return plain.granted && isNear(limited.span, plain.span) && held.some((s) => weightOf(index, s) >= tellingWord)
  if (!limited.conditional && held.length === 0) return false
  const shared = inBoth(limited.stems, plain.stems)
  const [fewer, more] = [limited.stems.size, plain.stems.size].sort((a, b) => a - b) as [number, number]
  return shared.length >= fewestShared && shared.length >= leastShare * fewer && fewer >= leastBalance * more
}

/** Weight of the word that ties "the fact that she lied" to "appears to have lied". */
const tellingWord = 2.5
/** Characters between them. */
const nearEnough = 600

function isNear(a: Span, b: Span): boolean {
  return !overlaps(a, b) && Math.abs(a.start - b.start) <= nearEnough
}

function draftOf(index: StoryIndex, speaker: string, limited: Claim, plain: Claim): Draft {
  const name = nameOf(index, [speaker]) ?? 'The speaker'
  const order = compareDates(saidOn(limited.told), saidOn(plain.told))
  const changed = !datesMeet(limited.told.date, plain.told.date)
  const learned = changed && order < 0 && !limited.conditional
  const kind: DiscrepancyKind = changed ? 'position-qualified' : 'wording'
  const translated = isTranslated(limited.told) || isTranslated(plain.told)
  const reading: Reading = learned ? 'later-state' : translated ? 'translation' : 'differs'
  return {
    kind,
    reading,
    explanation: explanationOf(name, limited, plain),
    compatible: learned ? 'More may have been known by then.' : translated ? bothTranslated : null,
    rule: 'reconcile/qualifier',
    certainty: 0.6,
    tied: true,
    sides: [limited, plain].map(({ told, span }, i) => ({
      label: `${name}, ${i === 0 ? 'with' : 'without'} the limit, in ${outletOf(told)}`,
      evidence: [toldEvidence(told, span)],
    })),
  }
}

function explanationOf(name: string, limited: Claim, plain: Claim): string {
  const limits = limited.limits.flatMap((l) => inMarks(l) ?? []).join(', ') || 'a limit'
  const { text } = plain.told.document.doc
  const words = inMarks(text.slice(plain.span.start, plain.span.end)) ?? 'a claim'
  return limited.told.document === plain.told.document
    ? `${name} says with ${limits} what the next words take for granted.`
    : `${outletOf(plain.told)} gives ${words} of ${name} without ${limits}, which ${outletOf(limited.told)} has.`
}
