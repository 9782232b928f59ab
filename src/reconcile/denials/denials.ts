import {
  denialVerbs,
  falsities,
  idleLimits,
  noReport,
  quantifiedDenials,
  silentVerbs,
  unreal,
} from '../../data/denial-words.ts'
import { functionWords } from '../../data/function-words.ts'
import { negators } from '../../data/negators.ts'
import { inBoth } from '../../text/grouping.ts'
import { wordsOf } from '../../text/tokens.ts'
import type { Passage } from '../passages.ts'
import { contentStems, stemOf, withPlainActs } from '../words.ts'

/** What a passage says is not so. */
export interface Denial {
  readonly passage: Passage
  /** Stems of the denied act: its verb or noun first, then what belongs to it. */
  readonly act: readonly string[]
  /** It says so in a verb of denial or of everybody and all times ("never", "no one"); otherwise a plain "not". */
  readonly explicit: boolean
  /** It says that something should not be done, not that it was not. */
  readonly opinion?: boolean
}

const empty = new Set(functionWords)
/** Nouns that stand between a verb of denial and what is denied: "denied reports that …". */
const carriers = new Set(
  [
    'report',
    'claim',
    'allegation',
    'accusation',
    'suggestion',
    'notion',
    'idea',
    'statement',
    'account',
    'assertion',
    'charge',
    'rumor',
    'rumour',
    'criticism',
    'theory',
    'speculation',
    'version',
    'finding',
    'story',
    'contention',
    'insinuation',
    'characterization',
    'characterisation',
    'narrative',
  ].map(stemOf),
)

/** Whether the passage tells how things stand, not what was done: it may be otherwise the next day. */
export function isOfNow({ text }: Passage): boolean {
  return /\b(?:is|are|has|have|had been|been|remains?)\b|['’]s (?:been|not|no)\b|\b(?:is|are|has|have)n['’]t\b/i.test(
    text,
  )
}

/** Stems of the act that words deny, its verb or noun first; empty if they deny none. */
export function deniedAct(said: string): readonly string[] {
  const text = plainDenial(said)
  const words = wordsOf(text)
  const verb = denyingVerb(words)
  if (verb >= 0) return deniedAfter(words, verb + 1)
  const negator = words.findIndex((w) => negators.has(w))
  return negator < 0 ||
    isSilent(words, negator + 1) ||
    unreal.test(text.slice(0, text.toLowerCase().indexOf(words[negator] as string)))
    ? []
    : actAfter(words, negator + 1, 6)
}

/** What the passage denies; null if it denies no act. */
export function denialIn(passage: Passage): Denial | null {
  const text = plainDenial(passage.text.replace(frameAfter, '$1'))
  if (/\bnot yet\b/i.test(text) || noReport.test(text) || comparing.test(text)) return null
  if (unreal.test(text.replace(/\bwould not have\b/i, ''))) return null
  const words = wordsOf(text)
  const verb = denyingVerb(words)
  if (verb >= 0) {
    const act = deniedAfter(words, verb + 1)
    return act.length === 0 ? null : { passage, act, explicit: true }
  }
  const negator = words.findIndex((w) => negators.has(w))
  if (negator >= 0 && passage.negated) {
    const everybody = /^(?:nobody|none)$/.test(words[negator] as string) || words[negator + 1] === 'one'
    const names = everybody ? namesIn(text) : new Set<string>()
    const rest = words.map((w) => (names.has(w) ? '' : w))
    const act = withVerb(passage, words[negator] as string, actAfter(rest, negator + 1, 6))
    if (act.length === 0 || (!tooFew.test(text) && isSilent(rest, negator + 1)) || words[negator + 1] === 'to')
      return null
    const ofAll = quantifiedDenials.test(text) || emphatic.test(passage.words)
    const explicit = deniesByCue(passage) || ofAll || /\b(?:never|no one|nobody|flatly)\b/i.test(text)
    return { passage, act: ofAll && act.length < 2 ? [...act, ...namedBefore(passage)] : act, explicit }
  }
  if (!passage.negated && (falsities.test(text.replace(madeFalse, ' ')) || deniesByCue(passage))) {
    const claim =
      /\b(?:states?|says?|claims?|suggests?|reports?|alleg(?:es|ations?|ing)) (?:that )?(.{12,}?) (?:is|was|are|were) (?:\w+ )?(?:false|untrue|inaccurate|incorrect|unfounded|baseless|not true|wrong)\b/i.exec(
        text,
      )?.[1]
    const act = wordsOf(claim ?? text)
      .filter((w) => !empty.has(w) && !falsities.test(w))
      .map(stemOf)
      .filter((s) => passage.topic.has(s))
    return act.length < 2 ? null : { passage, act, explicit: true }
  }
  return null
}

