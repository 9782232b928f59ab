import { Worker } from 'node:worker_threads'
import { PipelineError } from '../errors.ts'
import type { Answer, Outcome, Request, TaskName, Tasks } from './tasks.ts'

/** How many workers, and how long one document may take. */
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

/** Seconds a document may take if nothing else is asked for: fifty times what a long report needs. */
export const defaultTimeLimit = 20

/** Tasks a worker holds in hand, so that it does not wait while the case is written. */
const inHand = 6
/** Eight times what the longest document allowed has needed. */
const defaultHeap = 1024
/** Source and build differ in their file names only. */
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

/** Opens a pool; workers are started as tasks come. */
export function openPool({ workers, timeLimit, program = workerFile, heap = defaultHeap }: PoolOptions): Pool {
  const hands = new Set<Hand>()
  const waiting: Job[] = []
  let nextId = 0
  let closed = false

  function deal(): void {
    while (waiting.length > 0) {
      const least = [...hands].sort((a, b) => a.jobs.length - b.jobs.length)[0]
      const hand = (least === undefined || least.jobs.length > 0) && hands.size < workers ? start() : least
      if (hand === undefined || hand.jobs.length >= inHand) return
      const job = waiting.shift() as Job
      hand.jobs.push(job)
      hand.worker.postMessage(job.request)
      if (hand.jobs.length === 1) watch(hand)
    }
  }

  function start(): Hand {
    const worker = new Worker(program, { resourceLimits: { maxOldGenerationSizeMb: heap }, execArgv: [] })
    const hand: Hand = { worker, jobs: [], ready: false, gone: false, fault: null, timer: null }
    hands.add(hand)
    worker.on('message', (answer: Answer) => {
      if (hand.gone) return
      if ('ready' in answer) hand.ready = true
      else settle(hand, answer.id, answer.outcome as Outcome<never>)
      watch(hand)
      deal()
    })
    // Answers given before the fault arrive between the fault and the end.
    worker.on('error', (error: Error) => {
      hand.fault = error
    })
    worker.on('exit', () => lose(hand))
    return hand
  }

  function settle(hand: Hand, id: number, outcome: Outcome<never>): void {
    const at = hand.jobs.findIndex((job) => job.request.id === id)
    if (at >= 0) hand.jobs.splice(at, 1)[0]?.settle(outcome)
  }

  /** Starts the clock for the document in work; loading the program does not count. */
  function watch(hand: Hand): void {
    if (hand.timer !== null) clearTimeout(hand.timer)
    hand.timer = null
    const job = hand.jobs[0]
    if (!hand.ready || job === undefined) return
    hand.timer = setTimeout(() => {
      // The answer may have come while this thread was busy: look at the mail first.
      setImmediate(() => setImmediate(() => hand.jobs[0] === job && expire(hand)))
    }, timeLimit)
  }

  function expire(hand: Hand): void {
    drop(hand, { code: 'pipeline/time-limit', message: `It took longer than ${timeLimit / 1000} s` })
    void hand.worker.terminate()
  }

  function lose(hand: Hand): void {
    if (hand.gone) return
    const { fault: cause } = hand
    if (!hand.ready) {
      const error = new PipelineError('pipeline/worker', `A worker could not be started: ${cause?.message ?? 'it stopped at once'}`, { cause })
      for (const job of [...hand.jobs.splice(0), ...waiting.splice(0)]) job.reject(error)
    }
    drop(hand, { code: 'pipeline/stage', message: `It stopped the worker${cause === null ? '' : `: ${cause.message}`}` })
  }

  /** Takes a worker out: the document in work fails, those it had not begun go to another. */
  function drop(hand: Hand, failure: { readonly code: string; readonly message: string }): void {
    hand.gone = true
    hands.delete(hand)
    if (hand.timer !== null) clearTimeout(hand.timer)
    const [current, ...others] = hand.jobs.splice(0)
    waiting.unshift(...others)
    current?.settle({ value: null, failure })
    if (!closed) deal()
  }

  return {
    run: (name, input) =>
      new Promise((resolve, reject) => {
        if (closed) return reject(new PipelineError('pipeline/worker', 'The workers have been closed'))
        waiting.push({ request: { id: nextId++, name, input }, settle: resolve as Job['settle'], reject })
        deal()
      }),
    close: async () => {
      closed = true
      waiting.length = 0
      const ending = [...hands].map((hand) => {
        hand.gone = true
        if (hand.timer !== null) clearTimeout(hand.timer)
        return hand.worker.terminate()
      })
      hands.clear()
      await Promise.all(ending)
    },
  }
}
