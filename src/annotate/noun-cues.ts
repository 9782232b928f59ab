import { cueNouns, lightVerbs } from '../data/cue-nouns.ts'
import { irregularVerbs } from '../data/irregular-verbs.ts'
import type { Frame } from '../model/cue-entry.ts'
import type { Cue } from '../model/layers.ts'
import { cueIndexOf } from '../text/cue-index.ts'
import { thatAfterNoun } from '../text/noun-clause.ts'
import type { Reading } from '../text/reading.ts'
import { verbForms } from '../text/verb-forms.ts'
import { verbGroupAt } from '../text/verb-group.ts'

/** Words of saying as a range of tokens. */
export interface FoundCue {
  readonly from: number
  readonly to: number
  readonly lemma: string
  readonly stance: Cue['stance']
  readonly acts: Cue['acts']
  readonly negated: boolean
  readonly rule: string
}

const { nouns } = cueIndexOf({ verbs: [], nouns: cueNouns, phrases: [] }, irregularVerbs)
const irregular = new Map(irregularVerbs.map(([lemma = '', ...forms]) => [lemma, forms]))
const lightForms = new Set(lightVerbs.flatMap((v) => verbForms(v, irregular.get(v)).map((f) => f.form)))

/** Nouns for what words are put out in. */
export const writings =
  /^(?:statement|interview|email|e-mail|letter|tweet|release|memo|speech|message|post|report|briefing|testimony|affidavit|video|phone|conference)$/

/** "released a statement:". */
export function issuedAt(reading: Reading, i: number, first: number, last: number): FoundCue | null {
  if (!writings.test(reading.lower[i] as string) || !/^NNS?$/.test(reading.pos[i] as string)) return null
  const colon = i + 1 < last && reading.lower[i + 1] === ':'
  const light = colon ? lightVerbBefore(reading, i, first) : -1
  if (light < 0) return null
  const group = verbGroupAt(reading, light, first)
  return {
    from: group.from,
    to: i + 2,
    lemma: 'statement',
    stance: 'neutral',
    acts: ['statement'],
    negated: group.negated,
    rule: 'cue-noun',
  }
}

/** A noun of saying with what opens its content, a light verb or a possessor; null if it says nothing here. */
export function nounAt(reading: Reading, i: number, first: number, last: number): FoundCue | null {
  const entries = nouns.get(reading.lower[i] as string)
  if (entries === undefined || !/^NNS?$/.test(reading.pos[i] as string)) return null
  for (const { entry } of entries) {
    const next = reading.lower[i + 1] ?? ''
    const opens = entry.frames.find((f) => nounFrame(reading, f, i + 1, last))
    if (opens === undefined) continue
    const light = lightVerbBefore(reading, i, first)
    const possessed = possessorBefore(reading, i, first)
    // Without a light verb or a possessor, only "the claim that …" says that something was said.
    if (light < 0 && !possessed && opens !== 'that') continue
    // "told Harbour News on Friday that …": only what is someone's can be said to others.
    const named = /^\p{Lu}/u.test(reading.text.charAt(reading.start[i] as number))
    if (opens === 'that' && next !== 'that' && (!possessed || named)) continue
    const from = light >= 0 ? verbGroupAt(reading, light, first).from : i
    const negated = light >= 0 && verbGroupAt(reading, light, first).negated
    const to = opens === 'that' || opens === 'to' || opens === 'wh' ? i + 1 : next === '' ? i + 1 : i + 2
    const { lemma, stance, acts } = entry
    return { from, to, lemma, stance, acts, negated, rule: 'cue-noun' }
  }
  return null
}

function nounFrame(reading: Reading, frame: Frame, at: number, last: number): boolean {
  const { lower, pos } = reading
  if (at >= last) return false
  if (frame === 'that') return thatAfterNoun(reading, at, last) >= 0
  if (frame === 'wh') return /^(?:whether|how|why|who)$/.test(lower[at] as string)
  if (frame === 'to') return lower[at] === 'to' && pos[at + 1] === 'VB'
  return lower[at] === frame
}

/** "released a statement Friday, ▸ saying": the verb that put the words out, with its group; −1 if there is none. */
export function issuedBefore(reading: Reading, gerund: number, first: number): number {
  const { lower, pos } = reading
  let k = gerund - 1
  if (lower[k] === ',') k--
  while (
    k > first &&
    gerund - k < 7 &&
    /^(?:NNP|CD|RBR?|IN)$/.test(pos[k] as string) &&
    !writings.test(lower[k] as string)
  )
    k--
  if (k <= first || !writings.test(lower[k] as string)) return -1
  const light = lightVerbBefore(reading, k, first)
  return light < 0 ? -1 : verbGroupAt(reading, light, first).from
}

/** Index of a light verb before the noun ("issued a flat denial"), −1 if there is none. */
function lightVerbBefore({ lower, pos }: Reading, i: number, first: number): number {
  for (let k = i - 1; k >= Math.max(first, i - 5); k--) {
    const tag = pos[k] as string
    if (tag.startsWith('V')) return lightForms.has(lower[k] as string) ? k : -1
    if (!/^(?:DT|JJ[RS]?|PRP\$|NN|VBN|RB|CD)$/.test(tag)) return -1
  }
  return -1
}

function possessorBefore({ pos }: Reading, i: number, first: number): boolean {
  for (let k = i - 1; k >= Math.max(first, i - 4); k--) {
    const tag = pos[k] as string
    if (tag === 'PRP$' || tag === 'POS') return true
    if (!/^(?:JJ[RS]?|VBN|NN|CD|RB)$/.test(tag)) return false
  }
  return false
}
