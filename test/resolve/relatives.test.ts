import { describe, expect, it } from 'vitest'
import type { AnalysedDoc } from '../../src/model/story.ts'
import { analysedOf } from '../helpers/stages.ts'

/** Names of the person whom the n-th mention with these words belongs to. */
function bearerOf({ doc, layers }: AnalysedDoc, words: string, n = 0): readonly string[] {
  const mention = layers.mention.filter((m) => doc.text.slice(m.span.start, m.span.end) === words)[n]
  return layers.entity.find((e) => e.mentions.includes(mention?.id ?? ''))?.names ?? []
}

describe('a relative named in full', () => {
  const lead = 'President Moreau spoke in the port on Monday. The deal was bad, Moreau said. '
  it.each([
    ['a wife', 'His wife, Brigid Moreau, was there.'],
    ['a first lady', 'First lady Brigid Moreau was there.'],
    ['a son, told after the name', 'Osk Moreau, the president’s son, was there.'],
  ])('is not the one whose title and surname came before: %s', (_, introduction) => {
    const document = analysedOf(`${lead}The two sides met twice. ${introduction} Nobody asked why.`)
    expect(bearerOf(document, 'President Moreau')).toEqual(['Moreau'])
    expect(bearerOf(document, 'Moreau')).toEqual(['Moreau'])
  })

  it('is called by the surname where nobody else is', () => {
    const document = analysedOf('His wife, Brigid Moreau, was there. Moreau said that she was glad.')
    expect(bearerOf(document, 'Moreau')).toContain('Brigid Moreau')
  })

  it('is no relative of a namesake for being a mother of two', () => {
    const document = analysedOf('Mayor Tarn spoke first. Ilse Tarn, a mother of two, was elected in May.')
    expect(bearerOf(document, 'Mayor Tarn')).toContain('Ilse Tarn')
  })
})

it('“Mr.” with a surname is nobody of the other gender, before and after', () => {
  const document = analysedOf(
    'Tarn opened the hall. Mary Tarn sang. Mr. Tarn thanked the guild. Mr. Tarn left the hall at noon.',
  )
  expect(bearerOf(document, 'Mr. Tarn')).not.toContain('Mary Tarn')
  expect(bearerOf(document, 'Mr. Tarn', 1)).toEqual(bearerOf(document, 'Mr. Tarn'))
})

it('an office told of before and after it is explained whose it is belongs to one person', () => {
  const document = analysedOf(
    'Norland’s ambassador met Ana Voss. Osk Belyar, the ambassador, did not reply. The talks alarmed the ambassador.',
  )
  expect(bearerOf(document, 'Norland’s ambassador')).toEqual(['Osk Belyar'])
  expect(bearerOf(document, 'the ambassador', 1)).toEqual(['Osk Belyar'])
})

it('a title alone goes on meaning the one who has it without a country', () => {
  const document = analysedOf(
    'President Tarn spoke on Monday. The president was angry. Later he met President Osk Belyar of Norland. The president left at noon.',
  )
  expect(bearerOf(document, 'The president')).toEqual(['Tarn'])
  expect(bearerOf(document, 'The president', 1)).toEqual(['Tarn'])
})

describe('father and son', () => {
  it.each([
    [
      'one is brought in as a son',
      'Osk Tarn Jr., the president’s son, met a lawyer. President Osk Tarn knew nothing of it.',
    ],
    ['both stand in one sentence', 'Osk Tarn said that Osk Tarn Jr. had met a lawyer.'],
    ['only the father has a title', 'Osk Tarn Jr. met a lawyer. Governor Osk Tarn knew nothing of it.'],
    ['both are marked', 'The baker Owen Pratt Sr. spoke first. Owen Pratt Jr. left.'],
  ])('are two where %s', (_, text) => {
    const names = analysedOf(text).layers.entity.flatMap((e) => (e.kind === 'person' ? [e.names] : []))
    expect(names.filter((n) => n.some((x) => /^(?:Osk Tarn|Owen Pratt)/.test(x)))).toHaveLength(2)
  })

  it('is one man whose “Jr.” was left out', () => {
    const document = analysedOf('Officer Osk Tarn Jr. was shot on Monday. Osk Tarn is well, a doctor said.')
    expect(bearerOf(document, 'Osk Tarn')).toContain('Osk Tarn Jr.')
  })

  it('the president whose son it is holds the office', () => {
    const document = analysedOf(
      'Osk Tarn Jr., the president’s son, met a lawyer. President Osk Tarn knew nothing of it, and the president said so.',
    )
    expect(bearerOf(document, 'the president', 1)).toEqual(['Osk Tarn'])
  })
})
