import { describe, expect, it } from 'vitest'
import { dates } from '../../src/annotate/dates.ts'
import { docOf, runStage } from '../helpers/stages.ts'

/** Dates found in a sentence of an article of Thursday, 2 March 2017, as "words = value". */
function datesIn(text: string, published = '2017-03-02'): string[] {
  const doc = docOf(text, { published })
  return runStage(doc, dates).annotations.map((a) => `${text.slice(a.span.start, a.span.end)} = ${a.value}`)
}

describe('a date in an article of 2 March 2017', () => {
  it.each([
    ['The dam was opened on June 4, 1998, by the queen.', 'June 4, 1998 = 1998-06-04'],
    ['She signed on 4 June 1998.', '4 June 1998 = 1998-06-04'],
    ['The hearing on Jan. 10 was short.', 'Jan. 10 = 2017-01-10'],
    ['They met on Sept. 8 in his office.', 'Sept. 8 = 2016-09-08'],
    ['They met in September.', 'September = 2016-09'],
    ['It began in July 2015.', 'July 2015 = 2015-07'],
    ['Varga spoke on Wednesday night.', 'Wednesday night = 2017-03-01'],
    ['Varga said Thursday that it was over.', 'Thursday = 2017-03-02'],
    ['Varga spoke on Friday.', 'Friday = 2017-02-24'],
    ['The council will vote on Monday.', 'Monday = 2017-03-06'],
    ['She resigned last Thursday.', 'last Thursday = 2017-02-23'],
    ['It opens next Monday.', 'next Monday = 2017-03-06'],
    ['They met twice last year.', 'last year = 2016'],
    ['He resigned last month.', 'last month = 2017-02'],
    ['It was agreed last July.', 'last July = 2016-07'],
    ['He left last week.', 'last week = 2017-02-20/2017-02-26'],
    ['The strike began earlier this month.', 'earlier this month = 2017-03-01/2017-03-02'],
    ['He said earlier Thursday that he would stay.', 'earlier Thursday = 2017-03-02'],
    ['He won exactly one year ago.', 'exactly one year ago = 2016-03-02'],
    ['It closed three days ago.', 'three days ago = 2017-02-27'],
    ['It closed two weeks ago.', 'two weeks ago = 2017-02-13/2017-02-19'],
    ['They met yesterday.', 'yesterday = 2017-03-01'],
    ['It was built in the 1980s.', 'the 1980s = 1980/1989'],
    ['She moved there in 2009.', '2009 = 2009'],
    ['The talks were in summer 2016.', 'summer 2016 = 2016-06/2016-08'],
    ['The talks ended last summer.', 'last summer = 2016-06/2016-08'],
    ['It ran June 3-5, 2016, in Oster.', 'June 3-5, 2016 = 2016-06-03/2016-06-05'],
    ['They voted on Election Day.', 'Election Day = 2016-11-08'],
    ['They met before Christmas.', 'Christmas = 2016-12-25'],
    ['From 2010 to 2014 he led the trust.', '2010 to 2014 = 2010/2014'],
    ['Published 2016-11-03.', '2016-11-03 = 2016-11-03'],
    ['She testified on Tuesday, Feb. 28, for an hour.', 'Tuesday, Feb. 28 = 2017-02-28'],
  ])('%s', (text, expected) => {
    expect(datesIn(text)).toEqual([expected])
  })

  it.each([
    'He may march with them.',
    'The Sunday Times reported it.',
    'April Hale and August Berg agreed.',
    'It cost $2015 a head.',
    'The peace deal is the Good Friday Agreement.',
    'Some 2000 people came.',
    'They counted 1,998 votes.',
  ])('has none: %s', (text) => {
    expect(datesIn(text)).toEqual([])
  })
})

it('gives a relative date no value when the publication date is not known', () => {
  const doc = docOf('Varga said Thursday that it was over. It began on June 4, 1998.')
  expect(runStage(doc, dates).annotations.map((a) => a.value)).toEqual([null, '1998-06-04'])
})

it.each([
  ['2016-02-29', 'It was on Feb. 29.', 'Feb. 29 = 2016-02-29'],
  ['2017-01-01', 'He resigned last month.', 'last month = 2016-12'],
  ['2017-01-05', 'It happened in December.', 'December = 2016-12'],
  ['2016-09-27', 'Polls for the Nov. 8 vote are close.', 'Nov. 8 = 2016-11-08'],
  ['2017-12-28', 'The law takes effect Jan. 1.', 'Jan. 1 = 2018-01-01'],
])('counts over the end of a month or year from %s', (published, text, expected) => {
  expect(datesIn(text, published)).toEqual([expected])
})
