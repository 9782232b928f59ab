import type { CalendarUnit, NamedDay } from '../data/date-words.ts'

/** Which of several: "last", "this", "next"; `plain` where the text does not say. */
export type Which = 'plain' | 'last' | 'this' | 'next'

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
  readonly text: (i: number) => string
  readonly from: number
  readonly to: number
}

/** Words for a time that begin at a token; null if none do. */
export type Matcher = (words: DateWords, i: number) => DatePhrase | null
