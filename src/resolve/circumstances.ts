import { defineStage } from '../model/stage.ts'

/** Speaker, principal, addressee, date, occasion, capacity and chain of each statement. */
export const circumstances = defineStage({
  name: 'resolve/circumstances',
  needs: ['sentence', 'quotation', 'cue', 'mention', 'date', 'statement', 'entity', 'happening'],
  adds: ['circumstance'],
  run: () => ({ annotations: [], notes: [] }),
})
