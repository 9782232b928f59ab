import { findAppositions } from './appositive-phrases.ts'
import { type Chunk, findChunks, type NounPhrase, type VerbGroup } from './chunks.ts'
import type { ClauseDraft, Reader } from './clause-state.ts'
import { isTime, precedesSubject, subjectOf, wait } from './clause-subjects.ts'
import type { Clause, Complement } from './clauses.ts'
import type { Word, WordRange } from './words.ts'

const subordinators: ReadonlySet<string> = new Set(
  'because although though while when whenever if unless until since after before as whereas once whether where why how than so'.split(
    ' ',
  ),
)
const dash = /^(?:[–—―]|--)$/
const conditional: ReadonlySet<string> = new Set(['if', 'unless', 'whether'])

/** Clauses of a sentence, in order of their verbs. A reader of fixed patterns, not a parser: it takes the likeliest attachment and goes on. */
export function readClauses(words: readonly Word[], sentence: WordRange): Clause[] {
  const chunks = findChunks(words, sentence)
  const reader: Reader = {
    words,
    clauses: [],
    appositions: findAppositions(words, chunks),
    bare: [],
    commas: 0,
    last: null,
    preposition: null,
    marker: null,
    joiner: null,
    current: -1,
    waiting: [],
    inverted: false,
    fronted: [],
    from: sentence.from,
    end: sentence.to,
    pairedDashes: words.slice(sentence.from, sentence.to).filter((w) => dash.test(w.lower)).length === 2,
  }
  for (const [i, chunk] of chunks.entries()) {
    if (chunk.kind === 'noun') takeNoun(reader, chunk)
    else if (chunk.kind === 'verb') takeVerb(reader, chunk)
    else takeJoint(reader, chunk.lower, chunk.pos, chunk.from, chunks[i + 1])
  }
  closeLast(reader, sentence.to)
  subjectsForFronted(reader)
  return reader.clauses
}

/** "Speaking to reporters, Ruiz said": the one who spoke is named by the clause that follows. */
function subjectsForFronted({ clauses }: Reader): void {
  for (const [i, clause] of clauses.entries()) {
    if (clause.kind !== 'participle' || clause.subject !== null || clause.verb.form !== 'gerund') continue
    const next = clauses
      .slice(i + 1, i + 6)
      .find((c) => c.verb.form === 'finite' && c.kind !== 'relative' && c.kind !== 'adverbial')
    if (next !== undefined && next.range.from >= clause.verb.to) clause.subject = next.subject
  }
}

function takeNoun(reader: Reader, phrase: NounPhrase): void {
  if (reader.appositions.has(phrase)) {
    reader.last = phrase
    reader.preposition = null
    return
  }
  const current = reader.clauses[reader.current]
  if (reader.inverted && current !== undefined) {
    current.subject = phrase
    reader.inverted = false
  } else if (reader.preposition !== null) {
    const complement = { preposition: reader.preposition.lower, at: reader.preposition.at, phrase, after: reader.last }
    if (current === undefined || reader.marker !== null) reader.fronted.push(complement)
    else current.complements.push(complement)
    reader.preposition = null
  } else if (joinsBetween(reader, current)) {
    const before = reader.fronted.at(-1) as Complement
    reader.fronted.push({ ...before, phrase })
  } else {
    reader.bare.push({ phrase, commas: reader.commas, joined: reader.joiner !== null })
    const before = current?.complements.at(-1)
    if (current === undefined || reader.marker !== null) {
      // Nothing to belong to yet: it waits for its verb.
    } else if (
      reader.joiner !== null &&
      !reader.joiner.startsWith(',') &&
      before !== undefined &&
      before.phrase === reader.last
    )
      current.complements.push({ ...before, phrase })
    else if (reader.commas === 0 && !isTime(reader.words, phrase)) current.objects.push(phrase)
  }
  reader.joiner = null
  reader.last = phrase
}

/** "The talks between Ruiz and Holt": the second of two before any verb. */
function joinsBetween({ fronted, joiner, last, marker }: Reader, current: ClauseDraft | undefined): boolean {
  const before = fronted.at(-1)
  return (
    (current === undefined || marker !== null) &&
    joiner === 'and' &&
    before?.preposition === 'between' &&
    before.phrase === last &&
    fronted.filter((c) => c.preposition === 'between').length === 1
  )
}

