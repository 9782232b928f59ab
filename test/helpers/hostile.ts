import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { FailedInput } from '../../src/model/desk.ts'
import type { AnalysedDoc } from '../../src/model/story.ts'
import { inputsOf } from '../../src/pipeline/inputs.ts'
import type { Pool } from '../../src/pipeline/pool.ts'

/** The generator of hostile inputs; it lies beside the project, not in it. */
const generator = resolve('../shared/hostile/hostile.mjs')

/** Whether the generator is there: without it, the tests over it are skipped. */
export const hasHostile = existsSync(generator)

/** One input as its manifest describes it. */
export interface HostileCase {
  readonly id: string
  readonly kind: string
  readonly file: string
  readonly outcome: string
  /** What a careful reader finds in it. */
  readonly truth?: readonly Truth[]
  /** What is known of it beside the file. */
  readonly meta?: Readonly<Record<string, string>>
  readonly limits?: { readonly time_ms?: number; readonly rss_mb?: number }
}

/** One statement of an input: the words said, or what they are about, and whose they are. */
export interface Truth {
  readonly speaker?: string
  /** The outlet that reports it. */
  readonly via?: string
  readonly content?: string
  readonly about?: string
}

/** Writes the hostile inputs of some kinds into a folder. */
export function writeHostile(folder: string): readonly HostileCase[] {
  execFileSync(process.execPath, [generator, '--out', folder], { stdio: 'ignore' })
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as {
    readonly cases: readonly HostileCase[]
  }
  return manifest.cases
}

/** What came of one file. */
export interface Reading {
  readonly documents: readonly Omit<AnalysedDoc, 'exhibit'>[]
  readonly failures: readonly FailedInput[]
  readonly leftOut: readonly string[]
  /** Documents that came more than once, beyond the first of each. */
  readonly again: number
}

/** Reads one file as `onrecord read` does, without a case. */
export async function readFileAlone(pool: Pool, folder: string, path: string): Promise<Reading> {
  const bytes = readFileSync(join(folder, path))
  const slice = (start: number, end: number) => Promise.resolve(bytes.subarray(start, end))
  const open = async function* () {
    yield bytes
  }
  const documents: Omit<AnalysedDoc, 'exhibit'>[] = []
  const failures: FailedInput[] = []
  const leftOut: string[] = []
  const seen = new Set<string>()
  let again = 0
  for await (const input of inputsOf({ name: path, path: join(folder, path), size: bytes.length, open, slice })) {
    if ('failure' in input) failures.push(input.failure)
    else if ('leftOut' in input) leftOut.push(input.leftOut)
    else {
      const key = `${input.unit.name}\n${Buffer.from(input.unit.bytes).toString('latin1')}`
      if (seen.has(key)) again++
      else {
        seen.add(key)
        const { value, failure } = await pool.run('analyse', input.unit)
        if (failure === null) documents.push(value)
        else if (input.blank !== undefined && failure.code === 'read/no-text') leftOut.push(input.blank)
        else failures.push({ name: input.label, ...failure, advice: '' })
      }
    }
  }
  return { documents, failures, leftOut, again }
}
