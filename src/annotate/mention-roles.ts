import { groupNouns, sourceMarks } from '../data/people-nouns.ts'
import { demonymAdjectives } from '../data/places.ts'
import { type MentionDraft, wordsOf } from './mention-drafts.ts'
import { type Head, headAt, headEnd, singularRole } from './mention-heads.ts'
import type { NameReading } from './name-cues.ts'
import { type NameIndex, type NounPhrase, phraseAfter, phraseBefore } from './noun-phrases.ts'

/**
 * Mentions by title, role or description: "the attorney general", "his spokeswoman", "a spokesman for the port
 * authority", "people familiar with the matter", "residents", "the company". `taken` marks tokens of named mentions.
 */
export function roleMentions(names: NameReading, index: NameIndex, taken: Uint8Array): MentionDraft[] {
  const drafts: MentionDraft[] = []
  for (let i = 0; i < names.reading.length; i++) {
    if (taken[i] === 1) continue
    const head = headAt(names, i)
    if (head === null) continue
    const last = headEnd(names, i)
    if (goesOnAsNoun(names, last, index)) continue
    const office = last > i + 1 ? ({ ...head, type: 'office' } as const) : head
    const draft = draftOf(names, office, { ...phraseBefore(names, i, index), to: last }, index)
    if (draft !== null) drafts.push(draft)
  }
  return drafts
}

/** The next word is the real head ("police car", "the president Ana Tarn"). */
function goesOnAsNoun({ reading }: NameReading, to: number, index: NameIndex): boolean {
  if (to >= reading.length || reading.sentenceOf[to] !== reading.sentenceOf[to - 1]) return false
  const name = index.starts.get(to)
  if (name !== undefined) return name.kind !== 'place'
  return (
    /^NN[PS]*$/.test(reading.pos[to] as string) &&
    !/^(?:today|tonight|yesterday|tomorrow)$/.test(reading.lower[to] as string)
  )
}

/** Too general to mean anyone unless something narrows them. */
const general = new Set(
  'people men women children kids others boys girls adults parties members crowds public staff crew parents families students voters readers viewers users friends'.split(
    ' ',
  ),
)

// biome-ignore lint/complexity/noExcessiveLinesPerFunction: one condition a line, in the order they are tried.
function draftOf(names: NameReading, head: Head, phrase: NounPhrase, index: NameIndex): MentionDraft | null {
  const { lower } = names.reading
  const word = lower[phrase.head] as string
  const marked = markedEnd(names, head, phrase, index)
  const complement = marked === null ? complementOf(names, word, phrase, index) : null
  const to = marked ?? complement?.to ?? phrase.to
  const shared = {
    from: phrase.from,
    to,
    name: null,
    ...describe(names, phrase, complement),
    gender: head.gender,
    plural: head.plural,
  }
  const bare = phrase.determiner === 'none'
  if (marked !== null || isAnonymous(names, head, to))
    return { ...shared, rule: 'unnamed-source', form: 'unnamed', kind: 'unnamed' }
  if (head.type === 'organisation') {
    if (
      complement !== null &&
      /^(?:group|coalition|team|panel|force|army)$/.test(word) &&
      phrase.owner === null &&
      headIn(names, phrase.to + 1, complement.to)
    )
      return null
    if (head.plural) {
      const narrowed = !bare || phrase.inner < phrase.head
      return narrowed ? { ...shared, rule: 'group-noun', form: 'role', kind: 'group' } : null
    }
    const known = phrase.determiner === 'definite' || phrase.determiner === 'possessive'
    return known
      ? { ...shared, rule: 'organisation-noun', form: 'role', kind: 'organisation', gender: 'neutral' }
      : null
  }
  if (head.type === 'unnamed') {
    if (/^(?:person|individual|figure)$/.test(word) && phrase.determiner !== 'definite') return null
    if (/^sources?$/.test(word) && lower[phrase.to] === 'of') return null
    if (!head.plural && phrase.determiner === 'possessive')
      return { ...shared, rule: 'role-noun', form: 'role', kind: 'person' }
    return bare && !head.plural ? null : { ...shared, rule: 'unnamed-source', form: 'unnamed', kind: 'unnamed' }
  }
  if (head.plural) {
    if (general.has(word) && bare && phrase.inner === phrase.head && complement === null) return null
    return { ...shared, rule: 'group-noun', form: 'role', kind: 'group' }
  }
  if (bare && !isApposition(names, phrase, complement)) return null
  if (phrase.determiner === 'number' || /^(?:any|every|each|no)$/.test(lower[phrase.from] as string)) return null
  const known = phrase.determiner === 'definite' || phrase.determiner === 'possessive'
  const title = head.type === 'office' && known
  return { ...shared, rule: title ? 'title-alone' : 'role-noun', form: title ? 'title' : 'role', kind: 'person' }
}

/** Whether the tokens hold a noun for people: "a group of residents" is not an organisation. */
function headIn(names: NameReading, from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (
      groupNouns.has(names.reading.lower[i] as string) ||
      singularRole(names.reading.lower[i] as string) !== undefined
    )
      return true
  return false
}

