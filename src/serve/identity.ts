import type { EntityMark } from '../model/decision.ts'
import type { NamedPlace, PersonIdentity } from '../model/desk.ts'
import type { RecordEntity, RecordMention, StoryRecord } from '../model/record.ts'
import type { DeskData } from './desk-data.ts'
import { passageOf } from './passages.ts'

/** Wordings shown of one document. */
const mostNames = 5

/** Who an entity is: where it is named, who else it may be, and what was decided. */
export function identityOf(data: DeskData, entity: RecordEntity): PersonIdentity {
  return {
    named: namedPlaces(data, entity.id),
    candidates: (entity.candidates ?? []).map((c) => ({
      id: c.entity,
      name: data.entities.get(c.entity)?.name ?? c.entity,
      why: c.reasons[0]?.detail ?? null,
      at: namedPlaces(data, c.entity)[0] ?? null,
    })),
    decided: decidedOf(data, entity.id),
  }
}

function namedPlaces(data: DeskData, id: string): readonly NamedPlace[] {
  const named = (data.mentionsOf.get(id) ?? []).filter((m) => m.form !== 'pronoun')
  const exhibitOf = (m: RecordMention) => data.documents.get(m.document)?.exhibit ?? 0
  const byDocument = Map.groupBy(
    [...named].sort((a, b) => exhibitOf(a) - exhibitOf(b)),
    (m) => m.document,
  )
  return [...byDocument.values()].flatMap((own) => {
    const names = own.map((m) => ({ ...m, words: wordsAt(data, m) }))
    const fullest = [...names].sort((a, b) => rankOf(a) - rankOf(b) || b.words.length - a.words.length)
    const first = fullest[0]
    if (first === undefined) return []
    const distinct = [...new Set(fullest.map((m) => m.words))].slice(0, mostNames)
    return [{ names: distinct, passage: passageOf(data, first) }]
  })
}

function rankOf({ form }: RecordMention): number {
  return form === 'name' ? 0 : 1
}

function wordsAt({ documents }: DeskData, { document, start, end }: RecordMention): string {
  return documents.get(document)?.text.slice(start, end).replace(/\s+/g, ' ') ?? ''
}

function decidedOf(data: DeskData, id: string): PersonIdentity['decided'] {
  return data.decisions.flatMap(({ id: decision, by, what }) => {
    if (what.type !== 'identity') return []
    const [a, b] = [entityAt(data.record, what.a), entityAt(data.record, what.b)]
    if (a !== id && b !== id) return []
    const isOne = a === b
    const mark = isOne ? shorter(what.a, what.b) : a === id ? what.b : what.a
    const other = a === id ? b : a
    const name = (!isOne && data.entities.get(other ?? '')?.name) || mark.name
    return [{ decision, by, same: what.same, other: { id: isOne ? null : (other ?? null), name } }]
  })
}

/** Id of the entity named at the place of a mark; undefined if none is. */
export function entityAt({ mentions }: StoryRecord, { evidence: e }: EntityMark): string | undefined {
  return mentions.findLast((m) => m.document === e.document && m.start === e.start && m.end === e.end)?.entity
}

function shorter(a: EntityMark, b: EntityMark): EntityMark {
  return a.name.length < b.name.length ? a : b
}
