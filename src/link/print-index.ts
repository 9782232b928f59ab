/** Which documents of a collection share which prints. */
export interface PrintIndex {
  /** Whether a print stands in many documents. */
  readonly isCommon: (print: number) => boolean
  /**
   * Earlier documents that share at least `least` prints with one, a print that stands in many counting half; `most` of
   * them, those with the most and rarest first.
   */
  readonly sharing: (document: number, least: number, most: number) => readonly number[]
}

/** A print in more documents than these is a formula or much-run copy: it is followed only to the first few. */
const [mostHolders, fewHolders] = [24, 4]

/** Numbers of documents stand in the low bits of a key, and prints above them. */
const documentRange = 2 ** 21

/** An index over documents by their prints, each print once and ascending. All of it is flat arrays: some 16 bytes a print. */
export function indexPrints(documents: readonly Uint32Array[]): PrintIndex {
  const offsets = new Uint32Array(documents.length + 1)
  documents.forEach((prints, i) => {
    offsets[i + 1] = (offsets[i] ?? 0) + prints.length
  })
  const { prints, holders, groups, starts } = groupPrints(documents, offsets)
  const scores = new Float64Array(documents.length)
  const counts = new Float32Array(documents.length)
  const sizeOf = (group: number) => (starts[group + 1] ?? 0) - (starts[group] ?? 0)
  const groupsOf = (document: number) => groups.subarray(offsets[document] ?? 0, offsets[document + 1] ?? 0)
  return {
    isCommon: (print) => {
      const group = placeOf(prints, print)
      return prints[group] === print && sizeOf(group) > mostHolders
    },
    sharing: (document, least, most) => {
      const touched: number[] = []
      for (const group of groupsOf(document)) {
        const size = sizeOf(group)
        const start = starts[group] ?? 0
        const many = size > mostHolders
        const end = start + (many ? fewHolders : size)
        for (let i = start; i < end && (holders[i] ?? 0) < document; i++) {
          const other = holders[i] ?? 0
          if (counts[other] === 0) touched.push(other)
          counts[other] = (counts[other] ?? 0) + (many ? 0.5 : 1)
          scores[other] = (scores[other] ?? 0) + 1 / size
        }
      }
      const found = touched.filter((other) => (counts[other] ?? 0) >= least)
      found.sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b)
      for (const other of touched) counts[other] = scores[other] = 0
      return found.slice(0, most)
    },
  }
}

/** Index of a value in ascending ones, or of the first above it. */
function placeOf(values: Uint32Array, value: number): number {
  let [low, high] = [0, values.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((values[middle] ?? 0) < value) low = middle + 1
    else high = middle
  }
  return low
}

interface Groups {
  /** Each print once, ascending: the groups. */
  readonly prints: Uint32Array
  /** Documents by print, those of one print ascending. */
  readonly holders: Uint32Array
  /** Where in `holders` each group of one print begins, and the end. */
  readonly starts: Uint32Array
  /** The group of each print of each document, in document order. */
  readonly groups: Uint32Array
}

function groupPrints(documents: readonly Uint32Array[], offsets: Uint32Array): Groups {
  const total = offsets[documents.length] ?? 0
  const keys = new Float64Array(total)
  documents.forEach((prints, document) => {
    const offset = offsets[document] ?? 0
    for (let i = 0; i < prints.length; i++) keys[offset + i] = (prints[i] ?? 0) * documentRange + document
  })
  keys.sort()
  const holders = new Uint32Array(total)
  const groups = new Uint32Array(total)
  const [starts, prints]: [number[], number[]] = [[], []]
  // Prints of a document ascend, so that they are met in its own order.
  const next = offsets.slice()
  let print = -1
  keys.forEach((key, i) => {
    const own = Math.floor(key / documentRange)
    const document = key - own * documentRange
    if (own !== print) {
      starts.push(i)
      prints.push(own)
      print = own
    }
    holders[i] = document
    groups[next[document] ?? 0] = starts.length - 1
    next[document] = (next[document] ?? 0) + 1
  })
  starts.push(total)
  return { prints: Uint32Array.from(prints), holders, groups, starts: Uint32Array.from(starts) }
}
