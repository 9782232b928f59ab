import type { Mention } from '../model/layers.ts'
import { idOf } from '../text/hash.ts'
import type { NameReading } from './name-cues.ts'

/** A mention as a run of tokens `[from, to)`. */
export interface MentionDraft {
  readonly from: number
  readonly to: number
  readonly rule: string
  readonly form: Mention['form']
  readonly kind: Mention['kind']
  readonly name: string | null
  readonly title: string | null
  readonly of: string | null
  readonly gender: Mention['gender']
  readonly plural: boolean
}

/** Words of a run as they stand, white space made single. */
export function wordsOf({ reading }: NameReading, from: number, to: number): string {
  return reading.text.slice(reading.start[from], reading.end[to - 1]).replace(/\s+/g, ' ')
}

/** Mentions in text order, one for a span. */
export function toMentions(doc: string, { reading }: NameReading, drafts: readonly MentionDraft[]): Mention[] {
  const seen = new Set<string>()
  const mentions: Mention[] = []
  for (const { from, to, ...rest } of drafts) {
    const span = { start: reading.start[from] as number, end: reading.end[to - 1] as number }
    const id = idOf('m', doc, span.start, span.end)
    if (seen.has(id)) continue
    seen.add(id)
    mentions.push({ id, layer: 'mention', span, ...rest })
  }
  return mentions.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)
}
