import { givingWord, leavingOpen } from '../../data/turning-words.ts'
import { meets } from '../../text/grouping.ts'
import { tellersOf } from './actor-before.ts'
import type { Draft } from '../card.ts'
import { actWords } from '../denials/denials.ts'
import type { StoryIndex } from '../index-story.ts'
import type { Passage } from '../passages.ts'
import { sentenceText, wholeSentence } from '../sentence-views.ts'
import { draftOfVoices } from '../denials/two-accounts.ts'
import { sentenceOf } from '../voices.ts'

/** What somebody would do, in a passage that gives their word on it or leaves it open. */
interface Word {
  readonly passage: Passage
  readonly who: ReadonlySet<string>
  /** Stems of the act, its verb first. */
  readonly act: readonly string[]
  /** It is done to somebody or something that is not named. */
  readonly toPronoun: boolean
}

/** Content words of an act, its verb first. */
const nearAct = 4
/** Passages shown for each side. */
const mostShown = 3

/** Somebody gave their word to do what, elsewhere, they leave open whether they will do: one card for each act. */
export function findWordsGiven(index: StoryIndex): readonly Draft[] {
  const given = wordsIn(index, givingWord)
  if (given.length === 0) return []
  const done = new Set<string>()
  return wordsIn(index, leavingOpen).flatMap((open) => {
    const kept = given.filter((g) => isOfOneAct(g, open))
    const key = `${[...open.who].join(' ')} ${open.act[0]}`
    if (kept.length === 0 || done.has(key)) return []
    done.add(key)
    return [draftOf(index, kept, open)]
  })
}

function wordsIn(index: StoryIndex, pattern: RegExp): readonly Word[] {
  const seen = new Set<unknown>()
  return index.passages.flatMap((p) => {
    if (p.damaged || seen.has(p.sentence) || p.sentence.region === 'caption') return []
    const text = sentenceText(p)
    const m = pattern.exec(text)
    const at = p.sentence.span.start + (m?.index ?? 0)
    if (m?.groups?.act === undefined || p.end <= at || at < p.start - 1) return []
    seen.add(p.sentence)
    const who = tellersOf(index, p, at)
    const act = actWords(m.groups.act).slice(0, nearAct)
    return who.size === 0 || act.length === 0
      ? []
      : [{ passage: wholeSentence(p), who, act, toPronoun: toPronoun.test(m.groups.act) }]
  })
}

const toPronoun = /^\p{L}+ (?:her|him|it|them|that|this)\b/iu

/** Of one doer and verb; they share a word or a name beside it, or one says no more than the verb. */
function isOfOneAct(a: Word, b: Word): boolean {
  if (a.passage.sentence === b.passage.sentence || a.act[0] !== b.act[0] || !meets(a.who, b.who)) return false
  const [x, y] = [a.act.slice(1), b.act.slice(1)]
  const named = [...a.passage.entities].some((e) => !a.who.has(e) && b.passage.entities.has(e))
  return named || a.toPronoun || b.toPronoun || x.length === 0 || y.length === 0 || x.some((s) => y.includes(s))
}

function draftOf(index: StoryIndex, given: readonly Word[], open: Word): Draft {
  const first = given.slice(0, mostShown).map(({ passage, who }) => ({ ...passage, speakers: who }))
  return draftOfVoices(index, first, [{ ...open.passage, speakers: open.who }], {
    kind: 'position-qualified',
    rule: 'reconcile/word-given',
    certainty: 0.6,
    told: (a, b) => sentenceOf(`${a}; left open: ${b}`),
    untold: (voice) => `What ${voice} gave their word on is left open elsewhere.`,
    when: ['word given', 'left open'],
  })
}
