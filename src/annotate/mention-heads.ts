import { organisationNouns } from '../data/organisation-words.ts'
import { groupNouns, unnamedPlurals } from '../data/people-nouns.ts'
import { demonymAdjectives, demonymPlurals } from '../data/places.ts'
import { type Role, roleNouns } from '../data/titles.ts'
import type { NameReading } from './name-cues.ts'

/** What the head of a phrase stands for. */
export interface Head {
  readonly type: Role['type'] | 'organisation'
  readonly plural: boolean
  readonly gender: Role['gender']
}

/** What the word at `i` stands for as the head of a phrase that means someone; null if it means nobody. */
export function headAt({ reading, word }: NameReading, i: number): Head | null {
  const lower = reading.lower[i] as string
  const tag = reading.pos[i] as string
  if (isAged(reading, i) || isHeadOf(reading, i)) return { type: 'office', plural: false, gender: null }
  if (tag !== '' && !/^NN/.test(tag) && !isSome(reading, i))
    return tag === 'JJ' && isPartyMember(word[i] as string) && !/^(?:NN|JJ|CD|VBG)/.test(reading.pos[i + 1] ?? '')
      ? { type: 'office', plural: false, gender: null }
      : null
  if (organisationNouns.has(lower) && reading.lower[i - 1] === 'chief')
    return { type: 'office', plural: false, gender: null }
  const role = roleNouns.get(lower === 'co-operative' ? lower : lower.replace(/^(?:ex|then|co|vice)-/, ''))
  if (role !== undefined && tag !== 'NNS') return { ...role, plural: false }
  if (unnamedPlurals.has(lower)) return { type: 'unnamed', plural: true, gender: null }
  const single = singularRole(lower)
  if (groupNouns.has(lower) || single !== undefined)
    return { type: single?.type === 'unnamed' ? 'unnamed' : 'role', plural: true, gender: single?.gender ?? null }
  if (organisationNouns.has(lower)) return { type: 'organisation', plural: false, gender: null }
  if (organisationNouns.has(singularOf(lower))) return { type: 'organisation', plural: true, gender: null }
  if (isSome(reading, i)) return { type: 'role', plural: true, gender: null }
  return isPartyMember(word[i] as string) && /^NNP?$/.test(tag) ? { type: 'office', plural: false, gender: null } : null
}

/** "the 48-year-old said", "the father-of-two": a person by their age or their children, no noun after it. */
function isAged({ lower, pos }: NameReading['reading'], i: number): boolean {
  return (
    /^(?:\d{1,3}-year-old|(?:father|mother|dad|mum|mom)-of-\p{L}+)$/u.test(lower[i] as string) &&
    lower[i - 1] === 'the' &&
    !/^(?:NN|JJ|CD|VBG)/.test(pos[i + 1] ?? '')
  )
}

/** "the trust's new head", "the head of the union": who leads a body; not a part of somebody. */
function isHeadOf({ lower, pos }: NameReading['reading'], i: number): boolean {
  if (lower[i] !== 'head' || pos[i] !== 'NN') return false
  const before = lower[i - 1] ?? ''
  const owned =
    before === "'s" || (/^(?:new|former|acting|interim|incoming|outgoing)$/.test(before) && lower[i - 2] !== 'a')
  return owned || (before === 'the' && lower[i + 1] === 'of')
}

/** "a Democrat", "a Syrian": adjectives that are also nouns for one of a people or party. */
function isPartyMember(word: string): boolean {
  return demonymPlurals.has(`${word}s`) && demonymAdjectives.has(word)
}

/** The role that a plural is of: "lawyers" → lawyer. */
export function singularRole(lower: string): Role | undefined {
  if (lower.endsWith('men')) return roleNouns.get(`${lower.slice(0, -3)}man`)
  if (lower.endsWith('ies')) return roleNouns.get(`${lower.slice(0, -3)}y`)
  return lower.endsWith('s')
    ? (roleNouns.get(lower.slice(0, -1)) ?? (lower.endsWith('es') ? roleNouns.get(lower.slice(0, -2)) : undefined))
    : undefined
}

function singularOf(lower: string): string {
  return lower.endsWith('ies') ? `${lower.slice(0, -3)}y` : lower.endsWith('s') ? lower.slice(0, -1) : ''
}

/** "some called for him to go": people meant by a word of number alone. */
function isSome({ lower, pos, sentenceOf }: NameReading['reading'], i: number): boolean {
  if (!/^(?:some|many|several)$/.test(lower[i] as string) || sentenceOf[i + 1] !== sentenceOf[i]) return false
  return (
    /^(?:VB[DPN]|MD)$/.test(pos[i + 1] ?? '') &&
    /^(?:called|call|said|say|argue|argued|believe|believed|think|thought|have|had|want|wanted|see|saw|fear|feared|claim|claimed|ask|asked|even|questioned|wondered|suggested|worry|worried|told|criticized|accused|praised)$/.test(
      lower[i + 1] ?? '',
    )
  )
}

const compounds = new Set([
  'comptroller general',
  'postmaster general',
  'attorney general',
  'attorneys general',
  'secretary general',
  'governor general',
  'director general',
  'surgeon general',
  'solicitor general',
  'consul general',
  'inspector general',
  'chief executive',
])

/** After the last word of the head: "attorney general", "chief of staff", "secretary of state". */
export function headEnd({ reading }: NameReading, i: number): number {
  const { lower } = reading
  if (compounds.has(`${lower[i]} ${lower[i + 1] ?? ''}`)) return i + 2
  if (
    lower[i + 1] === 'of' &&
    /^(?:chief|secretary|head)s?$/.test(lower[i] as string) &&
    /^(?:staff|state|defense|government)$/.test(lower[i + 2] ?? '')
  )
    return i + 3
  if (/^(?:in)$/.test(lower[i + 1] ?? '') && lower[i + 2] === 'chief') return i + 3
  return i + 1
}
