import { meets } from '../text/grouping.ts'
import { documentsOf, type Passage } from './passages.ts'

/** One speaker on one day, or the outlet in its own words in one article. */
export function isOneVoice(a: Passage, b: Passage): boolean {
  const [x, y] = [[...a.speakers][0], [...b.speakers][0]]
  if (a.statement === null && b.statement === null) return a.document === b.document
  if (x === undefined || y === undefined)
    return a.statement !== null && b.statement !== null && a.document === b.document
  return x === y && a.published === b.published
}

/** What several passages tell. */
interface Told {
  readonly passages: readonly Passage[]
}

/** Whether two values stand as accounts of their own: no sentence tells both, and not one voice of one document. */
export function apart(a: Told, b: Told): boolean {
  return a.passages.every((p) => b.passages.every((q) => standApart(p, q)))
}

/** Whether two passages stand as accounts of their own: two sentences, and not one voice of one document. */
export function standApart(a: Passage, b: Passage): boolean {
  if (a.sentence === b.sentence) return false
  const nobodys = a.speakers.size === 0 && b.speakers.size === 0
  return a.document !== b.document || !(nobodys || meets(a.speakers, b.speakers))
}

/** Documents that agree on a value so that another, told once, is left out. Development stories. */
const manyDocuments = 4

/** Whether one value is told by many and each other one by a single document, which likelier tells of something else. */
export function hasStray(values: readonly Told[]): boolean {
  const [most = 0, ...others] = values.map((v) => documentsOf(v.passages).size).sort((a, b) => b - a)
  return most >= manyDocuments && others.every((n) => n === 1)
}
