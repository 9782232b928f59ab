import { overlaps } from '../../model/span.ts'
import type { StoryIndex } from '../index-story.ts'
import type { Passage } from '../passages.ts'
import { partsAfter, type SentenceView } from '../sentence-views.ts'

/** What stands behind a cue and only points: "him", "what she told the paper". */
const pointer = /^\W*(?:him|her|them|it|that|this|his|hers|theirs)\W*$/iu
const pointingToSaying =
  /^\W*(?:what|the (?:account|version|statement|explanation)s?(?: that)?)\b.{0,60}?\b(?:told|said|testified|wrote|gave|given|offered|claimed)\b/iu

/** The account behind a cue; the sentence after it where the words there only point to one that is told next. */
export function accountAhead(
  index: StoryIndex,
  words: string,
  right: readonly Passage[],
  after: SentenceView | null,
): readonly Passage[] {
  const next = after?.passages.map((p) => inAnswer(index, p)).filter((p) => p.statement !== null && !p.damaged) ?? []
  if (next.length === 0) return right
  return pointer.test(words) ? next : pointingToSaying.test(words) ? [...next, ...right] : right
}

/** "Asked whether she had read it, she said, “I wrote it”": the passage is the word of whoever answers. */
function inAnswer(index: StoryIndex, p: Passage): Passage {
  const spoken = p.document.layers.statement.findLast(
    (s) => s.form === 'direct' && s.content.some((c) => overlaps(c, p) && overlaps(c, p.sentence.span)),
  )
  const told = index.told.get(spoken?.id ?? '')
  return told === undefined ? p : { ...p, statement: told.statement, speakers: told.speakers }
}

/** Sentences before in which one saying may have begun. */
const sentencesOfSaying = 2

/** Passages with the parts of the same sayings that stand in the sentences right before. */
export function wholeSaying(index: StoryIndex, passages: readonly Passage[]): readonly Passage[] {
  const [first] = passages
  if (first === undefined) return passages
  const { sentence: sentences } = first.document.layers
  const at = sentences.indexOf(first.sentence)
  const said = passages.flatMap((p) => p.statement?.content ?? [])
  const begun = (index.passagesOfDocument.get(first.document.doc.id) ?? []).filter((p) => {
    const i = sentences.indexOf(p.sentence)
    return i < at && i >= at - sentencesOfSaying && said.some((c) => overlaps(c, p))
  })
  return [...begun.map((p) => ({ ...p, statement: first.statement, speakers: first.speakers })), ...passages]
}

/** What is given up, told behind the words for giving it up: "backed away from a suggestion that …". */
const givenUpAhead =
  /^\W*(?:from |on )?(?:(?:an?|the|that|this|his|her|its|their|earlier|previous|initial|\p{L}+day['’]s) )*(?:suggestion|claim|pledge|promise|threat|vow|statement|assertion|accusation|allegation|assurance|offer|remark|comment|denial)s? (?:that|to|about) (?=\p{L}+ \p{L})/iu

/** An account that the clause with a cue names and gives up, and the words that give it up with what the same speaker says next; null if it names none. */
export function accountGivenUp(
  cue: { readonly start: number; readonly end: number },
  own: SentenceView,
  after: SentenceView | null,
): readonly [readonly Passage[], readonly Passage[]] | null {
  const named = givenUpAhead.exec(own.text.slice(cue.end - own.start))
  if (named === null) return null
  const given = partsAfter(own, cue.end + named[0].length).filter((p) => p.topic.size > 1)
  const turned = own.passages.filter((p) => p.start <= cue.start && p.end > cue.start)
  const voices = new Set(turned.flatMap((p) => [...p.speakers, ...p.entities]))
  const next = after?.passages.filter((p) => p.statement !== null && [...p.speakers].some((s) => voices.has(s))) ?? []
  const first = turned.map((p) => ({ ...p, end: Math.min(p.end, cue.end + named[0].length) }))
  return given.length === 0 || turned.length === 0 ? null : [given, [...first, ...next]]
}
