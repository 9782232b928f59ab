import { documentNouns } from '../data/media.ts'
import type { CueVerb, Frame } from '../model/cue-entry.ts'
import { isFiniteTag } from '../text/penn-tags.ts'
import type { Reading } from '../text/reading.ts'

/** What is known of a verb when its frames are tried. */
export interface VerbPlace {
  /** First token of the group, first token after it. */
  readonly from: number
  readonly to: number
  /** Bounds of the sentence. */
  readonly first: number
  readonly last: number
  readonly passive: boolean
}

const questionWord = /^(?:whether|if|how|why|what|who|whom|when|where|which)$/
const nounStart = /^(?:DT|PDT|PRP\$?|NNP?S?|JJ[RS]?|CD|EX|WDT|\$|-LRB-|VBG)$/
/** How many tokens of time, place and hearer may stand between a verb and what was said. */
const adjunctReach = 16

/** The first of the verb's frames that the words around it fill; null if it says nothing here. */
export function frameOf(reading: Reading, entry: CueVerb, place: VerbPlace): Frame | null {
  if (entry.subject === 'writing' && (place.passive || !isWriting(reading, place))) return null
  return entry.frames.find((frame) => fills(reading, frame, place, entry)) ?? raised(reading, place, entry)
}

/** "is said to have left", "was thought by many to be lost": the subject of the passive is that of what was said. */
function raised({ lower, pos }: Reading, { to, last, passive }: VerbPlace, { lemma, frames }: CueVerb): Frame | null {
  if (!passive || !frames.some((f) => f === 'clause' || f === 'that')) return null
  for (let k = to; k < Math.min(last, to + 8); k++) {
    if (lower[k] === 'to' && pos[k + 1] === 'VB')
      return raising.test(lemma) || /^(?:be|have)$/.test(lower[k + 1] as string) ? 'to' : null
    if (k === to && lower[k] !== 'by' && pos[k] !== 'RB') return null
  }
  return null
}

/** Before any infinitive their passive reports ("is thought to hold"); of others ("is determined to win") only before "be" and "have". */
const raising = /^(?:say|think|believe|allege|report|know|understand|suspect|assume|estimate|claim)$/

function fills(reading: Reading, frame: Frame, place: VerbPlace, entry: CueVerb): boolean {
  const { lower } = reading
  const { to, last, passive } = place
  const next = to < last ? (lower[to] as string) : ''
  switch (frame) {
    case 'clause':
      return opensContent(reading, place) || tellsAlong(reading, place, entry) || startsClause(reading, to, last)
    case 'that':
      return opensThat(reading, to, last) || (!entry.frames.includes('quote') && tellsAlong(reading, place, entry))
    case 'quote':
      return opensQuotation(reading, place) || tellsAlong(reading, place, entry)
    case 'wh':
      return questionWord.test(next) && next !== 'if'
        ? true
        : next === 'if' && /^(?:ask|wonder|question|inquire)/.test(entry.lemma)
    case 'to':
      return opensInfinitive(reading, to, last)
    case 'object':
      return passive || opensObject(reading, to, last)
    case 'name':
      return !passive && opensObject(reading, to, last) && namesSomething(reading, to, last)
    case 'request':
      return !passive && leavesUnanswered(reading, place)
    case 'figure':
      return !passive && givesFigure(reading, to, last)
    case 'account':
      return !passive && givesAccount(reading, to, last)
    case 'told':
      return passive || opensObject(reading, to, last) || followsContent(reading, place)
    case 'as':
    case 'of':
    case 'for':
      if (next === frame && frame === 'for') return !passive
      return (passive || opensObject(reading, to, last)) && opensWithin(reading, frame, to, Math.min(last, to + 14))
    default:
      return next === frame
  }
}

