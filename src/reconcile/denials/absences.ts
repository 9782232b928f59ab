import { deedNouns } from '../../data/deed-nouns.ts'
import { asking, unreal } from '../../data/denial-words.ts'
import { datesMeet } from '../../text/edtf.ts'
import { meets } from '../../text/grouping.ts'
import { sharedActors } from './denial-ties.ts'
import { isOfNow } from './denials.ts'
import { nearPassages, type StoryIndex } from '../index-story.ts'
import type { Passage } from '../passages.ts'
import type { PlainDenial } from './plain-denials.ts'
import { isLater } from '../sourcing/reports.ts'
import { contentStems, stemOf } from '../words.ts'

const noSuch =
  /\b(?:there(?:['’]s| is| was| are| were| has (?:never )?been| had (?:never )?been| never (?:was|were)) (?:never |absolutely |simply )?(?:no |any |an? )(?:such )?|no such )(?<noun>(?:\p{L}+ ){0,2}?\p{L}+)(?<rest>[^,;:.“”"]{0,60})/iu
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
    const thing = act.length > 0 ? act : absentNoun(passage.text)
    if (thing.length === 0) return []
    const of = nearPassages(index, new Set(thing), mostNear)
      .map((n) => n.passage)
      .filter((p) =>
        act.length > 0
          ? tellsOf(p, act, passage) && sharedActors(index, passage, p).size > 0
          : saysThereIs(p, thing, passage),
      )
    return of.length === 0 ? [] : [{ passage: { ...passage, negated: true }, act: thing, explicit: true, of }]
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

/** "There's no precedent for prosecuting": the stem of the noun and of what it is for; empty where the noun only weighs. */
function absentNoun(text: string): readonly string[] {
  const found = noSuch.exec(text)
  const [noun, ...rest] = (found === null || !denies.test(found[0]) ? '' : (found[0].split(noWords)[1] ?? '')).split(
    ' ',
  )
  if (
    noun === undefined ||
    noun.length < shortestNoun ||
    idleNouns.test(noun) ||
    !/^(?:for|of|that|in|on|at|to|between)$/.test(rest[0] ?? '')
  )
    return []
  return [stemOf(noun.toLowerCase()), ...contentStems(rest.join(' ')).slice(0, mostLimits)]
}

const noWords = /\b(?:no|any|an?) (?:such )?/i
const shortestNoun = 4
const idleNouns =
  /^(?:doubt|question|need|reason|point|chance|sign|word|time|room|place|idea|hurry|mention|other|more|longer|indication|shortage|lack|difference|change|harm|hope|guarantee|comment|choice|alternative)s?$/i

/** "There is precedent for prosecution", from somebody else. */
function saysThereIs(p: Passage, [noun, ...limits]: readonly string[], denial: Passage): boolean {
  const said = thereIs.exec(p.text)?.groups?.thing
  return (
    said !== undefined &&
    contentStems(said).includes(noun as string) &&
    p.statement !== null &&
    !p.negated &&
    !p.damaged &&
    p.sentence !== denial.sentence &&
    limits.some((s) => p.topic.has(s)) &&
    !unreal.test(p.text) &&
    !asking.test(p.text) &&
    !meets(p.speakers, denial.speakers)
  )
}

const thereIs =
  /\bthere(?:['’]s| is| was| are| were| (?:has|have|had) been) (?!no\b|not\b|never\b)(?<thing>(?:\p{L}+ ){0,2}\p{L}+)/iu

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
