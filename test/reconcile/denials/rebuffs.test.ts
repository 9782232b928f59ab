import { describe, expect, it } from 'vitest'
import { rebuffs } from '../../../src/data/rebuff-words.ts'
import { cardsOf, type ToldBy } from '../../helpers/story-of.ts'

const ledger = (text: string): ToldBy => ['The Harl Ledger', '2031-05-20', text]
const gazette: ToldBy = ['The Marl Gazette', '2031-05-22', 'The quay was closed on Friday.']
const found = (text: string) =>
  cardsOf('denial-vs-report', [ledger(text), gazette]).filter((c) => c.rule === 'reconcile/rebuffs')

describe('words that set aside what was said', () => {
  it.each(rebuffs)('are found: $seen', ({ words, seen }) => expect(words.test(seen)).toBe(true))
})

describe('what somebody sets aside', () => {
  it.each([
    [
      'a report, two sentences on',
      'A newspaper, the Bay Echo, reported that the two ports were preparing a merger of their ferry lines. That could mean that the north quay closes. A spokeswoman for the line later played down the report, saying no date was set for talks.',
    ],
    [
      'statements that are called wrong',
      'Vane told the inquiry that he never read the survey of the wall. The harbour master, Ilse Brandt, said those statements were wrong. He had read the survey twice, she said.',
    ],
    [
      'remarks by somebody named with them',
      'Mayor Vera Holt said the company had offered to rebuild the school by May. The company’s director, Lars Ode, dismissed Holt’s remarks, saying a new school was never part of the talks.',
    ],
    [
      'what a sentence begins by denying',
      'The union accused the owners of closing the mill to bring wages down. Denying any wish to cut wages, the director, Lars Ode, said the mill had lost money since March.',
    ],
    [
      'claims that are denied',
      'Two former guests accused the hotel of charging them twice for the same room. The owner, Lars Ode, has denied the claims, pointing to the bills of that week.',
    ],
    [
      'a conclusion drawn by others',
      'The three owners said the letters show that the captain had been careless with the ship. The union reached the opposite conclusion. Its secretary, Ada Holm, argued that the letters were the work of a careful captain.',
    ],
  ])('stands beside it: %s', (_, text) => expect(found(text)).toHaveLength(1))

  it.each([
    [
      'nobody set it aside',
      'Vane told the inquiry that he never read the survey of the wall. The harbour master, Ilse Brandt, did not dispute that account, saying the survey was lost.',
    ],
    [
      'a court ruled',
      'Vane told the inquiry that he never read the survey of the wall. The court rejected those claims, saying the survey bore his name.',
    ],
    [
      'it is what they said themselves',
      'Ilse Brandt said the wall was sound in May. On Friday Brandt rejected that account, saying the wall had been cracked since winter.',
    ],
    [
      'nobody is told to have said anything',
      'The market opens at nine in the summer. The wall was painted white in May. Ilse Brandt dismissed the report, saying the survey bore no name.',
    ],
    [
      'a number is meant, and none was told',
      'The first sheep fell ill on the hill farms of the north, said Vera Holt. The vet, Lars Ode, said the figures were wrong, and gave none of his own.',
    ],
    [
      'they are remarks of another',
      'Mayor Vera Holt said the company had offered to rebuild the school by May. The director, Lars Ode, dismissed Vane’s remarks, saying the pay of teachers was never discussed.',
    ],
    [
      'who spoke before denied it too',
      'The builder, Marek Pell, said he had never paid Ilse Tarn for a permit. Tarn’s office dismissed the accusation as false and said the mayor had taken no money.',
    ],
  ])('is left alone where %s', (_, text) => expect(found(text)).toEqual([]))
})
