import {
  calledNouns,
  callingFor,
  callingOn,
  leaving,
  noCall,
  ownActs,
  pledging,
  shouldAct,
  toAct,
  willAct,
} from '../../data/called-for.ts'
import type { Mention } from '../../model/layers.ts'
import type { Span } from '../../model/span.ts'
import { addTo } from '../../text/grouping.ts'
import { actsTold } from '../acts/acts-told.ts'
import { type Draft, evidenceOf, inMarks, nameOf } from '../card.ts'
import { entityOfMention, isActor, type StoryIndex, weightOfShared } from '../index-story.ts'
import { layersAt, type Passage, untoldRegions } from '../passages.ts'
import { sentenceAsIs } from '../sentence-views.ts'
import { fromWhom } from '../telling.ts'
import type { ToldAct } from '../acts/told-act.ts'
import { contentStems, plainStem, stemOf, withPlainActs } from '../words.ts'
import { isToldLater } from './told-later.ts'

/** What somebody is called on to do, or is to do. */
interface Called {
  readonly passage: Passage
  readonly who: string
  /** Stem of the act. */
  readonly act: string
  readonly own: boolean
  /** Content words after the verb. */
  readonly matter: ReadonlySet<string>
  readonly planned: boolean
  readonly core: Span
}

/** Weight of the words that a call and the deed must share beside the act, where it is done to something. */
const leastMatter = 4
/** Words after the verb that tell what it is done to. In code units. */
const matterReach = 70
/** Words of a call stand so near the name. In code units. */
const cueReach = 100
const mostShown = 4

/** What somebody was called on to do or was to do, and later did: one card for each act of one person or body. */
export function findCalledFor(index: StoryIndex): readonly Draft[] {
  const byAct = new Map<string, Called[]>()
  for (const c of callsIn(index)) addTo(byAct, `${c.who} ${c.act}`, c)
  const done = new Map<string, ToldAct[]>()
  for (const t of actsTold(index)) {
    const key = `${t.agent?.entity ?? ''} ${t.act}`
    if (byAct.has(key) && isDone(t)) addTo(done, key, t)
  }
  return [...byAct].flatMap(([key, calls]) => draftOf(index, calls, done.get(key) ?? []) ?? [])
}

function callsIn(index: StoryIndex): readonly Called[] {
  const seen = new Set<unknown>()
  return index.passages.flatMap((passage) => {
    if (seen.has(passage.sentence) || untoldRegions.has(passage.sentence.region)) return []
    seen.add(passage.sentence)
    const { document, sentence } = passage
    return layersAt(document)
      .mentions(sentence.span)
      .filter((m) => m.span.start >= sentence.span.start && m.span.end <= sentence.span.end)
      .flatMap((m) => callOf(index, passage, m) ?? [])
  })
}

function callOf(index: StoryIndex, first: Passage, mention: Mention): Called | null {
  const text = sentenceAsIs(first)
  const from = mention.span.start - first.sentence.span.start
  const near = Math.max(0, from - cueReach)
  const [before, after] = [text.slice(near, from), text.slice(mention.span.end - first.sentence.span.start)]
  const infinitive = toAct.exec(after)
  const cue = infinitive === null ? null : callingOn.exec(before)
  const words = (cue === null ? null : infinitive) ?? shouldAct.exec(after) ?? willAct.exec(after)
  const noun = words === null ? nounAfter(before, after) : null
  if ((words === null && noun === null) || text.includes('?')) return null
  const at = cue === null ? from : near + cue.index
  if (noCall.test(text.slice(Math.max(0, at - 40), from)) || noCall.test(words?.[0] ?? '')) return null
  const who = entityOfMention(index, first.document, mention.id)
  const told = noun ?? verbAt(after.slice(words?.[0].length ?? 0))
  if (who === null || told === null || !isActor(index, who)) return null
  const end = from + mention.span.end - mention.span.start + (words?.[0].length ?? 0) + told.length
  const place = first.sentence.span.start + from
  const passage = index.passagesOfDocument
    .get(first.document.doc.id)
    ?.find((p) => p.start <= place && place < p.end && p.sentence === first.sentence)
  const planned = cue === null && noun === null && willAct.test(after)
  const isWorthTelling = !planned || told.own || pledging.test(words?.[0] ?? '')
  if (passage === undefined || passage.damaged || !isWorthTelling) return null
  return {
    passage,
    who,
    act: told.act,
    own: told.own,
    matter: new Set(contentStems(text.slice(end, end + matterReach).split(/[.;]/)[0] as string)),
    planned,
    core: { start: first.sentence.span.start + at, end: first.sentence.span.start + end },
  }
}

interface Verb {
  readonly act: string
  readonly own: boolean
  readonly length: number
}

