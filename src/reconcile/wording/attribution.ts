import { functionWords } from '../../data/function-words.ts'
import { overlaps, type Span } from '../../model/span.ts'
import { meets } from '../../text/grouping.ts'
import { longestCommonSubsequence } from '../../text/wording.ts'
import { type Draft, inMarks, listOf, nameOf, outletOf } from '../card.ts'
import type { StoryIndex } from '../index-story.ts'
import { toldEvidence, type Told, wordingOf } from '../told.ts'

/** Quoted words that two speakers are given must be so many, with so many of content, and so alike. Demo story. */
const fewestWords = 6
const fewestContent = 3
const alike = 0.85
/** Word pairs in more quotations than these are sayings. */
const mostHolders = 12

const empty = new Set(functionWords)

/** The same quoted words given to two speakers: one card for each utterance, a side for each speaker. */
export function findAttributionDiscrepancies(index: StoryIndex): readonly Draft[] {
  const quoted = [...index.told.values()]
    .filter((t) => t.speakers.size > 0 && !t.statement.damaged && t.quoted !== '')
    .map((told) => ({ told, words: wordingOf(told.quoted) }))
  const usable = quoted.filter(
    (q) => q.words.length >= fewestWords && q.words.filter((w) => !empty.has(w)).length >= fewestContent,
  )
  const holders = new Map<string, number[]>()
  const drafts: Draft[] = []
  const done = new Set<string>()
  usable.forEach((q, at) => {
    const pairs = new Set(q.words.slice(1).map((w, i) => `${q.words[i]} ${w}`))
    const shared = new Map<number, number>()
    for (const pair of pairs)
      for (const other of holders.get(pair) ?? []) shared.set(other, (shared.get(other) ?? 0) + 1)
    for (const [other, n] of [...shared].sort((a, b) => b[1] - a[1] || a[0] - b[0])) {
      const known = usable[other] as (typeof usable)[number]
      if (n < fewestWords - 2 || !twoSpeakers(index, known.told, q.told)) continue
      const share = longestCommonSubsequence(known.words, q.words) / Math.min(known.words.length, q.words.length)
      const key = [...known.told.speakers, ...q.told.speakers].sort().join(' ')
      if (share < alike || done.has(key)) continue
      done.add(key)
      drafts.push(draftOf(index, known.told, q.told))
    }
    for (const pair of pairs) {
      const known = holders.get(pair)
      if (known === undefined) holders.set(pair, [at])
      else if (known.length < mostHolders) known.push(at)
    }
  })
  return drafts
}

/** Different named speakers, neither inside the other's statement, none speaking for the other. */
function twoSpeakers(index: StoryIndex, a: Told, b: Told): boolean {
  if (meets(a.speakers, b.speakers)) return false
  if (a.document === b.document && overlaps(a.statement.span, b.statement.span)) return false
  if (isOneText(index, a, b) && namesBoth(index, a, b)) return false
  const kind = (t: Told) => index.entities.get([...t.speakers][0] ?? '')?.kind
  const [x, y] = [a, b].map((t) => (nameOf(index, t.speakers) ?? '').toLowerCase().split(' ')) as [string[], string[]]
  if (isOneName(x, y) || !isNamed(index, a) || !isNamed(index, b)) return false
  return kind(a) === 'person' && kind(b) === 'person'
}

/** One document has taken text from the other: the words stand in both as one writer wrote them. */
function isOneText(index: StoryIndex, a: Told, b: Told): boolean {
  const ids = [a.document.doc.id, b.document.doc.id]
  return index.story.links.reuses.some(
    (r) => r.kind !== 'cites' && r.document !== r.of && ids.includes(r.document) && ids.includes(r.of),
  )
}

/** Each document names the speaker of the other: who is meant is read in two ways, not told in two. */
function namesBoth(index: StoryIndex, a: Told, b: Told): boolean {
  const named = (told: Told, other: Told) =>
    (index.passagesOfDocument.get(told.document.doc.id) ?? []).some((p) => meets(other.speakers, p.entities))
  return named(a, b) && named(b, a)
}

/** Names that may be one person's: a word in common, unless it is the surname and the first names are two. */
function isOneName(x: readonly string[], y: readonly string[]): boolean {
  if (!x.some((w) => w.length > 2 && y.includes(w))) return false
  const [first, other] = [x[0] ?? '', y[0] ?? '']
  const family = x.length === 2 && y.length === 2 && x[1] === y[1]
  return !family || first[0] === other[0] || first.length < fewestOfFirstName || other.length < fewestOfFirstName
}

/** A shorter first name may be short for another: "Ed", "Bob". */
const fewestOfFirstName = 4

/** The speaker has a name of more than one word, each with a capital. */
function isNamed(index: StoryIndex, told: Told): boolean {
  return /^\p{Lu}\S* (?:\S+ )*\p{Lu}/u.test(nameOf(index, told.speakers) ?? '')
}

function draftOf(index: StoryIndex, a: Told, b: Told): Draft {
  const names = [a, b].map((t) => nameOf(index, t.speakers) ?? outletOf(t))
  const words = inMarks(a.quoted.length <= b.quoted.length ? a.quoted : b.quoted)
  return {
    kind: 'attribution',
    reading: 'differs',
    explanation: `${words ?? 'The same words'} ${words ? 'is' : 'are'} given to ${listOf(names)}.`,
    compatible: 'Both may have said it.',
    rule: 'reconcile/attribution',
    certainty: 0.75,
    sides: [
      { label: `${names[0]}, in ${outletOf(a)}`, evidence: [toldEvidence(a, partLike(a, b))] },
      { label: `${names[1]}, in ${outletOf(b)}`, evidence: [toldEvidence(b, partLike(b, a))] },
    ],
  }
}

/** The part of what one is quoted with that has the most words of the other, in order. */
function partLike(told: Told, other: Told): Span | undefined {
  const words = wordingOf(other.quoted)
  const text = told.document.doc.text
  const shared = (c: Span) => longestCommonSubsequence(wordingOf(text.slice(c.start, c.end)), words)
  return [...told.statement.content].sort((x, y) => shared(y) - shared(x))[0]
}
