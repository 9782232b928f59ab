import type { ByteReader, ByteWriter } from './bytes.ts'

/**
 * What is known of words from the company they keep in much text, by the upper bits of their `lower` hash: classes of three
 * grains, and how they take part in attributions.
 */
export interface WordClasses {
  /** `wordBytes` for each word, by rising hash: its hash, the highest byte first, its fine class, two ranks in each of two bytes. */
  readonly words: Uint8Array
  /** Class of the middle grain by fine class, and of the coarse grain by middle class. */
  readonly middle: Uint8Array
  readonly coarse: Uint8Array
}

/** A word as a table of classes is made of it: `parts` are its four ranks, 0 to 15, in the order of `part`. */
export interface ClassedWord {
  readonly lower: number
  readonly fine: number
  readonly parts: readonly number[]
}

/** How a word takes part in attributions: as verb or noun of a cue, as the noun that ends a source, as any word of one. */
export const part = { cueVerb: 0, cueNoun: 1, sourceNoun: 2, source: 3 } as const

/** Rank of a word that is not known, above those of words that are. */
const unranked = 16

/** Upper bits of a hash that are kept: one unknown word in some hundreds is taken for a known one. */
const hashBits = 24
const fineBits = 10
const rankBits = 4
/** Bytes of a hash, then of what is known of the word. */
const hashBytes = hashBits / 8
const wordBytes = hashBytes + 4
/** Stands in the value of every word. */
const known = 1 << (fineBits + 4 * rankBits)

/** A table of no words. */
export const noClasses: WordClasses = { words: new Uint8Array(0), middle: new Uint8Array(1), coarse: new Uint8Array(1) }

const keyOf = (lower: number): number => lower >>> (32 - hashBits)
const shiftOf = (p: number): number => fineBits + p * rankBits

/** A table of words; of two with one hash the first is kept. */
export function classesOf(list: readonly ClassedWord[], grains: Pick<WordClasses, 'middle' | 'coarse'>): WordClasses {
  const firsts = new Map<number, ClassedWord>()
  for (const word of list) if (!firsts.has(keyOf(word.lower))) firsts.set(keyOf(word.lower), word)
  const words = [...firsts]
    .sort((a, b) => a[0] - b[0])
    .flatMap(
      ([
        key,
        {
          fine,
          parts: [a = 0, b = 0, c = 0, d = 0],
        },
      ]) => [
        ...[key >> 16, (key >> 8) & 255, key & 255],
        ...[fine & 255, fine >> 8, a | (b << rankBits), c | (d << rankBits)],
      ],
    )
  return { words: Uint8Array.from(words), ...grains }
}

/** Value of a word in the table: 0 of one that is not known. Looked up where it lies in the file: nothing waits for a table to be made. */
export function valueOf({ words }: WordClasses, lower: number): number {
  const key = keyOf(lower)
  let low = 0
  let high = words.length / wordBytes
  while (low < high) {
    const middle = (low + high) >>> 1
    const own = keyAt(words, middle * wordBytes)
    if (own === key) return valueAt(words, middle * wordBytes + hashBytes)
    if (own < key) low = middle + 1
    else high = middle
  }
  return 0
}

function keyAt(words: Uint8Array, at: number): number {
  return ((words[at] as number) << 16) | ((words[at + 1] as number) << 8) | (words[at + 2] as number)
}

function valueAt(words: Uint8Array, at: number): number {
  const fine = (words[at] as number) | ((words[at + 1] as number) << 8)
  const ranks = (words[at + 2] as number) | ((words[at + 3] as number) << 8)
  return known | fine | (ranks << fineBits)
}

/** Classes of a value in one number: 8 bits the coarse one, 8 the middle one, then the fine one. */
export function grainsOf({ middle, coarse }: WordClasses, value: number): number {
  if (value === 0) return 0
  const fine = value & ((1 << fineBits) - 1)
  const mid = middle[fine] ?? 0
  return (coarse[mid] as number) | (mid << 8) | (fine << 16)
}

export const coarseOf = (grains: number): number => grains & 255
export const middleOf = (grains: number): number => (grains >> 8) & 255
export const fineOf = (grains: number): number => grains >> 16

/** Rank of a value in one of the parts, 0 to 15; 16 of a word that is not known. */
export function rankOf(value: number, p: number): number {
  return value === 0 ? unranked : (value >> shiftOf(p)) & (2 ** rankBits - 1)
}

/** Writes how many fine and middle classes there are and what holds each, then the words. */
export function writeClasses(out: ByteWriter, { words, middle, coarse }: WordClasses): void {
  for (const list of [middle, coarse, words]) {
    out.number(list.length)
    for (const b of list) out.byte(b)
  }
}

/** @throws RangeError if a class is held by none, or a word is cut short */
export function readClasses(from: ByteReader): WordClasses {
  const middle = from.bytes(from.number())
  const coarse = from.bytes(from.number())
  const words = from.bytes(from.number())
  if (middle.some((m) => m >= coarse.length)) throw new RangeError(`expected classes below ${coarse.length}`)
  if (words.length % wordBytes !== 0)
    throw new RangeError(`expected words of ${wordBytes} bytes, found ${words.length}`)
  return { words, middle, coarse }
}
