import type { RawDoc, Region, RegionKind } from '../model/doc.ts'
import type { Span } from '../model/span.ts'
import { findAboutCompany } from './about-company.ts'
import type { ArticlePlace } from './article.ts'
import type { Block } from './blocks.ts'
import { findHeadline, headingTag, isStandfirst } from './headline.ts'
import { judgeLine, type LineVerdict } from './lines.ts'
import { containerOf, inside, isRunning, type Page, pageOf } from './page-parts.ts'
import { findTurns } from './transcript.ts'
import { tweetSignature } from './widgets.ts'

/** The article of a page: its own text, and everything else by kind. */
export interface Selection {
  readonly body: readonly Span[]
  readonly regions: readonly Region[]
}

/** What a line of a page is; `body` says whether it is the article's own text. */
interface Verdict extends LineVerdict {
  readonly body: boolean
}

/** Judges every line of a page, given where its article stands. */
export function selectArticle(raw: RawDoc, place: ArticlePlace): Selection {
  const page = pageOf(raw, place)
  const own = page.blocks.map((block, i) => judgeBlock(page, block, i))
  const headline = findHeadline(page)
  const standfirst = page.blocks.map((block) => isStandfirst(page, block))
  const running = page.blocks.map(
    (block, i) =>
      i > headline && inside(page, i) && own[i] === null && standfirst[i] === false && isRunning(raw.text, block),
  )
  const start = running.indexOf(true)
  const last = Math.min(running.lastIndexOf(true), closedAt(page, own, running) - 1)
  const verdicts = page.blocks.map((block, i): Verdict => {
    if (i === headline) return { kind: 'headline', rule: 'headline', body: false }
    const line = raw.text.slice(block.start, block.end)
    const between = i < start && i > headline && headline >= 0
    const sumsUp = between && standfirst[i] === true && own[i] === null
    if (sumsUp && judgeLine(line, 'head') === null) return { kind: 'headline', rule: 'standfirst', body: false }
    if (start < 0) return judgeAlone(page, i, own[i] ?? null, headline)
    if (!inside(page, i))
      return furnish(own[i] ?? null, judgeLine(line, between ? 'head' : 'middle'), 'outside-article')
    if (i < start) return judgeHead(page, i, start, headline, own[i] ?? null)
    if (i > last) return judgeTail(page, i, last, own[i] ?? null)
    const verdict = own[i] ?? judgeLine(line, 'middle')
    return verdict === null ? labelled(page, block) : { ...verdict, body: verdict.kind === 'tweet' }
  })
  return gather(page.blocks, withTurns(page, withTweets(page, withoutCompany(page, unheadLists(page, verdicts)))))
}

/** Furniture by what stands around a line: named elements, lists of links. */
function judgeBlock(page: Page, block: Block, index: number): LineVerdict | null {
  const { place, raw } = page
  const named = place.furniture[block.element] ?? ''
  if (named !== '') return { kind: named as RegionKind, rule: 'named-element' }
  if (!inside(page, index)) return null
  for (let at = block.element; at > place.root; at = raw.elements[at]?.parent ?? -1) {
    if (page.linkHeavy[at]) return { kind: 'related', rule: 'link-list' }
    if (page.teasers.has(at)) return { kind: 'related', rule: 'teasers' }
  }
  return null
}

function furnish(own: LineVerdict | null, line: LineVerdict | null, rule: string): Verdict {
  const verdict = own ?? line ?? { kind: 'boilerplate', rule }
  return { ...verdict, body: verdict.kind === 'tweet' && rule !== 'outside-article' }
}

/**
 * Index of the line that opens the furniture under the article: the first list of other articles or comments below the
 * last paragraph of the element that holds most of them; the number of lines if there is none.
 */
