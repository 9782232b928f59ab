import { defineStage } from '../model/stage.ts'

/** Who did or did not do what to whom, and how firmly it is said. */
export const propositions = defineStage({
  name: 'resolve/propositions',
  needs: ['token', 'sentence', 'mention', 'date', 'count', 'statement', 'entity', 'happening'],
  adds: ['proposition'],
  run: () => ({ annotations: [], notes: [] }),
})
