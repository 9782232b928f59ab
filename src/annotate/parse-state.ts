import type { WordHashes } from '../text/feature-hash.ts'

/** Longest sentence parsed in one piece, in tokens; a longer one is parsed in parts, which bounds time and room. */
export const longestSentence = 160

/** Room a sentence needs: its tokens, the root after them, and a token that stands for none. */
const room = longestSentence + 2

/**
 * A sentence half parsed by an arc-hybrid transition system (Kuhlmann et al. 2011): a stack of tokens, the tokens still to
 * come, and the arcs so far. Token `length` is the root, after the last word as Ballesteros and Nivre (2013) have it;
 * token `length + 1` stands for none. One state serves all sentences in turn.
 */
export interface ParseState {
  length: number
  /** Next token of the buffer; `length` when only the root is left. */
  next: number
  depth: number
  readonly stack: Int32Array
  /** Index of each word among the tokens of the sentence: marks are no part of the tree while it grows. */
  readonly token: Int32Array
  readonly word: Int32Array
  readonly tag: Uint8Array
  /** Word and tag in one hash. */
  readonly both: Int32Array
  /** Last letters. */
  readonly suffix: Int32Array
  /** Kinds of marks right before each word, as bits (`markBit`), and the same for all marks up to it, counted. */
  readonly gap: Uint8Array
  readonly commas: Int32Array
  readonly quotes: Int32Array
  readonly others: Int32Array
  readonly head: Int32Array
  readonly relation: Uint8Array
  /** Outermost and second dependents on either side; `length + 1` for none. */
  readonly left: Int32Array
  readonly left2: Int32Array
  readonly right: Int32Array
  readonly right2: Int32Array
  readonly leftCount: Uint8Array
  readonly rightCount: Uint8Array
  /** Relations of the dependents, as bits. */
  readonly leftSet: Int32Array
  readonly rightSet: Int32Array
}

/** A state with room for any sentence. */
export function newParseState(): ParseState {
  const ints = (): Int32Array => new Int32Array(room)
  const bytes = (): Uint8Array => new Uint8Array(room)
  return {
    length: 0,
    next: 0,
    depth: 0,
    stack: ints(),
    token: ints(),
    word: ints(),
    suffix: ints(),
    gap: bytes(),
    quotes: ints(),
    others: ints(),
    tag: bytes(),
    both: ints(),
    commas: ints(),
    head: ints(),
    relation: bytes(),
    left: ints(),
    left2: ints(),
    right: ints(),
    right2: ints(),
    leftCount: bytes(),
    rightCount: bytes(),
    leftSet: ints(),
    rightSet: ints(),
  }
}

/** Tag of the root, beyond those of Penn. */
export const rootTag = 61
const noTag = 62
const [comma, stop, colon, openQuote, closeQuote, openBracket, closeBracket] = [39, 40, 41, 42, 43, 44, 45]

/** Whether a tag is a mark's. */
export function isMark(tag: number): boolean {
  return tag >= comma && tag <= closeBracket
}

/** Bits of `gap`. */
const gapOf: Readonly<Record<number, number>> = {
  [comma]: 1,
  [stop]: 32,
  [colon]: 8,
  [openQuote]: 2,
  [closeQuote]: 4,
  [openBracket]: 16,
  [closeBracket]: 64,
}
const gapBits = Uint8Array.from({ length: 256 }, (_, tag) => gapOf[tag] ?? 0)

/** Lays the tokens `[from, to)` into the state, nothing parsed. */
export function startSentence(s: ParseState, words: WordHashes, tags: Uint8Array, from: number, to: number): void {
  let n = 0
  let [gap, commas, quotes, others] = [0, 0, 0, 0]
  for (let i = from; i < to; i++) {
    const tag = tags[i] as number
    const bit = gapBits[tag] as number
    if (bit !== 0) {
      gap |= bit
      if (bit === 1) commas++
      else if ((bit & 6) !== 0) quotes++
      else others++
      continue
    }
    const word = words.lower[i] as number
    s.token[n] = i - from
    s.word[n] = word
    s.suffix[n] = words.suffix3[i] as number
    s.tag[n] = tag
    s.both[n] = Math.imul(word ^ Math.imul(tag + 1, 0x9e3779b1), 0x85ebca6b)
    s.gap[n] = gap
    s.commas[n] = commas
    s.quotes[n] = quotes
    s.others[n] = others
    gap = 0
    n++
  }
  s.length = n
  s.next = 0
  s.depth = 0
  for (let i = n; i < n + 2; i++) {
    s.word[i] = s.both[i] = s.suffix[i] = i - n + 7
    s.tag[i] = i === n ? rootTag : noTag
    s.gap[i] = gap
    s.commas[i] = commas
    s.quotes[i] = quotes
    s.others[i] = others
  }
  s.head.fill(-1, 0, n + 2)
  s.relation.fill(0, 0, n + 2)
  for (const list of [s.left, s.left2, s.right, s.right2]) list.fill(n + 1, 0, n + 2)
  for (const list of [s.leftCount, s.rightCount, s.leftSet, s.rightSet]) list.fill(0, 0, n + 2)
}

/** Puts the next token on the stack. */
export function shift(s: ParseState): void {
  s.stack[s.depth++] = s.next++
}

/** Takes the top of the stack for a dependent of the next token. */
export function attachLeft(s: ParseState, relation: number): void {
  const child = s.stack[--s.depth] as number
  const head = s.next
  s.head[child] = head
  s.relation[child] = relation
  s.left2[head] = s.left[head] as number
  s.left[head] = child
  s.leftCount[head] = (s.leftCount[head] as number) + 1
  s.leftSet[head] = (s.leftSet[head] as number) | (1 << (relation & 31))
}

/** Takes the top of the stack for a dependent of the one under it. */
export function attachRight(s: ParseState, relation: number): void {
  const child = s.stack[--s.depth] as number
  const head = s.stack[s.depth - 1] as number
  s.head[child] = head
  s.relation[child] = relation
  s.right2[head] = s.right[head] as number
  s.right[head] = child
  s.rightCount[head] = (s.rightCount[head] as number) + 1
  s.rightSet[head] = (s.rightSet[head] as number) | (1 << (relation & 31))
}

/** The root heads one word only: the last left when no more are to come. */
export function mayAttachLeft(s: ParseState): boolean {
  return s.depth > 0 && (s.next < s.length || s.depth === 1)
}

/** Whether there are two words on the stack. */
export function mayAttachRight(s: ParseState): boolean {
  return s.depth > 1
}
