import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dates } from '../../src/annotate/dates.ts'
import { edtfDays } from '../../src/text/edtf.ts'
import { plainDoc } from '../helpers/plain.ts'
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
    ['In September, the trust was sold.', 'September = 2016-09'],
    ['It was told at a July meeting.', 'July = 2016-07'],
    ['They will decide by March of next year.', 'March of next year = 2018-03'],
    ['The ferry sank twenty-two years ago.', 'twenty-two years ago = 1995'],
    ['A few days ago she left.', 'A few days ago = 2017-02-25/2017-02-28'],
    ['The strike of the past two weeks is over.', 'past two weeks = 2017-02-16/2017-03-02'],
    ['They left this morning.', 'this morning = 2017-03-02'],
    ['They fought over the weekend.', 'the weekend = 2017-02-25/2017-02-26'],
    ['It was built in the ’80s.', 'the ’80s = 1980/1989'],
    ['A poll taken Feb. 20 to 22 found it.', 'Feb. 20 to 22 = 2017-02-20/2017-02-22'],
    ['The law of the Sept. 11 attacks remains.', 'Sept. 11 = 2001-09-11'],
    ['He sailed there in 1830.', '1830 = 1830'],
    ['The panel opens its hearing on Monday.', 'Monday = 2017-03-06'],
    ['They are expected to meet on Friday.', 'Friday = 2017-03-03'],
    ['The deal reached on Friday was signed.', 'Friday = 2017-02-24'],
    ['They met on 2/28/17 in Oster.', '2/28/17 = 2017-02-28'],
    ['They last met on Inauguration Day.', 'Inauguration Day = 2017-01-20'],
    ['A clerk was arrested by police in the harbour of Oster on Friday.', 'Friday = 2017-02-24'],
    ['The man, who can be seen in a video, was arrested Friday.', 'Friday = 2017-02-24'],
    ['Harl has been arrested in Oster on Friday.', 'Friday = 2017-02-24'],
    ['They met and Friday’s vote will be short.', 'Friday = 2017-03-03'],
    ['The siren sounded at 9:45 p.m. Wednesday.', 'Wednesday = 2017-03-01'],
    ['It began late Tuesday.', 'late Tuesday = 2017-02-28'],
    ['The office must answer by Friday.', 'Friday = 2017-03-03'],
    ['It began in late 2015.', 'late 2015 = 2015-07/2015-12'],
    ['It opened in mid-2015.', 'mid-2015 = 2015-04/2015-09'],
    ['By mid-February she was back.', 'mid-February = 2017-02-08/2017-02-21'],
    ['It closed in the early 1990s.', 'early 1990s = 1990/1994'],
    ['It was built in the mid-1990s.', 'the mid-1990s = 1993/1997'],
    ['He left at the end of last month.', 'end of last month = 2017-02-15/2017-02-28'],
    ['Sales fell in the first quarter of 2016.', 'first quarter of 2016 = 2016-01/2016-03'],
    ['The budget of fiscal year 2016 was late.', 'fiscal year 2016 = 2015/2016'],
    ['The 2015-16 school year was hard.', '2015-16 = 2015/2016'],
    ['The 19th-century pier burned.', '19th-century = 1801/1900'],
    ['It happened between March and May.', 'March and May = 2016-03/2016-05'],
    ['It happened between March 2015 and May 2016.', 'March 2015 and May 2016 = 2015-03/2016-05'],
    ['They counted fires between February 2 and October 9.', 'February 2 and October 9 = 2016-02-02/2016-10-09'],
    ['It ran from Monday to Wednesday.', 'Monday to Wednesday = 2017-02-27/2017-03-01'],
    ['It was agreed on Monday of last week.', 'Monday of last week = 2017-02-20'],
    ['They met a week ago Friday.', 'a week ago Friday = 2017-02-24'],
    ['Two Mondays ago she left.', 'Two Mondays ago = 2017-02-20'],
    ['It sank the day after Christmas.', 'the day after Christmas = 2016-12-26'],
    ['It sank the Monday before Christmas.', 'the Monday before Christmas = 2016-12-19'],
    ['Earlier in the day she had left.', 'Earlier in the day = 2017-03-02'],
    ['It sank on 15.02.2017 off Oster.', '15.02.2017 = 2017-02-15'],
    ['The talk of 1 Mar 2017 was short.', '1 Mar 2017 = 2017-03-01'],
    ['It came after Mondays hearing in Oster.', 'Mondays = 2017-02-27'],
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
    'He told Oster Today about it.',
    'The statues of Easter Island were sold.',
    'It took her two weeks.',
    'Even today the pier is closed.',
    'On Mondays the shop is closed.',
    'She was a guest of “Harbour Talk Sunday.”',
    'It is open 24/7.',
  ])('has none: %s', (text) => {
    expect(datesIn(text)).toEqual([])
  })
})

