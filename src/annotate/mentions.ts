import { defineStage } from '../model/stage.ts'

/** Words that name people, organisations, groups, unnamed sources and places. */
export const mentions = defineStage({
  name: 'annotate/mentions',
  needs: ['token', 'sentence', 'quotation'],
  adds: ['mention'],
  run: () => ({ annotations: [], notes: [] }),
})
