import { peopleUnits, unitFamilies } from '../../data/count-units.ts'
import { matterNouns } from '../../data/told-matters.ts'
import { datePrecision, edtfDays } from '../../text/edtf.ts'
import { disjoint, inBoth, meets } from '../../text/grouping.ts'
import { placesIn } from '../times/clock.ts'
import { type StoryIndex, weightOfAll } from '../index-story.ts'
import { matterValuesAgree } from './matter-values.ts'
import type { MatterFact } from './matters-told.ts'
import { standApart } from '../one-voice.ts'
import type { Passage } from '../passages.ts'
import { sentenceText } from '../sentence-views.ts'
import { tellsChange } from '../acts/told-change.ts'
import { contentStems } from '../words.ts'

/** Documents from which on a case may hold several stories, so that two accounts must name one person or body. */
const manyDocuments = 30

/** Weight of the words that two passages share to be of one thing, where the matter is told of many. */
const leastShared = 2.2

/** Numbers so many times apart are of different things. */
const tooFarApart = 40

/** Told by two: of two documents, voices or statements, or set beside the other as someone's own number. */
function areApart(a: MatterFact, b: MatterFact): boolean {
  const [p, q] = [a.passage, b.passage]
  if (p.sentence === q.sentence) return false
  if (standApart(p, q)) return true
  const isSet = [p, q].map((x) => ownNumber.test(x.words))
  return isSet[0] !== isSet[1] || (p.speakers.size === 0 && sourceOf(p) !== sourceOf(q))
}

/** "put it at", "spoke of": a number that someone gives beside another's. */
const ownNumber =
  /(?<!\bhad )(?<!\bearlier )\b(?:puts?|gave|gives) (?:it|the [\p{L} ]{2,30}|that|them) (?:at|as)\b|\b(?:spoke|speaks) of\b|\bcounted\b/iu

/** The words for whose word a passage is; empty for the outlet's own. */
function sourceOf({ statement, document }: Passage): string {
  const told = statement?.source.map((s) => document.doc.text.slice(s.start, s.end)).join(' ') ?? ''
  return /^(?:he|she|they|it)$/i.test(told) ? '' : told.toLowerCase()
}

/** Whether nobody but one person is told of in all of them. */
export function solePerson(facts: readonly MatterFact[]): boolean {
  let shared: ReadonlySet<string> | null = null
  for (const { named } of facts) {
    if (named.size === 0) continue
    const known: ReadonlySet<string> = shared ?? named
    shared = new Set(inBoth(named, known))
  }
  return shared !== null && shared.size > 0
}

/** Whether two facts are of one thing and cannot both hold; `near`: facts of the matter beside them, `sole`: whether one person alone is told of. */
export function mattersDiffer(
  index: StoryIndex,
  a: MatterFact,
  b: MatterFact,
  near: readonly MatterFact[],
  sole: boolean,
): boolean {
  if (!areApart(a, b) || matterValuesAgree(a, b)) return false
  if (!areOfOne(index, a, b, sole) || isLater(a, b)) return false
  // Who tells the other's number too counts two things.
  return ![a, b].some((own, i) => {
    const other = [a, b][1 - i] as MatterFact
    return near.some(
      (f) =>
        f !== own &&
        f !== other &&
        f.passage.document === own.passage.document &&
        !areApart(f, own) &&
        areOfOne(index, f, other, sole) &&
        (matterValuesAgree(f, other) || (f.words !== own.words && !matterValuesAgree(f, own))),
    )
  })
}

/** The letter of its kind; a bare number where a sum is asked for is one. */
function kindLetter({ value, matter }: MatterFact): string {
  return value?.bare === true ? (/speed/.test(matter.name) ? 'V' : 'M') : (value?.kind ?? '')
}

function areOfOne(index: StoryIndex, a: MatterFact, b: MatterFact, sole: boolean): boolean {
  const { of } = a.matter
  const bothKinds = `${kindLetter(a)}${kindLetter(b)}`
  if ((a.value === null) !== (b.value === null) || kindLetter(a) !== kindLetter(b)) {
    if (!/^(?:NX|XN|TD|DT)$/.test(bothKinds)) return false
  }
  if (a.helper !== null && b.helper !== null && a.helper !== b.helper) return false
  if (of === 'person' && !areOfOnePerson(a, b, sole)) return false
  if (!isOneTime(a, b) || isFarApart(a, b) || scopeOf(a) !== scopeOf(b)) return false
  if (a.value?.kind === 'M' && a.value.unit !== b.value?.unit && a.value.unit !== '' && b.value?.unit !== '')
    return false
  if (a.matter.byNoun === true && bothKinds === 'NN' && nounOf(a) !== nounOf(b)) return false
  if (a.matter.parts === true && isPart(a, b)) return false
  if (a.value?.kind === 'C' && disjoint(placesIn(index, a.passage), placesIn(index, b.passage))) return false
  const shared = sharedWeight(index, a, b)
  if (of === 'words' && shared < leastShared) return false
  return isOneStory(index, a, b)
}

