import { defineStage } from '../model/stage.ts'

/** Words, numbers and marks of the article's text, with their part of speech. */
export const tokens = defineStage({
  name: 'annotate/tokens',
  needs: [],
  adds: ['token'],
  run: () => ({ annotations: [], notes: [] }),
})
