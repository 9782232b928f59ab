import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mentionsWith } from '../../src/annotate/mentions.ts'
import type { Mention } from '../../src/model/layers.ts'
import { packageModels } from '../../src/pipeline/package-models.ts'
import { plainDoc } from '../helpers/plain.ts'
import { runStage } from '../helpers/stages.ts'

const stage = mentionsWith(packageModels.names)

function mentionsIn(text: string): (Mention & { words: string })[] {
  return runStage(plainDoc(text), stage).annotations.map((m) => ({ ...m, words: text.slice(m.span.start, m.span.end) }))
}

/** The mention with these words; a test fails if there is none. */
function mentionOf(text: string, words: string): Mention {
  const found = mentionsIn(text).find((m) => m.words === words)
  if (found === undefined)
    throw new RangeError(`no mention "${words}" in ${JSON.stringify(mentionsIn(text).map((m) => m.words))}`)
  return found
}

describe('mentions of people', () => {
  it.each([
    [
      'takes an abbreviated title',
      'On Monday Sen. Ilse Tarn met reporters.',
      'Sen. Ilse Tarn',
      'Ilse Tarn',
      'senator',
      null,
    ],
    [
      'takes a title of two words',
      'Attorney General Bo Harl refused to answer.',
      'Attorney General Bo Harl',
      'Bo Harl',
      'attorney general',
      null,
    ],
    [
      'takes a title in small letters',
      'He asked deputy police chief Marco Veller to stay.',
      'deputy police chief Marco Veller',
      'Marco Veller',
      'deputy police chief',
      null,
    ],
    [
      'takes the organisation before a title',
      'He told Justice Department spokeswoman Ana Pell about it.',
      'Justice Department spokeswoman Ana Pell',
      'Ana Pell',
      'spokeswoman',
      'Justice Department',
    ],
    [
      'takes the country before a title',
      'They met Norwegian Ambassador Olaf Brandt there.',
      'Norwegian Ambassador Olaf Brandt',
      'Olaf Brandt',
      'ambassador',
      'Norwegian',
    ],
    [
      'takes a title with "of"',
      'Aides to Secretary of State Helen Marsh left.',
      'Secretary of State Helen Marsh',
      'Helen Marsh',
      'secretary of state',
      null,
    ],
    [
      'keeps a courtesy title in the span only',
      'On Friday Mr. Harl and Ms. Pell resigned.',
      'Mr. Harl',
      'Harl',
      null,
      null,
    ],
    [
      'keeps initials and Jr.',
      'The judge, Thomas R. Veller Jr., ruled on Friday.',
      'Thomas R. Veller Jr.',
      'Thomas R. Veller',
      null,
      null,
    ],
    [
      'keeps particles',
      'A lawyer, Pieter van der Meer, said no.',
      'Pieter van der Meer',
      'Pieter van der Meer',
      null,
      null,
    ],
    [
      'keeps hyphens and apostrophes',
      'Then Mary Smith-Jones and Sean O’Dell spoke.',
      'Sean O’Dell',
      'Sean O’Dell',
      null,
      null,
    ],
    ['leaves the possessive out', 'They read Helen Marsh’s letter aloud.', 'Helen Marsh', 'Helen Marsh', null, null],
  ])('%s', (_, text, words, name, title, of) => {
    const found = mentionOf(text, words)
    expect(found).toMatchObject({ form: 'name', kind: 'person', title, of })
    expect(name === 'Thomas R. Veller' ? found.name?.startsWith(name) : found.name === name).toBe(true)
  })

  it('finds a surname alone wherever the document has it in full', () => {
    const text = 'Ilse Tarn resigned on Friday. Harbor workers cheered Tarn. “Tarn was right,” one said.'
    expect(mentionsIn(text).filter((m) => m.name === 'Tarn')).toHaveLength(2)
  })

  it('takes gender from given names and courtesy titles', () => {
    expect(mentionOf('Then Helen Marsh spoke.', 'Helen Marsh').gender).toBe('female')
    expect(mentionOf('Then Mr. Veller spoke to us.', 'Mr. Veller').gender).toBe('male')
  })

  it('finds a name in capitals before a colon', () => {
    const text = 'Ilse Tarn appeared before the panel on Monday.\n\nTARN: I never signed it.\n\nSEN. HARL: Who did?'
    expect(mentionsIn(text).map((m) => m.words)).toEqual(expect.arrayContaining(['TARN', 'SEN. HARL']))
  })

  it('is not led by the capitals of a headline', () => {
    const text =
      'Mayor Denies Meeting Builder Before Vote\n\nMayor Helen Marsh denied on Monday that she met a builder.'
    expect(
      mentionsIn(text)
        .filter((m) => m.form === 'name')
        .map((m) => m.words),
    ).toEqual(['Mayor Helen Marsh'])
  })
})

