import { expect, it } from 'vitest'
import { judgeSpeaker, type SpeakerMark, speakerFigures } from '../../bench/speakers.ts'

const text = 'Ana Ruiz spoke. She said so. Ruiz left.'
const ruiz = { entity: { kind: 'person', name: 'Ana Ruiz', names: ['Ana Ruiz', 'Ruiz'] } } as const
const official = { entity: { kind: 'unnamed', name: 'an official', names: [] }, mentions: [] } as const
const named: SpeakerMark = { id: 'a', split: 'dev', source: [16, 19], who: [0, 8] }
const open: SpeakerMark = { ...named, who: 'open' }
const unnamed: SpeakerMark = { ...named, who: 'several-or-unnamed' }
const here = [{ start: 0, end: 8 }]
const there = [{ start: 29, end: 33 }]

it.each([
  ['is right where a mention of the speaker stands on the mark', named, { ...ruiz, mentions: here }, 'right'],
  ['is right where the speaker bears the marked name', named, { ...ruiz, mentions: there }, 'right'],
  ['is wrong where someone else is given', named, official, 'wrong'],
  ['is silent where nobody is given', named, { entity: null, mentions: [] }, 'silent'],
  ['is rightly silent where the text does not tell', open, { entity: null, mentions: [] }, 'rightly silent'],
  ['is wrong where the text does not tell and someone is given', open, { ...ruiz, mentions: here }, 'wrong'],
  ['is right where an unnamed source stays unnamed', unnamed, official, 'right'],
  ['is wrong where an unnamed source gets a name', unnamed, { ...ruiz, mentions: here }, 'wrong'],
] as const)('an answer %s', (_, mark, answer, verdict) => {
  expect(judgeSpeaker(mark, answer, text)).toBe(verdict)
})

it('counts what is right among the given, and the given among those the text tells', () => {
  expect(speakerFigures(['right', 'right', 'right', 'wrong', 'silent', 'rightly silent'])).toEqual({
    right: 0.75,
    coverage: 0.8,
  })
})
