import { agentWords, causeWords } from '../data/cause-words.ts'
import type { Side } from '../model/story.ts'
import { type Draft, listOf, sideOf, voiceOf } from './card.ts'
import { type StoryIndex, weightOf } from './index-story.ts'
import type { Passage } from './passages.ts'
import { sentenceText } from './sentence-views.ts'
import { contentStems } from './words.ts'

/** Weight of shared words from which two causes are given for one effect. Development stories. */
const leastShared = 5
/** Share of words that two accounts of a cause may have in common and still differ. */
const mostAlike = 0.6
/** Accounts on one card. */
const mostSides = 6

/** Accounts of who or what did it: one card for each thing done, a side for each account. */
export function findCauseDiscrepancies(index: StoryIndex): readonly Draft[] {
  const agents = index.passages.filter((p) => agentWords.test(p.text) && usable(p))
  const causes = index.passages.filter((p) => causeWords.test(p.text) && !agentWords.test(p.text) && usable(p))
  return [...clustersOf(index, agents, true), ...clustersOf(index, causes, false)].flatMap((c) => draftOf(index, c) ?? [])
}

function usable(p: Passage): boolean {
  return !p.damaged && p.topic.size >= 2 && !p.text.includes('?')
}

interface Cluster {
  readonly passages: Passage[]
  readonly effect: Set<string>
}

/** Passages on one effect. Who did it is mostly said of the story's one deed; what caused something, of many things. */
function clustersOf(index: StoryIndex, passages: readonly Passage[], oneDeed: boolean): Cluster[] {
  const clusters: Cluster[] = []
  for (const p of passages) {
    const words = new Set(contentStems(sentenceText(p)))
    const best = clusters
      .map((c) => ({ c, shared: [...words].reduce((sum, w) => sum + (c.effect.has(w) ? weightOf(index, w) : 0), 0) }))
      .filter(({ shared }) => shared >= (oneDeed ? leastShared / 2 : leastShared))
      .sort((a, b) => b.shared - a.shared)[0]
    if (best === undefined) clusters.push({ passages: [p], effect: words })
    else {
      best.c.passages.push(p)
      if (best.c.effect.size < 40) for (const w of words) best.c.effect.add(w)
    }
  }
  return clusters
}

function draftOf(index: StoryIndex, { passages }: Cluster): Draft | null {
  const accounts: Passage[][] = []
  for (const p of passages) {
    const voice = voiceOf(index, p)
    const known = accounts.find((a) => a.some((q) => alike(p, q) || (voiceOf(index, q) === voice && p.negated === q.negated)))
    if (known === undefined) accounts.push([p])
    else known.push(p)
  }
  const attributed = accounts.filter((a) => a.some((p) => p.statement !== null || p.negated || p.hedged || agentWords.test(p.text)))
  if (accounts.length < 2 || attributed.length < 2) return null
  const shown = accounts.slice(0, mostSides)
  const voices = [...new Set(shown.map((a) => voiceOf(index, a[0] as Passage)))]
  return {
    kind: 'cause-or-agent',
    reading: 'differs',
    explanation: `${listOf(voices.slice(0, 4))} give${voices.length === 1 ? 's' : ''} different accounts of who or what did it.`,
    compatible: null,
    rule: 'reconcile/cause-or-agent',
    certainty: 0.45 + Math.min(0.2, shown.length * 0.04),
    sides: shown.map((a): Side => sideOf(voiceOf(index, a[0] as Passage), a)),
  }
}

function alike(a: Passage, b: Passage): boolean {
  if (a.negated !== b.negated) return false
  const shared = [...a.topic].filter((w) => b.topic.has(w)).length
  return shared / Math.max(1, Math.min(a.topic.size, b.topic.size)) > mostAlike
}
