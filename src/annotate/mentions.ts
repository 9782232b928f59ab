import type { Mention } from '../model/layers.ts'
import { defineStage, type Stage } from '../model/stage.ts'
import { readTokens } from '../text/reading.ts'
import { type MentionDraft, toMentions } from './mention-drafts.ts'
import { nameMentions } from './mention-names.ts'
import { pronounMentions } from './mention-pronouns.ts'
import { roleMentions } from './mention-roles.ts'
import { type NameReading, readNameCues } from './name-cues.ts'
import type { Name } from './name-labels.ts'
import { labelNamesByRule } from './name-rules.ts'
import { findNames, type NameLabeller } from './names.ts'
import type { NameIndex } from './noun-phrases.ts'

/** Words that name people, organisations, groups, unnamed sources and places; names by rule where no labeller is. */
export function mentionsWith(labeller: NameLabeller | null): Stage<'token' | 'sentence' | 'quotation', 'mention'> {
  return defineStage({
    name: 'annotate/mentions',
    needs: ['token', 'sentence', 'quotation'],
    adds: ['mention'],
    run: ({ doc, text, get }) => {
      const names = readNameCues(readTokens(text, get('token'), get('sentence'), get('quotation')))
      return { annotations: findMentions(doc.id, names, labeller ?? labelNamesByRule), notes: [] }
    },
  })
}

function findMentions(doc: string, names: NameReading, labeller: NameLabeller): Mention[] {
  const found = findNames(names, labeller)
  const starts = new Map(found.map((n) => [n.from, n] as const))
  const ends = new Map(found.map((n) => [n.to, n] as const))
  const named = withoutTitleParts(nameMentions(names, found, ends))
  const index: NameIndex = { starts, ends, titled: titledStarts(named, found) }
  const taken = new Uint8Array(names.reading.length)
  for (const { from, to } of [...named, ...found.filter((n) => n.kind !== 'other')]) taken.fill(1, from, to)
  return toMentions(doc, names, [...named, ...roleMentions(names, index, taken), ...pronounMentions(names)])
}

/** Without what stands inside a title and is not what it belongs to ("National Security" in "National Security Adviser Tarn"). */
function withoutTitleParts(named: readonly MentionDraft[]): MentionDraft[] {
  const titles = named.filter((d) => d.rule === 'titled-name')
  let t = 0
  return named.filter((d) => {
    while (t < titles.length && (titles[t] as MentionDraft).to <= d.from) t++
    const around = titles[t]
    return (
      around === undefined ||
      around === d ||
      d.from < around.from ||
      d.to > around.to ||
      around.of === d.name ||
      d.form !== 'name'
    )
  })
}

/** For each name, the first token of the mention that ends with it. */
function titledStarts(named: readonly MentionDraft[], found: readonly Name[]): Map<number, number> {
  const byEnd = new Map(named.map((d) => [d.to, d.from] as const))
  return new Map(found.flatMap((n) => (byEnd.has(n.to) ? [[n.from, byEnd.get(n.to) as number] as const] : [])))
}
