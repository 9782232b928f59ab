import { firstNameStrength } from '../data/first-names.ts'
import { organisationLastWords } from '../data/organisation-words.ts'
import type { Reading } from '../text/reading.ts'
import { cue, type NameReading } from './name-cues.ts'
import { kindOfWords } from './name-kinds.ts'
import type { Name, NameKind } from './name-labels.ts'
import { keyOf } from './name-words.ts'

/**
 * Two names in one run parted: at "and" between organisations ("State Department and Harl Foundation"), and where
 * damaged text set two names of the document side by side ("Tarn Oster"). `people` holds surnames of the document.
 */
export function partNames(names: NameReading, found: readonly Name[], people: ReadonlyMap<string, number>): Name[] {
  const known = wordingsOf(names.reading, found)
  return found.flatMap(
    (name) => atAnd(names, name) ?? afterTitle(names, name) ?? whereTwoMeet(names, name, known, people) ?? [name],
  )
}

function atAnd({ reading, word }: NameReading, name: Name): Name[] | null {
  const { from, to } = name
  if (!organisationLastWords.has(word[to - 1] as string)) return null
  for (let i = from + 2; i < to - 2; i++) {
    if (reading.lower[i] === 'and' && organisationLastWords.has(word[i - 1] as string)) {
      return [
        { ...name, to: i },
        { ...name, from: i + 1 },
      ]
    }
  }
  return null
}

/** "Director of National Ports Ilse Tarn": the person after the title. */
function afterTitle({ cues }: NameReading, name: Name): Name[] | null {
  const { from, to, kind } = name
  if (kind === 'person' || to - from < 3) return null
  let titled = false
  for (let i = from; i < to - 1; i++) {
    const bits = cues[i] as number
    if (titled && (bits & cue.firstName) !== 0 && (bits & (cue.orgBegins | cue.placeBegins)) === 0)
      return [{ from: i, to, kind: 'person' }]
    if ((bits & cue.title) !== 0 && (bits & cue.firstName) === 0) titled = true
  }
  return null
}

function whereTwoMeet(
  { reading, word }: NameReading,
  name: Name,
  known: ReadonlyMap<string, Wording>,
  people: ReadonlyMap<string, number>,
): Name[] | null {
  const { from, to } = name
  if (to - from < 2 || (known.get(keyOf(reading, name))?.count ?? 0) > 1 || firstNameStrength(word[from] as string) > 0)
    return null
  const listed = kindOfWords(word.slice(from, to).join(' '), name, false) !== null
  if (listed && !people.has(reading.lower[to - 1] as string)) return null
  for (let i = from + 1; i < to; i++) {
    const left = known.get(keyOf(reading, { from, to: i }))
    const right = known.get(keyOf(reading, { from: i, to }))
    if (left === undefined || right === undefined || left.kind === 'other' || right.kind === 'other') continue
    if (organisationLastWords.has(word[to - 1] as string) && (to - i === 1 || left.kind !== 'person')) continue
    if (left.kind === 'person' && firstNameStrength(word[i - 1] as string) > 0) continue
    return [
      { from, to: i, kind: left.kind },
      { from: i, to, kind: right.kind },
    ]
  }
  return null
}

interface Wording {
  readonly kind: NameKind
  readonly count: number
}

/** Every wording of a document's names, with the kind it first has and how often it stands. */
function wordingsOf(reading: Reading, all: readonly Name[]): ReadonlyMap<string, Wording> {
  const known = new Map<string, Wording>()
  for (const n of all) {
    const key = keyOf(reading, n)
    const before = known.get(key)
    known.set(key, { kind: before?.kind ?? n.kind, count: (before?.count ?? 0) + 1 })
  }
  return known
}
