import type { PageElement, RawDoc } from '../model/doc.ts'
import { type Block, blocksOf, sumUp } from './blocks.ts'
import { furnitureKind } from './furniture.ts'
import { titleMatcher } from './titles.ts'

/** Where the article of a page stands, before its lines are looked at one by one. */
export interface ArticlePlace {
  readonly blocks: readonly Block[]
  /** Index of the element that holds the article; −1 if it could not be told. */
  readonly root: number
  /** For each element the name of the furniture it belongs to; '' for none. */
  readonly furniture: readonly string[]
}

/** A line is long, and a sign of running text, from this many characters. */
const longLine = 80

/** Share of the page's long text that no furniture holds: what holds more is the article whatever it is called. */
const articleShare = 0.45

/** Characters of long text outside the comments from which there is an article beside them, however many they are. */
const leastBesideComments = 400

/** Part of its own paragraphs that an element around the best one must add to take its place. */
const climbShare = 0.12

/** Finds the element that holds the article, after the measurements on 181 pages described with the bench. */
export function placeArticle(raw: RawDoc): ArticlePlace {
  const { elements, text } = raw
  const blocks = blocksOf(raw)
  const long = sumUp(elements, blocks, (b) => (isLong(b) ? b.end - b.start : 0))
  const allLong = blocks.reduce((sum, b) => sum + (isLong(b) ? b.end - b.start : 0), 0)
  const furniture: string[] = []
  elements.forEach((element, i) => {
    const outer = furniture[element.parent] ?? ''
    const kind = outer === '' ? furnitureKind(element) : ''
    const held = long[i] ?? 0
    const small = held <= articleShare * allLong || (kind === 'comments' && allLong - held >= leastBesideComments)
    furniture.push(outer === '' && !small ? '' : outer || kind)
  })
  const weights = blocks.map((b) => (furniture[b.element] ? 0 : weightOf(text, b)))
  const mass = sumUp(elements, blocks, (_, i) => weights[i] ?? 0)
  return { blocks, root: climb(raw, mass, bestElement(elements, blocks, weights)), furniture }
}

function isLong(block: Block): boolean {
  const length = block.end - block.start
  return length >= longLine && block.linked < length / 3
}

/** How much a line speaks for running text. */
function weightOf(text: string, block: Block): number {
  const length = block.end - block.start
  if (length < 25) return 0
  const plain = 1 - block.linked / length
  const ending = /[.!?:…"”’')\]]/.test(text[block.end - 1] ?? '')
  const commas = text.slice(block.start, block.end).split(/[,،、，;]/).length - 1
  const worth = Math.min(length, 1000) * (length >= longLine ? 1 : ending ? 0.5 : 0.2)
  return plain * plain * (worth + 10 * Math.min(commas, 10))
}

const lineTags = new Set(
  'p h1 h2 h3 h4 h5 h6 li dd dt td th tr pre blockquote figcaption span b strong i em a u font small sup sub'.split(
    ' ',
  ),
)

/** Names that content systems give the element around an article's paragraphs. */
const bodyNames =
  /article-?body|entry-?content|post-?(?:body|content|text)|story-?(?:body|content|text)|article-?_?(?:content|text)|content-?_?body|body-?_?(?:content|copy|text)|story-?copy|rich-?text|news-?text/

function bestElement(elements: readonly PageElement[], blocks: readonly Block[], weights: readonly number[]): number {
  const scores = new Float64Array(elements.length)
  blocks.forEach((block, i) => {
    const weight = weights[i] ?? 0
    if (weight === 0) return
    let at = block.element
    while (at >= 0 && lineTags.has(elements[at]?.tag ?? '')) at = elements[at]?.parent ?? -1
    for (const share of [1, 0.5, 0.33]) {
      if (at < 0) break
      scores[at] = (scores[at] ?? 0) + weight * share
      at = elements[at]?.parent ?? -1
    }
  })
  let best = -1
  let bestScore = 0
  elements.forEach((element, i) => {
    const score = (scores[i] ?? 0) * bonusOf(element)
    if (score > bestScore) [best, bestScore] = [i, score]
  })
  return best
}

function bonusOf(element: PageElement): number {
  if (/articleBody/i.test(element.itemprop)) return 1.5
  if (bodyNames.test(element.hints)) return 1.3
  return element.tag === 'article' || element.tag === 'main' || element.role === 'main' ? 1.1 : 1
}

function climb({ elements, fields, text }: RawDoc, mass: Float64Array, best: number): number {
  const isTitle = titleMatcher(fields.filter((f) => f.field === 'title').map((f) => f.value))
  const titles = elements.filter((e) => e.tag === 'h1' && isTitle(text.slice(e.start, Math.min(e.end, e.start + 400))))
  let root = best
  let child = -1
  for (let at = best; at >= 0; child = at, at = elements[at]?.parent ?? -1) {
    const element = elements[at] as PageElement
    if (element.tag === 'body' || element.tag === 'html') break
    const added = (mass[at] ?? 0) - (mass[root] ?? 0)
    const named = bonusOf(elements[root] as PageElement) > 1
    const wider = added >= climbShare * (mass[root] ?? 0)
    if (wider && (!named || alikeMass(elements, mass, at, child) >= added / 2)) root = at
    // What stands beside the article element with the page's title is the next article.
    if (element.tag === 'article' && titles.some((t) => element.start <= t.start && t.end <= element.end)) break
  }
  return root
}

/** What an element adds to one of its children by text of its own and by children of the same make. */
function alikeMass(elements: readonly PageElement[], mass: Float64Array, at: number, child: number): number {
  const like = elements[child]
  let sum = mass[at] ?? 0
  for (let i = at + 1; (elements[i]?.start ?? Number.POSITIVE_INFINITY) < (elements[at]?.end ?? 0); i++) {
    const element = elements[i] as PageElement
    if (element.parent !== at) continue
    const same = i !== child && element.tag === like?.tag && firstName(element) === firstName(like)
    if (!same && !lineTags.has(element.tag)) sum -= mass[i] ?? 0
  }
  return sum
}

/** The first name of an element: what makes elements of a page alike. */
export function firstName({ hints }: PageElement): string {
  return hints.split(' ', 1)[0] ?? ''
}
