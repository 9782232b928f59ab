import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import type { PersonRow, SourceRow, StatementRow } from '../../src/model/desk.ts'
import { useApi } from '../api.ts'
import { StatementItem } from '../parts/statement-item.tsx'
import { MachineNotice, When } from '../parts/state.tsx'
import { linkTo } from '../router.ts'
import { counted } from '../words.ts'

const acts = [
  'denial',
  'confirmation',
  'accusation',
  'call',
  'question',
  'answer',
  'no-comment',
  'report',
  'opinion',
  'plan',
  'belief',
]
const pageSize = 60

/** Every statement, to be searched and narrowed. The filters live in the address. */
export function StatementsPage({ query }: { readonly query: URLSearchParams }): ComponentChildren {
  const asked = ['q', 'speaker', 'document', 'act', 'form'].flatMap((k) =>
    query.get(k) ? [[k, query.get(k) as string]] : [],
  )
  const [size, setSize] = useState(pageSize)
  const path = `/api/statements?${new URLSearchParams([...asked, ['limit', String(size)]] as string[][]).toString()}`
  const found = useApi<{ total: number; rows: readonly StatementRow[] }>(path)
  return (
    <div class="statements">
      <h1>Statements</h1>
      <MachineNotice />
      <Filters query={query} />
      <When loaded={found}>
        {({ total, rows }) => (
          <>
            <p class="hint" aria-live="polite">
              {counted(total, 'statement')}
            </p>
            {rows.map((row) => (
              <StatementItem row={row} key={row.id} />
            ))}
            {rows.length < total && (
              <button type="button" onClick={() => setSize(size + pageSize * 3)}>
                Show more of {total}
              </button>
            )}
          </>
        )}
      </When>
    </div>
  )
}

function Filters({ query }: { readonly query: URLSearchParams }): ComponentChildren {
  const people = useApi<readonly PersonRow[]>('/api/people')
  const sources = useApi<readonly SourceRow[]>('/api/sources')
  const narrow = (key: string, value: string) => {
    const next = Object.fromEntries([...query, [key, value]])
    location.hash = linkTo('statements', null, next)
  }
  const choice = (key: string, label: string, options: readonly (readonly [string, string])[]) => (
    <label>
      {label}
      <select value={query.get(key) ?? ''} onChange={(e) => narrow(key, e.currentTarget.value)}>
        <option value="">all</option>
        {options.map(([value, text]) => (
          <option value={value} key={value}>
            {text}
          </option>
        ))}
      </select>
    </label>
  )
  const speakers = (people.data ?? [])
    .filter((p) => p.statements > 0)
    .map((p) => [p.id, `${p.name} (${p.statements})`] as const)
  const documents = [...(sources.data ?? [])]
    .sort((a, b) => a.exhibit - b.exhibit)
    .map((s) => [s.document, `${s.exhibit} · ${s.fields.outlet.value ?? s.name}`] as const)
  return (
    <form
      class="narrow"
      role="search"
      aria-label="Narrow the statements"
      onSubmit={(e) => {
        e.preventDefault()
        const words = new FormData(e.currentTarget).get('words')
        narrow('q', typeof words === 'string' ? words : '')
      }}
    >
      <label>
        Words <input name="words" type="search" defaultValue={query.get('q') ?? ''} />
      </label>
      {choice('speaker', 'Speaker', speakers)}
      {choice('document', 'Document', documents)}
      {choice(
        'act',
        'Act',
        acts.map((a) => [a, a] as const),
      )}
      {choice(
        'form',
        'Form',
        ['direct', 'indirect', 'mixed'].map((f) => [f, f] as const),
      )}
    </form>
  )
}
