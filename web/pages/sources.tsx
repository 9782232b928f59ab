import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import type { CorrectableField } from '../../src/model/decision.ts'
import type { FieldCell, SourceRow } from '../../src/model/desk.ts'
import { ApiError, download, useApi } from '../api.ts'
import { decide, deciderName, setDeciderName, undoLast } from '../decisions.ts'
import { When } from '../parts/state.tsx'
import { linkTo } from '../router.ts'
import { basisWords, counted, dateWords } from '../words.ts'
import { DropZone } from './start.tsx'

const columns: readonly (readonly [CorrectableField, string])[] = [
  ['outlet', 'Outlet'],
  ['title', 'Headline'],
  ['authors', 'Byline'],
  ['published', 'Published'],
  ['modified', 'Modified'],
  ['url', 'Address'],
]

/** What was read, as one table; every guess shows its basis and can be corrected. */
export function SourcesPage({ onChange }: { readonly onChange: () => void }): ComponentChildren {
  const sources = useApi<readonly SourceRow[]>('/api/sources')
  const reload = () => (sources.reload(), onChange())
  return (
    <When loaded={sources}>
      {(rows) => (
        <div class="sources">
          <h1>Sources</h1>
          <p class="hint">
            What was read. Damaged documents and copies stand first. A <span class="q">?</span> marks a guess: open it
            to see what it rests on, and confirm or correct it.
          </p>
          <div class="scroll" tabIndex={0} role="region" aria-label="Documents read">
            <table>
              <thead>
                <tr>
                  <th scope="col">Exhibit</th>
                  {columns.map(([field, label]) => (
                    <th scope="col" key={field}>
                      {label}
                    </th>
                  ))}
                  <th scope="col">Text</th>
                </tr>
              </thead>
              <tbody>
                {rows.map((row) => (
                  <SourceLine row={row} rows={rows} onChange={reload} key={row.document} />
                ))}
              </tbody>
            </table>
          </div>
          <p class="fine">
            The hash of each file (SHA-256) proves that it is unchanged since it was read, not that the outlet published
            it.
          </p>
          <h2>Add documents</h2>
          <DropZone onRead={reload} />
          <h2>Your name on decisions</h2>
          <p>
            <label>
              Corrections and reviews carry it, with the time; exports leave it out unless asked.{' '}
              <input value={deciderName()} onInput={(e) => setDeciderName(e.currentTarget.value)} autocomplete="name" />
            </label>
          </p>
          <h2>Take the record with you</h2>
          <p>
            <button type="button" onClick={() => download('/api/export/record', 'record.json')}>
              Record (JSON)
            </button>{' '}
            <button type="button" onClick={() => download('/api/export/csv', 'statements.csv')}>
              Statements (CSV)
            </button>
          </p>
        </div>
      )}
    </When>
  )
}

function SourceLine({
  row,
  rows,
  onChange,
}: {
  readonly row: SourceRow
  readonly rows: readonly SourceRow[]
  readonly onChange: () => void
}): ComponentChildren {
  const exhibitOf = (id: string | null) => rows.find((r) => r.document === id)?.exhibit
  return (
    <tr>
      <th scope="row">
        <a href={linkTo('documents', row.document)}>
          <span class="exhibit">{row.exhibit}</span>
        </a>
        <span class="file">{row.name}</span>
      </th>
      {columns.map(([field, label]) => (
        <td key={field} data-label={label}>
          <Cell cell={row.fields[field]} field={field} label={label} document={row.document} onChange={onChange} />
        </td>
      ))}
      <td data-label="Text">
        {counted(row.words, 'word')}, {counted(row.statements, 'statement')}
        {row.language !== 'en' && <span class="tag">not analysed: {row.language}</span>}
        {row.damageSpans > 0 && <span class="tag damage">damaged in {counted(row.damageSpans, 'place')}</span>}
        {row.copyOf !== null && <span class="tag">same text as exhibit {exhibitOf(row.copyOf)}</span>}
        {row.entryOf !== undefined && (
          <span class="tag">entry of a feed; exhibit {exhibitOf(row.entryOf)} has the article</span>
        )}
        {row.versionOf !== null && row.entryOf === undefined && (
          <span class="tag">later version of exhibit {exhibitOf(row.versionOf)}</span>
        )}
        <span class="hash" title={row.sha256}>
          SHA-256 {row.sha256.slice(0, 12)}…
        </span>
      </td>
    </tr>
  )
}