function closedAt({ raw, blocks }: Page, own: readonly (LineVerdict | null)[], running: readonly boolean[]): number {
  const lengths = new Map<number, number>()
  blocks.forEach((b, i) => {
    const container = running[i] ? containerOf(raw, b) : -1
    if (container >= 0) lengths.set(container, (lengths.get(container) ?? 0) + b.end - b.start)
  })
  const [main] = [...lengths].sort((a, b) => b[1] - a[1])[0] ?? [-1]
  let at = blocks.length - 1
  while (at >= 0 && !(running[at] && containerOf(raw, blocks[at] as Block) === main)) at--
  for (at++; at < blocks.length; at++) {
    const { start, end } = blocks[at] as Block
    const kind = (own[at] ?? judgeLine(raw.text.slice(start, end), 'tail'))?.kind
    if (kind === 'related' || kind === 'comments') return at
  }
  return blocks.length
}

/** A line of a page without running text: a poem, a list, a caption; all that is no furniture is kept. */
function judgeAlone(page: Page, index: number, own: LineVerdict | null, headline: number): Verdict {
  const block = page.blocks[index] as Block
  const line = judgeLine(page.raw.text.slice(block.start, block.end), 'middle')
  const kept = own === null && line === null && index > headline && (page.place.root < 0 || inside(page, index))
  return kept ? labelled(page, block) : furnish(own, line, 'outside-article')
}

function judgeHead(page: Page, index: number, start: number, headline: number, own: LineVerdict | null): Verdict {
  const { raw, blocks } = page
  const block = blocks[index] as Block
  const line = judgeLine(raw.text.slice(block.start, block.end), 'head')
  if (own !== null || line !== null || index < headline) return furnish(own, line, 'before-article')
  if (headingTag(raw.elements, block.element) === 'h1') return { kind: 'headline', rule: 'heading', body: false }
  // A place or a label that stands with the first paragraph belongs to it.
  const beside = blocks[start] as Block
  if (block.linked < (block.end - block.start) / 3 && containerOf(raw, block) === containerOf(raw, beside))
    return labelled(page, block)
  return { kind: 'boilerplate', rule: 'before-article', body: false }
}

function judgeTail(page: Page, index: number, last: number, own: LineVerdict | null): Verdict {
  const { raw, blocks } = page
  const block = blocks[index] as Block
  const line = judgeLine(raw.text.slice(block.start, block.end), 'tail')
  if (own !== null || line !== null) return furnish(own, line, 'after-article')
  const beside = blocks[last] as Block | undefined
  if (beside === undefined) return furnish(null, null, 'after-article')
  const stays = block.linked < (block.end - block.start) / 2 && containerOf(raw, block) === containerOf(raw, beside)
  return stays ? labelled(page, block) : { kind: 'boilerplate', rule: 'after-article', body: false }
}

/** Characters of the longest line in a table of figures; longer ones stand in tables that lay out a page. */
const longestCell = 200

/** A line of the article, with the name of what it is; `body` for a paragraph. */
function labelled({ raw, place }: Page, block: Block): Verdict {
  const { elements } = raw
  for (let at = block.element; at > place.root; at = elements[at]?.parent ?? -1) {
    const tag = elements[at]?.tag ?? ''
    if (/^h[1-6]$/.test(tag)) return { kind: 'heading', rule: 'heading-element', body: true }
    if (tag === 'li' || tag === 'dd' || tag === 'dt') return { kind: 'list', rule: 'list-element', body: true }
    const cell = (tag === 'td' || tag === 'th') && block.end - block.start <= longestCell
    if (cell) return { kind: 'table', rule: 'table-element', body: true }
    if (tag === 'blockquote') return { kind: 'quote', rule: 'quote-element', body: true }
  }
  return { kind: 'body', rule: 'paragraph', body: true }
}

