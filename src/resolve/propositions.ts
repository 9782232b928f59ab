import type { Cue, Happening, Proposition, Statement } from '../model/layers.ts'
import type { Span } from '../model/span.ts'
import { defineStage, type Stage } from '../model/stage.ts'
import { idOf } from '../text/hash.ts'
import type { Parser } from '../text/parse-tree.ts'
import { parsedCast } from './parsed-clauses.ts'
import { findCapacities } from './capacities.ts'
import { castOf } from './cast.ts'
import type { NounPhrase } from './chunks.ts'
import { agentOf, type Clause, patientOf } from './clauses.ts'
import { type Cast, draftAt } from './drafts.ts'
import { entityId } from './entity-ids.ts'
import { firmnessOf } from './firmness.ts'
import { polarityOf } from './polarity.ts'
import { qualifiersOf } from './qualifiers.ts'
import type { Scene } from './scene.ts'
import { type Figures, placeOnHead, readFigures } from './slots.ts'
import { rangeOf, type WordRange } from './words.ts'

/** Who did or did not do what to whom, and how firmly it is said. */
export function propositionsWith(
  parserOf: () => Parser | null,
): Stage<
  'token' | 'sentence' | 'quotation' | 'cue' | 'mention' | 'date' | 'count' | 'statement' | 'entity' | 'happening',
  'proposition'
> {
  return defineStage({
    name: 'resolve/propositions',
    needs: ['token', 'sentence', 'quotation', 'cue', 'mention', 'date', 'count', 'statement', 'entity', 'happening'],
    adds: ['proposition'],
    run: (view) => {
      const cast = parsedCast(castOf(view).cast, parserOf)
      const figures = readFigures(cast.scene, view.get('date'), view.get('count'))
      return { annotations: findPropositions(cast, figures, view.get('happening'), view.get('cue')), notes: [] }
    },
  })
}

function findPropositions(
  cast: Cast,
  figures: Figures,
  happenings: readonly Happening[],
  words: readonly Cue[],
): Proposition[] {
  const { scene } = cast
  const cues = cueWords(scene, words)
  const happeningAt = new Map(happenings.map((h) => [rangeOf(scene.words.words, h.head).from, h.id]))
  const made = new Map<string, Proposition>()
  for (const [i, clause] of scene.syntax.clauses.entries()) {
    if (cues.has(clause.verb.head)) continue
    const proposition = toProposition(cast, figures, happeningAt, i)
    if (proposition !== null) made.set(proposition.id, proposition)
  }
  return [...made.values()]
}

/** Words of saying that a statement rests on: the statement itself stands for them. Other words of a cue tell of acts. */
function cueWords({ words, statements }: Scene, known: readonly Cue[]): Set<number> {
  const ofSaying = new Set<number>()
  for (const { span } of known)
    for (let i = rangeOf(words.words, span).from; i < rangeOf(words.words, span).to; i++) ofSaying.add(i)
  const cues = new Set<number>()
  for (const s of statements) {
    for (const span of s.cue) {
      const { from, to } = rangeOf(words.words, span)
      for (let i = from; i < to; i++) if (ofSaying.has(i)) cues.add(i)
    }
  }
  return cues
}

/** Verbs that say nothing by themselves. */
const emptyVerbs: ReadonlySet<string> = new Set([
  'do',
  'will',
  'would',
  'can',
  'could',
  'may',
  'might',
  'must',
  'shall',
  'should',
])

function toProposition(
  cast: Cast,
  figures: Figures,
  happeningAt: ReadonlyMap<number, string>,
  at: number,
): Proposition | null {
  const { scene } = cast
  const clause = scene.syntax.clauses[at] as Clause
  const { verb } = clause
  if (emptyVerbs.has(verb.lemma) && clause.objects.length === 0) return null
  const statement = statementOver(scene, verb.head)
  const args = argumentsOf(cast, clause)
  if (args.agent === undefined && args.object === undefined) return null
  const range = clauseRange(clause)
  const { words } = scene.words
  const span = { start: (words[range.from] as Span).start, end: (words[range.to - 1] as Span).end }
  const event = [
    verb.head,
    ...clause.objects.map((o) => o.head),
    ...(clause.subject === null ? [] : [clause.subject.head]),
  ]
    .map((w) => happeningAt.get(w))
    .find((h) => h !== undefined)
  return {
    id: idOf('pr', scene.doc.id, verb.head, span.start),
    layer: 'proposition',
    span,
    rule: `clause-${clause.kind}`,
    statement: statement?.id ?? null,
    predicate: verb.lemma,
    arguments: args,
    polarity: polarityOf(scene, at, statement),
    firmness: firmnessOf(scene, at, statement),
    qualifiers: qualifiersOf(scene, at, findCapacities(words, range)),
    happening: event ?? null,
    dates: figuresOf(figures.dates, range).flatMap((d) => d.value ?? []),
    counts: figuresOf(figures.counts, range).map((c) => c.id),
  }
}

function statementOver(scene: Scene, word: number): Statement | null {
  return scene.statements[scene.contentOf[word] ?? -1] ?? null
}

function clauseRange(clause: Clause): WordRange {
  const parts = [clause.range, clause.verb, ...clause.objects, ...clause.complements.map((c) => c.phrase)]
  return { from: Math.min(clause.range.from, clause.verb.from), to: Math.max(...parts.map((p) => p.to)) }
}

function figuresOf<T>(at: ReadonlyMap<number, T>, { from, to }: WordRange): T[] {
  const found: T[] = []
  for (let i = from; i < to; i++) {
    const figure = at.get(i)
    if (figure !== undefined) found.push(figure)
  }
  return found
}

/** Agent, object and what prepositions bring; the first of each preposition counts. */
function argumentsOf(cast: Cast, clause: Clause): Record<string, string> {
  const args: Record<string, string> = {}
  const put = (role: string, phrase: NounPhrase | null) => {
    if (phrase === null || args[role] !== undefined) return
    args[role] = valueOf(cast, phrase)
  }
  put('agent', agentOf(clause))
  put('object', patientOf(clause))
  const [first, second] = clause.objects
  if (first !== undefined && second !== undefined && second.from === first.to) put('second', second)
  for (const c of clause.complements) {
    if (c.phrase === agentOf(clause) || c.preposition === 'of') continue
    put(c.preposition, c.phrase)
  }
  return args
}

/** Local entity id of the mention on its head, else its words. */
function valueOf(cast: Cast, phrase: NounPhrase): string {
  const { scene } = cast
  const at = placeOnHead(scene, phrase.head, phrase)
  const draft = at < 0 ? null : draftAt(cast, at)
  if (draft !== null) return entityId(cast, draft)
  const { words, text } = scene.words
  return text.slice((words[phrase.from] as Span).start, (words[phrase.to - 1] as Span).end).replace(/\s+/g, ' ')
}