interface CellProps {
  readonly cell: FieldCell
  readonly field: CorrectableField
  readonly label: string
  readonly document: string
  readonly onChange: () => void
}

function Cell({ cell, field, label, document, onChange }: CellProps): ComponentChildren {
  const [editing, setEditing] = useState(false)
  if (editing)
    return (
      <Editor
        cell={cell}
        field={field}
        label={label}
        document={document}
        onChange={onChange}
        onClose={() => setEditing(false)}
      />
    )
  const guess = cell.value !== null && !cell.confirmed && !['json-ld', 'meta', 'input'].includes(cell.basis ?? '')
  const shown = cellWords(field, cell.value)
  return (
    <button
      type="button"
      class={cell.value === null ? 'cell none' : 'cell'}
      onClick={() => setEditing(true)}
      aria-label={`${label}: ${shown}${guess ? ', a guess' : ''}${cell.confirmed ? ', confirmed' : ''}. Confirm or correct`}
    >
      {shown}
      {guess && (
        <span class="q" aria-hidden="true">
          ?
        </span>
      )}
      {cell.confirmed && (
        <span class="ok" aria-hidden="true">
          ✓
        </span>
      )}
    </button>
  )
}

function cellWords(field: CorrectableField, value: string | null): string {
  if (value === null) return 'not found'
  if (field === 'url') return value.replace(/^https?:\/\/(www\.)?/, '')
  return field === 'published' || field === 'modified' ? dateWords(value) : value
}

function Editor({
  cell,
  field,
  label,
  document,
  onChange,
  onClose,
}: CellProps & { readonly onClose: () => void }): ComponentChildren {
  const [value, setValue] = useState(cell.value ?? '')
  const [failed, setFailed] = useState<string | null>(null)
  const settle = (work: Promise<void>) => {
    work.then(
      () => (onClose(), onChange()),
      (e: unknown) => setFailed(e instanceof ApiError ? e.message : 'Not saved.'),
    )
  }
  const save = (what: string | null) => {
    settle(decide({ type: 'field', document, field, value: what }))
  }
  return (
    <form
      class="editor"
      onSubmit={(e) => (e.preventDefault(), save(value.trim() === '' ? null : value.trim()))}
      onKeyDown={(e) => e.key === 'Escape' && onClose()}
    >
      <input
        value={value}
        aria-label={label}
        onInput={(e) => setValue(e.currentTarget.value)}
        autoFocus
        placeholder={field === 'published' || field === 'modified' ? '2017-03-02' : ''}
      />
      <p class="basis">
        {cell.basis === null ? 'Not found in the document.' : `From: ${basisWords[cell.basis] ?? cell.basis}.`}
        {cell.passage !== null && (
          <>
            {' '}
            “
            <a href={linkTo('documents', document, { at: `${cell.passage.start}-${cell.passage.end}` })}>
              {cell.passage.words}
            </a>
            ”
          </>
        )}
        {cell.confirmed && cell.read !== cell.value && ` Read as: ${cell.read ?? 'nothing'}.`}
      </p>
      <span class="actions">
        <button type="submit">{value === (cell.value ?? '') ? 'Confirm' : 'Correct'}</button>
        <button type="button" onClick={onClose}>
          Cancel
        </button>
        {cell.confirmed && (
          <button
            type="button"
            onClick={() =>
              settle(undoLast((what) => what.type === 'field' && what.document === document && what.field === field))
            }
          >
            Take back
          </button>
        )}
      </span>
      {failed !== null && <span role="alert">{failed}</span>}
    </form>
  )
}
