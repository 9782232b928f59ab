/** Whether both hold something and nothing that is in the other. */
export function disjoint(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size > 0 && b.size > 0 && !meets(a, b)
}

/** Whether both hold one thing. */
export function meets<T>(a: Iterable<T>, b: ReadonlySet<T>): boolean {
  for (const x of a) if (b.has(x)) return true
  return false
}

/** What the first holds and the second too, in the order of the first. */
export function inBoth<T>(a: Iterable<T>, b: ReadonlySet<T>): T[] {
  const shared: T[] = []
  for (const x of a) if (b.has(x)) shared.push(x)
  return shared
}

/** Adds a value to the list kept under a key. */
export function addTo<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const known = lists.get(key)
  if (known === undefined) lists.set(key, [value])
  else known.push(value)
}

/** How many groups, and members of each, an item is compared with: the latest, so that work does not grow with the square. */
export interface Latest {
  readonly groups: number
  readonly members: number
}

/** Items in groups, in order: each goes to the first group that has a member it is one with. */
export function grouped<T>(
  items: Iterable<T>,
  isOne: (member: T, item: T) => boolean,
  { groups: most, members }: Latest = { groups: Infinity, members: Infinity },
): T[][] {
  const groups: T[][] = []
  for (const item of items) {
    const known = groups.slice(-most).find((g) => g.slice(-members).some((m) => isOne(m, item)))
    if (known === undefined) groups.push([item])
    else known.push(item)
  }
  return groups
}

/** Items from which another one differs, in order. */
export function differing<T>(items: readonly T[], differ: (a: T, b: T) => boolean): T[] {
  return items.filter((item) => items.some((other) => other !== item && differ(other, item)))
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

/**
 * The first `most` groups of items that all agree with each other, in order; an item goes to the first group it agrees with, and
 * is left out where there is none. Items of one key agree with the same others, so that each key is compared once.
 */
export function agreeing<T>(
  items: readonly T[],
  most: number,
  keyOf: (item: T) => string,
  agree: (a: T, b: T) => boolean,
): T[][] {
  const groups: { readonly items: T[]; readonly distinct: T[] }[] = []
  const groupOf = new Map<string, (typeof groups)[number] | undefined>()
  for (const item of items) {
    const key = keyOf(item)
    if (!groupOf.has(key)) {
      let own = groups.find((g) => g.distinct.every((o) => agree(o, item)))
      if (own === undefined && groups.length < most) {
        own = { items: [], distinct: [] }
        groups.push(own)
      }
      own?.distinct.push(item)
      groupOf.set(key, own)
    }
    groupOf.get(key)?.items.push(item)
  }
  return groups.map((g) => g.items)
}
