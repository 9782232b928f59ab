import type { PageElement, RawDoc, Region, RegionKind } from '../model/doc.ts'
import type { Span } from '../model/span.ts'
import type { ArticlePlace } from './article.ts'
import { type Block, sumUp } from './blocks.ts'
import { judgeLine, type LineVerdict } from './lines.ts'
import { titleMatcher } from './titles.ts'
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

interface Page {
  readonly raw: RawDoc
  readonly blocks: readonly Block[]
  readonly place: ArticlePlace
  /** Blocks of the article's element: `[first, end)`. */
  readonly first: number
  readonly end: number
  /** For each element: its text is mostly links. */
  readonly linkHeavy: readonly boolean[]
}

/** Judges every line of a page, given where its article stands. */
export function selectArticle(raw: RawDoc, place: ArticlePlace): Selection {
  const page = pageOf(raw, place)
  const own = page.blocks.map((block, i) => judgeBlock(page, block, i))
  const headline = headlineBefore(page, findHeadline(page))
  const standfirst = page.blocks.map((block) => isStandfirst(page, block))
  const running = page.blocks.map(
    (block, i) =>
      i > headline && inside(page, i) && own[i] === null && standfirst[i] === false && isRunning(raw.text, block),
  )
  const start = running.indexOf(true)
  const last = running.lastIndexOf(true)
  const verdicts = page.blocks.map((block, i): Verdict => {
    if (i === headline) return { kind: 'headline', rule: 'headline', body: false }
    const line = raw.text.slice(block.start, block.end)
    const between = i < start && i > headline && headline >= 0
    if (
      between &&
      standfirst[i] === true &&
      own[i] === null &&
      line.length >= leastStandfirst &&
      judgeLine(line, 'head') === null
    ) {
      return { kind: 'headline', rule: 'standfirst', body: false }
    }
    if (start < 0) return judgeAlone(page, i, own[i] ?? null, headline)
    if (!inside(page, i))
      return furnish(own[i] ?? null, judgeLine(line, between ? 'head' : 'middle'), 'outside-article')
    if (i < start) return judgeHead(page, i, start, headline, own[i] ?? null)
    if (i > last) return judgeTail(page, i, last, own[i] ?? null)
    const verdict = own[i] ?? judgeLine(line, 'middle')
    return verdict === null ? labelled(page, block) : { ...verdict, body: verdict.kind === 'tweet' }
  })
  return gather(page.blocks, withTweets(page, unheadLists(page, verdicts)))
}

function pageOf(raw: RawDoc, place: ArticlePlace): Page {
  const root = raw.elements[place.root]
  const { blocks } = place
  const first = root === undefined ? blocks.length : blocks.findIndex((b) => b.start >= root.start)
  let end = Math.max(0, first)
  while (root !== undefined && end < blocks.length && (blocks[end]?.end ?? 0) <= root.end) end++
  // Links inside sentences are the sentences' own; what is counted are links that stand for themselves.
  const linked = sumUp(raw.elements, blocks, (b) => (b.end - b.start - b.linked >= leastProse ? 0 : b.linked))
  const linkHeavy = raw.elements.map((e, i) => isLinkHeavy(e, linked[i] ?? 0))
  return { raw, blocks, place, first: Math.max(0, first), end, linkHeavy }
}

/** Elements that can hold a list of links of their own. */
const holders = new Set('div section ul ol dl table aside article'.split(' '))

/** Share of an element's text in links above which it is a list of links, and the longest such, in characters. */
const linkShare = 0.5
const longestLinks = 3000

/** Characters beside its links that make a line a sentence with links rather than a list of them. */
const leastProse = 60

function isLinkHeavy(element: PageElement, linked: number): boolean {
  const length = element.end - element.start
  return holders.has(element.tag) && length < longestLinks && linked > linkShare * length
}

function inside(page: Page, index: number): boolean {
  return index >= page.first && index < page.end
}

