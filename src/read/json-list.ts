import { stringEnd } from './json-runs.ts'
import type { Stretch } from './slices.ts'

/**
 * Where the objects of a list stand in a JSON source: of the list that is the whole source, or of the one under a key of
 * the object that is. The last may be cut.
 * @param isList - Whether the list under a key is the one.
 */
export function jsonObjects(source: string, isList: (key: string) => boolean): readonly Stretch[] {
  const objects: Stretch[] = []
  let depth = 0
  let key = ''
  /** Depth inside the list; 0 outside. */
  let inside = 0
  let start = -1
  for (let i = 0; i < source.length; i++) {
    const c = source[i]
    if (c === '"') {
      const end = stringEnd(source, i)
      if (depth === 1 && inside === 0) key = source.slice(i + 1, Math.min(end, i + 40))
      i = end
    } else if (c === '{' || c === '[') {
      const list = c === '[' && inside === 0 && (depth === 0 || (depth === 1 && isList(key)))
      if (inside > 0 && depth === inside && c === '{') start = i
      depth++
      if (list) inside = depth
    } else if (c === '}' || c === ']') {
      depth--
      if (inside > 0 && depth === inside && start >= 0) {
        objects.push({ start, end: i + 1 })
        start = -1
      } else if (depth < inside) inside = 0
    }
  }
  return start >= 0 ? [...objects, { start, end: source.length }] : objects
}
