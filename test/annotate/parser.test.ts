import { describe, expect, it } from 'vitest'
import { pennTokens } from '../../src/annotate/penn-tokens.ts'
import { readParserBytes } from '../../src/annotate/parse-weights.ts'
import type { Parser, ParserInput } from '../../src/text/parse-tree.ts'
import { packageModels } from '../../src/pipeline/package-models.ts'
import { relations } from '../../src/text/relations.ts'

const parser = packageModels.parser() as Parser

/** A text as one sentence. */
function inputOf(text: string): ParserInput {
  const tokens = pennTokens(text).map((span) => ({ span }))
  return {
    text,
    start: Int32Array.from(tokens, (t) => t.span.start),
    end: Int32Array.from(tokens, (t) => t.span.end),
    pos: packageModels.tagger.tag(text, tokens, 0, tokens.length),
    sentences: [{ from: 0, to: tokens.length }],
  }
}

/** "word relation governor" for each word of a sentence, marks left out. */
function arcsOf(text: string): string[] {
  const input = inputOf(text)
  const word = (i: number): string => (i < 0 ? '–' : text.slice(input.start[i], input.end[i]))
  const { head, relation } = parser.parse(input)
  return [...head].map((governor, i) => `${word(i)} ${relations[relation[i] as number]} ${word(governor)}`)
}

describe('the parser', () => {
  it.each([
    ['finds subject and object', 'The mayor met two lawyers.', ['mayor nsubj met', 'lawyers dobj met', 'met root –']],
    ['finds the subject of a passive', 'Tarn was fired on Monday.', ['Tarn nsubjpass fired', 'was auxpass fired']],
    [
      'hangs a clause of content from its verb of saying',
      'Harl said that the mayor would resign.',
      ['Harl nsubj said', 'resign ccomp said', 'mayor nsubj resign', 'that mark resign'],
    ],
    [
      'hangs words before their verb of saying from it',
      '“We met twice,” the mayor said.',
      ['mayor nsubj said', 'met ccomp said', 'We nsubj met'],
    ],
    ['finds a negation', 'She did not answer the question.', ['not neg answer', 'did aux answer']],
    ['finds an owner', 'Harl questioned the mayor’s plan.', ['mayor nmod:poss plan', 'plan dobj questioned']],
  ])('%s', (_, text, arcs) => {
    expect(arcsOf(text)).toEqual(expect.arrayContaining(arcs))
  })

  it.each([
    ['nothing', ''],
    ['marks alone', '“”, … —'],
    ['a mark', '.'],
    ['capitals', 'MAYOR QUITS OVER LAND DEAL'],
    ['one word over and over', 'the '.repeat(500)],
    ['marks over and over', '" '.repeat(2000)],
    ['letters of no language', 'qwx zzk (( vrr )) — % $ 5 5 5'],
  ])('gives every sentence a tree: %s', (_, text) => {
    const { head } = parser.parse(inputOf(text))
    for (let i = 0; i < head.length; i++) {
      let steps = 0
      for (let at = i; at >= 0; at = head[at] as number) expect(++steps).toBeLessThanOrEqual(head.length)
    }
  })

  it('keeps to the sentences it is given', () => {
    const input = inputOf('Tarn left. Harl stayed.')
    const sentences = [
      { from: 0, to: 3 },
      { from: 3, to: 6 },
    ]
    const { head } = parser.parse({ ...input, sentences })
    expect([...head]).toEqual([1, -1, 1, 4, -1, 4])
  })

  it('gives the same tree each time', () => {
    const input = inputOf('Harl said the mayor, who had met them twice, would not resign.')
    expect(parser.parse(input)).toEqual(parser.parse(input))
  })

  it('refuses bytes that are no weights', () => {
    expect(() => readParserBytes(new Uint8Array(9))).toThrow(RangeError)
  })
})
