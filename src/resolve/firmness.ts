import { hedges } from '../data/hedges.ts'
import type { Proposition, Statement } from '../model/layers.ts'
import type { Clause } from './clauses.ts'
import type { Scene } from './scene.ts'

const hedgeWords: ReadonlySet<string> = new Set(hedges.filter((h) => !h.includes(' ')))
const alleging: ReadonlySet<string> = new Set([
  'allegedly',
  'reportedly',
  'purportedly',
  'supposedly',
  'alleged',
  'purported',
  'accused',
  'suspected',
])
const conditions: ReadonlySet<string> = new Set(['if', 'unless', 'whether', 'whatever', 'in case'])
const hedgingVerbs: ReadonlySet<string> = new Set([
  'appear',
  'seem',
  'believe',
  'think',
  'suspect',
  'suggest',
  'indicate',
  'expect',
  'hope',
  'intend',
  'plan',
  'want',
  'try',
])
const allegingVerbs: ReadonlySet<string> = new Set(['accuse', 'allege', 'claim', 'suspect'])

/** How firmly a clause is told by those whose words it is: as a fact, with a hedge, under a condition, as an allegation. */
export function firmnessOf(scene: Scene, at: number, statement: Statement | null): Proposition['firmness'] {
  const clause = scene.syntax.clauses[at] as Clause
  const parent = scene.syntax.clauses[clause.parent]
  if (isConditional(clause) || (parent !== undefined && isConditional(parent) && clause.kind !== 'main'))
    return 'conditional'
  const adverbs = [...clause.verb.adverbs, scene.words.words[clause.verb.from - 1]?.lower ?? '']
  const accused = statement !== null && statement.acts.includes('accusation') && parent === undefined
  if (adverbs.some((a) => alleging.has(a)) || isUnder(clause, parent, allegingVerbs) || accused) return 'alleged'
  if (clause.verb.modal === 'would' && isConditionBeside(scene, at)) return 'conditional'
  const modal = clause.verb.modal
  const hedged =
    modal === 'may' ||
    modal === 'might' ||
    modal === 'could' ||
    hedgingVerbs.has(clause.verb.lemma) ||
    isUnder(clause, parent, hedgingVerbs) ||
    adverbs.some((a) => hedgeWords.has(a))
  return hedged ? 'hedged' : 'asserted'
}

function isConditional({ kind, marker }: Clause): boolean {
  return kind === 'adverbial' && marker !== null && conditions.has(marker)
}

function isUnder(clause: Clause, parent: Clause | undefined, verbs: ReadonlySet<string>): boolean {
  return (
    parent !== undefined &&
    verbs.has(parent.verb.lemma) &&
    (clause.kind === 'infinitive' || clause.kind === 'content' || clause.kind === 'participle')
  )
}

/** "If it rains, the road would close": a condition in the same sentence. */
function isConditionBeside({ syntax }: Scene, at: number): boolean {
  const range = syntax.bySentence[syntax.sentenceOf[at] ?? -1]
  if (range === undefined) return false
  for (let i = Math.max(range.from, at - 8); i < range.to && i < at + 8; i++)
    if (i !== at && isConditional(syntax.clauses[i] as Clause)) return true
  return false
}
