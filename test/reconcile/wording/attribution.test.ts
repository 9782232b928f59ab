import { expect, it } from 'vitest'
import { cardsOf, sidesOf } from '../../helpers/cards.ts'
import type { HandDoc, HandEntity } from '../../helpers/hand-built.ts'

const says = (speaker: string, content: string, more: HandEntity = {}): HandDoc => ({
  text: `${speaker} said ${content}.`,
  published: '2031-05-08',
  entities: { [speaker]: more },
  statements: [{ speaker, content }],
})
const words = '"a ship that should never have left the quay"'

it('the same words of two named people make one card with a side for each', () => {
  const given = cardsOf('attribution', [
    says('Declan Furlong', '"She was a ship that should never have left the quay"'),
    says('Ruth Harker', words),
  ])
  expect(given.cards[0]?.explanation).toBe(
    '“a ship that should never have left the quay” is given to Declan Furlong and Ruth Harker.',
  )
  expect(sidesOf(given, given.cards[0])).toHaveLength(2)
})

it('two people of one family are two speakers', () => {
  expect(cardsOf('attribution', [says('Josef Harker', words), says('Lotte Harker', words)]).cards).toHaveLength(1)
})

it('the part that both are given is shown', () => {
  const [first, second] = ['"The pitch jammed full ahead, and the crew could do nothing about it."', words]
  const given = cardsOf('attribution', [
    {
      ...says('Declan Furlong', first),
      text: `${first} said Declan Furlong, ${second}.`,
      statements: [{ speaker: 'Declan Furlong', content: [first, second] }],
    },
    says('Ruth Harker', words),
  ])
  expect(sidesOf(given, given.cards[0])[0]).toEqual([words])
})

it.each([
  ['one person under two names', says('Ruth Harker', words), says('Harker', words)],
  ['a first name and its short form', says('Edward Harker', words), says('Ed Harker', words)],
  ['a person and their office', says('Ruth Harker', words), says('Harbour Trust', words, { kind: 'organisation' })],
  [
    'a saying of few words',
    says('Declan Furlong', '"very normal indeed"'),
    says('Ruth Harker', '"very normal indeed"'),
  ],
  ['an unnamed speaker', says('Ruth Harker', words), says('an official', words, { kind: 'unnamed' })],
])('no card for %s', (_, a, b) => expect(cardsOf('attribution', [a, b]).cards).toEqual([]))
