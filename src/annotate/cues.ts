import { defineStage } from '../model/stage.ts'

/** Words of saying. */
export const cues = defineStage({
  name: 'annotate/cues',
  needs: ['token', 'sentence', 'quotation'],
  adds: ['cue'],
  run: () => ({ annotations: [], notes: [] }),
})
