import { negators } from '../data/negators.ts'
import { hull, overlaps } from '../model/span.ts'
import type { MemberRelation } from '../model/story.ts'
import { datesMeet, edtfDays } from '../text/edtf.ts'
import { longestCommonSubsequence } from '../text/wording.ts'
import { isNegated, type Utterance } from './utterances.ts'
import { contentStems } from './words.ts'

/** Share of the shorter wording that must stand, in order, in the longer. Founding and demo story, read by class. */
const sameWords = 0.75
/** The same for a long passage of which both leave out different parts, and its least length in words. */
const sameWordsOfLong = 0.5
const longPassage = 9
/** Fewer quoted words than these tell nothing by themselves. */
const fewestQuoted = 4
/** Words in order from which two reports repeat one wording, quoted or not. */
const fewestUnquoted = 8
/** What many say in like words is no one utterance, unless one text copies the other. */
const sameWordsOfGroups = 0.95
/** The same for reports whose speakers are not known to be one: “the blast near the bridge” stands in every text. */
const sameWordsOfStrangers = 0.9
/** The same for reports of which one is damaged: pasted words break the order. */
const fewestDamaged = 6
const sameWordsOfDamaged = 0.45
const sameWordsOfDamagedQuote = 0.6
/** Share of the content words of the shorter that a paraphrase must keep, and their least number. */
const sameContent = 0.6
const fewestContent = 3

/** How sure it is that two statements report one utterance, 0 to 1; 0 if they do not. */
export function compareUtterances(a: Utterance, b: Utterance): number {
  return canBeOne(a, b) ? wholeScore(a, b) : 0
}

function wholeScore(a: Utterance, b: Utterance): number {
  const bothQuoted = a.quoted.length >= fewestQuoted && b.quoted.length >= fewestQuoted
  const [x, y] = [a, b]
    .map((u) => (u.quoted.length >= fewestQuoted ? u.quoted : u.words))
    .sort((p, q) => p.length - q.length) as [readonly string[], readonly string[]]
  if (bothQuoted || x.length >= fewestUnquoted) {
    const shared = sharedInOrder(x, y)
    const share = shared / x.length
    const damaged = a.statement.damaged || b.statement.damaged
    if (damaged && bothQuoted && share >= sameWordsOfDamagedQuote && sharesSpeaker(a, b))
      return shareScore(share, shared) * 0.8
    if (!sameNegation(x, y)) return 0
    if (!bothQuoted && (shared < fewestUnquoted || share < leastShareOfVoices(a, b, x)))
      return paraphraseScore(a, b, false)
    if (!sameTellingWords(x, y)) return paraphraseScore(a, b, bothQuoted)
    if (share >= sameWords) return shareScore(share, shared)
    if (shared >= longPassage && share >= sameWordsOfLong) return shareScore(share, shared) * 0.9
  }
  return paraphraseScore(a, b, bothQuoted)
}

/**
 * The same for what two statements have in part: one text joins a passage to what goes before it, another to what follows.
 * One quotation of each is the same, and long.
 */
export function comparePieces(a: Utterance, b: Utterance): number {
  if (!sharesSpeaker(a, b) || a.pieces.length + b.pieces.length < 3 || !canBeOne(a, b)) return 0
  let best = 0
  for (const p of a.pieces) {
    for (const q of b.pieces) {
      const [x, y] = byLength(p, q)
      if (x.length < longPassage || !sameNegation(x, y) || !sameTellingWords(x, y)) continue
      const shared = sharedInOrder(x, y)
      if (shared >= x.length * sameWords) best = Math.max(best, shareScore(shared / x.length, shared) * 0.85)
    }
  }
  return best
}

/** What two voices must share in words of their own: much where the texts do not say that they are one speaker. */
function leastShareOfVoices(a: Utterance, b: Utterance, shorter: readonly string[]): number {
  if (isCollective(a) || isCollective(b)) return sameWordsOfGroups
  const isQuoted = [a, b].some((u) => u.quoted === shorter)
  return isQuoted || sharesSpeaker(a, b) ? 0 : sameWordsOfStrangers
}

function sharesSpeaker(a: Utterance, b: Utterance): boolean {
  return [...a.speakers].some((s) => b.speakers.has(s))
}