/** "made false statements" tells of an act and says of nothing that it is not so. */
const madeFalse =
  /\b(?:mak(?:e|es|ing)|made|giv(?:e|es|ing|en)|gave|fil(?:e|es|ed|ing)|submit(?:s|ted|ting)?|sign(?:s|ed|ing)?|provid(?:e|es|ed|ing)|spread(?:s|ing)?|us(?:e|es|ed|ing)|under|with|of|on) (?:an? |the |any |some |several )?(?:\p{L}+ )?(?:false|untrue|inaccurate|incorrect|fabricated|baseless|unfounded|made[- ]up) \p{L}+/giu

/** "None of the guards saw the gap" denies the seeing: its verb first, where the clauses of the document are known. */
function withVerb({ document, start, end }: Passage, negator: string, act: readonly string[]): readonly string[] {
  if (!/^(?:none|neither|no|nobody)$/.test(negator)) return act
  const clause = document.layers.proposition.find(
    (p) => p.polarity === 'denied' && p.span.start < end && start < p.span.end,
  )
  const verb = clause === undefined ? '' : stemOf(clause.predicate)
  if (clause === undefined || clause.predicate === 'be' || act.slice(0, 2).includes(verb)) return act
  return silentVerbs.has(clause.predicate) ? [] : negator === 'no' ? act : [verb, ...act]
}

