import { denialVerbs, falsities, silentVerbs, unreal } from '../data/denial-words.ts'
import { functionWords } from '../data/function-words.ts'
import { negators } from '../data/negators.ts'
import { wordsOf } from '../text/tokens.ts'
import type { Passage } from './passages.ts'
import { stemOf } from './words.ts'

/** What a passage says is not so. */
export interface Denial {
  readonly passage: Passage
  /** Stems of the denied act: its verb or noun first, then what belongs to it. */
  readonly act: readonly string[]
  /** It says so in a verb of denial, or is a statement taken for one; otherwise a plain "not". */
  readonly explicit: boolean
}

const empty = new Set(functionWords)
/** Nouns that stand between a verb of denial and what is denied: "denied reports that …". */
const carriers = new Set('report claim alleg accus suggest notion idea statement account assert charg rumor rumour involv wrongdo critic'.split(' '))

/** What the passage denies; null if it denies no act. */
export function denialIn(passage: Passage): Denial | null {
  const { text, statement } = passage
  if (unreal.test(text.replace(/\bwould not have\b/i, ''))) return null
  const words = wordsOf(text)
  const verb = words.findIndex((w) => denialVerbs.has(w))
  if (verb >= 0) {
    const act = actAfter(words, verb + 1, 7).filter((s) => !carriers.has(s) || s === 'involv' || s === 'wrongdo')
    return act.length === 0 ? null : { passage, act, explicit: true }
  }
  const negator = words.findIndex((w) => negators.has(w))
  if (negator >= 0 && passage.negated) {
    const act = actAfter(words, negator + 1, 6)
    const first = act[0]
    if (first === undefined || isSilent(words, negator + 1)) return null
    return { passage, act, explicit: statement?.acts.includes('denial') ?? false }
  }
  if (falsities.test(text) || statement?.acts.includes('denial')) {
    const act = words.filter((w) => !empty.has(w) && !falsities.test(w)).map(stemOf)
    return act.length < 2 ? null : { passage, act, explicit: true }
  }
  return null
}

function actAfter(words: readonly string[], from: number, most: number): string[] {
  const act: string[] = []
  for (const word of words.slice(from)) {
    const plain = word.replace(/'s$/, '').replaceAll("'", '')
    if (!empty.has(plain) && plain.length > 1) act.push(stemOf(plain))
    if (act.length >= most) break
  }
  return act
}

function isSilent(words: readonly string[], from: number): boolean {
  const next = words.slice(from).find((w) => !empty.has(w.replaceAll("'", '')))
  return next === undefined || silentVerbs.has(next)
}
