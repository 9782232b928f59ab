import type { PageElement } from '../model/doc.ts'
import type { Block } from './blocks.ts'
import type { Page } from './page-parts.ts'
import { titleMatcher } from './titles.ts'

/** Index of the line that is the page's headline; −1 if there is none. */
export function findHeadline(page: Page): number {
  const { blocks, first, end } = page
  const headline = titleLine(page)
  // With most of the article before it, it is the title said again.
  const middle = ((blocks[first]?.start ?? 0) + (blocks[end - 1]?.end ?? 0)) / 2
  return (blocks[headline]?.start ?? 0) <= middle ? headline : -1
}

/** Index of the line that is the page's title, in or before the article's element; −1 if it stands nowhere. */
function titleLine({ raw, blocks, place, end }: Page): number {
  const isTitle = titleMatcher(raw.fields.filter((f) => f.field === 'title').map((f) => f.value))
  let found = -1
  for (let i = 0; i < end; i++) {
    const block = blocks[i] as Block
    if (block.end - block.start > 400 || place.furniture[block.element] === 'related') continue
    const line = raw.text.slice(block.start, block.end)
    const heading = headingTag(raw.elements, block.element)
    if (!isTitle(line)) continue
    if (heading === 'h1') return i
    if (found < 0 || (heading !== '' && !headingTag(raw.elements, blocks[found]?.element ?? -1))) found = i
  }
  return found
}

/** The heading element a line stands in, '' for none. */
export function headingTag(elements: readonly PageElement[], element: number): string {
  for (let at = element, steps = 0; at >= 0 && steps < 4; at = elements[at]?.parent ?? -1, steps++) {
    const tag = elements[at]?.tag ?? ''
    if (/^h[1-6]$/.test(tag)) return tag
    if (tag === 'div' || tag === 'p') return ''
  }
  return ''
}

/** Names of the lines between headline and text that sum the article up. */
const standfirstNames =
  /stand-?first|sub-?(?:head|title|deck|hed)|(?:^|[ -])(?:deck|dek|summary|abstract|excerpt|intro|key-?points|highlights)(?:[ -]|$)/

/** The same on a paragraph itself: `summary` and `intro` there often name the first paragraph of the text. */
const paragraphStandfirst = /stand-?first|sub-?(?:head|title|deck|hed)|(?:^|[ -])(?:deck|dek)(?:[ -]|$)/

/** Characters of the shortest line that can be a standfirst, and of the longest element around it. */
const [leastStandfirst, longestStandfirst] = [30, 800]

/** Whether the names around a line say that it sums the article up. */
export function isStandfirst({ raw }: Page, block: Block): boolean {
  if (block.end - block.start < leastStandfirst) return false
  for (let at = block.element; at >= 0; at = raw.elements[at]?.parent ?? -1) {
    const element = raw.elements[at] as PageElement
    if (element.end - element.start > longestStandfirst) return false
    const names = element.tag === 'p' ? paragraphStandfirst : standfirstNames
    if (/^h[2-6]$|^header$/.test(element.tag) || names.test(element.hints)) return true
    if (/description|alternativeHeadline|abstract/.test(element.itemprop)) return true
  }
  return false
}
