import type { Damage } from '../../model/doc.ts'
import { overlaps, type Span } from '../../model/span.ts'
import { outletOf } from '../card.ts'
import { type StoryIndex, weightOf } from '../index-story.ts'
import type { Passage } from '../passages.ts'
import { differences } from '../wording/quoted-groups.ts'
import { type SentenceView, sentencesOf } from '../sentence-views.ts'
import { contentStems } from '../words.ts'

/** Words that two sentences must share around a gap, and different content words among them. */
const [leastShared, leastTelling] = [6, 4]
/** The same beyond two for each content word among them that only one sentence has: it may tell of another thing. */
const leastBeyond = 3
/** Other words between two shared ones from which what lies beyond is another passage. */
const mostBetween = 4
/** Share of the words from the first shared one to the last that are shared, the gap left out. */
const leastDense = 0.6
/** Passages that hold a word from which it is not looked up, and sentences compared with a damaged one, those with the rarest words in common first. */
const [mostHolders, mostCandidates] = [200, 6]
/** Content words in common from which a sentence is compared. */
const leastInCommon = 3

/** Whether words were lost or written over where a document is damaged. */
export function takesWords({ kind }: Damage): boolean {
  return kind === 'pasted-mention' || kind === 'duplicated' || kind === 'dropped'
}

/** A word of a sentence, small, with its place in the document. */
export interface Word extends Span {
  readonly word: string
  readonly damaged: boolean
}

