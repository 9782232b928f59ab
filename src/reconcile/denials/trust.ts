import { dropping, noLongerBehind, standingBehind } from '../../data/turning-words.ts'
import { compareDates } from '../../text/edtf.ts'
import { addTo } from '../../text/grouping.ts'
import { actsTold } from '../acts/acts-told.ts'
import { type Draft, inMarks, nameOf, sideOf } from '../card.ts'
import { entityOfMention, isPerson, type StoryIndex } from '../index-story.ts'
import type { Passage } from '../passages.ts'
import { sentenceText } from '../sentence-views.ts'
import { fromWhom } from '../telling.ts'

const mostShown = 4

/** Someone who stood behind somebody, and later did not: one card for each two of them. */
export function findTrust(index: StoryIndex): readonly Draft[] {
  const behind = new Map<string, Passage[]>()
  const given = new Map<string, Passage[]>()
  for (const p of index.passages) {
    if (p.damaged) continue
    for (const who of p.speakers)
      for (const whom of [...peopleIn(index, p), ...bodiesIn(p)]) {
        if (whom === who) continue
        if (noLongerBehind.test(p.words)) addTo(given, `${who} ${whom}`, p)
        else if (standingBehind.test(p.words) && !p.negated) addTo(behind, `${who} ${whom}`, p)
      }
  }
  for (const { agent, object, verb, denied, mood, passage } of actsTold(index))
    if (dropping.has(verb) && !denied && mood === 'fact' && agent?.entity && object?.entity)
      addTo(given, `${agent.entity} ${object.entity}`, passage)
  return [...behind].flatMap(([key, first]) => {
    const later = (given.get(key) ?? []).filter((p) => first.some((f) => compareDates(f.published, p.published) < 0))
    return later.length === 0 ? [] : [draftOf(index, key.split(' ') as [string, string], first, later)]
  })
}

/** Bodies that a passage calls by a common noun. */
function bodiesIn({ text }: Passage): readonly string[] {
  return [...text.matchAll(/\bthe (company|firm|club|bank|board|agency|police|council|school|hospital|army)\b/gi)].map(
    (m) => `the-${m[1]?.toLowerCase()}`,
  )
}

/** Persons whom a passage names or means. */
function peopleIn(index: StoryIndex, { document, start, end }: Passage): readonly string[] {
  const inside = document.layers.mention.filter((m) => m.span.start >= start && m.span.end <= end)
  const found = inside.flatMap((m) => entityOfMention(index, document, m.id) ?? [])
  return [...new Set(found)].filter((id) => isPerson(index, id))
}

function draftOf(
  index: StoryIndex,
  [who, whom]: readonly [string, string],
  first: readonly Passage[],
  later: readonly Passage[],
): Draft {
  const [name, other] = [who, whom].map((id) => nameOf(index, [id]) ?? id.replace('-', ' '))
  const [a, b] = [first, later].map((ps) => inMarks(sentenceText(ps[0] as Passage)))
  return {
    kind: 'position-reversed',
    reading: 'differs',
    explanation:
      a && b
        ? `How ${name} stood to ${other} differs from one day to a later one: ${a}; then ${b}.`
        : `How ${name} stood to ${other} differs from one day to a later one.`,
    compatible: 'More may have become known in between.',
    tied: true,
    rule: 'reconcile/trust',
    certainty: 0.6,
    sides: [first, later].map((ps) => sideOf(fromWhom(index, ps), ps.slice(0, mostShown))),
  }
}
