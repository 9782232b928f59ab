/**
 * Speed on one core, in CPU time: `node bench/one-core.ts [--peers FOLDER] [--every N]`. FOLDER is where the taggers to
 * compare with were installed (`npm i compromise wink-nlp wink-eng-lite-web-model`); they are no part of the project.
 */
import { spawnSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { readParserBytes } from '../src/annotate/parse-weights.ts'
import { readTaggerBytes } from '../src/annotate/pos-weights.ts'
import { readAttributionBytes } from '../src/attribute/model/weights.ts'
import { clean } from '../src/clean/clean.ts'
import type { Layer } from '../src/model/layers.ts'
import { extract } from '../src/pipeline/extract.ts'
import { runStages } from '../src/pipeline/run-stages.ts'
import { stages } from '../src/pipeline/stages.ts'
import { readDocument } from '../src/read/read-document.ts'
import { tokenize } from '../src/text/tokens.ts'
import { weightsOf } from '../src/weights.ts'
import { speedArticles } from './speed.ts'
import type { Figures } from './table.ts'

const launcher = fileURLToPath(new URL('../bin/onrecord.js', import.meta.url))

/** What is measured with: articles as lines of JSONL, and the folder of the taggers to compare with, if there is one. */
export interface SpeedInput {
  readonly lines: readonly string[]
  readonly peers: string | null
}

/** Thousands of tokens a second, milliseconds of CPU for start-up and weights, and the ratios to taggers alone. */
export function measureOneCore({ lines, peers }: SpeedInput): Figures {
  const texts = lines.map((line) => String((JSON.parse(line) as { text: unknown }).text))
  const thousands = texts.reduce((n, text) => n + tokenize(text).length, 0) / 1000
  for (const line of lines.slice(0, 60)) timesOf(line, new Map())
  const times = new Map<string, number>()
  for (const line of lines) timesOf(line, times)
  const all = [...times.values()].reduce((a, b) => a + b, 0)
  const needed = new Set(['read and clean', ...stagesTo('statement')])
  const toStatements = [...times].reduce((n, [k, v]) => (needed.has(k) ? n + v : n), 0)
  const speed = (milliseconds: number): number => thousands / (milliseconds / 1000)
  const own = speed(toStatements)
  const others = peers === null ? {} : peerSpeeds(peers, texts, speed)
  return {
    toStatements: own,
    extract: speed(extractTime(lines)),
    everything: speed(all),
    ...Object.fromEntries([...times].map(([name, time]) => [`share ${name}`, time / all])),
    ...Object.fromEntries(Object.entries(others).map(([name, value]) => [`${name} tagging`, value])),
    ...Object.fromEntries(Object.entries(others).map(([name, value]) => [`ratio to ${name}`, own / value])),
    ...weightTimes(),
    startVersion: startTime(['--version'], ''),
    startExtract: startTime(['extract', '--jobs', '1'], `${JSON.stringify({ id: 1, text: 'Varga said no.' })}\n`),
    startArticle: startTime(['extract', '--jobs', '1'], `${smallOf(lines)}\n`),
  }
}

/** The stages that make a layer and what it needs, by their contracts. */
function stagesTo(layer: Layer): readonly string[] {
  const stage = stages.find((s) => s.adds.includes(layer))
  return stage === undefined ? [] : [stage.name, ...(stage.needs as readonly Layer[]).flatMap(stagesTo)]
}

/** CPU milliseconds to make each line that `extract` writes. */
function extractTime(lines: readonly string[]): number {
  const inputs = lines.map((text, i) => ({ bytes: Buffer.from(text), line: i + 1, nested: false }))
  for (const input of inputs.slice(0, 60)) extract(input)
  const began = cpu()
  for (const input of inputs) extract(input)
  return cpu() - began
}

/** Adds the CPU milliseconds of each stage over one article. */
function timesOf(line: string, times: Map<string, number>): void {
  const timed = <T>(name: string, work: () => T): T => {
    const began = cpu()
    const done = work()
    times.set(name, (times.get(name) ?? 0) + cpu() - began)
    return done
  }
  const doc = timed('read and clean', () =>
    clean(readDocument({ name: 'article.jsonl', format: 'jsonl', bytes: Buffer.from(line) }), { id: 'a', sha256: '' }),
  )
  const watched = stages.map((stage) => ({
    ...stage,
    run: (view: Parameters<typeof stage.run>[0]) => timed(stage.name, () => stage.run(view)),
  }))
  runStages(doc, watched)
}

/** Thousands of tokens a second that each tagger reads and tags, with nothing else done. */
function peerSpeeds(
  folder: string,
  texts: readonly string[],
  speed: (milliseconds: number) => number,
): Record<string, number> {
  const load = createRequire(join(folder, 'package.json'))
  const compromise = load('compromise') as (text: string) => { json: () => unknown }
  const wink = (load('wink-nlp') as (model: unknown, pipe: readonly string[]) => WinkReader)(
    load('wink-eng-lite-web-model'),
    ['sbd', 'pos'],
  )
  const readers: Readonly<Record<string, (text: string) => unknown>> = {
    compromise: (text) => compromise(text).json(),
    wink: (text) => wink.readDoc(text).tokens().out(wink.its.pos),
  }
  return Object.fromEntries(
    Object.entries(readers).map(([name, read]) => {
      for (const text of texts.slice(0, 30)) read(text)
      const began = cpu()
      for (const text of texts) read(text)
      return [name, speed(cpu() - began)]
    }),
  )
}

interface WinkReader {
  readonly readDoc: (text: string) => { tokens: () => { out: (what: unknown) => unknown } }
  readonly its: { readonly pos: unknown }
}

/** CPU milliseconds to read and decode each model's weights. */
function weightTimes(): Record<string, number> {
  const readers = {
    pos: readTaggerBytes,
    names: readTaggerBytes,
    parse: readParserBytes,
    attribution: readAttributionBytes,
  }
  const times: Record<string, number> = {}
  for (const [name, read] of Object.entries(readers)) {
    const began = cpu()
    const bytes = weightsOf(name)
    if (bytes === null) continue
    read(bytes)
    times[`weights ${name}`] = cpu() - began
  }
  return times
}

/** Writes the CPU microseconds of a process to file descriptor 3 when it ends. */
const probe = `data:text/javascript,${encodeURIComponent(
  "import { writeSync } from 'node:fs'; import { isMainThread } from 'node:worker_threads'; if (isMainThread) process.on('exit', () => { const { user, system } = process.cpuUsage(); writeSync(3, String(user + system)) })",
)}`

/** An article that a quarter of the others are shorter than. */
function smallOf(lines: readonly string[]): string {
  return lines.toSorted((a, b) => a.length - b.length)[Math.floor(lines.length / 4)] ?? ''
}

/** CPU milliseconds of a command of the built program from start to end, the least of five runs. */
function startTime(args: readonly string[], input: string): number {
  const times = Array.from({ length: 5 }, () => {
    const run = spawnSync(process.execPath, ['--import', probe, launcher, ...args], {
      input,
      stdio: ['pipe', 'ignore', 'inherit', 'pipe'],
    })
    return Number(run.output[3]?.toString()) / 1000
  })
  return Math.min(...times)
}

function cpu(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const option = (name: string): string | null => {
    const at = process.argv.indexOf(name)
    return at < 0 ? null : (process.argv[at + 1] ?? null)
  }
  const lines = speedArticles()
  const every = Number(option('--every') ?? 1)
  const peers = option('--peers')
  if (peers === null) console.log('no --peers FOLDER: the taggers to compare with are skipped')
  const figures = measureOneCore({ lines: lines.filter((_, i) => i % every === 0), peers })
  for (const [name, value] of Object.entries(figures)) console.log(`${name.padEnd(28)} ${(value ?? 0).toFixed(3)}`)
}
