import type { SourceRun } from '../model/doc.ts'

/**
 * Runs of the string under a key of a JSON object inside its source: what stands between escapes. Empty if the string
 * cannot be found again, which only happens to a source that JSON reads and we do not.
 */
export function stringRuns(source: string, text: string, key: string): readonly SourceRun[] {
  const at = textStart(source, JSON.stringify(key).slice(1, -1))
  if (at < 0) return []
  const runs: SourceRun[] = []
  let start = 0
  let from = at
  let i = at
  const flush = () => {
    if (i > from) runs.push({ start, end: start + (i - from), at: from })
    start += i - from
  }
  while (i < source.length && source[i] !== '"') {
    if (source[i] !== '\\') {
      i++
      continue
    }
    flush()
    start++
    i += source[i + 1] === 'u' ? 6 : 2
    from = i
  }
  flush()
  return start === text.length ? runs : []
}

/** Index of the first character of the last top-level string under a key; −1 if there is none. */
function textStart(source: string, wanted: string): number {
  return topLevelStrings(source).findLast((s) => s.isValue && s.key === wanted)?.at ?? -1
}

/** Keys that stand more than once in a JSON object, as they are written: only the last value of each is read. */
export function repeatedKeys(source: string): readonly string[] {
  const seen = new Set<string>()
  const repeated = new Set<string>()
  for (const { isValue, key } of topLevelStrings(source)) {
    if (isValue) continue
    if (seen.has(key)) repeated.add(key)
    seen.add(key)
  }
  return [...repeated]
}

interface TopLevelString {
  /** It is the value under `key`, or `key` itself. */
  readonly isValue: boolean
  readonly key: string
  /** Index of its first character. */
  readonly at: number
}

function topLevelStrings(source: string): readonly TopLevelString[] {
  const found: TopLevelString[] = []
  let depth = 0
  let key = ''
  let afterColon = false
  for (let i = 0; i < source.length; i++) {
    const c = source[i]
    if (c === '{' || c === '[') depth++
    else if (c === '}' || c === ']') depth--
    else if (c === ':') {
      afterColon = true
      continue
    } else if (c === '"') {
      const end = stringEnd(source, i)
      if (depth === 1) {
        if (!afterColon) key = source.slice(i + 1, end)
        found.push({ isValue: afterColon, key, at: i + 1 })
      }
      i = end
    } else if (c === ' ' || c === '\t' || c === '\n' || c === '\r') continue
    afterColon = false
  }
  return found
}

/** Index of the mark that ends the string opened at `open`. */
export function stringEnd(source: string, open: number): number {
  let i = open + 1
  while (i < source.length && source[i] !== '"') i += source[i] === '\\' ? 2 : 1
  return i
}
