import { denialVerbs } from '../data/denial-words.ts'
import type { Statement } from '../model/layers.ts'
import type { NounPhrase } from './chunks.ts'
import { type Clause, patientOf } from './clauses.ts'
import type { Scene } from './scene.ts'
import { rangeOf } from './words.ts'

/** Verbs whose infinitive did not come about. */
const preventing: ReadonlySet<string> = new Set([
  'decline',
  'refuse',
  'fail',
  'forget',
  'neglect',
  'omit',
  'avoid',
  'stop',
  'prevent',
])

/** Whether a clause says that something was, or that it was not: its own negation, that of the verb over it, a denial it is the content of. */
export function polarityOf(scene: Scene, at: number, statement: Statement | null): 'affirmed' | 'denied' {
  const clause = scene.syntax.clauses[at] as Clause
  let denied = isNegated(scene, clause)
  if (governorDenies(scene, clause)) denied = !denied
  else if (statement !== null && deniesContent(scene, at, statement)) denied = !denied
  return denied ? 'denied' : 'affirmed'
}

/** "not", "never", or a subject or object that begins with "no". */
function isNegated({ words }: Scene, clause: Clause): boolean {
  if (clause.verb.negation >= 0) return true
  const before = words.words[clause.verb.from - 1]?.lower
  if (before === 'never' || before === 'not' || before === 'without') return true
  const phrases = [
    clause.subject,
    patientOf(clause),
    ...clause.objects,
    ...clause.complements.map((c) => c.phrase),
  ].filter((p): p is NounPhrase => p !== null)
  return phrases.some((p) => p.negative || /^(?:nobody|nothing|none|no)$/.test(words.words[p.from]?.lower ?? ''))
}

/** "denied meeting", "never met or spoke", "failed to mention": the verb over it turns it. */
function governorDenies(scene: Scene, clause: Clause): boolean {
  const parent = scene.syntax.clauses[clause.parent]
  if (parent === undefined) return false
  const under = clause.kind === 'participle' || clause.kind === 'infinitive' || clause.kind === 'content'
  if (under && denialVerbs.has(parent.verb.lemma)) return parent.verb.negation < 0
  if (clause.kind === 'infinitive' && preventing.has(parent.verb.lemma)) return parent.verb.negation < 0
  if (
    clause.kind === 'coordinate' &&
    clause.subject === parent.subject &&
    parent.verb.negation >= 0 &&
    joinedByOr(scene, parent, clause)
  )
    return !isNegated(scene, clause)
  return false
}

function joinedByOr({ words }: Scene, before: Clause, clause: Clause): boolean {
  return words.words.slice(before.verb.to, clause.verb.from).some((w) => w.lower === 'or' || w.lower === 'nor')
}

/** The main clause of what someone denied: "denied that he met", "denied meeting". */
function deniesContent({ words, syntax }: Scene, at: number, { cue, content }: Statement): boolean {
  const cueSpan = cue[0]
  if (cueSpan === undefined) return false
  const cueRange = rangeOf(words.words, cueSpan)
  const denying = words.words.slice(cueRange.from, cueRange.to).some((w) => denialVerbs.has(w.lower))
  const negated = words.words
    .slice(cueRange.from, cueRange.to)
    .some((w) => w.lower === 'not' || w.lower === "n't" || w.lower === 'never')
  if (!denying || negated) return false
  const clause = syntax.clauses[at] as Clause
  const parent = syntax.clauses[clause.parent]
  const inContent = (word: number) =>
    content.some((c) => (words.words[word]?.start ?? -1) >= c.start && (words.words[word]?.end ?? Infinity) <= c.end)
  return parent === undefined || !inContent(parent.verb.head)
}
