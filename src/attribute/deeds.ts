import { roleNouns } from '../data/titles.ts'
import type { Reading, TokenRange } from '../text/reading.ts'
import { verbGroupAt } from '../text/verb-group.ts'

/** Verbs of saying that are deeds where done to the holder of an office, or where nothing is said of what they are done to. */
const alsoDeeds: ReadonlySet<string> = new Set(['dismiss', 'recall'])
/** Tokens from the verb to the noun it is done to. */
const longestObject = 6

/**
 * Whether a verb that may tell words tells a deed: "The board has dismissed the fire chief", "4,000 heaters were
 * recalled". "Dismissed the survey as guesswork" tells words. `head` is the verb of the cue.
 */
export function tellsDeed(reading: Reading, lemma: string, cue: TokenRange, head: number): boolean {
  if (!alsoDeeds.has(lemma)) return false
  const { lower, pos } = reading
  const sentence = reading.sentences[reading.sentenceOf[head] ?? -1]
  const next = lower[cue.to] ?? '.'
  if (sentence === undefined || lower[cue.to - 1] === 'as' || next === 'as') return false
  if (verbGroupAt(reading, head, sentence.from).passive) return /^(?:[.,;]|in|on|from|after|over|last|this)$/.test(next)
  let at = cue.to
  const end = Math.min(sentence.to, cue.to + longestObject)
  while (at < end && /^(?:DT|PRP\$|JJ|CD|NNS?|POS)$/.test(pos[at] as string)) at++
  if (at === cue.to || lower[at] === 'as') return false
  return isRole(lower[at - 1] as string) || (lemma === 'recall' && pos[cue.to] === 'CD')
}

/** Verbs of talk, and the words that bring what a talk is about. */
const talks =
  /^(?:chat(?:s|ted|ting)?|confer(?:s|red|ring)?|convers(?:e|es|ed|ing)|meets?|met|meeting|sp(?:eaks?|oke|oken|eaking)|talk(?:s|ed|ing)?)$/
const matters = /^(?:about|regarding|concerning|that|how|why|what|whether|["“”'‘’]+|``|'')$/

/** `spoke briefly with ▸ a group of envoys`: whom somebody met, and nothing of what was said. */
export function tellsOfTalk({ lower, pos }: Reading, cue: TokenRange, content: readonly TokenRange[]): boolean {
  const [met] = content
  if (met === undefined || content.length > 1 || met.from !== cue.to) return false
  if (!/^(?:with|to)$/.test(lower[cue.to - 1] as string)) return false
  const verb = pos.slice(cue.from, cue.to).findLastIndex((tag) => tag.startsWith('VB'))
  if (verb < 0 || !talks.test(lower[cue.from + verb] as string)) return false
  return !lower.slice(met.from, met.to).some((word) => matters.test(word))
}

/** Whether the participle describes a thing: "a written report", "in written remarks". */
export function describesThing({ pos }: Reading, { from, to }: TokenRange): boolean {
  if (to - from > 1 || pos[from] !== 'VBN' || !/^NNS?$/.test(pos[to] ?? '')) return false
  return /^(?:DT|PRP\$|JJ|IN)$/.test(pos[from - 1] ?? '')
}

function isRole(word: string): boolean {
  return roleNouns.has(word) || (word.endsWith('s') && roleNouns.has(word.slice(0, -1)))
}
