import { actNouns, actVerbs } from '../data/act-words.ts'
import { cueNouns } from '../data/cue-nouns.ts'
import { cueVerbs } from '../data/cue-verbs.ts'
import { irregularVerbs } from '../data/irregular-verbs.ts'
import { negators } from '../data/negators.ts'
import type { Act } from '../model/layers.ts'
import { cueIndexOf } from '../text/cue-index.ts'
import type { Reading, TokenRange } from '../text/reading.ts'
import { verbForms } from '../text/verb-forms.ts'

/** What the lists know of a cue's words. */
export interface CueKnowledge {
  readonly lemma: string
  readonly acts: readonly Act[]
  readonly negated: boolean
}

const index = cueIndexOf({ verbs: cueVerbs, nouns: cueNouns, phrases: [] }, irregularVerbs)
const irregular = new Map(irregularVerbs.map(([lemma = '', ...forms]) => [lemma, forms]))
const others = new Map<string, { readonly lemma: string; readonly act: Act }>()
for (const [act, lemmas] of Object.entries(actVerbs) as [Act, string][])
  for (const lemma of lemmas.split(/\s+/))
    for (const { form } of verbForms(lemma, irregular.get(lemma))) others.set(form, { lemma, act })
const nouns = new Map<string, Act>()
for (const [act, words] of Object.entries(actNouns) as [Act, string][])
  for (const word of words.split(/\s+/)) nouns.set(word, act)

/** What the words of a cue that no rule found make of it: its last verb of the lists, else noun of the lists, else any word known to tell of thought. */
export function knowledgeOf(reading: Reading, { from, to }: TokenRange): CueKnowledge {
  const { lower } = reading
  const negated = lower.slice(from, to).some((w) => negators.has(w))
  for (const entryAt of [verbAt, nounAt, otherAt]) {
    for (let k = to - 1; k >= from; k--) {
      const entry = entryAt(reading, k, to)
      if (entry !== null) return { lemma: entry.lemma, acts: entry.acts, negated }
    }
  }
  return { lemma: lower[to - 1] as string, acts: ['statement'], negated }
}

/** What a cue makes of words that alone tell the opposite: "left little doubt that" shows what is so, "made no comment on" says nothing; null of others. */
export function turnedOf({ lower }: Reading, { from, to }: TokenRange): CueKnowledge | null {
  for (let k = from + 2; k < to; k++) {
    if (lower[k] === 'comment' && lower[k - 1] === 'no')
      return { lemma: 'comment', acts: ['no-comment'], negated: false }
    const leaves = /^(?:left|leave|leaves|leaving)$/.test(lower[k - 2] as string)
    if (leaves && lower[k] === 'doubt' && /^(?:no|little)$/.test(lower[k - 1] as string))
      return { lemma: 'leave doubt', acts: ['report'], negated: false }
  }
  return null
}

/** Verbs that say little without the noun after them. */
const lightVerbs = new Set(
  [
    'give',
    'throw',
    'lend',
    'make',
    'issue',
    'take',
    'offer',
    'voice',
    'express',
    'have',
    'show',
    'launch',
    'join',
    'renew',
  ].flatMap((v) => verbForms(v, irregular.get(v)).map(({ form }) => form)),
)
/** Words after such a verb among which its noun is looked for. */
const nounReach = 4

/** What the words after a cue make of it that says little by itself: "gave ▸ her a long answer", "did ▸ support", "is ▸ sceptical"; null of others. */
export function completedOf(reading: Reading, { from, to }: TokenRange): CueKnowledge | null {
  const { lower, pos } = reading
  const last = lower[to - 1] as string
  const negated = lower.slice(from, to).some((w) => negators.has(w))
  if (/^(?:do|does|did)$/.test(last) && pos[to] === 'VB') {
    const entry = verbAt(reading, to, to + 3) ?? otherAt(reading, to)
    return entry === null ? null : { lemma: entry.lemma, acts: entry.acts, negated }
  }
  if (/^(?:is|was|are|were|be|been|'s|'re)$/.test(last)) {
    const at = pos[to]?.startsWith('RB') === true ? to + 1 : to
    const entry = pos[at]?.startsWith('JJ') === true ? otherAt(reading, at) : null
    return entry === null ? null : { lemma: entry.lemma, acts: entry.acts, negated }
  }
  if (!lightVerbs.has(last) || pos[to - 1]?.startsWith('V') !== true) return null
  for (let k = to; k < to + nounReach && /^(?:PRP\$?|DT|JJ[RS]?|RB|NNS?|CD)$/.test(pos[k] ?? ''); k++) {
    const entry = pos[k]?.startsWith('NN') === true ? (nounAt(reading, k) ?? otherAt(reading, k)) : null
    if (entry !== null) return { lemma: entry.lemma, acts: entry.acts, negated }
  }
  return null
}

function verbAt({ lower, pos }: Reading, k: number, to: number): Omit<CueKnowledge, 'negated'> | null {
  if (pos[k]?.startsWith('V') !== true) return null
  const fits = index.verbs
    .get(lower[k] as string)
    ?.find(({ rest }) => rest.every((w, i) => k + 1 + i < to && lower[k + 1 + i] === w))
  return fits?.entry ?? null
}

function nounAt({ lower, pos }: Reading, k: number): Omit<CueKnowledge, 'negated'> | null {
  return pos[k]?.startsWith('NN') === true ? (index.nouns.get(lower[k] as string)?.[0]?.entry ?? null) : null
}

function otherAt({ lower, pos }: Reading, k: number): Omit<CueKnowledge, 'negated'> | null {
  const word = lower[k] as string
  const verb = pos[k]?.startsWith('V') === true ? others.get(word) : undefined
  if (verb !== undefined) return { lemma: verb.lemma, acts: [verb.act] }
  const act = nouns.get(word)
  return act === undefined ? null : { lemma: word, acts: [act] }
}
