/** The parser against the silver annotation: `node bench/parse.ts [FOLDER]`. A machine's trees: agreement, not truth. */
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { readTrees, type SilverTree } from '../models/parse/trees.ts'
import { packageModels } from '../src/pipeline/package-models.ts'
import type { ParserInput } from '../src/text/parse-tree.ts'
import { relationIndex } from '../src/text/relations.ts'

export interface ParseFigures {
  /** Share of words with the same governor; marks, and words of which the annotation tells nothing, are not counted. */
  readonly uas: number
  /** … and the same relation to it. */
  readonly las: number
  /** Parsing alone, tokens a second on one core. */
  readonly parsedPerSecond: number
  /** Time of parsing by time of tagging the same text, in the same run. */
  readonly timeByTagging: number
}

const punct = relationIndex('punct')

/** Scores the articles of PolNeAR dev, in our own sentences and with our own tags. */
export function scoreParser(folder: string): ParseFigures | null {
  const parser = packageModels.parser()
  if (parser === null) return null
  const articles = readTrees(
    join(folder, 'language/dev.jsonl'),
    join(folder, 'attribution/dev.jsonl'),
    () => packageModels.tagger,
  ).map((trees) => ({ trees, input: inputOf(trees) }))
  const tokens = articles.reduce((sum, a) => sum + a.input.start.length, 0)
  const parsing = secondsOf(() => articles.map((a) => parser.parse(a.input)))
  const tagging = secondsOf(() => articles.map(({ input }) => tagAll(input)))
  let [words, heads, relations] = [0, 0, 0]
  for (const { trees, input } of articles) {
    const { head, relation } = parser.parse(input)
    for (const [t, { from }] of input.sentences.entries()) {
      const tree = trees[t] as SilverTree
      for (const [i, silver] of tree.heads.entries()) {
        if (silver < -1 || tree.relations[i] === punct) continue
        words++
        if (head[from + i] !== (silver < 0 ? -1 : from + silver)) continue
        heads++
        if (relation[from + i] === tree.relations[i]) relations++
      }
    }
  }
  return {
    uas: heads / words,
    las: relations / words,
    parsedPerSecond: Math.round(tokens / parsing),
    timeByTagging: parsing / tagging,
  }
}

function inputOf(trees: readonly SilverTree[]): ParserInput {
  let from = 0
  const sentences = trees.map((t) => ({ from, to: (from += t.heads.length) }))
  return {
    text: trees[0]?.text ?? '',
    start: Int32Array.from(trees.flatMap((t) => [...t.start])),
    end: Int32Array.from(trees.flatMap((t) => [...t.end])),
    pos: trees.flatMap((t) => t.pos),
    sentences,
  }
}

function tagAll({ text, start, end }: ParserInput): readonly string[] {
  const tokens = Array.from(start, (from, i) => ({ span: { start: from, end: end[i] as number } }))
  return packageModels.tagger.tag(text, tokens, 0, tokens.length)
}

/** The shortest of a few runs. */
function secondsOf(run: () => unknown): number {
  let least = Infinity
  for (let i = 0; i < 5; i++) {
    const began = performance.now()
    run()
    least = Math.min(least, performance.now() - began)
  }
  return least / 1000
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  console.log(JSON.stringify(scoreParser(process.argv[2] ?? '../shared/bench'), null, 2))
}
