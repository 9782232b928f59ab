import { defineStage } from '../model/stage.ts'

/** Words between quotation marks: curly, straight, doubled, single, unclosed, carried on over paragraphs. */
export const quotations = defineStage({
  name: 'annotate/quotations',
  needs: [],
  adds: ['quotation'],
  run: () => ({ annotations: [], notes: [] }),
})
