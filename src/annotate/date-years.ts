import { type NamedDay, namedDays, seasons } from '../data/date-words.ts'
import { isNamePart, yearOf } from './date-absolute.ts'
import type { DatePhrase, DateWords, Matcher } from './date-meaning.ts'

/** "the summer of 2016", "summer 2016", "in the spring", "the winter of 2015-16". */
export const season: Matcher = (words, i) => {
  const month = seasons.get(words.lower[i] as string)
  if (month === undefined || /^VB/.test(words.pos[i] as string)) return null
  const at = words.lower[i + 1] === 'of' ? i + 2 : i + 1
  const year = yearOf(words.lower[at])
  if (year !== null && at < words.to)
    return { from: i, to: at + 1, rule: 'season-year', meaning: { type: 'season', year, month, which: 'plain' } }
  if (words.lower[i + 1] === ',' && yearOf(words.lower[i + 2]) !== null) return null
  const placed =
    /^(?:the|early|late|by|mid|since)$/.test(words.lower[i - 1] ?? '') &&
    /^(?:in|by|since|until|during|late|early|for|through|before|after)$/.test(words.lower[i - 2] ?? '')
  return placed
    ? { from: i, to: i + 1, rule: 'season', meaning: { type: 'season', year: null, month, which: 'plain' } }
    : null
}

const beforeYear =
  /^(?:in|since|by|from|until|till|of|the|before|after|during|late|early|mid|through|between|to|and|for|as|\(|-|–|,|circa|around|year|back|summer|fiscal|or|than|below|above|his|her|its|their|'s|a|an|november|vs\.)$/

/** "the 1980s", "the 1980’s", "mid-1990s", "the '90s". */
function decadeAt({ lower, from }: DateWords, i: number): DatePhrase | null {
  const word = lower[i] as string
  const article = i > from && lower[i - 1] === 'the'
  const plain = /^(?:pre-|post-)?(\d{3}0)s$/.exec(word) ?? /^['’](\d0)s$/.exec(word)
  const owned = article && /^\d{3}0$/.test(word) && lower[i + 1] === "'s"
  if (plain === null && !owned) return null
  const figures = Number(plain?.[1] ?? word)
  const first = figures < 100 ? 1900 + figures : figures
  return {
    from: article ? i - 1 : i,
    to: owned ? i + 2 : i + 1,
    rule: 'decade',
    meaning: { type: 'years', from: first, to: first + 9 },
  }
}

/** "the 19th century", "the nineteenth century", "a 19th-century pier". */
function centuryAt({ lower }: DateWords, i: number): DatePhrase | null {
  if (lower[i + 1] !== 'century' && lower[i]?.endsWith('-century') !== true) return null
  const [word, joined] = (lower[i] as string).split('-') as [string, string?]
  if ((joined ?? lower[i + 1]) !== 'century') return null
  const figures = /^(\d{1,2})(?:st|nd|rd|th)$/.exec(word)
  const century = figures === null ? ordinals.indexOf(word) + 1 : Number(figures[1])
  if (century < 1 || century > 21) return null
  return {
    from: i,
    to: joined === undefined ? i + 2 : i + 1,
    rule: 'century',
    meaning: { type: 'years', from: (century - 1) * 100 + 1, to: century * 100 },
  }
}

const ordinals =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  )

/** "2014", "the 1980s", "mid-1990s", "2012-2016", "the 20th century". */
export const years: Matcher = (words, i) => {
  const { lower, text } = words
  const word = lower[i] as string
  const decade = decadeAt(words, i)
  if (decade !== null) return decade
  const century = centuryAt(words, i)
  if (century !== null) return century
  const short = /^['’](\d{2})$/.exec(text(i))
  if (short !== null) {
    const year = Number(short[1]) > 40 ? 1900 + Number(short[1]) : 2000 + Number(short[1])
    return { from: i, to: i + 1, rule: 'year', meaning: { type: 'years', from: year, to: year } }
  }
  const year = yearOf(word)
  return year === null ? null : yearAt(words, i, year)
}

function yearAt({ lower, pos, from, to }: DateWords, i: number, year: number): DatePhrase | null {
  const before = i > from ? (lower[i - 1] as string) : ''
  const after = i + 1 < to ? (pos[i + 1] as string) : ''
  if (
    before === '$' ||
    before === '#' ||
    /^(?:%|percent|million|people|miles|feet|meters|acres|square|jobs|votes|dollars|students|members|troops|points)$/.test(
      lower[i + 1] ?? '',
    )
  )
    return null
  const last =
    /^(?:-|–|—|to|through|and|until)$/.test(lower[i + 1] ?? '') &&
    (lower[i + 1] !== 'and' || /^(?:between)$/.test(before))
      ? lower[i + 2]
      : undefined
  const end =
    yearOf(last) ??
    (last !== undefined && /^\d{2}$/.test(last) && /^[-–]$/.test(lower[i + 1] ?? '')
      ? Math.floor(year / 100) * 100 + Number(last)
      : null)
  const placed =
    beforeYear.test(before) ||
    before === '' ||
    /^(?:NNP?S?|[.,:;)]|''|``|IN|CC|VB[DZPN]?|RB|POS|-RRB-|-LRB-|MD|PRP|DT|JJS?|TO)?$/.test(after)
  if (year < 1800 && !/^(?:in|since|by|of|from|until|after|before|the)$/.test(before)) return null
  if (end !== null && end > year && end < 2100)
    return { from: i, to: i + 3, rule: 'years', meaning: { type: 'years', from: year, to: end } }
  if (!placed || (after === 'NNS' && !beforeYear.test(before))) return null
  if (/^(?:about|nearly|almost|over|roughly|approximately|least|some)$/.test(before)) return null
  return { from: i, to: i + 1, rule: 'year', meaning: { type: 'years', from: year, to: year } }
}

/** "fiscal year 2016", "fiscal 2016": it lies in that year and the one before, where is not told. */
export const fiscalYear: Matcher = ({ lower }, i) => {
  if (lower[i] !== 'fiscal') return null
  const at = lower[i + 1] === 'year' ? i + 2 : i + 1
  const year = yearOf(lower[at])
  return year === null
    ? null
    : { from: i, to: at + 1, rule: 'fiscal-year', meaning: { type: 'years', from: year - 1, to: year } }
}

const longestFeast = 5
const feastStarts = new Set([...namedDays.keys()].map((name) => name.split(' ')[0] as string))

/** The named day that begins at `i`; null if none does. */
export function namedDayAt(
  { lower, text, to }: DateWords,
  i: number,
): { readonly feast: NamedDay; readonly to: number } | null {
  if (!feastStarts.has(lower[i] as string) || (text(i) === lower[i] && lower[i] !== 'election')) return null
  for (let n = Math.min(longestFeast, to - i); n > 0; n--) {
    const feast = namedDays.get(lower.slice(i, i + n).join(' '))
    if (feast !== undefined) return { feast, to: i + n }
  }
  return null
}

/** "Labor Day", "Christmas 2016". */
export const namedDay: Matcher = (words, i) => {
  const found = namedDayAt(words, i)
  if (found === null || isNamePart(words, found.to)) return null
  if (found.to < words.to && /^\p{Lu}/u.test(words.text(found.to)) && words.pos[found.to] === 'NNP') return null
  const at = words.lower[found.to] === ',' ? found.to + 1 : found.to
  const year = yearOf(words.lower[at])
  return {
    from: i,
    to: year === null ? found.to : at + 1,
    rule: 'named-day',
    meaning: { type: 'feast', year, feast: found.feast, which: 'plain' },
  }
}
