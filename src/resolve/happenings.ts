import { defineStage } from '../model/stage.ts'

/** Words that name something that happened, with what the same sentence says of it. */
export const happenings = defineStage({
  name: 'resolve/happenings',
  needs: ['token', 'sentence', 'mention', 'date', 'count', 'statement', 'entity'],
  adds: ['happening'],
  run: () => ({ annotations: [], notes: [] }),
})
