import { inlineAbbreviations, titleAbbreviations } from '../data/abbreviations.ts'
import { sentenceStarters, shortSayings } from '../data/sentence-words.ts'
import type { Token } from '../model/layers.ts'

/** An opening bracket that is not closed within this many tokens no longer holds a sentence together. */
const longestAside = 60

/** How far after a closing quotation mark the words of saying may stand ("asked" in `"Why?" Mayor Ann B. Lee asked`). */
const longestSpeaker = 7

interface Reader {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly to: number
  readonly word: (i: number) => string
}

/**
 * Where sentences end in the tokens `[from, to)` of one paragraph: for each sentence the index after its last token.
 * The last one is `to`; none if there are no tokens.
 */
export function sentenceEnds(text: string, tokens: readonly Token[], from: number, to: number): number[] {
  const word = (i: number): string => {
    const span = i >= from && i < to ? tokens[i]?.span : undefined
    return span === undefined ? '' : text.slice(span.start, span.end)
  }
  const reader: Reader = { text, tokens, to, word }
  const ends: number[] = []
  let first = from
  let aside = -1
  let openStraight = false
  for (let i = from; i < to; i++) {
    const w = word(i)
    if (w === '"') openStraight = !openStraight
    if (w === '(' || w === '[') aside = i === first ? -1 : i
    else if (w === ')' || w === ']' || i - aside > longestAside) aside = -1
    if (!isTerminal(w)) continue
    let next = i + 1
    let [quoteClosed, bracketClosed] = [false, false]
    while (next < to) {
      const c = word(next)
      if (isTerminal(c) && c.length === 1) {
      } else if (c === '"' && closesStraight(reader, next, openStraight)) {
        openStraight = false
        quoteClosed = true
      } else if (
        c === '”' ||
        c === '»' ||
        (c === "''" && !opensDoubled(reader, next)) ||
        ((c === '’' || c === "'") && closesSingle(reader, next))
      )
        quoteClosed = true
      else if (c === ')' || c === ']') {
        if (aside >= 0) bracketClosed = true
        aside = -1
      } else break
      next++
    }
    if (next < to && aside < 0 && !bracketClosed && endsAt(reader, first, i, next, quoteClosed)) {
      ends.push(next)
      first = next
    }
    i = next - 1
  }
  if (first < to) ends.push(to)
  return ends
}

function isTerminal(w: string): boolean {
  const last = w.charCodeAt(w.length - 1)
  return (
    (last === 46 && (w.length < 14 || /^[. ]+$/.test(w))) ||
    (w.length === 1 && (last === 63 || last === 33 || last === 0x2026))
  )
}

/** A straight mark next to the word before it closes; between spaces it closes if one is open. */
function closesStraight({ text, tokens }: Reader, i: number, open: boolean): boolean {
  const { start, end } = (tokens[i] as Token).span
  const before = !/\s/.test(text.charAt(start - 1))
  const after = !/\s/.test(text.charAt(end)) && end < text.length
  if (before === after) return open
  return before
}

/** Two apostrophes open and close alike; after a space and before none they open. */
function opensDoubled({ text, tokens }: Reader, i: number): boolean {
  const { start, end } = (tokens[i] as Token).span
  return /\s/.test(text.charAt(start - 1)) && /\S/.test(text.charAt(end))
}

function closesSingle({ text, tokens }: Reader, i: number): boolean {
  const { start, end } = (tokens[i] as Token).span
  return !/\s/.test(text.charAt(start - 1)) && !/[\p{L}\p{N}]/u.test(text.charAt(end))
}

/** Whether the sentence from `first` ends between its mark at `mark` (and what closes there) and the token `next`. */
function endsAt(reader: Reader, first: number, mark: number, next: number, quoteClosed: boolean): boolean {
  const { word } = reader
  const [m, n] = [word(mark), word(next)]
  if (isDash(n)) return !quoteClosed && !isAbbreviated(m) && !startsLower(word(next + 1))
  if (/^[,;:)\]%]/.test(n)) return false
  if (quoteClosed && !isAbbreviated(m)) return m === '.' ? !startsLower(n) : !startsLower(n) && !saysNext(reader, next)
  if (m !== '.' && m.endsWith('.') && isAbbreviated(m)) return endsAfterAbbreviation(reader, mark, next)
  if (/^[“‘]$/.test(n) && startsLower(word(next + 1)) && m !== '.') return false
  if (startsLower(n)) return m === '.' && endsPlainWord(reader, mark)
  if (m === '.' && mark - first === 1 && /^(?:\p{N}{1,2}|[a-zA-Z])$/u.test(word(first))) return false
  if (m === '.' && glued(reader, mark) && glued(reader, next))
    return /\p{Ll}$/u.test(word(mark - 1)) && /^["“‘]?\p{Lu}/u.test(n)
  return true
}

function isDash(w: string): boolean {
  return w === '—' || w === '–' || w === '--' || w === '-' || w === '―' || w === '_'
}

function isAbbreviated(w: string): boolean {
  return w.length > 1 && w.endsWith('.') && /\p{L}/u.test(w)
}

function startsLower(w: string): boolean {
  return /^\p{Ll}/u.test(w)
}

function glued({ text, tokens }: Reader, i: number): boolean {
  return !/\s/.test(text.charAt((tokens[i] as Token).span.start - 1))
}

/** Sloppy copy begins sentences in lower case; only a point after a plain word is trusted to end one there. */
function endsPlainWord(reader: Reader, mark: number): boolean {
  const before = reader.word(mark - 1)
  const next = reader.tokens[mark + 1]
  return /^\p{Ll}{4,}$/u.test(before) && next !== undefined && !glued(reader, mark + 1)
}

/** `"Why?" Mayor Lee asked`: capitals, then a word of saying. */
function saysNext({ word }: Reader, next: number): boolean {
  for (let i = next; i < next + longestSpeaker; i++) {
    const w = word(i)
    if (shortSayings.has(w)) return i > next
    if (!/^\p{Lu}/u.test(w) && !/^(?:of|de|van|von|al|the|,|[’']s)$/.test(w)) return false
  }
  return false
}

function endsAfterAbbreviation({ word }: Reader, mark: number, next: number): boolean {
  const short = word(mark).slice(0, -1)
  const n = word(next)
  if (startsLower(n) || /^\p{N}/u.test(n)) return false
  const opens = /^["“‘(]$/.test(n) || n === '``'
  const start = opens ? word(next + 1) : n
  if (titleAbbreviations.has(short.toLowerCase()) && !short.includes('.')) return false
  if (/^[ap]\.?m$/i.test(short)) return /^\p{Lu}/u.test(start) && !isTimeWord(start)
  if (opens) return n !== '(' && !inlineAbbreviations.has(short.toLowerCase())
  return sentenceStarters.has(start)
}

function isTimeWord(w: string): boolean {
  return /^(?:[ECMP]\.?(?:[DS]\.?)?T\.?|GMT|BST|UTC|CET|Eastern|Central|Pacific|Mountain|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec)\.?|January|February|March|April|May|June|July|August|September|October|November|December)$/.test(
    w,
  )
}
