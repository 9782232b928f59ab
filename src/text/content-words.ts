import type { Stemmer } from './stem.ts'
import { wordsOf } from './tokens.ts'

/** Reads the words of a text that carry content, as stems in text order. */
export type ContentReader = (text: string) => string[]

/** A reader that leaves out the given function words, written without apostrophes. */
export function contentReader(functionWords: readonly string[], stem: Stemmer): ContentReader {
  const empty = new Set(functionWords)
  return (text) => {
    const stems: string[] = []
    for (const word of wordsOf(text)) {
      const plain = word.replace(/'s$/, '').replaceAll("'", '')
      if (plain.length > 1 && !empty.has(plain)) stems.push(stem(plain))
    }
    return stems
  }
}
