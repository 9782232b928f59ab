import type { Act } from '../model/layers.ts'

/** Words of what was said that make it such an act, whatever the words of saying. Own list. */
export const contentActs: readonly {
  readonly act: Act
  readonly pattern: RegExp
  /** Tried on the first words only: deeper in, such words are about something else. */
  readonly opening: boolean
}[] = [
  {
    act: 'no-comment',
    pattern:
      /\b(?:no comment|(?:unable|decline[sd]?|refuse[sd]?|not going) to comment|(?:can ?not|can't|won't|will not|does(?:n't| not)|do(?:n't| not)) comment)\b/i,
    opening: false,
  },
  {
    act: 'denial',
    pattern:
      /\b(?:i|we|he|she|they|it)(?: \w+){0,2}? ?(?:did|do|does|have|has|had|was|were|am|are|'m|'ve|could|would)(?: not|n't)\b|\b(?:i|we|he|she|they)(?: '?\w+){0,2} never\b|\b(?:not true|is false|was false|untrue|(?:absolutely|there (?:was|is|were)) nothing|no (?:such|knowledge|idea|truth|discussions?|contacts?|communications?))\b/i,
    opening: true,
  },
  {
    act: 'apology',
    pattern: /\b(?:i am sorry|i 'm sorry|i apologi[sz]e|we apologi[sz]e|deeply regrets?)\b/i,
    opening: true,
  },
  {
    act: 'call',
    pattern:
      /\b(?:must|should|ought to|needs? to|has to|have to|(?:essential|imperative|time|vital) (?:that|to|for))\b/i,
    opening: true,
  },
]
