import type { RawDoc, Region } from '../model/doc.ts'
import type { Span } from '../model/span.ts'
import { linesOf } from './blocks.ts'
import { datelineLength, judgeLine, type LineVerdict } from './lines.ts'
import type { Selection } from './select.ts'
import { judgeHeadLines } from './text-head.ts'
import { sameTitle } from './titles.ts'
import { filledParagraphs } from '../text/paragraphs.ts'
import { findTurns } from './transcript.ts'
import { leadingWidgets, markupSpans, tweetSignature } from './widgets.ts'

interface Line extends Span {
  /** With one blank where there are more, or where it is wrapped. */
  readonly text: string
  readonly running: boolean
}

/** Kinds of line that belong to the body though they are marked. */
const bodyKinds = new Set(['headline', 'heading', 'list', 'table', 'quote', 'tweet', 'transcript'])

/**
 * The article of a plain text, whose lines are paragraphs, wrapped or not: everything but the furniture that came along when it was copied. A text without paragraphs
 * is one line, and is the article.
 */
export function selectText(raw: RawDoc): Selection {
  const { text } = raw
  const widgets = leadingWidgets(text)
  const from = widgets.at(-1)?.end ?? 0
  const lines = (filledParagraphs(text, standsAlone) ?? linesOf(text))
    .map((s) => ({ start: Math.max(s.start, from), end: s.end }))
    .filter((s) => s.start < s.end)
    .map((s) => toLine(text, s))
  const verdicts = withMarks(lines, judgeLines(lines, raw), raw.marks ?? [])
  const regions: Region[] = [...widgets]
  const body: { start: number; end: number }[] = []
  lines.forEach((line, i) => {
    const verdict = verdicts[i]
    if (verdict) regions.push({ start: line.start, end: line.end, kind: verdict.kind, rule: verdict.rule })
    if (verdict && !bodyKinds.has(verdict.kind)) return
    const last = body.at(-1)
    const joins = i > 0 && last !== undefined && last.end === lines[i - 1]?.end
    if (joins) last.end = line.end
    else body.push({ start: line.start, end: line.end })
  })
  regions.push(...datelines(text, lines, verdicts))
  const marked = (raw.marks ?? []).filter((m) => !bodyKinds.has(m.kind))
  const inner = [...markupSpans(text, from), ...marked].filter(
    (m) => !regions.some((r) => r.start <= m.start && m.end <= r.end && !bodyKinds.has(r.kind)),
  )
  return {
    body: without(body, inner),
    regions: [...regions, ...inner].sort((a, b) => a.start - b.start || b.end - a.end),
  }
}

