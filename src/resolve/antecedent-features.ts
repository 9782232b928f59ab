import type { Candidate, PronounKind } from './pronoun-kinds.ts'
import type { Place, Scene } from './scene.ts'

/** A pronoun, and what is known of its surroundings before anyone is weighed. */
export interface Asked {
  readonly scene: Scene
  readonly at: number
  readonly place: Place
  readonly kind: PronounKind
  /** Mention that is the source of the innermost statement the pronoun is said in, −1 if none. */
  readonly speaker: number
  /** Mention that was a source last before it and agrees, −1 if none or if the pronoun is no source. */
  readonly lastSource: number
}

/** Someone with the mentions within reach, nearest first. */
export interface Contender<C extends Candidate> {
  readonly candidate: C
  readonly mentions: readonly number[]
  /** Other contenders mentioned between its nearest mention and the pronoun. */
  readonly between: number
  /** First of those within reach in the order of the text. */
  readonly first: boolean
  /** Nobody is mentioned more often within reach. */
  readonly mostOften: boolean
}

/** Names of the features of an antecedent; `bench/coref.ts` moves with their weights. */
export type Feature =
  | 'sentence-1'
  | 'sentence-2'
  | 'sentence-far'
  | 'paragraph'
  | 'between'
  | 'nearest-subject'
  | 'nearest-object'
  | 'nearest-oblique'
  | 'nearest-possessor'
  | 'parallel-subject'
  | 'parallel-object'
  | 'parallel-possessive'
  | 'subject-here'
  | 'subject-before'
  | 'own-clause-subject'
  | 'main-clause-subject'
  | 'own-clause-other'
  | 'first'
  | 'pronoun-before'
  | 'name-only'
  | 'often'
  | 'gender'
  | 'hint'
  | 'named'
  | 'same-source'
  | 'own-source'
  | 'quoted-before'
  | 'cataphor'
  | 'body'
  | 'singular'
  | 'possessor-of-holder'
  | 'distance'
  | 'short-name'
  | 'most-often'
  | 'topic'
  | 'adjacent'
  | 'in-brackets'
  | 'other-speaker'

type Values = readonly (readonly [Feature, number | boolean])[]

/** A contender beside the pronoun: its nearest mention, and all within reach. */
interface Beside<C extends Candidate> {
  readonly asked: Asked
  readonly contender: Contender<C>
  readonly nearest: Place
  readonly others: readonly Place[]
  /** Its nearest mention comes after the pronoun. */
  readonly after: boolean
}

/** The features of a contender; those that are 0 are left out. */
export function featuresOf<C extends Candidate>(
  asked: Asked,
  contender: Contender<C>,
  isOf: (mention: number) => boolean,
): Map<Feature, number> {
  const others = contender.mentions.map((i) => asked.scene.places[i] as Place)
  const beside: Beside<C> = {
    asked,
    contender,
    nearest: others[0] as Place,
    others,
    after: (contender.mentions[0] as number) > asked.at,
  }
  const values = [
    ...distances(beside),
    ...rolesOfNearest(beside),
    ...rolesOfAll(beside),
    ...whoItIs(beside),
    ...sayings(beside, isOf),
  ]
  return new Map(values.map(([feature, value]) => [feature, Number(value)] as const).filter(([, value]) => value !== 0))
}

function distances<C extends Candidate>({ asked, contender, nearest, after }: Beside<C>): Values {
  const { scene, place, kind } = asked
  const sentences = place.sentence - nearest.sentence
  const paragraphs = (scene.words.paragraphs[place.sentence] ?? 0) - (scene.words.paragraphs[nearest.sentence] ?? 0)
  const words = place.head - nearest.head
  return [
    ['sentence-1', sentences === 1],
    ['sentence-2', sentences === 2],
    ['sentence-far', Math.max(0, Math.min(sentences, 5) - 2)],
    ['paragraph', Math.min(paragraphs, 3)],
    ['between', Math.min(contender.between, 6)],
    ['distance', after ? 0 : Math.log2(1 + words)],
    ['adjacent', kind.case === 'possessive' && sentences === 0 && !after && words <= 4],
    ['cataphor', after],
  ]
}