/** "for Marsh's resignation". */
function nounAfter(before: string, after: string): Verb | null {
  const found = /^(?:['’]s?)? (?:\p{Ll}+ )?(\p{Ll}+)/u.exec(after)
  const verb = calledNouns[found?.[1] ?? '']
  return found === null || verb === undefined || !callingFor.test(before)
    ? null
    : { act: stemOf(verb), own: true, length: found[0].length }
}

/** The act that words begin with, in its plain form. */
function verbAt(words: string): Verb | null {
  const leave = leaving.exec(words)
  if (leave !== null) return { act: stemOf('resign'), own: true, length: leave[0].length }
  const plain = withPlainActs(words.slice(0, matterReach))
  const verb = /^\p{Ll}{3,}/u.exec(plain)?.[0]
  if (verb === undefined || idle.has(verb)) return null
  const length = /^\p{Ll}+/u.exec(words)?.[0].length ?? 0
  return { act: stemOf(verb), own: ownActs.has(verb), length }
}

/** Verbs that say too little of an act, or tell of what is done again and again. */
const idle: ReadonlySet<string> = new Set(
  'have take make get give keep put let come see say tell speak talk look work try use run want need know think help become remain continue stay begin start stop end face find show lead bring play add also like love believe feel hear ask call move live stand turn hold'.split(
    ' ',
  ),
)

/** It is told as done: in the past, and by whoever tells of it. */
function isDone({ passage, verb, mood, denied, span, nominal }: ToldAct): boolean {
  if (denied || mood !== 'fact' || nominal || passage.negated || passage.hedged) return false
  const clause = passage.document.doc.text.slice(span.start, span.end)
  const found = [...clause.matchAll(/\p{L}+/gu)].find((m) => plainStem(m[0].toLowerCase()) === plainStem(verb))
  const word = found?.[0].toLowerCase() ?? ''
  // "had paid": before what is told.
  if (/\bhad\b/i.test(clause.slice(0, found?.index ?? 0))) return false
  return (
    /(?:ed|[^aeiou]en|ew|ung|ank|ade|ook|ote|oke|ave|ent|old|eft|elt|ade|aid)$/.test(word) ||
    /^(?:quit|sued|shut|set|met|led)$/.test(word)
  )
}

/** Calls and deeds of one act that are compared with each other, so that work does not grow with the square. */
const mostCompared = 40

function draftOf(index: StoryIndex, all: readonly Called[], done: readonly ToldAct[]): Draft | null {
  const [calls, told] = [all.slice(0, mostCompared), done.slice(-mostCompared)]
  const deeds = told.filter((t) => calls.some((c) => isLaterDeed(index, c, t)))
  const asked = calls.filter((c) => deeds.some((t) => isLaterDeed(index, c, t)))
  const [call] = asked
  const [deed] = deeds
  if (call === undefined || deed === undefined) return null
  const name = nameOf(index, [call.who]) ?? 'somebody'
  const [words, did] = [inMarks(textOf(call.passage, call.core)), inMarks(deed.passage.text)]
  const planned = asked.every((c) => c.planned)
  const what = `What ${name} was ${planned ? '' : 'called on '}to do is told as done in a later report`
  return {
    kind: 'position-reversed',
    reading: 'later-state',
    explanation: words === null || did === null ? `${what}.` : `${what}: ${words}; then ${did}.`,
    compatible: planned
      ? 'The earlier report tells of what was to come, the later one of what was done.'
      : 'The call came before the act: each report was right when it was made.',
    rule: 'reconcile/called-for',
    certainty: call.own ? 0.5 : 0.35,
    tied: true,
    sides: [
      {
        label: `${planned ? 'announced' : 'called for'}, ${fromWhom(
          index,
          asked.map((c) => c.passage),
        )}`,
        evidence: asked.slice(0, mostShown).map((c) => evidenceOf(c.passage, c.core)),
      },
      {
        label: `done, ${fromWhom(
          index,
          deeds.map((t) => t.passage),
        )}`,
        evidence: deeds.slice(0, mostShown).map((t) => evidenceOf(t.passage, t.span)),
      },
    ],
  }
}

function textOf({ document }: Passage, { start, end }: Span): string {
  return document.doc.text.slice(start, end)
}

/** Told as done in a later report, of the same matter, and not of a time before the call. */
function isLaterDeed(index: StoryIndex, call: Called, { passage, span, dates }: ToldAct): boolean {
  if (!isToldLater(call.passage.published, passage.published, dates)) return false
  if (call.own) return true
  const clause = contentStems(passage.document.doc.text.slice(span.start, Math.max(span.end, passage.end)))
  return weightOfShared(index, call.matter, new Set(clause)) >= leastMatter
}
