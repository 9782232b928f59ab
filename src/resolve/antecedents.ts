import type { EntityKind } from '../model/layers.ts'
import type { Reason } from '../model/note.ts'
import { overlaps } from '../model/span.ts'
import type { Place, Scene } from './scene.ts'

/** What a pronoun asks of whom it stands for. */
export interface PronounKind {
  readonly person: 1 | 2 | 3
  readonly gender: 'female' | 'male' | 'neutral' | null
  readonly plural: boolean
  readonly case: 'subject' | 'object' | 'possessive' | 'reflexive' | 'relative'
}

const pronouns: Readonly<Record<string, PronounKind>> = Object.fromEntries(
  (
    [
      [3, 'male', false, 'he him his himself'],
      [3, 'female', false, 'she her hers herself'],
      [3, 'neutral', false, 'it it its itself'],
      [3, null, true, 'they them their themselves'],
      [1, null, false, 'i me my myself'],
      [1, null, true, 'we us our ourselves'],
      [2, null, false, 'you you your yourself'],
    ] as const
  ).flatMap(([person, gender, plural, forms]) =>
    forms
      .split(' ')
      .map((form, i) => [
        form,
        {
          person,
          gender,
          plural,
          case: (['subject', 'object', 'possessive', 'reflexive'] as const)[i] as PronounKind['case'],
        },
      ]),
  ),
)

/** What kind of pronoun a word is; null if it is none. "her" is taken for possessive where a noun phrase goes on. */
export function pronounKind(lower: string, pos: string): PronounKind | null {
  if (/^(?:who|whom|whose|which|that)$/.test(lower)) return { person: 3, gender: null, plural: false, case: 'relative' }
  if (lower === 'her' && pos === 'PRP$') return { person: 3, gender: 'female', plural: false, case: 'possessive' }
  if (lower === 'mine' || lower === 'ours' || lower === 'theirs' || lower === 'yours')
    return pronouns[({ mine: 'my', ours: 'our', theirs: 'their', yours: 'your' } as const)[lower]] ?? null
  return pronouns[lower] ?? null
}

/** Someone a pronoun may stand for, as far as is known when the pronoun is read. */
export interface Candidate {
  readonly kind: EntityKind
  readonly gender: 'female' | 'male' | 'neutral' | null
  readonly plural: boolean
  /** Mentions so far. */
  readonly members: { readonly length: number }
  readonly names: { readonly size: number }
}

/** A candidate with its score, as far above or below 0 as it is likely or not. */
export interface Antecedent<C extends Candidate> {
  readonly candidate: C
  readonly score: number
  readonly reasons: readonly Reason[]
}

/** Sentences and mentions looked back over. */
const reach = { sentences: 5, mentions: 80 }

/**
 * What speaks for an antecedent, with its weight. Chosen on GUM and on the development stories; `bench/coref.ts` moves
 * with them.
 */
export const weights = {
  sentence: -0.5,
  paragraph: -0.15,
  between: -0.05,
  subject: 0.9,
  object: 0.35,
  oblique: 0.1,
  parallel: 0.35,
  often: 0.2,
  gender: 0.4,
  named: 0.2,
  sameSource: 1.3,
  ownSource: 0.9,
  ownClause: 0.6,
  quotedBefore: -0.5,
  cataphor: 0.6,
  body: -0.5,
  singular: -1.2,
}

export type Weight = keyof typeof weights

/** Who a third-person pronoun may stand for, likeliest first; empty for other words. */
export function rankAntecedents<C extends Candidate>(
  scene: Scene,
  at: number,
  candidateAt: (mention: number) => C | null,
): Antecedent<C>[] {
  const place = scene.places[at] as Place
  const word = scene.words.words[place.head]
  const kind = word === undefined ? null : pronounKind(word.lower, word.pos)
  if (kind === null || kind.person !== 3 || kind.case === 'relative' || place.sentence < 0) return []
  const best = new Map<C, Antecedent<C>>()
  const asked: Asked = {
    scene,
    at,
    place,
    kind,
    speaker: speakerOver(scene, place),
    lastSource: lastSourceBefore(scene, at, kind, candidateAt),
  }
  for (const i of placesInReach(scene, at)) {
    const candidate = candidateAt(i)
    if (candidate === null || !agrees(candidate, kind) || !maySame(asked, i, candidateAt)) continue
    const scored = score(asked, i, candidate, candidateAt)
    const known = best.get(candidate)
    if (known === undefined || scored.score > known.score) best.set(candidate, scored)
  }
  return [...best.values()].sort((a, b) => b.score - a.score)
}

interface Asked {
  readonly scene: Scene
  readonly at: number
  readonly place: Place
  readonly kind: PronounKind
  /** Mention that is the source of the innermost statement the pronoun is said in, −1 if none. */
  readonly speaker: number
  /** Mention that was a source last before it and agrees, −1 if none or if the pronoun is no source. */
  readonly lastSource: number
}

function* placesInReach({ places }: Scene, at: number): Generator<number> {
  const { sentence } = places[at] as Place
  for (let i = at - 1, seen = 0; i >= 0 && seen < reach.mentions; i--, seen++) {
    const other = places[i] as Place
    if (other.sentence < 0 || other.replaced) continue
    if (sentence - other.sentence > reach.sentences) break
    yield i
  }
  for (let i = at + 1; i < places.length && i < at + 8; i++) {
    const other = places[i] as Place
    if (other.sentence !== sentence) break
    if (other.mention.form === 'name' && !other.replaced) yield i
  }
}