function rolesOfNearest<C extends Candidate>({ asked: { place, kind }, nearest }: Beside<C>): Values {
  const parallel = nearest.role === place.role
  return [
    ['nearest-subject', nearest.role === 'subject'],
    ['nearest-object', nearest.role === 'object'],
    ['nearest-oblique', nearest.role === 'oblique'],
    ['nearest-possessor', nearest.role === 'possessor'],
    ['parallel-subject', parallel && place.role === 'subject'],
    ['parallel-object', parallel && (place.role === 'object' || place.role === 'oblique')],
    ['parallel-possessive', kind.case === 'possessive' && nearest.role === 'possessor'],
    ['possessor-of-holder', nearest.inside >= 0 && nearest.role === 'possessor'],
  ]
}

function rolesOfAll<C extends Candidate>({ asked: { scene, place, kind }, others }: Beside<C>): Values {
  const possessive = kind.case === 'possessive'
  const here = others.filter((o) => o.sentence === place.sentence)
  const sameClause = here.filter((o) => o.clause === place.clause)
  const subjects = others.filter((o) => o.role === 'subject')
  const main = parentClause(scene, place)
  return [
    ['subject-here', here.some((o) => o.role === 'subject')],
    ['subject-before', subjects.some((o) => o.sentence === place.sentence - 1)],
    ['own-clause-subject', possessive && sameClause.some((o) => o.role === 'subject')],
    ['own-clause-other', possessive && sameClause.some((o) => o.role !== 'subject')],
    ['main-clause-subject', !possessive && here.some((o) => o.clause === main && o.role === 'subject')],
    ['topic', subjects.some((o) => o.sentence >= place.sentence - 1 && opensSentence(scene, o))],
  ]
}

function whoItIs<C extends Candidate>({ asked: { scene, kind }, contender, nearest: { mention } }: Beside<C>): Values {
  const { candidate, mentions, first, mostOften } = contender
  const named = mention.form === 'name'
  const hinted = kind.gender !== null && candidate.gender === null && Boolean(candidate.hint)
  return [
    ['first', first],
    ['most-often', mostOften],
    ['often', Math.min(Math.log2(1 + mentions.length), 3)],
    ['pronoun-before', mention.form === 'pronoun'],
    ['name-only', mentions.length === 1 && named],
    ['short-name', named && !(mention.name ?? '').includes(' ') && mention.title === null],
    ['in-brackets', scene.doc.text[mention.span.start - 1] === '('],
    ['gender', kind.gender !== null && candidate.gender === kind.gender],
    ['hint', hinted ? (candidate.hint === kind.gender ? 1 : -1) : 0],
    ['named', candidate.names.size > 0],
    ['body', kind.plural && candidate.kind === 'organisation'],
    ['singular', kind.plural && !candidate.plural && candidate.kind !== 'organisation'],
  ]
}

function sayings<C extends Candidate>(
  { asked: { place, lastSource, speaker }, nearest, others }: Beside<C>,
  isOf: (mention: number) => boolean,
): Values {
  return [
    ['same-source', lastSource >= 0 && isOf(lastSource)],
    ['own-source', !place.quoted && speaker >= 0 && isOf(speaker)],
    ['quoted-before', nearest.quoted && !place.quoted],
    ['other-speaker', place.quoted && others.every((o) => o.sourceOf >= 0 && o.statement < 0)],
  ]
}

/** No noun stands before it in its sentence. */
function opensSentence({ words }: Scene, { sentence, range }: Place): boolean {
  const { from } = words.sentences[sentence] ?? { from: range.from }
  if (range.from - from > 20) return false
  return words.words.slice(from, range.from).every((w) => !/^(?:NN|VB[DZP]|MD)/.test(w.pos))
}

function parentClause({ syntax }: Scene, { clause }: Place): number {
  return syntax.clauses[clause]?.parent ?? -2
}
