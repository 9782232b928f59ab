import type { CalendarUnit, NamedDay } from '../data/date-words.ts'
import type { DateExpression } from '../model/layers.ts'
import type { Days } from './date-in-year.ts'

/** Which of several: "last", "this", "next"; `plain` where the text does not say. */
export type Which = 'plain' | 'last' | 'this' | 'next'

/** Which half of a time is meant: "early", "late", "mid-". */
export type DatePart = 'early' | 'mid' | 'late'

/** What words for a time mean, before they are counted from anything. */
export type DateMeaning =
  | {
      readonly type: 'day'
      readonly year: number | null
      readonly month: number
      readonly day: number
      readonly endDay?: number
      readonly endMonth?: number
      readonly which?: Which
    }
  | { readonly type: 'month'; readonly year: number | null; readonly month: number; readonly which: Which }
  | { readonly type: 'years'; readonly from: number; readonly to: number }
  | { readonly type: 'season'; readonly year: number | null; readonly month: number; readonly which: Which }
  | { readonly type: 'feast'; readonly year: number | null; readonly feast: NamedDay; readonly which: Which }
  | { readonly type: 'weekday'; readonly weekday: number; readonly which: Which | 'that' }
  | { readonly type: 'offset'; readonly days: number }
  | {
      readonly type: 'unit'
      readonly unit: CalendarUnit
      readonly which: Which
      readonly part: 'earlier' | 'later' | null
    }
  | {
      readonly type: 'ago'
      readonly count: number
      readonly most: number
      readonly unit: CalendarUnit
      readonly exact: boolean
    }
  | {
      readonly type: 'lasting'
      readonly count: number
      readonly most: number
      readonly unit: CalendarUnit
      readonly which: Which
    }
  | { readonly type: 'from-text'; readonly count: number; readonly most: number; readonly unit: CalendarUnit }
  | { readonly type: 'same'; readonly unit: CalendarUnit }
  /** "earlier in the day": the day named before if one is, else that of publication. */
  | { readonly type: 'same-day' }
  | { readonly type: 'part'; readonly part: DatePart; readonly of: DateMeaning }
  /** "two Mondays ago" is a week before last Monday. */
  | { readonly type: 'moved'; readonly days: number; readonly of: DateMeaning }
  | { readonly type: 'quarter'; readonly quarter: number; readonly of: DateMeaning }
  | { readonly type: 'range'; readonly start: DateMeaning; readonly end: DateMeaning }
  /** "the day after Christmas", "the Monday before Christmas", "Monday of last week". */
  | {
      readonly type: 'beside'
      readonly side: 'before' | 'after' | 'in'
      readonly weekday: number | null
      readonly of: DateMeaning
    }

/** Words for a time as a run of tokens. */
export interface DatePhrase {
  readonly from: number
  readonly to: number
  readonly rule: string
  readonly meaning: DateMeaning
}

/** Tokens of one sentence: lower-case words and tags of the document, and where the sentence ends. */
export interface DateWords {
  readonly lower: readonly string[]
  readonly pos: readonly string[]
  /** Tokens that began with "mid-" and the like, which is cut off. */
  readonly parts: ReadonlyMap<number, DatePart>
  readonly text: (i: number) => string
  readonly from: number
  readonly to: number
}

/** Words for a time that begin at a token; null if none do. */
export type Matcher = (words: DateWords, i: number) => DatePhrase | null

/** What dates are counted from. Days are numbered from 1970-01-01. */
export interface DateContext {
  /** Day of publication; null if it is not known to the day. */
  readonly published: number | null
  /** Year of publication; null if it is not known. */
  readonly publishedYear: number | null
  /** The date named last in the text; null if there is none. */
  readonly before: Days | null
  /** Whether the words around speak of what is to come. */
  readonly future: boolean
  /** The words around do not tell when ("Monday's debate"). */
  readonly timeless: boolean
  /** A year named in the same sentence; null if there is none. */
  readonly year: number | null
}

/** The days a meaning stands for, and what they were counted from; null where that is not known. */
export interface DateValue {
  readonly days: Days | null
  readonly anchor: DateExpression['anchor']
}
