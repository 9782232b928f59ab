import { commonVerbs } from '../../data/plain-verbs.ts'
import { manyDoers } from '../../data/told-acts.ts'
import { hadSaid } from '../../data/turning-words.ts'
import { anyDatesMeet } from '../../text/edtf.ts'
import { addTo } from '../../text/grouping.ts'
import { actsTold } from './acts-told.ts'
import type { Draft } from '../card.ts'
import { isOfNow } from '../denials/denials.ts'
import { type StoryIndex, weightOf, weightOfAll } from '../index-story.ts'
import { isOneVoice } from '../one-voice.ts'
import { type Fit, fitOf, type Part } from '../parts.ts'
import type { Passage } from '../passages.ts'
import { isLater } from '../sourcing/reports.ts'
import { stateAct } from './states.ts'
import { isAdmitted, isOpen, type ToldAct } from './told-act.ts'
import { draftOfVoices } from '../denials/two-accounts.ts'
import { contentStems, stemOf } from '../words.ts'

interface Group {
  readonly no: Set<ToldAct>
  readonly yes: Set<ToldAct>
}

/** An act told as done by one and as not done by another, of the same people and things: one card for each such act. */
export function findDoneOrNot(index: StoryIndex): readonly Draft[] {
  const byAct = new Map<string, ToldAct[]>()
  for (const told of actsTold(index)) addTo(byAct, told.act, told)
  return [...byAct.values()].flatMap((told) => {
    const groups: Group[] = []
    for (const [i, no] of told.entries()) {
      if (!no.denied && onlyThings(no).length === 0) continue
      const near = told.slice(Math.max(0, i - reach), i + reach)
      const yes = near.filter((t) => !t.denied && (no.denied ? meets(index, no, t) : isLeftOut(index, no, t)))
      if (yes.length === 0) continue
      const known = groups.slice(-latestGroups).find((g) => yes.some((y) => g.yes.has(y)))
      const group = known ?? { no: new Set<ToldAct>(), yes: new Set<ToldAct>() }
      if (known === undefined) groups.push(group)
      group.no.add(no)
      for (const y of yes) group.yes.add(y)
    }
    return groups.map((g) => draftOf(index, [...g.no], [...g.yes]))
  })
}

/** Acts before and after a denial that it is held against, and groups it may join: the nearest, so that work does not grow with the square. */
const reach = 200
const latestGroups = 60

/** Whether one tells as done what the other tells as not done. */
function meets(index: StoryIndex, no: ToldAct, yes: ToldAct): boolean {
  const [a, b] = [no.passage, yes.passage]
  if (a.sentence === b.sentence || a.text === b.text || no.mood === 'other' || yes.mood === 'other') return false
  if (unclear.test(b.words) || (isOfOccasion(no) && a.document !== b.document)) return false
  if (isOneVoice(a, b) || isOvertaken(no, yes) || !anyDatesMeet(no.dates, yes.dates)) return false
  const fits = fitsOf(index, no, yes)
  if (isBarred(fits) || (no.others.has('as') && !yes.others.has('as'))) return false
  if (no.mood !== yes.mood) return isTurned(no, yes) && fits[0] === 'same' && isEnough(index, no, yes, fits)
  if (no.act === 'evidence') return isOfOneMatter(index, no, yes)
  return (
    isEnough(index, no, yes, fits) ||
    isAnswered(index, no, yes, fits) ||
    isReply(index, no, yes, fits) ||
    (fits[0] === 'same' && isAdmitted(yes)) ||
    isOfAll(no, yes, fits)
  )
}

