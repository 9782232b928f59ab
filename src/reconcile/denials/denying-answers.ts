import { refusedQuestions } from '../../data/denial-words.ts'
import { overlaps } from '../../model/span.ts'
import { type Denial, actWords } from './denials.ts'
import type { StoryIndex } from '../index-story.ts'
import { type Passage, topicOf } from '../passages.ts'
import { sentencesOf } from '../sentence-views.ts'
import { contentStems } from '../words.ts'

/** Answers that are a bare "No": they deny what the same sentence says was asked. */
export function denyingAnswers(index: StoryIndex): readonly Denial[] {
  return index.documents.flatMap((d) =>
    sentencesOf(index.passagesOfDocument.get(d.doc.id) ?? []).flatMap(({ passages, text }) => {
      const asked = askedIn(text)
      const first = passages[0]
      if (asked === null || first === undefined || passages.some((p) => p.damaged)) return []
      const act = actOf(asked)
      const opinion = /\b(?:should|ought|must|needs? to)\b/i.test(asked)
      return act.length === 0 ? [] : [{ passage: answerOf(index, first, passages, text), act, explicit: true, opinion }]
    }),
  )
}

/** What was asked in a sentence that goes on with a refusal of it; null if it is no such sentence. */
function askedIn(text: string): string | null {
  for (const pattern of refusedQuestions) {
    const asked = pattern.exec(text)?.groups?.asked
    if (asked !== undefined) return asked
  }
  return null
}

/** The verb that was asked about and what follows it, then who was asked about. */
function actOf(asked: string): readonly string[] {
  const verb =
    /\b(?:had|has|have|did|does|do|was|were|is|are|will|would|should|could|can|may|might|must|ought to)\b/i.exec(asked)
  if (verb === null) return contentStems(asked)
  return [
    ...new Set([...actWords(asked.slice(verb.index + verb[0].length)), ...contentStems(asked.slice(0, verb.index))]),
  ]
}

/** The whole sentence as the word of whoever answers. */
function answerOf(index: StoryIndex, first: Passage, passages: readonly Passage[], text: string): Passage {
  const { start, end } = first.sentence.span
  const said = first.document.layers.statement.findLast(
    (s) => s.form !== 'indirect' && s.content.some((c) => overlaps(c, first.sentence.span)),
  )
  const told = said === undefined ? undefined : index.told.get(said.id)
  return {
    ...first,
    start,
    end,
    text,
    // Its content is a bare “No”: the sentence must be told with the question.
    statement: said === undefined ? null : { ...said, negated: true },
    speakers: told?.speakers ?? new Set(),
    entities: new Set(passages.flatMap((p) => [...p.entities])),
    topic: topicOf(passages),
    negated: true,
  }
}
