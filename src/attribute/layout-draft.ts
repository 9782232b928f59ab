import type { Reading, TokenRange } from '../text/reading.ts'
import type { Draft } from './draft.ts'

/** A paragraph as a range of tokens. */
export interface ReadParagraph extends TokenRange {
  readonly region: string
}

/** The statement a layout makes, its rule named after it; null if its content has no words. */
export function layoutDraft(
  reading: Reading,
  cue: TokenRange | null,
  source: TokenRange,
  content: TokenRange,
  rule: string,
): Draft | null {
  const trimmed = trim(reading, content)
  const named = trim(reading, source)
  if (trimmed === null || named === null || !hasWords(reading, trimmed)) return null
  const acts = ['statement'] as const
  return {
    cue,
    lemma: rule,
    acts,
    negated: false,
    source: [named],
    content: [trimmed],
    addressee: [],
    rule: `layout-${rule}`,
    order: 'after',
  }
}

/** A table of figures is no transcript: what is said has words, or ends as sentences do. */
function hasWords({ pos, lower }: Reading, { from, to }: TokenRange): boolean {
  if (to - from > 1 && /^(?:[.?!…]|\.\.\.)$/.test(lower[to - 1] as string)) return true
  // "No." is one token, as it may be short for a number.
  if (to - from === 1 && /^(?:no|yes|right|correct|never|none)\.?$/.test(lower[from] as string)) return true
  for (let k = from; k < to; k++) if (/^(?:V|MD|JJ|UH|RB|PRP)/.test(pos[k] as string)) return true
  return false
}

function trim({ lower, quotationOf }: Reading, { from, to }: TokenRange): TokenRange | null {
  let end = to
  while (end > from && /^[,;]$/.test(lower[end - 1] as string) && (quotationOf[end - 1] as number) < 0) end--
  return from < end ? { from, to: end } : null
}
