import { cue } from './name-bits.ts'
import type { NameReading } from './name-cues.ts'
import type { Name } from './name-labels.ts'

/** How a noun phrase begins. */
export type Determiner = 'definite' | 'indefinite' | 'possessive' | 'number' | 'none'

/** A noun phrase around its head, as runs of tokens. */
export interface NounPhrase {
  readonly from: number
  /** After the head. */
  readonly to: number
  readonly head: number
  readonly determiner: Determiner
  /** First token after determiner and owner. */
  readonly inner: number
  /** Who owns it ("Tarn" in "Tarn's lawyer"), or whose it is by a name or nation before the head ("Justice Department official"). */
  readonly owner: { readonly from: number; readonly to: number } | null
}

/** Names of a document by where they begin and end. */
export interface NameIndex {
  readonly starts: ReadonlyMap<number, Name>
  readonly ends: ReadonlyMap<number, Name>
  /** First token of a named person's mention, title included, by the name's first token. */
  readonly titled: ReadonlyMap<number, number>
}

const longestPhrase = 9
const definite = new Set(['the', 'this', 'that', 'these', 'those', 'both', 'either', 'neither'])
const indefinite = new Set(['a', 'an', 'another', 'any', 'every', 'each', 'one', 'no'])
const numbers = new Set(
  'two three four five six seven eight nine ten eleven twelve dozen dozens hundreds thousands several some many few most all more other multiple various numerous countless at least'.split(
    ' ',
  ),
)
const approximate =
  /^(?:about|around|nearly|almost|roughly|approximately|some|least|most|than|more|fewer|over|only|just|at)$/
const owners = new Set(['his', 'her', 'its', 'their', 'my', 'our', 'your', 'whose'])
const collections = new Set(
  'number group handful couple majority series string lot host pair dozen crowd team panel coalition bunch hundreds thousands dozens some many several most two three four five'.split(
    ' ',
  ),
)

/** The noun phrase whose last word is `head`. */
export function phraseBefore(names: NameReading, head: number, index: NameIndex): NounPhrase {
  const { lower, sentenceOf } = names.reading
  const same = (k: number) => k >= 0 && sentenceOf[k] === sentenceOf[head]
  let from = head
  let owner: NounPhrase['owner'] = null
  while (same(from - 1) && head - from < longestPhrase) {
    const name = index.ends.get(from)
    if (name !== undefined && name.kind !== 'other') {
      owner ??= { from: name.from, to: name.to }
      from = name.from
    } else if (isInside(names, from - 1, same(from - 2))) from--
    else break
  }
  const inner = from
  const before = same(from - 1) ? (lower[from - 1] as string) : ''
  if (owners.has(before)) return { from: from - 1, to: head + 1, head, determiner: 'possessive', inner, owner }
  if ((before === "'s" || before === "'") && isOwnerEnd(names, from - 2, index))
    return ownedPhrase(names, head, inner, index, owner)
  const start = phraseStart(names, from, same)
  return { from: start.from, to: head + 1, head, determiner: start.determiner, inner, owner }
}

/** A noun or name, before the mark of a possessive. */
function isOwnerEnd({ reading }: NameReading, k: number, index: NameIndex): boolean {
  return k >= 0 && (index.ends.has(k + 1) || /^NN/.test(reading.pos[k] as string))
}

/** Adjectives and nouns before the head; participles only after another word of the phrase. */
function isInside({ reading, cues }: NameReading, k: number, more: boolean): boolean {
  const tag = reading.pos[k] as string
  if (((cues[k] as number) & (cue.time | cue.shortTitle)) !== 0) return false
  if (/^(?:NN|NNP|NNPS|JJ|JJS|JJR)$/.test(tag))
    return !/^(?:many|few|several|more|most|other|such|mr\.)$/.test(reading.lower[k] as string)
  if (tag === 'NNS') return reading.lower[k] === 'police' || reading.lower[k] === 'sports'
  if (tag === '')
    return /^(?:senior|former|top|chief|state|federal|local|unnamed|american|democratic|republican|deputy)$/.test(
      reading.lower[k] as string,
    )
  return (tag === 'VBN' || tag === 'VBG') && more && /^(?:DT|CD|PRP\$|POS|JJ)$/.test(reading.pos[k - 1] as string)
}