/** "to leave", "not to leave", "to never leave", "to “leave”"; not "asked ▸ not to be named", which tells the reader nothing. */
function opensInfinitive({ lower, pos }: Reading, from: number, last: number): boolean {
  const at = /^(?:not|never)$/.test(lower[from] ?? '') ? from + 1 : from
  if (at >= last || lower[at] !== 'to') return false
  if (at > from && lower[at + 1] === 'be' && /^(?:named|identified|quoted)$/.test(lower[at + 2] ?? '')) return false
  return pos[at + 1] === 'VB' || (/^(?:RB|``)$/.test(pos[at + 1] ?? '') && pos[at + 2] === 'VB')
}

/** "that", a quotation or a colon, after words of time and place. */
function opensContent(reading: Reading, place: VerbPlace): boolean {
  return opensThat(reading, place.to, place.last) || opensQuotation(reading, place)
}

function opensThat(reading: Reading, to: number, last: number): boolean {
  const at = passAdjuncts(reading, to, last)
  return at < last && reading.lower[at] === 'that' && reading.pos[at] !== 'DT'
}

function opensQuotation(reading: Reading, { to, last }: VerbPlace): boolean {
  const at = passAdjuncts(reading, to, last)
  if (at >= last) return false
  const isTerm = at > to && /^(?:DT|IN|JJ|PRP\$|POS|TO)$/.test(reading.pos[at - 1] as string)
  return (isOpening(reading, at) && !isTerm) || reading.lower[at] === ':'
}

/** Whether a quotation opens at the token. */
export function isOpening({ quotationOf, quotations }: Reading, at: number): boolean {
  const q = quotationOf[at] as number
  return q >= 0 && quotations[q]?.from === at
}

/** Passes "Tuesday", "on Friday", "in a statement", "to reporters", "the Ledger" and commas; where it stops. */
export function passAdjuncts(reading: Reading, from: number, last: number): number {
  const { pos, lower } = reading
  const end = Math.min(last, from + adjunctReach)
  let at = from
  while (at < end) {
    if (isOpening(reading, at) || lower[at] === ':' || lower[at] === 'that') break
    const tag = pos[at] as string
    const aside = tag === 'VBG' && lower[at - 1] === ','
    if (!aside && !/^(?:IN|TO|DT|PRP\$?|NNP?S?|JJ|CD|RB|POS|,|CC|VBN|-LRB-|-RRB-)$/.test(tag)) break
    at++
  }
  return at
}

function opensObject(reading: Reading, to: number, last: number): boolean {
  if (to >= last) return false
  const tag = reading.pos[to] as string
  return nounStart.test(tag) || isOpening(reading, to) || (reading.lower[to] === 'that' && tag === 'DT')
}

