import { continuingCues } from '../data/channels.ts'
import type { DateExpression, Statement } from '../model/layers.ts'
import { contains, overlaps, type Span } from '../model/span.ts'
import type { Scene } from './scene.ts'
import type { Figures } from './slots.ts'
import { rangeOf, sentenceAt, type WordRange } from './words.ts'

/** Words in the sentence of the cue that belong to no content and no source: where a date is that of the saying. */
export function findSayingDate(scene: Scene, statement: Statement, figures: Figures): DateExpression | null {
  const cue = statement.cue[0] ?? statement.source[0]
  if (cue === undefined) return null
  const range = cueSentence(scene, statement)
  if (range === null) return null
  const at = rangeOf(scene.words.words, cue).from
  const found: { readonly date: DateExpression; readonly far: number }[] = []
  for (let i = range.from; i < range.to; i++) {
    const date = figures.dates.get(i)
    if (date === undefined || date.value === null || !isFree(scene, statement, at, date.span)) continue
    const far = barriers(scene, statement, at, i)
    if (far < Infinity) found.push({ date, far })
  }
  found.sort((a, b) => a.far - b.far || a.date.span.start - b.date.span.start)
  return found[0]?.date ?? null
}

/** Outside its content and source, and in the content of the same statement as its cue; a date cut in two ("asked Jan. 10 by …") is in neither. */
function isFree({ words, contentOf }: Scene, statement: Statement, cue: number, span: Span): boolean {
  const cut = statement.content.some((c) => contains(span, c) && !contains(c, span))
  if (statement.source.some((s) => overlaps(s, span))) return false
  if (statement.content.some((c) => overlaps(c, span))) return cut
  return contentOf[rangeOf(words.words, span).from] === contentOf[cue]
}

/** Distance between cue and date in words; infinite where another verb with a tense of its own stands between. */
function barriers({ words, contentOf, syntax }: Scene, statement: Statement, cue: number, date: number): number {
  const [from, to] = cue < date ? [cue + 1, date] : [date + 1, cue]
  const clause = syntax.clauseOf[cue]
  let far = 0
  for (let i = from; i < to; i++) {
    const word = words.words[i]
    if (word === undefined) continue
    if ([...statement.content, ...statement.source].some((c) => c.start <= word.start && word.end <= c.end)) continue
    if (contentOf[i] !== contentOf[cue]) continue
    const isCue = statement.cue.some((c) => c.start <= word.start && word.end <= c.end)
    const finite = /^(?:VB[DZP]|MD)$/.test(word.pos) || isMainVerb(syntax, i)
    if (finite && !isCue && syntax.clauseOf[i] !== clause) return Infinity
    if (
      /^(?:who|which|that|when|after|before|since|because)$/.test(word.lower) &&
      /^(?:W|IN)/.test(word.pos) &&
      cue < date &&
      isClauseOpener(words.words, i)
    )
      return Infinity
    far++
  }
  return far
}

/** "who said it was late, left on Monday": its verb, whatever its tag. */
function isMainVerb({ clauses, clauseOf }: Scene['syntax'], word: number): boolean {
  const clause = clauses[clauseOf[word] ?? -1]
  return clause?.verb.head === word && (clause.kind === 'main' || clause.kind === 'coordinate')
}

function isClauseOpener(words: readonly { readonly pos: string }[], at: number): boolean {
  for (let i = at + 1; i < at + 6 && i < words.length; i++)
    if (/^(?:VB[DZP]|MD)$/.test(words[i]?.pos ?? '')) return true
  return false
}

/** Paragraphs over which a saying goes on: within one, after "added", or in the same medium ("the statement said"). */
const reachOf = { plain: 0, continuing: 2, medium: 3 }

/** Whether a statement of the same speaker goes on with the saying before it, at the same time and place. */
export function continuesSaying(
  scene: Scene,
  before: Statement,
  statement: Statement,
  cueLemma: string | null,
): boolean {
  const [a, b] = [before, statement].map((s) => sentenceAt(scene.words, s.cue[0] ?? s.span)) as [number, number]
  if (a < 0 || b < 0) return false
  const paragraphs = (scene.words.paragraphs[b] ?? 0) - (scene.words.paragraphs[a] ?? 0)
  const medium = statement.medium !== null && statement.medium === before.medium
  if (statement.medium !== null && before.medium !== null && !medium) return false
  const reach = medium ? reachOf.medium : continuingCues.has(cueLemma ?? '') ? reachOf.continuing : reachOf.plain
  return paragraphs <= reach
}

/** Words to each side of a cue that can tell of the saying; longer sentences are lists or lack their full stops. */
const aroundCue = 80

/** Range of the sentence that holds a statement's cue, cut where it is very long; null if it has none. */
export function cueSentence(scene: Scene, statement: Statement): WordRange | null {
  const cue = statement.cue[0] ?? statement.source[0]
  const range = cue === undefined ? undefined : scene.words.sentences[sentenceAt(scene.words, cue)]
  if (cue === undefined || range === undefined) return null
  const at = rangeOf(scene.words.words, cue).from
  return { from: Math.max(range.from, at - aroundCue), to: Math.min(range.to, at + aroundCue) }
}
