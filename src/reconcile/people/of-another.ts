import type { StoryIndex } from '../index-story.ts'
import type { Passage } from '../passages.ts'
import { sentenceText } from '../sentence-views.ts'

/** Whether a passage tells of a second such thing: "A second gap opened", and "It was 80 metres wide" after it. */
export function isOfAnother(index: StoryIndex, passage: Passage): boolean {
  if (/^\W*(?:(?:a|an|the) (?:second|third|smaller|further|separate|later)|another)\b/i.test(passage.words)) return true
  const before = index.passages[passage.at - 1]
  if (
    before === undefined ||
    before.document !== passage.document ||
    !/^\W*(?:it|this|he|she|they)\b/i.test(passage.words)
  )
    return false
  return /\b(?:a|an) (?:second|third|another|smaller|further|separate|later|different)\b|\banother\b/i.test(
    sentenceText(before),
  )
}
