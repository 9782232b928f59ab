import { describe, expect, it } from 'vitest'
import { wordsOf } from '../../src/text/tokens.ts'
import { formsOf } from '../../src/text/word-forms.ts'

const forms = (text: string, start = 0, end = text.length) => formsOf(text, start, end)

describe('the forms of a word', () => {
  it.each([
    ['Varga', 'Varga', 'varga'],
    ['it’S', 'it’S', "it's"],
    ['’’', '’’', "''"],
    ['ÉCOLE', 'ÉCOLE', 'école'],
    ['\ud83d', '\ud83d', '\ud83d'],
    ['', '', ''],
    ['A'.repeat(5000), 'A'.repeat(5000), 'a'.repeat(5000)],
  ])('of %j', (text, word, lower) => {
    expect(forms(text)).toEqual({ word, lower })
    expect(forms(text)).toEqual({ word, lower })
  })

  it('are those of the place, not of words of the same length', () => {
    const text = 'Tarn Lorn Tarn'
    expect(forms(text, 0, 4).word).toBe('Tarn')
    expect(forms(text, 5, 9).word).toBe('Lorn')
    expect(forms(text, 10, 14)).toBe(forms(text, 0, 4))
  })

  it('stay right when more words come than are remembered', () => {
    for (let round = 0; round < 2; round++) {
      for (let i = 0; i < 40_000; i++) {
        const word = `W${i}x`
        if (forms(word).word !== word || forms(word).lower !== word.toLowerCase()) expect(forms(word).word).toBe(word)
      }
    }
  })
})

it('words keep their apostrophe, also where a program doubled it', () => {
  expect(wordsOf("She wasn’’t there, and it’s Varga's")).toEqual(['she', "wasn't", 'there', 'and', "it's", "varga's"])
})
