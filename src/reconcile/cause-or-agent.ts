import { agentWords, blaming, bringing, causeWords, disowning, notKnowing } from '../data/cause-words.ts'
import type { Side } from '../model/story.ts'
import { type Draft, listOf, sideOf, voiceOf } from './card.ts'
import { type StoryIndex, weightOf } from './index-story.ts'
import type { Passage } from './passages.ts'
import { sentenceText } from './sentence-views.ts'
import { contentStems } from './words.ts'

/** Weight of words that two sentences must share to be on one deed, and on one effect. Development stories. */
const leastOfDeed = 2.5
const leastOfEffect = 5
/** Share of words that two causes may have in common and still differ. */
const mostAlike = 0.34
/** Accounts on one card. */
const mostSides = 6

/** Accounts of who did it, and of what brought it about, that differ: one card for each deed or effect. */
export function findCauseDiscrepancies(index: StoryIndex): readonly Draft[] {
  return [...agentCards(index), ...causeCards(index)]
}

/** What a passage says of who did it: it blames someone, someone disowns it, or nobody knows. */
type Stand = 'blames' | 'disowns' | 'unknown'

function standOf(p: Passage): Stand | null {
  if (disowning.test(p.text)) return 'disowns'
  if (notKnowing.test(p.text)) return 'unknown'
  return blaming.test(p.text) ? 'blames' : null
}

function agentCards(index: StoryIndex): Draft[] {
  const clusters: { passages: Passage[]; words: Set<string> }[] = []
  for (const p of index.passages) {
    if (p.damaged || p.text.includes('?') || !agentWords.test(p.text) || standOf(p) === null) continue
    const words = new Set(contentStems(sentenceText(p)))
    const best = clusters.find(
      (c) => [...words].reduce((sum, w) => sum + (c.words.has(w) ? weightOf(index, w) : 0), 0) >= leastOfDeed,
    )
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
  const voices = [...new Set(shown.map((a) => voiceOf(index, a[0] as Passage)))]
  return {
    kind: 'cause-or-agent',
    reading: 'differs',
    explanation: `Accounts differ on who did it: ${listOf(voices.slice(0, 4))}.`,
    compatible: null,
    rule: 'reconcile/agent',
    certainty: 0.5 + Math.min(0.2, shown.length * 0.04),
    sides: shown.map((a): Side => sideOf(voiceOf(index, a[0] as Passage), a)),
  }
}

/** A passage that gives a cause, the words of the effect before it and of the cause in and after it. */
interface Cause {
  readonly passage: Passage
  readonly effect: ReadonlySet<string>
  readonly cause: ReadonlySet<string>
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
    const sentence = sentenceText(p)
    const at = Math.max(0, sentence.indexOf(found[0]))
    const [before, after] = [contentStems(sentence.slice(0, at)), contentStems(sentence.slice(at))]
    const [cause, effect] = forward === null ? [after, before] : [before, after]
    return [{ passage: p, effect: new Set(effect), cause: new Set(cause) }]
  })
  const drafts: Draft[] = []
  const used = new Set<Cause>()
  causes.forEach((a, i) => {
    const others = causes.slice(i + 1).filter((b) => !used.has(b) && differ(index, a, b))
    if (used.has(a) || others.length === 0) return
    for (const c of [a, ...others]) used.add(c)
    drafts.push(causeCard(index, [a, ...others].slice(0, mostSides)))
  })
  return drafts
}

/** Two causes of one effect: the effect's words meet, the causes' do not, and at least one is somebody's word or a guess. */
function differ(index: StoryIndex, a: Cause, b: Cause): boolean {
  if (a.passage.sentence === b.passage.sentence) return false
  const shared = [...a.effect].filter((w) => b.effect.has(w)).reduce((sum, w) => sum + weightOf(index, w), 0)
  if (shared < leastOfEffect || !(isGuess(a.passage) || isGuess(b.passage))) return false
  const common = [...a.cause].filter((w) => b.cause.has(w)).length
  return common / Math.max(1, Math.min(a.cause.size, b.cause.size)) <= mostAlike
}

function isGuess(p: Passage): boolean {
  return p.hedged || /\b(?:assume|believe|suspect|appear|indicat|suggest|theor|think)/i.test(p.text)
}

function causeCard(index: StoryIndex, causes: readonly Cause[]): Draft {
  const voices = [...new Set(causes.map((c) => voiceOf(index, c.passage)))]
  return {
    kind: 'cause-or-agent',
    reading: 'differs',
    explanation: `${listOf(voices.slice(0, 4))} give${voices.length === 1 ? 's' : ''} different causes.`,
    compatible: null,
    rule: 'reconcile/cause',
    certainty: 0.45,
    sides: causes.map((c) => sideOf(voiceOf(index, c.passage), [c.passage])),
  }
}
