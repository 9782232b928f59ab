import { agentWords, blaming, bringing, causeWords, deedKinds, disowning, notKnowing } from '../../data/cause-words.ts'
import { eventNouns } from '../../data/event-nouns.ts'
import { groupNouns, pronouns } from '../../data/people-nouns.ts'
import type { Side } from '../../model/story.ts'
import { areWithin } from '../../text/edtf.ts'
import { inBoth, meets } from '../../text/grouping.ts'
import { type Draft, inMarks, sideOf } from '../card.ts'
import { isPerson, type StoryIndex, weightOfAll, weightOfShared } from '../index-story.ts'
import type { Passage } from '../passages.ts'
import { sentenceAsIs, sentenceText } from '../sentence-views.ts'
import { fromWhom } from '../telling.ts'
import { sideFrom } from '../value-sides.ts'
import { contentStems } from '../words.ts'
import { voiceOf } from '../voices.ts'

/** Weight of words that two sentences must share to be on one deed, and on one effect. Development stories. */
const leastOfDeed = 2.5
const leastOfEffect = 5
/** Share of words that two causes may have in common and still differ. */
const mostAlike = 0.34
/** Content words before and after the words of a cause that belong to it. */
const nearCause = 8
/** Accounts on one card. */
const mostSides = 6

/** Accounts of who did it, and of what brought it about, that differ: one card for each deed or effect. */
export function findCauseDiscrepancies(index: StoryIndex): readonly Draft[] {
  return [...agentCards(index), ...causeCards(index)]
}

/** What a passage says of who did it: it blames someone, someone disowns it, or nobody knows. */
type Stand = 'blames' | 'disowns' | 'unknown'

function standOf(p: Passage): Stand | null {
  if (disowning.test(p.words)) return 'disowns'
  if (notKnowing.test(p.words)) return 'unknown'
  return blaming.test(p.words) ? 'blames' : null
}

const deedNouns: ReadonlySet<string> = new Set(eventNouns.filter((e) => deedKinds.has(e.kind)).flatMap((e) => e.nouns))

/** Words of a text that name a deed, in the singular. */
function deedsIn(text: string): readonly string[] {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? []
  return words.flatMap((w) => [w, w.replace(/s$/, '')].find((form) => deedNouns.has(form)) ?? [])
}

/** Passages between words of blame and the others told of the same deed, where they do not name it. */
const nearDeed = 6

/** The sentence names what was done, or stands near one that does. */
function namesDeed(p: Passage, stands: readonly Passage[]): boolean {
  const named = (q: Passage) => deedsIn(sentenceText(q)).length > 0
  return named(p) || stands.some((q) => q.document === p.document && Math.abs(q.at - p.at) <= nearDeed && named(q))
}

function agentCards(index: StoryIndex): Draft[] {
  const clusters: { passages: Passage[]; words: Set<string> }[] = []
  const stands = index.passages.filter(
    (p) => !p.damaged && !p.text.includes('?') && agentWords.test(p.words) && standOf(p) !== null,
  )
  for (const p of stands.filter((s) => namesDeed(s, stands))) {
    const words = new Set(contentStems(sentenceText(p)))
    const best = clusters.find((c) => weightOfShared(index, words, c.words) >= leastOfDeed)
    if (best === undefined) clusters.push({ passages: [p], words })
    else {
      best.passages.push(p)
      if (best.words.size < 60) for (const w of words) best.words.add(w)
    }
  }
  return clusters.flatMap((c) => agentCard(index, c.passages) ?? [])
}

function agentCard(index: StoryIndex, passages: readonly Passage[]): Draft | null {
  const accounts = new Map<string, Passage[]>()
  for (const p of passages) {
    const stand = standOf(p)
    const key =
      stand === 'blames'
        ? `blames ${voiceOf(index, p)}`
        : stand === 'disowns'
          ? `disowns ${voiceOf(index, p)}`
          : 'unknown'
    accounts.set(key, [...(accounts.get(key) ?? []), p])
  }
  const stands = new Set(passages.map(standOf))
  const blaming = [...accounts.keys()].filter((k) => k.startsWith('blames')).length
  if (accounts.size < 2 || (!(blaming > 0 && stands.has('disowns')) && !(blaming > 1 && stands.size > 1))) return null
  const shown = [...accounts.values()].slice(0, mostSides)
  const sides = shown.map((a): Side => sideFrom(index, standWords(a), a))
  return {
    kind: 'cause-or-agent',
    reading: 'differs',
    explanation: `Accounts differ on who was behind the ${deedOf(passages)}: ${sides.map((s) => s.label).join('; ')}.`,
    compatible: null,
    rule: 'reconcile/agent',
    certainty: 0.5 + Math.min(0.2, shown.length * 0.04),
    sides,
  }
}