const wordPattern = /[\p{L}\p{N}]+(?:['’]{1,2}\p{L}+)*/gu

/** Words of a sentence with their places in the document. */
export function wordsIn({ passages, start, text }: SentenceView): readonly Word[] {
  const found = passages[0]?.document.doc.damage.filter(takesWords) ?? []
  const damage = [...found, ...found.flatMap((d) => nameBefore(text, start, d))]
  return [...text.matchAll(wordPattern)].map((m) => {
    const span = { start: start + m.index, end: start + m.index + m[0].length }
    return { ...span, word: m[0].toLowerCase().replace(/['’]+/g, "'"), damaged: damage.some((d) => overlaps(d, span)) }
  })
}

/** The name before parentheses that a program emptied: it may have been put there too. */
function nameBefore(text: string, start: number, { kind, start: at }: Damage): readonly Span[] {
  const name = kind === 'dropped' && text[at - start] === '(' ? endingName.exec(text.slice(0, at - start)) : null
  return name === null ? [] : [{ start: start + name.index, end: at }]
}

const endingName = /(?:\p{Lu}[\p{L}'’.-]*\s+)+$/u

/** Sentences of other documents that share content words with the whole words of a damaged one, those with the rarest first. */
export function candidatesOf(
  index: StoryIndex,
  { passages }: SentenceView,
  words: readonly Word[],
): readonly SentenceView[] {
  const document = passages[0]?.document
  const intact = words.filter((w) => !w.damaged).map((w) => w.word)
  const found = new Map<Passage['sentence'], { holders: Passage[]; stems: Set<string> }>()
  for (const stem of new Set(contentStems(intact.join(' ')))) {
    const holders = index.byWord.get(stem) ?? []
    if (holders.length > mostHolders) continue
    for (const p of holders) {
      if (p.document === document) continue
      const known = found.get(p.sentence) ?? { holders: [], stems: new Set() }
      found.set(p.sentence, known)
      known.holders.push(p)
      known.stems.add(stem)
    }
  }
  return [...found.values()]
    .filter((f) => f.stems.size >= leastInCommon)
    .map((f) => ({ ...f, weight: [...f.stems].reduce((sum, s) => sum + weightOf(index, s), 0) }))
    .sort((a, b) => b.weight - a.weight || (a.holders[0]?.at ?? 0) - (b.holders[0]?.at ?? 0))
    .slice(0, mostCandidates)
    .flatMap(({ holders: [p] }) => (p === undefined ? [] : sentencesOf([p])))
}

/** Words that two sentences share in one order: their places. */
export interface Match {
  readonly a: number
  readonly b: number
}

/**
 * Shared words on both sides of a gap before word `to` and behind word `from - 1` of the first sentence, nearest first; null if
 * they are too few for one passage.
 */
export function aroundGap(
  matches: readonly Match[],
  words: readonly Word[],
  others: readonly Word[],
  { from, to }: { readonly from: number; readonly to: number },
): { readonly before: Match; readonly behind: Match; readonly shared: number; readonly dense: number } | null {
  const left = nearRun(matches.filter((m) => m.a < from).reverse())
  const right = nearRun(matches.filter((m) => m.a >= to))
  const [before, behind] = [left[0], right[0]]
  const dense = density(left, right)
  if (before === undefined || behind === undefined || dense < leastDense) return null
  const shared = [...left, ...right]
  const telling = new Set(contentStems(shared.map((m) => words[m.a]?.word ?? '').join(' ')))
  const runs = [left, right]
  const other = Math.max(
    ...runs.map((run) =>
      othersBetween(
        words,
        run.map((m) => m.a),
        telling,
      ),
    ),
    ...runs.map((run) =>
      othersBetween(
        others,
        run.map((m) => m.b),
        telling,
      ),
    ),
  )
  const least = Math.max(leastTelling, leastBeyond + other * 2)
  return shared.length < leastShared || telling.size < least ? null : { before, behind, shared: shared.length, dense }
}

/** Content words from the first to the last of some places that only this sentence has. */
function othersBetween(words: readonly Word[], places: readonly number[], telling: ReadonlySet<string>): number {
  const between = words.slice(Math.min(...places), Math.max(...places) + 1).filter((w) => !w.damaged)
  return contentStems(between.map((w) => w.word).join(' ')).filter((stem) => !telling.has(stem)).length
}

/** Whole words of a sentence that another has in the same order. */
export function matchesOf(words: readonly Word[], others: readonly Word[]): readonly Match[] {
  const plain = words.map((w) => (w.damaged ? '' : w.word))
  const { dropped, added } = differences(
    plain,
    others.map((w) => w.word),
  )
  const [lost, put] = [new Set(dropped), new Set(added)]
  const kept = others.map((_, j) => j).filter((j) => !put.has(j))
  return plain
    .map((_, i) => i)
    .filter((i) => !lost.has(i))
    .map((a, n) => ({ a, b: kept[n] ?? 0 }))
}

/** The matches next to a gap, nearest first, as far as no stretch of other words stands between them. */
function nearRun(matches: readonly Match[]): readonly Match[] {
  const end = matches.findIndex((m, i) => {
    const previous = matches[i - 1]
    return previous !== undefined && Math.max(Math.abs(m.a - previous.a), Math.abs(m.b - previous.b)) - 1 > mostBetween
  })
  return end < 0 ? matches : matches.slice(0, end)
}

/** Share of the words of both runs that are shared. */
function density(left: readonly Match[], right: readonly Match[]): number {
  const width = (run: readonly Match[]) => {
    const [near, far] = [run[0], run.at(-1)]
    return near === undefined || far === undefined
      ? 0
      : Math.max(Math.abs(near.a - far.a), Math.abs(near.b - far.b)) + 1
  }
  return (left.length + right.length) / Math.max(1, width(left) + width(right))
}

/** What two documents are called beside each other: by outlet, or by exhibit where that is one. */
export function namesOf(a: Pick<Passage, 'document'>, b: Pick<Passage, 'document'>): readonly [string, string] {
  const [x, y] = [outletOf(a), outletOf(b)]
  return x === y ? [`Exhibit ${a.document.exhibit}`, `Exhibit ${b.document.exhibit}`] : [x, y]
}

/** From the first word to the last. */
export function hullOf(words: readonly Word[]): Span {
  return { start: words[0]?.start ?? 0, end: words.at(-1)?.end ?? 0 }
}
