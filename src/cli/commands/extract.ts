import { availableParallelism } from 'node:os'
import { labelOf } from '../../read/line-label.ts'
import { inOrder } from '../../pipeline/in-order.ts'
import { readLines, type StreamLine } from '../../pipeline/lines.ts'
import { defaultTimeLimit, openPool, type Pool } from '../../pipeline/pool.ts'
import { defaultLimits } from '../../read/limits.ts'
import { exitCodes } from '../exit-codes.ts'
import type { Begun } from '../extract-first.ts'
import type { ExtractOptions } from '../extract-options.ts'
import { say, write } from '../output.ts'

/**
 * Reads JSONL documents from stdin and writes their attributions to stdout, line for line.
 * @param begun - What was taken from stdin before.
 */
export async function runExtract(options: ExtractOptions, begun: Begun | null = null): Promise<void> {
  const jobs = options.jobs ?? availableParallelism()
  const pool = openPool({ workers: jobs, timeLimit: (options.timeLimit ?? defaultTimeLimit) * 1000 })
  if (process.stdin.isTTY) say('onrecord: taking JSONL from the keyboard; Ctrl+D ends it.')
  let failed = 0
  try {
    const stream = begun === null ? process.stdin : whole(begun.head, process.stdin)
    const lines = readLines(stream, defaultLimits.maxBytes, begun?.line)
    for await (const result of inOrder(lines, jobs * 8, (line) => extractLine(pool, line, options))) {
      if (!result.ok) failed++
      await write(`${result.text}\n`)
    }
  } finally {
    await pool.close()
  }
  if (failed > 0) process.exitCode = exitCodes.someNotRead
}

async function* whole(head: Uint8Array, rest: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield head
  yield* rest
}

async function extractLine(
  pool: Pool,
  { line, bytes, tooLong }: StreamLine,
  { nested, precision = 'balanced' }: ExtractOptions,
): Promise<{ readonly text: string; readonly ok: boolean }> {
  const most = `${defaultLimits.maxBytes / 1024 / 1024} MB`
  const { value, failure } = tooLong
    ? { value: null, failure: { code: 'read/too-large', message: `Expected at most ${most} in line ${line}` } }
    : await pool.run('extract', { bytes, line, nested: nested === true, precision })
  if (failure === null) return { text: value, ok: true }
  const { code, message } = failure
  return { text: JSON.stringify({ ...labelOf(bytes, line), error: { code, message } }), ok: false }
}
