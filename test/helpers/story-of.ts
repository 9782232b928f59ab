import type { DiscrepancyKind } from '../../src/model/kinds.ts'
import type { Discrepancy } from '../../src/model/story.ts'
import { linkStory } from '../../src/pipeline/link-story.ts'
import { reconcile } from '../../src/reconcile/reconcile.ts'
import { analysedOf, type DocSetting } from './stages.ts'

/** A document of a story as a test writes it: its outlet, its day, its text. */
export type ToldBy = readonly [outlet: string, published: string, text: string]

/** Cards of one kind that the whole pipeline finds in some texts, raised or possible. */
export function cardsOf(kind: DiscrepancyKind, told: readonly ToldBy[]): readonly Discrepancy[] {
  const documents = told.map(([outlet, published, text], i) => {
    const setting: DocSetting = { name: `${i}.txt`, outlet, published, exhibit: i + 1 }
    return analysedOf(text, setting)
  })
  const links = linkStory(documents)
  const { discrepancies, possible } = reconcile({ documents, links })
  return [...discrepancies, ...possible].filter((d) => d.kind === kind)
}

/** Labels of the cards shown as differences, side by side. */
export function differingLabels(kind: DiscrepancyKind, told: readonly ToldBy[]): readonly (readonly string[])[] {
  return cardsOf(kind, told)
    .filter((d) => d.reading === 'differs')
    .map((d) => d.sides.map((s) => s.label))
}

/** Of the greyed cards of one rule that the whole pipeline finds in some texts: the words of each side's first evidence. */
export function greyedSides(rule: string, told: readonly ToldBy[]): readonly (readonly string[])[] {
  const documents = told.map(([outlet, published, text], i) =>
    analysedOf(text, { name: `${i}.txt`, outlet, published, exhibit: i + 1 }),
  )
  const { discrepancies } = reconcile({ documents, links: linkStory(documents) })
  const texts = new Map(documents.map((d) => [d.doc.id, d.doc.text]))
  return discrepancies
    .filter((d) => d.rule === rule && d.reading !== 'differs' && d.compatible !== null)
    .map((d) => d.sides.map(({ evidence: [e] }) => texts.get(e?.document ?? '')?.slice(e?.start, e?.end) ?? ''))
}
