import type { ComponentChildren } from 'preact'
import { useEffect, useMemo, useState } from 'preact/hooks'
import type { DocumentPage, SourceRow } from '../../src/model/desk.ts'
import type { RecordStatement } from '../../src/model/record.ts'
import type { Span } from '../../src/model/span.ts'
import { download, useApi } from '../api.ts'
import { blocksOf, type TextBlock } from '../document-blocks.ts'
import { MarkedText } from '../parts/marked-text.tsx'
import { MachineNotice, When } from '../parts/state.tsx'
import { linkTo } from '../router.ts'
import { basisWords, counted, dateWords } from '../words.ts'

/** A document: its text with overlapping highlights, and the statements beside it. */
export function DocumentView({
  id,
  query,
}: {
  readonly id: string
  readonly query: URLSearchParams
}): ComponentChildren {
  const page = useApi<DocumentPage>(`/api/documents/${encodeURIComponent(id)}`)
  return <When loaded={page}>{(data) => <Reading data={data} query={query} />}</When>
}

function Reading({ data, query }: { readonly data: DocumentPage; readonly query: URLSearchParams }): ComponentChildren {
  const { document: doc } = data
  const [chosen, setChosen] = useState<string | null>(query.get('s'))
  const [furniture, setFurniture] = useState(false)
  const target = spanOf(query.get('at'))
  const blocks = useMemo(() => blocksOf(doc), [doc])
  const targetKey = query.get('at')
  useEffect(() => {
    const at = document.querySelector('[data-target]')
    at?.scrollIntoView({ block: 'center' })
  }, [targetKey])
  const statement = data.statements.find((s) => s.id === chosen) ?? null
  const anyFurniture = blocks.some((b) => b.furniture)
  return (
    <div class="document">
      <header>
        <p class="hint">
          <span class="exhibit">Exhibit {doc.exhibit}</span> {doc.name}
        </p>
        <h1>{doc.title ?? 'No headline in the text'}</h1>
        <p class="facts">
          <span>
            {doc.outlet ?? 'Outlet not known'}
            {guessMark(doc.basisKind.outlet)}
          </span>
          <span>
            {dateWords(doc.published)}
            {guessMark(doc.basisKind.published)}
          </span>
          {doc.authors.length > 0 && <span>{doc.authors.join(', ')}</span>}
          <span>{counted(data.statements.length, 'statement')}</span>
          <Copies data={data} />
        </p>
        {doc.language !== 'en' && (
          <p class="warn">Stored and searchable; not analysed: only English is analysed, this is “{doc.language}”.</p>
        )}
        <MachineNotice />
        <Legend damaged={doc.damage.length > 0} />
        {anyFurniture && (
          <label class="toggle">
            <input type="checkbox" checked={furniture} onChange={(e) => setFurniture(e.currentTarget.checked)} /> Show
            what is not the article: menus, captions, credits
          </label>
        )}
      </header>
      <div class="columns">
        <div class="text">
          {blocks.map((block) =>
            block.furniture && !furniture && !holds(block, target) ? (
              <Furniture block={block} onShow={() => setFurniture(true)} key={block.start} />
            ) : (
              <Block
                block={block}
                data={data}
                chosen={statement}
                target={target}
                onChoose={setChosen}
                key={block.start}
              />
            ),
          )}
        </div>
        <aside aria-label="Statements in this document">
          <StatementList data={data} chosen={chosen} onChoose={setChosen} />
          <p class="fine">
            SHA-256 <span class="hash">{doc.sha256}</span>
          </p>
          <button
            type="button"
            onClick={() => download(`/api/documents/${encodeURIComponent(doc.id)}/original`, doc.name)}
          >
            The file as received
          </button>
        </aside>
      </div>
    </div>
  )
}