/** "Ilse Tarn, head of the port authority": a role without an article, set off by a comma, with what it is of. */
function isApposition({ reading }: NameReading, phrase: NounPhrase, complement: Complement | null): boolean {
  return (
    complement !== null &&
    reading.lower[phrase.from - 1] === ',' &&
    reading.sentenceOf[phrase.from - 1] === reading.sentenceOf[phrase.from]
  )
}

/** Title and whose it is: "the Russian ambassador" is an "ambassador" of "Russian". */
function describe(
  names: NameReading,
  phrase: NounPhrase,
  complement: Complement | null,
): { title: string; of: string | null } {
  const { lower, length } = names.reading
  const { inner, head, owner } = phrase
  const words: string[] = []
  let nation: string | null = null
  for (let i = inner; i < Math.min(phrase.to, length); i++) {
    if (owner !== null && i >= owner.from && i < owner.to) continue
    const [one, both] = [names.word[i] as string, `${names.word[i]} ${names.word[i + 1]}`]
    if (i + 1 < head && demonymAdjectives.has(both)) [nation, i] = [both, i + 1]
    else if (i < head && (demonymAdjectives.get(one) ?? one) !== one) nation = one
    else words.push(lower[i] as string)
  }
  const of = owner !== null ? wordsOf(names, owner.from, owner.to) : (nation ?? complement?.of ?? null)
  return { title: words.join(' '), of }
}

interface Complement {
  readonly to: number
  readonly of: string
}

const prepositions: readonly (readonly [RegExp, RegExp])[] = [
  [/^spokes/, /^(?:for|with|at)$/],
  [/^(?:ambassador|envoy|adviser|advisor|aide|heir|delegate)s?$/, /^(?:to|of|from)$/],
  [
    /^(?:lawyer|attorney|solicitor|counsel|representative|agent|publicist|negotiator|candidate|prosecutor|lobbyist|correspondent|reporter|columnist|analyst|strategist|consultant|surrogate)s?$/,
    /^(?:for|of|at|with|from)$/,
  ],
  [
    /^(?:official|source|insider|operative|person|people|worker|employee|staffer|expert|scholar|scientist|economist|fellow|researcher)s?$/,
    /^(?:at|in|from|with|of)$/,
  ],
  [/./, /^of$/],
]

/** "for the port authority", "of the board": what a role is of; kept with the role. */
function complementOf(names: NameReading, word: string, phrase: NounPhrase, index: NameIndex): Complement | null {
  const { reading } = names
  const at = phrase.to
  if (at >= reading.length || reading.sentenceOf[at] !== reading.sentenceOf[at - 1]) return null
  const preposition = reading.lower[at] as string
  if (!prepositions.some(([head, allowed]) => head.test(word) && allowed.test(preposition))) return null
  const full = phraseAfter(names, at + 1, index)
  if (full === at + 1) return null
  // "between the envoy to Marl and the mayor": what "and" joins is the other of the two.
  const and = reading.lower[phrase.from - 1] === 'between' ? reading.lower.indexOf('and', at + 1) : -1
  const to = and > at + 1 && and < full ? and : full
  const first = reading.lower[at + 1] === 'the' || reading.lower[at + 1] === 'a' ? at + 2 : at + 1
  return first < to ? { to, of: wordsOf(names, first, to) } : null
}

/** End of "people familiar with the matter", "a person briefed on the talks"; null if nothing marks a source. */
function markedEnd(names: NameReading, head: Head, phrase: NounPhrase, index: NameIndex): number | null {
  const { lower, length } = names.reading
  if (phrase.to + 2 >= length || head.type === 'organisation') return null
  let mark = phrase.to
  if (/^(?:with|who)$/.test(lower[mark] as string)) mark++
  if (
    /^(?:is|are|was|were|have|has|had|been|direct|first-hand|firsthand|intimate|detailed)$/.test(lower[mark] as string)
  )
    mark++
  if (/^(?:been)$/.test(lower[mark] as string)) mark++
  const isMark =
    sourceMarks.has(lower[mark] as string) || (/^knowledge$/.test(lower[mark] as string) && mark > phrase.to)
  if (!isMark || !/^(?:with|on|to|about|of|in)$/.test(lower[mark + 1] ?? '')) return null
  const end = phraseAfter(names, mark + 2, index)
  return end > mark + 2 ? withOf(names, end, index) : null
}

function withOf(names: NameReading, end: number, index: NameIndex): number {
  if (names.reading.lower[end] !== 'of') return end
  const more = phraseAfter(names, end + 1, index)
  return more > end + 1 ? more : end
}

/** How far behind a phrase its anonymity may be told. */
const farthestReason = 25
const anonymous = /^(?:anonymity|anonymously|unnamed|unidentified)$/

/** "an aide, who spoke on condition of anonymity": a source that is not named, whatever its role. */
function isAnonymous({ reading }: NameReading, head: Head, to: number): boolean {
  if (head.type === 'organisation') return false
  const { lower, sentenceOf } = reading
  if (!/^(?:,|who|speaking|on)$/.test(lower[to] ?? '')) return false
  for (let i = to; i < Math.min(to + farthestReason, reading.length) && sentenceOf[i] === sentenceOf[to - 1]; i++) {
    if (anonymous.test(lower[i] as string)) return true
    if (/^(?:named|identified)$/.test(lower[i] as string) && /^be$/.test(lower[i - 1] ?? '')) return true
  }
  return false
}
