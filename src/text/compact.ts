/**
 * The same value in little memory: equal strings, equal spans and empty lists are kept once, and lists are as long as what they
 * hold. For what is kept long and never changed, such as the layers of the documents of a case.
 * @param value - What JSON can hold, of plain objects and lists.
 */
export function compact<T>(value: T): T {
  const strings = new Map<string, string>()
  const spans = new Map<number, object>()
  const shrink = (part: unknown): unknown => {
    if (typeof part === 'string') return once(strings, part, part)
    if (typeof part !== 'object' || part === null) return part
    if (Array.isArray(part)) return part.length === 0 ? nothing : part.map(shrink)
    const copy: Record<string, unknown> = { ...part }
    for (const key in copy) copy[key] = shrink(copy[key])
    const { start, end } = copy
    const isSpan = typeof start === 'number' && typeof end === 'number' && Object.keys(copy).length === 2
    return isSpan ? once(spans, start * maxLength + end, copy) : copy
  }
  return shrink(value) as T
}

/** More than a text is long, so that two offsets make one number. */
const maxLength = 2 ** 26

const nothing: readonly never[] = Object.freeze([])

function once<K, V>(known: Map<K, V>, key: K, value: V): V {
  const first = known.get(key)
  if (first !== undefined) return first
  known.set(key, value)
  return value
}