/** One person is named or meant in both; or one alone is named of all of whom it is told. */
function areOfOnePerson(a: MatterFact, b: MatterFact, sole: boolean): boolean {
  if (disjoint(a.named, b.named) || (disjoint(a.people, b.people) && a.named.size + b.named.size > 1)) return false
  if (meets(a.people, b.people)) return true
  // Days and places are told of many.
  if (a.passage.document === b.passage.document && [a, b].some((f) => ownNumber.test(f.passage.words))) return true
  if ([a, b].some((f) => f.named.size === 0 && kin.test(f.passage.words))) return false
  return sole && a.named.size + b.named.size > 0 && a.value !== null && a.value.kind !== 'D'
}

/** Someone told of by whose relative they are. */
const kin =
  /\b(?:father|mother|brother|sister|son|daughter|wife|husband|grand(?:father|mother)|parents|cousin|uncle|aunt)\b/i

/** Fewer of a kind among more people. */
function isPart(a: MatterFact, b: MatterFact): boolean {
  const [x, y] = [a, b].map(nounOf) as [string, string]
  if (x === y || x === '' || y === '') return false
  const [isAll, isAllToo] = [x, y].map((n) => peopleUnits.has(n)) as [boolean, boolean]
  if (isAll === isAllToo) return !isAll
  const [all, some] = isAll ? [a, b] : [b, a]
  return (all.value?.most ?? 0) >= (some.value?.value ?? 0)
}

function sharedWeight(index: StoryIndex, a: MatterFact, b: MatterFact): number {
  // The words of a number are of it, and tell which it is; those of a length or a place do not.
  const own = new Set(a.value?.kind === 'N' ? [] : [...contentStems(a.words), ...contentStems(b.words)])
  const shared = inBoth(a.topic, b.topic).filter((w) => !own.has(w))
  const parties = [...a.passage.entities].filter((e) => b.passage.entities.has(e) && !a.passage.speakers.has(e))
  return weightOfAll(index, shared) + parties.length * partyWeight
}

/** What a person or body that both name adds. */
const partyWeight = 2.2

/** Small cases are of one story; in a large one both must name one person or body. */
function isOneStory(index: StoryIndex, a: MatterFact, b: MatterFact): boolean {
  if (index.documents.length <= manyDocuments || a.passage.document === b.passage.document) return true
  return meets(a.passage.entities, b.passage.entities) || sharedWeight(index, a, b) >= 3 * leastShared
}

const familyOf = new Map(unitFamilies.flatMap(([first, ...others]) => others.map((o) => [o, first as string] as const)))

function nounOf({ value }: MatterFact): string {
  const unit = value?.unit ?? ''
  return matterNouns[unit] ?? familyOf.get(unit) ?? unit
}

/** "in the capital": what a share is told of beside the whole; empty if nothing. */
function scopeOf({ value, passage, core }: MatterFact): string {
  if (value?.kind !== 'S') return ''
  const rest = passage.document.doc.text.slice(core.end, Math.min(passage.end, core.end + 60))
  const before = /^(?:In|Among) (?:the )?(\p{L}+)\b/u.exec(sentenceText(passage))?.[1]
  if (before !== undefined) return before
  return (
    /^[^,.;]{0,25}?\b(?:in|among) (?:the )?(capital|city|cities|north|south|east|west|countryside|young|women|men|\p{Lu}\p{L}+)/u.exec(
      rest,
    )?.[1] ?? ''
  )
}

/** Days that a date told beside a value may leave open. */
const longestDay = 7

/** Days told beside the values meet, or lie side by side. */
function isOneTime(a: MatterFact, b: MatterFact): boolean {
  if (a.value?.kind === 'D') return true
  const [x, y] = [a, b].map(({ passage }) => {
    const days = passage.dates.flatMap((d) =>
      d.value === null || datePrecision(d.value) > longestDay ? [] : [edtfDays(d.value)],
    )
    return days.length === 1 ? (days[0] ?? null) : null
  }) as [readonly [number, number] | null, readonly [number, number] | null]
  return x === null || y === null || (x[0] - y[1] <= 1 && y[0] - x[1] <= 1)
}

function isFarApart(a: MatterFact, b: MatterFact): boolean {
  const [x, y] = [a.value?.value ?? 0, b.value?.value ?? 0]
  if (x === 0 || y === 0) return false
  const most = a.value?.kind === 'T' ? 10 * tooFarApart : tooFarApart
  return Math.max(x, y) / Math.min(x, y) > most
}

/** Told later as changed, or as still growing. */
function isLater(a: MatterFact, b: MatterFact): boolean {
  const [x, y] = [a, b].map((f) => edtfDays(f.passage.published)?.[0] ?? null)
  if (x === null || y === null || x === undefined || y === undefined || x === y || a.value?.kind === 'D') return false
  const [first, last] = x < y ? [a, b] : [b, a]
  if (last.matter.grows === true && (last.value?.value ?? 0) > (first.value?.value ?? 0)) return true
  return tellsChange(last.passage, last.core)
}
