import { overlaps } from '../model/span.ts'
import type { Reading } from './cast.ts'
import { type Draft, draftAt, living } from './drafts.ts'
import { isSpeakingRole, roleWords } from './role-words.ts'
import { cueSentence } from './saying-times.ts'
import type { Place } from './scene.ts'
import { placesIn } from './slots.ts'
import { rangeOf } from './words.ts'

/** On whose behalf a statement is made: whom its source names as the speaker's principal, else whom the speaker is known to speak for. */
export function principalOf(reading: Reading, at: number, speaker: Draft): Draft | null {
  return (
    principalInSource(reading, at, speaker) ??
    principalBeside(reading, at, speaker) ??
    (speaker.principal === null ? null : living(speaker.principal))
  )
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

/** Words before whom someone speaks for: "on behalf of the family", "who represents Ruiz". */
const speaksFor =
  /\b(?:(?:on|in) behalf of|(?:spoke|speaking|speaks) for|who (?:represents?|is representing|represented)|representing) (?:the )?$/

/** Words before a name in which it is told that someone speaks for its bearer. */
const longestLead = 5

/** Whom the words around the cue say the speaker speaks for. */
function principalBeside({ scene, cast }: Reading, at: number, speaker: Draft): Draft | null {
  const statement = scene.statements[at]
  const range = statement === undefined ? null : cueSentence(scene, statement)
  if (statement === undefined || range === null) return null
  for (const i of placesIn(scene, range)) {
    const { mention, range: own } = scene.places[i] as Place
    if (mention.kind === 'place' || statement.content.some((c) => overlaps(c, mention.span))) continue
    const lead = scene.words.words.slice(Math.max(range.from, own.from - longestLead), own.from).map((w) => w.lower)
    const draft = speaksFor.test(`${lead.join(' ')} `) ? draftAt(cast, i) : null
    if (draft !== null && draft !== speaker) return draft
  }
  return null
}
