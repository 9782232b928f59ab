import { parentPort } from 'node:worker_threads'
import { codeOf, OnrecordError } from '../errors.ts'
import { analyse } from './analyse.ts'
import { extract } from './extract.ts'
import type { Answer, Outcome, Request, Tasks } from './tasks.ts'

const port = parentPort
if (port === null) throw new Error('Expected to run in a worker')

port.on('message', (request: Request) => {
  port.postMessage({ id: request.id, outcome: outcomeOf(request) } satisfies Answer)
})
port.postMessage({ ready: true } satisfies Answer)

function outcomeOf({ name, input }: Request): Outcome<Tasks[keyof Tasks]['output']> {
  try {
    const value =
      name === 'analyse' ? analyse(input as Tasks['analyse']['input']) : extract(input as Tasks['extract']['input'])
    return { value, failure: null }
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    const code = error instanceof OnrecordError ? codeOf(error) : 'pipeline/stage'
    return { value: null, failure: { code, message } }
  }
}
