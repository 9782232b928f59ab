import type { ComponentChildren } from 'preact'
import { useRef } from 'preact/hooks'
import type { DiscrepancyCard } from '../../src/model/desk.ts'
import { Card } from './card.tsx'

const verdictKeys: Readonly<Record<string, string>> = { a: 'difference', r: 'no-difference', e: 'explained', u: 'undo' }

/** Cards one below the other; `j` and `k` move, `a`, `r`, `e` decide on the card in focus, `u` takes it back. */
export function CardList({
  cards,
  onReview,
}: {
  readonly cards: readonly DiscrepancyCard[]
  readonly onReview: () => void
}): ComponentChildren {
  const list = useRef<HTMLDivElement>(null)
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || !(event.target instanceof HTMLElement)) return
    if (event.target.matches('input, textarea, select')) return
    const all = [...(list.current?.querySelectorAll<HTMLElement>('[data-card]') ?? [])]
    const at = all.findIndex((c) => c.contains(document.activeElement))
    const move = event.key === 'j' ? 1 : event.key === 'k' ? -1 : 0
    const verdict = verdictKeys[event.key]
    if (move !== 0) all[Math.min(all.length - 1, Math.max(0, at + move))]?.focus()
    else if (verdict !== undefined) all[at]?.querySelector<HTMLButtonElement>(`[data-verdict="${verdict}"]`)?.click()
    else return
    event.preventDefault()
  }
  return (
    <div class="cards" ref={list} onKeyDown={onKeyDown}>
      {cards.map((card) => (
        <Card card={card} onReview={onReview} key={card.id} />
      ))}
    </div>
  )
}
