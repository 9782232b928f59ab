/** Hashes of the words of a text, by token: what hashed features are made of. */
export interface WordHashes {
  /** As written, curly marks made straight and figures made `0`. */
  readonly exact: Int32Array
  readonly lower: Int32Array
  /** First three letters, last two, last three, lower case; 0 where the word is shorter. */
  readonly prefix: Int32Array
  readonly suffix2: Int32Array
  readonly suffix3: Int32Array
  /** Bits: 1 capital first, 2 all capitals, 4 figure, 8 hyphen, 16 point, 32 no letter, 64 one unit long. */
  readonly shape: Uint8Array
}

const seedOfWords = 0x811c9dc5 | 0
const prime = 0x01000193
const longestWord = 40

/** A hash of a feature's slot and its two values: an int32. */
export function mix(slot: number, a: number, b: number): number {
  let h = Math.imul(a ^ Math.imul(slot, 0x9e3779b1), 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 15) ^ b, 0xc2b2ae35)
  return h ^ (h >>> 16)
}

/** The `lower` hash of a word given as a string. */
export function hashOfWord(word: string): number {
  let hash = seedOfWords
  for (let i = 0; i < Math.min(word.length, longestWord); i++) {
    hash = Math.imul(hash ^ lowerOf(normal(word.charCodeAt(i))), prime)
  }
  return hash
}

/** Hashes of the words `[start[i], end[i])`. */
export function hashWords(text: string, start: Int32Array, end: Int32Array): WordHashes {
  const n = start.length
  const make = (): Int32Array => new Int32Array(n)
  const hashes = {
    exact: make(),
    lower: make(),
    prefix: make(),
    suffix2: make(),
    suffix3: make(),
    shape: new Uint8Array(n),
  }
  for (let i = 0; i < n; i++) {
    readWord(hashes, i, text, start[i] as number, end[i] as number)
    readSuffixes(hashes, i, text, start[i] as number, end[i] as number)
  }
  return hashes
}

function readWord(hashes: WordHashes, i: number, text: string, start: number, whole: number): void {
  const end = Math.min(whole, start + longestWord)
  let exact = seedOfWords
  let lower = seedOfWords
  let shape = whole - start === 1 ? 64 : 0
  let capitals = 0
  let letters = 0
  for (let at = start; at < end; at++) {
    const unit = normal(text.charCodeAt(at))
    const small = lowerOf(unit)
    if (small !== unit) {
      capitals++
      if (at === start) shape |= 1
    }
    if ((small >= 0x61 && small <= 0x7a) || (small >= 0xc0 && small < 0x2000)) letters++
    else if (unit === 48) shape |= 4
    else if (unit === 45) shape |= 8
    else if (unit === 46) shape |= 16
    exact = Math.imul(exact ^ unit, prime)
    lower = Math.imul(lower ^ small, prime)
    if (at - start === 2) hashes.prefix[i] = lower
  }
  if (capitals > 1 && capitals === letters) shape |= 2
  if (letters === 0) shape |= 32
  hashes.exact[i] = exact
  hashes.lower[i] = lower
  hashes.shape[i] = shape
}

function readSuffixes(hashes: WordHashes, i: number, text: string, start: number, end: number): void {
  if (end - start < 3) return
  let hash = 0x2545f491 | 0
  for (let n = 1; n <= 3; n++) {
    hash = Math.imul(hash ^ lowerOf(normal(text.charCodeAt(end - n))), prime)
    if (n === 2) hashes.suffix2[i] = hash
  }
  hashes.suffix3[i] = hash
}

/** Curly marks made straight, figures made `0`, dashes made `-`. */
function normal(unit: number): number {
  if (unit < 0x30) return unit
  if (unit <= 0x39) return 0x30
  if (unit < 0x2010) return unit
  if (unit === 0x2018 || unit === 0x2019) return 0x27
  if (unit >= 0x201c && unit <= 0x201e) return 0x22
  if (unit <= 0x2015) return 0x2d
  return unit
}

function lowerOf(unit: number): number {
  if (unit < 0x41) return unit
  if (unit <= 0x5a) return unit + 32
  if (unit < 0xc0) return unit
  return String.fromCharCode(unit).toLowerCase().charCodeAt(0)
}
