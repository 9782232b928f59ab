import { coreferWords } from '../data/antecedent-words.ts'
import { joiner } from '../text/joined-names.ts'
import { kinNouns } from '../data/kin-words.ts'
import type { Clause } from './clauses.ts'
import type { Candidate, PronounKind } from './pronoun-kinds.ts'
import type { Place, Scene } from './scene.ts'
import type { Word } from './words.ts'

/** A pronoun, and what is known of its surroundings before anyone is weighed. */
export interface Asked {
  readonly scene: Scene
  readonly at: number
  readonly place: Place
  readonly kind: PronounKind
  /** Sentence from which distance is counted: that of the pronoun, or where the words it is the source of begin. */
  readonly sentence: number
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

type Values = readonly (readonly [string, number | boolean])[]

/** A contender beside the pronoun: its nearest mention, and all within reach. */
interface Beside<C extends Candidate> {
  readonly asked: Asked
  readonly contender: Contender<C>
  readonly nearest: Place
  readonly others: readonly Place[]
  /** Its nearest mention comes after the pronoun. */
  readonly after: boolean
  /** Sentences between: `after`, `0`, `1`, `2`, `far`. */
  readonly away: string
  /** Case of the pronoun. */
  readonly form: string
  /** Whether a mention of the document is the contender's. */
  readonly isOf: (mention: number) => boolean
}

/** The features of a contender; those that are 0 are left out. `bench/coref.ts` moves with their weights. */
export function featuresOf<C extends Candidate>(
  asked: Asked,
  contender: Contender<C>,
  isOf: (mention: number) => boolean,
): Map<string, number> {
  const others = contender.mentions.map((i) => asked.scene.places[i] as Place)
  const nearest = others[0] as Place
  const after = (contender.mentions[0] as number) > asked.at
  const beside: Beside<C> = {
    asked,
    contender,
    nearest,
    others,
    after,
    away: after ? 'after' : awayOf(asked.sentence - nearest.sentence),
    form: asked.kind.case === 'reflexive' ? 'object' : asked.kind.case,
    isOf,
  }
  const features = new Map<string, number>()
  for (const values of groups) {
    for (const [feature, value] of values(beside)) if (Number(value) !== 0) features.set(feature, Number(value))
  }
  return features
}

const [spaced, dashed] = [joiner(' '), joiner('-')]

type Group = <C extends Candidate>(beside: Beside<C>) => Values
const groups: readonly Group[] = [distances, rolesOfNearest, rolesOfAll, clauses, wordsBeside, whoItIs, sayings]

function awayOf(sentences: number): string {
  return sentences <= 0 ? '0' : sentences > 2 ? 'far' : String(sentences)
}

function distances<C extends Candidate>({ asked, contender, nearest, after, away, form }: Beside<C>): Values {
  const { scene, place, kind, sentence } = asked
  const paragraphs = (scene.words.paragraphs[place.sentence] ?? 0) - (scene.words.paragraphs[nearest.sentence] ?? 0)
  const words = place.head - nearest.head
  const between = Math.min(contender.between, 6)
  const distance = after ? 0 : Math.log2(1 + words)
  return [
    [dashed('away', away), true],
    [spaced(form, dashed('away', away)), true],
    ['sentences', after ? 0 : Math.max(0, Math.min(sentence - nearest.sentence, 5) - 2)],
    ['paragraphs', Math.min(paragraphs, 3)],
    ['between', between],
    [spaced(form, 'between'), between],
    ['distance', distance],
    [spaced(form, 'distance'), distance],
    ['adjacent', kind.case === 'possessive' && away === '0' && words <= 4],
  ]
}

function rolesOfNearest<C extends Candidate>({ asked: { place }, nearest, away, form }: Beside<C>): Values {
  const { role } = nearest
  const named = dashed('nearest', role)
  const far = spaced(dashed('away', away), named)
  return [
    [named, true],
    [spaced(form, named), true],
    [far, true],
    [spaced(form, far), true],
    [dashed('parallel', role), role === place.role],
    ['possessor-of-holder', nearest.inside >= 0 && role === 'possessor'],
  ]
}

function rolesOfAll<C extends Candidate>({ asked, others, form }: Beside<C>): Values {
  const { place, scene, sentence } = asked
  const here = others.filter((o) => o.sentence === place.sentence)
  const subjects = others.filter((o) => o.role === 'subject')
  const before = subjects.some((o) => o.sentence === sentence - 1)
  const main = here.some((o) => o.clause === parentClause(scene, place) && o.role === 'subject')
  const topic = subjects.some((o) => o.sentence >= sentence - 1 && opensSentence(scene, o))
  return both(form, [
    ['subject-here', here.some((o) => o.role === 'subject')],
    ['subject-before', before],
    ['main-clause-subject', main],
    ['topic', topic],
    ['subjects', Math.log2(1 + subjects.length)],
    ['own-clause-other', here.some((o) => o.clause === place.clause && o.role !== 'subject')],
  ])
}

/** What grammar says of the pronoun's own clause and those it hangs on. */
function clauses<C extends Candidate>(beside: Beside<C>): Values {
  const { asked, form } = beside
  const { scene, place } = asked
  const own = scene.syntax.clauses[place.clause]
  const subject = isSubjectOf(beside, own)
  const relative = chainOf(scene, place.clause).some((c) => c.kind === 'relative' && isSubjectOf(beside, c))
  const over = chainOf(scene, place.clause)
    .slice(1)
    .some((c) => isSubjectOf(beside, c))
  const predicate =
    own !== undefined &&
    form === 'possessive' &&
    coreferWords.naming.has(own.verb.lemma) &&
    own.objects.some((o) => o.from <= place.head && place.head < o.to)
  return [
    ...both(form, [
      ['own-subject', subject],
      ['relative-head', relative],
      ['subject-over', over && !subject],
    ]),
    [spaced('own-subject', own?.kind ?? 'none'), subject],
    ['called-so', predicate && subject],
  ]
}

/** Words right before the pronoun or its clause, and before the contender. */
function wordsBeside<C extends Candidate>(beside: Beside<C>): Values {
  const { asked, nearest, away, form } = beside
  const { scene, place } = asked
  const { words } = scene.words
  const before = words[place.range.from - 1]?.lower ?? ''
  const toContender = words[nearest.range.from - 1]?.lower ?? ''
  const near = away === '0' || away === '1'
  const own = isSubjectOf(beside, scene.syntax.clauses[place.clause]) ? 'own-subject' : nearest.role
  const listed = isListed(words, nearest)
  const values: (readonly [string, boolean])[] = []
  if (coreferWords.before.has(before)) {
    const word = spaced(before, form)
    values.push([spaced(word, own), near], [spaced(word, dashed('away', away)), true])
  }
  if (coreferWords.before.has(toContender)) values.push([spaced('after', toContender), nearest.role === 'oblique'])
  return [
    ...values,
    ['listed', listed],
    [spaced(form, 'listed'), listed],
    ...both(form, [['relation-of', isRelationOf(words, nearest)]]),
  ]
}

/** Words back from a name to the kin it is told as. */
const farthestKin = 4

/** "the daughter of Ruiz and | Harl": told only to say who another is. */
function isRelationOf(words: readonly Word[], { range }: Place): boolean {
  for (let i = range.from - 1; i >= Math.max(0, range.from - farthestKin); i--) {
    if (/^VB|^[.:]/.test(words[i]?.pos ?? '')) return false
    if (/^(?:of|to)$/.test(words[i]?.lower ?? ''))
      return kinNouns.has(words[i - 1]?.lower ?? '') || words[i - 1]?.lower === 'married'
  }
  return false
}

function whoItIs<C extends Candidate>({ asked, contender, nearest, others, isOf, form }: Beside<C>): Values {
  const { scene, kind } = asked
  const { mention } = nearest
  const { candidate, mentions, first, mostOften } = contender
  const named = mention.form === 'name'
  const hinted = kind.gender !== null && candidate.gender === null && Boolean(candidate.hint)
  const short = named && !(mention.name ?? '').includes(' ') && mention.title === null
  return [
    ...both(form, [
      ['first', first],
      ['most-often', mostOften],
      ['often', Math.min(Math.log2(1 + mentions.length), 3)],
      ['pronoun-before', mention.form === 'pronoun'],
      ['pronouns', Math.log2(1 + others.filter((o) => o.mention.form === 'pronoun').length)],
      ['name-only', mentions.length === 1 && named],
      ['short-name', short],
      ['named-again', isNamedAgain(asked, isOf)],
    ]),
    ['in-brackets', scene.doc.text[mention.span.start - 1] === '('],
    ['gender', kind.gender !== null && candidate.gender === kind.gender],
    // Many a woman's surname is a man's given name; few men bear a woman's.
    ['hint', hinted ? (candidate.hint === kind.gender ? 1 : candidate.hint === 'male' ? 0 : -1) : 0],
    ['named', candidate.names.size > 0],
    ['body', kind.plural && candidate.kind === 'organisation'],
    ['singular', kind.plural && !candidate.plural && candidate.kind !== 'organisation'],
  ]
}

function sayings<C extends Candidate>({ asked, nearest, others, isOf }: Beside<C>): Values {
  const { place, lastSource, speaker } = asked
  return [
    ['same-source', lastSource >= 0 && isOf(lastSource)],
    ['own-source', !place.quoted && speaker >= 0 && isOf(speaker)],
    ['quoted-before', nearest.quoted && !place.quoted],
    ['other-speaker', place.quoted && others.every((o) => o.sourceOf >= 0 && o.statement < 0)],
  ]
}

/** A feature by itself, and together with the case of the pronoun. */
function both(form: string, values: Values): Values {
  const doubled: (readonly [string, number | boolean])[] = []
  for (const value of values) doubled.push(value, [spaced(form, value[0]), value[1]])
  return doubled
}

/** Whether the contender has a mention at the head of the clause's subject, also where it is taken over from the clause before. */
function isSubjectOf<C extends Candidate>(
  { asked: { scene }, contender }: Beside<C>,
  clause: Clause | undefined,
): boolean {
  const subject = clause?.subject ?? null
  if (subject === null) return false
  return contender.mentions.some((i) => {
    const { head } = scene.places[i] as Place
    return head === subject.head || (subject.owned <= head && head < subject.to)
  })
}

/** A clause and those it hangs on, inner first. */
function chainOf({ syntax }: Scene, clause: number): Clause[] {
  const chain: Clause[] = []
  for (let at = syntax.clauses[clause]; at !== undefined && chain.length < 4; at = syntax.clauses[at.parent])
    chain.push(at)
  return chain
}

/** Named again after the pronoun: in its sentence or the next. */
function isNamedAgain({ scene, at, place }: Asked, isOf: (mention: number) => boolean): boolean {
  for (let i = at + 1; i < scene.places.length && i < at + 12; i++) {
    const other = scene.places[i] as Place
    if (other.sentence > place.sentence) return false
    if (other.mention.form === 'name' && isOf(i)) return true
  }
  return false
}

/** "Ruiz and Harl", "Ruiz, Harl and Tarn". */
function isListed(words: readonly Word[], { range }: Place): boolean {
  const before = words[range.from - 1]?.lower
  const after = words[range.to]?.lower
  const capital = (word: Word | undefined) => /^\p{Lu}/u.test(word?.text ?? '')
  return (
    ((before === 'and' || before === ',') && capital(words[range.from - 2])) ||
    ((after === 'and' || after === ',') && capital(words[range.to + 1]))
  )
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
