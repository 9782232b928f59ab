import { describe, expect, it } from 'vitest'
import { newReader, newWriter } from '../../../src/attribute/model/bytes.ts'
import {
  type ClassedWord,
  classesOf,
  coarseOf,
  fineOf,
  grainsOf,
  middleOf,
  noClasses,
  part,
  rankOf,
  readClasses,
  valueOf,
  writeClasses,
} from '../../../src/attribute/model/word-classes.ts'
import { hashOfWord } from '../../../src/text/feature-hash.ts'

const grains = { middle: Uint8Array.of(1, 0, 1), coarse: Uint8Array.of(5, 7) }
const wordOf = (word: string, fine: number, parts: readonly number[]): ClassedWord => ({
  lower: hashOfWord(word),
  fine,
  parts,
})
const classes = classesOf(
  [wordOf('harbour', 2, [0, 1, 2, 3]), wordOf('insisted', 1, [15, 4, 9, 1]), wordOf('a', 0, [0, 0, 0, 0])],
  grains,
)

/** A number in letters. */
function lettersOf(i: number): string {
  return [i / 676, i / 26, i].map((n) => String.fromCharCode(97 + (Math.floor(n) % 26))).join('')
}

describe('classes of words', () => {
  it.each([
    ['harbour', 2, 1, 7],
    ['insisted', 1, 0, 5],
    ['a', 0, 1, 7],
  ])('of %s are known in three grains', (word, fine, middle, coarse) => {
    const own = grainsOf(classes, valueOf(classes, hashOfWord(word)))
    expect([fineOf(own), middleOf(own), coarseOf(own)]).toEqual([fine, middle, coarse])
  })

  it('say how a word takes part in attributions', () => {
    const value = valueOf(classes, hashOfWord('insisted'))
    expect(Object.values(part).map((p) => rankOf(value, p))).toEqual([15, 4, 9, 1])
  })

  it('know nothing of another word, and its rank is one of its own', () => {
    const value = valueOf(classes, hashOfWord('lantern'))
    expect([value, grainsOf(classes, value), rankOf(value, part.source)]).toEqual([0, 0, 16])
    expect(valueOf(noClasses, hashOfWord('harbour'))).toBe(0)
  })

  it('keep the first of two words with one hash', () => {
    const twice = classesOf([wordOf('quay', 1, [1, 1, 1, 1]), wordOf('quay', 2, [2, 2, 2, 2])], grains)
    expect(rankOf(valueOf(twice, hashOfWord('quay')), part.cueVerb)).toBe(1)
  })

  it('hold many words apart', () => {
    const words = Array.from({ length: 3000 }, (_, i) =>
      wordOf(`w${lettersOf(i)}`, i % 3, [i % 16, i % 5, i % 7, i % 11]),
    )
    const many = classesOf(words, grains)
    const wrong = words.filter(({ lower, parts }) => rankOf(valueOf(many, lower), part.cueVerb) !== parts[0])
    // Two words of one hash in some thousands.
    expect(wrong.length).toBeLessThan(5)
  })
})

describe('classes as bytes', () => {
  const bytesOf = (): Uint8Array => {
    const out = newWriter()
    writeClasses(out, classes)
    return out.bytes()
  }

  it('are read as they were written', () => {
    expect(readClasses(newReader(bytesOf()))).toEqual(classes)
  })

  it.each([
    ['with a middle class beyond the coarse ones', [1, 9, 1, 0, 0]],
    ['with more words than bytes', [1, 0, 1, 0, 127]],
    ['with half a word', [1, 0, 1, 0, 3, 5, 3, 0]],
    ['cut short', [1, 0, 1]],
  ])('are not read %s', (_, bytes) => {
    expect(() => readClasses(newReader(Uint8Array.from(bytes)))).toThrow(RangeError)
  })
})
