import { unreal } from '../../data/denial-words.ts'
import { decisions, reasonGiven } from '../../data/reason-words.ts'
import { meets } from '../../text/grouping.ts'
import type { Draft } from '../card.ts'
import { entityOfMention, type StoryIndex, weightOfAll } from '../index-story.ts'
import { isOneVoice } from '../one-voice.ts'
import type { Passage } from '../passages.ts'
import { type SentenceView, sentencesOf, wholeSentence } from '../sentence-views.ts'
import { draftOfVoices } from '../denials/two-accounts.ts'
import { contentStems } from '../words.ts'

/** A reason that a sentence gives for what somebody decided. */
interface Reason {
  readonly passage: Passage
  readonly decision: string
  /** Persons and bodies of the sentence before the reason. */
  readonly who: ReadonlySet<string>
  /** Content words of what was decided, and of the reason. */
  readonly what: ReadonlySet<string>
  readonly why: ReadonlySet<string>
}

/** Code units before a reason in which the decision stands. */
const nearReason = 220
/** Sentences between two reasons that need no words in common. */
const nearby = 2
/** Weight of the words for what was decided that two sentences share. Real stories, read card by card. */
const leastWeight = 2.5
/** Share of words that two reasons may have in common and still differ. */
const mostAlike = 0.25
/** Reasons looked at in a story, and passages shown for each side. */
const mostReasons = 300
const mostShown = 3

/** Two voices give two reasons for one decision: one card for each decision of somebody. */
export function findReasons(index: StoryIndex): readonly Draft[] {
  const reasons = index.documents
    .flatMap((d) => sentencesOf(index.passagesOfDocument.get(d.doc.id) ?? []).flatMap((s) => reasonIn(index, s) ?? []))
    .slice(0, mostReasons)
  const used = new Set<Reason>()
  return reasons.flatMap((a) => {
    if (used.has(a)) return []
    const others = reasons.filter((b) => !used.has(b) && differ(index, a, b))
    if (others.length === 0) return []
    for (const r of [a, ...others]) used.add(r)
    return [draftOf(index, a, others)]
  })
}

function reasonIn(index: StoryIndex, { text, start, passages }: SentenceView): Reason | null {
  const m = reasonGiven.exec(text)
  const head = m === null ? '' : text.slice(Math.max(0, m.index - nearReason), m.index)
  const at = start + (m?.index ?? 0)
  const p = passages.find((x) => x.end > at)
  if (m?.groups?.reason === undefined || p === undefined || p.damaged || p.sentence.region === 'caption') return null
  const decision = decisions.findLast(([, words]) => words.test(head))
  if (decision === undefined || text.includes('?') || /\b(?:not|never|n['’]t)\b/i.test(head) || unreal.test(head))
    return null
  const named = p.document.layers.mention.filter((x) => x.span.start >= start && x.span.end <= at)
  const who = new Set(named.flatMap((x) => entityOfMention(index, p.document, x.id) ?? []))
  const made = wholeSentence(p)
  const what = new Set(contentStems(head.replace(decision[1], ' ')))
  const why = new Set(contentStems(m.groups.reason))
  return why.size === 0 ? null : { passage: { ...made, entities: p.entities }, decision: decision[0], who, what, why }
}

/** One decision of somebody whom both name, told by two voices, of which one at least is somebody's word; other words for why. */
function differ(index: StoryIndex, a: Reason, b: Reason): boolean {
  const [p, q] = [a.passage, b.passage]
  if (a.decision !== b.decision || p.sentence === q.sentence || isOneVoice(p, q) || !meets(a.who, b.who)) return false
  if (p.statement === null && q.statement === null && !p.hedged && !q.hedged) return false
  const sentences = p.document.layers.sentence
  const near =
    p.document === q.document && Math.abs(sentences.indexOf(p.sentence) - sentences.indexOf(q.sentence)) <= nearby
  const shared = [...a.what].filter((s) => b.what.has(s))
  if (!near && weightOfAll(index, shared) < leastWeight) return false
  const alike = [...a.why].filter((s) => b.why.has(s)).length
  return alike <= mostAlike * Math.min(a.why.size, b.why.size)
}

function draftOf(index: StoryIndex, one: Reason, others: readonly Reason[]): Draft {
  const passages = others.map((r) => r.passage).slice(0, mostShown)
  return {
    ...draftOfVoices(index, [one.passage], passages, {
      kind: 'cause-or-agent',
      rule: 'reconcile/reasons',
      certainty: 0.55,
      about: 'why it was decided',
    }),
    compatible: 'Both reasons may have counted.',
  }
}
