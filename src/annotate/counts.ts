import { defineStage } from '../model/stage.ts'

/** Numbers of things: value, bound, unit, relation, scope. */
export const counts = defineStage({
  name: 'annotate/counts',
  needs: ['token', 'sentence', 'date'],
  adds: ['count'],
  run: () => ({ annotations: [], notes: [] }),
})