describe('names that agree within a document', () => {
  const namesIn = (text: string) => mentionsIn(text).flatMap((m) => (m.name === null ? [] : [`${m.name}: ${m.kind}`]))

  it('parts two names that damaged text set side by side', () => {
    const text =
      'Ilse Tarn left the Harl Foundation in May. The Harl Foundation paid Tarn. On Monday a lawyer for the Harl Foundation Tarn said it was over.'
    expect(namesIn(text)).not.toContain('Harl Foundation Tarn: organisation')
    expect(namesIn(text).filter((n) => n === 'Harl Foundation: organisation')).toHaveLength(3)
  })

  it('parts two organisations at "and"', () => {
    const text = 'Officials of the Port Department and Harl Foundation met on Monday.'
    expect(namesIn(text)).toEqual(['Port Department: organisation', 'Harl Foundation: organisation'])
  })

  it('knows a possessive whose apostrophe was lost', () => {
    const text =
      'Rebels left Damascus on Monday. Norways envoy said that Norway would pay. Buses stood on Damascus outskirts.'
    expect(namesIn(text)).toContain('Norway: place')
    expect(namesIn(text)).not.toContain('Norways: place')
  })

  it('takes the person after a long title', () => {
    const text = 'On Friday Director of National Ports Helen Marsh resigned.'
    expect(mentionsIn(text).find((m) => m.name === 'Helen Marsh')?.kind).toBe('person')
  })

  it('takes a name of unknown kind for a place where places stand', () => {
    const text = 'Ann Veller, 26, of Oskarby, was hurt. Police searched homes in Oskarby.'
    expect(namesIn(text).filter((n) => n === 'Oskarby: place')).toHaveLength(2)
  })
})

it('finds names by lists and writing where no weights are', () => {
  const text = 'On Monday Sen. Ilse Tarn told the Port Authority of Boston that Tarn would resign.'
  const found = runStage(plainDoc(text), mentionsWith(null)).annotations
  expect(found.filter((m) => m.form === 'name').map((m) => m.name)).toEqual(
    expect.arrayContaining(['Ilse Tarn', 'Tarn']),
  )
})

describe('mentions of organisations and places', () => {
  it.each([
    ['an organisation by its last word', 'The Oster Port Authority refused.', 'Oster Port Authority', 'organisation'],
    [
      'an organisation with "of"',
      'Lawyers at the Department of Transportation agreed.',
      'Department of Transportation',
      'organisation',
    ],
    ['a listed organisation', 'The document was given to the FBI on Monday.', 'FBI', 'organisation'],
    ['a country', 'He had flown to Norway in May.', 'Norway', 'place'],
    ['a place that stands for its government', 'Moscow rejected the report.', 'Moscow', 'place'],
    ['a street', 'A fire broke out on Baker Street.', 'Baker Street', 'place'],
  ])('finds %s', (_, text, words, kind) => {
    expect(mentionOf(text, words)).toMatchObject({ form: 'name', kind })
  })

  it('takes an acronym in brackets for its organisation', () => {
    const text = 'The Puerto Rico Resilience Agency (PRRA) paid on Monday. Later the PRRA apologised.'
    expect(
      mentionsIn(text)
        .filter((m) => m.words === 'PRRA')
        .map((m) => m.kind),
    ).toEqual(['organisation', 'organisation'])
  })
})

