/**
 * Tags, names and trees against the silver annotation: `node bench/language.ts [FOLDER]`, where FOLDER holds
 * `language/dev.jsonl` and `attribution/dev.jsonl`. A machine's annotation: agreement, not truth.
 */
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { readArticles, type SilverArticle } from '../models/names/articles.ts'
import type { SilverName } from '../models/names/silver.ts'
import { readTagged } from '../models/pos/tagged.ts'
import { findNames } from '../src/annotate/names.ts'
import type { Name } from '../src/annotate/name-labels.ts'
import { packageModels } from '../src/pipeline/package-models.ts'
import { type ParseFigures, scoreParser } from './parse.ts'

/** Precision, recall and F1 of names: same words, same kind. */
export interface NameFigures {
  readonly precision: number
  readonly recall: number
  readonly f1: number
}

export interface LanguageFigures {
  /** Share of silver tokens that ours match with the same tag; tokens cut otherwise count as wrong. */
  readonly pos: number
  /** Against the silver names as they are. */
  readonly names: NameFigures
  /** Against the silver names with the machine's plain slips put right (`models/names/silver.ts`). */
  readonly cleanedNames: NameFigures
  /** Tagging alone, tokens a second on one core. */
  readonly tagsPerSecond: number
  /** Null without weights. */
  readonly parse: ParseFigures | null
}

/** Scores the articles of PolNeAR dev. */
export function scoreLanguage(folder: string): LanguageFigures {
  const language = join(folder, 'language/dev.jsonl')
  const articles = join(folder, 'attribution/dev.jsonl')
  const read = readArticles(language, articles, packageModels.tagger)
  return {
    ...scoreTags(language, articles),
    names: scoreNames(read, (a) => a.silver),
    cleanedNames: scoreNames(read, (a) => a.cleaned),
    parse: scoreParser(folder),
  }
}

function scoreTags(language: string, articles: string): { pos: number; tagsPerSecond: number } {
  const paragraphs = readTagged(language, articles)
  const silver = paragraphs.reduce((sum, p) => sum + p.silverTokens, 0)
  let [right, tagged] = [0, 0]
  const tagAll = () => paragraphs.map((p) => packageModels.tagger.tag(p.text, p.tokens, 0, p.tokens.length))
  tagAll()
  const began = performance.now()
  const tags = tagAll()
  const seconds = (performance.now() - began) / 1000
  for (const [i, p] of paragraphs.entries()) {
    tagged += p.tokens.length
    for (const [k, tag] of p.tags.entries()) if (tag !== null && tags[i]?.[k] === tag) right++
  }
  return { pos: right / Math.max(1, silver), tagsPerSecond: Math.round(tagged / seconds) }
}

function scoreNames(
  read: readonly SilverArticle[],
  goldOf: (article: SilverArticle) => readonly SilverName[],
): NameFigures {
  let [right, found, wanted] = [0, 0, 0]
  for (const article of read) {
    const gold = new Set(goldOf(article).filter(isCounted).map(keyOf))
    const ours = findNames(article.names, packageModels.names).filter(isCounted)
    wanted += gold.size
    found += ours.length
    right += ours.filter((n) => gold.has(keyOf(n))).length
  }
  const [precision, recall] = [right / Math.max(1, found), right / Math.max(1, wanted)]
  return { precision, recall, f1: (2 * precision * recall) / Math.max(1e-9, precision + recall) }
}

/** Laws, events and peoples are no names of anyone who acts. */
function isCounted({ kind }: Name | SilverName): boolean {
  return kind !== 'other'
}

function keyOf({ from, to, kind }: Name | SilverName): string {
  return `${from} ${to} ${kind}`
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  console.log(JSON.stringify(scoreLanguage(process.argv[2] ?? '../shared/bench'), null, 2))
}
