import { plainPersons } from '../data/role-nouns.ts'
import type { LocalEntity, Mention, RoleClaim } from '../model/layers.ts'
import type { Span } from '../model/span.ts'
import { defineStage } from '../model/stage.ts'
import { foldName } from '../text/name-key.ts'
import { castOf } from './cast.ts'
import { draftSpan, entityId } from './entity-ids.ts'
import { type Cast, type Draft, livingDrafts } from './drafts.ts'
import { partsThatName } from './name-compounds.ts'
import type { Place } from './scene.ts'

/** Who is meant by the mentions of one document. */
export const entities = defineStage({
  name: 'resolve/entities',
  needs: ['token', 'sentence', 'quotation', 'mention', 'statement'],
  adds: ['entity'],
  run: (view) => ({ annotations: localEntities(castOf(view).cast), notes: [] }),
})

/** Everyone in the document as an annotation. */
export function localEntities(cast: Cast): LocalEntity[] {
  const parts = partsThatName(cast)
  return livingDrafts(cast)
    .filter((d) => d.members.length > 0 || d.spans.length > 0)
    .map((draft) => toEntity(cast, draft, [...draft.spans, ...(parts.get(draft) ?? [])]))
}

function toEntity(cast: Cast, draft: Draft, spans: readonly Span[]): LocalEntity {
  const members = [...draft.members].sort((a, b) => a - b).map((at) => (cast.scene.places[at] as Place).mention)
  const names = namesOf(draft)
  const { principal } = draft
  return {
    id: entityId(cast, draft),
    layer: 'entity',
    span: draftSpan(cast, draft),
    rule: draft.rule,
    kind: draft.kind,
    name: names[0] ?? draft.description ?? firstWords(cast, members),
    names,
    mentions: members.map((m) => m.id),
    ...(spans.length === 0 ? {} : { spans }),
    roles: draft.claims.filter(isRole).sort((a, b) => a.span.start - b.span.start),
    speaksFor: principal === null ? null : entityId(cast, principal),
    gender: draft.gender,
    plural: draft.plural,
  }
}

/** "The last man" tells who is meant, and no role. */
function isRole({ title }: RoleClaim): boolean {
  return !plainPersons.has(foldName(title).split(' ').at(-1) as string)
}

function firstWords(cast: Cast, members: readonly Mention[]): string {
  const first = members.find((m) => m.form !== 'pronoun') ?? members[0]
  return first === undefined ? '' : cast.scene.doc.text.slice(first.span.start, first.span.end).replace(/\s+/g, ' ')
}

/**
 * Names as written, the one to show first: one of several words before one word, and of those the one used most; words
 * all in capitals come last.
 */
function namesOf(draft: Draft): string[] {
  const words = (name: string) => name.split(/\s+/).length
  const full = (name: string) => Math.min(words(name), 2)
  const shouted = (name: string) => Number(draft.kind === 'person' && name === name.toUpperCase())
  return [...draft.names]
    .sort(
      ([a, n], [b, m]) =>
        shouted(a) - shouted(b) || full(b) - full(a) || m - n || words(b) - words(a) || (a < b ? -1 : 1),
    )
    .map(([name]) => name)
}
