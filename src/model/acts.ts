import type { Act } from './layers.ts'

/** Acts that are no speech: what someone thinks or means to do. */
const thoughts: ReadonlySet<Act> = new Set(['opinion', 'plan', 'belief'])

/** Whether none of the acts is speech. */
export function areThoughts(acts: readonly Act[]): boolean {
  return acts.every((a) => thoughts.has(a))
}
