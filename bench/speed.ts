import { spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const corpus = ['train', 'dev'].map((name) =>
  fileURLToPath(new URL(`../../shared/bench/attribution/${name}.jsonl`, import.meta.url)),
)
const launcher = fileURLToPath(new URL('../bin/onrecord.js', import.meta.url))
/** Writes the most memory the process ever held, in kB, to file descriptor 3 when it ends. */
const probe = `data:text/javascript,${encodeURIComponent(
  "import { writeSync } from 'node:fs'; import { isMainThread } from 'node:worker_threads'; if (isMainThread) process.on('exit', () => writeSync(3, String(process.resourceUsage().maxRSS)))",
)}`

/** Speed and memory of `extract` with one number of workers. */
export interface Speed {
  readonly workers: number
  readonly documents: number
  readonly seconds: number
  readonly documentsPerSecond: number
  /** Millions of bytes of JSONL a second. */
  readonly megabytesPerSecond: number
  /** Most memory the whole process held, in MB of 1,048,576 bytes. */
  readonly peakMemory: number
}

/** Whether the articles to measure with are there. */
export function hasSpeedCorpus(): boolean {
  return corpus.every((file) => existsSync(file))
}

/** The articles as lines of JSONL. */
export function speedArticles(): readonly string[] {
  return corpus.flatMap((file) => readFileSync(file, 'utf8').trimEnd().split('\n'))
}

/** Runs the built `extract` over the articles, with one worker and with two. */
export async function measureSpeed(times = 1): Promise<readonly Speed[]> {
  const articles = speedArticles().join('\n')
  const input = Buffer.from(`${Array.from({ length: times }, () => articles).join('\n')}\n`)
  const speeds: Speed[] = []
  for (const workers of [1, 2]) speeds.push(await measure(input, workers))
  return speeds
}

async function measure(input: Buffer, workers: number): Promise<Speed> {
  const started = performance.now()
  const child = spawn(process.execPath, ['--import', probe, launcher, 'extract', '--jobs', String(workers)], {
    stdio: ['pipe', 'pipe', 'inherit', 'pipe'],
  })
  let documents = 0
  let memory = ''
  child.stdout?.on('data', (data: Buffer) => {
    for (const byte of data) if (byte === 10) documents++
  })
  child.stdio[3]?.on('data', (data: Buffer) => {
    memory += data.toString()
  })
  const end = new Promise<number | null>((done) => child.on('close', done))
  child.stdin?.end(input)
  const status = await end
  if (status !== 0) throw new Error(`extract ended with ${status}`)
  const seconds = (performance.now() - started) / 1000
  return {
    workers,
    documents,
    seconds,
    documentsPerSecond: documents / seconds,
    megabytesPerSecond: input.length / 1e6 / seconds,
    peakMemory: Number(memory) / 1024,
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const s of await measureSpeed(Number(process.argv[2] ?? 1))) {
    const figures = [
      `${s.documentsPerSecond.toFixed(1)} documents/s`,
      `${s.megabytesPerSecond.toFixed(2)} MB/s`,
      `${s.peakMemory.toFixed(0)} MB`,
    ]
    console.log(`${s.workers} worker${s.workers === 1 ? '' : 's'}: ${figures.join(', ')}`)
  }
}