/** Furniture by what stands around a line: named elements, lists of links. */
function judgeBlock(page: Page, block: Block, index: number): LineVerdict | null {
  const { place, raw } = page
  const named = place.furniture[block.element] ?? ''
  if (named !== '') return { kind: named as RegionKind, rule: 'named-element' }
  if (!inside(page, index)) return null
  for (let at = block.element; at > place.root; at = raw.elements[at]?.parent ?? -1) {
    if (page.linkHeavy[at]) return { kind: 'related', rule: 'link-list' }
  }
  return null
}

function furnish(own: LineVerdict | null, line: LineVerdict | null, rule: string): Verdict {
  const verdict = own ?? line ?? { kind: 'boilerplate', rule }
  return { ...verdict, body: verdict.kind === 'tweet' && rule !== 'outside-article' }
}

/** A line of a page without running text: a poem, a list, a caption; all that is no furniture is kept. */
function judgeAlone(page: Page, index: number, own: LineVerdict | null, headline: number): Verdict {
  const block = page.blocks[index] as Block
  const line = judgeLine(page.raw.text.slice(block.start, block.end), 'middle')
  const kept = own === null && line === null && index > headline && (page.place.root < 0 || inside(page, index))
  return kept ? labelled(page, block) : furnish(own, line, 'outside-article')
}

