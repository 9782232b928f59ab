import type { ComponentChildren } from 'preact'
import type { PersonPage, StatementRow } from '../../src/model/desk.ts'
import { useApi } from '../api.ts'
import { Identity } from '../parts/identity.tsx'
import { MachineNotice, When } from '../parts/state.tsx'
import { StatementItem } from '../parts/statement-item.tsx'
import { WordDifferences } from '../parts/word-differences.tsx'
import { longestCommonSubsequence } from '../../src/text/wording.ts'
import { wordsOf } from '../../src/text/tokens.ts'
import { dateWords } from '../words.ts'

/** A person: roles with their evidence, the answer ledger, everything they said. */
export function PersonView({ id }: { readonly id: string }): ComponentChildren {
  const person = useApi<PersonPage>(`/api/people/${encodeURIComponent(id)}`)
  return <When loaded={person}>{(page) => <Person page={page} onDecided={person.reload} />}</When>
}

function Person({ page, onDecided }: { readonly page: PersonPage; readonly onDecided: () => void }): ComponentChildren {
  const { person: p, series, statements } = page
  return (
    <div class="person">
      <h1>{p.name}</h1>
      <MachineNotice />
      {p.roles.length > 0 && (
        <p class="roles">
          {[
            ...new Set(
              p.roles.map(
                (r) =>
                  [r.title, r.organisation].filter(Boolean).join(', ') +
                  (r.to !== null ? ` (until ${dateWords(r.to)})` : ''),
              ),
            ),
          ].join(' · ')}
        </p>
      )}
      {p.names.length > 1 && <p class="names">Named as: {p.names.join(' · ')}</p>}
      <Identity page={page} onDecided={onDecided} />
      {series.map((s) => (
        <section key={s.id} class="ledger">
          <h2>Answers: {s.question}</h2>
          <p class="hint">In date order. Words not in the line before are marked.</p>
          {s.statements.map((row, i) => (
            <Answer row={row} before={s.statements[i - 1] ?? null} key={row.id} />
          ))}
        </section>
      ))}
      <section>
        <h2>
          Everything said <span class="n">{statements.length}</span>
        </h2>
        {statements.length === 0 && <p class="empty">Named in the documents read, not quoted in them.</p>}
        {statements.map((row) => (
          <StatementItem row={row} key={row.id} />
        ))}
      </section>
    </div>
  )
}

function Answer({
  row,
  before,
}: {
  readonly row: StatementRow
  readonly before: StatementRow | null
}): ComponentChildren {
  return (
    <StatementItem row={row}>
      {before === null || !alike(before.content, row.content) ? (
        row.content
      ) : (
        <WordDifferences from={before.content} to={row.content} />
      )}
    </StatementItem>
  )
}

/** Share of words two answers must have in common, in order, for their differences to mean anything. */
const comparable = 0.4

function alike(a: string, b: string): boolean {
  const [x, y] = [wordsOf(a), wordsOf(b)]
  return longestCommonSubsequence(x, y) >= comparable * Math.min(x.length, y.length)
}
