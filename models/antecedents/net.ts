import { random as numbers } from '../random.ts'
import type { Example } from './examples.ts'

/** A small network that weighs an antecedent: a weight for each feature, and hidden units that see features together. */
export interface Net {
  /** For each feature its own weight, then its weights into the hidden units. */
  readonly rows: ReadonlyMap<string, Float64Array>
  readonly bias: Float64Array
  readonly out: Float64Array
}

export interface Training {
  /** Hidden units; 0 leaves a log-linear model. */
  readonly hidden: number
  readonly epochs: number
  /** Share of the features left out of each batch. */
  readonly dropout: number
  /** Weight of squared weights. */
  readonly decay: number
  /** Features seen in fewer candidates are left out. */
  readonly leastSeen: number
  readonly seed: number
  /** Weights set by hand, which are not learned. */
  readonly fixed: Readonly<Record<string, number>>
}

const batch = 256
const rate = 0.005
const [momentum, spread] = [0.9, 0.999]

interface Candidate {
  readonly features: readonly (readonly [number, number])[]
  readonly fixed: number
  readonly right: boolean
}

interface Parameters {
  /** Own weights, weights into hidden units, biases, weights out, one after the other. */
  readonly values: Float64Array
  readonly slope: Float64Array
  readonly first: Float64Array
  readonly second: Float64Array
  steps: number
}

/** Learns the weights that make the right candidates likeliest, by Adam in batches; the same examples give the same net. */
export function learnNet(examples: readonly Example[], training: Training): Net {
  const usable = examples.filter((e) => e.candidates.length > 1 && e.candidates.some((c) => c.right))
  const names = namesOf(usable, training)
  const scales = scalesOf(usable, names)
  const { hidden } = training
  const random = numbers(training.seed)
  const size = names.length * (1 + hidden) + 2 * hidden
  const values = new Float64Array(size)
  for (let i = names.length; i < size; i++) values[i] = 0.3 * (random() - 0.5)
  const zeros = () => new Float64Array(size)
  const parameters = { values, slope: zeros(), first: zeros(), second: zeros(), steps: 0 }
  const rows = usable.map((e) => e.candidates.map((c) => toCandidate(c, names, scales, training.fixed)))
  for (let epoch = 0; epoch < training.epochs; epoch++) {
    const order = permutation(rows.length, random)
    for (let b = 0; b < order.length; b += batch) {
      const kept = Float64Array.from(names, () => (random() < training.dropout ? 0 : 1 / (1 - training.dropout)))
      const part = order.slice(b, b + batch).map((i) => rows[i] as Candidate[])
      for (const candidates of part) addSlope(parameters, candidates, kept, hidden)
      step(parameters, part.length, training.decay)
    }
  }
  return toNet(names, scales, values, training)
}

function namesOf(examples: readonly Example[], { leastSeen, fixed }: Training): string[] {
  const seen = new Map<string, number>()
  for (const { candidates } of examples)
    for (const { features } of candidates) for (const name of features.keys()) seen.set(name, (seen.get(name) ?? 0) + 1)
  return [...seen]
    .filter(([name, n]) => n >= leastSeen && !Object.hasOwn(fixed, name))
    .map(([name]) => name)
    .sort()
}

/** The largest value of each feature: the net sees all of them between −1 and 1. */
function scalesOf(examples: readonly Example[], names: readonly string[]): Float64Array {
  const at = new Map(names.map((name, i) => [name, i]))
  const scales = new Float64Array(names.length).fill(1e-9)
  for (const { candidates } of examples) {
    for (const { features } of candidates) {
      for (const [name, value] of features) {
        const i = at.get(name)
        if (i !== undefined) scales[i] = Math.max(scales[i] as number, Math.abs(value))
      }
    }
  }
  return scales
}

function toCandidate(
  { features, right }: Example['candidates'][number],
  names: readonly string[],
  scales: Float64Array,
  fixed: Training['fixed'],
): Candidate {
  const at = indexOf(names)
  const known = [...features].flatMap(([name, value]) => {
    const i = at.get(name)
    return i === undefined ? [] : [[i, value / (scales[i] as number)] as const]
  })
  const byHand = [...features].reduce((sum, [name, value]) => sum + (fixed[name] ?? 0) * value, 0)
  return { features: known, fixed: byHand, right }
}

const indexes = new WeakMap<readonly string[], ReadonlyMap<string, number>>()

function indexOf(names: readonly string[]): ReadonlyMap<string, number> {
  const known = indexes.get(names) ?? new Map(names.map((name, i) => [name, i]))
  indexes.set(names, known)
  return known
}

function permutation(n: number, random: () => number): number[] {
  const order = Array.from({ length: n }, (_, i) => i)
  for (let i = n - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1))
    const kept = order[i] as number
    order[i] = order[j] as number
    order[j] = kept
  }
  return order
}

