import type { Reading } from './cast.ts'
import { type Draft, draftAt, living } from './drafts.ts'
import { isSpeakingRole, roleWords } from './role-words.ts'
import type { Place } from './scene.ts'
import { placesIn } from './slots.ts'
import { rangeOf } from './words.ts'

/** On whose behalf a statement is made: whom its source names as the speaker's principal, else whom the speaker is known to speak for. */
export function principalOf(reading: Reading, at: number, speaker: Draft): Draft | null {
  return principalInSource(reading, at, speaker) ?? (speaker.principal === null ? null : living(speaker.principal))
}

/** "Sarah Ruiz, a Harbour Board spokeswoman": a speaking role in the source, and another who stands in it. */
function principalInSource({ scene, cast }: Reading, at: number, speaker: Draft): Draft | null {
  for (const span of scene.statements[at]?.source ?? []) {
    const inside = placesIn(scene, rangeOf(scene.words.words, span))
    const speaks = inside.some((i) => {
      const { mention } = scene.places[i] as Place
      const role = mention.title === null ? null : roleWords(mention.title, mention.of)
      return role !== null && mention.of !== null && isSpeakingRole(role, speaker.names.size > 0)
    })
    if (!speaks) continue
    const other = inside.map((i) => draftAt(cast, i)).find((d) => d !== null && d !== speaker && d.kind !== 'place')
    if (other !== undefined) return other
  }
  return null
}
