import { remembering } from './remembering.ts'

/** A name without marks, accents and letter case, words separated by single spaces: "Ricardo Rosselló" → "ricardo rossello". */
export const foldName: (name: string) => string = remembering((name) =>
  /^[\x00-\x7f]*$/.test(name) ? foldAscii(name) : foldAny(name),
)

function foldAny(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('ß', 'ss')
    .replaceAll('ł', 'l')
    .replaceAll('Ł', 'l')
    .replaceAll('ø', 'o')
    .replaceAll('Ø', 'o')
    .toLowerCase()
    .replace(/['’‘]s\b/g, '')
    .replace(/['’‘`]/g, '')
    .replace(/\b(\p{L})\.(?=\p{L}\.)/gu, '$1')
    .replace(/[^\p{L}\p{N}&]+/gu, ' ')
    .trim()
}

/** The same of a name without accents, which most are, with patterns that are made and matched faster. */
function foldAscii(name: string): string {
  return name
    .toLowerCase()
    .replace(/'s\b/g, '')
    .replace(/['`]/g, '')
    .replace(/\b([a-z])\.(?=[a-z]\.)/g, '$1')
    .replace(/[^a-z0-9&]+/g, ' ')
    .trim()
}

/**
 * What spellings of one foreign name have in common: consonants that sound alike are one, vowels and doubled letters
 * fall. "Sergei" and "Sergey" → "srg", "Kafraya" and "Kefraya" → "kfr". The first letter stays.
 */
export const nameSkeleton: (word: string) => string = remembering((word) => {
  const folded = foldName(word).replaceAll(' ', '')
  const sound = folded
    .replace(/ph/g, 'f')
    .replace(/sch|tch|ch/g, 'c')
    .replace(/ck|kh|q/g, 'k')
    .replace(/gh/g, 'g')
    .replace(/dzh|dj/g, 'j')
    .replace(/th/g, 't')
    .replace(/w/g, 'v')
    .replace(/z/g, 's')
    .replace(/c(?=[aou]|$)/g, 'k')
  const first = sound[0] ?? ''
  const rest = sound.slice(1).replace(/[aeiouyh]/g, '')
  return (/[aeiouy]/.test(first) ? 'a' : first) + rest.replace(/(.)\1+/g, '$1')
})

/** Initials of the words that a name writes with a capital: "Federal Emergency Management Agency" → "FEMA". */
export function acronymOf(name: string): string {
  return (name.replace(/[’']s\b/g, '').match(/(?<![\p{L}\p{N}])\p{Lu}/gu) ?? []).join('')
}

/** Whether a name is written as initials: "FEMA", "U.S.", "PREPA". */
export function isAcronym(name: string): boolean {
  return /^(?:\p{Lu}{2,6}|(?:\p{Lu}\.){2,5})$/u.test(name.trim())
}

/** Whether a name has more than one word and the last one, folded, is among the given. */
export function endsIn(name: string, lastWords: ReadonlySet<string>): boolean {
  const words = foldName(name).split(' ')
  return words.length > 1 && lastWords.has(words.at(-1) as string)
}
