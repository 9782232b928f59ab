import { randomUUID } from 'node:crypto'
import type { Decision, DecisionContent } from '../model/decision.ts'
import type { StoryRecord } from '../model/record.ts'
import { relink } from '../pipeline/story-of.ts'
import type { Store } from '../store/store.ts'

/** Who decides, and why. */
export interface DecisionOptions {
  readonly by?: string
  readonly why?: string
}

/** Keeps decisions of a person, and puts the story together with them. */
export async function decide(
  store: Store,
  contents: readonly DecisionContent[],
  { by, why }: DecisionOptions,
): Promise<StoryRecord> {
  for (const what of contents) {
    const decision: Decision = {
      id: `j-${randomUUID()}`,
      by: by ?? null,
      why: why ?? null,
      at: new Date().toISOString(),
      what,
    }
    await store.addDecision(decision)
  }
  return relink(store)
}
