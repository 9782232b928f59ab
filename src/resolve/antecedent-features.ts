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

/** The features of a contender; those that are 0 are left out. */
export function featuresOf<C extends Candidate>(
  asked: Asked,
  { candidate, mentions, between, first, mostOften }: Contender<C>,
  isOf: (mention: number) => boolean,
): Map<Feature, number> {
  const { scene, at, place, kind } = asked
  const near = mentions[0] as number
  const nearest = scene.places[near] as Place
  const others = mentions.map((i) => scene.places[i] as Place)
  const sentences = place.sentence - nearest.sentence
  const paragraphs = (scene.words.paragraphs[place.sentence] ?? 0) - (scene.words.paragraphs[nearest.sentence] ?? 0)
  const possessive = kind.case === 'possessive'
  const sameClause = others.filter((o) => o.sentence === place.sentence && o.clause === place.clause)
  const parallel = nearest.role === place.role
  const values: readonly (readonly [Feature, number])[] = [
    ['sentence-1', Number(sentences === 1)],
    ['sentence-2', Number(sentences === 2)],
    ['sentence-far', Math.max(0, Math.min(sentences, 5) - 2)],
    ['paragraph', Math.min(paragraphs, 3)],
    ['between', Math.min(between, 6)],
    ['nearest-subject', Number(nearest.role === 'subject')],
    ['nearest-object', Number(nearest.role === 'object')],
    ['nearest-oblique', Number(nearest.role === 'oblique')],
    ['nearest-possessor', Number(nearest.role === 'possessor')],
    ['parallel-subject', Number(parallel && place.role === 'subject')],
    ['parallel-object', Number(parallel && (place.role === 'object' || place.role === 'oblique'))],
    ['parallel-possessive', Number(possessive && nearest.role === 'possessor')],
    ['subject-here', Number(others.some((o) => o.sentence === place.sentence && o.role === 'subject'))],
    ['subject-before', Number(others.some((o) => o.sentence === place.sentence - 1 && o.role === 'subject'))],
    ['own-clause-subject', Number(possessive && sameClause.some((o) => o.role === 'subject'))],
    [
      'main-clause-subject',
      Number(
        !possessive &&
          others.some(
            (o) => o.sentence === place.sentence && o.clause === parentClause(scene, place) && o.role === 'subject',
          ),
      ),
    ],
    ['own-clause-other', Number(possessive && sameClause.some((o) => o.role !== 'subject'))],
    ['first', Number(first)],
    ['pronoun-before', Number(nearest.mention.form === 'pronoun')],
    ['name-only', Number(mentions.length === 1 && nearest.mention.form === 'name')],
    ['often', Math.min(Math.log2(1 + mentions.length), 3)],
    ['gender', Number(kind.gender !== null && candidate.gender === kind.gender)],
    [
      'hint',
      kind.gender === null || candidate.gender !== null || !candidate.hint
        ? 0
        : candidate.hint === kind.gender
          ? 1
          : -1,
    ],
    ['named', Number(candidate.names.size > 0)],
    ['same-source', Number(asked.lastSource >= 0 && isOf(asked.lastSource))],
    ['own-source', Number(!place.quoted && asked.speaker >= 0 && isOf(asked.speaker))],
    ['quoted-before', Number(nearest.quoted && !place.quoted)],
    ['other-speaker', Number(place.quoted && others.every((o) => o.sourceOf >= 0 && o.statement < 0))],
    ['cataphor', Number(near > at)],
    ['body', Number(kind.plural && candidate.kind === 'organisation')],
    ['singular', Number(kind.plural && !candidate.plural && candidate.kind !== 'organisation')],
    ['possessor-of-holder', Number(nearest.inside >= 0 && nearest.role === 'possessor')],
    ['distance', near > at ? 0 : Math.log2(1 + place.head - nearest.head)],
    [
      'short-name',
      Number(
        nearest.mention.form === 'name' &&
          !(nearest.mention.name ?? '').includes(' ') &&
          nearest.mention.title === null,
      ),
    ],
    ['most-often', Number(mostOften)],
    [
      'topic',
      Number(others.some((o) => o.sentence >= place.sentence - 1 && o.role === 'subject' && opensSentence(scene, o))),
    ],
    [
      'adjacent',
      Number(possessive && nearest.sentence === place.sentence && near < at && place.head - nearest.head <= 4),
    ],
    ['in-brackets', Number(scene.doc.text[nearest.mention.span.start - 1] === '(')],
  ]
  return new Map(values.filter(([, value]) => value !== 0))
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
