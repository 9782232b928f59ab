import { areThoughts } from '../model/acts.ts'
import type { Reading, TokenRange } from '../text/reading.ts'
import { verbGroupAt } from '../text/verb-group.ts'
import { skipTime } from './content-start.ts'
import type { CueRange, Draft } from './draft.ts'
import { isHeadline } from './headlines.ts'
import { mainClauseAfter } from './insertions.ts'
import { isFinite, nominalAfter, opensNominal, subjectBefore } from './phrases.ts'

/** Who speaks, and where the words for it and the cue begin and end together. */
export interface Speaker {
  readonly source: TokenRange | null
  readonly from: number
  readonly to: number
  readonly kind: 'left' | 'inverted' | 'borrowed' | 'shared' | 'passive' | 'none'
}

export function speakerOf(reading: Reading, cue: CueRange, form: string, before: readonly Draft[]): Speaker {
  const { from, to, scope } = cue
  const inverted = invertedSpeaker(reading, cue)
  if (inverted !== null) return inverted
  if (form === 'finite') {
    const subject = subjectBefore(reading, from, scope.from)
    if (subject !== null) {
      const word = reading.lower[subject.from]
      const empty =
        subject.to - subject.from === 1 &&
        (word === 'there' || (word === 'it' && /^(?:seem|appear)/.test(cue.cue.lemma)))
      return { source: empty ? null : subject, from: asBefore(reading, subject.from, scope.from), to, kind: 'left' }
    }
    const joint = jointBefore(reading, from, scope.from)
    if (joint < from)
      return {
        source: spokenBefore(cue, before) ?? sharedSource(reading, joint, scope.from),
        from: joint,
        to,
        kind: 'shared',
      }
    return { source: null, from, to, kind: 'none' }
  }
  return { source: borrowedSource(reading, cue, before), from, to, kind: 'borrowed' }
}

/** Takes in "as" in `…, as the mayor said`. */
function asBefore({ lower, quotationOf }: Reading, from: number, low: number): number {
  const at = from - 1
  if (at <= low || lower[at] !== 'as') return from
  return lower[at - 1] === ',' || quotationOf[at - 1] !== quotationOf[at] ? at : from
}

/** Who is speaking already, for verbs that give words: "said she thinks it late but ▸ said" goes on with the one who said. */
function spokenBefore({ verb }: CueRange, before: readonly Draft[]): TokenRange | null {
  if (verb === null || !verb.frames.some((f) => f === 'clause' || f === 'that' || f === 'quote')) return null
  const spoken = before.filter((d) => d.order !== 'around')
  return (spoken.findLast((d) => !areThoughts(d.acts)) ?? spoken.at(-1))?.source[0] ?? null
}

/** Subject of the nearest finite verb before "and" that has one. */
function sharedSource(reading: Reading, joint: number, low: number): TokenRange | null {
  for (let k = joint - 1; k >= low; k--) {
    if (!isFinite(reading, k) || reading.quotationOf[k] !== reading.quotationOf[joint]) continue
    const subject = subjectBefore(reading, verbGroupAt(reading, k, low).from, low)
    if (subject !== null) return subject
  }
  return null
}

/** Where ", and", "but later", "but on Friday" before a verb begin; the verb itself if there is no conjunction. */
function jointBefore(reading: Reading, from: number, low: number): number {
  const { lower, pos } = reading
  let k = timeBefore(reading, from, low) - 1
  while (k >= low && (pos[k] === 'RB' || lower[k] === 'then')) k--
  if (k < low || !(pos[k] === 'CC' || lower[k] === ',')) return from
  return pos[k] === 'CC' && lower[k - 1] === ',' && k - 1 >= low ? k - 1 : k
}

/** Where "on Friday", "last week" right before a verb and after a conjunction begin; the verb itself if none stands there. */
function timeBefore(reading: Reading, verb: number, low: number): number {
  for (let k = verb - 1; k > Math.max(low, verb - longestTime); k--)
    if (reading.pos[k - 1] === 'CC' && skipTime(reading, k, verb) === verb) return k
  return verb
}

/** Tokens of "on Wednesday night". */
const longestTime = 4

function invertedSpeaker(reading: Reading, { head, from, to, scope, verb }: CueRange): Speaker | null {
  if (verb === null || verb.lemma === 'tell' || from !== head || !/^VB[DZP]?$/.test(reading.pos[head] as string))
    return null
  if (!verb.frames.includes('quote') && !verb.frames.includes('clause')) return null
  if (!afterContent(reading, from, scope.from)) return null
  const source = nominalAfter(reading, to, scope.to)
  if (source === null || isApposed(reading, scope.from, from)) return null
  const next = source.to
  if (next < scope.to && (isFinite(reading, next) || reading.lower[next] === 'that')) return null
  // `the mayor, when asked, said he “admires” it`: the words between marks are the verb of a clause.
  const marked = next < scope.to && reading.quotationOf[next] !== reading.quotationOf[from]
  if (marked && reading.lower[from - 1] === ',') return null
  if (
    reading.lower[from - 1] === ',' &&
    !(invertible.test(verb.lemma) && (namesSomeone(reading, source) || isHeadline(reading, from)))
  )
    return null
  // `The mayor, Ana Varga, said the bridge …`: what follows is a clause, so the speaker stands before.
  if (reading.lower[from - 1] === ',' && clauseFollows(reading, source.from, source.to)) return null
  return { source, from, to: source.to, kind: 'inverted' }
}

