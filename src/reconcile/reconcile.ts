import type { Findings, Story } from '../model/story.ts'
import { toCard } from './card.ts'
import { findCountDiscrepancies } from './count.ts'
import { findDenialDiscrepancies } from './denial-vs-report.ts'
import { indexStory } from './index-story.ts'

/** Where accounts differ, most consequential first; where things come from; what stays open. */
export function reconcile(story: Story): Findings {
  const index = indexStory(story)
  const drafts = [...findDenialDiscrepancies(index), ...findCountDiscrepancies(index)]
  const discrepancies = drafts.map((d) => toCard(d, d.certainty)).sort((a, b) => b.rank - a.rank)
  return { discrepancies, origins: [], openQuestions: [] }
}
