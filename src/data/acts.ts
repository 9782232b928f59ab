import type { Act } from '../model/layers.ts'

/** Words of what was said that make it such an act, whatever the words of saying. Own list; tried on the first words. */
export const contentActs: readonly { readonly act: Act; readonly pattern: RegExp }[] = [
  {
    act: 'no-comment',
    pattern:
      /\b(?:no comment|(?:unable|decline[sd]?|refuse[sd]?|cannot|can not|can't|not going) to comment|can ?not comment|to comment)\b/i,
  },
  {
    act: 'denial',
    pattern:
      /\b(?:(?:did|does|do|have|has|had|was|were|is|are|am|'m)(?: not|n't)|never|nothing|not true|false|untrue|no (?:such|discussions?|contacts?|knowledge|idea))\b/i,
  },
  { act: 'apology', pattern: /\b(?:i am sorry|i'm sorry|i apologi[sz]e|we apologi[sz]e|regrets?)\b/i },
  { act: 'call', pattern: /\b(?:must|should|ought to|needs? to|has to|have to)\b/i },
]
