import { measures, currencies } from '../data/figure-words.ts'
import { scales, smallNumbers } from '../data/count-words.ts'
import type { CountBound, CountExpression } from '../model/layers.ts'
import type { Span } from '../model/span.ts'
import { type ClockTime, clockTimesIn } from './times/clock-times.ts'
import { bareSums, coreOf } from './counts/figures.ts'
import type { Passage } from './passages.ts'
import { plainBlanks } from './words.ts'

/** What kind of value words tell, by the letter that marks it in a pattern. */
export type ValueKind = 'T' | 'M' | 'L' | 'V' | 'K' | 'S' | 'X' | 'N' | 'C' | 'D'

/** A value in a passage. */
export interface ToldValue {
  readonly kind: ValueKind
  /** In the document. */
  readonly core: Span
  /** Unit or noun, as a lemma; empty where none is told. */
  readonly unit: string
  /** In the first unit of its kind, least and most. */
  readonly value: number
  readonly most: number
  readonly bound: CountBound
  readonly clock: ClockTime | null
  readonly date: string | null
  /** A sum told without its currency. */
  readonly bare?: true
}

/** A passage with its values put as marks: "buried for <T0>"; `at` gives the place in the document of a place in the words. */
export interface MarkedPassage {
  readonly words: string
  readonly values: readonly ToldValue[]
  readonly at: (place: number) => number
}

const plain = { most: 0, bound: 'exact', clock: null, date: null } as const

/** The numbers, hours and dates of a passage, in text order; `money`: the currency that its document tells most sums in. */
export function valuesIn(passage: Passage, money: string | null): readonly ToldValue[] {
  const found = [
    ...[...passage.counts, ...bareSums(passage, money)].map((c) => ofCount(passage, c, money)),
    ...clocksOf(passage),
    ...passage.dates.map((d) => ({ ...plain, kind: 'D' as const, core: d.span, unit: '', value: 0, date: d.value })),
    ...untold(passage),
  ]
    .filter((v) => v.core.start >= passage.start && v.core.end <= passage.end)
    .sort((a, b) => a.core.start - b.core.start || b.core.end - a.core.end)
  const values: ToldValue[] = []
  for (const v of found) if ((values.at(-1)?.core.end ?? 0) <= v.core.start) values.push(v)
  return values
}

/** In lower case, letter for letter: what would change its length stays as it is. */
function lower(words: string): string {
  const small = words.toLowerCase()
  return small.length === words.length ? small : words
}

/** A passage from some place of its sentence on, in lower case, with marks for the values of the wanted kinds. */
export function markedOf(
  passage: Passage,
  from: number,
  values: readonly ToldValue[],
  wanted: ReadonlySet<string>,
): MarkedPassage {
  const { text } = passage.document.doc
  const pieces: { readonly from: number; readonly place: number }[] = []
  let words = ''
  let last = from
  for (const [i, v] of values.entries()) {
    if (!wanted.has(v.kind) && !(v.kind === 'N' && v.unit === '' && (wanted.has('M') || wanted.has('V')))) continue
    pieces.push({ from: last, place: words.length })
    words += lower(plainBlanks(text.slice(last, v.core.start)))
    pieces.push({ from: v.core.start, place: words.length })
    words += `<${v.kind}${i}${v.unit === '' ? '' : ` ${v.unit}`}>`
    last = v.core.end
  }
  pieces.push({ from: last, place: words.length })
  words += lower(plainBlanks(text.slice(last, passage.end)))
  const at = (place: number) => {
    const piece = pieces.findLast((p) => p.place <= place)
    return piece === undefined ? from : piece.from + place - piece.place
  }
  return { words, values, at }
}

/** A share told as a fraction is rounded; so is a round length of time that something went on over. */
function boundOfCount({ rule, value, bound }: CountExpression, isOver: boolean): CountBound {
  if (rule === 'fraction') return 'about'
  return isOver ? (value % 5 === 0 ? 'about' : 'exact') : bound
}

const perHour = /^ ?(?:\/h|an hour|per hour|a second|per second)\b/i

function ofCount(passage: Passage, count: CountExpression, usual: string | null): ToldValue {
  const { text } = passage.document.doc
  const whole = coreOf(count)
  const unit = count.unit.toLowerCase()
  // "Over five weeks" is while they passed.
  const isOver = measures[unit]?.[0] === 'time' && /^over\b/i.test(text.slice(whole.start, whole.end))
  const core = isOver ? { start: whole.start + 'over '.length, end: whole.end } : whole
  const measure = count.rule === 'fraction' ? measures['percent'] : measures[unit]
  const own = { ...plain, core, unit: '', bound: boundOfCount(count, isOver) }
  const sized = (kind: ValueKind, size: number, name = ''): ToldValue => ({
    ...own,
    kind,
    unit: name,
    value: count.value * size,
    most: (count.most ?? count.value) * size,
  })
  if (unit === 'time' || unit === 'occasion') return sized('X', 1)
  const money = unit === 'money' || unit === 'cash' ? currencies[usual ?? ''] : currencies[unit]
  if (money !== undefined) return sized('M', 1, money)
  if (measure === undefined) return sized('N', 1, unit)
  const [name, size] = measure
  const speed = perHour.exec(text.slice(core.end, core.end + 12))
  if (speed !== null && name === 'length')
    return { ...sized('V', size), core: { start: core.start, end: core.end + speed[0].length } }
  if (/^(?:mph|kph)$/.test(unit) || /(?:mph|kph|km\/h)$/i.test(text.slice(core.start, core.end)))
    return sized('V', size)
  const kinds: Readonly<Record<string, ValueKind>> = { time: 'T', length: 'L', weight: 'K', share: 'S' }
  return sized(kinds[name] ?? 'N', size, name === 'time' ? unit : '')
}

