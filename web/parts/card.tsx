import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import type { Verdict } from '../../src/model/decision.ts'
import type { DiscrepancyCard } from '../../src/model/desk.ts'
import { ApiError } from '../api.ts'
import { decide, undoLast } from '../decisions.ts'
import { counted, kindWords, readingWords } from '../words.ts'
import { PassageView } from './passage.tsx'
import { SpeakerName } from './statement-item.tsx'

const verdictWords: Readonly<Record<Verdict, string>> = {
  difference: 'a difference',
  'no-difference': 'not a difference',
  explained: 'explained',
}

/** Sends a person's verdict on a card. @throws ApiError */
async function review(card: DiscrepancyCard, verdict: Verdict, why: string | null): Promise<void> {
  const evidence = card.sides.flatMap((s) => s.passages.map(({ document, start, end }) => ({ document, start, end })))
  await decide({ type: 'review', discrepancy: card.id, verdict, evidence }, why)
}

/** A typed difference: one sentence, its sides with their passages, whose word each is. */
export function Card({
  card,
  onReview,
}: {
  readonly card: DiscrepancyCard
  readonly onReview: () => void
}): ComponentChildren {
  const differs = card.reading === 'differs'
  return (
    <article
      class={differs && !card.possible ? 'card' : 'card greyed'}
      tabIndex={0}
      data-card={card.id}
      aria-label={card.explanation}
    >
      <header>
        <span class="kind">{differs ? kindWords[card.kind] : readingWords[card.reading]}</span>
        {!differs && <span class="tag reading">set aside</span>}
        {card.possible && <span class="tag reading">possible</span>}
        <ReviewState card={card} />
      </header>
      <p class="explanation">{card.explanation}</p>
      <div class="sides">
        {card.sides.map((side) => (
          <section class="side" key={side.label}>
            <p class="side-label">{side.label}</p>
            <Passages passages={side.passages} />
          </section>
        ))}
      </div>
      {card.compatible !== null && (
        <p class="compatible">
          <b>Both can hold:</b> {card.compatible}
        </p>
      )}
      <Verdicts card={card} onReview={onReview} />
    </article>
  )
}

type SidePassages = DiscrepancyCard['sides'][number]['passages']

/** Passages of a side shown without asking. */
const shownPassages = 2

function Passages({ passages }: { readonly passages: SidePassages }): ComponentChildren {
  const view = (list: SidePassages) =>
    list.map((p) => (
      <PassageView passage={p} key={`${p.document}-${p.start}`}>
        {p.statement === null ? (
          <span class="speaker voice">In the outlet’s own voice</span>
        ) : (
          <SpeakerName row={p.statement} />
        )}
      </PassageView>
    ))
  const more = passages.slice(shownPassages)
  return (
    <>
      {view(passages.slice(0, shownPassages))}
      {more.length > 0 && (
        <details class="more">
          <summary>{counted(more.length, 'more passage')}</summary>
          {view(more)}
        </details>
      )}
    </>
  )
}

function ReviewState({ card }: { readonly card: DiscrepancyCard }): ComponentChildren {
  const { verdict, by, why } = card.review
  if (verdict === null) return <span class="tag unreviewed">machine reading, not reviewed</span>
  return (
    <span class="tag reviewed">
      Reviewed{by === null ? '' : ` by ${by}`}: {verdictWords[verdict]}
      {why === null ? '' : ` — ${why}`}
    </span>
  )
}

function Verdicts({
  card,
  onReview,
}: {
  readonly card: DiscrepancyCard
  readonly onReview: () => void
}): ComponentChildren {
  const [explaining, setExplaining] = useState(false)
  const [why, setWhy] = useState('')
  const [failed, setFailed] = useState<string | null>(null)
  const judge = (verdict: Verdict, reason: string | null) => {
    review(card, verdict, reason).then(onReview, (e: unknown) =>
      setFailed(e instanceof ApiError ? e.message : 'Not saved.'),
    )
    setExplaining(false)
  }
  return (
    <footer class="verdicts">
      <button type="button" data-verdict="difference" onClick={() => judge('difference', null)}>
        A difference <kbd>a</kbd>
      </button>
      <button type="button" data-verdict="no-difference" onClick={() => judge('no-difference', null)}>
        Not a difference <kbd>r</kbd>
      </button>
      <button
        type="button"
        data-verdict="explained"
        aria-expanded={explaining}
        onClick={() => setExplaining(!explaining)}
      >
        Explained … <kbd>e</kbd>
      </button>
      {card.review.verdict !== null && (
        <button
          type="button"
          data-verdict="undo"
          onClick={() => {
            undoLast((what) => what.type === 'review' && what.discrepancy === card.id).then(onReview, () =>
              setFailed('Not taken back.'),
            )
          }}
        >
          Take back <kbd>u</kbd>
        </button>
      )}
      {explaining && (
        <form
          onSubmit={(e) => {
            e.preventDefault()
            judge('explained', why === '' ? null : why)
          }}
        >
          <label>
            What explains it <input value={why} onInput={(e) => setWhy(e.currentTarget.value)} autoFocus />
          </label>
          <button type="submit">Save</button>
        </form>
      )}
      {failed !== null && <span role="alert">{failed}</span>}
    </footer>
  )
}
