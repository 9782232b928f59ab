import { parentPort } from 'node:worker_threads'
import { codeOf, OnrecordError } from '../errors.ts'
import { extract } from './extract.ts'
import type { Answer, Outcome, Request, Tasks } from './tasks.ts'

const port = parentPort
if (port === null) throw new Error('Expected to run in a worker')

// A reader can leave a promise behind that fails with the one awaited, or after it: the answer tells what went wrong.
process.on('unhandledRejection', () => {})

const loadAnalyse = () => import('./analyse.ts')

let work: Promise<void> | null = null
port.on('message', (request: Request) => {
  work = (work ?? prepare(request)).then(async () =>
    port.postMessage({ id: request.id, outcome: await outcomeOf(request) } satisfies Answer),
  )
})

/** Loads what the first task needs before its clock starts; `extract` does without the readers of files. */
async function prepare({ name }: Request): Promise<void> {
  if (name === 'analyse') await loadAnalyse()
  port?.postMessage({ ready: true } satisfies Answer)
}

async function outcomeOf({ name, input }: Request): Promise<Outcome<Tasks[keyof Tasks]['output']>> {
  try {
    if (name === 'extract') return { value: extract(input as Tasks['extract']['input']), failure: null }
    const { limits, precision, ...unit } = input as Tasks['analyse']['input']
    const { analyseAny } = await loadAnalyse()
    return { value: await analyseAny(unit, precision, limits), failure: null }
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    const code = error instanceof OnrecordError ? codeOf(error) : 'pipeline/stage'
    return { value: null, failure: { code, message } }
  }
}