/** Stems of the only things that an act is told to have been done to or with; empty if it is not told so. */
function onlyThings({ passage, span, mood }: ToldAct): readonly string[] {
  const { text } = passage.document.doc
  const m = mood === 'fact' ? exclusive.exec(text.slice(span.start, passage.end)) : null
  const clause = m === null ? '' : text.slice(span.start + m.index + m[0].length, passage.end)
  return contentStems(clause.split(/[,.;"”]/)[0] ?? '')
}

const exclusive =
  /(?<!\b(?:not|n['’]t) )\b(?:only|nothing but)\b(?! (?:after|when|if|because|by|in|on|once|since|to|\p{L}+day|\d|one|two|three))/iu

/** The same doer of the same act on something else than the only thing another tells. */
function isLeftOut(index: StoryIndex, no: ToldAct, yes: ToldAct): boolean {
  const [a, b] = [no.passage, yes.passage]
  if (a.sentence === b.sentence || yes.mood !== 'fact' || onlyThings(yes).length > 0 || commonVerbs.has(no.verb))
    return false
  if (unclear.test(b.words) || isOneVoice(a, b) || !anyDatesMeet(no.dates, yes.dates)) return false
  const agent = fitOf(index, no.agent, yes.agent)
  const things = [yes.object, ...yes.others.values()].flatMap((p) => p?.stems ?? [])
  const apart = things.length > 0 && !things.some((s) => a.topic.has(s))
  return (agent === 'same' || agent === 'words') && yes.object !== null && apart
}

/** What is left open is not told as done. */
const unclear = /\b(?:unclear|not (?:yet )?(?:clear|known)|unknown|whether)\b/i

/** "Nobody was hurt when the wall fell": of that occasion alone. */
function isOfOccasion({ agent, object, passage, span }: ToldAct): boolean {
  const { text } = passage.document.doc
  const ofNobody = /^\W*(?:no|none|nobody)\b/i.test(text.slice(span.start, span.end))
  return (ofNobody || agent?.all === true || object?.all === true) && /\b(?:when|while|during)\b/i.test(passage.words)
}

/** "Will not pay", and on a later day that it paid. */
function isTurned(no: ToldAct, yes: ToldAct): boolean {
  if (no.mood !== 'future' || yes.mood !== 'fact') return false
  return (
    isLater(yes.passage, no.passage) ||
    (no.act === leaving && no.passage.published === yes.passage.published && isOfToday(yes)) ||
    (no.passage.published === yes.passage.published && hadSaid.test(no.passage.words))
  )
}

/** On the day of the text, or of no day. */
function isOfToday({ dates, passage }: ToldAct): boolean {
  return passage.published === null || anyDatesMeet(dates, [passage.published])
}

/** Agent, object, and what the prepositions of both bring. */
function fitsOf(index: StoryIndex, a: ToldAct, b: ToldAct): readonly Fit[] {
  const others = [...a.others].flatMap(([role, part]) => {
    const other = b.others.get(role)
    return other === undefined || !(telling.has(role) || (a.act === 'be' && placing.has(role)))
      ? []
      : [fitOf(index, part, other)]
  })
  return [fitOf(index, a.agent, b.agent), fitOf(index, a.object, b.object), ...others]
}

/** Prepositions whose noun tells one act from another; times and places do so only of where someone was. */
const telling: ReadonlySet<string> = new Set('second with to about from for against of over by into as'.split(' '))
const placing: ReadonlySet<string> = new Set('at in on near inside under'.split(' '))

/** Someone else does it, or it is done to something else; where all else is one, other words may be for one thing. */
function isBarred(fits: readonly Fit[]): boolean {
  const [agent, ...rest] = fits
  if (agent === 'differs' || agent === 'other' || rest.includes('other')) return true
  return rest.includes('differs') && fits.filter((f) => f === 'same' || f === 'words').length < 2
}

/** Evidence of one thing: it is told in the same words. */
function isOfOneMatter(index: StoryIndex, no: ToldAct, yes: ToldAct): boolean {
  const matter = [...no.passage.topic].filter((s) => yes.passage.topic.has(s) && s !== stemOf('evidence'))
  return weightOfAll(index, matter) >= tellingMatter
}

/** Weight of the words that evidence of one thing shares. */
const tellingMatter = 2.5

/** Enough is told by both for it to be one act. */
function isEnough(index: StoryIndex, a: ToldAct, b: ToldAct, fits: readonly Fit[]): boolean {
  const [, object] = fits
  const both = fits.filter((f) => f === 'same' || f === 'words' || f === 'all').length
  const known = fits.filter((f) => f === 'same' || f === 'words').length
  const about = fitOf(index, a.others.get('about') ?? null, b.others.get('about') ?? null)
  const plain =
    bareOf(a) &&
    bareOf(b) &&
    ((object === 'words' && weightOfPart(index, a.object) >= tellingPatient) ||
      (about !== 'open' && weightOfPart(index, a.others.get('about') ?? null) >= tellingObject))
  if (a.act.startsWith(stateAct)) return isOneThing(index, a, b, fits)
  if (ofStates.has(a.verb)) return fits[0] === 'same' && known >= 2 && sharesHead(a, b)
  if (a.act === contact && !a.nominal) return known >= 2 || plain
  if (commonVerbs.has(a.verb) || commonVerbs.has(b.verb))
    return (
      (both >= 2 && known >= 1) || (known === 1 && object === 'words' && weightOfPart(index, a.object) >= tellingObject)
    )
  const bare = a.object === null && b.object === null
  return (both >= 2 && known >= 1) || (fits.includes('same') && (bare || object === 'same')) || plain
}

/** Whoever or whatever was in a state is one: by name, or in words of which one tells which. */
function isOneThing(index: StoryIndex, a: ToldAct, b: ToldAct, [agent]: readonly Fit[]): boolean {
  if (agent === 'same') return true
  const [one, other] = [a.agent, b.agent]
  return (
    agent === 'words' &&
    one?.stems.at(-1) === other?.stems.at(-1) &&
    !anyone.has(one?.stems.at(-1) ?? '') &&
    Math.min(weightOfPart(index, one), weightOfPart(index, other)) >= tellingPatient
  )
}

/** Words for persons and bodies of which a story has several. */
const anyone: ReadonlySet<string> = new Set(manyDoers.map(stemOf))

/** What both say is so is one thing, not a thing of it. */
function sharesHead({ object: a }: ToldAct, { object: b }: ToldAct): boolean {
  return a === null || b === null || a.stems.at(-1) === b.stems.at(-1)
}

const contact = stemOf('meet')
/** Who left that day is not staying. */
const leaving = stemOf('resign')

/** Nobody is told to have done it: "the nurse was arrested". */
function bareOf({ agent }: ToldAct): boolean {
  return agent === null || agent.stems.length === 0
}

/** Verbs that tell how things are: of whom, and what, must both be told. */
const ofStates: ReadonlySet<string> = new Set(['be', 'have'])
/** Weight from which whom it was done to tells which act it is, where nobody is told to have done it. */
const tellingPatient = 2.4
/** Weight from which an object alone tells which act it is. Invented stories, read card by card. */
const tellingObject = 3.5

function weightOfPart(index: StoryIndex, part: Part | null): number {
  return part === null ? 0 : weightOfAll(index, part.stems)
}

/** One party answers the other: the same act of someone both name, or of nobody, told within a few clauses. */
function isReply(index: StoryIndex, no: ToldAct, yes: ToldAct, fits: readonly Fit[]): boolean {
  const [a, b] = [no.passage, yes.passage]
  if (a.document !== b.document || Math.abs(a.at - b.at) > nearReply || a.speakers.size === 0) return false
  return fits.includes('same') || (no.nominal && weightOf(index, no.act) >= tellingNoun)
}

/** Passages between an account and the reply to it. */
const nearReply = 4
/** Weight from which a noun tells by itself which act it is. */
const tellingNoun = 2.5

/** "Nobody was hurt" is a number, set beside numbers. */
const bodilyHarm: ReadonlySet<string> = new Set(['kill', 'wound', 'hurt'].map(stemOf))

/** A verb that tells of what was or has been: a noun in a headline looks like others. */
const past = /\p{L}ed\b|\b(?:is|are|was|were|been|has|have|had|did|no apology|sorry)\b|['’]s\b/iu

/** Two parties tell of one doer, or one that nobody did what somebody had done by then; one of them need not say to what. */
function isAnswered(index: StoryIndex, no: ToldAct, yes: ToldAct, fits: readonly Fit[]): boolean {
  if (commonVerbs.has(no.verb) || commonVerbs.has(yes.verb) || no.act === contact || no.passage.statement === null)
    return false
  if (![no, yes].every(({ passage: { document }, span }) => past.test(document.doc.text.slice(span.start, span.end))))
    return false
  const [agent, object] = fits
  if (object === 'all' && bareOf(no) && !bodilyHarm.has(no.act))
    return yes.object !== null && (yes.passage.published ?? '') <= (no.passage.published ?? '')
  if (agent === 'all')
    return (
      (yes.agent?.entity ?? null) !== null &&
      fits[1] !== 'differs' &&
      (yes.passage.published ?? '') <= (no.passage.published ?? '')
    )
  return (
    (agent === 'same' || agent === 'words') &&
    yes.passage.statement !== null &&
    (isOpen(index, no) || isOpen(index, yes))
  )
}

/** "We told them everything", "they told us nothing". */
function isOfAll(no: ToldAct, yes: ToldAct, fits: readonly Fit[]): boolean {
  if (
    ofStates.has(no.verb) ||
    ofStates.has(yes.verb) ||
    (no.act !== toldAct && !fits.some((f) => f === 'same' || f === 'words'))
  )
    return false
  return (
    /\b(?:never|nothing|no one|nobody|none)\b/i.test(no.passage.words) &&
    /\b(?:everything|everyone|everybody|always|every)\b/i.test(yes.passage.words)
  )
}

const toldAct = stemOf('tell')

/** "Has not been charged", and on a later day the charge; "is in custody", and on a later day no longer. */
function isOvertaken(no: ToldAct, yes: ToldAct): boolean {
  if (no.mood === 'future' || !isOfNow(no.passage)) return false
  if (isLater(yes.passage, no.passage)) return !/\bnever\b/i.test(no.passage.words)
  return isLater(no.passage, yes.passage) && /\b(?:is|are|remains?)\b/i.test(yes.passage.words)
}

/** Passages shown for each side. */
const mostShown = 5

function passagesIn(acts: readonly ToldAct[]): readonly Passage[] {
  return [...new Set(acts.map((a) => a.passage))].slice(0, mostShown)
}

function draftOf(index: StoryIndex, no: readonly ToldAct[], yes: readonly ToldAct[]): Draft {
  return draftOfVoices(index, passagesIn(no), passagesIn(yes), {
    kind: 'denial-vs-report',
    rule: 'reconcile/done-or-not',
    // How it came is another question than whether it would.
    ...(no.some((t) => t.mood === 'future') && { about: 'whether it would' }),
    certainty: 0.6,
  })
}