/** “He was just …” twice is no common wording: half the words that tell something must be kept as well. */
function sameTellingWords(short: readonly string[], long: readonly string[]): boolean {
  const telling = new Set(contentStems(short.join(' ')))
  const others = new Set(contentStems(long.join(' ')))
  return [...telling].filter((stem) => others.has(stem)).length * 2 >= telling.size
}

/** Words of the shorter that stand in order in one stretch of the longer; spread over a long text they tell nothing. */
function sharedInOrder(short: readonly string[], long: readonly string[]): number {
  const size = Math.ceil(short.length * 1.5) + 3
  if (long.length <= size * 1.2) return longestCommonSubsequence(short, long)
  const step = Math.max(1, Math.floor(short.length / 4))
  let best = 0
  for (let from = 0; from < long.length; from += step)
    best = Math.max(best, longestCommonSubsequence(short, long.slice(from, from + size)))
  return best
}

function byLength(a: readonly string[], b: readonly string[]): readonly [readonly string[], readonly string[]] {
  return a.length <= b.length ? [a, b] : [b, a]
}

/** Nothing the documents know keeps them apart: speaker, date of the utterance, and when it was reported. */
export function canBeOne(a: Utterance, b: Utterance): boolean {
  if (a.statement.id === b.statement.id || isWithin(a, b) || isWithin(b, a)) return false
  if (overlapping(a, b) && !isSamePlace(a, b)) return false
  if (areOthers(a, b)) return false
  return datesMeet(a.date, b.date) && !reportedBefore(a, b) && !reportedBefore(b, a)
}

/** Its speakers are known, and none has a name: a group's position. */
function isCollective({ speakers, speakerNames }: Utterance): boolean {
  return speakers.size > 0 && speakerNames.length === 0
}

/** Both have named speakers, and neither name is in the other's. */
function areOthers(a: Utterance, b: Utterance): boolean {
  if (a.speakerNames.length === 0 || b.speakerNames.length === 0 || [...a.speakers].some((s) => b.speakers.has(s)))
    return false
  const last = (name: string) => name.split(' ').at(-1)?.toLowerCase() ?? ''
  return !a.speakerNames.some((x) =>
    b.speakerNames.some((y) => x.toLowerCase().includes(last(y)) || y.toLowerCase().includes(last(x))),
  )
}

/** Whether two statements share words of one document. */
export function overlapping(a: Utterance, b: Utterance): boolean {
  return a.document === b.document && overlaps(hull(a.statement.content), hull(b.statement.content))
}

/** Two statements made of nearly the same words of one document: they stand or fall together. */
function isSamePlace(a: Utterance, b: Utterance): boolean {
  const [x, y] = [hull(a.statement.content), hull(b.statement.content)]
  const shared = Math.min(x.end, y.end) - Math.max(x.start, y.start)
  return shared >= 0.8 * Math.max(x.end - x.start, y.end - y.start)
}

function isWithin(a: Utterance, b: Utterance): boolean {
  return a.statement.within === b.statement.id
}

/** Whether the first was in print before the second was said. */
function reportedBefore(a: Utterance, b: Utterance): boolean {
  const [published, said] = [edtfDays(a.document.doc.meta.published.value), edtfDays(b.date)]
  return published !== null && said !== null && said[0] > published[1]
}

function shareScore(share: number, shared: number): number {
  return Math.min(1, share * (0.7 + Math.min(shared, 12) / 40))
}

/** A paraphrase keeps speaker, sense and most content words; two denials must moreover be of one day. */
function paraphraseScore(a: Utterance, b: Utterance, bothQuoted: boolean): number {
  if (a.speakerNames.length === 0 || b.speakerNames.length === 0 || !sharesSpeaker(a, b) || inOneSentence(a, b))
    return 0
  if (a.statement.damaged || b.statement.damaged) {
    const shared = sharedInOrder(...byLength(a.words, b.words))
    const shorter = Math.min(a.words.length, b.words.length)
    const telling = [...a.stems].filter((stem) => b.stems.has(stem)).length >= fewestContent
    return a.document !== b.document && telling && shared >= fewestDamaged && shared >= shorter * sameWordsOfDamaged
      ? 0.3
      : 0
  }
  if (!sameSense(a, b)) return 0
  const sameDay = isSameDay(a, b)
  const nested =
    a.document.doc.id === b.document.doc.id && Math.abs(a.statement.span.start - b.statement.span.start) < 2000
  if ((bothQuoted || isDenial(a) || isDenial(b)) && !sameDay && !(nested && !bothQuoted)) return 0
  const fewer = Math.min(a.stems.size, b.stems.size)
  let shared = 0
  for (const stem of a.stems) if (b.stems.has(stem)) shared++
  const share = fewer === 0 ? 0 : shared / fewer
  const balanced = fewer / Math.max(a.stems.size, b.stems.size) >= 0.15
  return shared >= fewestContent && share >= sameContent && balanced ? share * 0.6 : 0
}

