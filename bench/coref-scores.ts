/** Precision, recall and their harmonic mean. */
interface Rates {
  readonly precision: number
  readonly recall: number
  readonly f1: number
}

/** The three measures of coreference that CoNLL-2012 averages. */
interface ConllRates {
  readonly muc: Rates
  readonly bCubed: Rates
  readonly ceafe: Rates
  /** Mean of the three F1. */
  readonly f1: number
}

/** Sums over documents from which the rates are made. */
interface Sums {
  right: number
  given: number
  found: number
  wanted: number
}

/** Groups of mentions; a mention is any text that names it, in one group at most. */
export type Clusters = readonly (readonly string[])[]

/**
 * MUC (Vilain et al. 1995), B³ (Bagga and Baldwin 1998) and CEAF over entities (Luo 2005) of documents together, as Pradhan
 * et al. (2014, P14-2006) settle them for mentions that only one side has: those count against it.
 */
export function conllRates(documents: readonly { readonly key: Clusters; readonly response: Clusters }[]): ConllRates {
  const [muc, bCubed, ceafe] = [mucOf, bCubedOf, ceafeOf].map((measure) => {
    const sums = { right: 0, given: 0, found: 0, wanted: 0 }
    for (const { key, response } of documents) measure(key, response, sums)
    return ratesOf(sums)
  }) as [Rates, Rates, Rates]
  return { muc, bCubed, ceafe, f1: (muc.f1 + bCubed.f1 + ceafe.f1) / 3 }
}

function ratesOf({ right, given, found, wanted }: Sums): Rates {
  const [precision, recall] = [given === 0 ? 0 : right / given, wanted === 0 ? 0 : found / wanted]
  return { precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) }
}

/** Links: those of a group that the other side's groups keep. */
function mucOf(key: Clusters, response: Clusters, sums: Sums): void {
  const [inResponse, inKey] = [groupsOf(response), groupsOf(key)]
  for (const group of key) {
    sums.found += group.length - partsOf(group, inResponse)
    sums.wanted += group.length - 1
  }
  for (const group of response) {
    sums.right += group.length - partsOf(group, inKey)
    sums.given += group.length - 1
  }
}

/** In how many parts the other side cuts a group; mentions it has not are parts of their own. */
function partsOf(group: readonly string[], other: ReadonlyMap<string, number>): number {
  const groups = new Set(group.flatMap((m) => other.get(m) ?? []))
  return groups.size + group.filter((m) => !other.has(m)).length
}

/** Mentions: the share of each one's group that is right. */
function bCubedOf(key: Clusters, response: Clusters, sums: Sums): void {
  for (const k of key) {
    for (const r of response) {
      const common = commonOf(k, r)
      sums.found += (common * common) / k.length
      sums.right += (common * common) / r.length
    }
  }
  sums.wanted += countOf(key)
  sums.given += countOf(response)
}

/** Entities: the best pairing of groups one to one, each pair worth the share of mentions they have in common. */
function ceafeOf(key: Clusters, response: Clusters, sums: Sums): void {
  const worth = key.map((k) => response.map((r) => (2 * commonOf(k, r)) / (k.length + r.length)))
  const best = bestPairing(worth)
  sums.found += best
  sums.right += best
  sums.wanted += key.length
  sums.given += response.length
}

function commonOf(a: readonly string[], b: readonly string[]): number {
  const other = new Set(b)
  return a.filter((m) => other.has(m)).length
}

function countOf(clusters: Clusters): number {
  return clusters.reduce((n, c) => n + c.length, 0)
}

function groupsOf(clusters: Clusters): ReadonlyMap<string, number> {
  return new Map(clusters.flatMap((c, i) => c.map((m) => [m, i] as const)))
}

/** Worth of the best pairing of rows and columns one to one (Kuhn 1955, with potentials). */
export function bestPairing(worth: readonly (readonly number[])[]): number {
  const [rows, columns] = [worth.length, worth[0]?.length ?? 0]
  if (rows === 0 || columns === 0) return 0
  if (rows > columns)
    return bestPairing(Array.from({ length: columns }, (_, c) => worth.map((row) => row[c] as number)))
  const state: Pairing = {
    worth,
    rowOf: new Int32Array(columns + 1).fill(-1),
    up: new Float64Array(rows),
    down: new Float64Array(columns + 1),
  }
  for (let row = 0; row < rows; row++) pairRow(state, row)
  let total = 0
  for (let c = 0; c < columns; c++) {
    const row = state.rowOf[c] as number
    if (row >= 0) total += worth[row]?.[c] ?? 0
  }
  return total
}

interface Pairing {
  readonly worth: readonly (readonly number[])[]
  /** Row paired with each column, −1 if none; the last column is where a row waits. */
  readonly rowOf: Int32Array
  readonly up: Float64Array
  readonly down: Float64Array
}

/** Pairs one more row along the cheapest path of changes. */
function pairRow({ worth, rowOf, up, down }: Pairing, row: number): void {
  const columns = rowOf.length - 1
  const least = new Float64Array(columns).fill(Number.POSITIVE_INFINITY)
  const before = new Int32Array(columns).fill(columns)
  const done = new Uint8Array(columns + 1)
  rowOf[columns] = row
  let at = columns
  while ((rowOf[at] as number) >= 0) {
    done[at] = 1
    const own = rowOf[at] as number
    let next = -1
    for (let c = 0; c < columns; c++) {
      if (done[c] === 1) continue
      const cost = -(worth[own]?.[c] ?? 0) - (up[own] as number) - (down[c] as number)
      if (cost < (least[c] as number)) {
        least[c] = cost
        before[c] = at
      }
      if (next < 0 || (least[c] as number) < (least[next] as number)) next = c
    }
    const delta = least[next] as number
    for (let c = 0; c <= columns; c++) {
      if (done[c] === 1) {
        up[rowOf[c] as number] = (up[rowOf[c] as number] as number) + delta
        down[c] = (down[c] as number) - delta
      } else if (c < columns) least[c] = (least[c] as number) - delta
    }
    at = next
  }
  while (at !== columns) {
    const from = before[at] as number
    rowOf[at] = rowOf[from] as number
    at = from
  }
  rowOf[columns] = -1
}

/** Sums of B³ precision and recall over mentions, given what each belongs to. */
export function bCubed(gold: readonly string[], ours: readonly string[]): { precision: number; recall: number } {
  const group = (of: readonly string[]) => {
    const groups = new Map<string, number[]>()
    for (const [i, k] of of.entries()) groups.set(k, [...(groups.get(k) ?? []), i])
    return groups
  }
  const [goldGroups, ourGroups] = [group(gold), group(ours)]
  let precision = 0
  let recall = 0
  for (const [i, k] of ours.entries()) {
    const together = ourGroups.get(k) as number[]
    const wanted = goldGroups.get(gold[i] as string) as number[]
    const right = together.filter((j) => gold[j] === gold[i]).length
    precision += right / together.length
    recall += right / wanted.length
  }
  return { precision, recall }
}
