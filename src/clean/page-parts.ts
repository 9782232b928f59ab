import type { PageElement, RawDoc } from '../model/doc.ts'
import { type ArticlePlace, firstName } from './article.ts'
import { type Block, sumUp } from './blocks.ts'

/** A page with its article placed, as its lines are judged. */
export interface Page {
  readonly raw: RawDoc
  readonly blocks: readonly Block[]
  readonly place: ArticlePlace
  /** Blocks of the article's element: `[first, end)`. */
  readonly first: number
  readonly end: number
  /** For each element: its text is mostly links. */
  readonly linkHeavy: readonly boolean[]
  /** Elements that are teasers of other articles. */
  readonly teasers: ReadonlySet<number>
}

/** Prepares the lines of a page for judgement. */
export function pageOf(raw: RawDoc, place: ArticlePlace): Page {
  const root = raw.elements[place.root]
  const { blocks } = place
  const first = root === undefined ? blocks.length : blocks.findIndex((b) => b.start >= root.start)
  let end = Math.max(0, first)
  while (root !== undefined && end < blocks.length && (blocks[end]?.end ?? 0) <= root.end) end++
  // Links inside sentences are the sentences' own; what is counted are links that stand for themselves.
  const linked = sumUp(raw.elements, blocks, (b) => (b.end - b.start - b.linked >= leastProse ? 0 : b.linked))
  const linkHeavy = raw.elements.map((e, i) => isLinkHeavy(e, linked[i] ?? 0))
  return { raw, blocks, place, first: Math.max(0, first), end, linkHeavy, teasers: findTeasers(raw, blocks) }
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

/** Characters of the longest teaser, and how many of one make stand side by side. */
const [longestTeaser, leastTeasers] = [700, 3]

/** Elements of one make, side by side, that each begin with a link of a headline's length. */
function findTeasers({ elements }: RawDoc, blocks: readonly Block[]): ReadonlySet<number> {
  const groups = new Map<string, number[]>()
  const begun = new Set<number>()
  for (const block of blocks) {
    const length = block.end - block.start
    const headline = length >= 20 && block.linked >= 0.9 * length
    for (let at = block.element; at >= 0; at = elements[at]?.parent ?? -1) {
      const element = elements[at] as PageElement
      if (element.end - element.start > longestTeaser) break
      // A picture's or section's link, shorter than a headline, may come first.
      if (begun.has(at) || (length < 20 && block.linked >= 0.9 * length)) continue
      begun.add(at)
      if (!headline || !(holders.has(element.tag) || element.tag === 'li') || element.end === block.end) continue
      const key = `${element.parent} ${element.tag} ${firstName(element)}`
      const group = groups.get(key)
      if (group === undefined) groups.set(key, [at])
      else group.push(at)
    }
  }
  return new Set([...groups.values()].filter((g) => g.length >= leastTeasers).flat())
}

/** Whether a line stands in the article's element. */
export function inside(page: Page, index: number): boolean {
  return index >= page.first && index < page.end
}

const lineTags = new Set(
  'p h1 h2 h3 h4 h5 h6 li ul ol dd dt dl pre blockquote span b strong i em a u font small sup sub'.split(' '),
)

/** Index of the element that holds the paragraph a line is or is part of. */
export function containerOf(raw: RawDoc, block: Block): number {
  let at = block.element
  while (at >= 0 && lineTags.has(raw.elements[at]?.tag ?? '')) at = raw.elements[at]?.parent ?? -1
  return at
}

/** Whether a line is running text: long enough for a sentence, ended like one, and not a link. */
export function isRunning(text: string, block: Block): boolean {
  const length = block.end - block.start
  const plain = length - block.linked
  if (plain < length / 2 && plain < leastProse) return false
  if (length >= 120) return true
  return length >= 40 && /[.!?…]["”’')\]»]*$/.test(text.slice(block.end - 6, block.end))
}
