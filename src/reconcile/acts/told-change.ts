import type { Span } from '../../model/span.ts'
import type { Passage } from '../passages.ts'

const changed =
  /\b(?:rose|risen|rises?|climb(?:s|ed)|grew|grown|increased?|raised|lifted|cut|lowered|reduced|fell|fallen|dropped|revised|still|down from|up from|so far|already|to date|up to now)\b/i

/** Whether the words around a number tell that it is no longer what it was. */
export function tellsChange(passage: Passage, core: Span): boolean {
  const { text } = passage.document.doc
  if (/^,? (?:\p{L}+ )?(?:from|instead of|rather than) [$£€]?\d/u.test(text.slice(core.end, core.end + 20))) return true
  if (/\b(?:now|still)\b[^.,;]{0,18}$/i.test(text.slice(Math.max(passage.start, core.start - 30), core.start)))
    return true
  return changed.test(text.slice(Math.max(passage.start, core.start - 60), Math.min(passage.end, core.end + 15)))
}
