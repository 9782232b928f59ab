import { defineStage } from '../model/stage.ts'

/** Statements: source, cue and content, nested ones included. */
export const statements = defineStage({
  name: 'attribute/statements',
  needs: ['token', 'sentence', 'quotation', 'cue', 'mention'],
  adds: ['statement'],
  run: () => ({ annotations: [], notes: [] }),
})
