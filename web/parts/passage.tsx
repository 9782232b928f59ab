import type { ComponentChildren } from 'preact'
import type { Passage } from '../../src/model/desk.ts'
import { linkTo } from '../router.ts'
import { dateWords } from '../words.ts'

/** Where words stand: exhibit, outlet, date, paragraph; a link to them in their document. */
export function Whereabouts({ passage }: { readonly passage: Passage }): ComponentChildren {
  const at = linkTo('documents', passage.document, { at: `${passage.start}-${passage.end}` })
  return (
    <a class="whereabouts" href={at}>
      <span class="exhibit">Exhibit {passage.exhibit}</span>
      <span>{passage.outlet ?? 'Outlet not known'}</span>
      <span>{dateWords(passage.published)}</span>
      {passage.paragraph !== null && <span>paragraph {passage.paragraph}</span>}
      {passage.place !== null && <span>{passage.place}</span>}
    </a>
  )
}

/** Exact words in their context. */
export function PassageView({
  passage,
  children,
}: {
  readonly passage: Passage
  readonly children?: ComponentChildren
}): ComponentChildren {
  return (
    <figure class="passage">
      <blockquote>
        {passage.before && (
          <span class="context">
            {passage.before.startsWith('\n') ? '' : '… '}
            {passage.before}
          </span>
        )}
        <mark class={passage.damaged ? 'words damaged' : 'words'}>{passage.words}</mark>
        {passage.after && <span class="context">{passage.after} …</span>}
      </blockquote>
      <figcaption>
        {children}
        <Whereabouts passage={passage} />
        {passage.damaged && <span class="tag damage">touches damaged words</span>}
      </figcaption>
    </figure>
  )
}
