import { firstNameStrength } from '../data/first-names.ts'
import { sureParticles } from '../data/name-parts.ts'
import { courtesyGender } from '../data/titles.ts'
import { cue } from './name-bits.ts'
import type { NameReading } from './name-cues.ts'
import type { Name } from './name-labels.ts'
import { keyOf } from './name-words.ts'

/** What no part of such a name is. */
const strange =
  cue.orgWord |
  cue.orgBegins |
  cue.placeWord |
  cue.time |
  cue.title |
  cue.shortTitle |
  cue.demonym |
  cue.titleCase |
  cue.allCaps
/** Words before the particles, and after them. */
const longest = { before: 3, after: 2 }

/**
 * The names of a document with those whole that have particles: a given name, particles, a surname or two ("Ramón de la
 * Vega Ortiz"), or the surname alone where a sentence begins with it ("De la Vega told reporters") or somebody above has it.
 */
export function withParticles(names: NameReading, found: readonly Name[]): Name[] {
  const { reading } = names
  const whole: Name[] = []
  const surnames = new Set<string>()
  for (let i = 0; i < reading.length; i++) {
    if (!isParticle(names, i)) continue
    let to = i + 1
    while (isParticle(names, to)) to++
    const name = nameAround(names, i, to, surnames)
    if (name !== null) whole.push(name)
    if (name !== null && name.from < i) surnames.add(keyOf(reading, { from: i, to: name.to }))
    i = to - 1
  }
  if (whole.length === 0) return [...found]
  const held = new Set(whole.flatMap((n) => Array.from({ length: n.to - n.from }, (_, k) => n.from + k)))
  const around = (w: Name) =>
    found.some((n) => n.from <= w.from && n.to >= w.to && (n.to - n.from > w.to - w.from || n.kind === 'person'))
  const kept = whole.filter((w) => !around(w))
  const keptHeld = new Set(kept.flatMap((n) => Array.from({ length: n.to - n.from }, (_, k) => n.from + k)))
  const rest = found.filter((n) => !(held.has(n.from) && keptHeld.has(n.from)) && !keptHeld.has(n.to - 1))
  return [...rest, ...kept].sort((a, b) => a.from - b.from)
}

function isParticle({ reading, cues }: NameReading, i: number): boolean {
  return ((cues[i] ?? 0) & cue.particle) !== 0 && !/^[ye]$/.test(reading.lower[i] as string)
}

function nameAround(names: NameReading, first: number, last: number, surnames: ReadonlySet<string>): Name | null {
  const { reading } = names
  const same = (i: number) => reading.sentenceOf[i] === reading.sentenceOf[first]
  if (!same(last) || !isPart(names, last)) return null
  let to = last + 1
  while (to < last + longest.after && same(to) && isPart(names, to)) to++
  for (let from = first - 1; from >= first - longest.before && from >= 0 && same(from) && isPart(names, from); from--) {
    const given = firstNameStrength(names.word[from] as string) === 2
    if (given && !(same(from - 1) && isPart(names, from - 1))) return { from, to, kind: 'person' }
  }
  if (same(first - 1) && courtesyGender.has(reading.lower[first - 1] ?? '')) return { from: first, to, kind: 'person' }
  const alone = /^\p{Lu}/u.test(names.word[first] as string) && sureParticles.has(reading.lower[first] as string)
  const before = (names.cues[first - 1] ?? 0) & cue.capital
  const says = ((names.cues[to] ?? 0) & cue.saying) !== 0
  const known = surnames.has(keyOf(reading, { from: first, to }))
  return alone && (says || known) && (before === 0 || !same(first - 1)) ? { from: first, to, kind: 'person' } : null
}

function isPart({ cues, word }: NameReading, i: number): boolean {
  return ((cues[i] ?? 0) & strange) === 0 && /^\p{Lu}[\p{L}’'-]+$/u.test(word[i] ?? '')
}
