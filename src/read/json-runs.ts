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
  let depth = 0
  let found = -1
  let key = ''
  for (let i = 0; i < source.length; i++) {
    const c = source[i]
    if (c === '{' || c === '[') depth++
    else if (c === '}' || c === ']') depth--
    else if (c === '"') {
      const end = stringEnd(source, i)
      const value = key === wanted && /:\s*$/.test(source.slice(Math.max(0, i - 20), i))
      if (depth === 1 && value) found = i + 1
      key = depth === 1 && !value ? source.slice(i + 1, end) : ''
      i = end
    }
  }
  return found
}

/** Index of the mark that ends the string opened at `open`. */
export function stringEnd(source: string, open: number): number {
  let i = open + 1
  while (i < source.length && source[i] !== '"') i += source[i] === '\\' ? 2 : 1
  return i
}
