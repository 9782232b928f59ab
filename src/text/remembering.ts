/** A function of an object that works once for each, and remembers as long as the object is held. */
export function oncePer<K extends object, V>(work: (key: K) => V): (key: K) => V {
  const known = new WeakMap<K, { readonly value: V }>()
  return (key) => {
    const given = known.get(key) ?? { value: work(key) }
    known.set(key, given)
    return given.value
  }
}

/** Longer texts are looked at anew: they hardly come twice. */
const longestKept = 60

/**
 * A function of short texts that remembers what it gave, for at most `most` texts: then it forgets all, so that a long
 * run does not grow it. What it gives must not be altered.
 */
export function remembering<T>(work: (text: string) => T, most = 10_000): (text: string) => T {
  const known = new Map<string, T>()
  return (text) => {
    const given = known.get(text)
    if (given !== undefined) return given
    const value = work(text)
    if (text.length > longestKept) return value
    if (known.size >= most) known.clear()
    known.set(text, value)
    return value
  }
}