it.each([
  ['“We met yesterday,” Varga said Tuesday.', ['2017-02-27', '2017-02-28']],
  ['“We met yesterday,” Varga said.', ['2017-03-01']],
  ['Varga said Tuesday that she was ill. They met yesterday.', ['2017-02-28', '2017-03-01']],
  ['The ferry sank Monday. “We saw it last night,” Varga said.', ['2017-02-27', '2017-03-01']],
])('counts what is said from the day of the saying, where that is told: %s', (text, values) => {
  expect(runStage(docOf(text, { published: '2017-03-02' }), dates).annotations.map((a) => a.value)).toEqual(values)
})

it('keeps the old and the new day of what was moved apart', () => {
  expect(datesIn('The vote was moved from Monday to Wednesday.')).toEqual([
    'Monday = 2017-02-27',
    'Wednesday = 2017-03-01',
  ])
})

it.each([
  ['They met on June 4, 1998. Two days later she left.', ['1998-06-04', '1998-06-06']],
  ['They met on June 4, 1998. That night she left.', ['1998-06-04', '1998-06-04']],
  ['They met in June 1998. The following month she left.', ['1998-06', '1998-07']],
  ['In 2012 they met. That year she left.', ['2012', '2012']],
])('counts from a date in the text: %s', (text, values) => {
  const doc = docOf(text, { published: '2017-03-02' })
  const found = runStage(doc, dates).annotations
  expect(found.map((a) => a.value)).toEqual(values)
  expect(found.at(-1)?.anchor).toBe('text')
})

it('tells the dates of a page from those of its story', () => {
  const doc = docOf('Oster 15.02.2017 (updated 20:33 16.02.2017) A ferry sank on Feb. 14, 2017.', {
    published: '2017-02-16',
  })
  const found = runStage(doc, dates).annotations
  expect(found.map((a) => a.rule === 'stamp')).toEqual([true, true, false])
})

it('counts from the full date that opens a text without a publication date', () => {
  const doc = plainDoc('15 April 2017 A ferry sank on Friday off Oster.')
  const found = runStage(doc, dates).annotations
  expect(found.map((a) => [a.value, a.anchor])).toEqual([
    ['2017-04-15', 'absolute'],
    ['2017-04-14', 'text'],
  ])
})

it('reads any text', () => {
  const piece = fc.constantFrom(
    'last ',
    'Monday ',
    'Sept. ',
    '8',
    ', ',
    '2016 ',
    'two ',
    'weeks ',
    'ago ',
    'the ',
    'next ',
    'May ',
    '- ',
    '99 ',
    'decades ',
    'in ',
    '. ',
    '9/11 ',
    "'80s ",
    'the end of ',
    'between ',
    'and ',
    'mid-March ',
    'early ',
    'Mondays ',
    'the day before ',
    'Christmas ',
    'first quarter ',
    'to ',
    '“',
    '” ',
    'said ',
    '15.02.2017',
  )
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.array(piece, { maxLength: 40 }).map((p) => p.join('')),
      ),
      (text) => {
        for (const { value } of runStage(plainDoc(text, { published: '2017-03-02' }), dates).annotations) {
          if (value !== null) expect(edtfDays(value)).not.toBeNull()
        }
      },
    ),
  )
}, 30_000)

it('gives a relative date no value when the publication date is not known', () => {
  const doc = docOf('Varga said Thursday that it was over. It began on June 4, 1998.')
  expect(runStage(doc, dates).annotations.map((a) => a.value)).toEqual([null, '1998-06-04'])
})

it.each([
  ['It closed on Thursday.', 'Thursday = 2017-03-02'],
  ['It closed on Saturday.', 'Saturday = null'],
  ['It closed yesterday.', 'yesterday = 2017-03-01/2017-03-04'],
  ['It closed last month.', 'last month = 2017-02'],
])('counts from a publication known to a few days: %s', (text, expected) => {
  const doc = docOf(text)
  const published = { ...doc.meta.published, value: '2017-03-02/2017-03-05' }
  const found = runStage({ ...doc, meta: { ...doc.meta, published } }, dates).annotations
  expect(found.map((a) => `${text.slice(a.span.start, a.span.end)} = ${a.value}`)).toEqual([expected])
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