/** A heading over nothing but furniture is furniture; one over a lone link and then text is the article's. */
function unheadLists(page: Page, verdicts: readonly Verdict[]): Verdict[] {
  const result = [...verdicts]
  let follows: readonly Verdict[] = []
  for (let i = result.length - 1; i >= 0; i--) {
    const verdict = result[i] as Verdict
    const [below, next] = follows
    const loneLink = below?.rule === 'read-more' && next?.body === true && next.kind !== 'heading'
    if (
      verdict.kind === 'heading' &&
      below !== undefined &&
      !below.body &&
      !loneLink &&
      ['related', 'comments', 'boilerplate'].includes(below.kind)
    ) {
      result[i] = { kind: below.kind, rule: 'heading-of-furniture', body: false }
    }
    if (inside(page, i)) follows = [result[i] as Verdict, ...follows.slice(0, 1)]
  }
  return result
}

/** What a company says of itself under its release is furniture. */
function withoutCompany({ raw, blocks }: Page, verdicts: readonly Verdict[]): readonly Verdict[] {
  const own = blocks.flatMap((_, i) => (verdicts[i]?.body === true ? [i] : []))
  const lines = own.map((i) => raw.text.slice(blocks[i]?.start, blocks[i]?.end))
  const holder = (k: number) => containerOf(raw, blocks[own[k] ?? 0] as Block)
  const from = own[findAboutCompany(lines, (k) => k > 0 && holder(k) !== holder(k - 1))]
  if (from === undefined) return verdicts
  return verdicts.map((v, i) => (i >= from && v.body ? { kind: 'boilerplate', rule: 'about-company', body: false } : v))
}

/** Paragraphs of the article that are turns of a talk. */
function withTurns({ raw, blocks }: Page, verdicts: readonly Verdict[]): Verdict[] {
  const own = blocks.flatMap((_, i) => (verdicts[i]?.body === true ? [i] : []))
  const turns = findTurns(own.map((i) => raw.text.slice(blocks[i]?.start, blocks[i]?.end)))
  const turn = new Map(own.map((i, k) => [i, turns[k] ?? null]))
  return verdicts.map((verdict, i): Verdict => {
    const line = turn.get(i) ?? null
    if (line === null || (verdict.kind !== 'body' && verdict.kind !== 'quote')) return verdict
    return line === 'turn'
      ? { kind: 'transcript', rule: 'speaker-labels', body: true }
      : { kind: 'heading', rule: 'examination', body: true }
  })
}

/** Lines of the longest tweet with its signature. */
const longestTweet = 12

/** A quotation signed with a handle and a date is an embedded tweet, whatever its element is called. */
function withTweets({ raw, blocks }: Page, verdicts: readonly Verdict[]): Verdict[] {
  const result = [...verdicts]
  blocks.forEach((block, i) => {
    const at = tweetSignature(raw.text.slice(block.start, block.end))
    if (at === null || verdicts[i]?.kind === 'comments') return
    let quote = block.element
    while (quote >= 0 && raw.elements[quote]?.tag !== 'blockquote') quote = raw.elements[quote]?.parent ?? -1
    const start = raw.elements[quote]?.start ?? block.start
    for (let k = i; k > i - longestTweet && (blocks[k]?.start ?? -1) >= start; k--) {
      result[k] = {
        kind: 'tweet',
        rule: 'tweet-signature',
        body: verdicts[k]?.body === true || verdicts[k]?.kind === 'tweet',
      }
    }
  })
  return result
}

function gather(blocks: readonly Block[], verdicts: readonly Verdict[]): Selection {
  const body: { start: number; end: number }[] = []
  const regions: { start: number; end: number; kind: RegionKind; rule: string }[] = []
  verdicts.forEach((verdict, i) => {
    const { start, end } = blocks[i] as Block
    const before = verdicts[i - 1]
    const lastBody = body.at(-1)
    if (verdict.body && before?.body && lastBody !== undefined) lastBody.end = end
    else if (verdict.body) body.push({ start, end })
    if (verdict.kind === 'body') return
    const last = regions.at(-1)
    if (last !== undefined && before?.kind === verdict.kind && before.rule === verdict.rule) last.end = end
    else regions.push({ start, end, kind: verdict.kind, rule: verdict.rule })
  })
  return { body, regions }
}
