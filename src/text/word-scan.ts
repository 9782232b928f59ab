import type { Span } from '../model/span.ts'

/** The words of a text as hashes with their places; apostrophes and letter case do not tell words apart. */
export interface WordScan {
  readonly hash: Uint32Array
  readonly start: Uint32Array
  readonly end: Uint32Array
}

const letter = /[\p{L}\p{N}]/u
const known = new Map<number, number>()

/** Lower-case code of a letter or digit, 0 for anything else, −1 for an apostrophe. */
function wordUnit(code: number): number {
  if (code >= 97 && code <= 122) return code
  if (code >= 65 && code <= 90) return code + 32
  if (code >= 48 && code <= 57) return code
  if (code === 39 || code === 0x2019) return -1
  if (code < 128) return 0
  let unit = known.get(code)
  if (unit === undefined) {
    const char = String.fromCharCode(code)
    unit = letter.test(char) ? (char.toLowerCase().charCodeAt(0) ?? 0) : 0
    known.set(code, unit)
  }
  return unit
}

/** Words of the given parts of a text in order, in one scan. */
export function scanWords(text: string, parts: readonly Span[]): WordScan {
  const hash: number[] = []
  const start: number[] = []
  const end: number[] = []
  for (const part of parts) {
    let value = 0
    let from = -1
    for (let i = part.start; i <= part.end; i++) {
      const unit = i < part.end ? wordUnit(text.charCodeAt(i)) : 0
      if (unit > 0) {
        if (from < 0) [from, value] = [i, 0x811c9dc5]
        value = Math.imul(value ^ unit, 0x01000193)
      } else if (from >= 0 && (unit === 0 || wordUnit(text.charCodeAt(i + 1)) <= 0)) {
        hash.push(value >>> 0)
        start.push(from)
        end.push(i)
        from = -1
      }
    }
  }
  return { hash: Uint32Array.from(hash), start: Uint32Array.from(start), end: Uint32Array.from(end) }
}

/** Hash of each run of `size` neighbouring words; entry `i` begins at word `i`. Empty if there are fewer words. */
export function shingleHashes(words: Uint32Array, size: number): Uint32Array {
  const shingles = new Uint32Array(Math.max(0, words.length - size + 1))
  for (let i = 0; i < shingles.length; i++) {
    let value = 0x811c9dc5
    for (let j = i; j < i + size; j++) {
      const word = words[j] ?? 0
      value = Math.imul(value ^ word, 0x01000193)
      value ^= value >>> 15
    }
    shingles[i] = value >>> 0
  }
  return shingles
}
