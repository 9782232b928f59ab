import type { ComponentChildren } from 'preact'
import type { StatementRow } from '../../src/model/desk.ts'
import { linkTo } from '../router.ts'
import { dateWords } from '../words.ts'
import { Whereabouts } from './passage.tsx'

/** Who said it, as far as it is known; candidates where it is not. */
export function SpeakerName({ row }: { readonly row: StatementRow }): ComponentChildren {
  if (row.speaker !== null) {
    return (
      <span class="speaker">
        <a href={linkTo('people', row.speaker.id)}>{row.speaker.name}</a>
        {row.onBehalfOf !== null && <span class="behalf"> for {row.onBehalfOf.name}</span>}
      </span>
    )
  }
  if (row.candidates.length > 0) {
    return <span class="speaker open">Speaker open: {row.candidates.map((c) => c.name).join(' or ')}?</span>
  }
  return <span class="speaker open">{row.source === '' ? 'Source not named' : `Speaker open: “${row.source}”`}</span>
}

/** Short facts about a statement beside its words. */
export function StatementTags({ row }: { readonly row: StatementRow }): ComponentChildren {
  const tags = [
    row.form,
    row.medium,
    ...row.acts.filter((a) => a !== 'statement'),
    row.negated && 'negated',
    row.hedged && 'hedged',
    row.within !== null && 'inside another statement',
  ]
  return (
    <span class="tags">
      {tags
        .filter((t) => typeof t === 'string')
        .map((t) => (
          <span class="tag" key={t}>
            {t}
          </span>
        ))}
      {row.damaged && <span class="tag damage">touches damaged words</span>}
    </span>
  )
}

/** A statement: its words first, then who, how, where. */
export function StatementItem({
  row,
  children,
}: {
  readonly row: StatementRow
  readonly children?: ComponentChildren
}): ComponentChildren {
  const via = row.chain.filter((hop) => hop.name !== null).map((hop) => `${hop.name} ${hop.verb}`)
  return (
    <article class="statement">
      <header>
        <SpeakerName row={row} />
        {row.cue !== '' && <span class="cue"> · {row.cue}</span>}
        {row.date !== null && <span class="date"> · {dateWords(row.date)}</span>}
      </header>
      <p class="content">{children ?? row.content}</p>
      {via.length > 0 && <p class="chain">On whose word: {via.join(' ← ')}</p>}
      <footer>
        <Whereabouts passage={row.passage} />
        <StatementTags row={row} />
        {row.quotation !== null && <a href={linkTo('quotations', row.quotation)}>its wordings</a>}
      </footer>
    </article>
  )
}
