import type { ComponentChildren } from 'preact'
import type { QuotationPage } from '../../src/model/desk.ts'
import { useApi } from '../api.ts'
import { MachineNotice, When } from '../parts/state.tsx'
import { StatementItem } from '../parts/statement-item.tsx'
import { WordDifferences } from '../parts/word-differences.tsx'
import { counted, relationWords } from '../words.ts'

/** One utterance, its wordings across outlets, and what differs from the fullest. */
export function QuotationView({ id }: { readonly id: string }): ComponentChildren {
  const quotation = useApi<QuotationPage>(`/api/quotations/${encodeURIComponent(id)}`)
  return (
    <When loaded={quotation}>
      {({ first, members }) => {
        const fullest =
          [...members]
            .sort((a, b) => b.statement.content.length - a.statement.content.length)
            .find((m) => m.relation !== 'damaged') ?? members[0]
        return (
          <div class="quotation">
            <h1>One utterance, {counted(members.length, 'account')}</h1>
            <MachineNotice />
            <p class="hint">
              Compared with the fullest wording: added words <ins>marked</ins>, words not carried <del>struck</del>.
              “Same words” is not “verbatim”: no document here is marked as a recording or transcript.
            </p>
            {members.map((m) => (
              <section class="member" key={m.statement.id}>
                <p>
                  <span class="tag">
                    {m === fullest ? 'Fullest wording' : (relationWords[m.relation] ?? m.relation)}
                  </span>
                  {m.statement.id === first && <span class="tag">Earliest among the documents read</span>}
                </p>
                <StatementItem row={m.statement}>
                  {m === fullest || m.relation === 'paraphrase' ? (
                    m.statement.content
                  ) : (
                    <WordDifferences from={fullest?.statement.content ?? ''} to={m.statement.content} dropped />
                  )}
                </StatementItem>
              </section>
            ))}
          </div>
        )
      }}
    </When>
  )
}
