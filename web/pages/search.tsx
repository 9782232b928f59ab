import type { ComponentChildren } from 'preact'
import type { SearchHit } from '../../src/model/desk.ts'
import { useApi } from '../api.ts'
import { PassageView } from '../parts/passage.tsx'
import { When } from '../parts/state.tsx'
import { counted } from '../words.ts'

/** Hits of the full-text search, each in its context. */
export function SearchPage({ words }: { readonly words: string }): ComponentChildren {
  const hits = useApi<readonly SearchHit[]>(
    words === '' ? null : `/api/search?${new URLSearchParams({ q: words }).toString()}`,
  )
  return (
    <div class="search">
      <h1>Search: {words}</h1>
      <When loaded={hits}>
        {(found) => (
          <>
            <p class="hint" aria-live="polite">
              {found.length === 0 ? 'Not found in the documents read.' : counted(found.length, 'passage')}
            </p>
            {found.map((h) => (
              <PassageView passage={h.passage} key={`${h.passage.document}-${h.passage.start}`}>
                {h.title !== null && <span class="title">{h.title}</span>}
              </PassageView>
            ))}
          </>
        )}
      </When>
    </div>
  )
}
