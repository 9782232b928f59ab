import type { Speaker } from '../model/layers.ts'
import { defineStage } from '../model/stage.ts'
import { idOf } from '../text/hash.ts'
import { castOf, type Reading } from './cast.ts'
import { entityId } from './entity-ids.ts'
import { speakersOf, surestOf } from './speakers.ts'

/** The speaker of each statement, for those who ask for nothing else of its circumstances. */
export const whoSaid = defineStage({
  name: 'resolve/who-said',
  needs: ['token', 'sentence', 'quotation', 'mention', 'statement'],
  adds: ['speaker'],
  run: (view) => ({ annotations: findSpeakers(castOf(view)), notes: [] }),
})

function findSpeakers(reading: Reading): Speaker[] {
  return reading.scene.statements.map(({ id, span }, at) => {
    const candidates = speakersOf(reading, at)
    const speaker = surestOf(candidates)
    return {
      id: idOf('w', id),
      layer: 'speaker',
      span,
      rule: candidates[0]?.reasons[0]?.rule ?? 'no-source',
      statement: id,
      speaker: speaker === null ? null : entityId(reading.cast, speaker),
    }
  })
}
