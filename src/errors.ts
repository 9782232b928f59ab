/** Thrown only if the caller must act. `code` is stable and listed in `docs/errors.md`. */
export class OnrecordError extends Error {
  readonly code: string
  constructor(code: string, message: string, options?: ErrorOptions) {
    super(message, options)
    this.code = code
    this.name = new.target.name
  }
}

/** The input cannot be read: not the format it claims, cut short, unreachable, over a limit. */
export class ReadError extends OnrecordError {}

/** The case cannot be opened, read or written. */
export class StoreError extends OnrecordError {}

/** A document could not be worked through: over its time limit, or a fault in a stage. */
export class PipelineError extends OnrecordError {}

/** The command line is wrong. */
export class UsageError extends OnrecordError {}

/** The code of an error, `internal/unexpected` for one that is not ours. */
export function codeOf(error: unknown): string {
  return error instanceof OnrecordError ? error.code : 'internal/unexpected'
}