function agrees(candidate: Candidate, { gender, plural }: PronounKind): boolean {
  if (plural)
    return candidate.kind !== 'place' && (candidate.plural || candidate.kind !== 'person' || candidate.gender === null)
  if (gender === 'neutral')
    return (
      !candidate.plural &&
      candidate.kind !== 'person' &&
      candidate.kind !== 'group' &&
      candidate.gender !== 'male' &&
      candidate.gender !== 'female'
    )
  if (candidate.plural || (candidate.kind !== 'person' && candidate.kind !== 'unnamed')) return false
  return candidate.gender === null || candidate.gender === gender
}

type CandidateAt<C> = (mention: number) => C | null

/** Grammar's and quotation's vetoes. */
function maySame<C extends Candidate>(
  { scene, at, place, kind, speaker }: Asked,
  i: number,
  candidateAt: CandidateAt<C>,
): boolean {
  const other = scene.places[i] as Place
  if (overlaps(other.mention.span, place.mention.span)) return false
  if (place.quoted && speaker >= 0 && candidateAt(speaker) === candidateAt(i)) return false
  if (other.sentence !== place.sentence) return true
  if (i > at) return isCataphor(scene, place, other)
  const together = other.clause === place.clause && other.clause >= 0
  if (kind.case === 'reflexive') return together && other.role === 'subject'
  if (kind.case === 'possessive') return other.mention.form !== 'pronoun' || other.role !== 'none'
  return !(together && isArgument(other) && isArgument(place) && other.role !== place.role)
}

function isArgument({ role }: Place): boolean {
  return role !== 'possessor' && role !== 'none'
}

/** "When she arrived, Ruiz said": the pronoun opens the sentence under a conjunction or preposition, the name is a subject after it. */
function isCataphor({ words, syntax }: Scene, place: Place, other: Place): boolean {
  if (other.role !== 'subject' || other.clause === place.clause) return false
  const first = words.sentences[place.sentence]?.from ?? 0
  const clause = syntax.clauses[place.clause]
  const opening =
    words.words.slice(first, place.head).every((w) => !/^(?:VB[DZP]|MD|NNP)$/.test(w.pos)) ||
    clause?.kind === 'adverbial'
  const comma = words.words.slice(place.head, other.range.from).some((w) => w.lower === ',')
  return opening && comma && place.head - first < 12
}

function score<C extends Candidate>(asked: Asked, i: number, candidate: C, candidateAt: CandidateAt<C>): Antecedent<C> {
  const { span } = (asked.scene.places[i] as Place).mention
  const detail = asked.scene.doc.text.slice(span.start, span.end)
  const features = featuresOf(asked, i, candidate, candidateAt)
  const reasons = features.map(([rule, value]): Reason => ({ rule, weight: round(weights[rule] * value), detail }))
  return { candidate, score: round(reasons.reduce((sum, r) => sum + r.weight, 0)), reasons }
}

function round(n: number): number {
  return Math.round(n * 1000) / 1000
}

/** The features of one antecedent mention, those that are 0 left out. */
function featuresOf<C extends Candidate>(
  asked: Asked,
  i: number,
  candidate: C,
  candidateAt: CandidateAt<C>,
): (readonly [Weight, number])[] {
  const { scene, at, place, kind } = asked
  const other = scene.places[i] as Place
  const sentences = place.sentence - other.sentence
  const paragraphs = (scene.words.paragraphs[place.sentence] ?? 0) - (scene.words.paragraphs[other.sentence] ?? 0)
  const isSource = (m: number) => m >= 0 && candidateAt(m) === candidate
  const values: (readonly [Weight, number])[] = [
    ['sentence', sentences],
    ['paragraph', Math.min(paragraphs, 3)],
    ['between', Math.min(Math.abs(at - i), 12)],
    ['subject', Number(other.role === 'subject')],
    ['object', Number(other.role === 'object')],
    ['oblique', Number(other.role === 'oblique')],
    ['parallel', Number(other.role === place.role && place.role !== 'none')],
    ['often', Math.min(Math.log2(1 + candidate.members.length), 3)],
    ['gender', Number(kind.gender !== null && candidate.gender === kind.gender)],
    ['named', Number(candidate.names.size > 0)],
    ['sameSource', Number(isSource(asked.lastSource))],
    ['ownSource', Number(!place.quoted && isSource(asked.speaker))],
    ['ownClause', Number(kind.case === 'possessive' && other.clause === place.clause && other.role === 'subject')],
    ['quotedBefore', Number(other.quoted && !place.quoted)],
    ['cataphor', Number(i > at)],
    ['body', Number(kind.plural && candidate.kind === 'organisation')],
    ['singular', Number(kind.plural && !candidate.plural && candidate.kind !== 'organisation')],
  ]
  return values.filter(([, value]) => value !== 0)
}

/** Mention that is the source of the innermost statement whose content holds a place, −1 if none. */
export function speakerOver(scene: Scene, place: Place): number {
  return scene.sourceHeads[place.statement]?.[0]?.place ?? -1
}

function lastSourceBefore<C extends Candidate>(
  scene: Scene,
  at: number,
  kind: PronounKind,
  candidateAt: (mention: number) => C | null,
): number {
  const place = scene.places[at] as Place
  if (place.sourceOf < 0) return -1
  for (let i = at - 1; i >= 0 && i > at - reach.mentions; i--) {
    const other = scene.places[i] as Place
    if (place.sentence - other.sentence > reach.sentences) return -1
    if (other.sourceOf < 0 || other.sourceOf === place.sourceOf || other.replaced) continue
    if (scene.sourceHeads[other.sourceOf]?.[0]?.place !== i) continue
    const candidate = candidateAt(i)
    if (candidate !== null && agrees(candidate, kind)) return i
  }
  return -1
}
