import { describe, expect, it } from 'vitest'
import { counts } from '../../src/annotate/counts.ts'
import { docOf, runStage } from '../helpers/stages.ts'

function countsIn(text: string): string[] {
  const doc = docOf(text, { published: '2024-05-03' })
  return runStage(doc, counts).annotations.map((a) => {
    const scope = a.scope === null ? '' : ` (${text.slice(a.scope.start, a.scope.end)})`
    return `${a.bound} ${a.value} ${a.unit} ${a.relation ?? '–'}${scope}`
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
  ])('is not in: %s', (text) => {
    expect(countsIn(text)).toEqual([])
  })
})

it('finds two counts of one sentence, each with its own relation', () => {
  expect(countsIn('The club invited 80 members and about 50 members attended.')).toEqual([
    'exact 80 member invite',
    'about 50 member attend',
  ])
})
