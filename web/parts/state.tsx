import type { ComponentChildren } from 'preact'
import type { Loaded } from '../api.ts'

/** A page's data once it is there; before, a quiet line; on a refusal, what happened and what to do. */
export function When<T>({
  loaded,
  children,
}: {
  readonly loaded: Loaded<T>
  readonly children: (data: T) => ComponentChildren
}): ComponentChildren {
  if (loaded.error !== null) {
    return (
      <div class="refusal" role="alert">
        <p>{loaded.error.message}</p>
        <button type="button" onClick={loaded.reload}>
          Try again
        </button>
      </div>
    )
  }
  if (loaded.data === null)
    return (
      <p class="waiting" aria-live="polite">
        Reading the record …
      </p>
    )
  return children(loaded.data)
}

/** Said on every page until a person has decided. */
export function MachineNotice(): ComponentChildren {
  return <p class="notice">Machine reading, not reviewed. Bounded by the documents read.</p>
}
