import { firstNameStrength } from '../data/first-names.ts'
import { honorifics, nameSuffixes, sureParticles, surnameParticles } from '../data/name-parts.ts'
import { nicknames } from '../data/nicknames.ts'
import { foldName, nameSkeleton } from '../text/name-key.ts'

/** A person's name in its parts, folded. */
export interface PersonName {
  /** All parts in order, without titles and "Jr."; particles stay with the part after them. */
  readonly parts: readonly string[]
  readonly given: string | null
  readonly surname: string
  /** What tells a son from a father: "jr", "sr", "iii"; null if nothing does. */
  readonly generation: string | null
}

const nicknameGroups = new Map<string, Set<number>>()
for (const [i, group] of nicknames.entries()) {
  for (const name of group) nicknameGroups.set(name, (nicknameGroups.get(name) ?? new Set()).add(i))
}

/** The parts of a name as written; null if nothing of it is a name. */
export function personName(name: string): PersonName | null {
  const words = foldName(name.replace(/[“"][^”"]*[”"]|\([^)]*\)/g, ' '))
    .split(' ')
    .filter((w) => w !== '')
  while (words.length > 1 && honorifics.has(words[0] as string)) words.shift()
  let generation: string | null = null
  while (words.length > 1 && nameSuffixes.has(words.at(-1) as string)) {
    const suffix = words.pop() as string
    if (/^(?:jr|sr|i{2,3}|iv)$/.test(suffix)) generation = suffix
  }
  const parts = isSurnameAlone(name, words) ? [words.join(' ')] : joinParticles(words)
  const surname = parts.at(-1)
  if (surname === undefined) return null
  return { parts, given: parts.length > 1 ? (parts[0] as string) : null, surname, generation }
}

/** "De Witt", "al-Amin": a surname with its particle, and no given name. "Van", "Al" and "Ben" alone may be given names. */
function isSurnameAlone(name: string, [first, last, more]: readonly string[]): boolean {
  if (first === undefined || last === undefined || more !== undefined) return false
  return /^\p{L}{2,3}[-‑]\p{L}/u.test(name.trim()) ? surnameParticles.has(first) : sureParticles.has(first)
}

function joinParticles(words: readonly string[]): string[] {
  const parts: string[] = []
  let particles = ''
  for (const [i, word] of words.entries()) {
    if (surnameParticles.has(word) && i + 1 < words.length && (i > 0 || words.length > 2)) particles += `${word} `
    else {
      parts.push(particles + word)
      particles = ''
    }
  }
  return parts
}

/** How two names of persons can be one: `same`, `part` (one is contained in the other), or null. */
export function compareNames(a: PersonName, b: PersonName): 'same' | 'part' | null {
  if (areFatherAndSon(a, b)) return null
  const [long, short] = a.parts.length >= b.parts.length ? [a, b] : [b, a]
  if (short.given === null)
    return long.given === null ? (alikeWords(a.surname, b.surname) ? 'same' : null) : singleIn(short.surname, long)
  if (!alikeWords(long.surname, short.surname)) return null
  if (givenAgree(long.given as string, short.given)) return middlesAgree(long, short) ? 'same' : null
  const words = new Set(long.parts.flatMap((p) => p.split(' ')))
  return short.parts.every((p) => p.split(' ').every((w) => words.has(w))) ? 'part' : null
}

/** "Owen Pratt Sr." and "Owen Pratt Jr.". */
function areFatherAndSon(a: PersonName, b: PersonName): boolean {
  return a.generation !== null && b.generation !== null && a.generation !== b.generation
}

/** A single word names the person if it is the surname, the last word of a surname with particles, or another part. */
function singleIn(word: string, { parts, surname }: PersonName): 'part' | null {
  if (alikeWords(surname, word) || surname.endsWith(` ${word}`) || word.endsWith(` ${surname}`)) return 'part'
  return parts.some((p) => p === word) ? 'part' : null
}

/** Whether a word is someone's surname, or the first of two ("Ana de la Vega Ruiz"), as against another part of the name. */
export function isSurnameOf(word: string, name: PersonName): boolean {
  if (name.given === null) return false
  const first = name.parts.length > 2 ? (name.parts.at(-2) as string) : ''
  return (
    alikeWords(name.surname, word) ||
    name.surname.endsWith(` ${word}`) ||
    (first === word && (first.includes(' ') || firstNameStrength(first) === 0))
  )
}

function middlesAgree(a: PersonName, b: PersonName): boolean {
  const [x, y] = [a.parts.slice(1, -1), b.parts.slice(1, -1)]
  if (x.length === 0 || y.length === 0) return true
  return x.some((m) => y.some((n) => m[0] === n[0]))
}

/** Two given names of one person: equal, an initial, a short form, another spelling. */
export function givenAgree(a: string, b: string): boolean {
  if (a === b) return true
  if (a.length === 1 || b.length === 1) return a[0] === b[0]
  const groups = nicknameGroups.get(a)
  if (groups !== undefined && [...(nicknameGroups.get(b) ?? [])].some((g) => groups.has(g))) return true
  return alikeWords(a, b) || (a.length > 3 && b.length > 3 && (a.startsWith(b) || b.startsWith(a)))
}

/** Equal, or two spellings of a foreign name that differ in a letter or two ("Sergei", "Sergey"). */
export function alikeWords(a: string, b: string): boolean {
  if (a === b) return true
  if (Math.min(a.length, b.length) < 5 || Math.abs(a.length - b.length) > 2 || a[0] !== b[0]) return false
  return nameSkeleton(a) === nameSkeleton(b) && nameSkeleton(a).length >= 3 && letterDistance(a, b) <= 2
}

/** Letters to put in, leave out or change; 3 if it is more than 2. */
function letterDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] as number) + Number(a[i - 1] !== b[j - 1])
      next.push(Math.min(change, (row[j] as number) + 1, (next[j - 1] as number) + 1))
    }
    row = next
  }
  return Math.min(row[b.length] as number, 3)
}
