/**
 * Scores the models on the articles they are trained on, each read by models that have not seen it, before the rules are
 * joined in: for choosing between ways to train, ten times the articles of the development part.
 */
import { dirname, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { attributionsOf, judgedBy } from '../../src/attribute/model/attributions.ts'
import type { Linked } from '../../src/attribute/model/link.ts'
import type { Found } from '../../src/attribute/model/standing.ts'
import { leastScores } from '../../src/attribute/scores.ts'
import type { Span } from '../../src/model/span.ts'
import { type Article, readArticles } from './corpus.ts'
import { trainJudge } from './judge.ts'
import { type Heard, hearArticles } from './train.ts'

/** Parts of the articles that the judge does not see, in turn. */
const folds = 5

type Score = (
  gold: readonly Article[],
  predicted: readonly unknown[],
) => { readonly res: Readonly<Record<string, { readonly f1: number }>> }

const measures = ['all.full', 'speech.full', 'direct.full', 'mixed.full', 'indirect.full', 'all.content.exact'] as const

/** F1 by measure of `score.mjs`, which lies beside the articles. */
export async function scoreHeldOut(
  articlesPath: string,
  vectorsPath: string,
): Promise<Readonly<Record<string, number>>> {
  const scorer = pathToFileURL(resolve(join(dirname(articlesPath), 'score.mjs'))).href
  const { score } = (await import(scorer)) as { score: Score }
  const articles = readArticles(articlesPath)
  const { res } = score(articles, readHeldOut(hearArticles(articles, vectorsPath)))
  return Object.fromEntries(measures.map((name) => [name, res[name]?.f1 ?? 0]))
}

/** What is found in each article, as the scorer reads it. */
function readHeldOut({ lessons, found, linked }: Heard): unknown[] {
  const read: unknown[] = []
  for (let fold = 0; fold < folds; fold++) {
    const others = <T>(list: readonly T[]): T[] => list.filter((_, k) => k % folds !== fold)
    const judge = trainJudge(others(lessons), others(found), others(linked))
    for (const [k, { id, sight }] of lessons.entries()) {
      if (k % folds !== fold) continue
      const judged = judgedBy(judge, sight, found[k] as Found, linked[k] as readonly Linked[])
      const attributions = attributionsOf(sight, judged, leastScores.balanced).map(({ source, cue, content }) => ({
        source: source.length === 0 ? null : pairs(source),
        cue: pairs(cue),
        content: pairs(content),
      }))
      read[k] = { id, attributions }
    }
  }
  return read
}

function pairs(spans: readonly Span[]): (readonly [number, number])[] {
  return spans.map(({ start, end }) => [start, end])
}
