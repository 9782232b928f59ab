import { demonymAdjectives } from '../data/places.ts'
import { countryOfSeat } from '../data/seats.ts'
import type { Entity } from '../model/story.ts'
import { foldName } from '../text/name-key.ts'

const leading =
  /^(?:(?:the|a|an|some|several|many|most|other|others|all|both|these|those|his|her|its|their|two|three|four|five|six|seven|eight|nine|ten|dozens|hundreds|thousands|number|group|few|of|about|nearly|more|than|at|least|unnamed|anonymous|\d[\d,.]*)\s+)+/

/** What descriptions of one kind of people have in common: without articles and numbers, in the singular. */
export function descriptionKey(words: string): string {
  return foldName(words)
    .replace(leading, '')
    .split(' ')
    .map((w) => w.replace(/(\p{L}{3,})s$/u, '$1'))
    .join(' ')
}

const seats = new Map([...countryOfSeat].map(([seat, country]) => [foldName(seat), foldName(country)]))
const countries = new Map([...demonymAdjectives].map(([people, country]) => [foldName(people), foldName(country)]))
const countryNames = new Set([...countries.values()])

/** A country by any of its forms, folded: "American", "U.S.", "America" → "united states"; other words as they are. */
export function countryKey(words: string): string {
  const folded = foldName(words).replace(/^the /, '')
  if (/^(?:u s|us|usa|u s a|america|american)$/.test(folded)) return 'united states'
  return countries.get(folded) ?? folded
}

/** Countries whose government a name may stand for: "the Kremlin", "Moscow", "the Russian government", "Russia"; empty if none. */
export function governmentKey({ kind, name, names }: Entity): readonly string[] {
  if (kind !== 'place' && kind !== 'organisation') return []
  const found = [name, ...names].flatMap((n) => {
    const words = foldName(n).replace(/^the /, '')
    const owner = /^(.+) (?:government|administration|regime|authorities)$/.exec(words)?.[1]
    if (owner !== undefined) return countries.get(owner) ?? (countryNames.has(owner) ? owner : [])
    return seats.get(words) ?? (countryNames.has(words) ? words : [])
  })
  return [...new Set(found)]
}
