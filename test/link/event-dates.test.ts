import { expect, it } from 'vitest'
import { dateOfEvent } from '../../src/link/event-dates.ts'
import type { StoryEvent } from '../../src/model/story.ts'

const event = (kind: string, ...dates: readonly string[]): Pick<StoryEvent, 'kind' | 'slots'> => ({
  kind,
  slots: {
    participant: [],
    place: [],
    capacity: [],
    organiser: [],
    count: [],
    date: dates.map((value) => ({ value, evidence: [] })),
  },
})

it.each([
  ['is the finest told', event('hearing', '2019-03', '2019-03-04'), '2019-03-04'],
  ['is open where two days are told', event('hearing', '2019-03-04', '2019-03-05'), null],
  ['is open where none is told', event('hearing'), null],
  ['is open where it is told as a year', event('hearing', '2019'), null],
  ['is open for a statement, which may be another one', event('statement', '2019-03-04'), null],
])('the date of an event at which something was said %s', (_, of, date) => {
  expect(dateOfEvent(of)).toBe(date)
})
