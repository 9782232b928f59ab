import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { counts } from '../../src/annotate/counts.ts'
import { docOf, runStage } from '../helpers/stages.ts'

function countsIn(text: string): string[] {
  const doc = docOf(text, { published: '2024-05-03' })
  return runStage(doc, counts).annotations.map((a) => {
    const scope = a.scope === null ? '' : ` (${text.slice(a.scope.start, a.scope.end)})`
    const most = a.most === undefined ? '' : `–${a.most}`
    return `${a.bound} ${a.value}${most} ${a.unit} ${a.relation ?? '–'}${scope}`
  })
}

describe('a count', () => {
  it.each([
    ['The lunch was attended by about 50 ambassadors.', 'about 50 ambassador attend'],
    ['Some 80 foreign ambassadors were invited to the reception.', 'about 80 ambassador invite'],
    ['The blast killed at least 12 people.', 'at least 12 person kill'],
    ['As many as 300 workers walked out on Monday.', 'at most 300 worker walk'],
    ['The operator cancelled more than 1,400 sailings.', 'more than 1400 sailing cancel'],
    ['Twenty-three people were treated for cuts.', 'exact 23 person treat'],
    ['Hundreds of residents fled the valley.', 'at least 200 resident flee'],
    ['She met a couple of dozen farmers.', 'about 24 farmer meet'],
    ['The trust paid $2.5 million for the pier.', 'exact 2500000 dollar pay'],
    ['Nearly 72 percent of the homes lost power.', 'about 72 percent – (of the homes)'],
    ['The death toll rose to 24.', 'exact 24 dead kill'],
    ['The number of people treated for injuries reached 23.', 'exact 23 person treat'],
    ['Nine were injured when the wall fell.', 'exact 9 person injure'],
    ['The fire left 24 dead.', 'exact 24 dead leave'],
    ['The ship carried 236 people, including her crew.', 'exact 236 person carry (including her crew)'],
    ['Thirty inspectors or so came aboard.', 'about 30 inspector –'],
    ['He had spoken with the envoy twice.', 'exact 2 time –'],
    ['She called twice.', 'exact 2 time call'],
    ['The blast struck at dawn, injuring about 180.', 'about 180 person injure'],
    ['Officials said 49 victims at the hospital were stable.', 'exact 49 victim –'],
    ['There were two explosions Monday near the pier.', 'exact 2 explosion –'],
    ['They invited 1,600 Norwegians to the pier.', 'exact 1600 norwegian invite'],
    ['More than half of its homes lost power.', 'more than 50 percent – (of its homes)'],
    ['A third of the crew left.', 'exact 33.3 percent – (of the crew)'],
    ['Two-thirds of the members voted.', 'exact 66.7 percent – (of the members)'],
    ['Tens of thousands of birds were seen.', 'at least 20000 bird see'],
    ['They spent trillions of dollars on it.', 'at least 2000000000000 dollar spend'],
    ['A little more than 9,000 people live there.', 'more than 9000 person live'],
    ['It costs on the order of $30,000.', 'about 30000 dollar cost'],
    ['They lived there for 12-plus years.', 'at least 12 year –'],
    ['Six and a half weeks passed.', 'exact 6.5 week pass'],
    ['It cost $1.5bn.', 'exact 1500000000 dollar cost'],
    ['It found 41 Fortune 500 firms.', 'exact 41 firm find'],
    ['The two alleged thieves fled.', 'exact 2 thief flee'],
    ['The storm injured dozens in Harl.', 'at least 24 person injure'],
    ['They fired, killing at least 10 including children.', 'at least 10 person kill (including children)'],
    ['Police said the number killed was 12.', 'exact 12 person kill'],
    ['They invited 20 to 30 people.', 'exact 20–30 person invite'],
    ['They invited between 50 and 80 guests.', 'exact 50–80 guest invite'],
    ['Two or three men came.', 'exact 2–3 man come'],
    ['It will cost $2 to $3 million.', 'exact 2000000–3000000 dollar cost'],
  ])('%s', (text, expected) => {
    expect(countsIn(text)).toEqual([expected])
  })

  it.each([
    'The ferry struck Pier 2 at 7:52 a.m.',
    'Tarn, 46, said nothing.',
    'They searched a flat at 364 Ocean Ave. on Monday.',
    'They won 3-2 in extra time.',
    'It happened on May 3, 2024.',
    'One of them said so.',
    'The rule stands on page 14 of the report.',
    'No one came to the hearing.',
    'A third child was born.',
    'The first half of the year was calm.',
    'The court ruled 5 to 4.',
    'By a 4-5 vote the motion fell.',
    'Fortune 500 firms paid.',
    'Call 555-010-4477 now.',
  ])('is not in: %s', (text) => {
    expect(countsIn(text)).toEqual([])
  })
})

it('counts some of what was counted before', () => {
  expect(countsIn('The firm has 940 boats in two harbours, 512 of which leak.').at(-1)).toBe(
    'exact 512 boat – (of which)',
  )
  expect(countsIn('The firm builds kites in Oster. It sells 30,000 of them.')).toEqual(['exact 30000 kite – (of them)'])
})

it('keeps two numbers of a rise apart', () => {
  expect(countsIn('The toll rose from 20 to 30.')).toEqual(['exact 20 person kill', 'exact 30 person kill'])
})

it('finds two counts of one sentence, each with its own relation', () => {
  expect(countsIn('The club invited 80 members and about 50 members attended.')).toEqual([
    'exact 80 member invite',
    'about 50 member attend',
  ])
})

it('reads any text', () => {
  const piece = fc.constantFrom(
    '20 ',
    '1.5bn ',
    '$',
    'to ',
    'between ',
    'and ',
    'half ',
    'a ',
    'third ',
    'of ',
    'which ',
    'them ',
    'including ',
    'million ',
    '% ',
    '+ ',
    '15-plus ',
    '20-30 ',
    'people ',
    'killed ',
    'toll ',
    'number ',
    'constructor ',
    'thousands ',
    'or so ',
    '. ',
  )
  fc.assert(
    fc.property(
      fc.array(piece, { maxLength: 40 }).map((p) => p.join('')),
      (text) => {
        for (const { value, most } of runStage(docOf(text), counts).annotations) {
          expect(Number.isFinite(value)).toBe(true)
          if (most !== undefined) expect(most).toBeGreaterThan(value)
        }
      },
    ),
  )
}, 30_000)
