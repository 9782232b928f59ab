/** Months by full name and usual abbreviation, lower case, without the point; from 1. */
export const months: Readonly<Record<string, number>> = {
  january: 1,
  jan: 1,
  february: 2,
  feb: 2,
  march: 3,
  mar: 3,
  april: 4,
  apr: 4,
  may: 5,
  june: 6,
  jun: 6,
  july: 7,
  jul: 7,
  august: 8,
  aug: 8,
  september: 9,
  sept: 9,
  sep: 9,
  october: 10,
  oct: 10,
  november: 11,
  nov: 11,
  december: 12,
  dec: 12,
}

/** Weekdays, lower case; 0 = Sunday. Abbreviations are taken only where a date follows. */
export const weekdays: Readonly<Record<string, number>> = {
  sunday: 0,
  monday: 1,
  tuesday: 2,
  wednesday: 3,
  thursday: 4,
  friday: 5,
  saturday: 6,
  sun: 0,
  mon: 1,
  tue: 2,
  tues: 2,
  wed: 3,
  thu: 4,
  thur: 4,
  thurs: 4,
  fri: 5,
  sat: 6,
}

/** First and last month of a season in the northern hemisphere, where most of the English-language press reports from; winter ends in the next year. */
export const seasons: Readonly<Record<string, readonly [first: number, last: number]>> = {
  spring: [3, 5],
  summer: [6, 8],
  fall: [9, 11],
  autumn: [9, 11],
  winter: [12, 14],
}

/** Small numbers as news writes them before “days ago”. */
export const dateNumbers: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  fifteen: 15,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
}

/** Named days that fall on a fixed day: month and day. */
export const fixedDays: Readonly<Record<string, readonly [month: number, day: number]>> = {
  "new year's day": [1, 1],
  'inauguration day': [1, 20],
  "valentine's day": [2, 14],
  "st. patrick's day": [3, 17],
  'april fools’ day': [4, 1],
  'may day': [5, 1],
  juneteenth: [6, 19],
  'independence day': [7, 4],
  'fourth of july': [7, 4],
  'july fourth': [7, 4],
  'bastille day': [7, 14],
  halloween: [10, 31],
  'veterans day': [11, 11],
  'armistice day': [11, 11],
  'christmas eve': [12, 24],
  'christmas day': [12, 25],
  christmas: [12, 25],
  'boxing day': [12, 26],
  "new year's eve": [12, 31],
}

/** Named days that fall on the n-th weekday of a month (−1: the last), with days to add. */
export const floatingDays: Readonly<
  Record<string, readonly [month: number, weekday: number, n: number, plus: number]>
> = {
  'martin luther king jr. day': [1, 1, 3, 0],
  "presidents' day": [2, 1, 3, 0],
  "mother's day": [5, 0, 2, 0],
  'memorial day': [5, 1, -1, 0],
  "father's day": [6, 0, 3, 0],
  'labor day': [9, 1, 1, 0],
  'columbus day': [10, 1, 2, 0],
  'election day': [11, 1, 1, 1],
  thanksgiving: [11, 4, 4, 0],
  'thanksgiving day': [11, 4, 4, 0],
  'black friday': [11, 4, 4, 1],
}

/** Named days counted from Easter Sunday. */
export const easterDays: Readonly<Record<string, number>> = {
  'ash wednesday': -46,
  'palm sunday': -7,
  'good friday': -2,
  'easter sunday': 0,
  easter: 0,
  'easter monday': 1,
}

/** Words after a weekday or month that make it part of a name: papers, programmes, treaties. */
export const notDatesBefore =
  /^\s+(?:Times|Telegraph|Mail|Mirror|Express|Post|Herald|Night (?:Football|Live)|Agreement|Madness|Group|Movement)\b/
