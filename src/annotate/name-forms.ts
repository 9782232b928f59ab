import { firstNameStrength } from '../data/first-names.ts'
import type { Reading } from '../text/reading.ts'
import { cue } from './name-bits.ts'

/** Words that headlines write small. */
const smallInHeadlines = new Set(
  'a an the of in on at to for by and or but nor as vs vs. via per off up out so yet if than from with into onto over about after before amid among upon without against during under between that is de la van von s t'.split(
    ' ',
  ),
)
/** A headline has at least so many capitals. */
const fewestCapitals = 4
/** One word may slip from the style of a headline if it has so many capitals. */
const capitalsForSlip = 8
/** Words in capitals are a style, not acronyms, from this share on. */
const upperShare = 0.75
/** A head that runs into its sentence ends in a colon within so many tokens. */
const longestRunIn = 14
/** A paragraph of so many words, all with capitals and none a given name, is a head. */
const shortestHead = 2

/** For each token `cue.titleCase` or `cue.allCaps` where its capital tells nothing, and `cue.sentenceStart` on first words. */
export function capitalForms({ sentences, lower, length }: Reading, word: readonly string[]): Int32Array {
  const forms = new Int32Array(length)
  for (const [s, { from, to, paragraph }] of sentences.entries()) {
    const whole = countCapitals(word, lower, from, to)
    const alone = sentences[s - 1]?.paragraph !== paragraph && sentences[s + 1]?.paragraph !== paragraph
    const form = isShouted(whole)
      ? cue.allCaps
      : isHeadline(whole) || (alone && isHead(word, from, to, whole))
        ? cue.titleCase
        : 0
    forms.fill(form, from, to)
    if (form === 0) forms.fill(cue.titleCase, from, runInEnd(word, lower, from, to))
    if (whole.first >= 0) forms[whole.first] = (forms[whole.first] as number) | cue.sentenceStart
  }
  return forms
}

interface Capitals {
  /** First token that is a word, −1 if there is none. */
  readonly first: number
  /** Words, those aside that headlines write small. */
  readonly words: number
  readonly capitals: number
  /** Words all in capitals. */
  readonly upper: number
}

function countCapitals(word: readonly string[], lower: readonly string[], from: number, to: number): Capitals {
  let [first, words, capitals, upper] = [-1, 0, 0, 0]
  for (let i = from; i < to; i++) {
    const w = word[i] as string
    if (!beginsWithLetter(w)) continue
    if (first < 0) first = i
    const capital = beginsWithCapital(w)
    if (!capital && (smallInHeadlines.has(w) || w === 'n’t' || w === "n't")) continue
    words++
    if (capital) capitals++
    if (w.length > 1 && w !== lower[i] && w === w.toUpperCase()) upper++
  }
  return { first, words, capitals, upper }
}

function beginsWithLetter(word: string): boolean {
  const unit = word.charCodeAt(0) | 32
  return word.charCodeAt(0) < 128 ? unit >= 97 && unit <= 122 : /^\p{L}/u.test(word)
}

function beginsWithCapital(word: string): boolean {
  const unit = word.charCodeAt(0)
  return unit < 128 ? unit >= 65 && unit <= 90 : /^\p{Lu}/u.test(word)
}

function isShouted({ words, upper }: Capitals): boolean {
  return words >= 2 && upper >= words * upperShare
}

function isHeadline({ words, capitals }: Capitals): boolean {
  return capitals >= fewestCapitals && words - capitals <= (capitals >= capitalsForSlip ? 1 : 0)
}

/** "Paved Streets." as a paragraph: a head inside the text, unless it may be the name of a person or a place. */
function isHead(word: readonly string[], from: number, to: number, { words, capitals }: Capitals): boolean {
  if (words < shortestHead || capitals < words || capitals >= fewestCapitals) return false
  for (let i = from; i < to; i++) {
    const w = word[i] as string
    if (/^[,:@]/.test(w) || /\p{L}.*\.$/u.test(w) || firstNameStrength(w) > 0) return false
  }
  return true
}

/** End of a head that runs into its sentence: "Wider Roads Divide Oster: The council …"; `from` if there is none. */
function runInEnd(word: readonly string[], lower: readonly string[], from: number, to: number): number {
  for (let i = from; i < Math.min(to, from + longestRunIn); i++)
    if (word[i] === ':') return isHeadline(countCapitals(word, lower, from, i)) ? i : from
  return from
}
