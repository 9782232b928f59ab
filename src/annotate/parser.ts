import { hashWords, type WordHashes } from '../text/feature-hash.ts'
import { tagIndex } from '../text/penn-tags.ts'
import { relationIndex } from '../text/relations.ts'
import type { Parser } from '../text/parse-tree.ts'
import { act, bestOf, type Choice, isParsed, newChoice, type ParserWeights, scoreActions } from './parse-actions.ts'
import { isMark, longestSentence, newParseState, type ParseState, startSentence } from './parse-state.ts'

/** A parser from its weights: greedy, one pass over each sentence; time and room grow with the text, not faster. */
export function parserOf(model: ParserWeights): Parser {
  const state = newParseState()
  const choice = newChoice()
  return {
    parse: ({ text, start, end, pos, sentences }) => {
      const words = hashWords(text, start, end)
      const tags = Uint8Array.from(pos, tagIndex)
      const head = new Int32Array(start.length).fill(-1)
      const relation = new Uint8Array(start.length)
      for (const { from, to } of sentences) {
        for (let at = from; at < to; ) {
          const end = partEnd(tags, at, to)
          parsePart(state, model, choice, { words, tags, from: at, to: end, head, relation })
          at = end
        }
      }
      return { head, relation }
    },
  }
}

/** Where a sentence too long to be parsed at once is parted: after the last mark that fits. */
function partEnd(tags: Uint8Array, from: number, to: number): number {
  if (to - from <= longestSentence) return to
  const last = from + longestSentence
  for (let i = last - 1; i > from + longestSentence / 2; i--) if (isMark(tags[i] as number)) return i + 1
  return last
}

interface Part {
  readonly words: WordHashes
  readonly tags: Uint8Array
  readonly from: number
  readonly to: number
  readonly head: Int32Array
  readonly relation: Uint8Array
}

const root = relationIndex('root')
const punct = relationIndex('punct')

function parsePart(s: ParseState, model: ParserWeights, choice: Choice, part: Part): void {
  const { words, tags, from, to, head, relation } = part
  startSentence(s, words, tags, from, to)
  while (!isParsed(s)) {
    scoreActions(s, model, choice)
    act(s, choice.actions[bestOf(choice)] as number)
  }
  let top = -1
  for (let i = 0; i < s.length; i++) {
    const token = from + (s.token[i] as number)
    const governor = s.head[i] as number
    if (governor === s.length) top = token
    head[token] = governor === s.length ? -1 : from + (s.token[governor] as number)
    relation[token] = governor === s.length ? root : (s.relation[i] as number)
  }
  for (let i = from; i < to; i++) {
    if (!isMark(tags[i] as number)) continue
    head[i] = top
    relation[i] = punct
  }
}
