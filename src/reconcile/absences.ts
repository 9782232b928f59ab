import { deedNouns } from '../data/deed-nouns.ts'
import { asking, unreal } from '../data/denial-words.ts'
import { datesMeet } from '../text/edtf.ts'
import { meets } from '../text/grouping.ts'
import { sharedActors } from './denial-ties.ts'
import { isOfNow } from './denials.ts'
import { nearPassages, type StoryIndex } from './index-story.ts'
import type { Passage } from './passages.ts'
import type { PlainDenial } from './plain-denials.ts'
import { isLater } from './reports.ts'
import { contentStems, stemOf } from './words.ts'

const noSuch =
  /\b(?:there (?:is|was|are|were|has (?:never )?been|had (?:never )?been|never (?:was|were)) (?:never |absolutely |simply )?(?:no |any |an? )(?:such )?|no such )(?<noun>(?:\p{L}+ ){0,2}?\p{L}+)(?<rest>[^,;:.“”"]{0,60})/iu
const denies = /\b(?:no|never)\b/i

/** Passages looked at for one denial. */
const mostNear = 40

/** `There is no such contract`, beside reports of the contract that name the same people or firms. */
export function absences(index: StoryIndex): readonly PlainDenial[] {
  return index.passages.flatMap((piece) => {
    if (piece.damaged || !noSuch.test(piece.words)) return []
    const passage = asWord(index, piece)
    if (passage.statement === null) return []
    const act = absentThing(passage.text)
    if (act.length === 0) return []
    const of = nearPassages(index, new Set(act), mostNear)
      .map((n) => n.passage)
      .filter((p) => tellsOf(p, act, passage) && sharedActors(index, passage, p).size > 0)
    return of.length === 0 ? [] : [{ passage: { ...passage, negated: true }, act, explicit: true, of }]
  })
}

/** The passage as the word of whoever says the absence in it, also where words of saying are most of it. */
function asWord(index: StoryIndex, p: Passage): Passage {
  const at = p.start + p.text.search(noSuch)
  const statement =
    p.statement ?? p.document.layers.statement.find((s) => s.content.some((c) => c.start <= at && at < c.end)) ?? null
  return { ...p, statement, speakers: index.told.get(statement?.id ?? '')?.speakers ?? p.speakers }
}

/** Stems of the thing that is said not to be, its noun first, then what limits it; empty if nothing is. */
function absentThing(text: string): readonly string[] {
  const found = noSuch.exec(text)
  if (found === null || !denies.test(found[0]) || unreal.test(text)) return []
  const words = (found.groups?.noun ?? '').split(' ')
  const rest = `${found.groups?.rest ?? ''}`
  const all = [...words, ...rest.trim().split(/\s+/)]
  const at = all.findIndex((w) => deedNouns.has(w.toLowerCase()))
  if (at < 0 || at > 2) return []
  const noun = stemOf((all[at] as string).toLowerCase())
  const limits = contentStems([...all.slice(0, at), ...all.slice(at + 1)].join(' ')).filter((s) => s !== noun)
  return [noun, ...limits.slice(0, mostLimits)]
}

/** Words after the noun that a report must hold one of. */
const mostLimits = 4

/** A report of the thing: its noun or its verb, and something of what limits it. */
function tellsOf(p: Passage, [noun, ...limits]: readonly string[], denial: Passage): boolean {
  return (
    !p.negated &&
    !p.damaged &&
    !p.hedged &&
    p.sentence !== denial.sentence &&
    p.topic.has(noun as string) &&
    (limits.length === 0 || limits.some((s) => p.topic.has(s))) &&
    !unreal.test(p.words) &&
    !asking.test(p.words) &&
    !meets(p.speakers, denial.speakers) &&
    !(isOfNow(denial) && isLater(p, denial)) &&
    onOneDay(p, denial)
  )
}

/** No date told with either speaks against one told with the other. */
function onOneDay(a: Passage, b: Passage): boolean {
  return a.dates.every((x) => b.dates.every((y) => x.value === null || y.value === null || datesMeet(x.value, y.value)))
}
