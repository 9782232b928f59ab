import type { Span } from '../model/span.ts'

const joiners =
  'and|but|yet|while|although|though|even though|whereas|despite|which|who|whose|where|when|because|after|before|since|saying|adding|noting|including|as|so|or|if|unless|until|with|without|according to|contrary to|citing|insisting|contending'

/** Where one clause ends and another begins. */
const boundary = new RegExp(
  `;\\s+|:\\s+|\\s+(?:—|–|--)\\s*|—|,["”’']?\\s+(?=(?:${joiners})\\b)|\\s+(?=(?:but|while|although|though|whereas|despite|because|saying|adding|according to|contrary to)\\b)`,
  'gi',
)

/** A sentence that opens with a concession: its first comma ends that. */
const concession = /^["“'(]*(?:while|although|though|even though|whereas|despite)\b[^,]{15,},\s+/i

/** A clause with fewer letters is left with its neighbour. */
const shortest = 18

/** Clauses of a sentence in text order: pieces that can stand as evidence by themselves. Together they cover its words. */
export function clausesOf(text: string, sentence: Span): readonly Span[] {
  const whole = text.slice(sentence.start, sentence.end)
  const cuts: number[] = []
  const conceded = concession.exec(whole)
  const found = [...whole.matchAll(boundary), ...(conceded === null ? [] : [conceded])].sort(
    (a, b) => a.index - b.index,
  )
  for (const m of found) {
    const at = m.index + m[0].length
    const from = cuts.at(-1) ?? 0
    if (at - from >= shortest && whole.length - at >= shortest) cuts.push(at)
  }
  const starts = [0, ...cuts]
  return starts.map((s, i) =>
    trimmed(text, { start: sentence.start + s, end: sentence.start + (starts[i + 1] ?? whole.length) }),
  )
}

/** The span without blanks and joining marks at its edges. */
export function trimmed(text: string, span: Span): Span {
  let { start, end } = span
  while (start < end && /[\s,;:—–-]/.test(text[start] as string)) start++
  while (end > start && /[\s,;:—–-]/.test(text[end - 1] as string)) end--
  return { start, end }
}

/** The longest evidence shown. In code units; scorers of records ignore much longer spans. */
export const longestEvidence = 200

/** The span cut to what evidence may be, keeping the words of `core`; cuts fall between words. */
export function shortened(text: string, span: Span, core: Span = span): Span {
  if (span.end - span.start <= longestEvidence) return span
  const room = Math.max(0, longestEvidence - (core.end - core.start))
  let start = Math.max(
    span.start,
    Math.min(core.start, span.end - longestEvidence) - (core === span ? 0 : Math.floor(room / 2)),
  )
  if (core === span) start = span.start
  let end = Math.min(span.end, start + longestEvidence)
  while (start > span.start && /\S/.test(text[start - 1] as string)) start++
  while (end < span.end && /\S/.test(text[end] as string)) end--
  return trimmed(text, { start, end })
}
