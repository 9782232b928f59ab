import { pronouns } from '../data/people-nouns.ts'
import type { MentionDraft } from './mention-drafts.ts'
import { cue } from './name-bits.ts'
import type { NameReading } from './name-cues.ts'

/** Pronouns that stand for someone or something; not the empty "it" of "it is clear that", nor "US" and "I" in names. */
export function pronounMentions(names: NameReading): MentionDraft[] {
  const { lower, length } = names.reading
  const drafts: MentionDraft[] = []
  for (let i = 0; i < length; i++) {
    const found = pronouns.get(lower[i] as string)
    if (found === undefined || isOtherWord(names, i) || (lower[i] === 'it' && isEmptyIt(names, i))) continue
    drafts.push({
      from: i,
      to: i + 1,
      rule: 'pronoun',
      form: 'pronoun',
      kind: kindOf(lower[i] as string),
      name: null,
      title: null,
      of: null,
      ...found,
    })
  }
  return drafts
}

function kindOf(word: string): MentionDraft['kind'] {
  if (/^(?:it|its|itself)$/.test(word)) return 'organisation'
  return /^(?:they|them|their|theirs|themselves|we|us|our|ours|ourselves|yourselves)$/.test(word) ? 'group' : 'person'
}

/** "US" the country, "Part I", a "mine" that is dug. */
function isOtherWord({ word, reading, cues }: NameReading, i: number): boolean {
  const w = word[i] as string
  const capitals = ((cues[i] as number) & cue.allCaps) !== 0
  if (w === 'US' || w === 'IT') return !capitals
  if (w === 'I')
    return (
      !capitals &&
      i > 0 &&
      reading.sentenceOf[i - 1] === reading.sentenceOf[i] &&
      /^(?:NNPS?|CD)$/.test(reading.pos[i - 1] as string)
    )
  return w.toLowerCase() === 'mine' && /^NN/.test(reading.pos[i] as string)
}

const seeming = /^(?:seems?|seemed|appears?|appeared|turns?|turned|happens?|happened|takes?|took)$/
const weather = /^(?:rain|snow|hail|thunder)(?:s|ed|ing)?$/
const being =
  /^(?:is|'s|was|be|been|being|has|had|would|will|'ll|'d|may|might|could|should|must|not|n't|also|still|now|so|very|too|quite|more|just|only|far|never|always|long|really|all|pretty)$/
const adjectives =
  /^(?:clear|unclear|possible|impossible|likely|unlikely|important|true|hard|difficult|easy|time|necessary|essential|critical|crucial|vital|obvious|evident|apparent|known|unknown|noteworthy|remarkable|surprising|unusual|rare|common|ironic|fair|safe|worth|better|best|good|bad|great|nice|wrong|right|reasonable|uncertain|imperative|thought|believed|said|reported|estimated|expected|understood|hoped|alleged|claimed|assumed|agreed|decided|announced|revealed|odd|strange|sad|unfortunate|interesting|telling|early|late|dangerous|useful|wise|legal|illegal|up)$/

/** "It is clear that", "it seems", "it rained": nothing is meant. */
function isEmptyIt({ reading }: NameReading, i: number): boolean {
  const { lower, sentenceOf, pos } = reading
  let k = i + 1
  while (k < i + 6 && sentenceOf[k] === sentenceOf[i] && being.test(lower[k] as string)) k++
  if (k > reading.length - 1 || sentenceOf[k] !== sentenceOf[i]) return false
  const word = lower[k] as string
  if (weather.test(word)) return true
  if (seeming.test(word) && /^(?:that|as|like|out|to|a|,|if|long|[0-9])/.test(lower[k + 1] ?? '')) return true
  if (k === i + 1 || (!adjectives.test(word) && pos[k] !== 'JJ')) return false
  for (let n = k + 1; n < k + 6 && sentenceOf[n] === sentenceOf[i]; n++) {
    if (/^(?:that|to|whether|if|how|why|when|who|what|where|for)$/.test(lower[n] as string)) return true
    if (/^[,.;:]$/.test(lower[n] as string)) return false
  }
  return false
}
