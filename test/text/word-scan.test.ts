import { expect, it } from 'vitest'
import { scanWords, shingleHashes } from '../../src/text/word-scan.ts'

const whole = (text: string) => scanWords(text, [{ start: 0, end: text.length }])

it.each([
  ['letter case and marks do not tell words apart', 'The mayor, she SAID', 'the mayor she said'],
  ['straight, curly and lost apostrophes are one', "It’s Kovač's", 'its kovačs'],
])('%s', (_, a, b) => expect(whole(a).hash).toEqual(whole(b).hash))

it('words keep their places', () => {
  const text = 'No comment, O’Dea said.'
  const { start, end } = whole(text)
  expect([...start].map((s, i) => text.slice(s, end[i]))).toEqual(['No', 'comment', 'O’Dea', 'said'])
})

it('shingles of the same words are the same wherever they stand', () => {
  const a = shingleHashes(whole('then the dam broke').hash, 3)
  const b = shingleHashes(whole('the dam broke again').hash, 3)
  expect(a[1]).toBe(b[0])
  expect(a[0]).not.toBe(b[0])
  expect(shingleHashes(whole('too short').hash, 3)).toHaveLength(0)
})