function phraseStart(
  { reading }: NameReading,
  from: number,
  same: (k: number) => boolean,
): { from: number; determiner: Determiner } {
  const { lower, pos } = reading
  let k = from
  let determiner: Determiner = 'none'
  while (same(k - 1) && (numbers.has(lower[k - 1] as string) || pos[k - 1] === 'CD')) {
    if (lower[k - 1] === 'all' && determiner === 'none' && k === from) break
    k--
    determiner = 'number'
  }
  while (determiner === 'number' && same(k - 1) && approximate.test(lower[k - 1] as string)) k--
  if (!same(k - 1)) return { from: k, determiner }
  const before = lower[k - 1] as string
  if (definite.has(before) && pos[k - 1] !== 'IN' && pos[k - 1] !== 'WDT')
    return { from: k - 1, determiner: 'definite' }
  if (indefinite.has(before))
    return { from: k - 1, determiner: determiner === 'number' && before === 'a' ? 'number' : 'indefinite' }
  if (before === 'of' && same(k - 2) && collections.has(lower[k - 2] as string)) {
    const described = same(k - 3) && /^JJR?$/.test(pos[k - 3] as string) ? 3 : 2
    const article = same(k - described - 1) && /^(?:a|an|the)$/.test(lower[k - described - 1] as string) ? 1 : 0
    return { from: k - described - article, determiner: 'number' }
  }
  return { from: k, determiner }
}

/** "Tarn's lawyer", "the country's ambassador": with the owner's words. */
function ownedPhrase(
  names: NameReading,
  head: number,
  inner: number,
  index: NameIndex,
  within: NounPhrase['owner'],
): NounPhrase {
  const { sentenceOf, pos, lower } = names.reading
  const mark = inner - 1
  const name = index.ends.get(mark)
  const shared = { to: head + 1, head, determiner: 'possessive' as const, inner }
  if (name !== undefined) {
    let from = index.titled.get(name.from) ?? name.from
    if (from > 0 && /^the$/.test(lower[from - 1] as string)) from--
    return { ...shared, from, owner: { from: name.from, to: name.to } }
  }
  let from = mark
  while (
    from > 0 &&
    mark - from < 6 &&
    sentenceOf[from - 1] === sentenceOf[head] &&
    /^(?:NN|NNS|NNP|JJ)$/.test(pos[from - 1] as string)
  )
    from--
  const owner = from < mark ? { from, to: mark } : within
  if (from > 0 && /^(?:DT|PRP\$)$/.test(pos[from - 1] as string) && sentenceOf[from - 1] === sentenceOf[head]) from--
  return { ...shared, from, owner }
}

/** No complement is longer. */
const longestComplement = 12

/** End of a short noun phrase that begins at `from` ("the port authority", "her plans", a name); `from` itself if there is none. */
export function phraseAfter(names: NameReading, from: number, index: NameIndex): number {
  const { pos, lower, sentenceOf } = names.reading
  let k = from
  const same = (n: number) => n < names.reading.length && sentenceOf[n] === sentenceOf[from]
  if (same(k) && (/^(?:DT|PRP\$|CD)$/.test(pos[k] as string) || lower[k] === 'the')) k++
  let nounEnd = from
  while (same(k) && k - from < longestComplement) {
    const name = index.starts.get(k)
    if (name !== undefined) {
      k = name.to
      nounEnd = k
      const more = lower[k] === 'and' ? index.starts.get(lower[k + 1] === 'the' ? k + 2 : k + 1) : undefined
      if (more !== undefined && more.kind === name.kind && more.kind !== 'person') k = more.from
    } else if (/^NN/.test(pos[k] as string)) {
      nounEnd = ++k
    } else if (/^(?:JJ|JJS|VBN|VBG|CD)$/.test(pos[k] as string) && nounEnd === from) k++
    else if (lower[k] === "'s" || lower[k] === "'") k++
    else break
  }
  return nounEnd
}