/** Parts of one sentence tell different things. */
function inOneSentence(a: Utterance, b: Utterance): boolean {
  if (a.document !== b.document) return false
  const [x, y] = [hull(a.statement.content), hull(b.statement.content)]
  return a.document.layers.sentence.some((s) => overlaps(s.span, x) && overlaps(s.span, y))
}

/** The clauses that have most words in common are turned round alike. */
function sameSense(a: Utterance, b: Utterance): boolean {
  return isNegated(clauseLike(a, b.stems)) === isNegated(clauseLike(b, a.stems))
}

function clauseLike({ document, statement }: Utterance, stems: ReadonlySet<string>): string {
  const text = statement.content.map((c) => document.doc.text.slice(c.start, c.end)).join('\n')
  const shared = (clause: string) => contentStems(clause).filter((s) => stems.has(s)).length
  return text
    .split(/[,;.?!]["”’]*\s|\n|\s(?=and |but |because )/)
    .reduce((best, c) => (shared(c) > shared(best) ? c : best), '')
}

/** Said on one day; where a text gives no day, on the day it was published or the day before. */
function isSameDay(a: Utterance, b: Utterance): boolean {
  if (a.date === null && b.date === null) return false
  const days = (u: Utterance) => {
    const day = edtfDays(u.date ?? u.document.doc.meta.published.value)
    return day === null ? null : u.date === null ? ([day[0] - 1, day[1]] as const) : day
  }
  const [x, y] = [days(a), days(b)]
  return x !== null && y !== null && x[1] - x[0] <= 2 && y[1] - y[0] <= 2 && x[0] <= y[1] && y[0] <= x[1]
}

function isDenial({ statement, negated }: Utterance): boolean {
  return negated || statement.acts.includes('denial')
}

/** Whether the shorter wording turns its sense as often as the part of the longer that it matches. */
function sameNegation(short: readonly string[], long: readonly string[]): boolean {
  const first = long.findIndex((w, i) => w === short[0] && (short[1] === undefined || long[i + 1] === short[1]))
  const part = first < 0 ? long : long.slice(Math.max(0, first), first + Math.ceil(short.length * 1.3))
  if (first < 0 && long.length > short.length * 1.5) return true
  return count(short) % 2 === count(part.slice(0, short.length + 3)) % 2 || count(short) % 2 === count(part) % 2
}

function count(words: readonly string[]): number {
  return words.filter((w) => negators.has(w)).length
}

/** How a member's words relate to the fullest wording. */
export function relationTo(fullest: Utterance, member: Utterance): MemberRelation {
  if (member === fullest) return 'identical'
  if (member.statement.damaged) return 'damaged'
  if (member.quoted.length === 0) return 'paraphrase'
  if (textOf(member) === textOf(fullest)) return 'identical'
  const shared = longestCommonSubsequence(member.quoted, fullest.quoted)
  if (shared === member.quoted.length) return shared === fullest.quoted.length ? 'normalised' : 'cut'
  const changed = member.quoted.length - shared
  const brackets = Math.max(...[member, fullest].map((u) => (textOf(u).match(/\[/g) ?? []).length))
  if (changed <= brackets) return 'normalised'
  return changed <= member.quoted.length * 0.1 && member.quoted.length < fullest.quoted.length * 0.9
    ? 'cut'
    : 'reworded'
}

function textOf({ document, statement }: Utterance): string {
  return statement.content
    .map((c) => document.doc.text.slice(c.start, c.end))
    .join(' ')
    .replace(/["“”]/g, '')
    .trim()
}
