import { expect, it } from 'vitest'
import { cardsOf, sidesOf } from '../../helpers/cards.ts'
import type { HandDoc } from '../../helpers/hand-built.ts'

const doc = (text: string, speaker?: string, content?: string): HandDoc => ({
  text,
  published: '2031-05-08',
  ...(speaker && {
    entities: { [speaker]: { kind: 'organisation' } },
    statements: [{ speaker, content: content ?? text }],
  }),
})

it('blame and its denial stand side by side, with who says so', () => {
  const given = cardsOf('cause-or-agent', [
    doc(
      'The Council blamed smugglers for the fire on the quay.',
      'Council',
      'blamed smugglers for the fire on the quay',
    ),
    doc(
      'The Guild denied any involvement in the fire on the quay.',
      'Guild',
      'denied any involvement in the fire on the quay',
    ),
  ])
  expect(given.cards).toHaveLength(1)
  expect(sidesOf(given, given.cards[0])).toHaveLength(2)
})

it.each([
  [
    'what came before the effect',
    'An error on the bridge may have sent the ferry Kestrel into the pier at Saltness.',
    'A stuck valve in her pitch control drove the ferry Kestrel into the pier at Saltness.',
  ],
  [
    'what came behind it',
    'The wound in the throat of the guard may have been self-inflicted.',
    'We assume that the wound in the throat of the guard came from the gunfire of the night.',
  ],
])('two causes of one effect, one of them a guess, stand side by side: %s', (_, a, b) => {
  const given = cardsOf('cause-or-agent', [doc(a), doc(b)])
  expect(given.cards).toHaveLength(1)
  expect(sidesOf(given, given.cards[0]).flat()).toEqual([
    expect.stringContaining(a.slice(3, 30)),
    expect.stringContaining(b.slice(3, 30)),
  ])
})

it.each([
  [
    'nobody is known to have done it',
    'There was no claim of responsibility for the fire on the quay.',
    'It is not known who was behind the fire on the quay.',
  ],
  [
    'one cause told twice',
    'A stuck valve may have driven the ferry into the pier.',
    'The ferry was driven into the pier by a stuck valve, divers said.',
  ],
  [
    'causes of two things',
    'The fire on the quay may have been caused by a toaster.',
    'The delay of the mail was caused by fog.',
  ],
  [
    'blame that names no deed',
    'The Council blamed smugglers for the delay on the quay.',
    'The Guild denied any involvement in the delay on the quay.',
  ],
  [
    'people who drive or send',
    'The guards may have driven the van into the yard of the depot in Harl.',
    'They drove the van into the yard of the depot in Harl.',
  ],
  [
    'a share of the blame for something else',
    'The Council blamed smugglers for the fire on the quay.',
    'Fog was to blame for the late mail.',
  ],
])('no card: %s', (_, a, b) => expect(cardsOf('cause-or-agent', [doc(a), doc(b)]).cards).toEqual([]))

it('causes of one mishap on the word of two stand side by side, though neither is a guess', () => {
  const given = cardsOf('cause-or-agent', [
    doc('A faulty cable caused the fire, the Guild said.', 'Guild', 'A faulty cable caused the fire'),
    doc('The Council said the blaze was set deliberately.', 'Council', 'the blaze was set deliberately'),
  ])
  expect(given.cards.map((c) => c.explanation)).toEqual([
    'Accounts differ on what brought the fire about: “A faulty cable”, from Guild; “deliberately”, from Council.',
  ])
})

it('one voice may tell two causes of two fires', () => {
  const given = cardsOf('cause-or-agent', [
    doc('The Guild said a faulty cable caused the fire.', 'Guild', 'a faulty cable caused the fire'),
    doc('The Guild said the blaze was set deliberately.', 'Guild', 'the blaze was set deliberately'),
  ])
  expect(given.cards).toEqual([])
})
