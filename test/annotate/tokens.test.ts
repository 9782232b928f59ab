import { describe, expect, it } from 'vitest'
import { pennTokens } from '../../src/annotate/penn-tokens.ts'
import { tokensWith } from '../../src/annotate/tokens.ts'
import { packageModels } from '../../src/pipeline/package-models.ts'
import { docOf, runStage, wordsAt } from '../helpers/stages.ts'

function wordsOf(text: string): string[] {
  const doc = docOf(text)
  return wordsAt(doc, runStage(doc, tokensWith(null)).annotations)
}

describe('tokens', () => {
  it.each([
    [
      'splits clitics',
      "She doesn't know Tarn's car, and we'll see.",
      "She does n't know Tarn 's car , and we 'll see .",
    ],
    ['splits curly clitics', 'It’s the mayor’s; they can’t.', 'It ’s the mayor ’s ; they ca n’t .'],
    ['keeps a clitic that stands apart', 'the mayor ’s car', 'the mayor ’s car'],
    ['splits cannot', 'They cannot go', 'They can not go'],
    ['splits it before a mark', 'Cannot, Gonna? gotta.', 'Can not , Gon na ? got ta .'],
    ['keeps words that programs know', 'The constructor built it', 'The constructor built it'],
    [
      'keeps abbreviations with their point',
      'Sen. Harl met Dr. Pell on Sept. 8 in the U.S.',
      'Sen. Harl met Dr. Pell on Sept. 8 in the U.S.',
    ],
    ['keeps initials', 'J. B. Tarn', 'J. B. Tarn'],
    ['keeps hyphens', 'a 12-year-old vice-mayor', 'a 12-year-old vice-mayor'],
    ['keeps figures whole', '$1,500.50 at 10:30 on 9/11, 5%', '$ 1,500.50 at 10:30 on 9/11 , 5 %'],
    [
      'keeps handles and addresses',
      '@tarn #oster www.oster.example, a@b.example.',
      '@tarn #oster www.oster.example , a@b.example .',
    ],
    ['parts marks', '(“Go!”) -- no…', '( “ Go ! ” ) -- no …'],
    ['keeps names with apostrophes', "O'Dell and D’Arno", "O'Dell and D’Arno"],
    ['does not take a full stop into a plain word', 'It was a mass.', 'It was a mass .'],
    ['keeps the name of a site', 'He told Oster.com. Then', 'He told Oster.com . Then'],
  ])('%s', (_, text, expected) => {
    expect(wordsOf(text)).toEqual(expected.split(' '))
  })
})

it('ends where a range cuts a letter of two units in half', () => {
  expect(pennTokens('Tarn 😀 left', 0, 6)).toEqual([
    { start: 0, end: 4 },
    { start: 5, end: 6 },
  ])
})

describe('tags of tokens', () => {
  it.each([
    ['The mayor said she would resign .', 'DT NN VBD PRP MD VB .'],
    ['Tarn ’s lawyers have not yet answered .', 'NNP POS NNS VBP RB RB VBN .'],
    ['Harl said that 12 people were killed by the blast .', 'NNP VBD IN CD NNS VBD VBN IN DT NN .'],
    ['“ We met twice , ” Sen. Ilse Tarn wrote on Thursday .', "`` PRP VBD RB , '' NNP NNP NNP VBD IN NNP ."],
    ['THE MAYOR HAS RESIGNED', 'DT NNP VBZ VBN'],
  ])('reads %s', (text, expected) => {
    const doc = docOf(text)
    expect(runStage(doc, tokensWith(packageModels.tagger)).annotations.map((t) => t.pos)).toEqual(expected.split(' '))
  })

  it('are empty where no tagger runs', () => {
    expect(runStage(docOf('The mayor left.'), tokensWith(null)).annotations.map((t) => t.pos)).toEqual(['', '', '', ''])
  })
})

it.each([
  ['Tarn met Pell on 2 May at the town hall.', 'May'],
  ['On March 3 she left for Harl.', 'March'],
])('takes the month of a day for no verb: %s', (text, month) => {
  const doc = docOf(text)
  const tokens = runStage(doc, tokensWith(packageModels.tagger)).annotations
  expect(tokens.find((t) => text.slice(t.span.start, t.span.end) === month)?.pos).toBe('NNP')
})
