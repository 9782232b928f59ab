import { answeringCues, proceedings, tellsOldSaying } from '../data/saying-times.ts'
import { areThoughts } from '../model/acts.ts'
import type { Doc } from '../model/doc.ts'
import type { DateExpression, Statement } from '../model/layers.ts'
import { overlaps, type Span } from '../model/span.ts'
import { edtfDay } from '../text/calendar.ts'
import { edtfDays } from '../text/edtf.ts'
import { cueSentence } from './saying-times.ts'
import type { Scene } from './scene.ts'
import { rangeOf, sentenceAt, type Word } from './words.ts'

/** First and last day, numbered from 1970. */
export type Days = readonly [first: number, last: number]

/** Days of a week: news names a day of the last week by its weekday alone, and says the date of an older one. */
const week = 7

/**
 * When what an article tells without a date was said: from the first recent day it names, or the day before, to its
 * publication. Null if its first part names no recent day: then it is no news of the day.
 */
export function newsDays({ meta, text }: Doc, dates: readonly DateExpression[]): Days | null {
  const days = edtfDays(meta.published.value)
  if (days === null || days[1] - days[0] >= week) return null
  const [, last] = days
  const lead = Math.max(leastLead, text.length / 3)
  const named = dates.flatMap((d) => {
    if (d.span.start > lead) return []
    const value = ofNoDay.has(d.rule) ? null : edtfDays(d.value)
    return value !== null && value[0] === value[1] && value[0] <= last && value[0] > last - week ? [value[0]] : []
  })
  const yesterday = Math.min(days[0], last - 1)
  return named.length === 0 ? null : [named.reduce((a, b) => Math.min(a, b), yesterday), last]
}

/** Characters in which news names its day, if a third of the article is less. */
const leastLead = 2000

/** Rules of dates that any article may have: "today", a page's own dates. */
const ofNoDay: ReadonlySet<string> = new Set(['stamp', 'day-word', 'since-now', 'relative-offset'])

/** EDTF of the days. */
export function edtfOf([first, last]: Days): string {
  return first === last ? edtfDay(first) : `${edtfDay(first)}/${edtfDay(last)}`
}

/** How a statement without a date of its own stands to the news: told as new, as something older, or neither is clear. */
export type Freshness = 'new' | 'old' | 'open'

/** By the tense of its cue, the words around it and the date told last before it in its paragraph. */
export function freshnessOf(
  scene: Scene,
  statement: Statement,
  dates: readonly DateExpression[],
  news: Days,
): Freshness {
  const cue = statement.cue[0]
  if (statement.within !== null || cue === undefined || areThoughts(statement.acts)) return 'open'
  const words = cueWords(scene, statement)
  if (words.length === 0 || statement.medium === 'testimony' || statement.medium === 'transcript') return 'open'
  if (words.some((w) => tellsOldSaying.has(w.lower))) return 'old'
  if (isPerfect(words) || afterProceeding(scene, statement, cue)) return 'open'
  const before = dateBefore(scene, statement, cue, dates)
  return before !== null && before[1] < news[1] - week ? 'old' : 'new'
}

/** Words of the cue's sentence outside what was said and who said it, near the cue. */
const aroundCue = 8

function cueWords(scene: Scene, statement: Statement): readonly Word[] {
  const cue = statement.cue[0]
  const range = cueSentence(scene, statement)
  if (cue === undefined || range === null) return []
  const at = rangeOf(scene.words.words, cue)
  const from = Math.max(range.from, at.from - aroundCue)
  const own = scene.contentOf[at.from]
  return scene.words.words
    .slice(from, Math.min(range.to, at.to + aroundCue))
    .filter((w, i) => scene.contentOf[from + i] === own && !statement.source.some((s) => overlaps(s, w)))
}

/** "has said", "had asked": said at any time before. */
function isPerfect(words: readonly Word[]): boolean {
  return words.some(
    (w, i) => /^(?:has|have|had|'ve)$/.test(w.lower) && words.slice(i + 1, i + 4).some((v) => /^VB[ND]$/.test(v.pos)),
  )
}

/** Sentences over which a time told goes on, the cue's own among them; they end at the paragraph. */
const goesOnFor = 3

/** First word of what is told right before a cue. */
function leadOf(scene: Scene, cue: Span, sentences: number): number {
  const { paragraphs, sentences: ranges, words } = scene.words
  const own = sentenceAt(scene.words, cue)
  let first = own
  while (first > 0 && first > own - sentences + 1 && paragraphs[first - 1] === paragraphs[own]) first--
  return ranges[first]?.from ?? rangeOf(words, cue).from
}

/** Whether a hearing or the like was told of in the sentence before the cue or in its own: copy looks back at those without a date. */
function afterProceeding(scene: Scene, statement: Statement, cue: Span): boolean {
  const { words } = scene.words
  return words
    .slice(leadOf(scene, cue, 2), rangeOf(words, cue).from)
    .some((w) => proceedings.has(w.lower) && !statement.content.some((c) => overlaps(c, w)))
}

/** The date told last before the cue, outside what is said; null if none is near. */
function dateBefore(scene: Scene, statement: Statement, cue: Span, dates: readonly DateExpression[]): Days | null {
  const from = scene.words.words[leadOf(scene, cue, goesOnFor)]?.start ?? cue.start
  for (let i = lastBefore(dates, cue.start); i >= 0; i--) {
    const { span, value } = dates[i] as DateExpression
    if (span.start < from) return null
    const days = statement.content.some((c) => overlaps(c, span)) ? null : edtfDays(value)
    if (days !== null) return days
  }
  return null
}

/** Index of the last date that ends at or before an offset, −1 if none does; dates are in text order. */
function lastBefore(dates: readonly DateExpression[], offset: number): number {
  let [low, high] = [0, dates.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((dates[middle] as DateExpression).span.end <= offset) low = middle + 1
    else high = middle
  }
  return low - 1
}

/** Whether a statement answers or asks within the exchange that the one before it belongs to. */
export function answersNear(scene: Scene, before: Statement, statement: Statement, cueLemma: string | null): boolean {
  if (before.within !== statement.within || !answeringCues.has(cueLemma ?? '')) return false
  const [a, b] = [before, statement].map((s) => sentenceAt(scene.words, s.cue[0] ?? s.span)) as [number, number]
  return a >= 0 && b >= 0 && (scene.words.paragraphs[b] ?? 0) - (scene.words.paragraphs[a] ?? 0) <= 1
}
