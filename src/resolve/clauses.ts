import { type Chunk, findChunks, type NounPhrase, type VerbGroup } from './chunks.ts'
import type { Word, WordRange } from './words.ts'

/** A preposition and its noun phrase. */
export interface Complement {
  /** Lower case; two-word prepositions joined ("because of", "according to"). */
  readonly preposition: string
  readonly at: number
  readonly phrase: NounPhrase
  /** The noun phrase it follows directly; null if it follows the verb or a mark. */
  readonly after: NounPhrase | null
}

/** How a clause hangs on the one before it. */
export type ClauseKind = 'main' | 'content' | 'relative' | 'infinitive' | 'participle' | 'adverbial' | 'coordinate'

/** A verb with what belongs to it. Subject and object are the grammatical ones; see `agentOf` and `patientOf`. */
export interface Clause {
  readonly kind: ClauseKind
  /** Word that opens it ("that", "if", "who"); null if none. */
  readonly marker: string | null
  readonly verb: VerbGroup
  readonly subject: NounPhrase | null
  /** Further subjects joined by "and" or "or". */
  readonly subjects: readonly NounPhrase[]
  readonly objects: readonly NounPhrase[]
  readonly complements: readonly Complement[]
  /** Index in the list of the clause it hangs on, −1 if none. */
  readonly parent: number
  /** From its first to its last word, in word indexes. */
  readonly range: WordRange
}

type Draft = { -readonly [K in keyof Clause]: Clause[K] extends readonly (infer T)[] ? T[] : Clause[K] } & {
  range: { from: number; to: number }
}

interface Reader {
  readonly words: readonly Word[]
  readonly clauses: Draft[]
  readonly appositions: Map<NounPhrase, NounPhrase>
  /** Noun phrases since the last verb or boundary that stand under no preposition, with the commas before them. */
  bare: { readonly phrase: NounPhrase; readonly commas: number; readonly joined: boolean }[]
  commas: number
  /** Noun phrase directly before. */
  last: NounPhrase | null
  preposition: { readonly lower: string; readonly at: number } | null
  marker: { readonly lower: string; readonly kind: ClauseKind; readonly antecedent: NounPhrase | null } | null
  joiner: string | null
  /** Clause that takes objects and complements, −1 before the first verb. */
  current: number
  /** Subjects whose verb has not come yet, because a relative clause stands between. */
  readonly waiting: NounPhrase[][]
  /** The verb of saying just read stands before its subject. */
  inverted: boolean
  /** Complements met before the first verb of a clause. */
  fronted: Complement[]
  from: number
}

const subordinators: ReadonlySet<string> = new Set(
  'because although though while when whenever if unless until since after before as whereas once whether where why how than so'.split(
    ' ',
  ),
)
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
  }
  for (const [i, chunk] of chunks.entries()) {
    if (chunk.kind === 'noun') takeNoun(reader, chunk)
    else if (chunk.kind === 'verb') takeVerb(reader, chunk)
    else takeJoint(reader, chunk.lower, chunk.pos, chunk.from, chunks[i + 1])
  }
  closeLast(reader, sentence.to)
  return reader.clauses
}

/** Renames a noun by another beside it: "Ana Ruiz, a lawyer," and "the lawyer, Ana Ruiz,": second phrase to first. */
export function findAppositions(words: readonly Word[], chunks: readonly Chunk[]): Map<NounPhrase, NounPhrase> {
  const found = new Map<NounPhrase, NounPhrase>()
  for (let i = 0; i + 2 < chunks.length; i++) {
    const [a, comma, b] = [chunks[i] as Chunk, chunks[i + 1] as Chunk, chunks[i + 2] as Chunk]
    if (a.kind !== 'noun' || b.kind !== 'noun' || comma.kind !== 'joint' || !/^[,–—]$/.test(comma.lower)) continue
    const after = chunks[endOfPhrase(chunks, i + 2)]
    const closedBy =
      after === undefined ||
      after.kind === 'verb' ||
      /^[.,;:–—)”"]$|^''$/.test((after as { lower?: string }).lower ?? '')
    const [nameA, nameB] = [isName(words, a), isName(words, b)]
    if (nameB && after?.kind === 'verb' && underPreposition(chunks, i)) continue
    if (closedBy && nameA !== nameB && describes(words, nameA ? b : a) && !listGoesOn(chunks, i + 3))
      found.set(b, found.get(a) ?? a)
  }
  return found
}

/** "In his speech, Ruiz urged": the phrase before the comma opens the sentence, it renames nobody. */
function underPreposition(chunks: readonly Chunk[], at: number): boolean {
  const before = chunks[at - 1]
  return before?.kind === 'joint' && (before.pos === 'IN' || before.pos === 'TO')
}