/** Whether a line is running text: long enough for a sentence, ended like one, and not a link. */
function isRunning(text: string, block: Block): boolean {
  const length = block.end - block.start
  const plain = length - block.linked
  if (plain < length / 2 && plain < leastProse) return false
  if (length >= 120) return true
  return length >= 40 && /[.!?…]["”’')\]»]*$/.test(text.slice(block.end - 6, block.end))
}

/** The headline's index, unless most of the article stands before it: then it is the title said again; −1. */
function headlineBefore({ blocks, first, end }: Page, headline: number): number {
  const middle = ((blocks[first]?.start ?? 0) + (blocks[end - 1]?.end ?? 0)) / 2
  return (blocks[headline]?.start ?? 0) <= middle ? headline : -1
}

/** Index of the line that is the page's title, in or before the article's element; −1 if it stands nowhere. */
function findHeadline({ raw, blocks, place, end }: Page): number {
  const isTitle = titleMatcher(raw.fields.filter((f) => f.field === 'title').map((f) => f.value))
  let found = -1
  for (let i = 0; i < end; i++) {
    const block = blocks[i] as Block
    if (block.end - block.start > 400 || place.furniture[block.element] === 'related') continue
    const line = raw.text.slice(block.start, block.end)
    const heading = isHeading(raw.elements, block.element)
    if (!isTitle(line)) continue
    if (heading === 'h1') return i
    if (found < 0 || (heading !== '' && !isHeading(raw.elements, blocks[found]?.element ?? -1))) found = i
  }
  return found
}

/** The heading element a line stands in, '' for none. */
function isHeading(elements: readonly PageElement[], element: number): string {
  for (let at = element, steps = 0; at >= 0 && steps < 4; at = elements[at]?.parent ?? -1, steps++) {
    const tag = elements[at]?.tag ?? ''
    if (/^h[1-6]$/.test(tag)) return tag
    if (tag === 'div' || tag === 'p') return ''
  }
  return ''
}

/** Names of the lines between headline and text that sum the article up. */
const standfirstNames =
  /stand-?first|sub-?(?:head|title|deck|hed)|(?:^|[\s_-])(?:deck|dek|summary|abstract|excerpt|intro|key-?points|highlights)(?:[\s_-]|$)/

/** The same on a paragraph itself: `summary` and `intro` there often name the first paragraph of the text. */
const paragraphStandfirst = /stand-?first|sub-?(?:head|title|deck|hed)|(?:^|[\s_-])(?:deck|dek)(?:[\s_-]|$)/

/** Characters of the shortest line that can be a standfirst, and of the longest element. */
const [leastStandfirst, longestStandfirst] = [30, 800]

function isStandfirst({ raw }: Page, block: Block): boolean {
  for (let at = block.element; at >= 0; at = raw.elements[at]?.parent ?? -1) {
    const element = raw.elements[at] as PageElement
    if (element.end - element.start > longestStandfirst) return false
    const names = element.tag === 'p' ? paragraphStandfirst : standfirstNames
    if (/^h[2-6]$|^header$/.test(element.tag) || names.test(element.hints)) return true
    if (/description|alternativeHeadline|abstract/.test(element.itemprop)) return true
  }
  return false
}

function judgeHead(page: Page, index: number, start: number, headline: number, own: LineVerdict | null): Verdict {
  const { raw, blocks } = page
  const block = blocks[index] as Block
  const line = judgeLine(raw.text.slice(block.start, block.end), 'head')
  if (own !== null || line !== null || index < headline) return furnish(own, line, 'before-article')
  if (isHeading(raw.elements, block.element) === 'h1') return { kind: 'headline', rule: 'heading', body: false }
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
  const beside = blocks[last] as Block
  const stays = block.linked < (block.end - block.start) / 2 && containerOf(raw, block) === containerOf(raw, beside)
  return stays ? labelled(page, block) : { kind: 'boilerplate', rule: 'after-article', body: false }
}

const lineTags = new Set(
  'p h1 h2 h3 h4 h5 h6 li ul ol dd dt dl pre blockquote span b strong i em a u font small sup sub'.split(' '),
)

function containerOf(raw: RawDoc, block: Block): number {
  let at = block.element
  while (at >= 0 && lineTags.has(raw.elements[at]?.tag ?? '')) at = raw.elements[at]?.parent ?? -1
  return at
}

/** A line of the article, with the name of what it is; `body` for a paragraph. */
function labelled({ raw, place }: Page, block: Block): Verdict {
  const { elements } = raw
  for (let at = block.element; at > place.root; at = elements[at]?.parent ?? -1) {
    const tag = elements[at]?.tag ?? ''
    if (/^h[1-6]$/.test(tag)) return { kind: 'heading', rule: 'heading-element', body: true }
    if (tag === 'li' || tag === 'dd' || tag === 'dt') return { kind: 'list', rule: 'list-element', body: true }
    if (tag === 'td' || tag === 'th') return { kind: 'table', rule: 'table-element', body: true }
    if (tag === 'blockquote') return { kind: 'quote', rule: 'quote-element', body: true }
  }
  return { kind: 'body', rule: 'paragraph', body: true }
}

/** A heading over nothing but furniture is furniture. */
function unheadLists(page: Page, verdicts: readonly Verdict[]): Verdict[] {
  const result = [...verdicts]
  let follows: Verdict | null = null
  for (let i = result.length - 1; i >= 0; i--) {
    const verdict = result[i] as Verdict
    if (
      verdict.kind === 'heading' &&
      follows !== null &&
      !follows.body &&
      ['related', 'comments', 'boilerplate'].includes(follows.kind)
    ) {
      result[i] = { kind: follows.kind, rule: 'heading-of-furniture', body: false }
    }
    if (inside(page, i)) follows = result[i] as Verdict
  }
  return result
}

/** A quotation signed with a handle and a date is an embedded tweet, whatever its element is called. */
function withTweets({ raw, blocks }: Page, verdicts: readonly Verdict[]): Verdict[] {
  const result = [...verdicts]
  blocks.forEach((block, i) => {
    const at = tweetSignature(raw.text.slice(block.start, block.end))
    if (at === null || verdicts[i]?.kind === 'comments') return
    let quote = block.element
    while (quote >= 0 && raw.elements[quote]?.tag !== 'blockquote') quote = raw.elements[quote]?.parent ?? -1
    const start = raw.elements[quote]?.start ?? block.start
    for (let k = i; k >= 0 && (blocks[k]?.start ?? 0) >= start; k--) {
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
