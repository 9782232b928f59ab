import { verbLemma } from './lemma.ts'
import type { Word, WordRange } from './words.ts'
import { negationAfter, negations } from './negations.ts'

/** A noun phrase without what follows its head; ranges and indexes are of words. */
export interface NounPhrase extends WordRange {
  readonly kind: 'noun'
  /** Its last noun, or the pronoun or number that stands for one. */
  readonly head: number
  /** First word after a possessor inside it ("the mayor's | office"); `from` if there is none. */
  readonly owned: number
  /** "no", "any", "neither" opens it: a negation when the verb has none. */
  readonly negative: boolean
}

/** Auxiliaries, adverbs and the verb they belong to. */
export interface VerbGroup extends WordRange {
  readonly kind: 'verb'
  readonly head: number
  readonly lemma: string
  readonly form: 'finite' | 'infinitive' | 'gerund' | 'participle'
  readonly passive: boolean
  /** Words that negate it ("not", "never"); −1 if none. */
  readonly negation: number
  /** Lower-case modal ("may", "would"); null if none. */
  readonly modal: string | null
  /** Lower-case adverbs inside it. */
  readonly adverbs: readonly string[]
}

/** Any other word: preposition, conjunction, mark. */
export interface Joint extends WordRange {
  readonly kind: 'joint'
  readonly lower: string
  readonly pos: string
}

export type Chunk = NounPhrase | VerbGroup | Joint

/** Chunks of a range of words, in order; every word stands in exactly one. */
export function findChunks(words: readonly Word[], range: WordRange): Chunk[] {
  const chunks: Chunk[] = []
  for (let i = range.from; i < range.to; ) {
    const chunk = readVerbGroup(words, i, range.to) ?? readNounPhrase(words, i, range.to) ?? joint(words, i)
    chunks.push(chunk)
    i = chunk.to
  }
  return chunks
}

function joint(words: readonly Word[], i: number): Joint {
  const { lower, pos } = words[i] as Word
  return { kind: 'joint', from: i, to: i + 1, lower, pos }
}

