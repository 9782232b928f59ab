import type { EntityKind } from '../model/layers.ts'
import type { Word } from './words.ts'

/** What a pronoun asks of whom it stands for. */
export interface PronounKind {
  readonly person: 1 | 2 | 3
  readonly gender: 'female' | 'male' | 'neutral' | null
  readonly plural: boolean
  readonly case: 'subject' | 'object' | 'possessive' | 'reflexive' | 'relative'
}

const cases = ['subject', 'object', 'possessive', 'reflexive'] as const
const sets = [
  [3, 'male', false, 'he him his himself'],
  [3, 'female', false, 'she her hers herself'],
  [3, 'neutral', false, 'it it its itself'],
  [3, null, true, 'they them their themselves'],
  [1, null, false, 'i me my myself'],
  [1, null, true, 'we us our ourselves'],
  [2, null, false, 'you you your yourself'],
] as const

const kinds = new Map<string, PronounKind>()
for (const [person, gender, plural, forms] of sets) {
  for (const [i, form] of forms.split(' ').entries()) {
    if (!kinds.has(form)) kinds.set(form, { person, gender, plural, case: cases[i] as PronounKind['case'] })
  }
}
for (const [form, like] of [
  ['mine', 'my'],
  ['ours', 'our'],
  ['theirs', 'their'],
  ['yours', 'your'],
] as const) {
  kinds.set(form, kinds.get(like) as PronounKind)
}
for (const form of ['who', 'whom', 'whose', 'which', 'that']) {
  kinds.set(form, { person: 3, gender: null, plural: false, case: 'relative' })
}

/** What kind of pronoun a word is; null if it is none. */
export function pronounKind(words: readonly Word[], at: number): PronounKind | null {
  const { lower, pos } = words[at] ?? { lower: '', pos: '' }
  const kind = kinds.get(lower) ?? null
  return lower === 'her' && kind !== null ? { ...kind, case: pos === 'PRP$' ? 'possessive' : 'object' } : kind
}

/** Someone a pronoun may stand for, as far as is known when the pronoun is read. */
export interface Candidate {
  readonly kind: EntityKind
  readonly gender: 'female' | 'male' | 'neutral' | null
  /** Gender that a single word of a name suggests. */
  readonly hint?: 'female' | 'male' | null
  readonly plural: boolean
  readonly members: { readonly length: number }
  readonly names: { readonly size: number }
}

/** Whether someone can be meant by such a pronoun, as far as gender, number and kind tell. */
export function agrees({ kind, gender, plural }: Candidate, pronoun: PronounKind): boolean {
  if (pronoun.plural) return kind !== 'place' && (plural || kind !== 'person' || gender === null)
  if (pronoun.gender === 'neutral') {
    return (
      !plural &&
      (kind === 'organisation' || kind === 'place' || kind === 'unnamed') &&
      (gender === null || gender === 'neutral')
    )
  }
  if (plural || (kind !== 'person' && kind !== 'unnamed')) return false
  return gender === null || gender === pronoun.gender
}
