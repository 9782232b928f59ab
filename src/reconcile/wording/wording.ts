import { functionWords } from '../../data/function-words.ts'
import { shadingWords } from '../../data/wording-words.ts'
import type { Reading } from '../../model/kinds.ts'
import { overlaps, type Span } from '../../model/span.ts'
import { type Draft, nameOf, outletOf } from '../card.ts'
import { plainStem } from '../words.ts'
import type { StoryIndex } from '../index-story.ts'
import {
  differences,
  type GroupMember,
  inCommon,
  matchingPart,
  type QuotedGroup,
  quotedGroups,
} from './quoted-groups.ts'
import { toldEvidence, wordingOf } from '../told.ts'
import { bothTranslated, isTranslated } from './translated.ts'
import { nameIn } from '../voices.ts'
import { headRegions } from '../passages.ts'

const empty = new Set(functionWords)

/** Wordings longer than this are compared only where they are quoted side by side; in words. */
const longest = 120

/** One utterance quoted in words that differ: one card for each utterance, a side for each wording. */
export function findWordingDiscrepancies(index: StoryIndex): readonly Draft[] {
  return quotedGroups(index).flatMap((g) => draftOf(index, g) ?? [])
}

function draftOf(index: StoryIndex, { fullest, others }: QuotedGroup): Draft | null {
  if (fullest.words.length > longest) return null
  const differing = others
    .map((member) => ({ member, words: tellingDifferences(inCommon(fullest, member), member) }))
    .filter((d) => d.words.length > 0)
  const whole = differing.filter((d) => !d.member.statement.damaged)
  const told = whole.length > 0 ? whole : differing
  if (told.length === 0) return null
  const translated = [fullest, ...told.map((t) => t.member)].some(isTranslated)
  const damaged = told.every((t) => t.member.statement.damaged)
  const reading: Reading = damaged ? 'damaged-text' : translated ? 'translation' : 'differs'
  const quotedOnly = told.filter((t) => t.member.verbatim)
  const speaker = nameOf(index, fullest.speakers)
  const who = speaker === null ? 'One statement' : `A statement by ${nameIn(fullest.document.doc.text, speaker)}`
  const sides = [
    { label: outletOf(fullest), evidence: [toldEvidence(fullest, partLike(fullest, told[0]?.member ?? fullest))] },
    ...sidesByWording(told.map((t) => t.member)).map((members) => ({
      label: [...new Set(members.map(outletOf))].slice(0, 3).join(', '),
      evidence: members.slice(0, 4).map((m) => toldEvidence(m, partLike(m, fullest))),
    })),
  ]
  return {
    kind: 'wording',
    reading,
    explanation: `${who} is given in ${sides.length === 2 ? 'two' : sides.length} wordings; the words that differ: ${listed(told.flatMap((t) => t.words))}.`,
    compatible: compatibleOf(
      reading,
      fullest,
      told.map((t) => t.member),
    ),
    rule: 'reconcile/wording',
    certainty: quotedOnly.length > 0 ? 0.55 : 0.4,
    ...(told.some((t) => isPlain(fullest, t.member)) && { tied: true }),
    sides,
  }
}

/** Nothing but the difference keeps the wordings apart: quoted words with a limit put to them, or with words written out. */
function isPlain(fullest: GroupMember, member: GroupMember): boolean {
  if (!fullest.verbatim || !member.verbatim || member.statement.damaged) return false
  return addedLimits(fullest, member).length > 0 || abbreviations(fullest, member).some((w) => writtenOut.test(w))
}

/** A bracketed word of content: "[subject]", "[should]", not "[the]" or "[were]". */
const writtenOut =
  /^\[(?!(?:am|is|are|was|were|be|been|has|have|had|do|does|did|will|would|the|a|an|his|her|its|their|my|our|he|she|it|they|we|I|you|him|them|me|us|who|that|this)\])\p{L}+\]$/iu

/** Content and shading words that only one of two wordings has; cuts at either end are not counted. */
function tellingDifferences(fullest: GroupMember, member: GroupMember): string[] {
  if (member.relation === 'identical' || member.relation === 'normalised') return abbreviations(fullest, member)
  if (` ${fullest.words.join(' ')} `.includes(` ${member.words.join(' ')} `)) return addedLimits(fullest, member)
  const { from, to } = matchingPart(fullest.words, member.words)
  const part = fullest.words.slice(from, to)
  const { dropped, added } = differences(part, member.words)
  const first = part.findIndex((_, i) => !dropped.includes(i))
  const last = part.findLastIndex((_, i) => !dropped.includes(i))
  if (first < 0) return []
  const inside = dropped
    .filter((i) => i > first && i < last && !isSpelt(part, i, member.words))
    .map((i) => part[i] as string)
  const put = added.filter((j) => !isSpelt(member.words, j, part)).map((j) => member.words[j] as string)
  const stems = new Set(put.map(plainStem))
  const kept = new Set(inside.map(plainStem))
  const tells = (word: string) => shadingWords.has(word) || !empty.has(word.replaceAll("'", ''))
  const verbatim = member.verbatim && fullest.verbatim
  const own = new Set(member.words)
  // A paraphrase that leaves out what a shading word goes with leaves out no shade.
  const shades = (w: string) => shadingWords.has(w) && own.has(part[part.indexOf(w) + 1] ?? '')
  const isAdded = (w: string) =>
    shadingWords.has(w) && !part.includes(backshifted.get(w) ?? '') && isOfBoth(w, member.words, fullest.words)
  const droppedWords = inside.filter((w) => (verbatim ? tells(w) : shades(w)) && !stems.has(plainStem(w)))
  const addedWords = put.filter((w) => (verbatim ? tells(w) : isAdded(w)) && !kept.has(plainStem(w)))
  const bracketed = new Set(
    [...fullest.text.matchAll(/\[([^\]]+)\]/g), ...member.text.matchAll(/\[([^\]]+)\]/g)].flatMap((m) =>
      wordingOf(m[1] ?? ''),
    ),
  )
  const filled = [...droppedWords, ...addedWords]
  if (!filled.some((w) => !bracketed.has(w))) return addedLimits(fullest, member)
  const told = [...inPhrases(part, dropped, droppedWords), ...inPhrases(member.words, added, addedWords)]
  return [...(verbatim ? told : filled), ...addedLimits(fullest, member)]
}

