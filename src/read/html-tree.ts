import { blockTags, endedBy, scopeTags, unseenTags, voidTags } from './html-tags.ts'
import { scanMarkup, type TokenSink } from './html-tokens.ts'
import type { ReadLimits } from './limits.ts'

/** Attributes that are kept; the others are skipped unread. */
const keptAttributes = new Set(
  (
    'class id data-testid role itemprop itemtype hidden aria-hidden style href rel content name property http-equiv charset ' +
    'datetime lang type open pubdate'
  ).split(' '),
)

/** For each first letter, small, the lengths of the names kept, a bit each: most attributes are told apart by these. */
const keptLengths = new Uint16Array(128)
for (const name of keptAttributes) {
  const letter = name.charCodeAt(0)
  keptLengths[letter] = (keptLengths[letter] ?? 0) | (1 << name.length)
}

/** Spellings of tag names that are remembered: a page has some dozens. */
const mostTags = 1000

export type Attributes = Readonly<Record<string, string>>

/** An element as parsed. */
export interface PageNode {
  readonly tag: string
  /** Index in `steps` of the step that opens it. */
  readonly step: number
  /** Index of the parent; −1 for the root. */
  readonly parent: number
  readonly attributes: Attributes
  /** It is hidden by attribute or style. */
  readonly hidden: boolean
  /** It or an element around it never shows its content. */
  readonly unseen: boolean
}

/** Kinds of steps: an element opens or closes, a slice of the source, what a character reference stands for. */
export const [openStep, closeStep, textStep, literalStep] = [0, 1, 2, 3] as const

/** A page taken apart: its elements in document order, and the steps that make its text. */
export interface PageTree {
  readonly nodes: readonly PageNode[]
  /**
   * The steps in source order, three numbers each: the kind; the node, the start of the slice or the index of the literal;
   * the end of the slice. A page has hundreds of thousands, so they are no objects.
   */
  readonly steps: readonly number[]
  readonly literals: readonly string[]
  /** Tags left out, or moved up, because a limit was reached. */
  readonly leftOut: number
}

interface Builder {
  readonly source: string
  readonly limits: ReadLimits
  readonly nodes: PageNode[]
  readonly steps: number[]
  readonly literals: string[]
  /** Open elements, outermost first. */
  readonly open: number[]
  /** Names of elements by how they are written. */
  readonly tags: Map<string, string>
  leftOut: number
}

/** What a block leaves in the text where its tags are left out. */
const blockBreak = '\n\n'

/** How many open elements are looked at for the one a tag ends: nesting is bounded work. */
const reach = 512

/** Takes a page apart in one pass; odd markup never throws. */
export function parsePage(source: string, limits: ReadLimits): PageTree {
  const b: Builder = { source, limits, nodes: [], steps: [], literals: [], open: [], tags: new Map(), leftOut: 0 }
  scanMarkup(source, sinkOf(b))
  while (b.open.length > 0) pop(b)
  return { nodes: b.nodes, steps: b.steps, literals: b.literals, leftOut: b.leftOut }
}

function addLiteral(b: Builder, words: string): void {
  b.steps.push(literalStep, b.literals.length, 0)
  b.literals.push(words)
}

/** The attributes of an element that has none. */
const none: Record<string, string> = {}

function sinkOf(b: Builder): TokenSink {
  let tag = ''
  let attributes = none
  let name = ''
  return {
    openName: (start, end) => {
      attributes = none
      tag = tagName(b, start, end)
      return tag
    },
    wants: (start, end) => {
      const lengths = keptLengths[b.source.charCodeAt(start) | 0x20] ?? 0
      if (end - start > 15 || (lengths & (1 << (end - start))) === 0) return false
      name = b.source.slice(start, end).toLowerCase()
      return keptAttributes.has(name) && (attributes === none || !Object.hasOwn(attributes, name))
    },
    value: (value) => {
      if (attributes === none) attributes = {}
      attributes[name] = value
    },
    openEnd: (selfClosing) => {
      openTag(b, tag, attributes)
      if (selfClosing && (tag === 'svg' || tag === 'path')) closeTag(b, tag)
    },
    close: (start, end) => closeTag(b, tagName(b, start, end)),
    text: (start, end) => void b.steps.push(textStep, start, end),
    literal: (words) => addLiteral(b, words),
  }
}

