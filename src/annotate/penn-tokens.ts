import { isAbbreviation, numberAbbreviations } from '../data/abbreviations.ts'
import type { Span } from '../model/span.ts'

/**
 * Alternatives, first match wins: addresses and handles; letters with points ("U.S.", "a.m."); figures ("1,500",
 * "10:30", "9/11", "1980s"); tags left in a text; words with inner hyphens and apostrophes; dots and dashes; one mark.
 */
const scanner = new RegExp(
  [
    String.raw`(?:https?:\/\/|www\.)[^\s<>"“”]*[^\s<>"“”.,;:!?)\]’']`,
    String.raw`[\w.+-]{1,64}@\w[\w-]*(?:\.[\w-]+)+`,
    String.raw`[@#][\p{L}\p{N}_]+`,
    String.raw`<\/?[a-z][^<>\n]{0,400}>`,
    String.raw`(?:[RDI]-)?\p{L}\.(?:\p{L}\.)+(?:-\p{L}+)*`,
    String.raw`\p{N}+(?:[.,:/]\p{N}+)*(?:-?\p{L}+(?:[-’']\p{L}+)*)?`,
    String.raw`[\p{L}\p{M}][\p{L}\p{M}\p{N}]*(?:(?:[-‑&’']|\.(?=(?:com|org|net|gov|edu|co|uk|tv|info|news|io)\b))[\p{L}\p{M}\p{N}]+)*`,
    String.raw`\.(?: ?\.)+|-{2,}|_{2,}|\*+|''|` + '``',
    String.raw`[^\s]`,
  ].join('|'),
  'gu',
)

const clitic = /(?:n[’']t|[’'](?:s|re|ve|ll|d|m))$/i

/** Words that Penn splits without an apostrophe. */
const fused: ReadonlyMap<string, number> = new Map([
  ['cannot', 3],
  ['gonna', 3],
  ['wanna', 3],
  ['gotta', 3],
])
const fusedLengths: ReadonlySet<number> = new Set([...fused.keys()].map((word) => word.length))

/**
 * Tokens of a range in the manner of the Penn Treebank, in order, as spans of the whole text: "does|n't", "mayor|’s",
 * "Sen.", "U.S.", "$|5". Nothing visible is left out.
 */
export function pennTokens(text: string, start = 0, end = text.length): Span[] {
  const spans: Span[] = []
  for (let at = start; at < end; ) {
    const word = plainWordEnd(text, at, end)
    if (word > at) {
      spans.push({ start: at, end: word })
      at = word
      continue
    }
    if (text.charCodeAt(at) === 32) {
      at++
      continue
    }
    scanner.lastIndex = at
    const m = scanner.exec(text)
    if (m === null || m.index >= end) break
    const to = Math.min(m.index + m[0].length, end)
    addToken(spans, text, m.index, to, end)
    const last = spans.at(-1)
    at = last === undefined ? to : Math.max(to, last.end)
  }
  return spans
}

/** Marks after which a word of plain letters is sure to end, being neither an address nor joined to what follows. */
const plainEnds: ReadonlySet<number> = new Set(Array.from(' \n,;)"”?!', (mark) => mark.charCodeAt(0)))

/** End of a word of plain letters that begins at a place, most words being such; the place itself if the scanner must look. */
function plainWordEnd(text: string, start: number, end: number): number {
  let at = start
  while (at < end && isPlainLetter(text.charCodeAt(at))) at++
  if (at === start) return start
  if (at < end && !plainEnds.has(text.charCodeAt(at))) return start
  return fusedLengths.has(at - start) && fused.has(text.slice(start, at).toLowerCase()) ? start : at
}

function isPlainLetter(unit: number): boolean {
  const small = unit | 32
  return small >= 97 && small <= 122
}

function addToken(spans: Span[], text: string, start: number, end: number, limit: number): void {
  const length = end - start
  if (length === 1) {
    addMark(spans, text, start, limit)
    return
  }
  const first = text.charCodeAt(start)
  if (first < 0x41 || end - start > 40) {
    pushWithClitic(spans, text, start, end)
    return
  }
  const word = text.slice(start, end)
  const cut = fused.get(word.toLowerCase())
  if (cut !== undefined) {
    spans.push({ start, end: start + cut }, { start: start + cut, end })
  } else if (end < limit && text.charCodeAt(end) === 46 && takesPoint(text, word, end, limit)) {
    spans.push({ start, end: end + 1 })
  } else pushWithClitic(spans, text, start, end)
}

/** A single letter may be an initial, an apostrophe may begin a clitic that stands alone ("mayor ’s"). */
function addMark(spans: Span[], text: string, start: number, limit: number): void {
  const mark = text.charAt(start)
  if ((mark === '’' || mark === "'") && start + 1 < limit) {
    const alone = /^[’'](?:s|re|ve|ll|d|m)(?![\p{L}\p{N}])/iu.exec(text.slice(start, Math.min(start + 4, limit)))
    const decade =
      alone === null ? /^[’']\p{N}{2}s?(?![\p{L}\p{N}])/u.exec(text.slice(start, Math.min(start + 5, limit))) : null
    const size = (alone ?? decade)?.[0].length ?? 1
    spans.push({ start, end: start + size })
    return
  }
  const initial = start + 1 < limit && text.charCodeAt(start + 1) === 46 && /[\p{Lu}v]/u.test(mark)
  spans.push({ start, end: start + (initial && !/[.\p{L}]/u.test(text.charAt(start + 2)) ? 2 : 1) })
}

function takesPoint(text: string, word: string, point: number, limit: number): boolean {
  const after = point + 1 < limit ? text.charAt(point + 1) : ''
  if (after === '.') return false
  if (isAbbreviation(word) || /^[RDI]-[A-Z]\w{1,4}$/.test(word)) return !/\p{L}/u.test(after)
  return (
    numberAbbreviations.has(word.toLowerCase()) &&
    word !== word.toLowerCase() &&
    /^\s{0,3}\p{N}/u.test(text.slice(point + 1, point + 5))
  )
}

function pushWithClitic(spans: Span[], text: string, start: number, end: number): void {
  const tail = end - start > 2 ? clitic.exec(text.slice(Math.max(start, end - 3), end)) : null
  const cut = tail === null ? end : end - tail[0].length
  if (cut <= start || cut === end) spans.push({ start, end })
  else spans.push({ start, end: cut }, { start: cut, end })
}
