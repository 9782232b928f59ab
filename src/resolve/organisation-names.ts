import { legalForms } from '../data/name-parts.ts'
import { endsIn, foldName } from '../text/name-key.ts'

/** What the ways of writing an organisation's name have in common: "the U.S. Department of Energy", "Energy Department" → "energy department". */
export function organisationKey(name: string): string {
  const words = foldName(name.replace(/\([^)]*\)/g, ' '))
    .split(' ')
    .filter((w) => w !== '')
  while (words.length > 1 && /^(?:the|us|u|s|a|an)$/.test(words[0] as string)) words.shift()
  while (words.length > 1 && legalForms.has(words.at(-1) as string)) words.pop()
  const inverted = /^(department|ministry|office|bureau|university|bank|embassy) of (?:the )?(.+)$/.exec(
    words.join(' '),
  )
  if (inverted !== null && /^(?:department|ministry)$/.test(inverted[1] as string))
    return `${inverted[2]} ${inverted[1]}`
  return words.join(' ')
}

/** Whether a name ends in a legal form ("Saar Inc."): it is whole, and the short form of no other. */
export function hasLegalForm(name: string): boolean {
  return endsIn(name, legalForms)
}

/** Whether a key is the end or the beginning of a longer one: "post" of "washington post", "whitefish" of "whitefish energy". */
export function isShortFormOf(short: string, long: string): boolean {
  if (short === long || long.startsWith(`${short} and `) || long.endsWith(` and ${short}`)) return false
  return long.endsWith(` ${short}`) || long.startsWith(`${short} `)
}
