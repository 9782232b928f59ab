import type { Parser, ParseTree } from '../text/parse-tree.ts'
import { relationIndex } from '../text/relations.ts'
import { findChunks, type NounPhrase } from './chunks.ts'
import { type Clause, isPassive } from './clauses.ts'
import { isTime } from './clause-subjects.ts'
import type { Cast } from './drafts.ts'
import type { Words, WordRange } from './words.ts'

/** Two stages look at the same clauses; they are parsed once for both. */
const parsedCasts = new WeakMap<Cast, { readonly parserOf: () => Parser | null; readonly parsed: Cast }>()

/** The cast with the subjects and objects of its clauses compared with what a parser makes of their sentences. */
export function parsedCast(cast: Cast, parserOf: () => Parser | null): Cast {
  const known = parsedCasts.get(cast)
  if (known?.parserOf === parserOf) return known.parsed
  const { scene } = cast
  const { words, syntax } = scene
  const sentences = syntax.bySentence.flatMap(({ from, to }, i) =>
    lengthOf(words, i) <= longestRead && syntax.clauses.slice(from, to).some((c) => isDoubtful(words, c)) ? [i] : [],
  )
  const parser = sentences.length === 0 || words.words[0]?.pos === '' ? null : parserOf()
  const clauses = parser === null ? syntax.clauses : compared(words, syntax, sentences, parser)
  const parsed = { ...cast, scene: { ...scene, syntax: { ...syntax, clauses } } }
  parsedCasts.set(cast, { parserOf, parsed })
  return parsed
}

/** Words of a sentence; a longer one is a list, or text without marks, and no tree helps there. */
const longestRead = 120

function lengthOf({ sentences }: Words, sentence: number): number {
  const { from, to } = sentences[sentence] as WordRange
  return to - from
}

/** Whether a clause is one that fixed patterns often misread: its subject or object does not stand beside its verb. */
function isDoubtful({ words }: Words, clause: Clause): boolean {
  const { verb, subject, objects, kind, marker } = clause
  const beside = subject !== null && (subject.to === verb.from || words[subject.head]?.pos === 'EX')
  const own = verb.form === 'finite' ? kind !== 'relative' : kind === 'participle' && marker === null
  if (own && !beside && words[verb.from - 1]?.pos !== 'CC') return true
  if (verb.lemma === 'be' || isPassive(clause)) return false
  const [first] = objects
  if (first !== undefined) return objects.length > 1 || first.from > verb.to
  const next = words[verb.to]?.pos === 'RB' ? words[verb.to + 1] : words[verb.to]
  return /^(?:NN|CD|DT|PRP|JJ)/.test(next?.pos ?? '')
}

/** A sentence with its tree; indexes are of words of the document. */
interface Parsed {
  readonly words: Words
  readonly tree: ParseTree
  /** First word of the sentence, and the token of the tree it is. */
  readonly range: WordRange
  readonly first: number
  readonly phrases: readonly NounPhrase[]
  /** What the reader of clauses made of it. */
  readonly clauses: readonly Clause[]
}

function compared(
  words: Words,
  syntax: Cast['scene']['syntax'],
  sentences: readonly number[],
  parser: Parser,
): readonly Clause[] {
  const ranges = sentences.map((s) => words.sentences[s] as WordRange)
  const chosen = ranges.flatMap(({ from, to }) => words.words.slice(from, to))
  let at = 0
  const tree = parser.parse({
    text: words.text,
    start: Int32Array.from(chosen, (w) => w.start),
    end: Int32Array.from(chosen, (w) => w.end),
    pos: chosen.map((w) => w.pos),
    sentences: ranges.map(({ from, to }) => ({ from: at, to: (at += to - from) })),
  })
  const clauses = [...syntax.clauses]
  let first = 0
  for (const [i, sentence] of sentences.entries()) {
    const range = ranges[i] as WordRange
    const { from, to } = syntax.bySentence[sentence] as WordRange
    const own = clauses.slice(from, to)
    const parsed = { words, tree, range, first, phrases: phrasesOf(words, range, own), clauses: own }
    for (const [k, clause] of own.entries()) clauses[from + k] = compareClause(parsed, clause)
    first += range.to - range.from
  }
  return clauses
}

/** Noun phrases of a sentence: those its clauses have, so that they stay the same, and the rest. */
function phrasesOf({ words }: Words, range: WordRange, clauses: readonly Clause[]): NounPhrase[] {
  const used = new Map<number, NounPhrase>()
  for (const c of clauses) {
    for (const p of [c.subject, ...c.subjects, ...c.objects, ...c.complements.map((x) => x.phrase)])
      if (p !== null) used.set(p.head, p)
  }
  return findChunks(words, range).flatMap((c) => (c.kind === 'noun' ? [used.get(c.head) ?? c] : []))
}

const nsubj = relationIndex('nsubj')
const nsubjpass = relationIndex('nsubjpass')
const dobj = relationIndex('dobj')
const cop = relationIndex('cop')
const conj = relationIndex('conj')
const acl = relationIndex('acl')
const modifiers = new Set([relationIndex('amod'), relationIndex('compound'), relationIndex('case')])
const tmod = relationIndex('nmod:tmod')
const advmod = relationIndex('advmod')

function headOf({ tree, range, first }: Parsed, word: number): number {
  const head = tree.head[word - range.from + first] as number
  return head < 0 ? -1 : head - first + range.from
}

