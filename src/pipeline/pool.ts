import { Worker } from 'node:worker_threads'
import { PipelineError } from '../errors.ts'
import type { Answer, Failure, Outcome, Request, TaskName, Tasks } from './tasks.ts'

/** How many workers, and what one document may take. */
export interface PoolOptions {
  readonly workers: number
  /** Milliseconds for one document; a worker that takes longer is ended and replaced. */
  readonly timeLimit: number
  /** The program of the workers; the pipeline's own if not given. */
  readonly program?: URL
  /** MB of memory for one worker; a document that needs more fails alone. */
  readonly heap?: number
}

/** Workers that take one document each. */
export interface Pool {
  /** Does a task in the next free worker. @throws PipelineError `pipeline/worker` if no worker can be started */
  readonly run: <K extends TaskName>(name: K, input: Tasks[K]['input']) => Promise<Outcome<Tasks[K]['output']>>
  /** Ends the workers; tasks not yet done are dropped. */
  readonly close: () => Promise<void>
}

/** Seconds a document may take if nothing else is asked for: a hundred times what a long report needs. */
export const defaultTimeLimit = 20

/** Tasks a worker holds in hand, so that it does not wait while the case is written. */
const inHand = 6
/** Several times what the longest document allowed has needed. */
const defaultHeap = 1024
/** MB for new objects; what a document needs is gone with it. Half of the memory of the default, at the same speed. */
const youngHeap = 16
/** Beside this module in the source, and in the build too. */
const workerFile = new URL(import.meta.url.endsWith('.ts') ? './worker.ts' : './worker.js', import.meta.url)

interface Job {
  readonly request: Request
  readonly settle: (outcome: Outcome<never>) => void
  readonly reject: (error: unknown) => void
}

/** A worker with its jobs; the first of them is the one it works on. */
interface Hand {
  readonly worker: Worker
  readonly jobs: Job[]
  ready: boolean
  gone: boolean
  fault: Error | null
  timer: NodeJS.Timeout | null
}

interface State {
  readonly options: Required<PoolOptions>
  readonly hands: Set<Hand>
  readonly waiting: Job[]
  nextId: number
  closed: boolean
}

/** Opens a pool; workers are started as tasks come. */
export function openPool(options: PoolOptions): Pool {
  const all = { program: workerFile, heap: defaultHeap, ...options }
  const pool: State = { options: all, hands: new Set(), waiting: [], nextId: 0, closed: false }
  return {
    run: (name, input) =>
      new Promise((resolve, reject) => {
        if (pool.closed) return reject(new PipelineError('pipeline/worker', 'The workers have been closed'))
        pool.waiting.push({ request: { id: pool.nextId++, name, input }, settle: resolve as Job['settle'], reject })
        deal(pool)
      }),
    close: () => close(pool),
  }
}

async function close(pool: State): Promise<void> {
  pool.closed = true
  pool.waiting.length = 0
  const hands = [...pool.hands]
  for (const hand of hands) retire(pool, hand)
  await Promise.all(hands.map((hand) => hand.worker.terminate()))
}

/** Hands waiting jobs out: to a new worker while there may be more, else to the one with the fewest in hand. */
function deal(pool: State): void {
  while (pool.waiting.length > 0) {
    const least = [...pool.hands].sort((a, b) => a.jobs.length - b.jobs.length)[0]
    const more = (least === undefined || least.jobs.length > 0) && pool.hands.size < pool.options.workers
    const hand = more ? start(pool) : least
    if (hand === undefined || hand.jobs.length >= inHand) return
    const job = pool.waiting.shift() as Job
    hand.jobs.push(job)
    hand.worker.postMessage(job.request)
    if (hand.jobs.length === 1) watch(pool, hand)
  }
}

function start(pool: State): Hand {
  const { program, heap } = pool.options
  const worker = new Worker(program, {
    resourceLimits: { maxOldGenerationSizeMb: heap, maxYoungGenerationSizeMb: youngHeap },
    execArgv: [],
  })
  const hand: Hand = { worker, jobs: [], ready: false, gone: false, fault: null, timer: null }
  pool.hands.add(hand)
  worker.on('message', (answer: Answer) => {
    if (hand.gone) return
    if ('ready' in answer) hand.ready = true
    else settle(hand, answer.id, answer.outcome as Outcome<never>)
    watch(pool, hand)
    deal(pool)
  })
  // Answers given before the fault arrive between the fault and the end.
  worker.on('error', (error: Error) => {
    hand.fault = error
  })
  worker.on('exit', () => lose(pool, hand))
  return hand
}

function settle(hand: Hand, id: number, outcome: Outcome<never>): void {
  const at = hand.jobs.findIndex((job) => job.request.id === id)
  if (at >= 0) hand.jobs.splice(at, 1)[0]?.settle(outcome)
}

/** Starts the clock for the document in work; loading the program does not count. */
function watch(pool: State, hand: Hand): void {
  if (hand.timer !== null) clearTimeout(hand.timer)
  hand.timer = null
  const job = hand.jobs[0]
  if (!hand.ready || job === undefined) return
  hand.timer = setTimeout(() => {
    // The answer may have come while this thread was busy: look at the mail first.
    setImmediate(() => setImmediate(() => hand.jobs[0] === job && expire(pool, hand)))
  }, pool.options.timeLimit)
}

function expire(pool: State, hand: Hand): void {
  drop(pool, hand, { code: 'pipeline/time-limit', message: `It took longer than ${pool.options.timeLimit / 1000} s` })
  void hand.worker.terminate()
}

/** A worker has ended by itself: before it was ready, none can be started. */
function lose(pool: State, hand: Hand): void {
  if (hand.gone) return
  const { fault: cause } = hand
  if (!hand.ready) {
    const message = `A worker could not be started: ${cause?.message ?? 'it stopped at once'}`
    const error = new PipelineError('pipeline/worker', message, { cause })
    for (const job of [...hand.jobs.splice(0), ...pool.waiting.splice(0)]) job.reject(error)
  }
  drop(pool, hand, {
    code: 'pipeline/stage',
    message: `It stopped the worker${cause === null ? '' : `: ${cause.message}`}`,
  })
}

/** Takes a worker out: the document in work fails, those it had not begun go to another. */
function drop(pool: State, hand: Hand, failure: Failure): void {
  retire(pool, hand)
  const [current, ...others] = hand.jobs.splice(0)
  pool.waiting.unshift(...others)
  current?.settle({ value: null, failure })
  if (!pool.closed) deal(pool)
}

function retire(pool: State, hand: Hand): void {
  hand.gone = true
  pool.hands.delete(hand)
  if (hand.timer !== null) clearTimeout(hand.timer)
}