function endOfPhrase(chunks: readonly Chunk[], at: number): number {
  let i = at + 1
  while (i + 1 < chunks.length) {
    const [joint, noun] = [chunks[i] as Chunk, chunks[i + 1] as Chunk]
    if (joint.kind !== 'joint' || noun.kind !== 'noun' || !/^(?:IN|TO)$/.test(joint.pos)) break
    i += 2
  }
  return i
}

function listGoesOn(chunks: readonly Chunk[], at: number): boolean {
  const [a, b] = [chunks[at], chunks[at + 1]]
  const lower = (c: Chunk | undefined) => (c?.kind === 'joint' ? c.lower : '')
  return lower(a) === 'and' || lower(a) === 'or' || (lower(a) === ',' && (lower(b) === 'and' || lower(b) === 'or'))
}

function isName(words: readonly Word[], phrase: NounPhrase): boolean {
  return /^NNPS?$/.test(words[phrase.head]?.pos ?? '')
}

function describes(words: readonly Word[], phrase: NounPhrase): boolean {
  const first = words[phrase.from] as Word
  return (
    first.pos === 'DT' ||
    first.pos === 'PRP$' ||
    phrase.owned > phrase.from ||
    /^NN$/.test(words[phrase.head]?.pos ?? '')
  )
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
    else if (reader.commas === 0) current.objects.push(phrase)
  }
  reader.joiner = null
  reader.last = phrase
}

