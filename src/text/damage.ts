import type { Damage } from '../model/doc.ts'
import type { Span } from '../model/span.ts'

/** Damage that shares a code unit with the span, in text order; `damage` is in text order too, as documents hold it. */
export function damageIn(damage: readonly Damage[], span: Span): readonly Damage[] {
  if (damage.length === 0) return damage
  let low = 0
  let high = damage.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((damage[middle] as Damage).start < span.end) low = middle + 1
    else high = middle
  }
  const found: Damage[] = []
  for (let i = low - 1; i >= 0 && low - i <= longestSearch; i--) {
    const d = damage[i] as Damage
    if (d.end > span.start && d.start < span.end) found.push(d)
  }
  return found.reverse()
}

/** Marks that begin this many places before the span do not reach into it: damage hardly ever nests. */
const longestSearch = 4096
