import { antecedentWeights } from '../data/antecedent-weights.ts'
import { contains, overlaps } from '../model/span.ts'
import { type Asked, type Contender, featuresOf } from './antecedent-features.ts'
import { type Antecedent, round, weigh } from './antecedent-scores.ts'
import { accuserBefore, statementBefore } from './accusers.ts'
import { keepOwner } from './owner-before.ts'
import { agrees, type Candidate, pronounKind } from './pronoun-kinds.ts'
import type { Place, Scene } from './scene.ts'
import { sentenceAt } from './words.ts'

type CandidateAt<C> = (mention: number) => C | null

/** Sentences and mentions looked back over. */
const reach = { sentences: 5, mentions: 80 }

/** Weights by what a pronoun asks for. */
export type Weights = typeof antecedentWeights

/** Who a third-person pronoun may stand for, likeliest first; empty for other words. */
export function rankAntecedents<C extends Candidate>(
  scene: Scene,
  at: number,
  candidateAt: CandidateAt<C>,
  all: Weights = antecedentWeights,
): Antecedent<C>[] {
  const contenders = contendersFor(scene, at, candidateAt)
  const weights = all[weightsFor(scene, at)]
  const weighed = contenders.map(({ contender, features }) => weigh(scene, contender, features, weights))
  const best = Math.max(...weighed.map((w) => w.score))
  const total = weighed.reduce((sum, w) => sum + Math.exp(w.score - best), 0)
  return weighed
    .map((w) => ({ ...w, share: round(Math.exp(w.score - best) / total) }))
    .sort((a, b) => b.score - a.score)
}

function weightsFor(scene: Scene, at: number): 'person' | 'plural' | 'neutral' {
  const kind = pronounKind(scene.words.words, scene.places[at]?.head ?? -1)
  return kind?.plural === true ? 'plural' : kind?.gender === 'neutral' ? 'neutral' : 'person'
}

/** Everyone a pronoun may stand for, with what speaks for and against them; empty for other words. */
export function contendersFor<C extends Candidate>(
  scene: Scene,
  at: number,
  candidateAt: CandidateAt<C>,
): { readonly contender: Contender<C>; readonly features: Map<string, number> }[] {
  const asked = ask(scene, at, candidateAt)
  if (asked === null) return []
  const ruledOut = new Set([
    ...namedInside(asked, candidateAt),
    ...boundInClause(asked, candidateAt),
    ...askerBefore(asked, candidateAt),
    ...accusers(asked, candidateAt),
  ])
  const mentions = new Map<C, number[]>()
  for (const i of placesInReach(scene, at)) {
    const candidate = candidateAt(i)
    if (candidate === null || ruledOut.has(candidate) || isMutePlace(asked, i, candidate)) continue
    if (!agrees(candidate, asked.kind) || !maySame(asked, i, candidateAt)) continue
    const known = mentions.get(candidate)
    if (known === undefined) mentions.set(candidate, [i])
    else known.push(i)
  }
  keepOwner(asked, candidateAt, mentions)
  const firsts = [...mentions.values()].map((m) => Math.min(...m))
  const first = Math.min(...firsts)
  const most = Math.max(...[...mentions.values()].map((m) => m.length))
  return [...mentions].map(([candidate, of], rank) => {
    const contender = {
      candidate,
      mentions: of,
      between: rank,
      first: of.includes(first),
      mostOften: of.length === most,
    }
    return { contender, features: featuresOf(asked, contender, (i) => candidateAt(i) === candidate) }
  })
}

/** "It said": a town named before is seldom meant; one that spoke may be. */
function isMutePlace({ scene, place, kind }: Asked, i: number, candidate: Candidate): boolean {
  const { sourceOf } = scene.places[i] as Place
  return kind.gender === 'neutral' && place.sourceOf >= 0 && candidate.kind === 'place' && sourceOf < 0
}

