import { readdirSync, readFileSync } from 'node:fs'
import { recordOf } from '../../bench/record-of.ts'
import type { Discrepancy } from '../../src/model/story.ts'
import type { StoryRecord } from '../../src/model/record.ts'

/** A story of our own, read from the folder of its articles. */
export interface ToldStory {
  readonly record: StoryRecord
  /** Cards shown as differences. */
  readonly cards: readonly Discrepancy[]
  /** The evidence of each side of a card, as text. */
  readonly sidesOf: (card: Discrepancy) => readonly string[]
  /** Cards that hold the one text on a side and the other on another. */
  readonly shows: (one: string, other: string) => readonly Discrepancy[]
}

/** Reads the articles of a folder, in the order of their names. */
export function toldStory(folder: URL): ToldStory {
  const files = readdirSync(folder).sort()
  const record = recordOf(files.map((name) => ({ name, bytes: readFileSync(new URL(name, folder)) })))
  const texts = new Map(record.documents.map((d) => [d.id, d.text.replace(/\s/g, ' ')]))
  const cards = record.discrepancies.filter((d) => d.reading === 'differs')
  const sidesOf = (card: Discrepancy) =>
    card.sides.map((s) => s.evidence.map((e) => texts.get(e.document)?.slice(e.start, e.end) ?? '').join(' | '))
  const shows = (one: string, other: string) =>
    cards.filter((card) => {
      const sides = sidesOf(card)
      return sides.some((a, i) => a.includes(one) && sides.some((b, j) => i !== j && b.includes(other)))
    })
  return { record, cards, sidesOf, shows }
}
