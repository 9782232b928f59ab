/** Words of the calendar, lower case. Written from common knowledge. */

/** Months by full name and usual abbreviation, with and without the point; from 1. */
export const months: ReadonlyMap<string, number> = new Map(
  'january jan jan.|february feb feb.|march mar mar.|april apr apr.|may|june jun jun.|july jul jul.|august aug aug.|september sept sept. sep sep.|october oct oct.|november nov nov.|december dec dec.'
    .split('|')
    .flatMap((names, i) => names.split(' ').map((n) => [n, i + 1] as const)),
)

/** Weekdays; 0 = Sunday. Abbreviations are taken only where a date follows. */
export const weekdays: ReadonlyMap<string, number> = new Map(
  'sunday sun. sun|monday mon. mon|tuesday tue. tues. tue tues|wednesday wed. wed|thursday thu. thur. thurs. thu thur thurs|friday fri. fri|saturday sat. sat'
    .split('|')
    .flatMap((names, i) => names.split(' ').map((n) => [n, i] as const)),
)

/** First month of each season in the northern hemisphere, where most of the English-language press reports from. */
export const seasons: ReadonlyMap<string, number> = new Map([
  ['spring', 3],
  ['summer', 6],
  ['fall', 9],
  ['autumn', 9],
  ['winter', 12],
])

/** Parts of a day. */
export const dayParts: ReadonlySet<string> = new Set(
  'morning afternoon evening night midday noon midnight overnight dawn dusk nightfall lunchtime mornings afternoons evenings nights'.split(
    ' ',
  ),
)

export type CalendarUnit = 'hour' | 'day' | 'week' | 'weekend' | 'month' | 'quarter' | 'year' | 'decade' | 'century'

/** Units of the calendar by singular and plural. */
export const calendarUnits: ReadonlyMap<string, CalendarUnit> = new Map<string, CalendarUnit>([
  ...(['hour', 'day', 'week', 'weekend', 'month', 'quarter', 'year', 'decade'] as const).flatMap((u) => [
    [u, u] as const,
    [`${u}s`, u] as const,
  ]),
  ['minute', 'hour'],
  ['minutes', 'hour'],
  ['century', 'century'],
  ['centuries', 'century'],
])

/** A named day: by month and day, by the n-th weekday of a month (−1 the last), or counted from Easter. `every`: only in years that many apart, the year 0 among them. */
export type NamedDay =
  | { readonly month: number; readonly day: number; readonly every?: number; readonly offset?: number }
  | {
      readonly month: number
      readonly weekday: number
      readonly nth: number
      readonly plus?: number
      readonly every?: number
    }
  | { readonly easter: number }

/** Named days by their words, apostrophes straight. */
export const namedDays: ReadonlyMap<string, NamedDay> = new Map<string, NamedDay>([
  ["new year 's day", { month: 1, day: 1 }],
  ["new year 's eve", { month: 12, day: 31 }],
  ['inauguration day', { month: 1, day: 20, every: 4, offset: 1 }],
  ["valentine 's day", { month: 2, day: 14 }],
  ["st. patrick 's day", { month: 3, day: 17 }],
  ["april fools ' day", { month: 4, day: 1 }],
  ['may day', { month: 5, day: 1 }],
  ['cinco de mayo', { month: 5, day: 5 }],
  ['juneteenth', { month: 6, day: 19 }],
  ['independence day', { month: 7, day: 4 }],
  ['fourth of july', { month: 7, day: 4 }],
  ['july fourth', { month: 7, day: 4 }],
  ['bastille day', { month: 7, day: 14 }],
  ['halloween', { month: 10, day: 31 }],
  ['veterans day', { month: 11, day: 11 }],
  ['armistice day', { month: 11, day: 11 }],
  ['christmas eve', { month: 12, day: 24 }],
  ['christmas day', { month: 12, day: 25 }],
  ['christmas', { month: 12, day: 25 }],
  ['boxing day', { month: 12, day: 26 }],
  ['martin luther king jr. day', { month: 1, weekday: 1, nth: 3 }],
  ["presidents ' day", { month: 2, weekday: 1, nth: 3 }],
  ["patriots ' day", { month: 4, weekday: 1, nth: 3 }],
  ["mother 's day", { month: 5, weekday: 0, nth: 2 }],
  ['memorial day', { month: 5, weekday: 1, nth: -1 }],
  ["father 's day", { month: 6, weekday: 0, nth: 3 }],
  ['labor day', { month: 9, weekday: 1, nth: 1 }],
  ['columbus day', { month: 10, weekday: 1, nth: 2 }],
  ['election day', { month: 11, weekday: 1, nth: 1, plus: 1, every: 2 }],
  ['thanksgiving', { month: 11, weekday: 4, nth: 4 }],
  ['thanksgiving day', { month: 11, weekday: 4, nth: 4 }],
  ['black friday', { month: 11, weekday: 4, nth: 4, plus: 1 }],
  ['ash wednesday', { easter: -46 }],
  ['palm sunday', { easter: -7 }],
  ['good friday', { easter: -2 }],
  ['easter sunday', { easter: 0 }],
  ['easter', { easter: 0 }],
  ['easter monday', { easter: 1 }],
])

/** Words after a weekday, month or named day that make it part of a name: papers, programmes, treaties. */
export const namesWithDates: ReadonlySet<string> = new Set(
  'times telegraph mail mirror express post herald agreement madness group movement football live'.split(' '),
)

/** Words of a time that falls to the day before as well as to the day after. */
export const acrossMidnight: RegExp = /\b(?:night|overnight|midnight|early|pre-?dawn|a\.m\.)/i
