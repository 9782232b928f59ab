import type { ComponentChildren } from 'preact'
import type { DiscrepancyCard } from '../../src/model/desk.ts'
import { kindFilters } from '../../src/model/kinds.ts'
import { useApi } from '../api.ts'
import { CardList } from '../parts/card-list.tsx'
import { MachineNotice, When } from '../parts/state.tsx'
import { linkTo } from '../router.ts'
import { counted } from '../words.ts'

/** All cards, under the six plain filters; what is less certain below them, readings that are not differences on request. */
export function DiscrepanciesPage({ query }: { readonly query: URLSearchParams }): ComponentChildren {
  const filter = query.get('filter')
  const reading = query.get('reading') === 'all' ? 'all' : null
  const cards = useApi<readonly DiscrepancyCard[]>('/api/discrepancies?reading=all')
  return (
    <When loaded={cards}>
      {(all) => {
        const raised = all.filter((c) => !c.possible)
        const differing = raised.filter((c) => c.reading === 'differs')
        const shown = reading === 'all' ? raised : differing
        const under = (name: string | null, cards: readonly DiscrepancyCard[] = shown) =>
          name === null ? cards : cards.filter((c) => kindFilters[name]?.includes(c.kind))
        const waiting = under(
          filter,
          all.filter((c) => c.possible),
        )
        return (
          <div class="discrepancies">
            <h1>Where accounts differ</h1>
            <MachineNotice />
            <nav class="filters" aria-label="Kinds">
              {[null, ...Object.keys(kindFilters)].map((name) => (
                <a
                  href={linkTo('discrepancies', null, { filter: name, reading })}
                  aria-current={filter === name ? 'true' : undefined}
                  key={name ?? 'all'}
                >
                  {name ?? 'all'} <span class="n">{under(name).length}</span>
                </a>
              ))}
              <a
                class="aside"
                href={linkTo('discrepancies', null, { filter, reading: reading === 'all' ? null : 'all' })}
                aria-pressed={reading === 'all'}
                role="button"
              >
                {reading === 'all'
                  ? 'Hide what was set aside'
                  : `Show ${counted(raised.length - differing.length, 'reading')} set aside`}
              </a>
            </nav>
            {under(filter).length === 0 && <p class="empty">None among the documents read.</p>}
            <CardList cards={under(filter)} onReview={cards.reload} />
            {waiting.length > 0 && (
              <details class="possible" open={query.get('possible') !== null}>
                <summary>
                  <h2>
                    Possible, not reviewed <span class="n">{waiting.length}</span>
                  </h2>
                </summary>
                <p class="hint">
                  Less certain: the passages may tell of different things. “A difference” moves a card to those above.
                </p>
                <CardList cards={waiting} onReview={cards.reload} />
              </details>
            )}
          </div>
        )
      }}
    </When>
  )
}