/** Adds what one pronoun says of the weights. */
function addSlope(
  { values, slope }: Parameters,
  candidates: readonly Candidate[],
  kept: Float64Array,
  hidden: number,
): void {
  const width = kept.length
  const [biases, outs] = [width * (1 + hidden), width * (1 + hidden) + hidden]
  const units = candidates.map(({ features }) => unitsOf(values, features, kept, hidden))
  const scores = candidates.map(({ features, fixed }, k) => {
    let score = fixed
    for (const [i, value] of features) score += (values[i] as number) * value * (kept[i] as number)
    for (let h = 0; h < hidden; h++) score += (values[outs + h] as number) * ((units[k] as Float64Array)[h] as number)
    return score
  })
  const best = Math.max(...scores)
  const parts = scores.map((s) => Math.exp(s - best))
  const total = parts.reduce((sum, p) => sum + p, 0)
  const right = parts.reduce((sum, p, k) => sum + (candidates[k]?.right ? p : 0), 0)
  for (const [k, candidate] of candidates.entries()) {
    const part = parts[k] as number
    const pull = part / total - (candidate.right ? part / right : 0)
    for (const [i, value] of candidate.features) slope[i] = (slope[i] as number) + pull * value * (kept[i] as number)
    for (let h = 0; h < hidden; h++) {
      const unit = (units[k] as Float64Array)[h] as number
      const inward = pull * (values[outs + h] as number) * (1 - unit * unit)
      slope[outs + h] = (slope[outs + h] as number) + pull * unit
      slope[biases + h] = (slope[biases + h] as number) + inward
      const from = width * (1 + h)
      for (const [i, value] of candidate.features)
        slope[from + i] = (slope[from + i] as number) + inward * value * (kept[i] as number)
    }
  }
}

/** What the hidden units make of a candidate. */
function unitsOf(
  values: Float64Array,
  features: Candidate['features'],
  kept: Float64Array,
  hidden: number,
): Float64Array {
  const width = kept.length
  return Float64Array.from({ length: hidden }, (_, h) => {
    let sum = values[width * (1 + hidden) + h] as number
    for (const [i, value] of features) sum += (values[width * (1 + h) + i] as number) * value * (kept[i] as number)
    return Math.tanh(sum)
  })
}

/** One step of Adam (Kingma and Ba 2015) down the mean slope of a batch. */
function step(p: Parameters, n: number, decay: number): void {
  p.steps++
  const [fade, widen] = [1 - momentum ** p.steps, 1 - spread ** p.steps]
  for (let i = 0; i < p.values.length; i++) {
    const slope = (p.slope[i] as number) / n + decay * (p.values[i] as number)
    p.first[i] = momentum * (p.first[i] as number) + (1 - momentum) * slope
    p.second[i] = spread * (p.second[i] as number) + (1 - spread) * slope * slope
    const size = Math.sqrt((p.second[i] as number) / widen) + 1e-8
    p.values[i] = (p.values[i] as number) - (rate * ((p.first[i] as number) / fade)) / size
  }
  p.slope.fill(0)
}

function toNet(names: readonly string[], scales: Float64Array, values: Float64Array, { hidden, fixed }: Training): Net {
  const width = names.length
  const rows = new Map(
    names.map((name, i) => [
      name,
      Float64Array.from({ length: 1 + hidden }, (_, h) => (values[width * h + i] as number) / (scales[i] as number)),
    ]),
  )
  for (const [name, weight] of Object.entries(fixed)) rows.set(name, Float64Array.of(weight))
  const from = width * (1 + hidden)
  return { rows, bias: values.slice(from, from + hidden), out: values.slice(from + hidden) }
}

/** Several nets as one: it gives the mean of what they give. */
export function together(nets: readonly Net[]): Net {
  const names = new Set(nets.flatMap((n) => [...n.rows.keys()]))
  const width = Math.max(...nets.flatMap((n) => [...n.rows.values()].map((row) => row.length)))
  const rows = [...names].map((name) => {
    const found = nets.map((n) => n.rows.get(name) ?? new Float64Array(width))
    const own = found.reduce((sum, row) => sum + (row[0] ?? 0), 0) / nets.length
    const inward = found.flatMap((row) => (row.length === 1 ? [] : [...row.slice(1)]))
    return [name, Float64Array.of(own, ...inward)] as const
  })
  return {
    rows: new Map(rows),
    bias: Float64Array.from(nets.flatMap((n) => [...n.bias])),
    out: Float64Array.from(nets.flatMap((n) => [...n.out].map((weight) => weight / nets.length))),
  }
}

/** What a net makes of a candidate, in log-odds beside the others. */
export function scoreOf({ rows, bias, out }: Net, features: ReadonlyMap<string, number>): number {
  const units = Float64Array.from(bias)
  let score = 0
  for (const [name, value] of features) {
    const row = rows.get(name)
    if (row === undefined) continue
    score += (row[0] as number) * value
    for (let h = 1; h < row.length; h++) units[h - 1] = (units[h - 1] as number) + (row[h] as number) * value
  }
  for (const [h, unit] of units.entries()) score += (out[h] as number) * Math.tanh(unit)
  return score
}