function clocksOf(passage: Passage): ToldValue[] {
  return clockTimesIn(passage.text).map((clock) => ({
    ...plain,
    kind: 'C' as const,
    core: { start: passage.start + clock.start, end: passage.start + clock.end },
    unit: '',
    value: 0,
    clock,
  }))
}

const measureNames = 'second minute hour day week month year decade kilometre kilometer mile metre meter inch foot'
const article = new RegExp(
  `(?<![\\d>] |times |twice |once )\\b(?:(?<bound>about|nearly|almost|less than|more than|over|under|within|only|just) )?(?<half>half |(?:a )?quarter of )?(?:an?|one) (?<unit>${measureNames.replaceAll(' ', '|')}|night)\\b(?!-)`,
  'gi',
)
const once = /\b(?:(?:only|just|but|exactly) )?once\b(?=[.,;]|$)|\b(?:only|just) once\b/gi
const bare = new RegExp(
  `(?<=\\b(?:at|to|of|only|about|some|than|nearly|were|are|just|even|counted|for|doing|going) )(?<number>\\d[\\d,]*|${Object.keys(smallNumbers).join('|')})(?=[.,;]|$| (?:of (?:us|them)|had|were|came|in favou?r|people|where|when|while|as)\\b)(?!\\.\\d)`,
  'gi',
)

const oneOf =
  /\b(?:(?:only|just) (?:one|a single)|one|a single|the only) (?<noun>letter|request|petition|call|warning|complaint|visit|test|shot|gun|weapon|pistol|rifle|knife|attacker|gunman|engine|boat|helicopter|nurse|guard|officer|doctor|report)\b/gi

/** Values without a number or without a noun: "half an hour", "a kilometre", "only once", "put it at 1,150". */
function untold(passage: Passage): ToldValue[] {
  const spanOf = (m: RegExpExecArray) => ({
    start: passage.start + m.index,
    end: passage.start + m.index + m[0].length,
  })
  const isTold = ({ start, end }: Span) => passage.counts.some((c) => c.span.start < end && c.span.end > start)
  const articles = [...passage.text.matchAll(article)].flatMap((m): ToldValue[] => {
    const unit = (m.groups?.unit ?? '').toLowerCase()
    const [name, size] = unit === 'night' ? ['time', 1440] : (measures[unit] ?? ['', 0])
    const part = m.groups?.half?.toLowerCase()
    const value = size * (part === undefined ? 1 : part.includes('quarter') ? 0.25 : 0.5)
    const bound = boundOf((m.groups?.bound ?? '').toLowerCase())
    const core = spanOf(m)
    return isTold(core) || afterNumber(passage, core)
      ? []
      : [
          {
            ...plain,
            kind: name === 'time' ? 'T' : 'L',
            core,
            unit: name === 'time' ? unit : '',
            value,
            most: value,
            bound,
          },
        ]
  })
  const single = [...passage.text.matchAll(once)].flatMap((m): ToldValue[] =>
    isTold(spanOf(m)) ? [] : [{ ...plain, kind: 'X', core: spanOf(m), unit: '', value: 1, most: 1 }],
  )
  const numbers = [...passage.text.matchAll(bare)].flatMap((m): ToldValue[] => {
    const words = (m.groups?.number ?? '').toLowerCase()
    const value = smallNumbers[words] ?? Number(words.replaceAll(',', ''))
    const isYear = /^(?:19|20|21)\d\d$/.test(words)
    return isTold(spanOf(m)) || isYear || scales[words] !== undefined
      ? []
      : [{ ...plain, kind: 'N', core: spanOf(m), unit: '', value, most: value }]
  })
  const ones = [...passage.text.matchAll(oneOf)].flatMap((m): ToldValue[] => {
    const unit = (m.groups?.noun ?? '').toLowerCase()
    return isTold(spanOf(m)) ? [] : [{ ...plain, kind: 'N', core: spanOf(m), unit, value: 1, most: 1 }]
  })
  return [...articles, ...single, ...numbers, ...ones]
}

/** "22,000 vehicles a day": what the number before is for. */
function afterNumber(passage: Passage, core: Span): boolean {
  return passage.counts.some((c) => Math.max(c.span.end, c.unitSpan.end) === core.start - 1)
}

function boundOf(words: string): CountBound {
  if (/less|under|within/.test(words)) return 'fewer than'
  if (/more|over/.test(words)) return 'more than'
  return /about|nearly|almost/.test(words) ? 'about' : 'exact'
}
