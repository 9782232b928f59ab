import type { SourceRun } from '../model/doc.ts'

/** Puts a text together from pieces of a source, and keeps where each piece stood. */
export interface TextBuilder {
  /** Length of the text so far. */
  readonly length: () => number
  /** Adds words of the source as they stand there, beginning at `at`. */
  readonly copy: (words: string, at: number) => void
  /** Adds what the source does not have at this place: a space, a line break, a letter behind an entity. */
  readonly put: (words: string) => void
  readonly text: () => string
  readonly source: () => readonly SourceRun[]
}

/** A builder with no text yet. */
export function newTextBuilder(): TextBuilder {
  const parts: string[] = []
  const runs: { start: number; end: number; at: number }[] = []
  let length = 0
  const put = (words: string) => {
    parts.push(words)
    length += words.length
  }
  return {
    length: () => length,
    put,
    copy: (words, at) => {
      if (words === '') return
      const last = runs.at(-1)
      if (last !== undefined && last.end === length && last.at + last.end - last.start === at) last.end += words.length
      else runs.push({ start: length, end: length + words.length, at })
      put(words)
    },
    text: () => parts.join(''),
    source: () => runs,
  }
}
