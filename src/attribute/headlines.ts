import type { Reading } from '../text/reading.ts'

/** No headline is longer, in tokens. */
const longest = 30

/** Whether the sentence of a token is a paragraph of its own without a mark at its end, as headlines are. */
export function isHeadline({ sentences, sentenceOf, lower }: Reading, token: number): boolean {
  const at = sentenceOf[token] as number
  const sentence = sentences[at]
  if (sentence === undefined || sentence.to - sentence.from > longest) return false
  if (/^(?:[.?!…:;,]|["”’'»]|\.\.\.)$/.test(lower[sentence.to - 1] as string)) return false
  return sentences[at - 1]?.paragraph !== sentence.paragraph && sentences[at + 1]?.paragraph !== sentence.paragraph
}