function readVerbGroup(words: readonly Word[], from: number, limit: number): VerbGroup | null {
  let i = from
  const infinitive = words[i]?.pos === 'TO' && opensInfinitive(words, i + 1, limit)
  if (infinitive) i++
  const adverbs: string[] = []
  const auxiliary: Word[] = []
  let negation = -1
  let main = -1
  for (; i < limit; i++) {
    const word = words[i] as Word
    if (
      negations.has(word.lower) &&
      (auxiliary.length > 0 || infinitive || isVerb(words[i + 1]?.pos ?? '') || words[i + 1]?.pos === 'RB')
    )
      negation = i
    else if (word.pos === 'RB' && (auxiliary.length > 0 || infinitive || verbFollows(words, i + 1, limit)))
      adverbs.push(word.lower)
    else if (/^(?:all|both|each|["“])$/.test(word.lower) && auxiliary.length > 0 && verbFollows(words, i + 1, limit))
      adverbs.push(word.lower)
    else if (word.pos === 'MD') auxiliary.push(word)
    else if (word.lower === 'acting' && /^NNP|^JJ/.test(words[i + 1]?.pos ?? '')) break
    else if (isVerb(word.pos)) {
      main = i
      const lemma = verbLemma(word.lower, word.pos)
      if (!/^(?:be|have|do)$/.test(lemma) || !verbFollows(words, i + 1, limit)) break
      auxiliary.push(word)
      main = -1
    } else if (infinitive && word.lower === 'to') auxiliary.push(word)
    else break
  }
  if (main < 0) return auxiliary.length > 0 ? elliptic(words, from, i, auxiliary, negation, adverbs) : null
  negation = Math.max(negation, negationAfter(words, main, limit))
  return verbGroup(words, { from, main, infinitive, auxiliary, negation, adverbs })
}

interface GroupParts {
  readonly from: number
  readonly main: number
  readonly infinitive: boolean
  readonly auxiliary: readonly Word[]
  readonly negation: number
  readonly adverbs: readonly string[]
}

function verbGroup(
  words: readonly Word[],
  { from, main, infinitive, auxiliary, negation, adverbs }: GroupParts,
): VerbGroup {
  const verb = words[main] as Word
  const lemmas = auxiliary.map((a) => verbLemma(a.lower, a.pos))
  const first = auxiliary[0] ?? verb
  const passive = (verb.pos === 'VBN' || verb.pos === 'VBD') && lemmas.at(-1) === 'be'
  const form = infinitive
    ? 'infinitive'
    : first.pos === 'VBG'
      ? 'gerund'
      : first.pos === 'VBN'
        ? 'participle'
        : 'finite'
  const modal = auxiliary.find((a) => a.pos === 'MD')?.lower ?? null
  return {
    kind: 'verb',
    from,
    to: Math.max(main, negation) + 1,
    head: main,
    lemma: verbLemma(verb.lower, verb.pos),
    form,
    passive,
    negation,
    modal,
    adverbs,
  }
}

/** An auxiliary whose verb is left out ("he did not"). */
function elliptic(
  words: readonly Word[],
  from: number,
  to: number,
  auxiliary: readonly Word[],
  negation: number,
  adverbs: readonly string[],
): VerbGroup {
  const last = auxiliary.at(-1) as Word
  const head = words.indexOf(last, from)
  const modal = auxiliary.find((a) => a.pos === 'MD')?.lower ?? null
  return {
    kind: 'verb',
    from,
    to: Math.max(to, head + 1),
    head,
    lemma: verbLemma(last.lower, last.pos),
    form: 'finite',
    passive: false,
    negation,
    modal,
    adverbs,
  }
}

function opensInfinitive(words: readonly Word[], at: number, limit: number): boolean {
  let i = at
  while (i < limit && i < at + 3 && words[i]?.pos === 'RB') i++
  return i < limit && words[i]?.pos === 'VB'
}

/** Whether a verb comes next, adverbs left aside. */
function verbFollows(words: readonly Word[], at: number, limit: number): boolean {
  for (let i = at; i < limit && i < at + 4; i++) {
    const pos = words[i]?.pos ?? ''
    if (isVerb(pos)) return !(pos === 'VBG' || pos === 'VBN') || !nounFollows(words, i, limit)
    if (pos !== 'RB' && !/^["“]$/.test(words[i]?.lower ?? '')) return false
  }
  return false
}

/** A participle that stands before a noun and modifies it ("rising costs") is part of a noun phrase. */
function nounFollows(words: readonly Word[], i: number, limit: number): boolean {
  return (
    i + 1 < limit && /^NN/.test(words[i + 1]?.pos ?? '') && /^(?:DT|PRP\$|POS|JJ|IN)$/.test(words[i - 1]?.pos ?? '')
  )
}

function isVerb(pos: string): boolean {
  return pos.startsWith('VB')
}

const opens = /^(?:DT|PDT|PRP\$|CD|JJ[RS]?|NN(?:S|P|PS)?|\$|#|FW|RBS)$/
const goesOn = /^(?:CD|JJ[RS]?|NN(?:S|P|PS)?|\$|#|FW|VBG|VBN)$/
const standsAlone = /^(?:PRP|EX)$/

function readNounPhrase(words: readonly Word[], from: number, limit: number): NounPhrase | null {
  const first = words[from] as Word
  if (standsAlone.test(first.pos)) return { kind: 'noun', from, to: from + 1, head: from, owned: from, negative: false }
  const lead = first.pos === 'RB' || first.pos === 'IN' || first.pos === 'JJR' ? quantityLead(words, from, limit) : from
  if (!opens.test(words[lead]?.pos ?? '') && first.lower !== 'acting') return null
  let i = lead
  let head = -1
  let owned = from
  for (; i < limit; i++) {
    const { pos, lower } = words[i] as Word
    const before = words[i - 1]
    if (head >= 0 && startsTime(words, i)) break
    if (pos === 'DT' || pos === 'PDT' || pos === 'PRP$') {
      if (i > lead && !(before?.pos === 'PDT' || before?.pos === 'DT')) break
      if (head >= 0) break
    } else if (pos === 'POS' && head >= 0 && goesOnAfterPossessive(words, i + 1, limit)) {
      owned = i + 1
      head = -1
    } else if (/^NN/.test(pos)) head = i
    else if (pos === 'CD') head = head < 0 || before?.pos === 'CD' ? i : head
    else if (goesOn.test(pos)) {
      if (head >= 0 && !/^(?:CD|\$)$/.test(words[head]?.pos ?? '') && !nounAhead(words, i, limit)) break
      if ((pos === 'VBG' || pos === 'VBN') && (head >= 0 || !nounAhead(words, i, limit))) break
    } else if (joinsAdjectives(words, i, limit)) continue
    else if (
      pos === 'RB' &&
      /^(?:JJ|VBN|CD)/.test(words[i + 1]?.pos ?? '') &&
      head < 0 &&
      nounAhead(words, i + 1, limit)
    )
      continue
    else if (pos === 'POS' && head >= 0) {
      i++
      break
    } else if (lower === '-' && i + 1 < limit && /^NN/.test(words[i + 1]?.pos ?? '') && head >= 0) continue
    else break
  }
  return closed(words, from, i, head, owned)
}

const timeNouns =
  /^(?:week|month|year|night|morning|afternoon|evening|day|weekend|spring|summer|fall|autumn|winter|time|season|decade|century)$/
const days = /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|yesterday|tomorrow|tonight)$/

/** "a statement | Wednesday night", "with Ruiz | last year": a time that stands after a noun phrase, not inside it. */
function startsTime(words: readonly Word[], i: number): boolean {
  const lower = words[i]?.lower ?? ''
  if (days.test(lower)) return !days.test(words[i - 1]?.lower ?? '')
  return (
    /^(?:last|next|this|earlier|late|early|that)$/.test(lower) &&
    (timeNouns.test(words[i + 1]?.lower ?? '') || days.test(words[i + 1]?.lower ?? ''))
  )
}

function closed(words: readonly Word[], from: number, end: number, head: number, owned: number): NounPhrase | null {
  if (end <= from) return null
  let to = end
  while (to > from + 1 && /^(?:RB|CC|,)$/.test(words[to - 1]?.pos ?? '')) to--
  const at = head >= 0 && head < to ? head : to - 1
  const word = words[at] as Word
  if (head < 0 && !/^(?:DT|JJ[RS]?|CD|PRP\$)$/.test(word.pos)) return null
  const lead = (words[from] as Word).lower
  return {
    kind: 'noun',
    from,
    to,
    head: at,
    owned: Math.min(owned, at),
    negative: lead === 'no' || lead === 'neither' || lead === 'none',
  }
}

/** "about 50", "more than 20", "at least six", "nearly 500": index of the number's phrase, else `from`. */
function quantityLead(words: readonly Word[], from: number, limit: number): number {
  for (let i = from; i < limit && i <= from + 3; i++) {
    const { pos, lower } = words[i] as Word
    if (pos === 'CD' || pos === '$') return i
    if (
      !/^(?:about|around|roughly|nearly|almost|some|over|under|up|to|more|less|fewer|than|at|least|most|as|many|much|only|just|approximately)$/.test(
        lower,
      )
    )
      return from
  }
  return from
}

function goesOnAfterPossessive(words: readonly Word[], at: number, limit: number): boolean {
  return at < limit && goesOn.test(words[at]?.pos ?? '') && nounAhead(words, at, limit)
}

/** Whether a noun follows in the same phrase. */
function nounAhead(words: readonly Word[], at: number, limit: number): boolean {
  for (let i = at; i < limit && i < at + 6; i++) {
    const pos = words[i]?.pos ?? ''
    if (/^(?:NN|CD)/.test(pos)) return true
    if (!/^(?:JJ|VBG|VBN|POS|HYPH|RB)/.test(pos) && !joinsAdjectives(words, i, limit)) return false
  }
  return false
}

/** A comma or "and" between two adjectives before a noun ("an independent, bipartisan commission"). */
function joinsAdjectives(words: readonly Word[], i: number, limit: number): boolean {
  const mark = words[i]
  if (mark?.pos !== ',' && mark?.lower !== 'and' && mark?.lower !== 'or') return false
  return (
    /^JJ/.test(words[i - 1]?.pos ?? '') &&
    /^JJ/.test(words[i + 1]?.pos ?? '') &&
    i + 2 < limit &&
    /^(?:NN|JJ|,)/.test(words[i + 2]?.pos ?? '')
  )
}