/** Whether the other wording has what a word goes with too: the next word that tells anything. */
function isOfBoth(word: string, words: readonly string[], other: readonly string[]): boolean {
  const next = words.slice(words.indexOf(word) + 1).find((w) => !empty.has(w) && !shadingWords.has(w))
  return next === undefined || other.some((w) => plainStem(w) === plainStem(next))
}

/** “I can” of a quotation is “she could” of a report. */
const backshifted: ReadonlyMap<string, string> = new Map([
  ['could', 'can'],
  ['might', 'may'],
])

/** Longest run of words that is shown whole. */
const longestRun = 5

/** Words that tell, each with what stands beside it and differs too: "about the tender". */
function inPhrases(words: readonly string[], places: readonly number[], telling: readonly string[]): readonly string[] {
  const runs: number[][] = []
  for (const at of places) {
    const last = runs.at(-1)
    if (last?.at(-1) === at - 1) last.push(at)
    else runs.push([at])
  }
  return runs.flatMap((run) => {
    const told = run.map((at) => words[at] as string)
    const own = told.filter((w) => telling.includes(w))
    return own.length > 0 && run.length <= longestRun ? [told.join(' ')] : own
  })
}

/** The word, or it with a neighbour, is one word or two of the other wording: "goodwill", "good will". */
function isSpelt(words: readonly string[], at: number, other: readonly string[]): boolean {
  const word = words[at] as string
  const joined = [`${words[at - 1]}${word}`, `${word}${words[at + 1]}`]
  return other.some((w, i) => joined.includes(w) || `${w}${other[i + 1]}` === word)
}

/** The part of a wording that has most words of another. */
function partLike({ statement, document }: GroupMember, { words }: GroupMember): Span | undefined {
  const wanted = new Set(words)
  const score = (c: Span) =>
    wordingOf(document.doc.text.slice(c.start, c.end)).filter((w) => wanted.has(w) && !empty.has(w)).length
  const [first] = [...statement.content].sort((a, b) => score(b) - score(a))
  return statement.content.length < 2 ? undefined : first
}

/** Limits of time or matter that a report puts to quoted words and the fullest wording does not have. */
function addedLimits(fullest: GroupMember, member: GroupMember): string[] {
  if (!member.verbatim || member.quoted === member.text || isHeadline(member)) return []
  const after = member.text.slice(member.text.lastIndexOf(member.quoted.slice(-12)) + 12)
  const limit =
    /\b(?:during|throughout|in the course of|before|after|about|regarding|concerning|related to|in connection with|with respect to)\b.*$/i.exec(
      after,
    )?.[0]
  if (limit === undefined) return []
  const known = new Set(fullest.words.map(plainStem))
  const added = wordingOf(limit).filter((w) => !empty.has(w.replaceAll("'", '')) && !known.has(plainStem(w)))
  const isNew = added.length > wordingOf(limit).filter((w) => known.has(plainStem(w)) && !empty.has(w)).length
  return isNew ? [limit.replace(/["“”.,]+$/g, '').trim()] : []
}

/** What a headline adds to quoted words tells of the news. */
function isHeadline({ document, statement }: GroupMember): boolean {
  return document.layers.sentence.some((s) => headRegions.has(s.region) && overlaps(s.span, statement.span))
}

/** Words of content that one wording writes out in brackets; a verb or a pronoun fitted to its sentence is none. */
function abbreviations(fullest: GroupMember, member: GroupMember): string[] {
  const [plain, marked] = member.text.includes('[') ? [fullest, member] : [member, fullest]
  const { dropped } = differences(plain.words, marked.words)
  return marked.text.includes('[') && !plain.text.includes('[') && dropped.length > 0
    ? (marked.text.match(/\[[^\]]+\]/g) ?? [])
        .map((w) => w.replace(/(?<=\[)\s+|\s+(?=\])/g, ''))
        .filter((w) => writtenOut.test(w) || w.includes(' '))
        .slice(0, 3)
    : []
}

function sidesByWording(members: readonly GroupMember[]): GroupMember[][] {
  const wordings = new Map<string, GroupMember[]>()
  for (const m of members) wordings.set(m.words.join(' '), [...(wordings.get(m.words.join(' ')) ?? []), m])
  return [...wordings.values()].slice(0, 6)
}

function compatibleOf(reading: Reading, fullest: GroupMember, members: readonly GroupMember[]): string | null {
  if (reading === 'translation') return bothTranslated
  if (reading === 'damaged-text') return 'One of the texts is damaged at these words.'
  if ([fullest, ...members].some((m) => m.text.includes('[')))
    return 'Brackets mark words that a writer put in; the sense may be the same.'
  return null
}

function listed(words: readonly string[]): string {
  return [...new Set(words)]
    .slice(0, 6)
    .map((w) => `“${w}”`)
    .join(', ')
}
