import { organisationLastWords } from '../data/organisation-words.ts'
import { cue } from './name-bits.ts'
import type { NameReading } from './name-cues.ts'
import { type Name, type NameKind, nameKinds } from './name-labels.ts'
import { agreeInDocument } from './name-agreement.ts'
import { longestName, trimmed } from './name-edges.ts'
import { withParties } from './name-parties.ts'
import { speakerNames, withoutLetter } from './name-speakers.ts'
import { isTitleOfWork } from './name-works.ts'

/** Labels every token of a document (`name-labels.ts`). */
export type NameLabeller = (names: NameReading) => Uint8Array

/** The names of a document, in order, without titles; they do not overlap. */
export function findNames(names: NameReading, label: NameLabeller): Name[] {
  const runs = joined(names, withListed(names, runsOf(names, label(names))))
  const plain = (name: Name) => !isTitleOfWork(names, name)
  const found = withParties(names, agreeInDocument(names, runs.filter(plain)).filter(plain))
  return [...found, ...speakerNames(names, found)].sort((a, b) => a.from - b.from)
}

function runsOf(names: NameReading, labels: Uint8Array): Name[] {
  const runs: Name[] = []
  for (let i = 0; i < labels.length; i++) {
    const label = labels[i] as number
    if (label === 0) continue
    let to = i + 1
    const goesOn = label + (label % 2)
    while (to < labels.length && labels[to] === goesOn) to++
    const run = trimmed(names, withoutLetter(names, { from: i, to, kind: nameKinds[(goesOn - 2) / 2] as NameKind }))
    if (run !== null) runs.push(run)
    i = to - 1
  }
  return runs
}

/** Organisations of several words that a list holds stand whole, whatever the labels. */
function withListed({ cues, reading }: NameReading, runs: readonly Name[]): Name[] {
  const listed: Name[] = []
  for (let i = 0; i < reading.length; i++) {
    if (((cues[i] as number) & cue.orgBegins) === 0) continue
    let to = i + 1
    while (
      to < reading.length &&
      ((cues[to] as number) & cue.orgGoesOn) !== 0 &&
      reading.sentenceOf[to] === reading.sentenceOf[i]
    )
      to++
    if (to - i > 1) listed.push({ from: i, to, kind: 'organisation' })
    i = to - 1
  }
  if (listed.length === 0) return [...runs]
  const holders = new Map(
    runs.flatMap((r) => Array.from({ length: r.to - r.from }, (_, k) => [r.from + k, r] as const)),
  )
  const kept = listed.filter((l) => {
    const around = holders.get(l.from)
    return around === undefined || around !== holders.get(l.to - 1) || (around.from === l.from && around.to === l.to)
  })
  const taken = new Set(kept.flatMap((l) => Array.from({ length: l.to - l.from }, (_, k) => l.from + k)))
  const rest = runs.filter((r) => !taken.has(r.from) && !taken.has(r.to - 1))
  return [...rest, ...kept].sort((a, b) => a.from - b.from)
}

/** Countries stand before organisations without being part of their names: "U.S. Senate". */
const apart = /^(?:u\.?s\.?|u\.?k\.?|u\.?n\.?|united states)$/

/** Runs that one capital name was cut into are one again: "Oster" + "Police Department". */
function joined({ cues, reading }: NameReading, runs: readonly Name[]): Name[] {
  const result: Name[] = []
  for (const run of runs) {
    const last = result.at(-1)
    const adjacent =
      last !== undefined &&
      last.to === run.from &&
      run.to - last.from <= longestName &&
      reading.sentenceOf[last.from] === reading.sentenceOf[run.from]
    if (
      adjacent &&
      run.kind === 'organisation' &&
      last.kind !== 'other' &&
      !apart.test(reading.lower.slice(last.from, last.to).join(' '))
    ) {
      result[result.length - 1] = { from: last.from, to: run.to, kind: 'organisation' }
    } else if (adjacent && run.kind === last.kind) {
      result[result.length - 1] = { ...last, to: run.to }
    } else result.push(run)
  }
  const ends = new Set(result.map((r) => r.to))
  return result.map((r) => (r.kind === 'organisation' ? extended(cues, reading, r, ends) : r))
}

/** A name that is only the telling word takes the capital words before it: "Tax Policy" + "Center". */
function extended(
  cues: Int32Array,
  { lower, sentenceOf, text, start, end }: NameReading['reading'],
  run: Name,
  ends: ReadonlySet<number>,
): Name {
  const word = text.slice(start[run.from], end[run.from])
  if (!organisationLastWords.has(word) || run.to - run.from > 2) return run
  const blocked = cue.time | cue.shortTitle | cue.sentenceStart | cue.titleCase | cue.allCaps
  let { from } = run
  while (from > 0 && run.to - from < longestName && sentenceOf[from - 1] === sentenceOf[run.from] && !ends.has(from)) {
    const bits = cues[from - 1] as number
    if ((bits & cue.capital) === 0 || (bits & blocked) !== 0 || lower[from - 1] === 'the') break
    from--
  }
  return { ...run, from }
}
