import { defineStage } from '../model/stage.ts'

/** Words that name a time, resolved against the publication date. */
export const dates = defineStage({
  name: 'annotate/dates',
  needs: ['sentence'],
  adds: ['date'],
  run: () => ({ annotations: [], notes: [] }),
})
