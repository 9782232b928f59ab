import { describe, expect, it } from 'vitest'
import { clausesOf } from '../../../src/attribute/model/clauses.ts'
import { posIndex } from '../../../src/attribute/model/tags.ts'
import { hashWords } from '../../../src/text/feature-hash.ts'

/** Clauses of a sentence whose tokens are parted by blanks; a verb is written `word/TAG`. */
function clauses(sentence: string): ReturnType<typeof clausesOf> {
  const words = sentence.split(' ').map((w) => w.split('/'))
  const text = words.map(([w]) => w).join(' ')
  const start: number[] = []
  let at = 0
  for (const [w = ''] of words) {
    start.push(at)
    at += w.length + 1
  }
  const starts = Int32Array.from(start)
  const ends = Int32Array.from(words, ([w = ''], i) => (start[i] as number) + w.length)
  return clausesOf({
    text,
    start: starts,
    end: ends,
    lower: hashWords(text, starts, ends).lower,
    pos: Uint8Array.from(words, ([, tag = 'NN']) => posIndex(tag)),
    quote: new Uint8Array(words.length),
    sentenceFrom: Int32Array.of(0, words.length),
  })
}

describe('clauses', () => {
  it('count finite verbs, "that", openers and commas before each token', () => {
    const { finite, thats, subordinators, pauses } = clauses(
      'He said/VBD that , if it rained/VBD , they would/MD stay/VB',
    )
    expect([finite.at(-1), thats.at(-1), subordinators.at(-1), pauses.at(-1)]).toEqual([3, 1, 1, 2])
    expect([...finite.slice(0, 3)]).toEqual([0, 0, 1])
  })

  const asides: readonly (readonly [string, string])[] = [
    ['The dam ( built in May ) held', '..11111.'],
    ['The dam — built in May — held', '..11111.'],
    ['The dam -- built -- held ( so far )', '..111.2222'],
    ['The dam — built in May', '......'],
    ['The dam ) held ( so', '......'],
  ]
  it.each(asides)('number the asides of %j', (sentence, expected) => {
    expect([...clauses(sentence).aside].map((a) => (a === 0 ? '.' : a)).join('')).toBe(expected)
  })
})
