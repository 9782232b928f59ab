import { describe, expect, it } from 'vitest'
import type { DiscrepancyKind } from '../../../src/model/kinds.ts'
import { cardsOf, readingsOf, sidesOf } from '../../helpers/cards.ts'
import type { HandDoc } from '../../helpers/hand-built.ts'
import { recordOf } from '../../helpers/records.ts'

const says = (content: string | readonly string[], date?: string, speaker = 'Vera Holt'): HandDoc => ({
  text: `${speaker} said ${[content].flat().join(' she said, ')} on the quay.`,
  outlet: date === undefined ? 'Harbour Post' : `Sound Radio of ${date}`,
  published: date ?? '2031-05-08',
  entities: { [speaker]: {} },
  statements: [{ speaker, content, date: date ?? '2031-05-07' }],
})
const cards = (kind: DiscrepancyKind, ...docs: readonly HandDoc[]) => {
  const given = cardsOf(kind, docs)
  return { ...given, cards: given.cards.filter((c) => c.rule === 'reconcile/qualifier') }
}
const limited = '"The northern wall is probably safe for now"'

describe('a claim told with a limit and without', () => {
  it.each([
    ['a hedge', limited, 'that the northern wall "is safe"'],
    ['a condition', '"The northern wall is safe as long as the sluice stays shut"', 'that the northern wall is safe'],
    ['"I think"', '"I think the northern wall will hold"', 'that the northern wall will hold'],
  ])('is one card where an outlet leaves out %s', (_, a, b) => {
    const given = cardsOf('wording', [says(a), { ...says(b), outlet: 'Sound Radio' }])
    expect(readingsOf(given)).toEqual(['differs'])
    expect(sidesOf(given, given.cards[0]).map((s) => s.length)).toEqual([1, 1])
  })

  it('is a position of two days where the limit comes later', () => {
    const given = cards('position-qualified', says('"The northern wall is safe"'), says(limited, '2031-05-12'))
    expect(readingsOf(given)).toEqual(['differs'])
  })

  it('is a later state where more may have been known', () => {
    const given = cards('position-qualified', says(limited), says('"The northern wall is safe"', '2031-05-12'))
    expect(readingsOf(given)).toEqual(['later-state'])
  })

  it('is found within one statement that then takes it for granted', () => {
    const text = ['"The mayor appears to have misled the board."', '"The fact that he misled the board is shameful."']
    expect(cards('wording', says(text)).cards[0]?.explanation).toBe(
      'Vera Holt says with “appears to have” what the next words take for granted.',
    )
  })
})

it.each([
  ['with the same limit', says(limited), says('that the northern wall was "probably safe for now"')],
  ['by two people', says(limited), says('that the northern wall "is safe"', undefined, 'Nora Lund')],
  ['and denied', says(limited), says('"The northern wall is not safe"')],
  ['of something else', says(limited), says('that the northern road "is closed"')],
  [
    'whose hedge stands in another clause',
    says('"Though it may rain, the northern wall is safe and the path is open"'),
    says('that the northern wall is safe and the path open'),
  ],
  ['that asks', says('"Is the northern wall safe?"'), says(limited)],
])('no card for a claim %s', (_, a, b) => {
  expect(cards('wording', a, { ...b, outlet: 'Sound Radio' }).cards).toEqual([])
  expect(cards('position-qualified', a, b).cards).toEqual([])
})

it('takes the month of May for no limit', () => {
  const record = recordOf([
    'A food inspector, Paul Ekman, said he had found "black growth" on two of six lines during a visit on 4 April 2031.',
    'The inspector, Paul Ekman, has testified that he found mould on two lines in May 2031.',
  ])
  expect(record.discrepancies.filter((d) => d.rule === 'reconcile/qualifier')).toEqual([])
})

it('what only seems is what follows the word, not what goes before it', () => {
  const given = cards('wording', says('"The wall seems to be behind everything where there is a problem"'), {
    ...says('that the wall was a problem'),
    outlet: 'Sound Radio',
  })
  expect(given.cards).toEqual([])
})
