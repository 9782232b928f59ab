import { dateNumbers, easterDays, fixedDays, floatingDays, months, weekdays } from '../data/date-words.ts'
import { dayNumber, easter, edtfDay, edtfInterval, edtfMonth, isDay, nthWeekday } from '../text/calendar.ts'
import {
  type Anchor,
  anchorAgo,
  type Anchored,
  anchorMonth,
  anchorMonthDay,
  anchorSeason,
  anchorUnit,
  anchorWeekday,
} from './date-anchor.ts'

/** A way in which texts name a time: its words, and what they mean. `null`: words that look like one and are none. */
export interface DatePattern {
  readonly rule: string
  readonly words: RegExp
  readonly read: (found: Readonly<Record<string, string | undefined>>, anchor: Anchor) => Anchored | 'unanchored' | null
}

const month =
  '(?<month>Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|Jun(?:e|\\.)?|Jul(?:y|\\.)?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)(?![a-z])'
const weekday = '(?<weekday>(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day)'
const shortWeekday =
  '(?:(?:Sun|Mon|Tue|Tues|Wed|Thu|Thur|Thurs|Fri|Sat)(?:\\.|(?=,))|(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day)'
const day = '(?<day>[12]\\d|3[01]|0?[1-9])(?:st|nd|rd|th)?(?![\\d%:]|[.,]\\d|(?:st|nd|rd|th)?[-–]\\p{L})'
const year = '(?<year>(?:19|20)\\d\\d)(?![\\d%]|[.,]\\d)'
const daytime = '(?:\\s+(?:early\\s+)?(?:morning|afternoon|evening|night)s?)?'
const modifier = '(?<modifier>this past|this coming|last|next|this|past|coming)'
const part = '(?<part>earlier|later|early|late|mid)'
const number = `(?<number>\\d{1,3}|${Object.keys(dateNumbers).join('|')})`
const apostrophe = (name: string) => name.replaceAll("'", "['’]").replaceAll('.', '\\.')
const named = Object.keys({ ...fixedDays, ...floatingDays, ...easterDays })
  .sort((a, b) => b.length - a.length)
  .map(apostrophe)
  .join('|')

const words = (source: string, flags = 'gu') => new RegExp(`(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])`, flags)
const monthOf = (name: string | undefined) => months[(name ?? '').replace('.', '').toLowerCase()] ?? 0
const absolute = (value: string | null): Anchored | null => (value === null ? null : { value, anchor: 'absolute' })
const relative = (value: string | null): Anchored | 'unanchored' =>
  value === null ? 'unanchored' : { value, anchor: 'published' }
const lower = (text: string | undefined) => (text ?? '').toLowerCase().replace(/\s+/g, ' ')

function absoluteDay(y: number, m: number, d: number): Anchored | null {
  return isDay(y, m, d) ? absolute(edtfDay(dayNumber(y, m, d))) : null
}

