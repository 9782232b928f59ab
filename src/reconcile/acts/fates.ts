import { type Fate, fates, type Way } from '../../data/fates.ts'
import { daysBetween } from '../../text/edtf.ts'
import { addTo } from '../../text/grouping.ts'
import { actsTold } from './acts-told.ts'
import type { Draft } from '../card.ts'
import { entityOfMention, type StoryIndex } from '../index-story.ts'
import { isOneVoice } from '../one-voice.ts'
import type { Passage } from '../passages.ts'
import type { ToldAct } from './told-act.ts'
import { sideFrom } from '../value-sides.ts'
import { withSmallArticle } from '../voices.ts'

/** Days between accounts of one turn of events. */
const longestApart = 14
/** Passages between what is told and an answer to it. */
const nearAnswer = 2
/** Passages shown for each way. */
const mostShown = 4

/** Ways of which only one can be so, told of one person or case: fired or resigned, arrested or come forward. One card for each. */
export function findFates(index: StoryIndex): readonly Draft[] {
  const told = actsTold(index).filter((t) => !t.denied && t.mood === 'fact' && t.passage.text.length > 0)
  return fates.flatMap((fate) => {
    const ofWhom = new Map<string, Told[]>()
    for (const act of told)
      for (const way of fate.ways) {
        const whom = whomIn(index, act, way, fate)
        if (whom !== null) addTo(ofWhom, whom, { way, passage: act.passage })
      }
    return [...ofWhom].flatMap(([whom, own]) => draftOf(index, fate, whom, own) ?? [])
  })
}

interface Told {
  readonly way: Way
  readonly passage: Passage
}

/** Of whom a clause tells a way; null if it tells none, or not of whom. A case needs no name. */
function whomIn(index: StoryIndex, act: ToldAct, { as, words }: Way, { what }: Fate): string | null {
  const { text } = act.passage.document.doc
  if (!words.test(text.slice(act.span.start, Math.max(act.span.end, act.passage.end)).split(/[.;]/)[0] ?? ''))
    return null
  if (!what.includes('{name}')) return 'case'
  const clause = text.slice(act.span.start, act.span.end)
  if (!words.test(`${clause}${toDo.exec(text.slice(act.span.end, act.passage.end))?.[0] ?? ''}`)) return null
  const part = as === 'agent' ? act.agent : as === 'object' ? act.object : (act.agent ?? act.object)
  const entity = ownerIn(index, act, words) ?? part?.entity ?? null
  return entity !== null && ['person', 'group', 'unnamed'].includes(index.entities.get(entity)?.kind ?? '')
    ? entity
    : null
}

/** "given her an hour", and to do what. */
const toDo = /^ (?:to|for) (?:\p{L}+ ?){1,3}/u

/** "It was her own choice": whose, where the words say so. */
function ownerIn(index: StoryIndex, { passage: { document }, span }: ToldAct, words: RegExp): string | null {
  const m = words.exec(document.doc.text.slice(span.start, span.end))
  const own = m === null ? -1 : m[0].search(/^(?:his|her) own\b/i)
  if (m === null || own < 0) return null
  const at = span.start + m.index + own
  return entityOfMention(index, document, document.layers.mention.find((x) => x.span.start === at)?.id)
}

function draftOf(index: StoryIndex, fate: Fate, whom: string, told: readonly Told[]): Draft | null {
  const differing = told.filter((a) => told.some((b) => a.way !== b.way && differ(fate, a.passage, b.passage)))
  const ways = fate.ways.filter((w) => differing.some((t) => t.way === w))
  if (ways.length < 2) return null
  const sides = ways.map((w) => {
    const passages = [...new Set(differing.filter((t) => t.way === w).map((t) => t.passage))].slice(0, mostShown)
    return sideFrom(index, w.label, passages)
  })
  const name = withSmallArticle(index.entities.get(whom)?.name ?? '')
  return {
    kind: 'cause-or-agent',
    reading: 'differs',
    explanation: `Accounts differ on ${fate.what.replace('{name}', name)}: ${sides.map((s) => s.label).join('; ')}.`,
    compatible: null,
    tied: true,
    rule: 'reconcile/fate',
    about: 'how it came',
    certainty: 0.6,
    sides,
  }
}

/** Told by two, of one turn of events. */
function differ({ inTurn, answered }: Fate, a: Passage, b: Passage): boolean {
  if (a.sentence === b.sentence || isOneVoice(a, b)) return false
  const apart = Math.abs(daysBetween(a.published, b.published) ?? 0)
  if (answered === true && a.document === b.document && Math.abs(a.at - b.at) <= nearAnswer)
    return (a.at < b.at ? b : a).speakers.size > 0
  return inTurn === true
    ? a.document === b.document && a.speakers.size > 0 && b.speakers.size > 0
    : apart <= longestApart
}
