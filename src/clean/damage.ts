import type { Damage } from '../model/doc.ts'
import type { Note } from '../model/note.ts'
import type { Span } from '../model/span.ts'
import { findEncodingDamage, findMarkDamage } from './damage-marks.ts'
import { findMentionDamage } from './damage-mentions.ts'
import { findSlotDamage } from './damage-slots.ts'
import { readWords } from './damage-words.ts'

/** Words of a damaged text that are looked at one by one; the marks of a longer one are still found. */
const mostWords = 60_000

/** Traces of a substituting program from which a text counts as damaged: a single one can be a slip of the pen. */
const leastTraces = 3

/** Traces that hardly any writer leaves: emptied parentheses after a name, stray pairs of marks, apostrophes doubled in a word. */
const traces: readonly RegExp[] = [
  /\p{L} {1,3}\( *\)/gu,
  /(?<![\p{L}\p{N}])(?:’ +’|’ +"|" +’)(?=\s)/gu,
  /\p{L}’ ?’\p{L}{1,2}(?!\p{L})|\p{L}''(?:s|t|m|re|ve|ll|d)(?!\p{L})/gu,
]

/** Where a text was damaged by programs that handled it, in text order; `spans` are its article text. */
export function findDamage(text: string, spans: readonly Span[]): Damage[] {
  const found = findEncodingDamage(text)
  if (isSubstituted(text)) {
    const words = readWords(text, spans)
    found.push(...findMarkDamage(text))
    if (words.tokens.length <= mostWords) found.push(...findMentionDamage(words), ...findSlotDamage(words))
  }
  return merge(found)
}

/** What every one of these traces holds. */
const anyTrace = /\( *\)|’ *’|’ +"|" +’|''/

/** Whether a program has gone over the text and put names into it. */
function isSubstituted(text: string): boolean {
  if (!anyTrace.test(text)) return false
  let count = 0
  for (const trace of traces) {
    for (const _ of text.matchAll(trace)) if (++count >= leastTraces) return true
  }
  return false
}

/** One span for damage that overlaps: the widest rule names it. */
function merge(found: readonly Damage[]): Damage[] {
  const sorted = [...found].filter((d) => d.end > d.start).sort((a, b) => a.start - b.start || b.end - a.end)
  const merged: Damage[] = []
  for (const damage of sorted) {
    const last = merged.at(-1)
    if (last === undefined || damage.start >= last.end) merged.push(damage)
    else {
      const wider = damage.end - damage.start > last.end - last.start ? damage : last
      merged[merged.length - 1] = {
        ...wider,
        start: last.start,
        end: Math.max(last.end, damage.end),
        confidence: Math.max(last.confidence, damage.confidence),
      }
    }
  }
  return merged
}

/** One note for people on a damaged document. */
export function damageNotes(damage: readonly Damage[]): readonly Note[] {
  const [first] = damage
  if (first === undefined) return []
  const pasted = damage.some((d) => d.kind !== 'encoding')
  const what = pasted
    ? 'A program that handled this text put names over words or dropped words'
    : 'Some characters of this text were lost or changed when it was stored'
  const detail = `${what}: ${damage.length} ${damage.length === 1 ? 'place is' : 'places are'} marked. Check who says what against another copy.`
  return [{ span: { start: first.start, end: first.end }, kind: 'damaged-text', detail }]
}