function relationOf({ tree, range, first }: Parsed, word: number): number {
  return tree.relation[word - range.from + first] as number
}

function dependents(parsed: Parsed, head: number, relations: readonly number[]): number[] {
  const found: number[] = []
  for (let i = parsed.range.from; i < parsed.range.to; i++)
    if (relations.includes(relationOf(parsed, i)) && headOf(parsed, i) === head) found.push(i)
  return found
}

function phraseOver({ phrases }: Parsed, word: number): NounPhrase | null {
  return phrases.find((p) => p.from <= word && word < p.to) ?? null
}

function compareClause(parsed: Parsed, clause: Clause): Clause {
  if (isModifier(parsed, clause)) return { ...clause, subject: null, subjects: [], objects: [] }
  return { ...clause, ...subjectsOf(parsed, clause), objects: objectsOf(parsed, clause) }
}

/** "found shrapnel and shredded backpacks": a participle that belongs to the noun after it. */
function isModifier(parsed: Parsed, { verb }: Clause): boolean {
  const { words } = parsed.words
  return (
    verb.to === verb.from + 1 &&
    modifiers.has(relationOf(parsed, verb.head)) &&
    headOf(parsed, verb.head) > verb.head &&
    !/^(?:,|NN.*|PRP)$/.test(words[verb.from - 1]?.pos ?? '')
  )
}

function subjectsOf(parsed: Parsed, clause: Clause): Partial<Pick<Clause, 'subject' | 'subjects'>> {
  const { verb, subject: read } = clause
  const { words } = parsed.words
  if (read !== null && (read.to === verb.from || read.from >= verb.from || words[read.head]?.pos === 'EX')) return {}
  const found = clause.kind === 'participle' ? describedBy(parsed, clause) : subjectInTree(parsed, clause)
  const phrase = found < 0 ? null : phraseOver(parsed, found)
  if (phrase === null || phrase === read || phrase.to > verb.from || isUnderPreposition(parsed, phrase)) return {}
  if (isDivided(parsed, phrase, verb) || isTaken(parsed, phrase) || isTime(words, phrase)) return {}
  if (read !== null && headOf(parsed, read.head) === phrase.head && relationOf(parsed, read.head) === conj) return {}
  const others = dependents(parsed, found, [conj]).flatMap((w) => phraseOver(parsed, w) ?? [])
  return { subject: phrase, subjects: others.filter((o) => o.to <= verb.from) }
}

/** Whether a mark that ends what comes before it stands between. */
function isDivided({ words: { words } }: Parsed, phrase: NounPhrase, verb: WordRange): boolean {
  return words.slice(phrase.to, verb.from).some((w) => /^[:;|]$/.test(w.lower))
}

/** "had been part of the problem or was its cause", "those who guard the buses were hurt": what another verb has. */
function isTaken({ clauses }: Parsed, phrase: NounPhrase): boolean {
  return clauses.some((c) => (c.verb.lemma === 'be' || c.kind === 'relative') && c.objects.includes(phrase))
}

/** The noun a participle describes; −1 if it describes none. */
function describedBy(parsed: Parsed, { verb, marker }: Clause): number {
  return marker === null && relationOf(parsed, verb.head) === acl ? headOf(parsed, verb.head) : -1
}

/** Subject of a verb with a tense, or of what "be" joins to it; −1 if it has none of its own. */
function subjectInTree(parsed: Parsed, { verb, kind }: Clause): number {
  if (verb.form !== 'finite' || kind === 'relative') return -1
  const predicate = relationOf(parsed, verb.head) === cop ? headOf(parsed, verb.head) : verb.head
  const subject = dependents(parsed, predicate, [nsubj, nsubjpass])[0] ?? -1
  return /^(?:W.*|DT|EX)$/.test(parsed.words.words[subject]?.pos ?? '') ? -1 : subject
}

function isUnderPreposition({ words: { words } }: Parsed, { from }: NounPhrase): boolean {
  return (
    /^(?:IN|TO|VBG)$/.test(words[from - 1]?.pos ?? '') &&
    !/^(?:that|if|because|as|while|though|although|whether|after|before|since|until|when)$/.test(
      words[from - 1]?.lower ?? '',
    )
  )
}

/** Most words between a verb and an object it had not been given: adverbs and a mark. */
const farthestObject = 3

function objectsOf(parsed: Parsed, clause: Clause): readonly NounPhrase[] {
  const { verb } = clause
  if (verb.lemma === 'be') return clause.objects
  const kept = clause.objects.filter((o) => {
    const relation = relationOf(parsed, o.head)
    return relation !== tmod && (relation !== advmod || /^NN/.test(parsed.words.words[o.head]?.pos ?? ''))
  })
  if (clause.objects.length > 0 || isPassive(clause)) return kept
  return dependents(parsed, verb.head, [dobj]).flatMap((w) => {
    const phrase = phraseOver(parsed, w)
    const near = phrase !== null && phrase.from >= verb.to && phrase.from - verb.to <= farthestObject
    return !near || isUnderPreposition(parsed, phrase) || isVerbBetween(parsed, verb, phrase) ? [] : [phrase]
  })
}

function isVerbBetween({ words: { words } }: Parsed, verb: WordRange, phrase: NounPhrase): boolean {
  return words.slice(verb.to, phrase.from).some((w) => /^(?:VB|MD)/.test(w.pos))
}