function takeJoint(reader: Reader, lower: string, pos: string, at: number, next: Chunk | undefined): void {
  if (pos === ',' || lower === ',') reader.commas++
  else if (/^[;:–—]$|^--$/.test(lower)) boundary(reader, at + 1)
  else if (pos === 'CC') reader.joiner = reader.words[at - 1]?.lower === ',' ? `, ${lower}` : lower
  else if (pos === 'WDT' || pos === 'WP' || pos === 'WP$') {
    const relative = reader.last !== null && pos !== 'WP$' && lower !== 'what'
    const antecedent = relative ? relativeAntecedent(reader) : null
    if (relative) wait(reader)
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

/** Keeps a subject whose verb comes after a relative clause ("the deal, which …, failed"). */
function wait(reader: Reader): void {
  if (reader.current >= 0 && reader.marker === null) return
  const chosen = chooseSubject(reader)
  if (chosen !== null) reader.waiting.push([chosen.subject, ...chosen.subjects])
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

interface Subject {
  readonly subject: NounPhrase | null
  readonly subjects: readonly NounPhrase[]
  readonly kind: ClauseKind
  readonly marker: string | null
  /** The subject had been taken for an object of the clause before. */
  readonly steals: boolean
}

function subjectOf(reader: Reader, verb: VerbGroup): Subject {
  const parent = reader.clauses[reader.current]
  const marker = reader.marker
  const none = { subjects: [], steals: false }
  if (verb.form === 'infinitive')
    return { ...none, subject: controller(parent), kind: 'infinitive', marker: marker?.lower ?? null }
  if (verb.form === 'gerund' || verb.form === 'participle') return participle(reader, verb, parent)
  if (marker?.kind === 'relative' && reader.bare.length === 0)
    return { ...none, subject: marker.antecedent, kind: 'relative', marker: marker.lower }
  if (precedesSubject(reader.words, verb)) return { ...none, subject: null, kind: 'main', marker: null }
  const waiting = marker === null && parent !== undefined && resumes(reader, parent) ? reader.waiting.pop() : undefined
  if (waiting !== undefined)
    return { subject: waiting[0] ?? null, subjects: waiting.slice(1), kind: 'main', marker: null, steals: false }
  const chosen = reader.joiner !== null && parent !== undefined ? null : chooseSubject(reader)
  if (chosen === null) {
    if (parent !== undefined && (reader.joiner !== null || reader.commas > 0))
      return { ...none, ...sharedSubject(reader), kind: 'coordinate', marker: null }
    return { ...none, subject: null, kind: marker?.kind ?? 'main', marker: marker?.lower ?? null }
  }
  const kind =
    marker?.kind ??
    (parent === undefined ? 'main' : reader.commas > 0 || reader.joiner !== null ? 'coordinate' : 'content')
  return {
    ...chosen,
    kind: marker?.kind === 'relative' ? 'relative' : kind,
    marker: marker?.lower ?? null,
    steals: parent !== undefined && marker === null,
  }
}

const saying: ReadonlySet<string> = new Set(
  'say add ask reply write tell explain note continue recall warn argue insist acknowledge conclude respond declare announce observe tweet report read'.split(
    ' ',
  ),
)

/** "“…,” said Ruiz": a verb of saying after a closing mark or comma, its subject behind it. */
function precedesSubject(words: readonly Word[], verb: VerbGroup): boolean {
  if (!saying.has(verb.lemma) || verb.form !== 'finite' || verb.to - verb.from > 1) return false
  const [before, after] = [words[verb.from - 1], words[verb.to]]
  if (before === undefined || after === undefined || !/^(?:''|["”’,?!—–]|--)$/.test(before.lower)) return false
  return (
    /^(?:NNPS?|DT|PRP\$|CD|JJ)$/.test(after.pos) ||
    (after.pos === 'PRP' && /^(?:s?he|they|i|we)$/.test(after.lower)) ||
    /^NNS?$/.test(after.pos)
  )
}

/** Whether a relative clause is over and the verb of the noun before it comes. */
function resumes(reader: Reader, parent: Draft): boolean {
  if (reader.waiting.length === 0 || reader.joiner !== null) return false
  const afterComma = reader.bare.every((b) => b.commas < reader.commas)
  return (afterComma && reader.commas > 0) || (!saying.has(parent.verb.lemma) && reader.commas === 0)
}

/** Subject of the last clause with a tense of its own: "he urged them to join and criticized". */
function sharedSubject({ clauses, current }: Reader): Pick<Clause, 'subject' | 'subjects'> {
  let at = current
  const nearest = clauses[at] as Draft
  while (at >= 0 && clauses[at]?.verb.form !== 'finite') at = (clauses[at] as Draft).parent
  const { subject, subjects } = clauses[at] ?? nearest
  return { subject, subjects }
}

const objectControl: ReadonlySet<string> = new Set(
  'ask urge tell call order want force allow invite expect require persuade encourage help enable cause direct advise warn instruct authorize press push implore compel'.split(
    ' ',
  ),
)

function controller(parent: Draft | undefined): NounPhrase | null {
  if (parent === undefined) return null
  if (objectControl.has(parent.verb.lemma)) {
    const called = parent.complements.find((c) => c.preposition === 'for' || c.preposition === 'on')
    return (parent.verb.passive ? parent.subject : (parent.objects.at(-1) ?? called?.phrase)) ?? parent.subject
  }
  return parent.subject
}

/** "…, saying", "after meeting", "an event organized by": the noun just before, or the subject of the clause it hangs on. */
function participle(reader: Reader, verb: VerbGroup, parent: Draft | undefined): Subject {
  const preposed = reader.preposition !== null
  const modifiesLast = !preposed && reader.last !== null && reader.commas === 0
  if (modifiesLast && verb.form === 'participle') wait(reader)
  const subject = modifiesLast ? reader.last : (parent?.subject ?? null)
  const marker = reader.preposition?.lower ?? reader.marker?.lower ?? null
  reader.preposition = null
  return { subject, subjects: [], kind: 'participle', marker: verb.form === 'gerund' ? marker : null, steals: false }
}

function chooseSubject(reader: Reader): { subject: NounPhrase; subjects: readonly NounPhrase[] } | null {
  const bare = reader.bare.filter(({ phrase }) => !isTime(reader.words, phrase))
  const pool = bare.length > 0 ? bare : []
  if (pool.length === 0) return null
  const opening = reader.current < 0 || reader.marker !== null
  const lastCommas = pool.at(-1)?.commas ?? 0
  const group = opening ? pool : pool.filter((b) => b.commas === lastCommas)
  let at = opening && lastCommas === 0 ? 0 : group.length - 1
  if (opening && lastCommas > 0) at = group.findIndex((b) => b.commas === lastCommas)
  const joined: NounPhrase[] = []
  if (opening)
    for (let i = at + 1; i < group.length && group[i]?.joined; i++)
      joined.push((group[i] as { phrase: NounPhrase }).phrase)
  else while (at > 0 && group[at]?.joined) joined.unshift((group[at--] as { phrase: NounPhrase }).phrase)
  const chosen = group[Math.max(0, at)]
  return chosen === undefined ? null : { subject: chosen.phrase, subjects: joined }
}

const times =
  /^(?:today|yesterday|tomorrow|tonight|monday|tuesday|wednesday|thursday|friday|saturday|sunday|week|month|year|night|morning|afternoon|evening|day|weekend|time|january|february|march|april|may|june|july|august|september|october|november|december|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.?)$/

function isTime(words: readonly Word[], phrase: NounPhrase): boolean {
  return times.test(words[phrase.head]?.lower ?? '') && words[phrase.from]?.pos !== 'PRP$'
}

function closeLast(reader: Reader, end: number): void {
  const last = reader.clauses.at(-1)
  if (last !== undefined) last.range.to = Math.max(last.range.from + 1, end)
}

/** Who does it: the subject, or what follows "by" in a passive clause. */
export function agentOf(clause: Clause): NounPhrase | null {
  if (!isPassive(clause)) return clause.subject
  return clause.complements.find((c) => c.preposition === 'by')?.phrase ?? null
}

/** What it is done to: the first object, or the subject of a passive clause. */
export function patientOf(clause: Clause): NounPhrase | null {
  return isPassive(clause) ? clause.subject : (clause.objects[0] ?? null)
}

/** A passive verb, or a past participle after the noun it describes. */
export function isPassive(clause: Clause): boolean {
  return clause.verb.passive || (clause.kind === 'participle' && clause.verb.form === 'participle')
}
