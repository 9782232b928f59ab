import type { SourceRun } from '../model/doc.ts'

/** Puts a text together from pieces of a source, and keeps where each piece stood. */
export interface TextBuilder {
  /** Length of the text so far. */
  readonly length: () => number
  /** Adds words of the source as they stand there, beginning at `at`. */
  readonly copy: (words: string, at: number) => void
  /** Adds what the source does not have at this place: a space, a line break, a letter behind an entity. */
  readonly put: (words: string) => void
  /** The last characters of the text, `most` at most. */
  readonly tail: (most: number) => string
  /** Takes the last character away. */
  readonly drop: (count: 1) => void
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
    tail: (most) => parts.slice(-most).join('').slice(-most),
    drop: (count) => {
      const last = parts.pop() ?? ''
      parts.push(last.slice(0, -count))
      length -= count
      const run = runs.at(-1)
      if (run !== undefined && run.end > length) run.end = length
    },
    text: () => parts.join(''),
    source: () => runs,
  }
}
