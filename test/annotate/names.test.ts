import { describe, expect, it } from 'vitest'
import { mentionsWith } from '../../src/annotate/mentions.ts'
import { packageModels } from '../../src/pipeline/package-models.ts'
import { plainDoc } from '../helpers/plain.ts'
import { runStage } from '../helpers/stages.ts'

const stage = mentionsWith(packageModels.names)

/** Names of people, organisations and places, in order: "person Ilse Tarn". */
function namesIn(text: string): string[] {
  const named = runStage(plainDoc(text), stage).annotations.filter((m) => m.form === 'name' && m.kind !== 'group')
  return named.map((m) => `${m.kind} ${m.name}`)
}

describe('edges of names', () => {
  it.each([
    [
      'leave out a word that only opens the sentence',
      'Ilse Tarn won. Although Tarn lost Ohio, she won.',
      ['person Ilse Tarn', 'person Tarn', 'place Ohio'],
    ],
    [
      'leave out what a name is based in',
      'He runs the Chicago-based Harl Foundation.',
      ['organisation Harl Foundation'],
    ],
    [
      'leave out party and "of"',
      'Senator Dora Veller, Democrat of Vermont, agreed.',
      ['person Dora Veller', 'place Vermont'],
    ],
    [
      'leave out an office after the organisation',
      'Oster Supreme Court Justice Frank Harl agreed with them.',
      ['person Frank Harl', 'organisation Oster Supreme Court'],
    ],
    ['leave out a courtesy title without a point', 'The mayor met Mr Tarn on Monday.', ['person Tarn']],
    [
      'leave out an epithet before a known given name',
      'Donna Veller spoke. "Shaky Donna Veller," he said.',
      ['person Donna Veller', 'person Donna Veller'],
    ],
    [
      'take those whose body it is',
      'She works for the Seafarers’ Welfare Union in Oster.',
      ['organisation Seafarers’ Welfare Union', 'place Oster'],
    ],
    ['leave out a seat after a party', 'The Labour MP told them so.', []],
    [
      'leave out the office that fires',
      'Nobody thinks the president fire special counsel Ilse Tarn.',
      ['person Ilse Tarn'],
    ],
    ['take particles after a courtesy title', '“I know,” Mrs. de la Osta said.', ['person de la Osta']],
    ['take "Jr." after a comma', 'They met Paul R. Harl, Jr., in May.', ['person Paul R. Harl, Jr.']],
    [
      'take an unknown given name before a surname of the text',
      'Peter Tarn was shot on Friday. Officers said that Rakiya Tarn saw it.',
      ['person Peter Tarn', 'person Rakiya Tarn'],
    ],
    [
      'take what makes an organisation of a person',
      'The Peter W. Tarn Presidential Center in Dallas opened.',
      ['organisation Peter W. Tarn Presidential Center', 'place Dallas'],
    ],
    [
      'take all that an office is of',
      'The Bureau of Roads, Bridges, and Canals closed it.',
      ['organisation Bureau of Roads, Bridges, and Canals'],
    ],
  ])('%s', (_, text, names) => {
    expect(namesIn(text)).toEqual(names)
  })
})

describe('two names in a run', () => {
  it.each([
    [
      'are an outlet and a person',
      'Donald Harl lost. In a Washington Post interview he left; the Washington Post Harl said was wrong.',
      ['person Donald Harl', 'organisation Washington Post', 'organisation Washington Post', 'person Harl'],
    ],
    [
      'are an agency and its guest',
      'It was what Fox News Peter Tarn had shown in May.',
      ['organisation Fox News', 'person Peter Tarn'],
    ],
    [
      'are a place and a credit',
      'Storm damage, Puerto Rico Reuters The mayor speaks.',
      ['place Puerto Rico', 'organisation Reuters'],
    ],
    [
      'are two people that "and" joins',
      'Ilse Tarn met Owen Odum. Insults between Tarn and Odum went on.',
      ['person Ilse Tarn', 'person Owen Odum', 'person Tarn', 'person Odum'],
    ],
    ['are two that "and" joins', 'It was told by the Taliban and al Qaeda to reporters.', ['organisation al Qaeda']],
  ])('%s', (_, text, names) => {
    expect(namesIn(text)).toEqual(names)
  })
})

describe('kinds of names', () => {
  it.each([
    ['a town before its state is a place', 'He lives in Henderly, Nev., with her.', ['place Henderly', 'place Nev.']],
    [
      'a word in brackets is the organisation before it',
      'The Oster Roads Authority (Ostra) paid. Ostra said so.',
      ['organisation Oster Roads Authority', 'organisation Ostra', 'organisation Ostra'],
    ],
    [
      'the first word of a firm is the firm',
      'He works for Corvane Metals. They say that Corvane paid nothing.',
      ['organisation Corvane Metals', 'organisation Corvane'],
    ],
    [
      'a surname that stands first is known alone',
      'They met Xi Mingyu in May. It was the wish of Xi, they say.',
      ['person Xi Mingyu', 'person Xi'],
    ],
    ['a family is people', 'Hugo Tarn left. Voters know the Tarns well.', ['person Hugo Tarn', 'person Tarns']],
    ['a network is an organisation', 'She wrote on Twitter that it was over.', ['organisation Twitter']],
    ['initials with points are what they are without', 'They told the I.R.S. nothing.', ['organisation I.R.S.']],
    ['a title of a work is no name', 'He told “Harl Morning Report” that it was over.', []],
    ['initials of a thing are no name', 'The soldier suffers from ADHD, a doctor said.', []],
    [
      'a head that runs into its sentence names nobody',
      'Council Vote Divides Small Town: The council met on Monday and parted early.',
      [],
    ],
    ['a head alone names nobody', 'It was dark.\n\nHuman Costs.\n\nNobody knows how many left.', []],
  ])('%s', (_, text, names) => {
    expect(namesIn(text)).toEqual(names)
  })
})