/** "did not respond to ▸ Varga's request for comment", "has yet to return ▸ calls". */
function leavesUnanswered({ pos, lower }: Reading, { from, to, last }: VerbPlace): boolean {
  let negated = false
  for (let k = from; k < to; k++)
    negated ||= /^(?:not|n't|never|fail(?:ed|s)?|declin\w+|refus\w+|yet)$/.test(lower[k] as string)
  if (!negated) return false
  let at = to
  while (at < last && /^(?:DT|PRP\$|JJ|CD|POS|NNP|NN)$/.test(pos[at] as string) && !requested.test(lower[at] as string))
    at++
  return at < last && requested.test(lower[at] as string)
}

const requested =
  /^(?:requests?|calls?|messages?|e-?mails?|inquir(?:y|ies)|enquir(?:y|ies)|questions?|queries|query|letters?|voicemails?)$/

/** "his ▸ account", "her earlier ▸ testimony". */
function givesAccount({ pos, lower }: Reading, to: number, last: number): boolean {
  if (!/^(?:PRP\$|DT|NNP)$/.test(pos[to] as string)) return false
  let at = to + 1
  while (at < Math.min(last, to + 6) && /^(?:POS|JJ|NNP|VBN)$/.test(pos[at] as string)) at++
  return at < last && accounts.test(lower[at] as string)
}

const accounts =
  /^(?:accounts?|story|stories|testimony|statements?|versions?|claims?|answers?|position|denials?|explanations?|remarks?|allegations?|assertions?|reporting)$/

/** Tokens of "the number of people hurt in the two attacks". */
const longestMeasure = 14
const measured =
  /^(?:number|toll|figure|count|total|tally|cost|costs|damage|losses|estimate|price|turnout|crowd|attendance|share|rate|dead|deaths|injured|wounded)$/

/** `▸ the toll at 14`, `▸ the number of dead to more than 30`. */
function givesFigure({ pos, lower }: Reading, to: number, last: number): boolean {
  let named = false
  for (let k = to; k < Math.min(last, to + longestMeasure); k++) {
    if (/^[.,;:]$/.test(lower[k] as string) || isFiniteTag(pos[k] as string)) return false
    if (named && (lower[k] === 'at' || lower[k] === 'to'))
      return pos.slice(k + 1, k + 5).some((tag, i) => tag === 'CD' && !pos.slice(k + 1, k + 1 + i).includes(','))
    named ||= measured.test(lower[k] as string)
  }
  return false
}

/** "The list", "a report by the board" before the verb. */
function isWriting({ lower, pos }: Reading, { from, first }: VerbPlace): boolean {
  const k = from - 1
  return (
    k > first &&
    lower[k] !== undefined &&
    documentNouns[lower[k]] !== undefined &&
    /^(?:DT|PRP\$|JJ|NN|NNP|POS)$/.test(pos[k - 1] as string)
  )
}

/** A noun phrase and what it is called: "it a raid", "the plan “careless”", "them unfit". */
function namesSomething(reading: Reading, to: number, last: number): boolean {
  const { pos, lower } = reading
  let at = to
  while (at < Math.min(last, to + 12) && /^(?:DT|PRP\$?|NNP?S?|NNPS|JJ|CD|POS|IN|VBN)$/.test(pos[at] as string)) {
    if (isOpening(reading, at)) return true
    if (at > to && /^(?:DT|JJ|RB)$/.test(pos[at] as string) && /^(?:PRP|NNP?S?|NNPS)$/.test(pos[at - 1] as string))
      return true
    at++
  }
  return (
    (at < last && isOpening(reading, at)) ||
    (at < last && at > to && /^(?:RB|JJ)$/.test(pos[at] as string) && lower[at] !== 'not')
  )
}

/** A subject and a finite verb after it. */
function startsClause(reading: Reading, to: number, last: number): boolean {
  if (
    to >= last ||
    !(nounStart.test(reading.pos[to] as string) || /^(?:IN|RB[RS]?|RP|EX|CC)$/.test(reading.pos[to] as string))
  )
    return false
  // "said he “appreciates” it": words between marks may have any tag.
  if (reading.pos[to] === 'PRP' && isOpening(reading, to + 1)) return true
  let relatives = 0
  for (let k = to; k < Math.min(last, to + 25); k++) {
    const tag = reading.pos[k] as string
    if (/^W/.test(tag) && !/^(?:how|why|what)$/.test(reading.lower[k] as string)) relatives++
    // Verbs of relative clauses are not that of the clause: "found a way that is short".
    if (isFiniteTag(tag) && relatives-- <= 0) return true
    // A past tense after its subject is often taken for a participle.
    if (tag === 'VBN' && k > to && /^(?:NN|PRP|RB)/.test(reading.pos[k - 1] as string)) return true
  }
  return false
}

/** What was said stands before the cue, or after an opening "as". */
function tellsAlong(reading: Reading, place: VerbPlace, { acts }: CueVerb): boolean {
  return followsContent(reading, place) || (acts[0] !== 'question' && acts[0] !== 'call' && opensAs(reading, place))
}

/** `As she said on Friday, the pier is sound`. */
function opensAs(reading: Reading, { from, to, first, last }: VerbPlace): boolean {
  const { lower, pos } = reading
  if (lower[first] !== 'as' || from - first < 2) return false
  for (let k = first + 1; k < from; k++) if (lower[k] === ',' || isFiniteTag(pos[k] as string)) return false
  let at = to
  while (at < last && lower[at] !== ',' && adjunctTag.test(pos[at] as string)) at++
  return lower[at] === ',' && (isOpening(reading, at + 1) || startsClause(reading, at + 1, last))
}

const adjunctTag = /^(?:IN|TO|DT|PRP\$?|NNP?S?|NNPS|JJ[RS]?|CD|RB[RS]?|POS|VBG|VBN|-LRB-|-RRB-)$/

/** What was said stands before: `…," she said`, `…, the mayor said Tuesday.`, `…," said Varga`. */
function followsContent(reading: Reading, { from, to, first, last }: VerbPlace): boolean {
  const ends = endsAfter(reading, to, last) || (reading.lower[from - 1] === ',' && endsWithRelative(reading, to, last))
  if (ends && closesBare(reading, from, to, first, last)) return true
  for (let k = from - 1; k > Math.max(first, from - 40); k--) {
    if (endsQuotation(reading, k)) return true
    const subject = reading.lower[k + 1] === 'as' ? k + 2 : k + 1
    if (reading.lower[k] === ',' && (k === from - 1 || opensSubject(reading, subject)) && ends) return k - first > 1
    if (/^(?:VBD|VBP|VBZ|MD|IN)$/.test(reading.pos[k] as string) && !ends) return false
  }
  return from > first && endsQuotation(reading, from - 1)
}

/** `They were made to leave he said.`: in text that lost its commas a pronoun and its verb close the sentence. */
function closesBare({ lower, pos }: Reading, from: number, to: number, first: number, last: number): boolean {
  if (to < last - 1 || !/^(?:he|she|they)$/.test(lower[from - 1] ?? '') || !/^VBD$/.test(pos[to - 1] as string))
    return false
  let verbs = 0
  for (let k = first; k < from - 1; k++) {
    if (lower[k] === ',') return false
    if (isFiniteTag(pos[k] as string)) verbs++
  }
  return verbs > 0 && !/^(?:IN|W|VB[DZPG]|MD|CC)/.test(pos[from - 2] ?? 'IN')
}

function endsQuotation({ quotationOf, quotations }: Reading, k: number): boolean {
  return quotations[quotationOf[k] as number]?.to === k + 1
}

function opensSubject({ pos }: Reading, k: number): boolean {
  return nounStart.test(pos[k] as string) || pos[k] === 'WP'
}

/** Only words of time and place stand between the verb and a mark, a conjunction or the end. */
function endsAfter(reading: Reading, to: number, last: number): boolean {
  const { lower, pos } = reading
  for (let k = to; k < last; k++) {
    if (/^(?:[.,;:?!]|—|–|--)$/.test(lower[k] as string) || pos[k] === 'CC') return true
    if (!adjunctTag.test(pos[k] as string)) return isOpening(reading, k)
  }
  return true
}

/** `…, said ▸ a clerk who works there.`: the speaker after the verb has a clause of his own. */
function endsWithRelative({ lower, pos }: Reading, to: number, last: number): boolean {
  let at = to
  while (at < last && adjunctTag.test(pos[at] as string)) at++
  return at > to && pos[at] === 'WP' && lower[at] !== 'what'
}

/** The preposition with its noun; "as he left" and "as well" are none. */
function opensWithin({ lower, pos }: Reading, word: string, from: number, to: number): boolean {
  for (let k = from; k < to; k++) {
    if (lower[k] !== word) continue
    if (word !== 'as' || !(pos[k + 1] === 'PRP' || /^(?:well|soon|long|far|part|if|though)$/.test(lower[k + 1] ?? '')))
      return true
  }
  return false
}
