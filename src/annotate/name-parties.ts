import { cue } from './name-bits.ts'
import type { NameReading } from './name-cues.ts'
import type { Name } from './name-labels.ts'
import { keyOf } from './name-words.ts'

/** Talks that name who is heard in them: "DEPOSITION OF TOMAS REYLE", "Interview with Ilse Moreno". */
const talks = /^(?:deposition|testimony|examination|interview|interrogation|questioning)$/

/** Words of a name in a heading, at most. */
const longest = 4

/**
 * The names of a document in which those stand as people whom the head of a talk names as heard in it, or as asking:
 * people of any name, and a list of names knows few of them.
 */
export function withParties(names: NameReading, found: readonly Name[]): Name[] {
  if (!names.reading.sentences.some((s) => s.region === 'transcript')) return [...found]
  const parties = partiesOf(names)
  const keys = new Set(parties.map((p) => keyOf(names.reading, p)))
  const settled = found.map((n): Name => (keys.has(keyOf(names.reading, n)) ? { ...n, kind: 'person' } : n))
  const held = new Set(parties.flatMap((p) => Array.from({ length: p.to - p.from }, (_, k) => p.from + k)))
  return [...settled.filter((n) => !held.has(n.from) && !held.has(n.to - 1)), ...parties]
}

function partiesOf(names: NameReading): readonly Name[] {
  const { lower, sentenceOf, sentences } = names.reading
  const parties = new Map<number, Name>()
  for (let i = 1; i < names.reading.length; i++) {
    if (!opens(lower, i)) continue
    const end = sentences[sentenceOf[i] ?? -1]?.to ?? i
    let party = partyAt(names, lower[i + 1] === ':' ? i + 2 : i + 1, end)
    while (party !== null) {
      parties.set(party.from, party)
      party = /^(?:and|,|&)$/.test(lower[party.to] ?? '') ? partyAt(names, party.to + 1, end) : null
    }
  }
  for (const { from, to } of sentences) {
    const party = partyAt(names, /^\d{1,2}$/.test(lower[from] as string) ? from + 1 : from, to)
    if (party === null) continue
    const next = lower[party.to] === ',' ? party.to + 1 : party.to
    const oath = /^(?:having|being|called)$/.test(lower[next] ?? '')
    if (oath && lower.slice(next, to).some((w) => /^(?:sworn|affirmed|witness)$/.test(w)))
      parties.set(party.from, party)
  }
  return [...parties.values()]
}

/** The capital words that begin at `start` behind titles, if they can name a person. */
function partyAt({ cues, word }: NameReading, start: number, end: number): Name | null {
  let from = start
  while (from < end && isTitle(cues[from] as number, word[from] as string)) from++
  let to = from
  while (to < end && to - from < longest && /^\p{Lu}[\p{L}.'’-]*$/u.test(word[to] as string)) to++
  const strange = cue.orgWord | cue.orgBegins | cue.placeBegins | cue.placeWord
  const person = word.slice(from, to).every((_, k) => ((cues[from + k] as number) & strange) === 0)
  return to - from > 1 && person ? { from, to, kind: 'person' } : null
}

/** Whether a word is the last before the name: "of" after "deposition", "by" after "interviewed". */
function opens(lower: readonly string[], i: number): boolean {
  const before = lower[i - 1] as string
  if (lower[i] === 'by') return /^(?:interviewed|questioned)$/.test(before)
  return (lower[i] === 'of' || lower[i] === 'with') && talks.test(before)
}

function isTitle(bits: number, word: string): boolean {
  return (bits & (cue.shortTitle | cue.title | cue.titleModifier)) !== 0 || /^\p{Lu}\p{L}{0,5}\.$/u.test(word)
}