function takeJoint(reader: Reader, lower: string, pos: string, at: number, next: Chunk | undefined): void {
  if (pos === ',' || lower === ',' || (dash.test(lower) && reader.pairedDashes)) reader.commas++
  else if (/^[;:]$/.test(lower) || dash.test(lower)) boundary(reader, at + 1)
  else if (pos === 'CC') reader.joiner = reader.words[at - 1]?.lower === ',' ? `, ${lower}` : lower
  else if (pos === 'WDT' || pos === 'WP' || pos === 'WP$') {
    const relative = reader.last !== null && pos !== 'WP$' && lower !== 'what'
    const antecedent = relative ? relativeAntecedent(reader) : null
    if (relative || (pos === 'WP$' && reader.current < 0)) wait(reader)
    reader.marker = { lower, kind: relative ? 'relative' : 'content', antecedent }
    startClause(reader, at)
  } else if (lower === 'that' && pos !== 'DT') {
    const relative = pos === 'IN' && reader.last !== null && reader.current < 0
    if (relative) wait(reader)
    reader.marker = { lower, kind: relative ? 'relative' : 'content', antecedent: relative ? reader.last : null }
    startClause(reader, at)
  } else if (
    (pos === 'IN' || pos === 'WRB' || pos === 'TO' || pos === 'RB') &&
    isPreposition(lower, pos, next, reader)
  ) {
    const before = reader.preposition
    reader.preposition = { lower: before === null ? lower : `${before.lower} ${lower}`, at: before?.at ?? at }
  } else if (subordinators.has(lower) && (pos === 'IN' || pos === 'WRB')) {
    reader.marker = {
      lower,
      kind: conditional.has(lower) || pos === 'WRB' ? 'adverbial' : 'adverbial',
      antecedent: null,
    }
    startClause(reader, at)
  } else if (pos === 'VBG' && lower === 'including') reader.preposition = { lower, at }
  if (pos !== 'IN' && pos !== 'TO' && pos !== 'CC' && pos !== 'RB') reader.preposition = null
}

function relativeAntecedent(reader: Reader): NounPhrase | null {
  if (reader.last === null) return null
  const same = reader.appositions.get(reader.last)
  return same ?? reader.last
}

/** Prepositions before a noun phrase that no finite verb follows at once ("after the vote", not "after the vote failed"). */
function isPreposition(lower: string, pos: string, next: Chunk | undefined, reader: Reader): boolean {
  if (next === undefined) return false
  if (pos === 'RB' || pos === 'WRB')
    return pos === 'RB' && reader.preposition === null && /^(?:because|instead|outside|out|ahead)$/.test(lower)
  if (next.kind === 'joint')
    return /^(?:IN|TO|CD|\$|RB|``|"|“)$/.test(next.pos) || next.lower === '"' || next.lower === '“'
  if (next.kind === 'verb') return next.form === 'gerund' && !subordinators.has(lower)
  if (
    lower === 'if' ||
    lower === 'because' ||
    lower === 'although' ||
    lower === 'though' ||
    lower === 'whereas' ||
    lower === 'unless' ||
    lower === 'whether'
  )
    return false
  if (!subordinators.has(lower)) return true
  const verb = reader.words[next.to]
  return !(verb !== undefined && /^(?:VB[DZP]|MD)$/.test(verb.pos))
}

function startClause(reader: Reader, at: number): void {
  reader.bare = []
  reader.commas = 0
  reader.preposition = null
  reader.fronted = []
  reader.from = at
}

function boundary(reader: Reader, at: number): void {
  startClause(reader, at)
  reader.marker = null
  reader.last = null
  reader.joiner = null
  reader.current = -1
  reader.inverted = false
  reader.waiting.length = 0
}

function takeVerb(reader: Reader, verb: VerbGroup): void {
  const parent = reader.current
  if (verb.lemma === 'include' && verb.form === 'gerund') {
    reader.preposition = { lower: 'including', at: verb.head }
    return
  }
  const { subject, subjects, kind, marker, steals } = subjectOf(reader, verb)
  const from =
    subject !== null &&
    subject.to <= verb.from &&
    subject.from >= reader.from &&
    kind !== 'infinitive' &&
    kind !== 'participle'
      ? Math.min(subject.from, verb.from)
      : verb.from
  const start = reader.marker !== null || parent < 0 ? Math.min(reader.from, from) : from
  const before = reader.clauses[parent]
  if (before !== undefined) {
    before.range.to = Math.max(before.range.from + 1, Math.min(start, verb.from))
    if (steals) before.objects = before.objects.filter((o) => o !== subject && !subjects.includes(o))
    if (steals && subject !== null)
      before.complements = before.complements.filter((c) => c.at < subject.from || !reader.fronted.includes(c))
  }
  reader.clauses.push({
    kind,
    marker,
    verb,
    subject,
    subjects: [...subjects],
    objects: [],
    complements: [...reader.fronted],
    parent,
    range: { from: start, to: verb.to },
  })
  reader.current = reader.clauses.length - 1
  reader.inverted = subject === null && precedesSubject(reader.words, verb)
  reader.marker = null
  reader.joiner = null
  reader.last = null
  startClause(reader, verb.to)
}

function closeLast(reader: Reader, end: number): void {
  const last = reader.clauses.at(-1)
  if (last !== undefined) last.range.to = Math.max(last.range.from + 1, end)
}
