import { firstNameStrength } from '../data/first-names.ts'
import { eastAsianSurnames, honorifics, nameSuffixes, sureParticles, surnameParticles } from '../data/name-parts.ts'
import { nicknames } from '../data/nicknames.ts'
import { foldName, nameSkeleton } from '../text/name-key.ts'

/** A person's name taken apart; folded words. `given` is empty for a bare surname. */
export interface PersonName {
  readonly given: readonly string[]
  readonly surname: string
  /** What tells a son from a father: "jr", "sr", "iii"; null if nothing does. */
  readonly generation: string | null
}

const sameGiven = new Map<string, Set<string>>()
for (const forms of nicknames) {
  for (const form of forms) {
    const known = sameGiven.get(form) ?? new Set<string>()
    for (const other of forms) known.add(other)
    sameGiven.set(form, known)
  }
}

const generations = new Set(['jr', 'sr', 'ii', 'iii', 'iv'])

/** The name without titles, initials of office and suffixes; null if nothing remains. */
export function personName(name: string): PersonName | null {
  const words = foldName(name.replace(/\(.*?\)|["“”].*?["“”]/g, ' ').replace(/,(?!\s*(?:[JS]r\b|I{2,3}\b)).*$/, ''))
    .split(' ')
    .filter(Boolean)
  while (words.length > 1 && honorifics.has(words[0] as string)) words.shift()
  let generation: string | null = null
  while (words.length > 1 && nameSuffixes.has(words.at(-1) as string)) {
    const suffix = words.pop() as string
    if (generations.has(suffix)) generation = suffix
  }
  if (isSurnameFirst(words)) return { given: words.slice(1), surname: words[0] as string, generation }
  const last = words.pop()
  if (last === undefined) return null
  let surname = last
  while (words.length > 1 && surnameParticles.has(words.at(-1) as string)) surname = `${words.pop()} ${surname}`
  if (words.length === 1 && isParticleAlone(name, words[0] as string)) surname = `${words.pop()} ${surname}`
  return { given: words, surname, generation }
}

/** "De Witt", "al-Amin": a surname with its particle, and no given name. */
function isParticleAlone(name: string, first: string): boolean {
  return /^\p{L}{2,3}[-‑]\p{L}/u.test(name.trim()) ? surnameParticles.has(first) : sureParticles.has(first)
}

/** "Park Ji-woo", "Xi Jinping", "Kim Jong Un": names of East Asia as they are written there; "Kim Darroch" is none. */
function isSurnameFirst([first, second, third, more]: readonly string[]): boolean {
  if (first === undefined || second === undefined || more !== undefined || !eastAsianSurnames.has(first)) return false
  if (eastAsianSurnames.has(third ?? second)) return false
  if (third !== undefined) return second.length <= longestSyllable && third.length <= longestSyllable
  return firstNameStrength(first) === 0 && firstNameStrength(second) < 2
}

/** Letters of a syllable of a Korean or Chinese given name. */
const longestSyllable = 5

/** Keys under which a name is looked up: every word that may be its surname, as it sounds. */
export function surnameKeys({ given, surname }: PersonName): readonly string[] {
  const words = [surname, ...surname.split(' '), ...given.slice(1).filter((w) => w.length > 2)]
  return [...new Set(words.filter((w) => w.length > 1 && !surnameParticles.has(w)).map(nameSkeleton))]
}

/** Keys of full names: those a name is kept under, and those under which it finds all that can be one with it. */
export interface NameKeys {
  readonly kept: readonly string[]
  readonly sought: readonly string[]
}

/**
 * Surname and given name by sound, a given name also as its short forms; an initial finds all names that begin with it,
 * and they find it. A bare surname has none.
 */
export function fullNameKeys(name: PersonName): NameKeys {
  const given = name.given[0]
  if (given === undefined) return { kept: [], sought: [] }
  const forms = [given, ...(sameGiven.get(given) ?? [])]
  const sounds = [...new Set(forms.map(nameSkeleton))].map((s) => `= ${s}`)
  const of = (keys: readonly string[]) => surnameKeys(name).flatMap((surname) => keys.map((k) => `${surname} ${k}`))
  if (given.length === 1) return { kept: of([`initial ${given}`]), sought: of([`initial ${given}`, `begins ${given}`]) }
  const begins = `begins ${given[0]}`
  const pair = name.given.length === 1 ? [`pair ${[given, name.surname].sort().join(' ')}`] : []
  const stem = given.length < 5 ? [] : [`stem ${given.slice(0, 5)}`]
  const both = name.given.slice(1).map((g) => `both ${g} ${name.surname}`)
  return {
    kept: [...of([...sounds, ...stem, begins]), ...pair, ...both],
    sought: [...of([...sounds, ...stem, `initial ${given[0]}`]), ...pair, `both ${given} ${name.surname}`],
  }
}

