/**
 * Learns what speaks for an antecedent and writes `src/data/antecedent-weights.ts`:
 * `node models/antecedents/train.ts [--data FOLDER] [--folds N]`. FOLDER holds `gap-development.tsv` and `gum.jsonl`;
 * with `--folds`, GAP is scored on parts kept out of training, and nothing is written.
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Weights } from '../../src/resolve/antecedents.ts'
import { shuffled } from '../random.ts'
import { type Example, gapExamples, gumExamples } from './examples.ts'
import { learnNet, type Net, scoreOf, together, type Training } from './net.ts'

const seed = 20170302
type Kind = 'person' | 'plural' | 'neutral'

/**
 * Set by hand: sayings that go on with their speaker are rare in the data and everywhere in news copy; GAP's names all
 * agree with their pronouns.
 */
const byHand: Readonly<Record<Kind, Readonly<Record<string, number>>>> = {
  person: { 'same-source': 1.5, 'own-source': 0.4, 'quoted-before': -0.5, 'other-speaker': -1, gender: 0.7, hint: 0.7 },
  plural: { 'same-source': 1.2, singular: -2 },
  neutral: {},
}

/** Nets for persons, whose mean is taken: one by itself depends on where it began, by a point of F1 either way. */
const nets = 3

/** Chosen by `--folds 5`. The few examples of "it" and "they" bear no hidden units. */
const trainings: Readonly<Record<Kind, Omit<Training, 'fixed'>>> = {
  person: { hidden: 8, epochs: 16, dropout: 0.3, decay: 0.001, leastSeen: 8, seed },
  plural: { hidden: 0, epochs: 40, dropout: 0.3, decay: 0.01, leastSeen: 8, seed },
  neutral: { hidden: 0, epochs: 40, dropout: 0.3, decay: 0.01, leastSeen: 8, seed },
}

const args = process.argv.slice(2)
const option = (name: string) => (args.includes(name) ? args[args.indexOf(name) + 1] : undefined)
const folder = option('--data') ?? '../shared/bench/coref'
const folds = Number(option('--folds') ?? 0)
const kinds = ['person', 'plural', 'neutral'] as const

// Pronouns before the one asked for are read too: first with nothing known, then with what was learned from that.
const blank = { rows: {}, bias: [], out: [] }
const first = readExamples({ person: blank, plural: blank, neutral: blank })
const { gap, gum } = readExamples(weightsOf(first))
if (folds > 0) printFolds(folds)
else writeWeights()

interface Examples {
  readonly gap: readonly Example[]
  readonly gum: readonly Example[]
}

function readExamples(weights: Weights): Examples {
  return {
    gap: gapExamples(join(folder, 'gap-development.tsv'), weights),
    gum: gumExamples(join(folder, 'gum.jsonl'), weights),
  }
}

function weightsOf(examples: Examples): Weights {
  const [person, plural, neutral] = kinds.map((kind) => {
    const { rows, bias, out } = learn(kind, examples)
    return { rows: Object.fromEntries([...rows].map(([f, r]) => [f, [...r]])), bias: [...bias], out: [...out] }
  })
  return { person, plural, neutral } as Weights
}

function learn(kind: Kind, examples: Examples): Net {
  const own = [...(kind === 'person' ? examples.gap : []), ...examples.gum.filter((e) => e.kind === kind)]
  const training = { ...trainings[kind], fixed: byHand[kind] }
  if (kind !== 'person') return learnNet(own, training)
  return together(Array.from({ length: nets }, (_, i) => learnNet(own, { ...training, seed: seed + i })))
}

function writeWeights(): void {
  const sets = kinds.map((kind) => `  ${kind}: ${toText(learn(kind, { gap, gum }))},\n`)
  const text = `/** A small network: for each feature its own weight, then its weights into the hidden units; biases and weights out of these. */
export interface AntecedentWeights {
  readonly rows: Readonly<Record<string, readonly number[]>>
  readonly bias: readonly number[]
  readonly out: readonly number[]
}

/**
 * What the features of an antecedent add to its score, by what the pronoun asks for; sums are log-odds among those who
 * may be meant. Made by \`models/antecedents/train.ts\` from GUM and GAP.
 */
export const antecedentWeights: Readonly<Record<'person' | 'plural' | 'neutral', AntecedentWeights>> = {
${sets.join('')}}
`
  writeFileSync(new URL('../../src/data/antecedent-weights.ts', import.meta.url), text)
  console.log(`${gap.length} pronouns of GAP, ${gum.length} of GUM`)
}

function toText({ rows, bias, out }: Net): string {
  const list = (numbers: Float64Array) => `[${[...numbers].map((n) => String(Math.round(n * 100) / 100)).join(', ')}]`
  const lines = [...rows].map(([name, row]) => `      ${/^\w+$/.test(name) ? name : `'${name}'`}: ${list(row)},\n`)
  return `{\n    rows: {\n${lines.join('')}    },\n    bias: ${list(bias)},\n    out: ${list(out)},\n  }`
}

/** Pair F1 of GAP when each part is answered by weights learned without it. */
function printFolds(parts: number): void {
  const order = shuffled(gap, seed)
  const tallies = { female: { right: 0, given: 0, wanted: 0 }, male: { right: 0, given: 0, wanted: 0 } }
  for (let k = 0; k < parts; k++) {
    const net = learn('person', { gap: order.filter((_, i) => i % parts !== k), gum })
    for (const example of order.filter((_, i) => i % parts === k)) {
      const tally = tallies[example.female ? 'female' : 'male']
      const given = example.candidates.filter((c) => c.pair)
      const best = given.toSorted((a, b) => scoreOf(net, b.features) - scoreOf(net, a.features))[0]
      tally.wanted += Number(example.wanted)
      tally.given += Number(best !== undefined)
      tally.right += Number(example.wanted && best?.right === true)
    }
  }
  const f1 = (...of: readonly { right: number; given: number; wanted: number }[]) =>
    (2 * sum(of.map((t) => t.right))) / (sum(of.map((t) => t.given)) + sum(of.map((t) => t.wanted)))
  const { female, male } = tallies
  console.log(
    `GAP, ${parts} parts kept out in turn: pair F1 ${f1(female, male).toFixed(4)}, female ${f1(female).toFixed(4)}, male ${f1(male).toFixed(4)}, bias ${(f1(female) / f1(male)).toFixed(3)}`,
  )
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => a + b, 0)
}
