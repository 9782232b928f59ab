import { defineStage } from '../model/stage.ts'

/** Who is meant by the mentions of one document. */
export const entities = defineStage({
  name: 'resolve/entities',
  needs: ['sentence', 'quotation', 'mention', 'statement'],
  adds: ['entity'],
  run: () => ({ annotations: [], notes: [] }),
})
