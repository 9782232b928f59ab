import { elsewhere, whereabouts } from '../../data/whereabouts.ts'
import { anyDatesMeet, daysBetween } from '../../text/edtf.ts'
import { addTo } from '../../text/grouping.ts'
import { actsTold } from '../acts/acts-told.ts'
import { type Draft, inMarks, nameOf } from '../card.ts'
import { isPerson, type StoryIndex } from '../index-story.ts'
import { isOneVoice } from '../one-voice.ts'
import { fitOf } from '../parts.ts'
import type { Passage } from '../passages.ts'
import type { ToldAct } from '../acts/told-act.ts'
import { sideFrom } from '../value-sides.ts'

/** Somebody told to have been somewhere, when something happened. */
interface Placed {
  readonly told: ToldAct
  readonly zone: string
  readonly words: string
}

/** Accounts of one person that each is compared with, and days between two accounts of one occasion. */
const furthest = 40
const longestApart = 21
const mostShown = 4

/** Where somebody was when it happened, told as two places of which one excludes the other: one card for each person. */
export function findWhereabouts(index: StoryIndex): readonly Draft[] {
  const placed = actsTold(index).flatMap((told) => placedIn(index, told) ?? [])
  const byZone = new Map<string, Placed[]>()
  const groups: { readonly one: Placed; readonly all: Set<Placed> }[] = []
  for (const p of placed) {
    const others = elsewhere.flatMap(([a, b]) => (a === p.zone ? [b] : b === p.zone ? [a] : []))
    const against = others
      .flatMap((zone) => (byZone.get(zone) ?? []).slice(-furthest))
      .filter((o) => differ(index, o, p))
    addTo(byZone, p.zone, p)
    if (against.length === 0) continue
    const known = groups.slice(-furthest).find((g) => against.some((o) => g.all.has(o)))
    const group = known ?? { one: p, all: new Set<Placed>() }
    if (known === undefined) groups.push(group)
    for (const o of [...against, p]) group.all.add(o)
  }
  return groups.flatMap((g) => draftOf(index, [...g.all]) ?? [])
}

const staying: ReadonlySet<string> = new Set('be stay remain sleep sit stand wait'.split(' '))

function placedIn(index: StoryIndex, told: ToldAct): Placed | null {
  if (told.denied || told.nominal || told.mood !== 'fact' || !staying.has(told.verb) || told.agent === null) return null
  const { text } = told.passage.document.doc
  const clause = text.slice(told.span.start, told.span.end)
  if (!/\b(?:was|were|had been|stayed|remained|slept|sleeping|sat|stood)\b/i.test(clause)) return null
  const named = index.entities.get(told.agent.entity ?? '')?.kind
  if (named === 'organisation' || named === 'place' || (named === undefined && told.agent.stems.length === 0))
    return null
  for (const [zone, words] of Object.entries(whereabouts)) {
    const m = words.exec(clause)
    if (m !== null) return { told, zone, words: m[0] }
  }
  return inOtherTown(index, told)
}

/** "was in Lisbon on the day": away, if the place is named. */
function inOtherTown(index: StoryIndex, told: ToldAct): Placed | null {
  const place = told.others.get('in')?.entity ?? null
  const { kind, name } = index.entities.get(place ?? '') ?? { kind: null, name: '' }
  return kind === 'place' && occasion.test(told.passage.words) ? { told, zone: 'away', words: `in ${name}` } : null
}

/** Words that tie where somebody was to what happened then. */
const occasion =
  /\b(?:when|while|as|during|that (?:day|night|evening|morning|weekend)|at the time|at all times|the whole time|throughout|on the (?:day|night|evening|morning|weekend))\b/i

function differ(index: StoryIndex, a: Placed, b: Placed): boolean {
  const [x, y] = [a.told.passage, b.told.passage]
  if (x.sentence === y.sentence || isOneVoice(x, y) || !anyDatesMeet(a.told.dates, b.told.dates)) return false
  if (Math.abs(daysBetween(x.published, y.published) ?? 0) > longestApart) return false
  if (!isTied(a) && !isTied(b)) return false
  const fit = fitOf(index, a.told.agent, b.told.agent)
  return fit === 'same' || (fit === 'words' && isTied(a) && isTied(b))
}

/** It tells when, or a day. */
function isTied({ told }: Placed): boolean {
  return occasion.test(sentenceOf(told.passage)) || told.dates.length > 0
}

function sentenceOf({ document, sentence }: Passage): string {
  return document.doc.text.slice(sentence.span.start, sentence.span.end)
}

function draftOf(index: StoryIndex, all: readonly Placed[]): Draft | null {
  const zones = [...new Set(all.map((p) => p.zone))]
  const sides = zones.slice(0, mostShown).map((zone) => {
    const own = all.filter((p) => p.zone === zone)
    const passages = [...new Set(own.map((p) => p.told.passage))].slice(0, mostShown)
    return sideFrom(index, inMarks((own[0] as Placed).words) ?? zone, passages)
  })
  const named = all.map((p) => p.told.agent?.entity ?? '').filter((id) => isPerson(index, id))
  const name = nameOf(index, named) ?? 'someone'
  return {
    kind: 'place',
    reading: 'differs',
    explanation: `Accounts differ on where ${name} was: ${sides.map((s) => s.label).join('; ')}.`,
    compatible: 'The accounts may be of two moments.',
    tied: true,
    rule: 'reconcile/whereabouts',
    certainty: 0.6,
    sides,
  }
}
