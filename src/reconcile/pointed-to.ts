import { overlaps } from '../model/span.ts'
import type { StoryIndex } from './index-story.ts'
import type { Passage } from './passages.ts'
import type { SentenceView } from './sentence-views.ts'

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
