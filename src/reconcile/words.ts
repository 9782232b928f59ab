import { functionWords } from '../data/function-words.ts'
import { irregularPlurals, irregularVerbs } from '../data/irregular-verbs.ts'
import { idleNegations, negators } from '../data/negators.ts'
import { phrasalActs, sameActs } from '../data/same-acts.ts'
import { type ContentReader, contentReader } from '../text/content-words.ts'
import { irregularLemmas, type Stemmer, stemmer } from '../text/stem.ts'
import { wordsOf } from '../text/tokens.ts'

/** Stem of a lower-case word; words of one act keep theirs. */
export const plainStem: Stemmer = stemmer(irregularLemmas(irregularVerbs, irregularPlurals))

const actOf = new Map<string, string>()
for (const [first, ...others] of sameActs) {
  const act = plainStem(first as string)
  for (const word of [first as string, ...others]) if (!actOf.has(plainStem(word))) actOf.set(plainStem(word), act)
}

/** Stem of a lower-case word; words of one act have one stem. */
export const stemOf: Stemmer = (word) => {
  const stem = plainStem(word)
  return actOf.get(stem) ?? stem
}

/** Whether a stem stands for words of one act. */
export function isAct(stem: string): boolean {
  return acts.has(stem)
}

const acts = new Set(actOf.values())

/** The text with verbs and their particles put as the one word for the act: "stepped down" as "resign". */
export function withPlainActs(text: string): string {
  return phrasalActs.reduce((plain, [phrase, act]) => plain.replace(phrase, act), text)
}

const stemsOf = contentReader(functionWords, stemOf)

/** Content words of a text, as stems in text order; words of one act have one stem. */
export const contentStems: ContentReader = (text) => stemsOf(withPlainActs(text))

/** Whether a clause is turned round by a negation that no other one near it takes back. */
export function isNegated(text: string): boolean {
  const words = wordsOf(text.replace(idleNegations, ' '))
  const places = words.flatMap((w, i) => (negators.has(w) ? [i] : []))
  const taken = places.filter((at, i) => {
    const next = places[i + 1]
    return next !== undefined && next - at <= nearEnough && !words.slice(at + 1, next).some((w) => joining.has(w))
  })
  return places.length - taken.length * 2 > 0
}

/** "No tower and no mast" denies both. */
const joining = new Set(['and', 'or', 'nor', 'but'])
/** Words within which a second negation takes the first one back: "never without", "cannot not". */
const nearEnough = 3

/** The text with every blank, also one that does not break a line, as a plain one; offsets stay. */
export function plainBlanks(text: string): string {
  return text.replace(/\s/g, ' ')
}

/** The text with one plain blank for each run of them, in which patterns of several words are looked for; offsets do not stay. */
export function oneBlank(text: string): string {
  return text.replace(/\s+/g, ' ')
}
