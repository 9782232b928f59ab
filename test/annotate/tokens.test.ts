import { describe, expect, it } from 'vitest'
import { tokens } from '../../src/annotate/tokens.ts'
import { docOf, runStage, wordsAt } from '../helpers/stages.ts'

function wordsOf(text: string): string[] {
  const doc = docOf(text)
  return wordsAt(doc, runStage(doc, tokens).annotations)
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