/** Whether both names can be one person's, and why. Bare surnames are for the caller: they fit any given name. */
export function sameNames(a: PersonName, b: PersonName): string | null {
  if (a.generation !== null && b.generation !== null && a.generation !== b.generation) return null
  if (a.given.length === 0 || b.given.length === 0) return sameSurname(a.surname, b.surname, 'bare')
  if (inOtherOrder(a, b)) return 'same two words, surname first'
  const both = bothSurnames(a, b) ?? bothSurnames(b, a)
  if (both !== null) return both
  const surname = sameSurname(a.surname, b.surname, 'full') ?? doubledSurname(a, b) ?? doubledSurname(b, a)
  if (surname === null) return null
  const given = sameGivenName(a.given[0] as string, b.given[0] as string)
  if (given === null || !middlesAgree(a, b)) return null
  return given === 'same' ? surname : given
}

/** "Lu Lingzi" and "Lingzi Lu", where neither word is a given name that many bear. */
function inOtherOrder(a: PersonName, b: PersonName): boolean {
  const [x, y] = [a.given, b.given]
  if (x.length !== 1 || y.length !== 1 || x[0] !== b.surname || y[0] !== a.surname || a.surname === b.surname)
    return false
  return [a.surname, b.surname].every((w) => w.length > 1 && firstNameStrength(w) === 0)
}

/** "Carmen Vega" beside "Carmen Vega Ruiz", "Carmen de la Vega" beside "Carmen de la Vega Ruiz". */
function doubledSurname(long: PersonName, short: PersonName): string | null {
  const further = long.given.slice(1)
  return further.includes(short.surname) || (further.length > 1 && further.join(' ') === short.surname)
    ? 'one of two surnames'
    : null
}

/** "Vega Ruiz" beside "Carmen Vega Ruiz", where "Vega" is nobody's given name. */
function bothSurnames(long: PersonName, short: PersonName): string | null {
  const [first, more] = short.given
  if (first === undefined || more !== undefined || long.surname !== short.surname) return null
  return long.given.slice(1).includes(first) && firstNameStrength(first) === 0 ? 'both surnames' : null
}

/** A bare surname that is spelled otherwise must be long and near: nothing else speaks for it. */
function sameSurname(a: string, b: string, how: 'bare' | 'full'): string | null {
  if (a === b) return 'same surname'
  const [plainA, plainB] = [a, b].map((s) => s.split(' ').at(-1) as string)
  if (plainA === plainB && (a === plainA || b === plainB)) return 'same surname'
  const sound = nameSkeleton(a)
  if (Math.abs(a.length - b.length) > 2 || sound !== nameSkeleton(b)) return null
  const differing = differingLetters(a, b)
  const long = Math.min(a.length, b.length) >= 6
  const near =
    sound.length >= 3 ? differing <= 1 || (how === 'full' && differing <= 2) : how === 'full' && differing <= 1
  return near && (long || (how === 'full' && sound.length >= 3)) ? 'same surname, other spelling' : null
}

function sameGivenName(a: string, b: string): string | null {
  if (a === b) return 'same'
  if (sameGiven.get(a)?.has(b)) return 'short form of the given name'
  if ((a.length === 1 || b.length === 1) && a[0] === b[0]) return 'initial of the given name'
  const sound = nameSkeleton(a)
  if (sound === nameSkeleton(b) && sound.length >= 3 && differingLetters(a, b) <= 2) return 'same name, other spelling'
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  return short.length > 4 && long.startsWith(short) && long.length - short.length < 4
    ? 'short form of the given name'
    : null
}

function middlesAgree(a: PersonName, b: PersonName): boolean {
  const [x, y] = [a.given.slice(1), b.given.slice(1)]
  if (x.length === 0 || y.length === 0 || a.surname !== b.surname) return true
  return x.some((m) => y.some((n) => m[0] === n[0]))
}

/** Letters that must change to make one word of the other, counted up to three. */
function differingLetters(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > 2) return 3
  let row = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1))
    }
    row = next
  }
  return Math.min(3, row.at(-1) ?? 3)
}
