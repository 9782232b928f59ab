import type { Precision } from '../model/precision.ts'
import type { AnalysedDoc } from '../model/story.ts'
import type { ReadLimits } from '../read/limits.ts'
import type { InputUnit } from '../read/read-document.ts'

/** What a worker can be asked to do with one document, and what comes back. */
export interface Tasks {
  readonly analyse: {
    readonly input: InputUnit & { readonly limits?: ReadLimits; readonly precision?: Precision | undefined }
    readonly output: Omit<AnalysedDoc, 'exhibit'>
  }
  readonly extract: { readonly input: ExtractInput; readonly output: string }
}

export type TaskName = keyof Tasks

/** One line of a JSONL stream. */
export interface ExtractInput {
  readonly bytes: Uint8Array
  /** Counts from 1. */
  readonly line: number
  /** Take statements inside the contents of others too. */
  readonly nested: boolean
  readonly precision?: Precision | undefined
}

/** Why a task gave no result: a stable code and one sentence. */
export interface Failure {
  readonly code: string
  readonly message: string
}

/** The result of a task; a failure costs that document only. */
export type Outcome<T> =
  | { readonly value: T; readonly failure: null }
  | { readonly value: null; readonly failure: Failure }

/** What goes to a worker. */
export interface Request {
  readonly id: number
  readonly name: TaskName
  readonly input: Tasks[TaskName]['input']
}

/** What comes from a worker: `ready` once, then an answer to each request in turn. */
export type Answer =
  | { readonly ready: true }
  | { readonly id: number; readonly outcome: Outcome<Tasks[TaskName]['output']> }
