import type { Act } from '../../model/layers.ts'
import type { Entity } from '../../model/story.ts'
import { addTo } from '../../text/grouping.ts'
import { type Draft, inMarks, sideOf } from '../card.ts'
import { passagesAt, type StoryIndex, weightOfShared } from '../index-story.ts'
import { headRegions, type Passage, topicOf } from '../passages.ts'
import type { Told } from '../told.ts'

/** People of one surname looked at. */
const mostOfAName = 6

/**
 * Two people of one surname, one of whom confirms where the other denies: a reader who has the surname alone sees one who
 * does both. Greyed.
 */
export function findNamesakes(index: StoryIndex): readonly Draft[] {
  const bySurname = new Map<string, Entity[]>()
  for (const e of index.entities.values())
    if (e.kind === 'person' && fullName.test(e.name)) addTo(bySurname, surnameOf(e), e)
  const bySpeaker = new Map<string, Told[]>()
  for (const t of index.told.values()) for (const speaker of t.speakers) addTo(bySpeaker, speaker, t)
  return [...bySurname.values()].flatMap((people) => {
    const known = people.slice(0, mostOfAName)
    return known.flatMap((a) =>
      known.flatMap((b) => (a === b || isNickname(a, b) ? [] : draftsOf(index, bySpeaker, a, b))),
    )
  })
}

/** A given name and a surname, both written out. */
const fullName = /^\p{Lu}\p{Ll}+(?: \p{Lu}[\p{L}.’'-]*)* \p{Lu}[\p{L}’'-]+$/u

function surnameOf({ name }: Entity): string {
  return name.split(' ').at(-1) ?? ''
}

/** Given names that one person may have: "Ed" and "Edmund", the same initial. */
function isNickname(a: Entity, b: Entity): boolean {
  return a.name.charAt(0) === b.name.charAt(0)
}

function draftsOf(index: StoryIndex, bySpeaker: BySpeaker, confirming: Entity, denying: Entity): readonly Draft[] {
  const [confirmed, denied] = [said(bySpeaker, confirming, 'confirmation'), said(bySpeaker, denying, 'denial')]
  const [one] = confirmed
  const [other] = denied
  if (one === undefined || other === undefined || !couldBeOne(index, confirmed, denied)) return []
  const [affirmed, turned] = [one, other].map((t) => inMarks(t.text, 80) ?? 'as quoted')
  return [
    {
      kind: 'attribution',
      reading: 'different-subject',
      explanation: `Two people are called ${surnameOf(confirming)}: ${confirming.name} confirms (${affirmed}), ${denying.name} denies (${turned}).`,
      compatible: `${confirming.name} and ${denying.name} are two people.`,
      rule: 'reconcile/namesakes',
      certainty: 0.35,
      sides: [sideOf(confirming.name, passagesOf(index, confirmed)), sideOf(denying.name, passagesOf(index, denied))],
    },
  ]
}

/** Weight of words from which two tell of one matter. */
const leastWeight = 5

/** The copy takes care to set them apart ("no relation"), or they speak of one matter. */
function couldBeOne(index: StoryIndex, confirmed: readonly Told[], denied: readonly Told[]): boolean {
  const setApart = [...confirmed, ...denied].some(({ document: { doc }, statement: { span } }) =>
    /\bno relation\b|\b(?:not|un)related to\b/i.test(
      doc.text.slice(Math.max(0, span.start - apartReach), span.end + apartReach),
    ),
  )
  const [a, b] = [confirmed, denied].map((told) => topicOf(passagesOf(index, told))) as [Set<string>, Set<string>]
  return setApart || weightOfShared(index, a, b) >= leastWeight
}

/** Characters around a statement in which the copy sets its speaker apart. */
const apartReach = 150

type BySpeaker = ReadonlyMap<string, readonly Told[]>

/** Denials in the speaker's own words: "I was never told". */
const ownDenial = /\b(?:I|we)\b[^.;]{0,25}(?:\bnot\b|\bnever\b|n[’']t\b)|^["“]?(?:no one|nobody|none) /iu

/** What somebody says that confirms, or denies. */
function said(bySpeaker: BySpeaker, { id }: Entity, act: Act): readonly Told[] {
  return (bySpeaker.get(id) ?? []).filter(
    ({ statement, text }) =>
      !statement.damaged && (statement.acts.includes(act) || (act === 'denial' && ownDenial.test(text))),
  )
}

function passagesOf(index: StoryIndex, told: readonly Told[]): readonly Passage[] {
  return told.flatMap(({ statement, document }) => {
    const at = passagesAt(index, { document: document.doc.id, ...(statement.content[0] ?? statement.span) })
    return at.filter((p) => !headRegions.has(p.sentence.region)).slice(0, 1)
  })
}
