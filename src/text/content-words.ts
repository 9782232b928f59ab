import { functionWords } from '../data/function-words.ts'
import { stemOf } from './stem.ts'
import { wordsOf } from './tokens.ts'

const empty = new Set(functionWords)

/** Words of a text that carry content, as stems in text order. */
export function contentStems(text: string): string[] {
  const stems: string[] = []
  for (const word of wordsOf(text)) {
    const plain = word.replace(/'s$/, '').replaceAll("'", '')
    if (plain.length > 1 && !empty.has(plain)) stems.push(stemOf(plain))
  }
  return stems
}

/** Whether a lower-case word carries content by itself. */
export function isContentWord(word: string): boolean {
  return !empty.has(word.replaceAll("'", ''))
}
