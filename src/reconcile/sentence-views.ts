import type { Passage } from './passages.ts'
import { contentStems, oneBlank, plainBlanks } from './words.ts'

/** A sentence by its passages. */
export interface SentenceView {
  readonly passages: readonly Passage[]
  readonly text: string
  readonly start: number
}

/** A document's passages by sentence, in text order. */
export function sentencesOf(passages: readonly Passage[]): readonly SentenceView[] {
  const sentences: { passages: Passage[]; text: string; start: number }[] = []
  for (const p of passages) {
    const last = sentences.at(-1)
    if (last !== undefined && last.passages[0]?.sentence === p.sentence) last.passages.push(p)
    else {
      const { start, end } = p.sentence.span
      sentences.push({ passages: [p], text: plainBlanks(p.document.doc.text.slice(start, end)), start })
    }
  }
  return sentences
}

/** It asks nothing, is whole, and stands in no region that is left out. */
export function isTold({ passages, text }: SentenceView, leftOut: ReadonlySet<string> = new Set()): boolean {
  return !text.includes('?') && passages.every((p) => !p.damaged && !leftOut.has(p.sentence.region))
}

/** The sentence a passage stands in, with one blank for several. */
export function sentenceText(p: Passage): string {
  return oneBlank(sentenceAsIs(p))
}

/** The sentence a passage stands in; offsets into it are offsets from its beginning. */
export function sentenceAsIs({ document, sentence: { span } }: Passage): string {
  return plainBlanks(document.doc.text.slice(span.start, span.end))
}

/** The passage widened to its sentence. */
export function wholeSentence(p: Passage): Passage {
  const text = sentenceText(p)
  return { ...p, ...p.sentence.span, text, topic: new Set(contentStems(text)) }
}

/** A part of a passage, with its own words. */
export function partOf(p: Passage, start: number, end: number): Passage {
  const text = p.document.doc.text.slice(start, end).trimEnd()
  const lead = text.length - text.trimStart().length
  const topic = new Set(contentStems(text).filter((w) => p.topic.has(w)))
  const own = text.trim()
  return { ...p, start: start + lead, end: start + text.length, text: own, words: oneBlank(own), topic }
}

/** What stands before a place in a sentence, of what tells anything. */
export function partsBefore(sentence: SentenceView, at: number): readonly Passage[] {
  return sentence.passages
    .filter((p) => p.start < at)
    .flatMap((p) => (p.end <= at ? [p] : [partOf(p, p.start, at)]))
    .filter((p) => p.topic.size > 0)
}

/** What stands behind a place in a sentence, of what tells anything. */
export function partsAfter(sentence: SentenceView, at: number): readonly Passage[] {
  return sentence.passages
    .filter((p) => p.end > at)
    .flatMap((p) => (p.start >= at ? [p] : [partOf(p, at, p.end)]))
    .filter((p) => p.topic.size > 0)
}
