import type { NounPhrase, VerbGroup } from './chunks.ts'
import type { Clause, ClauseKind } from './clauses.ts'
import type { ClauseDraft, Reader } from './clause-state.ts'
import type { Word } from './words.ts'

/** Who or what a verb has for its subject, and how its clause hangs on the one before. */
export interface Subject {
  readonly subject: NounPhrase | null
  readonly subjects: readonly NounPhrase[]
  readonly kind: ClauseKind
  readonly marker: string | null
  /** The subject had been taken for an object of the clause before. */
  readonly steals: boolean
}

/** The subject of a verb that was just read. */
export function subjectOf(reader: Reader, verb: VerbGroup): Subject {
  const parent = reader.clauses[reader.current]
  const marker = reader.marker
  const none = { subjects: [], steals: false }
  if (verb.form === 'infinitive')
    return { ...none, subject: controller(reader, parent), kind: 'infinitive', marker: marker?.lower ?? null }
  if (verb.form === 'gerund' || (verb.form === 'participle' && !isFiniteAfterAll(reader, verb)))
    return participle(reader, verb, parent)
  if (marker?.kind === 'relative' && reader.bare.length === 0)
    return { ...none, subject: marker.antecedent, kind: 'relative', marker: marker.lower }
  if (precedesSubject(reader.words, verb) && !hasSubjectBefore(reader, verb))
    return { ...none, subject: null, kind: 'main', marker: null }
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

/** Words looked ahead; sentences without a mark would take time with their square. */
const farthest = 40

/** A past tense that was tagged as a participle: a noun waits for its verb, and no other verb with a tense comes before the next mark. */
function isFiniteAfterAll(reader: Reader, verb: VerbGroup): boolean {
  if (verb.to - verb.from > 1 || reader.preposition !== null || reader.words[verb.to]?.lower === 'by') return false
  const waits =
    reader.waiting.length > 0 || (chooseSubject(reader) !== null && (reader.current < 0 || reader.marker !== null))
  if (!waits) return false
  for (let i = verb.to; i < reader.end && i < verb.to + farthest; i++) {
    const { pos, lower } = reader.words[i] as Word
    if (
      /^(?:[,;:.?!—–”"]|''|--|that|who|which|what|how|why|whether|after|before|because|when|while|if|as|since|although|where|and|but)$/.test(
        lower,
      )
    )
      break
    if (/^(?:VB[DZP]|MD)$/.test(pos)) return false
  }
  return true
}

const saying: ReadonlySet<string> = new Set(
  'say add ask reply write tell explain note continue recall warn argue insist acknowledge conclude respond declare announce observe tweet report read'.split(
    ' ',
  ),
)

/** "“…,” said Ruiz": a verb of saying after a closing mark or comma, its subject behind it. */
export function precedesSubject(words: readonly Word[], verb: VerbGroup): boolean {
  if (!saying.has(verb.lemma) || verb.form !== 'finite' || verb.to - verb.from > 1) return false
  const [before, after] = [words[verb.from - 1], words[verb.to]]
  if (before === undefined || after === undefined || !/^(?:''|["”’,?!—–]|--)$/.test(before.lower)) return false
  return (
    /^(?:NNPS?|DT|PRP\$|CD|JJ)$/.test(after.pos) ||
    (after.pos === 'PRP' && /^(?:s?he|they|i|we)$/.test(after.lower)) ||
    /^NNS?$/.test(after.pos)
  )
}

/** "Ruiz, 52, said he was ill", "Ruiz, whose son was hurt, said nobody came": the verb's subject stands before the comma. */
function hasSubjectBefore(reader: Reader, verb: VerbGroup): boolean {
  if (reader.words[verb.from - 1]?.lower !== ',' || reader.marker !== null) return false
  return reader.current < 0 ? chooseSubject(reader) !== null : reader.waiting.length > 0
}

/** Whether a relative clause is over and the verb of the noun before it comes. */
function resumes(reader: Reader, parent: ClauseDraft): boolean {
  if (reader.waiting.length === 0 || reader.joiner !== null) return false
  const afterComma = reader.bare.every((b) => b.commas < reader.commas)
  return (afterComma && reader.commas > 0) || (!saying.has(parent.verb.lemma) && reader.commas === 0)
}

/** Subject of the last clause with a tense of its own: "he urged them to join and criticized". */
function sharedSubject({ clauses, current }: Reader): Pick<Clause, 'subject' | 'subjects'> {
  let at = current
  const nearest = clauses[at] as ClauseDraft
  for (let i = 0; i < 12 && at >= 0 && clauses[at]?.verb.form !== 'finite'; i++)
    at = (clauses[at] as ClauseDraft).parent
  const { subject, subjects } = clauses[at] ?? nearest
  return { subject, subjects }
}

const objectControl: ReadonlySet<string> = new Set(
  'ask urge tell call order want force allow invite expect require persuade encourage help enable cause direct advise warn instruct authorize press push implore compel'.split(
    ' ',
  ),
)

function controller(reader: Reader, parent: ClauseDraft | undefined): NounPhrase | null {
  if (parent === undefined) return null
  const forWhom = parent.complements.at(-1)
  if (forWhom?.preposition === 'for' && forWhom.phrase === reader.last) return forWhom.phrase
  if (objectControl.has(parent.verb.lemma)) {
    const called = parent.complements.find((c) => c.preposition === 'for' || c.preposition === 'on')
    return (parent.verb.passive ? parent.subject : (parent.objects.at(-1) ?? called?.phrase)) ?? parent.subject
  }
  return existential(reader, parent) ?? parent.subject
}

/** "There must be a commission to investigate": the commission. */
function existential({ words }: Reader, parent: ClauseDraft): NounPhrase | null {
  const subject = words[parent.subject?.head ?? -1]
  return subject?.pos === 'EX' ? (parent.complements.at(-1)?.phrase ?? parent.objects.at(-1) ?? null) : null
}

const preventing: ReadonlySet<string> = new Set(
  'prohibit prevent stop bar keep ban block discourage deter forbid'.split(' '),
)

/** "…, saying", "after meeting", "an event organized by": the noun just before, or the subject of the clause it hangs on. */
function participle(reader: Reader, verb: VerbGroup, parent: ClauseDraft | undefined): Subject {
  const preposition = reader.preposition?.lower ?? null
  const { last } = reader
  const modifies = preposition === null && reader.marker === null && last !== null && reader.commas === 0
  if (modifies && verb.form === 'participle') wait(reader)
  const ofTime = modifies && isTime(reader.words, last)
  const held =
    preposition === 'from' && parent !== undefined && preventing.has(parent.verb.lemma) ? parent.objects[0] : undefined
  const subject = held ?? (modifies && !ofTime ? last : ((ofTime ? mainSubject(reader) : parent?.subject) ?? null))
  const marker = preposition ?? reader.marker?.lower ?? null
  reader.preposition = null
  return { subject, subjects: [], kind: 'participle', marker: verb.form === 'gerund' ? marker : null, steals: false }
}

/** "A blast hit a convoy on Saturday, killing six": what the sentence is about. */
function mainSubject({ clauses }: Reader): NounPhrase | null {
  return clauses.slice(0, 12).find((c) => c.verb.form === 'finite')?.subject ?? null
}

/** The noun phrases that wait for a verb; null if none does. */
export function chooseSubject(reader: Reader): { subject: NounPhrase; subjects: readonly NounPhrase[] } | null {
  const bare = reader.bare.filter(({ phrase }, i) => !isTime(reader.words, phrase) && !(i > 0 && isAge(reader, phrase)))
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

/** "Ruiz, 52, said": years between commas. */
function isAge({ words }: Reader, { from, to }: NounPhrase): boolean {
  const years = to - from === 1 && /^\d{1,3}$/.test(words[from]?.lower ?? '')
  return years && words[from - 1]?.lower === ',' && /^(?:,|\.)$/.test(words[to]?.lower ?? '')
}

const times =
  /^(?:today|yesterday|tomorrow|tonight|monday|tuesday|wednesday|thursday|friday|saturday|sunday|week|month|year|night|morning|afternoon|evening|day|weekend|time|january|february|march|april|may|june|july|august|september|october|november|december|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.?)$/

/** Whether a noun phrase names a time, as in "met last year". */
export function isTime(words: readonly Word[], phrase: NounPhrase): boolean {
  return times.test(words[phrase.head]?.lower ?? '') && words[phrase.from]?.pos !== 'PRP$'
}

/** Keeps a subject whose verb comes after a relative clause ("the deal, which …, failed"). */
export function wait(reader: Reader): void {
  if (reader.current >= 0 && reader.marker === null) return
  const chosen = chooseSubject(reader)
  if (chosen !== null) reader.waiting.push([chosen.subject, ...chosen.subjects])
}