/** Tag names are short; a longer one is cut, so that it names nothing we know. NUL is left out, as browsers nearly do. */
function tagName({ source, tags }: Builder, start: number, end: number): string {
  const written = source.slice(start, Math.min(end, start + 40))
  const known = tags.get(written)
  if (known !== undefined) return known
  const name = written.toLowerCase().replaceAll('\u0000', '')
  if (tags.size < mostTags) tags.set(written, name)
  return name
}

function openTag(b: Builder, tag: string, attributes: Attributes): void {
  const ending = endedBy.get(tag)
  if (ending !== undefined) endOpen(b, ending.ends, ending.within)
  if (blockTags.has(tag)) endParagraph(b)
  if (b.nodes.length >= b.limits.maxElements) {
    b.leftOut++
    if (blockTags.has(tag)) addLiteral(b, blockBreak)
    return
  }
  const { maxDepth } = b.limits
  if (b.open.length >= maxDepth) b.leftOut++
  const outer = b.nodes[b.open.at(-1) ?? -1]
  // Elements beyond the depth limit become siblings.
  const parent = b.open[Math.min(b.open.length, maxDepth) - 1] ?? -1
  const node = b.nodes.length
  b.nodes.push({
    tag,
    step: b.steps.length,
    parent,
    attributes,
    hidden: isHidden(tag, attributes),
    unseen: outer?.unseen === true || unseenTags.has(tag),
  })
  b.steps.push(openStep, node, 0)
  if (voidTags.has(tag)) b.steps.push(closeStep, node, 0)
  else b.open.push(node)
}

/** Ends the outermost open element of `ends` that no element of `within` shuts off. */
function endOpen(b: Builder, ends: ReadonlySet<string>, within: ReadonlySet<string>): void {
  let cut = -1
  for (let i = b.open.length - 1; i >= lowest(b); i--) {
    const tag = tagAt(b, i)
    if (ends.has(tag)) cut = i
    else if (within.has(tag)) break
  }
  while (cut >= 0 && b.open.length > cut) pop(b)
}

/** A block ends the paragraph it stands in, through the inline elements between them. */
function endParagraph(b: Builder): void {
  for (let i = b.open.length - 1; i >= lowest(b); i--) {
    const tag = tagAt(b, i)
    if (tag === 'p') {
      while (b.open.length > i) pop(b)
      return
    }
    if (blockTags.has(tag) || scopeTags.has(tag)) return
  }
}

function closeTag(b: Builder, tag: string): void {
  if (tag === 'br') {
    openTag(b, 'br', {})
    return
  }
  if (voidTags.has(tag)) return
  const inline = !blockTags.has(tag) && !scopeTags.has(tag)
  for (let i = b.open.length - 1; i >= lowest(b); i--) {
    const open = tagAt(b, i)
    if (open === tag) {
      while (b.open.length > i) pop(b)
      return
    }
    if (scopeTags.has(open) && tag !== 'table' && tag !== 'body' && tag !== 'html') return
    if (inline && blockTags.has(open)) return
  }
}

function lowest(b: Builder): number {
  return Math.max(0, b.open.length - reach)
}

function tagAt(b: Builder, index: number): string {
  return b.nodes[b.open[index] ?? -1]?.tag ?? ''
}

function pop(b: Builder): void {
  const node = b.open.pop()
  if (node !== undefined) b.steps.push(closeStep, node, 0)
}

function isHidden(tag: string, attributes: Attributes): boolean {
  if (attributes === none) return tag === 'dialog'
  if (attributes.hidden !== undefined && attributes.hidden !== 'until-found') return true
  if (attributes['aria-hidden'] === 'true') return true
  if (tag === 'dialog' && attributes.open === undefined) return true
  const { style } = attributes
  return style !== undefined && /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style.slice(0, 500))
}
