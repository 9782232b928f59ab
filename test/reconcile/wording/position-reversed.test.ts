import { expect, it } from 'vitest'
import type { Act } from '../../../src/model/layers.ts'
import { cardsOf, sidesOf } from '../../helpers/cards.ts'
import type { HandDoc } from '../../helpers/hand-built.ts'

const says = (
  content: string,
  date: string,
  cue = 'said',
  acts: readonly Act[] = ['statement'],
  speaker = 'Vera Holt',
): HandDoc => ({
  text: `${speaker} ${cue} ${content}.`,
  published: date,
  entities: { [speaker]: {} },
  statements: [{ speaker, source: speaker, cue, content, date, acts }],
})
const noInquiry = says('"There is no need for a public inquiry into the wall"', '2031-05-07')
const inquiry = says('"Only a public inquiry can give this town the answers it is owed"', '2031-05-14')

it.each([
  ['what was not needed is needed', noInquiry, inquiry],
  [
    'a thing defended is to be cancelled',
    says('the lease of the wall', '2031-05-07', 'defended', ['defence']),
    says('for the cancellation of the lease', '2031-05-12', 'called', ['call']),
  ],
  [
    'a threat is followed by an apology',
    says('"Do you want us to send the masons back or keep working?"', '2031-05-07', 'asked', ['threat']),
    says('"We would like to apologise for our words of this morning"', '2031-05-08', 'wrote', ['apology']),
  ],
  [
    'an account is taken back',
    says('"Early indications point to an error of the guard on the bridge"', '2031-05-03'),
    says('"I was wrong about the guard on the bridge, and I have told him so"', '2031-05-17'),
  ],
])('%s: one card, the earlier words first', (_, earlier, later) => {
  const given = cardsOf('position-reversed', [later, earlier])
  expect(given.cards).toHaveLength(1)
  const [one, other] = sidesOf(given, given.cards[0])
  expect(earlier.text).toContain(one?.[0])
  expect(later.text).toContain(other?.[0])
})

it.each([
  ['the same position twice', noInquiry, says('"I see no need for a public inquiry into the wall"', '2031-05-14')],
  [
    'two people',
    noInquiry,
    says(
      '"Only a public inquiry can give this town the answers it is owed"',
      '2031-05-14',
      'said',
      ['statement'],
      'Nora Lund',
    ),
  ],
  ['two matters', noInquiry, says('"Only a new lock can keep the boys off the crane"', '2031-05-14')],
  [
    'a call, then what was called for',
    says('for the harbour master to resign', '2031-05-07', 'called', ['call']),
    says('"The harbour master has resigned"', '2031-05-12'),
  ],
])('no card for %s', (_, a, b) => expect(cardsOf('position-reversed', [a, b]).cards).toEqual([]))
