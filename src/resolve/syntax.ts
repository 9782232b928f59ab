import type { NounPhrase } from './chunks.ts'
import { readClauses } from './clause-reader.ts'
import type { Clause } from './clauses.ts'
import type { Words } from './words.ts'

/** What a word's noun phrase does in its clause. */
export type Role = 'subject' | 'object' | 'oblique' | 'possessor' | 'none'

/** The clauses of a document, and for each word its part in them. */
export interface Syntax {
  readonly clauses: readonly Clause[]
  /** Sentence of each clause. */
  readonly sentenceOf: readonly number[]
  /** Clause whose range holds each word, the innermost; −1 if none. */
  readonly clauseOf: Int32Array
  /** Role of the noun phrase each word stands in. */
  readonly roleOf: readonly Role[]
  /** Clauses of each sentence, as a range of indexes. */
  readonly bySentence: readonly { readonly from: number; readonly to: number }[]
}

/** Reads every sentence once. */
export function readSyntax(words: Words): Syntax {
  const clauses: Clause[] = []
  const sentenceOf: number[] = []
  const clauseOf = new Int32Array(words.words.length).fill(-1)
  const roleOf: Role[] = new Array<Role>(words.words.length).fill('none')
  const bySentence = words.sentences.map((range, sentence) => {
    const from = clauses.length
    for (const clause of readClauses(words.words, range)) {
      const at = clauses.length
      clauses.push(clause.parent < 0 ? clause : { ...clause, parent: clause.parent + from })
      sentenceOf.push(sentence)
      clauseOf.fill(at, clause.range.from, clause.range.to)
      clauseOf.fill(at, clause.verb.from, clause.verb.to)
    }
    for (let i = from; i < clauses.length; i++) markRoles(clauses[i] as Clause, i, words, clauseOf, roleOf)
    return { from, to: clauses.length }
  })
  return { clauses, sentenceOf, clauseOf, roleOf, bySentence }
}

function markRoles(clause: Clause, at: number, { words }: Words, clauseOf: Int32Array, roleOf: Role[]): void {
  const mark = (phrase: NounPhrase, role: Role, own: boolean) => {
    for (let i = phrase.from; i < phrase.to; i++) {
      if (roleOf[i] !== 'none' && roleOf[i] !== 'oblique') continue
      const possessor = i < phrase.owned || words[i]?.pos === 'PRP$'
      roleOf[i] = possessor ? 'possessor' : role
      if (own) clauseOf[i] = at
    }
  }
  const shared = clause.kind === 'coordinate' || clause.kind === 'infinitive' || clause.kind === 'participle'
  for (const s of clause.subject === null ? [] : [clause.subject, ...clause.subjects]) {
    if (!shared || (s.from >= clause.range.from && s.to <= clause.range.to))
      mark(s, 'subject', clause.kind !== 'relative')
  }
  for (const o of clause.objects) mark(o, 'object', true)
  for (const c of clause.complements) mark(c.phrase, 'oblique', true)
}
