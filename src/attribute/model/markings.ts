import { bestChain, type Lattice, scoreOf, width } from './crf.ts'
import type { Run } from './hints.ts'
import { linkChain, linkLabels } from './labels.ts'
import { bestOneSource } from './one-source.ts'
import type { CueSite } from './standing.ts'

/** How a marking came about. */
export const way = { best: 0, noSource: 1, otherSource: 2, rules: 3, rulesSource: 4 } as const

/** One way to mark the source and content of a cue. */
export interface Marking {
  /** Label of each token of the window. */
  readonly labels: Uint8Array
  /** One of `way`. */
  readonly way: number
  /** How much less the chain likes it than the best one: difference of the logs. */
  readonly loss: number
}

/** What a score is raised by, step by step, until there is a source or a content. */
const pushes = [2, 3, 5]
/** What keeps a token out of a source. */
const banned = -40

/**
 * The ways to mark the window of a cue that are worth a judgement: the best that holds some content (whether the cue
 * deserves any is not decided here), the best without a source, the best with another source in one piece, and what the
 * rules say.
 */
export function markingsOf(site: CueSite, lattice: Lattice): Marking[] {
  const first = bestWithContent(lattice, bestLink)
  const most = scoreOf(lattice, first)
  const markings: Marking[] = [{ labels: first, way: way.best, loss: 0 }]
  const add = (labels: Uint8Array, how: number): void => {
    if (markings.some((m) => same(m.labels, labels))) return
    markings.push({ labels, way: how, loss: most - scoreOf(lattice, labels) })
  }
  const kept = lattice.emission.slice(0, lattice.length * width)
  if (first.includes(linkLabels.source)) {
    for (let t = 0; t < lattice.length; t++) raise(lattice, t, linkLabels.source, banned)
    const without = bestWithContent(lattice, bestLink)
    lattice.emission.set(kept)
    add(without, way.noSource)
  }
  const other = otherSource(lattice, first)
  lattice.emission.set(kept)
  if (other !== null) add(other, way.otherSource)
  addRules(site, first, add)
  return markings
}

/** The best with a source in one piece that is not the one of `first`; null if there is none with a content. */
function otherSource(lattice: Lattice, first: Uint8Array): Uint8Array | null {
  const taken = sourcesOf(first) === 1 ? first : new Uint8Array(first.length)
  for (let t = 0; t < taken.length; t++) if (isSource(taken[t] as number)) ban(lattice, t)
  const other = bestWithContent(lattice, bestOneSource)
  const again = other.some((label, t) => isSource(label) && isSource(taken[t] as number))
  return again || !other.includes(linkLabels.content) ? null : other
}

/** The marking of the rules, and the best with the rules' source. */
function addRules({ rule, windowFrom }: CueSite, first: Uint8Array, add: (l: Uint8Array, how: number) => void): void {
  if (rule === null) return
  const own = new Uint8Array(first.length)
  mark(own, rule.content, linkLabels.content, windowFrom)
  mark(own, rule.source, linkLabels.source, windowFrom)
  if (own.includes(linkLabels.content)) add(own, way.rules)
  const mixed = first.map((l) => (isSource(l) ? linkLabels.outside : l))
  const free = rule.source.every(
    ({ from, to }) => !mixed.subarray(from - windowFrom, to - windowFrom).some((l) => l > 0),
  )
  if (!free) return
  mark(mixed, rule.source, linkLabels.source, windowFrom)
  add(mixed, way.rulesSource)
}

function isSource(label: number): boolean {
  return label === linkLabels.source || label === linkLabels.inSource
}

function mark(labels: Uint8Array, runs: readonly Run[], first: number, offset: number): void {
  for (const { from, to } of runs) {
    if (from < offset || to - offset > labels.length) continue
    labels.fill(first + 1, from - offset, to - offset)
    labels[from - offset] = first
  }
}

function sourcesOf(labels: Uint8Array): number {
  return labels.reduce((n, label) => (label === linkLabels.source ? n + 1 : n), 0)
}

function bestLink(lattice: Lattice, out: Uint8Array): void {
  bestChain(linkChain, lattice, out)
}

/** The best labels by a search that hold a content: its score is raised until there is one. */
function bestWithContent(lattice: Lattice, search: (lattice: Lattice, out: Uint8Array) => void): Uint8Array {
  const labels = new Uint8Array(lattice.length)
  search(lattice, labels)
  let pushed = 0
  for (const push of pushes) {
    if (labels.includes(linkLabels.content)) break
    pushed += push
    for (let t = 0; t < lattice.length; t++) raise(lattice, t, linkLabels.content, push)
    search(lattice, labels)
  }
  if (pushed > 0) for (let t = 0; t < lattice.length; t++) raise(lattice, t, linkLabels.content, -pushed)
  return labels
}

function ban(lattice: Lattice, t: number): void {
  raise(lattice, t, linkLabels.source, banned)
  raise(lattice, t, linkLabels.inSource, banned)
}

function raise({ emission }: Lattice, t: number, label: number, by: number): void {
  const at = t * width + label
  emission[at] = (emission[at] as number) + by
}

function same(a: Uint8Array, b: Uint8Array): boolean {
  return a.every((label, t) => label === b[t])
}