/** "there were not enough boats" denies something; "that is not enough" weighs it. */
const tooFew = /\bthere (?:was|were|is|are|had been)(?:n['’]t| not| never been)? (?:nearly )?enough \p{L}/iu

/** Who said it, after the words said. */
const frameAfter =
  /([,.!?]["”])\s+(?:(?:[\p{L}.'’-]+,? ){0,5}(?:said|says|told|added|replied|wrote|insisted)\b|(?:said|says|added|replied|wrote|insisted)\b)[^"“”]*$/u

/** "no warning of any kind": it denies all there could be. */
const emphatic = /\bno \p{L}+ (?:of any|whatsoever|at all)\b/iu

/** The text without words that only say how wholly something is denied, verbs with particles as one word. */
function plainDenial(text: string): string {
  return withPlainActs(text.replace(idleLimits, ' '))
}

/** What "not one" or "no warning of any kind" is about: the units counted before it, or the last content words before it. */
function namedBefore(passage: Passage): readonly string[] {
  const at = passage.text.search(/\b(?:not|none|neither|no)\b/i)
  const said = passage.statement?.content.find((c) => c.start > passage.start && c.start < passage.start + at)
  const before = new Set(contentStems(passage.text.slice((said?.start ?? passage.start) - passage.start, at)))
  const counted = passage.counts.map((c) => stemOf(c.unit)).filter((unit) => before.has(unit))
  return counted.length > 0 ? counted : inBoth(before, passage.topic).slice(-2)
}

/** "Never as critical as" is less, not nothing. */
const comparing = /\b(?:never|not|n['’]t)\b.{0,25}\bas \p{L}+ (?:.{0,40} )?as\b/iu

/** What opens a reason or a concession: it stands beside what is denied. */
const subordinate = /^\W*(?:because|since|as|when|while|though|although|after|before|who|which)\b/i

/** The words of saying are a denial: "denied that the wall had moved". */
function deniesByCue({ statement, document, text }: Passage): boolean {
  return (
    statement !== null &&
    !subordinate.test(text) &&
    statement.cue.some((c) => {
      const cue = wordsOf(document.doc.text.slice(c.start, c.end))
      const said = statement.content.flatMap((part) => wordsOf(document.doc.text.slice(part.start, part.end)))
      return (
        denyingVerb([...cue, ...said.slice(0, nearClaim)]) >= 0 &&
        cue.some((w) => denialVerbs.has(w) && !w.startsWith('dismiss'))
      )
    })
  )
}

/** Words written with a capital inside a text, lower case: "no one in Harl" denies nothing of Harl. */
function namesIn(text: string): ReadonlySet<string> {
  return new Set([...text.matchAll(/(?<=\s)\p{Lu}[\p{L}'’]+/gu)].flatMap((m) => wordsOf(m[0])))
}

/** What follows a verb of denial: behind "reports that", "claims by the union that", the claim itself. */
function deniedAfter(words: readonly string[], from: number): string[] {
  const carrier = words.slice(from, from + 4).findIndex((w) => carriers.has(stemOf(w.replace(/'s$/, ''))))
  const that = carrier < 0 ? -1 : words.indexOf('that', from + carrier)
  const act =
    that > 0
      ? actOfClause(words, that + 1)
      : words[from] === 'that'
        ? actOfClause(words, from + 1)
        : actAfter(words, from, 7)
  return act.filter((s) => !carriers.has(s))
}

/** The act of a clause whose subject comes first: what follows its auxiliary, then the subject. */
function actOfClause(words: readonly string[], from: number): string[] {
  const at = words.slice(from, from + longestSubject).findIndex((w) => auxiliaries.has(w))
  if (at < 1) return actAfter(words, from, 7)
  const told = actAfter(words, from + at + 1, 7)
  return [...told, ...actAfter(words.slice(0, from + at), from, 7)].slice(0, 7)
}

/** Words of a subject before its verb. */
const longestSubject = 9
const auxiliaries = new Set('is are was were be been has have had did does do will would could can'.split(' '))

/** Words that open a circumstance of the denied act, no longer the act itself. */
const circumstance = new Set('when after before while until because since although though unless'.split(' '))

/** Stems of the act that a clause tells, its verb first, without circumstances. */
export function actWords(clause: string): readonly string[] {
  return actAfter(wordsOf(plainDenial(clause)), 0, 6)
}

function actAfter(words: readonly string[], from: number, most: number): string[] {
  const act: string[] = []
  for (const word of words.slice(from)) {
    if (act.length > 0 && circumstance.has(word)) break
    const plain = word.replace(/'s$/, '').replaceAll("'", '')
    if (!empty.has(plain) && plain.length > 1) act.push(stemOf(plain))
    if (act.length >= most) break
  }
  return act
}

/** Place of the first verb that says that something is not so; -1 if there is none. */
function denyingVerb(words: readonly string[]): number {
  return words.findIndex(
    (w, i) => denialVerbs.has(w) && (/^den(?:y|ies|ied|ying)$/.test(w) ? !withholds(words, i) : takesClaim(words, i)),
  )
}

/** "to deny justice" and "was denied entry" withhold something and say nothing of what was. */
function withholds(words: readonly string[], at: number): boolean {
  const [governor, before] = [words[at - 2] ?? '', words[at - 1] ?? '']
  if (words[at] === 'deny') return before === 'to' && !/^(?:continu|went|mov|rush|declin|refus)/.test(governor)
  return /^(?:was|were|been|being)$/.test(before) && !words.slice(at + 1, at + 4).includes('that')
}

/** "rejected a claim", "disputed that": a bill that is rejected, a contest and a discount deny nothing. */
function takesClaim(words: readonly string[], at: number): boolean {
  const next = words.slice(at + 1, at + nearClaim)
  return !next.includes('as') && next.some((w) => w === 'that' || carriers.has(stemOf(w.replace(/'s$/, ''))))
}

/** Words after a verb in which the claim stands that it takes. */
const nearClaim = 7

function isSilent(words: readonly string[], from: number): boolean {
  const next = words.slice(from).find((w) => w !== '' && !empty.has(w.replaceAll("'", '')))
  return next === undefined || silentVerbs.has(next)
}