function ask<C extends Candidate>(scene: Scene, at: number, candidateAt: CandidateAt<C>): Asked | null {
  const place = scene.places[at]
  const kind = place === undefined ? null : pronounKind(scene.words.words, place.head)
  if (place === undefined || kind === null || kind.person !== 3 || kind.case === 'relative' || place.sentence < 0)
    return null
  if (isOfNobodyNamed(scene, place)) return null
  const asked = {
    scene,
    at,
    place,
    kind,
    sentence: firstSentence(scene, place),
    speaker: speakerOver(scene, place),
    lastSource: -1,
  }
  return { ...asked, lastSource: lastSourceBefore(asked, candidateAt) }
}

/** "One of them, who feared for his job,": his is the one's. */
function isOfNobodyNamed({ sourceHeads, words }: Scene, { sourceOf, head }: Place): boolean {
  const [only, more] = sourceHeads[sourceOf] ?? []
  if (only === undefined || more !== undefined || only.place >= 0 || only.word >= head) return false
  return /^(?:one|another|other|someone|somebody|none|neither)$/.test(words.words[only.word]?.lower ?? '')
}

/** Where the words begin that a pronoun is the source of: "“I came. I saw,” she said" is one step from what stands before it. */
function firstSentence({ words, statements }: Scene, { sourceOf, sentence }: Place): number {
  const first = statements[sourceOf]?.content[0]
  return first === undefined || sentenceAt(words, first) < 0 ? sentence : Math.min(sentence, sentenceAt(words, first))
}

/** Mentions before the pronoun, nearest first, then names after it in its sentence. */
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

/** Grammar's and quotation's vetoes. */
function maySame<C extends Candidate>(
  { scene, at, place, kind, speaker }: Asked,
  i: number,
  candidateAt: CandidateAt<C>,
): boolean {
  const other = scene.places[i] as Place
  if (overlaps(other.mention.span, place.mention.span)) return false
  if (place.quoted && speaker >= 0 && isOwnQuotation(scene, place) && candidateAt(speaker) === candidateAt(i))
    return false
  if (other.sentence !== place.sentence) return true
  if (i > at) return isCataphor(scene, place, other) && !isNamedBetween(scene, at, i)
  const together = other.clause === place.clause && other.clause >= 0
  if (kind.case === 'reflexive') return together && other.role === 'subject'
  if (kind.case === 'possessive') return true
  return !(together && isArgument(other) && isArgument(place) && other.role !== place.role)
}

/** The quotation a place stands in is of the innermost statement over it: its words of saying do not stand in it too. */
function isOwnQuotation({ statements, statementIndex }: Scene, { statement }: Place): boolean {
  const outer = statementIndex.get(statements[statement]?.within ?? '')
  return statements[outer ?? -1]?.form !== 'direct'
}

/** Whom the words that a source says name: nobody says his own name in his own words, and copy does not put it there. */
function namedInside<C>({ scene, at, place }: Asked, candidateAt: CandidateAt<C>): ReadonlySet<C> {
  const named = new Set<C>()
  const said = scene.statements[place.sourceOf]
  if (said === undefined || scene.sourceHeads[place.sourceOf]?.[0]?.place !== at) return named
  for (const by of [-1, 1]) {
    for (let i = at + by; i >= 0 && i < scene.places.length && Math.abs(i - at) < reach.mentions; i += by) {
      const { mention } = scene.places[i] as Place
      if (mention.span.end < said.span.start || mention.span.start > said.span.end) break
      const candidate = mention.form === 'name' ? candidateAt(i) : null
      if (candidate !== null && said.content.some((c) => contains(c, mention.span))) named.add(candidate)
    }
  }
  return named
}

/** "“Who was it?” Ruiz asked. “Nobody,” he answered.": who asked does not answer. */
function askerBefore<C>({ scene, at, place }: Asked, candidateAt: CandidateAt<C>): readonly C[] {
  const answer = scene.statements[place.sourceOf]
  if (answer === undefined || !answer.acts.includes('answer') || scene.sourceHeads[place.sourceOf]?.[0]?.place !== at)
    return []
  const asked = statementBefore(scene.statements, place.sourceOf)
  const asker = scene.sourceHeads[asked]?.[0]?.place ?? -1
  if (asker < 0 || scene.statements[asked]?.acts.includes('question') !== true) return []
  return [candidateAt(asker)].filter((c) => c !== null)
}

