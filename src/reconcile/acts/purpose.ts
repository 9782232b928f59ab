import type { StoryEvent } from '../../model/story.ts'
import { addTo, differing, grouped, meets } from '../../text/grouping.ts'
import { type Draft, inMarks, listOf, sideOf } from '../card.ts'
import { apart } from '../one-voice.ts'
import type { StoryIndex } from '../index-story.ts'
import type { Passage } from '../passages.ts'
import { sentenceText } from '../sentence-views.ts'
import { eventWords, fromWhom } from '../telling.ts'
import { contentStems } from '../words.ts'

/** Occasions that are called for something. */
const called: ReadonlySet<string> = new Set(['meeting', 'conversation', 'conference', 'event', 'news conference'])
/** "met to discuss the timetable", "a meeting, held on Friday, to decide on the loan". */
const aim =
  /\b(?:meeting|met|meet|talks|conversation|call|session|gathering|conference|held|called|convened)\b[^.;“”"]{0,120}?\b(?<words>to (?:discuss|decide|talk about|consider|review|go over|plan|settle|agree on|negotiate)\b[^.,;“”"]{3,90})/iu
/** "its purpose was to decide …", "the meeting was about the loan". */
const subject =
  /\b(?:(?:its|the|their|whose) (?:only |sole |main )?(?:purpose|aim|point|subject|topic)(?: of the \p{L}+)? was|(?:it|the (?:meeting|talks|conversation|call|session)) was (?:only |simply |all |solely )?about)\s+(?<words>[^.,;“”"]{3,90})/iu
/** Words that leave room for no other subject. */
const soleSubject = /\b(?:nothing else|nothing more|only|solely|purpose|no other (?:subject|topic|item)|routine)\b/i
/** A purpose stands so near words of its event. In code units. */
const nearEvent = 900
const mostSides = 4

interface Purpose {
  readonly passage: Passage
  readonly words: string
  readonly stems: ReadonlySet<string>
  readonly sole: boolean
}

/** What one occasion was for, told in two ways of which one leaves room for no other: one card for each event. */
export function findPurposeDiscrepancies(index: StoryIndex): readonly Draft[] {
  const heads = new Map(
    index.documents.flatMap(({ doc, layers }) =>
      layers.happening.map((h) => [h.id, { document: doc.id, start: h.head.start }] as const),
    ),
  )
  return index.story.links.events.flatMap((event) => {
    if (!called.has(event.kind)) return []
    const places = event.happenings.flatMap((h) => heads.get(h) ?? [])
    const byDocument = new Map<string, number[]>()
    for (const { document, start } of places) addTo(byDocument, document, start)
    const near = [...byDocument].flatMap(([document, starts]) =>
      (index.passagesOfDocument.get(document) ?? []).filter((p) =>
        starts.some((start) => Math.abs(p.start - start) <= nearEvent),
      ),
    )
    const purposes = near.flatMap(purposeOf)
    return draftOf(index, event, purposes)
  })
}

function purposeOf(passage: Passage): Purpose[] {
  const text = passage.words
  if (passage.damaged || text.includes('?') || (passage.negated && !soleSubject.test(text))) return []
  const words = (subject.exec(text) ?? aim.exec(text))?.groups?.words
  if (words === undefined) return []
  const stems = new Set(contentStems(words.replace(/^to \p{L}+/u, '')))
  if (stems.size === 0) return []
  return [{ passage, words: words.trim(), stems, sole: soleSubject.test(sentenceText(passage)) }]
}

function draftOf(index: StoryIndex, event: StoryEvent, purposes: readonly Purpose[]): Draft[] {
  const subjects = grouped(purposes, (a, b) => meets(a.stems, b.stems)).map((g) => ({
    words: (g[0] as Purpose).words,
    sole: g.some((p) => p.sole),
    passages: g.map((p) => p.passage),
  }))
  const told = differing(subjects, (a, b) => (a.sole || b.sole) && apart(a, b)).slice(0, mostSides)
  if (told.length < 2) return []
  const values = told.map((g) => `${inMarks(g.words, 60) ?? 'something'} ${fromWhom(index, g.passages)}`)
  return [
    {
      kind: 'dispute',
      reading: 'differs',
      explanation: `What the ${eventWords(event)} was for differs: ${listOf(values)}.`,
      compatible: 'There may have been two subjects.',
      rule: 'reconcile/purpose',
      certainty: 0.55,
      tied: true,
      sides: told.map((g) => sideOf(fromWhom(index, g.passages), g.passages)),
    },
  ]
}
