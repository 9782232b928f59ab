import { defineStage } from '../model/stage.ts'

/** Sentences of the article's text; a quotation and its words of saying stay together. */
export const sentences = defineStage({
  name: 'annotate/sentences',
  needs: ['token'],
  adds: ['sentence'],
  run: () => ({ annotations: [], notes: [] }),
})
