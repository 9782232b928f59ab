/**
 * Learns what speaks for an antecedent and writes `src/data/antecedent-weights.ts`:
 * `node models/antecedents/train.ts [--data FOLDER] [--folds N]`. FOLDER holds `gap-development.tsv` and `gum.jsonl`;
 * with `--folds`, GAP is scored on parts kept out of training, and nothing is written.
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { shuffled } from '../random.ts'
import { type Example, gapExamples, gumExamples } from './examples.ts'

const seed = 20170302
const rounds = 60
const rate = 0.5
/** Weight of squared weights: strong, for there are few examples of "it" and "they". */
const decay = { person: 2, plural: 4, neutral: 4 }
/** GUM holds news and talk, GAP encyclopaedia: what is nearer to news counts twice. */
const gumShare = 2
/** Weights smaller than this say nothing. */
const leastWeight = 0.02

type Kind = 'person' | 'plural' | 'neutral'
type Weights = Map<string, number>

/** Set by hand: sayings that go on with their speaker are rare in the data and everywhere in news copy. */
const byHand: Readonly<Record<Kind, Readonly<Record<string, number>>>> = {
  person: { 'same-source': 1.2, 'own-source': 0.4, 'quoted-before': -0.5, 'other-speaker': -1, gender: 0.7 },
  plural: { 'same-source': 1.2, singular: -2 },
  neutral: {},
}

const args = process.argv.slice(2)
const option = (name: string) => (args.includes(name) ? args[args.indexOf(name) + 1] : undefined)
const folder = option('--data') ?? '../shared/bench/coref'
const gap = gapExamples(join(folder, 'gap-development.tsv'))
const gum = gumExamples(join(folder, 'gum.jsonl'))
const folds = Number(option('--folds') ?? 0)
if (folds > 0) console.log(`GAP, ${folds} parts kept out in turn: pair F1 ${crossValidated(folds).toFixed(3)}`)
else writeWeights()

function writeWeights(): void {
  const sets = {
    person: learnPerson(gap),
    plural: learn('plural', ofKind('plural')),
    neutral: learn('neutral', ofKind('neutral')),
  }
  const lines = Object.entries(sets).map(([kind, weights]) => {
    const all = new Map([...weights, ...Object.entries(byHand[kind as Kind])])
    const rows = [...all].filter(([, w]) => Math.abs(w) >= leastWeight).sort(([a], [b]) => (a < b ? -1 : 1))
    return `  ${kind}: {\n${rows.map(([f, w]) => `    ${/-/.test(f) ? `'${f}'` : f}: ${round(w)},\n`).join('')}  },\n`
  })
  const text = `/**
 * What each feature of an antecedent adds to its score, by what the pronoun asks for; sums are log-odds among those who
 * may be meant. Made by \`models/antecedents/train.ts\` from GUM and GAP.
 */
export const antecedentWeights: Readonly<Record<'person' | 'plural' | 'neutral', Readonly<Record<string, number>>>> = {
${lines.join('')}}
`
  writeFileSync(new URL('../../src/data/antecedent-weights.ts', import.meta.url), text)
  console.log(`${gap.length} pronouns of GAP, ${gum.length} of GUM`)
}

function round(n: number): number {
  return Math.round(n * 100) / 100
}

function ofKind(kind: Kind): Example[] {
  return gum.filter((e) => e.kind === kind)
}

function learnPerson(fromGap: readonly Example[]): Weights {
  const own = ofKind('person').map((e) => ({ ...e, share: gumShare }))
  return learn('person', [...fromGap, ...own])
}

/** Weights that make the right candidates likeliest, by AdaGrad on the whole set. */
function learn(kind: Kind, examples: readonly Example[]): Weights {
  const usable = examples.filter((e) => e.candidates.length > 1 && e.candidates.some((c) => c.right))
  const weights: Weights = new Map()
  const squares: Weights = new Map()
  for (let i = 0; i < rounds; i++) {
    const slope: Weights = new Map()
    for (const example of usable) addSlope(slope, weights, example)
    for (const [feature, g] of slope) {
      const weight = weights.get(feature) ?? 0
      const step = g - decay[kind] * weight
      const square = (squares.get(feature) ?? 1e-6) + step * step
      squares.set(feature, square)
      weights.set(feature, weight + (rate * step) / Math.sqrt(square))
    }
  }
  return weights
}

function addSlope(slope: Weights, weights: Weights, { candidates, share }: Example): void {
  const scores = candidates.map((c) => scoreOf(weights, c.features))
  const best = Math.max(...scores)
  const parts = scores.map((s) => Math.exp(s - best))
  const total = parts.reduce((sum, p) => sum + p, 0)
  const right = parts.reduce((sum, p, i) => sum + (candidates[i]?.right ? p : 0), 0)
  for (const [i, c] of candidates.entries()) {
    const part = parts[i] as number
    const pull = (c.right ? part / right : 0) - part / total
    for (const [feature, value] of c.features) slope.set(feature, (slope.get(feature) ?? 0) + share * pull * value)
  }
}

function scoreOf(weights: Weights, features: ReadonlyMap<string, number>): number {
  let sum = 0
  for (const [feature, value] of features) sum += (weights.get(feature) ?? 0) * value
  return sum
}

/** Pair F1 of GAP when each part is answered by weights learned without it. */
function crossValidated(parts: number): number {
  const order = shuffled(gap, seed)
  const tally = { right: 0, given: 0, wanted: 0 }
  for (let k = 0; k < parts; k++) {
    const weights = new Map([...learnPerson(order.filter((_, i) => i % parts !== k)), ...Object.entries(byHand.person)])
    for (const example of order.filter((_, i) => i % parts === k)) {
      const given = example.candidates.filter((c) => c.pair)
      const best = given.toSorted((a, b) => scoreOf(weights, b.features) - scoreOf(weights, a.features))[0]
      tally.wanted += Number(example.wanted)
      tally.given += Number(best !== undefined)
      tally.right += Number(best?.right === true)
    }
  }
  const [p, r] = [tally.right / tally.given, tally.right / tally.wanted]
  return (2 * p * r) / (p + r)
}
