import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sentences } from '../../src/annotate/sentences.ts'
import { plainDoc } from '../helpers/plain.ts'
import { docOf, runStage, wordsAt } from '../helpers/stages.ts'

/** Sentences of a text in which `¦` stands where one must end. */
function split(marked: string): { found: string[]; expected: string[] } {
  const doc = docOf(marked.replaceAll('¦', ''))
  return { found: wordsAt(doc, runStage(doc, sentences).annotations), expected: marked.split(/\s*¦\s*/) }
}

describe('sentences', () => {
  it.each([
    ['parts plain sentences', 'The ferry sank at dawn.¦ Nobody was hurt.'],
    ['keeps a question and its words of saying together', '"Who signed it?" she asked.¦ Nobody answered.'],
    ['keeps a curly question and a named speaker together', '“Who signed it?” Mayor Ilse Tarn asked.¦ He left.'],
    ['keeps a shout and its words of saying together', '"Resign!" the crowd shouted as she left.'],
    ['ends after a quotation that closes with a full stop', '“I signed it.”¦ Tarn then left the room.'],
    ['keeps a party label with what follows', 'Sen. Bo Harl (R-Pa.) who sits on the panel, said no.¦ He left.'],
    ['keeps a title with its name', 'Gov. Ana Pell met Lt. Col. R. J. Dole on Monday.¦ They spoke.'],
    ['keeps initials', 'J. K. Marsh and Tom B. Veller spoke.¦ The rest listened.'],
    ['keeps U.S. inside a sentence', 'The U.S. Senate met in the U.S. embassy.¦ It voted.'],
    ['ends after U.S. before a word that begins sentences', 'He came back to the U.S.¦ The panel met.'],
    ['keeps a time with its sentence', 'It began at 9 a.m. on Friday and ended at 5 p.m. Saturday.'],
    ['ends after a time before a capital', 'The hall closed at 9 p.m.¦ Guards checked the doors.'],
    ['keeps a time zone with its time', 'It begins at 9 p.m. E.T. on Friday.¦ Nobody came.'],
    ['keeps a quotation that goes on small after an ellipsis', '“Nobody may be held ... ‘except by law,’ it says.”'],
    ['keeps figures', 'It cost $3.5 million, or 1.2 percent.¦ That was in 2014.¦ Nobody paid.'],
    ['keeps months', 'They met on Sept. 8 and Jan. 10.¦ Then they stopped.'],
    ['keeps an ellipsis before a small letter', 'It was ... a mistake.¦ We know.'],
    ['takes an ellipsis before a capital as an end', '“We waited …¦ Nobody came.”'],
    [
      'keeps a bracketed sentence whole inside another',
      'Tarn (the mayor of Oster. Not the other one) left.¦ Pell stayed.',
    ],
    ['parts sentences inside their own brackets', 'He left.¦ (The mayor stayed. )¦ They met later.'],
    ['keeps a company', 'Harl & Co. sued Veller Inc. Chief Executive Ana Pell.¦ It lost.'],
    [
      'reads text whose marks stand apart',
      '" We went home . "¦ Tarn said the mayor ’s car was there .¦ " Why ? " he asked .',
    ],
    ['leaves an opening mark of two apostrophes to its sentence', "He left.¦ ''Why?'' she asked.¦ ''No,'' he said."],
    ['keeps a name after a dash with its quotation', '“We shall see.” — Ilse Tarn'],
    ['keeps the number of a list', '1. Buy the land.¦ 2. Sell it.'],
    ['parts sentences that were glued', 'The mayor left.Nobody noticed.'.replace('.N', '.¦N')],
    ['keeps a name with an exclamation mark before a small letter', 'The firm Zapp! said it paid.'],
    ['parts sloppy lower-case sentences', 'we went home.¦ then it rained.'],
    ['keeps Roman and ordinary abbreviations', 'Pell v. Harl was decided in 1971.¦ Vol. 3 reports it.'],
  ])('%s', (_, marked) => {
    const { found, expected } = split(marked)
    expect(found).toEqual(expected)
  })

  it('never crosses a blank line', () => {
    const doc = docOf('A headline without a point\n\nThe mayor left\n \nand returned.')
    const { annotations } = runStage(doc, sentences)
    expect(wordsAt(doc, annotations)).toEqual(['A headline without a point', 'The mayor left', 'and returned.'])
    expect(annotations.map((s) => s.paragraph)).toEqual([1, 2, 3])
  })

  it('takes each line as a paragraph where lines are not wrapped', () => {
    const doc = docOf('The mayor left\nPell stayed.\nA third line that is quite a bit longer than the others.')
    expect(runStage(doc, sentences).annotations.map((s) => s.paragraph)).toEqual([1, 2, 3])
  })

  it('reads lines filled to a width as one paragraph', () => {
    const doc = docOf(
      'The mayor of Oster left the hall on Monday night\nwith two aides and a driver, and nobody in the\n' +
        'crowd outside saw her go. Pell stayed on until the\ndoors were locked, and Harl slept there, as he\nhad done before.\n',
    )
    const { annotations } = runStage(doc, sentences)
    expect(annotations.map((s) => s.paragraph)).toEqual([1, 1])
  })

  it('parts any text into sentences that hold all its tokens, in order', () => {
    const piece = fc.constantFrom(
      'Mr.',
      'U.S.',
      '.',
      '?',
      '!',
      '"',
      '“',
      '”',
      '(',
      ')',
      'the',
      'Tarn',
      '9',
      '\n',
      '\n\n',
      ' ',
      '…',
      '’s',
    )
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(piece).map((p) => p.join('')),
        ),
        (text) => {
          const { annotations } = runStage(plainDoc(text), sentences)
          let at = 0
          for (const { span } of annotations) {
            expect(span.start).toBeGreaterThanOrEqual(at)
            expect(text.slice(at, span.start).trim()).toBe('')
            at = span.end
          }
          expect(text.slice(at).trim()).toBe('')
        },
      ),
    )
  })
})

it('parts what is no sentence any more at a comma, so that none is longer than 800 words and marks', () => {
  const { annotations } = runStage(plainDoc('the gate of the dam at Tarn was open, '.repeat(500)), sentences)
  expect(annotations.length).toBeGreaterThan(5)
  for (const { span } of annotations.slice(0, -1)) expect(span.end - span.start).toBeLessThan(800 * 6)
})
