import { countryNames } from '../../data/places.ts'
import { groundNouns } from '../../data/place-nouns.ts'
import { disjoint } from '../../text/grouping.ts'
import { foldName } from '../../text/name-key.ts'
import { contentStems } from '../words.ts'

/** Nouns for the building or ground where something was, beside those of `place-nouns`. */
const grounds = new Set([
  ...groundNouns,
  ...'home,house,flat,apartment,garage,petrol station,station,office,shop,car,boat,field,forest,river,lake,park,garden,border,terminal,site,port,harbour,harbor,checkpoint,cell,bar,store,supermarket,roadside,ferry'.split(
    ',',
  ),
])

/** The building or ground that words name by its kind: "his home in Marlow", "Westland airport"; null if none. */
export function groundOf(words: string): string | null {
  const head = words.split(/ (?:in|of|near|outside|at|on|by) /)[0] ?? ''
  const last = /(\p{L}+)$/u.exec(head)?.[1]?.toLowerCase() ?? ''
  return grounds.has(last) ? last : null
}

/** Whether words tell two places, or two goods, that cannot be one: no word in common, and both by name or both by kind. */
export function placesDiffer(a: string, b: string): boolean {
  if (!disjoint(new Set(contentStems(a)), new Set(contentStems(b)))) return false
  const [x, y] = [groundOf(a), groundOf(b)]
  const [m, n] = [namesIn(a), namesIn(b)]
  if (isCountry(a) || isCountry(b)) return isCountry(a) && isCountry(b)
  if (x !== null && y !== null) return x !== y || (m.length > 0 && n.length > 0)
  if (m.length > 0 && n.length > 0) return true
  return false
}

function namesIn(words: string): readonly string[] {
  return words.match(/\p{Lu}[\p{L}’'-]+/gu) ?? []
}

function isCountry(words: string): boolean {
  return countryNames.has(foldName(words.replace(/^the /i, '')))
}
