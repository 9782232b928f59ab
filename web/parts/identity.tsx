import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import type { DecisionContent, EntityMark } from '../../src/model/decision.ts'
import type { NamedPlace, PersonPage, PersonRow } from '../../src/model/desk.ts'
import { ApiError, get, useApi } from '../api.ts'
import { decide } from '../decisions.ts'
import { linkTo } from '../router.ts'
import { counted } from '../words.ts'
import { Whereabouts } from './passage.tsx'

function markOf({ passage: { document, start, end, words } }: NamedPlace): EntityMark {
  return { name: words.replace(/\s+/g, ' '), evidence: { document, start, end } }
}

/** Who somebody is: why names were joined, where they stand, who else it may be; each can be decided otherwise and taken back. */
export function Identity({
  page,
  onDecided,
}: {
  readonly page: PersonPage
  readonly onDecided: () => void
}): ComponentChildren {
  const [failed, setFailed] = useState<string | null>(null)
  const [waiting, setWaiting] = useState(false)
  const { person, identity } = page
  const send = (what: DecisionContent) => {
    setWaiting(true)
    decide(what)
      .then(onDecided, (e: unknown) => setFailed(e instanceof ApiError ? e.message : 'Not saved.'))
      .finally(() => setWaiting(false))
  }
  const judge = (a: NamedPlace, b: NamedPlace, same: boolean) =>
    send({ type: 'identity', same, a: markOf(a), b: markOf(b) })
  return (
    <details class="identity">
      <summary>
        Who this is <span class="fine">{summaryOf(page)}</span>
      </summary>
      {person.reasons !== undefined && (
        <>
          <h3>Why these names are taken as one</h3>
          <ul>
            {person.reasons.map((r) => (
              <li key={`${r.rule} ${r.detail}`}>{r.detail}</li>
            ))}
          </ul>
        </>
      )}
      <Places identity={identity} onApart={(a, b) => judge(a, b, false)} waiting={waiting} />
      <Candidates identity={identity} onJudge={judge} waiting={waiting} />
      <Join page={page} onJoin={(a, b) => judge(a, b, true)} waiting={waiting} />
      <Decided
        identity={identity}
        onUndo={(decision) => send({ type: 'undo', decision })}
        waiting={waiting}
        name={person.name}
      />
      {failed !== null && <p role="alert">{failed}</p>}
    </details>
  )
}

function summaryOf({ identity: { named, candidates, decided } }: PersonPage): string {
  return [
    `named in ${counted(named.length, 'document')}`,
    candidates.length > 0 && `perhaps ${counted(candidates.length, 'other')}`,
    decided.length > 0 && counted(decided.length, 'decision'),
  ]
    .filter(Boolean)
    .join(' · ')
}

type Known = PersonPage['identity']
type Judge = (a: NamedPlace, b: NamedPlace) => void

function Places({
  identity: { named },
  onApart,
  waiting,
}: {
  readonly identity: Known
  readonly onApart: Judge
  readonly waiting: boolean
}): ComponentChildren {
  // Whoever is taken apart is told from the first document, which the page stays with.
  const other = (place: NamedPlace) => named.find((p) => p !== place)
  return (
    <>
      <h3>Where it is named</h3>
      <ul class="plain places">
        {named.map((place) => {
          const from = other(place)
          return (
            <li key={place.passage.document}>
              <span>{place.names.map((n) => `“${n}”`).join(' · ')}</span>
              <Whereabouts passage={place.passage} />
              {from !== undefined && (
                <button
                  type="button"
                  disabled={waiting}
                  aria-label={`Exhibit ${place.passage.exhibit} names somebody else`}
                  onClick={() => onApart(from, place)}
                >
                  Somebody else
                </button>
              )}
            </li>
          )
        })}
      </ul>
    </>
  )
}

function Candidates({
  identity: { named, candidates },
  onJudge,
  waiting,
}: {
  readonly identity: Known
  readonly onJudge: (a: NamedPlace, b: NamedPlace, same: boolean) => void
  readonly waiting: boolean
}): ComponentChildren {
  const own = named[0]
  if (candidates.length === 0 || own === undefined) return null
  return (
    <>
      <h3>May be the same</h3>
      <ul class="plain places">
        {candidates.map(({ id, name, why, at }) => (
          <li key={id}>
            <a href={linkTo('people', id)}>{name}</a>
            {why !== null && <span class="fine">{why}</span>}
            {at !== null && (
              <span class="choices">
                <button type="button" disabled={waiting} onClick={() => onJudge(own, at, true)}>
                  The same
                </button>
                <button type="button" disabled={waiting} onClick={() => onJudge(own, at, false)}>
                  Not the same
                </button>
              </span>
            )}
          </li>
        ))}
      </ul>
    </>
  )
}

/** For names that the program took for two. */
function Join({
  page: { person, identity },
  onJoin,
  waiting,
}: {
  readonly page: PersonPage
  readonly onJoin: Judge
  readonly waiting: boolean
}): ComponentChildren {
  const people = useApi<readonly PersonRow[]>('/api/people')
  const [chosen, setChosen] = useState('')
  const own = identity.named[0]
  const others = (people.data ?? []).filter((p) => p.kind === person.kind && p.id !== person.id)
  if (own === undefined || others.length === 0) return null
  return (
    <form
      class="join"
      onSubmit={(e) => {
        e.preventDefault()
        get<PersonPage>(`/api/people/${encodeURIComponent(chosen)}`).then(
          ({ identity: { named } }) => named[0] !== undefined && onJoin(own, named[0]),
          () => setChosen(''),
        )
      }}
    >
      <label>
        Is the same as{' '}
        <select value={chosen} onChange={(e) => setChosen(e.currentTarget.value)}>
          <option value="">…</option>
          {others.map((p) => (
            <option value={p.id} key={p.id}>
              {p.name}
            </option>
          ))}
        </select>
      </label>
      <button type="submit" disabled={waiting || chosen === ''}>
        Join
      </button>
    </form>
  )
}

function Decided({
  identity: { decided },
  onUndo,
  waiting,
  name,
}: {
  readonly identity: Known
  readonly onUndo: (decision: string) => void
  readonly waiting: boolean
  readonly name: string
}): ComponentChildren {
  if (decided.length === 0) return null
  return (
    <>
      <h3>Decided</h3>
      <ul class="plain places">
        {decided.map(({ decision, by, same, other }) => (
          <li key={decision}>
            <span>
              {same ? 'The same as ' : 'Not the same as '}
              {other.id === null ? other.name : <a href={linkTo('people', other.id)}>{other.name}</a>}
              {by !== null && <span class="fine"> by {by}</span>}
            </span>
            <button
              type="button"
              disabled={waiting}
              aria-label={`Take back that ${name} is ${same ? '' : 'not '}the same as ${other.name}`}
              onClick={() => onUndo(decision)}
            >
              Take back
            </button>
          </li>
        ))}
      </ul>
    </>
  )
}
