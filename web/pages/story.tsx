import type { ComponentChildren } from 'preact'
import type { CaseSummary, StoryPage, TimelineRow } from '../../src/model/desk.ts'
import { useApi } from '../api.ts'
import { CardList } from '../parts/card-list.tsx'
import { PassageView, Whereabouts } from '../parts/passage.tsx'
import { MachineNotice, When } from '../parts/state.tsx'
import { linkTo } from '../router.ts'
import { counted, dateWords } from '../words.ts'

/** The story: differences first, then the timeline, the people, what stays open. */
export function StoryView(): ComponentChildren {
  const story = useApi<StoryPage>('/api/story')
  return (
    <When loaded={story}>
      {(data) => (
        <div class="story">
          <h1 class="sr">Story</h1>
          <Figures summary={data.summary} />
          <div class="columns">
            <section aria-labelledby="differ">
              <h2 id="differ">Where accounts differ</h2>
              <p class="hint">
                Most consequential first. <kbd>j</kbd> <kbd>k</kbd> move, <kbd>a</kbd> <kbd>r</kbd> <kbd>e</kbd> decide.
              </p>
              {data.differences.length === 0 && <p class="empty">No difference was found in the documents read.</p>}
              <CardList cards={data.differences} onReview={story.reload} />
              {data.summary.differences > data.differences.length && (
                <p>
                  <a href={linkTo('discrepancies')}>All {data.summary.differences} cards</a>
                </p>
              )}
              {data.summary.possible > 0 && (
                <p>
                  <a href={linkTo('discrepancies', null, { possible: 'shown' })}>
                    {counted(data.summary.possible, 'possible card')}, not reviewed
                  </a>
                </p>
              )}
            </section>
            <aside>
              <OpenQuestions data={data} />
              <People data={data} />
              <Timeline rows={data.timeline} />
            </aside>
          </div>
        </div>
      )}
    </When>
  )
}

function Figures({ summary }: { readonly summary: CaseSummary }): ComponentChildren {
  const range =
    summary.span === null
      ? null
      : summary.span.from === summary.span.to
        ? dateWords(summary.span.from)
        : `${dateWords(summary.span.from)} to ${dateWords(summary.span.to)}`
  return (
    <section class="figures" aria-label="The case in figures">
      <p class="sum">
        <a href={linkTo('sources')}>{counted(summary.documents, 'document')}</a> from{' '}
        {counted(summary.outlets.length, 'outlet')}
        {range !== null && `, ${range}`} · <a href={linkTo('statements')}>{counted(summary.statements, 'statement')}</a>{' '}
        · <a href={linkTo('people')}>{counted(summary.people, 'person', 'people')}</a> ·{' '}
        <a href={linkTo('discrepancies')}>{counted(summary.differences, 'difference')}</a>
        {summary.otherReadings > 0 && (
          <>
            {' '}
            · <a href={linkTo('discrepancies', null, { reading: 'all' })}>{summary.otherReadings} set aside</a>
          </>
        )}
      </p>
      {summary.damaged.length > 0 && (
        <p class="warn">
          Damaged text in{' '}
          {summary.damaged.map((d, i) => (
            <span key={d.document}>
              {i > 0 && ', '}
              <a href={linkTo('documents', d.document)}>{d.name}</a> ({counted(d.spans, 'place')})
            </span>
          ))}
          . Statements that touch it say so.
        </p>
      )}
      {summary.failed.length > 0 && (
        <details class="warn">
          <summary>{counted(summary.failed.length, 'input was', 'inputs were')} not read</summary>
          <ul>
            {summary.failed.map((f) => (
              <li key={f.name}>
                <b>{f.name}</b>: {f.message}. {f.advice}
              </li>
            ))}
          </ul>
        </details>
      )}
      <MachineNotice />
    </section>
  )
}

