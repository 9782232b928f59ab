import type { Passage } from './passages.ts'

/** One speaker on one day, or the outlet in its own words in one article. */
export function isOneVoice(a: Passage, b: Passage): boolean {
  const [x, y] = [[...a.speakers][0], [...b.speakers][0]]
  if (a.statement === null && b.statement === null) return a.document === b.document
  if (x === undefined || y === undefined)
    return a.statement !== null && b.statement !== null && a.document === b.document
  return x === y && a.published === b.published
}