/** "Q." and "MS. VARGA:" at the start of a line. */
const label = /^\s*(?:\d{1,2}\s+)?(?:[AQ][.:]|\p{Lu}[\p{Lu} .'’-]{1,40}:)\s/u

/** A byline or a date under a headline that fills its line; a turn of a talk. */
function standsAlone(line: string): boolean {
  return label.test(line) || /^(?:byline|metadata)$/.test(judgeLine(line, 'head')?.kind ?? '')
}

function toLine(text: string, span: Span): Line {
  let { start, end } = span
  while (start < end && /\s/.test(text[start] ?? '')) start++
  while (end > start && /\s/.test(text[end - 1] ?? '')) end--
  const line = text.slice(start, end).replace(/\s+/g, ' ')
  const running = line.length >= 120 || (line.length >= 40 && /[.!?…]["”’')\]»]*$/.test(line.slice(-6)))
  return { start, end, text: line, running }
}

function judgeLines(lines: readonly Line[], raw: RawDoc): (LineVerdict | null)[] {
  const middle = lines.map((line) => (line.running ? judgeLine(line.text, 'middle') : null))
  const titles = raw.fields.filter((f) => f.field === 'title').map((f) => f.value)
  const runs = (i: number) =>
    lines[i]?.running === true &&
    middle[i] === null &&
    !(i < 5 && titles.some((t) => sameTitle(lines[i]?.text ?? '', t)))
  let first = 0
  while (first < lines.length && !runs(first)) first++
  let last = lines.length - 1
  // A credit may be long enough to look like a paragraph, so lines that are credits at the end are taken off first.
  while (last > first && (!runs(last) || judgeLine(lines[last]?.text ?? '', 'tail') !== null)) last--
  // A text that never runs is left as it is: a list, a table, a poem.
  const head =
    first < lines.length
      ? judgeHeadLines(
          lines.slice(0, first).map((l) => l.text),
          titles,
        )
      : lines.map(() => null)
  const rest = lines
    .slice(head.length)
    .map((line, k) => judgeLine(line.text, k + head.length > last ? 'tail' : 'middle'))
  return withTurns(lines, withTweets(lines, withCorrections(lines, [...head, ...rest])))
}

/** Turns of a talk, of the lines that are nothing else. */
function withTurns(lines: readonly Line[], verdicts: readonly (LineVerdict | null)[]): (LineVerdict | null)[] {
  const turns = findTurns(lines.map((line) => line.text))
  return verdicts.map((verdict, i) => {
    const turn = turns[i] ?? null
    if (verdict !== null || turn === null) return verdict
    return turn === 'turn' ? { kind: 'transcript', rule: 'speaker-labels' } : { kind: 'heading', rule: 'examination' }
  })
}

/** Lines that the format itself tells apart. */
function withMarks(
  lines: readonly Line[],
  verdicts: readonly (LineVerdict | null)[],
  marks: readonly Region[],
): (LineVerdict | null)[] {
  let at = 0
  return verdicts.map((verdict, i) => {
    const line = lines[i] as Line
    while (at < marks.length && (marks[at]?.end ?? 0) <= line.start) at++
    const mark = marks[at]
    const own = mark !== undefined && mark.start <= line.start && line.end <= mark.end
    return own ? { kind: mark.kind, rule: mark.rule } : verdict
  })
}

/** A line that only announces a correction speaks of the lines after it. */
function withCorrections(lines: readonly Line[], verdicts: readonly (LineVerdict | null)[]): (LineVerdict | null)[] {
  const at = lines.findIndex((line, i) => verdicts[i]?.kind === 'correction' && line.text.length <= 40)
  if (at < 0 || at < lines.length / 2) return [...verdicts]
  return verdicts.map((verdict, i) =>
    i > at && verdict === null ? { kind: 'correction', rule: 'correction-line' } : verdict,
  )
}

/** Paragraphs at the start of a text that can open with a dateline. */
const datelineWithin = 2

function datelines(text: string, lines: readonly Line[], verdicts: readonly (LineVerdict | null)[]): Region[] {
  const first = lines.filter((line, i) => line.running && !verdicts[i]).slice(0, datelineWithin)
  return first.flatMap(({ start, end }) => {
    const length = datelineLength(text.slice(start, end))
    return length === 0 ? [] : [{ start, end: start + length, kind: 'dateline', rule: 'dateline' } as const]
  })
}

/** An embedded tweet ends in its author's name and date; the text may stand on the lines before. */
function withTweets(lines: readonly Line[], verdicts: readonly (LineVerdict | null)[]): (LineVerdict | null)[] {
  const result = [...verdicts]
  const tweet: LineVerdict = { kind: 'tweet', rule: 'tweet-signature' }
  lines.forEach((line, i) => {
    const at = tweetSignature(line.text)
    if (at === null) return
    result[i] = tweet
    const before = lines[i - 1]
    if (at === 0 && before !== undefined && before.text.length <= 320 && result[i - 1] === null) result[i - 1] = tweet
  })
  return result
}

/** Spans with other spans cut out of them. */
function without(spans: readonly Span[], cuts: readonly Span[]): Span[] {
  return spans.flatMap((span) => {
    const parts: Span[] = []
    let { start } = span
    for (const cut of cuts) {
      if (cut.end <= start || cut.start >= span.end) continue
      if (cut.start > start) parts.push({ start, end: cut.start })
      start = Math.max(start, cut.end)
    }
    if (start < span.end) parts.push({ start, end: span.end })
    return parts
  })
}
