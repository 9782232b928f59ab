import type { ComponentChildren } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import type { CaseSummary } from '../src/model/desk.ts'
import { useApi } from './api.ts'
import { DiscrepanciesPage } from './pages/discrepancies.tsx'
import { DocumentView } from './pages/document.tsx'
import { PeoplePage } from './pages/people.tsx'
import { PersonView } from './pages/person.tsx'
import { QuotationView } from './pages/quotation.tsx'
import { SearchPage } from './pages/search.tsx'
import { SourcesPage } from './pages/sources.tsx'
import { StartPage } from './pages/start.tsx'
import { StatementsPage } from './pages/statements.tsx'
import { StoryView } from './pages/story.tsx'
import { When } from './parts/state.tsx'
import { linkTo, type Place, usePlace } from './router.ts'

const sections = [
  ['story', 'Story'],
  ['sources', 'Sources'],
  ['discrepancies', 'Accounts differ'],
  ['statements', 'Statements'],
  ['people', 'People'],
] as const

/** The desk: its head, and the page the address names. */
export function App(): ComponentChildren {
  const place = usePlace()
  const summary = useApi<CaseSummary>('/api/case')
  const main = useRef<HTMLElement>(null)
  useEffect(() => {
    const title = sections.find(([page]) => page === place.page)?.[1] ?? place.page
    document.title = `${title} · ${summary.data?.name ?? 'onrecord'}`
  }, [place.page, summary.data])
  useShortcuts()
  return (
    <>
      <a class="skip" href="#main" onClick={(e) => (e.preventDefault(), main.current?.focus())}>
        Skip to the page
      </a>
      <Head place={place} summary={summary.data} />
      <main id="main" ref={main} tabIndex={-1}>
        <When loaded={summary}>
          {(data) =>
            data.documents === 0 ? (
              <StartPage summary={data} onRead={summary.reload} />
            ) : (
              <Page place={place} onChange={summary.reload} />
            )
          }
        </When>
      </main>
    </>
  )
}

function Head({ place, summary }: { readonly place: Place; readonly summary: CaseSummary | null }): ComponentChildren {
  return (
    <header class="head">
      <a class="brand" href={linkTo('story')}>
        <span class="mark" aria-hidden="true">
          ”
        </span>
        onrecord
      </a>
      {summary !== null && summary.documents > 0 && (
        <>
          <nav aria-label="Pages">
            {sections.map(([page, label]) => (
              <a href={linkTo(page)} aria-current={place.page === page ? 'page' : undefined} key={page}>
                {label}
              </a>
            ))}
          </nav>
          <form
            role="search"
            class="find"
            onSubmit={(e) => {
              e.preventDefault()
              const words = new FormData(e.currentTarget).get('q')
              if (typeof words === 'string' && words.trim() !== '')
                location.hash = linkTo('search', null, { q: words.trim() })
            }}
          >
            <input
              name="q"
              type="search"
              placeholder="Search the texts"
              aria-label="Search the texts"
              autocomplete="off"
            />
          </form>
        </>
      )}
    </header>
  )
}

function Page({ place, onChange }: { readonly place: Place; readonly onChange: () => void }): ComponentChildren {
  const { page, id } = place
  if (page === 'sources') return <SourcesPage onChange={onChange} />
  if (page === 'discrepancies') return <DiscrepanciesPage query={place.query} />
  if (page === 'statements') return <StatementsPage query={place.query} />
  if (page === 'documents' && id !== null) return <DocumentView id={id} query={place.query} key={id} />
  if (page === 'people' && id !== null) return <PersonView id={id} />
  if (page === 'people') return <PeoplePage />
  if (page === 'quotations' && id !== null) return <QuotationView id={id} />
  if (page === 'search') return <SearchPage words={place.query.get('q') ?? ''} />
  return <StoryView />
}

/** `/` goes to the search field; digits go to the pages. */
function useShortcuts(): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return
      if (event.target instanceof HTMLElement && event.target.matches('input, textarea, select')) return
      const section = sections[Number(event.key) - 1]
      if (event.key === '/') document.querySelector<HTMLInputElement>('.find input')?.focus()
      else if (section !== undefined) location.hash = linkTo(section[0])
      else return
      event.preventDefault()
    }
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  }, [])
}
