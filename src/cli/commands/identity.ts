import { UsageError } from '../../errors.ts'
import type { EntityMark } from '../../model/decision.ts'
import type { RecordEntity, RecordMention, StoryRecord } from '../../model/record.ts'
import { foldName } from '../../text/name-key.ts'
import { currentRecord } from '../../pipeline/story-of.ts'
import { entityAt } from '../../serve/identity.ts'
import { type DecisionOptions, decide } from '../decide.ts'
import { writeLines } from '../output.ts'
import { plain, wrap, pageWidth } from '../terminal.ts'
import { withCase } from '../with-case.ts'

/** Decides that two names are one person or body, or that they are not. */
export async function runIdentity(
  path: string,
  names: readonly [string, string],
  same: boolean,
  options: DecisionOptions,
): Promise<void> {
  await withCase(
    path,
    async (store) => {
      const before = await currentRecord(store)
      const [a, b] = [findMark(before, names[0]), findMark(before, names[1])]
      const record = await decide(store, [{ type: 'identity', same, a, b }], options)
      const one = entityAt(record, a) === entityAt(record, b)
      if (one !== same) return writeLines(wrap(unsettled(names), pageWidth()))
      const said = same ? 'are one from now on' : 'are kept apart from now on'
      await writeLines(wrap(`“${plain(a.name)}” and “${plain(b.name)}” ${said}.`, pageWidth()))
    },
    { readOnly: false },
  )
}

function unsettled([a, b]: readonly [string, string]): string {
  return `The decision is kept. “${plain(a)}” and “${plain(b)}” stand for one another inside one document, where names are not taken apart.`
}

/** The place of a name as people write it: a name, an id, either with the exhibit that has it ("Vera Holt@3"). */
function findMark(record: StoryRecord, asked: string): EntityMark {
  const [, words = asked, exhibit] = /^(.+)@(\d+)$/.exec(asked) ?? []
  const document = exhibit === undefined ? null : record.documents.find((d) => d.exhibit === Number(exhibit))
  if (document === undefined) throw new UsageError('usage/document', `There is no exhibit ${exhibit} in the case`)
  const found = record.entities.flatMap((entity) => {
    const named = mentionsOf(record, entity, words).filter((m) => document === null || m.document === document.id)
    return named[0] === undefined ? [] : [{ entity, mention: named[0] }]
  })
  const [first, ...others] = found
  if (first === undefined) throw new UsageError('usage/name', `Nobody in the case is called “${asked}”`)
  if (others.length > 0)
    throw new UsageError(
      'usage/name',
      severalCalled(
        asked,
        found.map((f) => f.entity),
      ),
    )
  const { document: id, start, end } = first.mention
  const text = record.documents.find((d) => d.id === id)?.text.slice(start, end) ?? words
  return { name: text.replace(/\s+/g, ' '), evidence: { document: id, start, end } }
}

function severalCalled(asked: string, entities: readonly RecordEntity[]): string {
  const list = entities.slice(0, 5).map((e) => `${e.name} (${e.id})`)
  return `${entities.length} are called “${asked}”: ${list.join(', ')}. Give an id, or the exhibit: “${asked}@2”`
}

/** Where an entity bears the name: the words themselves first, then any name of one that has it among its names. */
function mentionsOf(record: StoryRecord, entity: RecordEntity, words: string): readonly RecordMention[] {
  const key = foldName(words)
  const own = entity.id === words || [entity.name, ...entity.names].some((n) => foldName(n) === key)
  if (!own) return []
  const texts = new Map(record.documents.map((d) => [d.id, d.text]))
  const named = record.mentions.filter((m) => m.entity === entity.id && m.form !== 'pronoun')
  const exact = named.filter((m) => foldName(texts.get(m.document)?.slice(m.start, m.end) ?? '').endsWith(key))
  return exact.length > 0 ? exact : named
}
