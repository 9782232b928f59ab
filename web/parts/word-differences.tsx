import { diffWordsWithSpace } from 'diff'
import type { ComponentChildren } from 'preact'

/** `to`, with the words that `from` lacks marked, and the words it dropped struck through if `dropped` is set. */
export function WordDifferences({
  from,
  to,
  dropped = false,
}: {
  readonly from: string
  readonly to: string
  readonly dropped?: boolean
}): ComponentChildren {
  const parts = diffWordsWithSpace(from.replace(/\s+/g, ' '), to.replace(/\s+/g, ' '), { timeout: 200 }) ?? [
    { value: to, added: false, removed: false },
  ]
  return parts.map((part, i) => {
    if (part.added) return <ins key={`${i}-${part.value}`}>{part.value}</ins>
    if (part.removed) return dropped ? <del key={`${i}-${part.value}`}>{part.value}</del> : null
    return part.value
  })
}
