import type { Statement } from '../model/layers.ts'
import { overlaps } from '../model/span.ts'
import type { Reading } from './cast.ts'
import { type Draft, draftAt } from './drafts.ts'
import { cueSentence } from './saying-times.ts'
import type { Place } from './scene.ts'
import { placesIn } from './slots.ts'
import { rangeOf } from './words.ts'

/** Words between a saying given to someone and whom it was given to: "in an interview with the". */
const givenTo =
  /\b(?:statement|email|e-mail|interview|letter|remarks|comments|testimony|memo|note|message|appearance|call|speech|presentation|briefing) (?:to|with|before) (?:the |a |an )?$/

/** "testified before the", "appeared before a". */
const before = /\bbefore (?:the |a |an )?$/
const hearing =
  /\b(?:committee|subcommittee|commission|panel|board|court|council|parliament|senate|house|congress|jury|inquiry|tribunal|assembly|hearing)\b/i

/** Who was told: the addressee's words, the outlet that a statement or interview was given to, the body that was testified before. */
export function addresseesOf({ scene, cast }: Reading, statement: Statement): Draft[] {
  const told = statement.addressee.flatMap((span) =>
    placesIn(scene, rangeOf(scene.words.words, span)).filter((i) => (scene.places[i] as Place).inside < 0),
  )
  const range = cueSentence(scene, statement)
  const given: number[] = []
  if (range !== null && told.length === 0) {
    for (const i of placesIn(scene, range)) {
      const { mention, range: own } = scene.places[i] as Place
      const elsewhere = [...statement.content, ...statement.source].some((c) => overlaps(c, mention.span))
      if (elsewhere || mention.kind === 'place') continue
      const words = scene.words.words.slice(Math.max(range.from, own.from - 4), own.from).map((w) => w.lower)
      const lead = `${words.join(' ')} `
      const name = scene.doc.text.slice(mention.span.start, mention.span.end)
      if (givenTo.test(lead) || (before.test(lead) && mention.kind === 'organisation' && hearing.test(name)))
        given.push(i)
    }
  }
  return [...new Set([...told, ...given].flatMap((i) => draftAt(cast, i) ?? []))]
}
