import type { Reading } from './reading.ts'

/** Auxiliaries, adverbs and control verbs before a verb, and what they make of it. */
export interface VerbGroup {
  /** Its first token. */
  readonly from: number
  readonly negated: boolean
  readonly passive: boolean
  /** What the first verb of the group is: `finite` takes a subject, the others borrow one. */
  readonly form: 'finite' | 'gerund' | 'participle' | 'infinitive'
}

const beForms = new Set([
  'be',
  'is',
  'are',
  'was',
  'were',
  'been',
  'being',
  'am',
  "'s",
  "'re",
  "'m",
  'get',
  'got',
  'gets',
])
const auxiliaries = new Set([
  ...beForms,
  ...['have', 'has', 'had', 'having', "'ve", "'d", 'do', 'does', 'did', "'ll"],
  ...['will', 'would', 'can', 'could', 'may', 'might', 'must', 'shall', 'should', 'wo', 'ca', 'ought'],
])
const negative = new Set(['not', "n't", 'never', 'nor', 'neither', 'hardly'])
const refusing = /^(?:yet$|declin|refus|fail|unable|unwilling|reluctant|neglect|forg[eo]t|omit|stop)/
/** Words before "to" that belong to the words of saying: "went on to say", "was unable to confirm". */
const control =
  /^(?:declin|refus|fail|unable|unwilling|reluctant|go(?:es|ing)?$|went|gone|on$|continu|want|like$|likely|lov|try|tries|tried|trying|begin|began|begun|start|seem|appear|need|used|hav|has$|had$|able|willing|ready|eager|expect|rac|rush|hasten|hesitat|about$|proceed|manag|happen|came$|come|hop|plan|intend|quick|neglect|forg[eo]t|omit|yet$|set$|prepar|mov|back$)/

/** The verb group whose last verb is token `i`, not crossing the start of its sentence. */
export function verbGroupAt(reading: Reading, i: number, limit: number): VerbGroup {
  const { lower, pos } = reading
  let from = i
  let negated = false
  let first = i
  let lastAuxiliary = ''
  for (let k = i - 1; k >= limit; k--) {
    const word = lower[k] as string
    const tag = pos[k] as string
    if (reading.pasted[k] === 1 && followsAuxiliary(reading, k, limit)) continue
    if (auxiliaries.has(word) && (tag.startsWith('V') || tag === 'MD' || tag === 'POS' || tag === '')) {
      if (lastAuxiliary === '' && first === i) lastAuxiliary = word
      first = k
      from = k
      // "did … mention" with a pasted word between: only "not" can have stood there.
      if (/^(?:did|does|do)$/.test(word) && reading.pasted[k + 1] === 1) negated = true
    } else if (negative.has(word)) {
      negated = true
      from = k
    } else if (tag === 'RB' || tag === 'RBR' || (tag === 'JJR' && /^(?:earlier|later)$/.test(word))) {
      if (!joinsGroup(reading, k, limit)) break
      from = k
    } else if (tag === 'TO' || word === 'to') {
      const before = lower[k - 1] ?? ''
      if (k - 1 < limit || !control.test(before)) {
        return { from: k, negated, passive: isPassive(reading, i, lastAuxiliary), form: 'infinitive' }
      }
      negated ||= refusing.test(before)
      k--
      if (before === 'on' || before === 'back') k--
      from = k
      first = k
    } else break
  }
  return { from, negated, passive: isPassive(reading, i, lastAuxiliary), form: formOf(reading, first) }
}

/** Pasted words between an auxiliary and its verb stand in the place of an adverb or "not". */
function followsAuxiliary({ lower, pasted }: Reading, k: number, limit: number): boolean {
  let at = k
  while (at >= limit && pasted[at] === 1) at--
  return at >= limit && auxiliaries.has(lower[at] as string)
}

/** An adverb belongs to the group if a verb or auxiliary of it stands on both sides, or a subject before it. */
function joinsGroup({ lower, pos }: Reading, k: number, limit: number): boolean {
  if (k === limit) return false
  const before = pos[k - 1] ?? ''
  return (lower[k - 1] !== ',' || k - 2 > limit) && !/^(?:IN|CC|-LRB-|``|:)$/.test(before)
}

function isPassive({ pos, lower }: Reading, i: number, auxiliary: string): boolean {
  const tag = pos[i] as string
  if (tag === 'VBG' || lower[i]?.endsWith('ing')) return false
  if (auxiliary === '') return false
  return beForms.has(auxiliary) && (tag === 'VBN' || tag === 'VBD' || tag === '' || tag === 'VB')
}

function formOf({ pos }: Reading, first: number): VerbGroup['form'] {
  const tag = pos[first]
  return tag === 'VBG' ? 'gerund' : tag === 'VBN' ? 'participle' : 'finite'
}
