import { givingVerbs, issuingVerbs } from '../data/channels.ts'
import { documentNouns } from '../data/role-nouns.ts'
import type { Statement } from '../model/layers.ts'
import type { Reading } from './cast.ts'
import type { Clause } from './clauses.ts'
import { type Draft, draftAt } from './drafts.ts'
import type { Scene } from './scene.ts'
import { placesIn } from './slots.ts'
import { rangeOf, type WordRange } from './words.ts'

/** Someone a statement without a source may be of, and the rule that says so. */
export interface Inferred {
  readonly draft: Draft
  readonly rule: string
}

/** Who said a statement whose source the text leaves out, where the words around it tell; null where they do not. */
export function inferSpeaker(reading: Reading, at: number): Inferred | null {
  const statement = reading.scene.statements[at] as Statement
  const cue = statement.cue[0]
  if (cue === undefined) return null
  const range = rangeOf(reading.scene.words.words, cue)
  return (
    goesOn(reading, at) ??
    issuerOf(reading, range) ??
    giverOf(reading, range) ??
    (statement.acts.includes('question') ? askerOf(reading, at) : null)
  )
}

/** Damage took the source; the quotation follows on another one of the same paragraph, whose speaker goes on. */
function goesOn({ scene, sources }: Reading, at: number): Inferred | null {
  const statement = scene.statements[at] as Statement
  const first = statement.content[0]
  const last = scene.statements.slice(0, at).findLastIndex((s) => s.within === statement.within)
  const [before, draft] = [scene.statements[last], sources[last]?.[0]]
  if (!statement.damaged || first === undefined || before === undefined || draft === undefined) return null
  if (statement.form === 'indirect' || before.form === 'indirect') return null
  const between = scene.doc.text.slice(before.span.end, first.start)
  return /^[\s.,]*$/.test(between) && !between.includes('\n\n') ? { draft, rule: 'goes-on' } : null
}

/** "The Ledger published a story alleging that": whose story it is. */
function issuerOf({ scene, cast }: Reading, { from }: WordRange): Inferred | null {
  const { words } = scene.words
  if (words[from]?.pos !== 'VBG' || !documentNouns.has(words[from - 1]?.lower ?? '')) return null
  const clause = clausesOver(scene, from).find((c) => issuingVerbs.has(c.verb.lemma) && c.verb.head < from)
  const draft = clause === undefined ? null : subjectOf({ scene, cast }, clause)
  return draft === null ? null : { draft, rule: 'issuer-of-writing' }
}

/** "An official provided a list of what was described as": who gives it describes it. */
function giverOf({ scene, cast }: Reading, { from, to }: WordRange): Inferred | null {
  const { words } = scene.words
  const passive = words.slice(from, to).some((w) => w.pos === 'VBN') && words[from - 1]?.lower === 'what'
  const clause = passive ? clausesOver(scene, from).find((c) => givingVerbs.has(c.verb.lemma)) : undefined
  const draft = clause === undefined ? null : subjectOf({ scene, cast }, clause)
  return draft === null ? null : { draft, rule: 'giver-of-writing' }
}

/** The clauses of a word's sentence that begin before it, nearest first. */
function clausesOver({ syntax, words }: Scene, word: number): Clause[] {
  const range = syntax.bySentence[words.sentenceOf[word] ?? -1]
  if (range === undefined) return []
  return syntax.clauses
    .slice(range.from, range.to)
    .filter((c) => c.verb.head < word)
    .reverse()
}

function subjectOf({ scene, cast }: Pick<Reading, 'scene' | 'cast'>, { subject }: Clause): Draft | null {
  const at = subject === null ? undefined : placesIn(scene, subject)[0]
  return at === undefined ? null : draftAt(cast, at)
}

/** "Ruiz was asked about the toll", where one other question to Ruiz is told with who put it. */
function askerOf({ scene, cast, sources }: Reading, at: number): Inferred | null {
  const asked = addresseesOf({ scene, cast }, at)
  if (asked.length === 0) return null
  const askers = new Set<Draft>()
  for (const [i, other] of scene.statements.entries()) {
    const draft = sources[i]?.[0]
    if (i === at || draft === undefined || draft.kind !== 'person' || !other.acts.includes('question')) continue
    const answerer = scene.statements[i + 1]?.acts.includes('answer') ? [sources[i + 1]?.[0]] : []
    const told = [...addresseesOf({ scene, cast }, i), ...answerer]
    if (told.some((d) => d !== undefined && d !== draft && asked.includes(d))) askers.add(draft)
  }
  const [draft] = askers
  return draft !== undefined && askers.size === 1 ? { draft, rule: 'one-asker' } : null
}

function addresseesOf({ scene, cast }: Pick<Reading, 'scene' | 'cast'>, at: number): Draft[] {
  const { addressee } = scene.statements[at] as Statement
  return addressee.flatMap((span) =>
    placesIn(scene, rangeOf(scene.words.words, span)).flatMap((i) => draftAt(cast, i) ?? []),
  )
}