describe('mentions by title, role and description', () => {
  it.each([
    [
      'a title alone',
      'On Monday the attorney general resigned.',
      'the attorney general',
      'title',
      'person',
      'attorney general',
      null,
    ],
    [
      'a title of a country',
      'The Norwegian ambassador left early.',
      'The Norwegian ambassador',
      'title',
      'person',
      'ambassador',
      'Norwegian',
    ],
    [
      'a party label alone',
      'She said so, but the Maryland Democrat declined.',
      'the Maryland Democrat',
      'title',
      'person',
      'democrat',
      'Maryland',
    ],
    ['a role of someone', 'But his spokeswoman said no.', 'his spokeswoman', 'role', 'person', 'spokeswoman', null],
    [
      'a role for an organisation',
      'A spokesman for the port authority confirmed it.',
      'A spokesman for the port authority',
      'role',
      'person',
      'spokesman',
      'port authority',
    ],
    [
      'a role with its owner',
      'They asked Helen Marsh’s lawyer about it.',
      'Helen Marsh’s lawyer',
      'role',
      'person',
      'lawyer',
      'Helen Marsh',
    ],
    [
      'a senior official',
      'It was approved, a senior official said.',
      'a senior official',
      'unnamed',
      'unnamed',
      'senior official',
      null,
    ],
    [
      'people familiar with a matter',
      'According to people familiar with the matter, he lied.',
      'people familiar with the matter',
      'unnamed',
      'unnamed',
      'people',
      null,
    ],
    ['two officials', 'Later two officials denied it.', 'two officials', 'unnamed', 'unnamed', 'officials', null],
    ['sources', 'That is what sources said.', 'sources', 'unnamed', 'unnamed', 'sources', null],
    [
      'an aide who will not be named',
      'It failed, said an aide, who spoke on condition of anonymity.',
      'an aide',
      'unnamed',
      'unnamed',
      'aide',
      null,
    ],
    [
      'an office of a country of two words',
      'On Monday the South African ambassador left.',
      'the South African ambassador',
      'title',
      'person',
      'ambassador',
      'South African',
    ],
    ['those who move as one', 'At noon the caravan reached the pass.', 'the caravan', 'role', 'group', 'caravan', null],
    ['residents', 'The night before, residents had heard shots.', 'residents', 'role', 'group', 'residents', null],
    ['police', 'That is what police said.', 'police', 'role', 'group', 'police', null],
    ['union members', 'Later union members left the hall.', 'union members', 'role', 'group', 'union members', null],
    ['people meant by a number alone', 'On Friday some called for her to go.', 'some', 'role', 'group', 'some', null],
    [
      'organisations in number',
      'It is what several news outlets reported.',
      'several news outlets',
      'role',
      'group',
      'news outlets',
      null,
    ],
    ['a company', 'On Monday the company apologised.', 'the company', 'role', 'organisation', 'company', null],
    [
      'someone’s campaign',
      'He left the Marsh campaign in May.',
      'the Marsh campaign',
      'role',
      'organisation',
      'campaign',
      'Marsh',
    ],
  ])('finds %s', (_, text, words, form, kind, title, of) => {
    const context = `Helen Marsh is the mayor. ${text}`
    expect(mentionOf(context, words)).toMatchObject({ form, kind, title, of, name: null })
  })

  it('takes a party in the plural for a group', () => {
    expect(mentionOf('On Monday Democrats walked out.', 'Democrats')).toMatchObject({
      form: 'name',
      kind: 'group',
      plural: true,
    })
  })

  it('takes no office someone has as someone', () => {
    expect(mentionsIn('As attorney general, he oversees the agency.').map((m) => m.words)).toEqual(['he', 'the agency'])
  })
})

describe('pronouns', () => {
  it.each([
    ['She said her lawyer had called him.', ['She', 'her', 'her lawyer', 'him']],
    ['It is clear that they lied to us.', ['they', 'us']],
    ['It said that it would appeal.', ['It', 'it']],
    ['It rained in the US after World War I.', ['US']],
    ['It seems that I was wrong.', ['I']],
  ])('of %s', (text, words) => {
    expect(
      mentionsIn(text)
        .map((m) => m.words)
        .sort(),
    ).toEqual([...words].sort())
  })
})

describe('mentions of any text', () => {
  const piece = fc.constantFrom(
    'Mr. ',
    'Ilse ',
    'Tarn',
    'the ',
    'of ',
    'Department ',
    'official ',
    's ',
    '’s ',
    '"',
    '. ',
    'U.S. ',
    '\n\n',
    'and ',
    'said ',
    'people ',
    'familiar with ',
    ', ',
    'TARN: ',
  )

  it('lie in the text, in order, one for a span', { timeout: 30_000 }, () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(piece, { maxLength: 60 }).map((p) => p.join('')),
        ),
        (text) => {
          const found = mentionsIn(text)
          const spans = found.map((m) => `${m.span.start}-${m.span.end}`)
          expect(new Set(spans).size).toBe(spans.length)
          for (const m of found) expect(m.words.trim()).toBe(m.words)
        },
      ),
    )
  })

  it('take time in proportion to a long text', { timeout: 20_000 }, () => {
    const text =
      'Ilse Tarn of the Department of Ports told the Harl Group that people familiar with the matter, Mr. Pell and 12 officials of '.repeat(
        4000,
      )
    const began = performance.now()
    expect(mentionsIn(text).length).toBeGreaterThan(10_000)
    expect(performance.now() - began).toBeLessThan(15_000)
  })
})
