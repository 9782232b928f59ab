import type { CountExpression, DateExpression, SlotFiller, Statement } from '../model/layers.ts'
import type { Span } from '../model/span.ts'
import type { Cast } from './drafts.ts'
import { draftAt } from './drafts.ts'
import { entityId } from './entity-ids.ts'
import type { Place, Scene } from './scene.ts'
import { rangeOf, wordAt, type WordRange } from './words.ts'

/** Dates and counts of a document by the word they begin at. */
export interface Figures {
  readonly dates: ReadonlyMap<number, DateExpression>
  readonly counts: ReadonlyMap<number, CountExpression>
}

/** Lays dates and counts over the words. */
export function readFigures(
  { words }: Scene,
  dates: readonly DateExpression[],
  counts: readonly CountExpression[],
): Figures {
  const at = (span: Span) => wordAt(words.words, span.start)
  const told = dates.filter((d) => d.rule !== 'stamp')
  return { dates: new Map(told.map((d) => [at(d.span), d])), counts: new Map(counts.map((c) => [at(c.span), c])) }
}

/** Id of the innermost statement whose content holds a word; null for the outlet's own voice. */
export function statementAt(scene: Scene, word: number): string | null {
  const i = scene.contentOf[word] ?? -1
  return (scene.statements[i] as Statement | undefined)?.id ?? null
}

/** Mentions that begin in a range of words, by index; those whose words were put over others are left out. */
export function placesIn({ places }: Scene, range: WordRange): number[] {
  let low = 0
  let high = places.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((places[middle] as Place).range.from < range.from) low = middle + 1
    else high = middle
  }
  const found: number[] = []
  for (let i = low; i < places.length && (places[i] as Place).range.from < range.to; i++)
    if (!(places[i] as Place).replaced) found.push(i)
  return found
}

/** The widest mention that hangs on a word of a noun phrase's head; −1 if none. */
export function placeOnHead(scene: Scene, head: number, range: WordRange): number {
  for (const i of placesIn(scene, { from: Math.max(0, range.from - 12), to: range.to }))
    if ((scene.places[i] as Place).head === head) return i
  return -1
}

/** "a clerk at the harbour office who": the nearest person or group before a word, with nothing but nouns between; −1 if there is none. */
export function personBefore(scene: Scene, word: number): number {
  const { words } = scene.words
  let from = word
  while (from > 0 && word - from < 12 && /^(?:NN|IN|DT|JJ|POS|CD|PRP\$|VBN|HYPH)/.test(words[from - 1]?.pos ?? ''))
    from--
  return (
    placesIn(scene, { from, to: word }).findLast((i) => {
      const { mention, range } = scene.places[i] as Place
      return range.to <= word && (mention.kind === 'person' || mention.kind === 'group' || mention.kind === 'unnamed')
    }) ?? -1
  )
}

/** A slot filled by someone: local entity id where the mention is known, else the words. */
export function entityFiller(cast: Cast, slot: SlotFiller['slot'], at: number): SlotFiller {
  const { scene } = cast
  const place = scene.places[at] as Place
  const draft = draftAt(cast, at)
  const words = scene.doc.text.slice(place.mention.span.start, place.mention.span.end).replace(/\s+/g, ' ')
  return {
    slot,
    value: draft === null ? words : entityId(cast, draft),
    span: place.mention.span,
    statement: statementAt(scene, place.range.from),
  }
}

/** A slot filled by words. */
export function wordsFiller(scene: Scene, slot: SlotFiller['slot'], range: WordRange): SlotFiller {
  const { words, text } = scene.words
  const span = { start: (words[range.from] as Span).start, end: (words[range.to - 1] as Span).end }
  return {
    slot,
    value: text.slice(span.start, span.end).replace(/\s+/g, ' '),
    span,
    statement: statementAt(scene, range.from),
  }
}

/** A slot filled by a date or a count. */
export function figureFiller(scene: Scene, figure: DateExpression | CountExpression): SlotFiller | null {
  const { from } = rangeOf(scene.words.words, figure.span)
  const value = figure.layer === 'date' ? figure.value : figure.id
  return value === null ? null : { slot: figure.layer, value, span: figure.span, statement: statementAt(scene, from) }
}
