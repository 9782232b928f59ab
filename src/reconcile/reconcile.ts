import type { Findings, Story } from '../model/story.ts'

/** Where accounts differ, most consequential first; where things come from; what stays open. */
export function reconcile(_story: Story): Findings {
  return { discrepancies: [], origins: [], openQuestions: [] }
}