const standLabels: Readonly<Record<Stand, string>> = {
  blames: 'someone named',
  disowns: 'a part in it denied',
  unknown: 'nobody named',
}

function standWords(passages: readonly Passage[]): string {
  return standLabels[standOf(passages[0] as Passage) ?? 'unknown']
}

/** The word most of the passages use for what was done. */
function deedOf(passages: readonly Passage[]): string {
  const counts = new Map<string, number>()
  for (const word of passages.flatMap((p) => deedsIn(sentenceText(p)))) counts.set(word, (counts.get(word) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 'deed'
}

/** A passage that gives a cause, the words of the effect before it and of the cause in and after it. */
interface Cause {
  readonly passage: Passage
  readonly effect: ReadonlySet<string>
  readonly cause: ReadonlySet<string>
  /** The cause as the passage words it. */
  readonly words: string
}

function causeCards(index: StoryIndex): Draft[] {
  const causes = index.passages.flatMap((p): Cause[] => {
    const active = bringing.exec(p.text)
    const forward =
      active === null || /\b(?:was|were|been|being|is|are)\s+(?:\w+\s+)?$/i.test(p.text.slice(0, active.index))
        ? null
        : active
    const found = forward ?? active ?? causeWords.exec(p.text)
    if (found === null || p.damaged || p.negated || p.text.includes('?')) return []
    const sentence = sentenceAsIs(p)
    const at = Math.max(0, sentence.indexOf(found[0]))
    const before = contentStems(sentence.slice(0, at)).slice(-nearCause)
    const after = contentStems(sentence.slice(at)).slice(0, nearCause + contentStems(found[0]).length)
    const [cause, effect] = forward === null ? [after, before] : [before, after]
    const inText = p.text.indexOf(found[0])
    if (forward !== null && endsWithPerson(p, p.start + inText)) return []
    const words = forward === null ? p.text.slice(Math.max(0, inText)) : p.text.slice(0, Math.max(0, inText))
    return [{ passage: p, effect: new Set(effect), cause: new Set(cause), words }]
  })
  const drafts: Draft[] = []
  const used = new Set<Cause>()
  for (const contested of [true, false]) {
    for (const [i, a] of causes.entries()) {
      const others = causes
        .slice(i + 1)
        .filter((b) => !used.has(b) && differ(index, a, b) && (!contested || isContested(index, [a, b])))
      if (used.has(a) || others.length === 0) continue
      for (const c of [a, ...others]) used.add(c)
      drafts.push(causeCard(index, [a, ...others].slice(0, mostSides)))
    }
  }
  return drafts
}

/** "The guards drove …", "Ruiz sent …": someone does it, which is no cause. */
function endsWithPerson({ document: { doc, layers } }: Passage, at: number): boolean {
  const word = /(\p{L}+)\s*$/u.exec(doc.text.slice(Math.max(0, at - 30), at))?.[1]?.toLowerCase() ?? ''
  if (groupNouns.has(word) || pronouns.has(word)) return true
  return layers.mention.some((m) => m.kind === 'person' && m.span.end <= at && at - m.span.end <= 2)
}

/** Two causes of one effect: the effect's words meet, or it is one mishap, the causes' do not, and at least one is a guess or both are somebody's word. */
function differ(index: StoryIndex, a: Cause, b: Cause): boolean {
  if (a.passage.sentence === b.passage.sentence) return false
  const shared = inBoth(a.effect, b.effect)
  const alike = shared.length > 1 && weightOfAll(index, shared) >= leastOfEffect
  const guessed = alike && (isGuess(a.passage) || isGuess(b.passage))
  if (!guessed && !(isOneMishap(index, a, b) && areTwoWords(a.passage, b.passage))) return false
  const common = inBoth(a.cause, b.cause).length
  return common / Math.max(1, Math.min(a.cause.size, b.cause.size)) <= mostAlike
}

/** Kinds of mishap of which a story mostly has one at a time, and those that befall a person. */
const mishaps: ReadonlySet<string> = new Set(['fire', 'crash', 'explosion', 'outage'])
const bodily: ReadonlySet<string> = new Set(['injury', 'death'])
const kindOfStem = new Map(
  eventNouns.flatMap(({ kind, nouns }) =>
    mishaps.has(kind) || bodily.has(kind) ? nouns.flatMap((n) => contentStems(n).map((w) => [w, kind] as const)) : [],
  ),
)
/** Days between reports of one mishap. */
const daysOfMishap = 10

/** Both tell of a fire, a crash; or of the wounds or the death of one person. */
function isOneMishap(index: StoryIndex, a: Cause, b: Cause): boolean {
  const shared = kindsOf(a).filter((k) => kindsOf(b).includes(k))
  if (shared.some((k) => bodily.has(k)) && meets(peopleNear(index, a.passage), peopleNear(index, b.passage)))
    return true
  return areWithin(daysOfMishap, a.passage.published, b.passage.published) && shared.some((k) => mishaps.has(k))
}

/** Kinds of mishap that the words of an effect name. */
function kindsOf({ effect }: Cause): readonly string[] {
  return [...new Set([...effect].flatMap((w) => kindOfStem.get(w) ?? []))]
}

/** "the fire" where all causes are of one; else "it". */
function mishapOf([first, ...others]: readonly Cause[]): string {
  const kind = first === undefined ? undefined : kindsOf(first).find((k) => others.every((o) => kindsOf(o).includes(k)))
  return kind === undefined ? 'it' : `the ${kind}`
}

/** Persons of the sentence and of the one before it. */
function peopleNear(index: StoryIndex, p: Passage): ReadonlySet<string> {
  const near = (index.passagesOfDocument.get(p.document.doc.id) ?? []).filter(
    (q) => q.at <= p.at && q.at >= p.at - nearSentence,
  )
  const speakers = new Set(near.flatMap((q) => [...q.speakers]))
  return new Set(near.flatMap((q) => [...q.entities]).filter((id) => isPerson(index, id) && !speakers.has(id)))
}

/** Passages before one that belong to the sentence before it. */
const nearSentence = 3

/** Guesses of two, or the word of two speakers. */
function areTwoWords(a: Passage, b: Passage): boolean {
  if (isGuess(a) && isGuess(b)) return true
  return a.speakers.size > 0 && b.speakers.size > 0 && !meets(a.speakers, b.speakers)
}

function isGuess(p: Passage): boolean {
  return p.hedged || /\b(?:assume|believe|suspect|appear|indicat|suggest|theor|think)/i.test(p.words)
}

/** Causes of one mishap on the word of two, and causes that are guesses. */
const certaintyOfWords = 0.55
const certaintyOfGuess = 0.45

function isContested(index: StoryIndex, [first, ...others]: readonly Cause[]): boolean {
  return (
    first !== undefined && others.some((o) => isOneMishap(index, first, o) && areTwoWords(first.passage, o.passage))
  )
}

/** Longest words of a cause in a label. In code units. */
const longestCause = 70

function causeCard(index: StoryIndex, causes: readonly Cause[]): Draft {
  const sides = causes.map((c): Side => {
    const words = inMarks(c.words, longestCause)
    return sideOf(`${words === null ? '' : `${words}, `}${fromWhom(index, [c.passage])}`, [c.passage])
  })
  return {
    kind: 'cause-or-agent',
    reading: 'differs',
    explanation: `Accounts differ on what brought ${mishapOf(causes)} about: ${sides.map((s) => s.label).join('; ')}.`,
    compatible: null,
    rule: 'reconcile/cause',
    certainty: isContested(index, causes) ? certaintyOfWords : certaintyOfGuess,
    sides,
  }
}