function guessMark(basis: string | null): ComponentChildren {
  if (basis === null || ['json-ld', 'meta', 'input', 'user'].includes(basis)) return null
  return (
    <span class="q" title={`From: ${basisWords[basis] ?? basis}`}>
      ?
    </span>
  )
}

function Copies({ data }: { readonly data: DocumentPage }): ComponentChildren {
  const sources = useApi<readonly SourceRow[]>(data.document.reuses.length > 0 ? '/api/sources' : null)
  const words = { copy: 'same text as', part: 'shares text with', cites: 'cites' }
  return data.document.reuses.map((r) => (
    <a class="tag" href={linkTo('documents', r.document)} key={r.document}>
      {words[r.kind]} exhibit {sources.data?.find((s) => s.document === r.document)?.exhibit ?? ''}
    </a>
  ))
}

function Legend({ damaged }: { readonly damaged: boolean }): ComponentChildren {
  return (
    <p class="legend" aria-label="What the marks mean">
      <span class="m-source">source</span> <span class="m-cue">words of saying</span>{' '}
      <span class="m-content">what was said</span>
      {damaged && (
        <>
          {' '}
          <span class="m-damage">damaged words</span>
        </>
      )}
    </p>
  )
}

function Furniture({ block, onShow }: { readonly block: TextBlock; readonly onShow: () => void }): ComponentChildren {
  return (
    <button type="button" class="furniture" onClick={onShow}>
      {block.kind}: {counted(block.words, 'word')}
    </button>
  )
}

interface BlockProps {
  readonly block: TextBlock
  readonly data: DocumentPage
  readonly chosen: RecordStatement | null
  readonly target: Span | null
  readonly onChoose: (statement: string) => void
}

function Block({ block, data, chosen, target, onChoose }: BlockProps): ComponentChildren {
  const text = <MarkedText range={block} data={data} chosen={chosen} target={target} onChoose={onChoose} />
  if (block.furniture)
    return (
      <div class="block shown-furniture">
        <span class="tag">{block.kind}</span>
        {text}
      </div>
    )
  if (block.kind === 'headline' || block.kind === 'title' || block.kind === 'heading')
    return <p class="block heading">{text}</p>
  return (
    <p class="block">
      {block.paragraph !== null && (
        <span class="number" aria-hidden="true">
          {block.paragraph}
        </span>
      )}
      {text}
    </p>
  )
}

function StatementList({
  data,
  chosen,
  onChoose,
}: {
  readonly data: DocumentPage
  readonly chosen: string | null
  readonly onChoose: (id: string | null) => void
}): ComponentChildren {
  const nameOf = new Map(data.entities.map((e) => [e.id, e.name]))
  const words = (spans: readonly Span[]) => spans.map((s) => data.document.text.slice(s.start, s.end)).join(' … ')
  return (
    <ol class="plain in-document">
      {data.statements.map((s) => (
        <li key={s.id} class={s.within === null ? '' : 'nested'}>
          <button
            type="button"
            aria-pressed={s.id === chosen}
            onClick={() => {
              onChoose(s.id === chosen ? null : s.id)
              document
                .querySelector(`[data-statement~="${s.id}"]`)
                ?.scrollIntoView({ block: 'center', behavior: 'smooth' })
            }}
          >
            <b class={s.speaker === null ? 'open' : ''}>
              {s.speaker === null ? words(s.source) || 'Source not named' : (nameOf.get(s.speaker) ?? s.speaker)}
            </b>{' '}
            <i>{words(s.cue)}</i>
            <span class="content">{words(s.content)}</span>
            {s.damaged && <span class="tag damage">touches damaged words</span>}
          </button>
        </li>
      ))}
    </ol>
  )
}

function spanOf(at: string | null): Span | null {
  const found = /^(\d+)-(\d+)$/.exec(at ?? '')
  return found === null ? null : { start: Number(found[1]), end: Number(found[2]) }
}

function holds(block: Span, target: Span | null): boolean {
  return target !== null && target.start < block.end && block.start < target.end
}