/** `The firm's lawyer, Ana Ruiz, ▸ said`: a noun and another name for it, with nothing said yet. */
function isApposed(reading: Reading, low: number, from: number): boolean {
  const { lower, quotationOf } = reading
  if (lower[from - 1] !== ',' || !opensNominal(reading, low)) return false
  let comma = -1
  for (let k = low; k < from - 1; k++) {
    if (isFinite(reading, k) || quotationOf[k] !== quotationOf[from]) return false
    if (lower[k] === ',') comma = k
  }
  return comma > low && opensNominal(reading, comma + 1) && /^(?:NN|CD|-RRB-)/.test(reading.pos[comma - 1] as string)
}

/** After a clause without marks only these stand before their subject. */
const invertible = /^(?:say|add|ask|note|write|report|explain|reply|claim|argue|warn)$/

/** A name or a pronoun, a noun with its article, one with "who": no bare "participation". */
function namesSomeone({ pos, lower }: Reading, { from, to }: TokenRange): boolean {
  if (/^(?:DT|PRP\$?|NNP|NNPS|CD)$/.test(pos[from] as string)) return true
  for (let k = from; k < to; k++) if (/^NNP/.test(pos[k] as string) || lower[k] === 'who') return true
  return false
}

function clauseFollows(reading: Reading, from: number, to: number): boolean {
  for (let k = from; k < to; k++)
    if (isFinite(reading, k) && !/^(?:WP|WDT)$/.test(reading.pos[k - 1] as string)) return true
  return false
}

/** Right after a comma, or after a quotation that closes. */
export function afterContent({ lower, quotationOf, quotations }: Reading, from: number, low: number): boolean {
  if (from - 1 < low) return false
  const q = quotations[quotationOf[from - 1] as number]
  return lower[from - 1] === ',' || (q !== undefined && q.to === from)
}

/** For "saying", "to urge", "asked by": the one who is speaking already, else the subject of the clause. */
function borrowedSource(reading: Reading, cue: CueRange, before: readonly Draft[]): TokenRange | null {
  const { from, scope } = cue
  const quoted = quotedAs(reading, cue, before)
  if (quoted !== null) return quoted
  const beside = reading.lower[from - 1] === ',' ? null : nominalBefore(reading, from, scope.from)
  if (beside !== null) return beside
  const last = before.findLast(
    (d) => d.source[0] === undefined || !/^(?:WP|WDT)$/.test(reading.pos[d.source[0].from] as string),
  )
  if (last?.source[0] !== undefined && last.order !== 'around') return last.source[0]
  const main = mainSubject(reading, from, scope.from)
  if (main !== null) return main
  const after = mainClauseAfter(reading, cue, cue.to)
  if (after >= 0) return firstSubject(reading, after, scope.to)
  if (from > scope.from + 1) return null
  for (let k = from; k < scope.to; k++)
    if (reading.lower[k] === ',' && opensNominal(reading, k + 1)) return firstSubject(reading, k + 1, scope.to)
  return null
}

/** `quoted ▸ the governor as saying`: who is quoted; null if nobody is. */
export function quotedAs({ lower }: Reading, { from }: CueRange, before: readonly Draft[]): TokenRange | null {
  const quoting = before.at(-1)
  const [quoted] = quoting?.content ?? []
  if (lower[from - 1] !== 'as' || quoted === undefined || quoting?.rule !== 'verb-left') return null
  if (!/^(?:quote|cite)$/.test(quoting.lemma) || quoted.to < from || quoted.from >= from - 1) return null
  return { from: quoted.from, to: from - 1 }
}

/** The subject of the first finite verb. */
function firstSubject(reading: Reading, from: number, high: number): TokenRange | null {
  for (let v = from; v < high; v++)
    if (isFinite(reading, v)) return subjectBefore(reading, verbGroupAt(reading, v, from).from, from)
  return null
}

/** The nearest subject, after a comma (", saying") the nearest that stands in no subordinate clause unless each does. */
function mainSubject(reading: Reading, before: number, low: number): TokenRange | null {
  let nearest: TokenRange | null = null
  const parted = reading.lower[before - 1] === ','
  for (let k = before - 1; k >= low; k--) {
    if (!isFinite(reading, k) || reading.quotationOf[k] !== reading.quotationOf[before]) continue
    const subject = subjectBefore(reading, verbGroupAt(reading, k, low).from, low)
    if (subject === null || reading.pos[subject.from] === 'EX') continue
    nearest ??= subject
    const opener = subject.from > low ? (reading.pos[subject.from - 1] as string) : ''
    if (!parted) return subject
    if (!/^(?:IN|W|V)/.test(opener) && !/^W/.test(reading.pos[subject.from] as string)) return subject
  }
  return nearest
}

const writing =
  /^(?:statement|statements|letter|letters|email|emails|tweet|tweets|report|reports|release|message|note|post|article|memo|speech|interview)$/

/** "statements made by Varga saying …": the name right before, unless it is a writing. */
function nominalBefore({ pos, lower }: Reading, from: number, low: number): TokenRange | null {
  let k = from
  while (k > low && /^(?:NNP?S?|NNPS|DT|JJ|PRP|CD)$/.test(pos[k - 1] as string)) k--
  if (k === from || writing.test(lower[from - 1] as string) || !/^(?:NN|PRP$)/.test(pos[from - 1] as string))
    return null
  const named = /^NNPS?$/.test(pos[from - 1] as string) || person.test(lower[from - 1] as string)
  return named ? { from: k, to: from } : null
}

const person =
  /(?:man|woman|men|women|person|people|officials?|aides?|sources?|others|someone|anyone|one|those|him|her|them)$/
