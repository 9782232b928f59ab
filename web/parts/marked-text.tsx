import type { ComponentChildren } from 'preact'
import type { DocumentPage } from '../../src/model/desk.ts'
import type { RecordStatement } from '../../src/model/record.ts'
import type { Span } from '../../src/model/span.ts'
import { flatSegments } from '../../src/text/segments.ts'
import { linkTo } from '../router.ts'

interface Mark extends Span {
  readonly kind: 'source' | 'cue' | 'content' | 'damage' | 'target'
  readonly statement: RecordStatement | null
}

interface MarkedTextProps {
  readonly range: Span
  readonly data: DocumentPage
  readonly chosen: RecordStatement | null
  readonly target: Span | null
  readonly onChoose: (statement: string) => void
}

/** A range of the text in flat pieces, each wearing every mark that covers it. */
export function MarkedText({ range, data, chosen, target, onChoose }: MarkedTextProps): ComponentChildren {
  const marks = marksIn(data, target).filter((m) => m.start < range.end && range.start < m.end)
  return flatSegments(range, marks).map((piece) => {
    const words = data.document.text.slice(piece.start, piece.end)
    if (piece.marks.length === 0) return words
    const statements = piece.marks.flatMap((m) => m.statement ?? [])
    const innermost = statements.findLast((s) => s.within !== null) ?? statements.at(-1)
    const classes = new Set(piece.marks.map((m) => `m-${m.kind}`))
    if (chosen !== null && statements.includes(chosen)) classes.add('m-chosen')
    if (piece.marks.some((m) => m.kind === 'content' && m.statement?.within)) classes.add('m-nested')
    const copy = data.cleanCopies.find((c) => c.damage.end === piece.end)
    const marked = (
      <span
        class={[...classes].join(' ')}
        key={piece.start}
        data-statement={statements.map((s) => s.id).join(' ')}
        data-target={piece.marks.some((m) => m.kind === 'target') ? '' : undefined}
        onClick={innermost === undefined ? undefined : () => onChoose(innermost.id)}
      >
        {words}
      </span>
    )
    return copy === undefined ? marked : [marked, <CleanCopy copy={copy} key={`copy ${piece.start}`} />]
  })
}

/** What an undamaged copy of the passage reads in place of the damaged words, with the way there. */
function CleanCopy({ copy }: { readonly copy: DocumentPage['cleanCopies'][number] }): ComponentChildren {
  const { document, start, end, exhibit, words } = copy.passage
  const where = `Exhibit ${exhibit}`
  return (
    <a
      class="clean-copy"
      href={linkTo('documents', document, { at: `${start}-${end}` })}
      title={`${where}: “${words}”`}
    >
      {copy.instead === '' ? `undamaged in ${where}` : `reads “${copy.instead}” in ${where}`}
    </a>
  )
}

function marksIn(data: DocumentPage, target: Span | null): readonly Mark[] {
  const marks: Mark[] = data.statements.flatMap((statement) => [
    ...statement.content.map((s): Mark => ({ ...s, kind: 'content', statement })),
    ...statement.source.map((s): Mark => ({ ...s, kind: 'source', statement })),
    ...statement.cue.map((s): Mark => ({ ...s, kind: 'cue', statement })),
  ])
  for (const d of data.document.damage) marks.push({ start: d.start, end: d.end, kind: 'damage', statement: null })
  if (target !== null) marks.push({ ...target, kind: 'target', statement: null })
  return marks
}
