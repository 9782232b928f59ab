import type { Span } from '../model/span.ts'

/** Words with inner points, apostrophes and hyphens kept whole; every other visible character by itself. */
const token = /\p{L}\.(?:\p{L}\.)+|[\p{L}\p{N}]+(?:[.,'’\-‑&][\p{L}\p{N}]+)*|[^\s\p{L}\p{N}]/gu

/** Tokens of a range of the text, in order, as spans of the whole text. */
export function tokenize(text: string, start = 0, end = text.length): Span[] {
  const spans: Span[] = []
  const part = start === 0 && end === text.length ? text : text.slice(start, end)
  for (const m of part.matchAll(token)) spans.push({ start: start + m.index, end: start + m.index + m[0].length })
  return spans
}

/** Lower-case words of a text, marks left out, curly and doubled apostrophes made straight. */
export function wordsOf(text: string): string[] {
  return (text.toLowerCase().match(/[\p{L}\p{N}]+(?:['’]{1,2}[\p{L}]+)*/gu) ?? []).map((w) => w.replace(/['’]+/g, "'"))
}
