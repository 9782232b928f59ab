import { describe, expect, it } from 'vitest'
import type { LocalEntity } from '../../src/model/layers.ts'
import type { AnalysedDoc } from '../../src/model/story.ts'
import { analysedOf } from '../helpers/stages.ts'

/** Words of every mention of the entity that the given words belong to, the last such mention. */
function togetherWith(document: AnalysedDoc, words: string): string[] {
  const { doc, layers } = document
  const text = (id: string) => {
    const m = layers.mention.find((x) => x.id === id)
    return m === undefined ? '' : doc.text.slice(m.span.start, m.span.end)
  }
  const entity = layers.entity.findLast((e) => e.mentions.some((id) => text(id) === words))
  return entity?.mentions.map(text) ?? []
}

function named(document: AnalysedDoc, name: string): LocalEntity | undefined {
  return document.layers.entity.find((e) => e.name === name)
}

describe('who is meant', () => {
  it.each([
    [
      'joins a surname to the full name',
      'Mayor Ilse Tarn spoke first. Tarn then left.',
      'Tarn',
      ['Mayor Ilse Tarn', 'Tarn'],
    ],
    [
      'joins two spellings of one name',
      'Sergei Varlamov called. Sergey Varlamov never wrote.',
      'Sergey Varlamov',
      ['Sergei Varlamov', 'Sergey Varlamov'],
    ],
    [
      'joins a surname that is also a given name of the other gender',
      'Mary Clinton spoke first. Clinton then left.',
      'Clinton',
      ['Mary Clinton', 'Clinton'],
    ],
    [
      'joins the end of a name with a particle inside',
      'Ana San Luz Kyro spoke first. Luz Kyro then left.',
      'Luz Kyro',
      ['Ana San Luz Kyro', 'Luz Kyro'],
    ],
    [
      'joins a title to its holder',
      'Governor Karl Pell arrived on Monday. The governor left at noon.',
      'The governor',
      ['Governor Karl Pell', 'The governor'],
    ],
    [
      'joins an apposition',
      'Dana Orlo, a lawyer for the city, wept. The lawyer had lost.',
      'The lawyer',
      ['Dana Orlo', 'a lawyer for the city', 'The lawyer'],
    ],
    [
      'joins what someone was',
      'Dana Orlo was a senator then. The senator voted no.',
      'The senator',
      ['Dana Orlo', 'a senator', 'The senator'],
    ],
    [
      'reads a party label',
      'Rep. Ana Ruiz (D-Ohio) voted no. The Ohio Democrat then left.',
      'The Ohio Democrat',
      ['Rep. Ana Ruiz', 'The Ohio Democrat'],
    ],
    [
      'gives a pronoun to the subject before',
      'Mayor Ilse Tarn met the envoy of a small town on Friday. She was late.',
      'She',
      ['Mayor Ilse Tarn', 'She'],
    ],
    [
      'gives a reflexive to its clause',
      'The council urged Karl Pell to defend himself.',
      'himself',
      ['Karl Pell', 'himself'],
    ],
    ['gives "I" in a quotation to its speaker', '“I was not there,” Ilse Tarn said.', 'I', ['I', 'Ilse Tarn']],
  ])('%s', (_, text, words, expected) => {
    expect(togetherWith(analysedOf(text), words)).toEqual(expected)
  })

  it('keeps two people of one surname apart', () => {
    const document = analysedOf('Ilse Tarn met Karl Tarn at the harbour on Friday.')
    expect(named(document, 'Ilse Tarn')?.id).not.toBe(named(document, 'Karl Tarn')?.id)
  })

  it('leaves a bare surname of two people open', () => {
    const document = analysedOf('Ilse Tarn met Karl Tarn at the harbour. Later Tarn denied it.')
    expect(togetherWith(document, 'Tarn')).toEqual(['Tarn'])
  })

  it('makes each new unnamed source someone new, and takes "the official" for the last', () => {
    const document = analysedOf(
      'A port official said it was safe. A city official disagreed. The official gave no reason.',
    )
    expect(togetherWith(document, 'The official')).toEqual(['A city official', 'The official'])
  })

  it('knows whom a spokeswoman speaks for, and who she is when the name comes later', () => {
    const document = analysedOf(
      'Karl Pell met the contractor, his spokeswoman confirmed.\n\nPell’s spokeswoman, Dana Orlo, told the Marl Ledger that he had no choice.',
    )
    const orlo = named(document, 'Dana Orlo')
    expect(togetherWith(document, 'his spokeswoman')).toContain('Dana Orlo')
    expect(orlo?.speaksFor).toBe(named(document, 'Karl Pell')?.id)
  })

  it('takes letters in brackets for the name before them', () => {
    const document = analysedOf(
      'The Harl Electric Power Authority (HEPA) signed. HEPA paid nothing. The authority gave no reason.',
    )
    expect(named(document, 'Harl Electric Power Authority')?.mentions).toHaveLength(4)
  })

  it('takes letters that look like a name for the body whose letters they are', () => {
    const document = analysedOf(
      'WP: Two aides told of a deal. The Westmark Post first reported on Monday that WP had it.',
    )
    expect(named(document, 'Westmark Post')?.kind).toBe('organisation')
    expect(document.layers.entity.some((e) => e.kind === 'person' && e.name === 'WP')).toBe(false)
  })

  it('knows an office of two words by its title alone', () => {
    const document = analysedOf(
      'Attorney General Osk Tarn spoke on Monday. President Belyar did not know that his attorney general had met Ana Voss.',
    )
    expect(togetherWith(document, 'his attorney general')).toContain('Attorney General Osk Tarn')
  })

  it('leaves a bare surname with its bearer while a relative is named in full', () => {
    const document = analysedOf(
      'Mayor Ilse Tarn opened the hall. Tarn thanked the guild. Her brother, Karl Tarn, said nothing that day. Nobody asked why. Tarn said she was glad.',
    )
    expect(togetherWith(document, 'Tarn')).toContain('Mayor Ilse Tarn')
  })

  it('does not give a surname to a relative whom its pronoun cannot mean', () => {
    const document = analysedOf('Mrs. Ilse Tarn wrote the letter. Tarn said he would pay for the hall himself.')
    expect(named(document, 'Ilse Tarn')?.mentions).toHaveLength(1)
  })

  it('does not take the first of two for the second', () => {
    const document = analysedOf('The first suspect was shot on Monday. The second suspect was caught in a boat.')
    expect(togetherWith(document, 'The second suspect')).toEqual(['The second suspect'])
  })

  it.each([
    ['The inquiry is about Ilse Tarn, an official said.', 'an official'],
    ['The two had met Ilse Tarn, a lobbyist for the port said.', 'a lobbyist for the port'],
    ['It was signed by the mayor, Ilse Tarn said.', 'Ilse Tarn'],
  ])('keeps who says it apart from whom it is about: %s', (text, speaker) => {
    expect(togetherWith(analysedOf(text), speaker)).toEqual([speaker])
  })

  it('takes the former mayor for the one who is told to be it no more', () => {
    const document = analysedOf('Former mayor Tom Lind endorsed Mayor Ilse Tarn. The former mayor said so.')
    expect(togetherWith(document, 'The former mayor')).toContain('Former mayor Tom Lind')
  })

  it('finds the body that a common noun stands for', () => {
    const document = analysedOf('The Harl Foundation lent the city two cars. The foundation gave no reason.')
    expect(togetherWith(document, 'The foundation')).toContain('Harl Foundation')
  })

  it('marks a role as past', () => {
    const document = analysedOf('Karl Pell, a former senator, called.')
    expect(named(document, 'Karl Pell')?.roles.map((r) => [r.title, r.past])).toEqual([['former senator', true]])
  })

  it.each([
    ['Karl Pell was the last man to leave the hall.', []],
    ['Karl Pell, a young man from the coast, left the hall.', []],
    ['Karl Pell was the last mayor of Ormsund.', ['last mayor']],
  ])('reads the roles of %s', (text, titles) => {
    expect(named(analysedOf(text), 'Karl Pell')?.roles.map((r) => r.title)).toEqual(titles)
  })

  it.each([
    ['Karl Pell, mayor of Marl from 2009 to 2013, called.', '2009', '2013'],
    ['Karl Pell, the mayor since 2015, called.', '2015', null],
    ['Karl Pell was the mayor until May 2013.', null, '2013'],
    ['Karl Pell, the mayor, said that nothing had been built since 2015.', null, null],
  ])('knows when a role was held: %s', (text, from, to) => {
    expect(named(analysedOf(text), 'Karl Pell')?.roles).toMatchObject([{ from, to }])
  })

  it.each([
    ['The Tarn-Odum summit was short.', ['Ilse Tarn', 'Owen Odum']],
    ['He kept the Odum-era law.', ['Owen Odum']],
    ['It was an anti-Tarn crowd.', ['Ilse Tarn']],
    ['Then Voss-Harl spoke.', []],
    ['It was a well-known tune.', []],
  ])('finds people in the parts of a word: %s', (text, expected) => {
    const document = analysedOf(
      `President Ilse Tarn met Chancellor Owen Odum on Friday. Ana Voss-Harl was there. ${text}`,
    )
    const found = document.layers.entity.filter((e) => (e.spans ?? []).length > 0)
    expect(found.map((e) => e.name)).toEqual(expected)
  })

  it.each([
    ['Dozens of protesters stood there. The demonstrators sang.', 'The demonstrators', 'Dozens of protesters'],
    ['A convoy of farmers came. The convoy’s members slept in trucks.', 'The convoy’s members', 'A convoy of farmers'],
    ['A convoy of farmers came. A long convoy is rare. The convoy left.', 'A long convoy', 'The convoy'],
    ['Odum’s investigators came. Then Odum’s investigators left.', 'Odum’s investigators', 'Odum’s investigators'],
    ['The guards sat. As the guards left, it rained.', 'the guards', 'The guards'],
  ])('knows a group that is named again: %s', (text, words, other) => {
    expect(togetherWith(analysedOf(text), words)).toContain(other)
  })

  it.each([
    ['Dozens of protesters stood there. The investigators sang.', 'The investigators'],
    ['A convoy of farmers came. Another convoy left.', 'Another convoy'],
    ['Odum’s investigators came. Then Harl’s investigators left.', 'Harl’s investigators'],
    ['A convoy of farmers came. Some members of the convoy left.', 'Some members of the convoy'],
  ])('keeps groups apart: %s', (text, words) => {
    expect(togetherWith(analysedOf(text), words)).toEqual([words])
  })

  it.each([
    [
      'Odum met Japanese Prime Minister Kenji Sato. Odum liked his Japanese counterpart.',
      'his Japanese counterpart',
      'Japanese Prime Minister Kenji Sato',
    ],
    [
      'President Odum rose. The president sat. Ex-President Harl left. Sato met the American president.',
      'the American president',
      'President Odum',
    ],
    ['Abara, Leon Marl’s lawyer, said his client was away.', 'his client', 'Leon Marl'],
    ['A man from Leeds, Karl Pell, was in court.', 'A man', 'Karl Pell'],
  ])('knows who is described: %s', (text, words, other) => {
    expect(togetherWith(analysedOf(text), words)).toContain(other)
  })

  it.each([
    ['Odum met Prime Minister Kenji Sato. Odum liked his Japanese counterpart.', 'his Japanese counterpart'],
    ['Abara, Leon Marl’s lawyer, met Voss, Ana Sundt’s lawyer. Their client was away.', 'Their client'],
    ['A man from Leeds sat there. Karl Pell was in court.', 'A man'],
  ])('leaves open who is described: %s', (text, words) => {
    expect(togetherWith(analysedOf(text), words)).toEqual([words])
  })

  it.each([
    ['The Harl Council said it would sue the firm.', ['Harl Council', 'it']],
    ['The Harl Council said in a letter that it had warned the owner.', ['Harl Council', 'it']],
    ['The Harl Council said it was looking into the matter.', ['Harl Council', 'it']],
    ['The Harl Council said it would take weeks.', ['Harl Council']],
    ['The Harl Council said it was clear who had won.', ['Harl Council']],
  ])('takes “it” for the body that says what it does: %s', (text, expected) => {
    expect(togetherWith(analysedOf(text), 'Harl Council')).toEqual(expected)
  })

  it('is the same on a second run', () => {
    const text = 'Ilse Tarn said she would resign. The mayor gave no reason, her lawyer said.'
    expect(analysedOf(text).layers.entity).toEqual(analysedOf(text).layers.entity)
  })
})