function accusers<C>({ scene, at }: Asked, candidateAt: CandidateAt<C>): readonly C[] {
  const accuser = accuserBefore(scene, at)
  return accuser < 0 ? [] : [candidateAt(accuser)].filter((c) => c !== null)
}

/** "Ruiz met her": whoever is another part of the pronoun's own clause; subjects also where they are taken over from the clause before. */
function boundInClause<C>({ scene, at, place, kind }: Asked, candidateAt: CandidateAt<C>): ReadonlySet<C> {
  const bound = new Set<C>()
  if (kind.case !== 'subject' && kind.case !== 'object') return bound
  const subject = scene.syntax.clauses[place.clause]?.subject ?? null
  const { firstOfClause, lastHead } = edgesOf(scene)
  const first = Math.min(firstOfClause[place.clause] ?? Infinity, subject?.head ?? Infinity)
  for (let i = at - 1; i >= 0 && scene.places[i]?.sentence === place.sentence; i--) {
    if ((lastHead[i] as number) < first) break
    const other = scene.places[i] as Place
    const together = other.clause === place.clause && other.clause >= 0 && isArgument(other) && isArgument(place)
    const over = place.role === 'object' && subject !== null && other.head === subject.head
    const candidate = (together && other.role !== place.role) || over ? candidateAt(i) : null
    if (candidate !== null && !other.replaced) bound.add(candidate)
  }
  return bound
}

/** Where to stop looking back: the first word of each clause, and the last head up to each place. */
interface Edges {
  readonly firstOfClause: Int32Array
  readonly lastHead: Int32Array
}

const edges = new WeakMap<Scene, Edges>()

function edgesOf(scene: Scene): Edges {
  const known = edges.get(scene)
  if (known !== undefined) return known
  const { places, syntax } = scene
  const firstOfClause = new Int32Array(syntax.clauses.length)
  for (let w = syntax.clauseOf.length - 1; w >= 0; w--) {
    const clause = syntax.clauseOf[w] as number
    if (clause >= 0) firstOfClause[clause] = w
  }
  const lastHead = new Int32Array(places.length)
  for (const [i, { head }] of places.entries()) lastHead[i] = Math.max(head, lastHead[i - 1] ?? 0)
  const found = { firstOfClause, lastHead }
  edges.set(scene, found)
  return found
}

function isArgument({ role }: Place): boolean {
  return role !== 'possessor' && role !== 'none'
}

/** Words from the opening of a sentence within which a pronoun may stand before its name. */
const farthestCataphor = 40

/** "When she arrived, Ruiz said", "In her speech, Ruiz": no verb of the main clause before the pronoun, and the name right after a comma. */
function isCataphor({ words, syntax }: Scene, place: Place, other: Place): boolean {
  if (other.clause === place.clause && place.role !== 'possessor') return false
  const first = words.sentences[place.sentence]?.from ?? 0
  if (other.range.from - first > farthestCataphor) return false
  const opening = words.words.slice(first, place.head).every((w) => !/^(?:VB[DZP]|MD)$/.test(w.pos))
  if (!opening && syntax.clauses[place.clause]?.kind !== 'adverbial') return false
  const comma = words.words.slice(place.head, other.range.from).findIndex((w) => w.lower === ',')
  return comma >= 0 && (other.role === 'subject' || words.words[other.range.from - 1]?.lower === ',')
}

/** "As she left, Ruiz was told where Harl was": the first name after the comma is meant. */
function isNamedBetween({ places, words }: Scene, at: number, i: number): boolean {
  let comma = (places[at] as Place).range.to
  const { from } = (places[i] as Place).range
  while (comma <= from && words.words[comma]?.lower !== ',') comma++
  return places
    .slice(at + 1, i)
    .some(({ mention, range }) => mention.form === 'name' && mention.kind === 'person' && range.from >= comma)
}

/** Mention that is the source of the innermost statement whose content holds a place, −1 if none. */
export function speakerOver(scene: Scene, place: Place): number {
  return scene.sourceHeads[place.statement]?.[0]?.place ?? -1
}

/** The source last before a pronoun that is one itself, if it agrees. */
function lastSourceBefore<C extends Candidate>({ scene, at, place, kind }: Asked, candidateAt: CandidateAt<C>): number {
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