/** Tried at every place; the longest match wins. Words of our own for each are in `test/annotate/dates.test.ts`. */
export const datePatterns: readonly DatePattern[] = [
  {
    rule: 'month-day-year',
    words: words(`(?:${shortWeekday},?\\s+)?${month}\\s+${day},?\\s+${year}`),
    read: (f) => absoluteDay(Number(f.year), monthOf(f.month), Number(f.day)),
  },
  {
    rule: 'day-month-year',
    words: words(`(?:${shortWeekday},?\\s+)?(?:the\\s+)?${day}\\s+(?:of\\s+)?${month},?\\s+${year}`),
    read: (f) => absoluteDay(Number(f.year), monthOf(f.month), Number(f.day)),
  },
  {
    rule: 'iso-day',
    words: words('(?<year>(?:19|20)\\d\\d)-(?<m>\\d\\d)-(?<day>\\d\\d)(?:T[\\d:.]+(?:Z|[+-][\\d:]+)?)?'),
    read: (f) => absoluteDay(Number(f.year), Number(f.m), Number(f.day)),
  },
  {
    // The American order, unless only the European one is a day.
    rule: 'numeric-day',
    words: words('(?<a>\\d{1,2})/(?<b>\\d{1,2})/(?<year>(?:19|20)\\d\\d)'),
    read: (f) =>
      absoluteDay(Number(f.year), Number(f.a), Number(f.b)) ?? absoluteDay(Number(f.year), Number(f.b), Number(f.a)),
  },
  {
    rule: 'day-range',
    words: words(`${month}\\s+(?<day>\\d{1,2})\\s*[-–—]\\s*(?<to>\\d{1,2})(?:,\\s+${year})?`),
    read: (f, anchor) => {
      const from =
        f.year === undefined
          ? anchorMonthDay(monthOf(f.month), Number(f.day), anchor)
          : (absoluteDay(Number(f.year), monthOf(f.month), Number(f.day))?.value ?? null)
      if (from === null) return 'unanchored'
      const to = `${from.slice(0, 8)}${String(Number(f.to)).padStart(2, '0')}`
      return Number(f.to) > Number(f.day)
        ? { value: edtfInterval(from, to), anchor: f.year === undefined ? 'published' : 'absolute' }
        : null
    },
  },
  {
    rule: 'month-day',
    words: words(`(?:${shortWeekday},?\\s+(?:night\\s+|morning\\s+)?)?${month}\\s+${day}`),
    read: (f, anchor) => relative(anchorMonthDay(monthOf(f.month), Number(f.day), anchor)),
  },
  {
    rule: 'day-month',
    words: words(`(?:${shortWeekday},?\\s+)?(?:the\\s+)?${day}\\s+(?:of\\s+)?${month}`),
    read: (f, anchor) => relative(anchorMonthDay(monthOf(f.month), Number(f.day), anchor)),
  },
  {
    rule: 'month-year',
    words: words(`(?:(?:early|late|mid)[-\\s]+)?${month},?\\s+(?:of\\s+)?${year}`),
    read: (f) => absolute(edtfMonth(Number(f.year), monthOf(f.month))),
  },
  {
    rule: 'month-range-years',
    words: words(
      '(?<=\\b(?:from|between|[Ff]rom|[Bb]etween)\\s)(?<a>(?:19|20)\\d\\d)\\s+(?:to|and|until|through)\\s+(?<b>(?:19|20)\\d\\d)',
    ),
    read: (f) => (Number(f.a) < Number(f.b) ? absolute(edtfInterval(f.a ?? '', f.b ?? '')) : null),
  },
  {
    rule: 'month',
    words: words(
      `(?:(?<=\\b(?:[Ii]n|[Ss]ince|[Uu]ntil|[Bb]y|[Dd]uring|[Ff]rom|[Bb]etween|[Bb]efore|[Aa]fter|[Oo]f|to|and|through|[Aa]|[Tt]he)\\s)|(?:[Tt]his past|[Tt]his coming|[Ll]ast|[Nn]ext|[Tt]his|[Ee]arly|[Ll]ate|[Mm]id|[Ee]arlier in|[Ll]ater in)[-\\s])${month}(?=[\\s,.;:)’']|$)(?!['’]s?\\s+\\p{Lu})(?!\\s+\\p{Lu})`,
    ),
    read: (f, anchor) => relative(anchorMonth(monthOf(f.month), '', anchor)),
  },
  {
    rule: 'month-modified',
    words: words(`${modifier.replace('<modifier>', '<modifier>')}\\s+${month}`, 'giu'),
    read: (f, anchor) => relative(anchorMonth(monthOf(f.month), lower(f.modifier), anchor)),
  },
  {
    rule: 'weekday',
    words: words(
      `(?:(?:${modifier}|${part}|[Oo]n|[Ss]ince|[Ll]ate [Oo]n|[Ee]arly [Oo]n)\\s+)?${weekday}${daytime}`,
      'gu',
    ),
    read: (f, anchor) => {
      const date = anchorWeekday(weekdays[lower(f.weekday)] ?? 0, lower(f.modifier), anchor)
      return relative(date)
    },
  },
  {
    rule: 'day-word',
    words: words(
      `(?<=^|[^-\\p{L}])(?:(?:earlier|later|late|early)\\s+)?(?<word>today|yesterday|tomorrow|tonight|last night|this (?:morning|afternoon|evening))(?:\\s+(?:morning|afternoon|evening|night))?`,
      'giu',
    ),
    read: (f, anchor) => {
      if (anchor.published === null) return 'unanchored'
      const word = lower(f.word)
      const step = word === 'yesterday' || word === 'last night' ? -1 : word === 'tomorrow' ? 1 : 0
      return relative(edtfDay(anchor.published + step))
    },
  },
  {
    rule: 'unit',
    words: words(`(?:${part}\\s+)?(?<modifier>last|next|this|past|coming)\\s+(?<unit>week|month|year|weekend)`, 'giu'),
    read: (f, anchor) => relative(anchorUnit(lower(f.unit), lower(f.modifier), lower(f.part), anchor)),
  },
  {
    rule: 'season',
    words: words(
      `(?:(?:early|late|mid)[-\\s]+)?(?:${modifier}\\s+|(?:in|since|during|by)\\s+(?:the\\s+)?)(?<season>spring|summer|fall|autumn|winter)(?:\\s+(?:of\\s+)?${year})?`,
      'giu',
    ),
    read: (f, anchor) => {
      const value = anchorSeason(
        lower(f.season),
        lower(f.modifier),
        f.year === undefined ? null : Number(f.year),
        anchor,
      )
      return f.year === undefined ? relative(value) : absolute(value)
    },
  },
  {
    rule: 'season-year',
    words: words(`(?<season>spring|summer|fall|autumn|winter)\\s+(?:of\\s+)?${year}`, 'giu'),
    read: (f, anchor) => absolute(anchorSeason(lower(f.season), '', Number(f.year), anchor)),
  },
  {
    rule: 'ago',
    words: words(
      `(?<exact>exactly\\s+)?(?:(?:about|nearly|almost|more than|over|just|some|at least|only)\\s+)?${number}\\s+(?<unit>minute|hour|day|week|month|year|decade)s?\\s+ago(?<today>\\s+today)?`,
      'giu',
    ),
    read: (f, anchor) => {
      const count = dateNumbers[lower(f.number)] ?? Number(f.number)
      return relative(anchorAgo(count, lower(f.unit), f.exact !== undefined || f.today !== undefined, anchor))
    },
  },
  {
    rule: 'decade',
    words: words(`(?:(?:early|late|mid)[-\\s]+)?(?:the\\s+)?(?<decade>(?:19|20)\\d0)['’]?s`),
    read: (f) => absolute(edtfInterval(f.decade ?? '', `${Number(f.decade) + 9}`)),
  },
  {
    rule: 'year',
    words: words(
      `(?<![$£€#.,/\\p{N}-]\\s?)${year}(?![-/]\\d|\\s+(?:people|${'men|women|votes|voters|jobs|troops|soldiers|dollars|feet|miles|pounds|words|pages|homes|workers|members'}))`,
    ),
    read: (f) => absolute(f.year ?? null),
  },
  {
    rule: 'named-day',
    words: words(`(?:${modifier}\\s+)?(?<name>${named})(?:,?\\s+${year})?`, 'giu'),
    read: (f, anchor) =>
      readNamedDay(
        lower(f.name).replaceAll('’', "'"),
        f.year === undefined ? null : Number(f.year),
        lower(f.modifier),
        anchor,
      ),
  },
]

function readNamedDay(name: string, given: number | null, by: string, anchor: Anchor): Anchored | 'unanchored' | null {
  const inYear = (y: number): number | null => {
    const [fixed, floating, afterEaster] = [fixedDays[name], floatingDays[name], easterDays[name]]
    if (fixed !== undefined) return dayNumber(y, fixed[0], fixed[1])
    if (floating !== undefined) return nthWeekday(y, floating[0], floating[1], floating[2]) + floating[3]
    return afterEaster === undefined ? null : easter(y) + afterEaster
  }
  const year = given ?? anchor.year
  if (year === null) return 'unanchored'
  const here = inYear(year)
  if (here === null) return null
  if (given !== null) return absolute(edtfDay(here))
  const today = anchor.published ?? here
  const back = by === 'last' || (!anchor.ahead && by !== 'next' && here > today + 60)
  const value = back && here > today ? inYear(year - 1) : here
  return value === null ? null : relative(edtfDay(value))
}