function People({ data }: { readonly data: StoryPage }): ComponentChildren {
  return (
    <section aria-labelledby="people">
      <h2 id="people">Who speaks</h2>
      <ul class="plain people-brief">
        {data.people.map((p) => (
          <li key={p.id}>
            <a href={linkTo('people', p.id)}>{p.name}</a>
            <span class="role">{p.roles[0]?.title ?? (p.kind === 'person' ? '' : p.kind)}</span>
            <span class="n">{p.statements}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

function OpenQuestions({ data }: { readonly data: StoryPage }): ComponentChildren {
  if (data.openQuestions.length === 0) return null
  return (
    <section aria-labelledby="open">
      <h2 id="open">What stays open</h2>
      {openKinds.map(([kind, words]) => (
        <QuestionsOfKind questions={data.openQuestions.filter((q) => q.kind === kind)} words={words} key={kind} />
      ))}
    </section>
  )
}

type Questions = StoryPage['openQuestions']

/** Kinds of open questions in the order shown, in plain words. */
const openKinds: readonly (readonly [kind: Questions[number]['kind'], words: string])[] = [
  ['denied-not-retracted', 'Denied, and not taken back'],
  ['one-origin', 'On one unnamed word'],
  ['not-answered', 'Asked, and not answered'],
  ['not-confirmed', 'Not known or not confirmed'],
]

/** The question, and in quieter letters what stands beside it. */
function Question({ text }: { readonly text: string }): ComponentChildren {
  const [, question = text, rest = ''] = /^(.*?(?:[”)]\?|”\.))(?: (.+))?$/s.exec(text) ?? []
  return (
    <>
      {question} {rest !== '' && <span class="quiet">{rest}</span>}
    </>
  )
}

/** Questions of a kind shown without asking. */
const shownQuestions = 3

function QuestionsOfKind({
  questions,
  words,
}: {
  readonly questions: Questions
  readonly words: string
}): ComponentChildren {
  if (questions.length === 0) return null
  const list = (some: Questions) => (
    <ul class="plain questions">
      {some.map((q) => (
        <li key={q.text}>
          <details>
            <summary>
              <Question text={q.text} />
            </summary>
            {q.passages.map((p) => (
              <PassageView passage={p} key={`${p.document}-${p.start}`} />
            ))}
          </details>
        </li>
      ))}
    </ul>
  )
  const more = questions.slice(shownQuestions)
  return (
    <>
      <h3>{words}</h3>
      {list(questions.slice(0, shownQuestions))}
      {more.length > 0 && (
        <details class="more">
          <summary>{more.length} more</summary>
          {list(more)}
        </details>
      )}
    </>
  )
}

function Timeline({ rows }: { readonly rows: readonly TimelineRow[] }): ComponentChildren {
  const days = new Map<string, TimelineRow[]>()
  for (const row of rows) days.set(row.date, [...(days.get(row.date) ?? []), row])
  return (
    <section aria-labelledby="timeline">
      <h2 id="timeline">Timeline</h2>
      <ol class="timeline">
        {[...days].map(([date, lines]) => (
          <li key={date}>
            <h3>{dateWords(date)}</h3>
            <ul class="plain">
              {merged(lines).map((l) => (
                <li class={l.what} key={`${l.what}-${l.label}`}>
                  <details>
                    <summary>
                      <span class="what">{l.what}</span> {l.label}
                      {l.passages.length > 1 && <span class="n"> ×{l.passages.length}</span>}
                    </summary>
                    {l.passages.slice(0, 5).map((p) => (
                      <div class="brief" key={`${p.document}-${p.start}`}>
                        “{p.words}” <Whereabouts passage={p} />
                      </div>
                    ))}
                  </details>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </section>
  )
}

/** Lines of one day with the same label as one line. */
function merged(lines: readonly TimelineRow[]): readonly TimelineRow[] {
  const byLabel = new Map<string, TimelineRow>()
  for (const l of lines) {
    const key = `${l.what} ${l.label}`
    const known = byLabel.get(key)
    byLabel.set(key, known === undefined ? l : { ...known, passages: [...known.passages, ...l.passages] })
  }
  return [...byLabel.values()]
}
