import type { Reading, TokenRange } from '../text/reading.ts'
import { opensNominal, timeWord } from './phrases.ts'

/** A plain noun phrase without appositions: addressees, objects of "by" and "to"; null if none begins here. */
export function plainNominal(reading: Reading, from: number, high: number): TokenRange | null {
  if (from >= high || !opensNominal(reading, from)) return null
  const { pos, lower } = reading
  if (/^PRP$/.test(pos[from] as string)) return { from, to: from + 1 }
  let at = from
  let noun = false
  while (at < high) {
    const tag = pos[at] as string
    if (timeWord.test(lower[at] as string) && at > from) break
    const inside = /^(?:DT|PDT|PRP\$|NNP?S?|NNPS|JJ[RS]?|CD|POS|\$|VBN)$/.test(tag)
    if (inside) {
      // A new determiner after a noun opens another phrase.
      if (noun && /^(?:DT|PRP\$)$/.test(tag)) break
      if (tag === 'VBN' && noun) break
      noun ||= tag.startsWith('NN') || tag === 'CD'
    } else if (
      noun &&
      (lower[at] === 'of' || lower[at] === '&' || lower[at] === 'and') &&
      at + 1 < high &&
      opensNominal(reading, at + 1)
    )
      noun = false
    else if (noun && lower[at] === '(') {
      while (at < high && lower[at] !== ')') at++
    } else break
    at++
  }
  return at > from ? { from, to: Math.min(at, high) } : null
}
