/** Whether both hold something and nothing that is in the other. */
export function disjoint(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size > 0 && b.size > 0 && ![...a].some((x) => b.has(x))
}

/** Adds a value to the list kept under a key. */
export function addTo<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const known = lists.get(key)
  if (known === undefined) lists.set(key, [value])
  else known.push(value)
}

/** Things joined through their pairs; the group joined last comes last. Linear in the pairs. */
export function joinPairs<T>(pairs: readonly (readonly [T, T])[]): T[][] {
  const groupOf = new Map<T, Set<T>>()
  const groups = new Set<Set<T>>()
  for (const [a, b] of pairs) {
    const [x, y] = [groupOf.get(a) ?? new Set([a]), groupOf.get(b) ?? new Set([b])]
    const [large, small] = x.size >= y.size ? [x, y] : [y, x]
    if (large !== small) {
      for (const f of small) {
        large.add(f)
        groupOf.set(f, large)
      }
      groupOf.set(large === x ? a : b, large)
      groups.delete(small)
    }
    groups.delete(large)
    groups.add(large)
  }
  return [...groups].map((g) => [...g])
}
