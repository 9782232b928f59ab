import { foreseen, unforeseen } from '../../data/outlook-words.ts'
import { meets } from '../../text/grouping.ts'
import { actorsBefore, tellersOf } from './actor-before.ts'
import type { Draft } from '../card.ts'
import { actWords } from '../denials/denials.ts'
import { type StoryIndex, weightOfAll } from '../index-story.ts'
import { isOneVoice } from '../one-voice.ts'
import type { Passage } from '../passages.ts'
import { draftOfVoices } from '../denials/two-accounts.ts'
import { plainBlanks } from '../words.ts'

/** What somebody is or is not likely to do, one act of those a passage names. */
interface Outlook {
  readonly passage: Passage
  readonly who: ReadonlySet<string>
  /** Stems of the act, its verb first. */
  readonly act: readonly string[]
}

/** Content words of an act, its verb first. */
const nearAct = 4
/** Weight of what two acts share beside their verb. Real stories, read card by card. */
const leastWeight = 2
/** Passages shown for each side. */
const mostShown = 4

/** What one account expects of somebody and another does not: one card for each act. */
export function findOutlooks(index: StoryIndex): readonly Draft[] {
  const not = outlooksIn(index, unforeseen)
  if (not.length === 0) return []
  const expected = outlooksIn(index, foreseen)
  const done = new Set<string>()
  return not.flatMap((n) => {
    const other = expected.filter((e) => isOfOneAct(index, e, n))
    const key = `${[...n.who].join(' ')} ${n.act.slice(0, 2).join(' ')}`
    if (other.length === 0 || done.has(key)) return []
    done.add(key)
    return [draftOf(index, other, n)]
  })
}

function outlooksIn(index: StoryIndex, pattern: RegExp): readonly Outlook[] {
  return index.passages.flatMap((p) => {
    const text = plainBlanks(p.text)
    const m = p.damaged || p.sentence.region === 'caption' || text.includes('?') ? null : pattern.exec(text)
    if (m?.groups?.acts === undefined || /\b(?:if|unless|whether|until)\b/i.test(text)) return []
    const who = doerOf(index, p, p.start + m.index)
    if (who.size === 0) return []
    return m.groups.acts
      .split(/,(?: or| and)?(?: to)? | (?:and|or) (?:to )?(?=\p{Ll})/u)
      .map((words) => actWords(words).slice(0, nearAct))
      .filter((act) => act.length >= 2)
      .map((act) => ({ passage: p, who, act }))
  })
}

/** Who is named or meant last before the words: never who tells it. */
function doerOf(index: StoryIndex, p: Passage, at: number): ReadonlySet<string> {
  const named = actorsBefore(index, p, at).at(-1)
  return named === undefined ? tellersOf(index, { ...p, speakers: new Set() }, at) : new Set([named])
}

/** Of one doer and verb, on another word and in another document; they share what it is done to. */
function isOfOneAct(index: StoryIndex, a: Outlook, b: Outlook): boolean {
  if (a.act[0] !== b.act[0] || a.passage.document === b.passage.document || isOneVoice(a.passage, b.passage))
    return false
  const shared = a.act.slice(1).filter((s) => b.act.slice(1).includes(s))
  return meets(a.who, b.who) && shared.length > 0 && weightOfAll(index, shared) >= leastWeight
}

function draftOf(index: StoryIndex, expected: readonly Outlook[], not: Outlook): Draft {
  const passages = [...new Set(expected.map((e) => e.passage))].slice(0, mostShown)
  return {
    ...draftOfVoices(index, [not.passage], passages, {
      kind: 'denial-vs-report',
      rule: 'reconcile/outlook',
      certainty: 0.55,
      about: 'whether it would',
    }),
    compatible: 'The plan may have changed between the two.',
  }
}
