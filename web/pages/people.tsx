import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import type { PersonRow } from '../../src/model/desk.ts'
import { useApi } from '../api.ts'
import { MachineNotice, When } from '../parts/state.tsx'
import { linkTo } from '../router.ts'
import { counted } from '../words.ts'

const kindTitles = [
  ['person', 'People'],
  ['organisation', 'Organisations'],
  ['unnamed', 'Unnamed sources'],
  ['group', 'Groups'],
] as const

/** Everyone named, those who speak first. */
export function PeoplePage(): ComponentChildren {
  const people = useApi<readonly PersonRow[]>('/api/people')
  const [words, setWords] = useState('')
  return (
    <When loaded={people}>
      {(all) => (
        <div class="people">
          <h1>People</h1>
          <MachineNotice />
          <label class="find-person">
            Find a name <input type="search" value={words} onInput={(e) => setWords(e.currentTarget.value)} />
          </label>
          {kindTitles.map(([kind, title]) => {
            const rows = all.filter(
              (p) =>
                p.kind === kind && p.names.concat(p.name).some((n) => n.toLowerCase().includes(words.toLowerCase())),
            )
            return rows.length > 0 && <Kind title={title} rows={rows} key={kind} />
          })}
        </div>
      )}
    </When>
  )
}

function Kind({ title, rows }: { readonly title: string; readonly rows: readonly PersonRow[] }): ComponentChildren {
  const [all, setAll] = useState(false)
  const shown = all ? rows : rows.slice(0, 24)
  return (
    <section>
      <h2>
        {title} <span class="n">{rows.length}</span>
      </h2>
      <ul class="plain grid">
        {shown.map((p) => (
          <li key={p.id}>
            <a href={linkTo('people', p.id)}>{p.name}</a>
            {p.roles.length > 0 && (
              <span class="role">{[...new Set(p.roles.map((r) => r.title))].slice(0, 3).join(', ')}</span>
            )}
            {p.names.length > 1 && (
              <span class="names">
                also:{' '}
                {p.names
                  .filter((n) => n !== p.name)
                  .slice(0, 4)
                  .join(', ')}
              </span>
            )}
            <span class="fine">
              {counted(p.statements, 'statement')}, named in {counted(p.documents, 'document')}
            </span>
          </li>
        ))}
      </ul>
      {shown.length < rows.length && (
        <button type="button" onClick={() => setAll(true)}>
          Show all {rows.length}
        </button>
      )}
    </section>
  )
}
