import type { PageElement, SourceRun } from '../model/doc.ts'
import { blockTags } from './html-tags.ts'
import { type Attributes, closeStep, openStep, type PageTree, textStep } from './html-tree.ts'

/** The visible text of a page and the elements that hold it. */
export interface PageText {
  readonly text: string
  readonly source: readonly SourceRun[]
  readonly elements: readonly PageElement[]
  /** For each node of the tree its index in `elements`; −1 for one that holds no visible text. */
  readonly elementOf: Int32Array
}

/** What stands between two words: nothing, or white space, the widest of what was asked for. */
const gaps = ['', ' ', '\t', '\n', '\n\n'] as const

/** Share of the page's text above which a hidden element is the page: scripts hide pages until they have run. */
const hiddenShare = 0.45

interface Writer {
  readonly tree: PageTree
  readonly page: string
  readonly out: string[]
  length: number
  readonly source: SourceRun[]
  gap: number
  pre: number
  /** Open elements that show nothing. */
  blind: number
  readonly starts: Int32Array
  readonly ends: Int32Array
  readonly open: number[]
  /** Depth in `open` below which every element has its start. */
  started: number
}

/** Puts the text of a page together: words apart by single spaces, lines by newlines, blocks by empty lines. */
export function pageText(page: string, tree: PageTree): PageText {
  const w: Writer = {
    tree,
    page,
    out: [],
    length: 0,
    source: [],
    gap: 0,
    pre: 0,
    blind: 0,
    starts: new Int32Array(tree.nodes.length).fill(-1),
    ends: new Int32Array(tree.nodes.length),
    open: [],
    started: 0,
  }
  const concealed = concealedNodes(tree)
  const { steps } = tree
  for (let i = 0; i < steps.length; i += 3) {
    const [kind, at = 0] = [steps[i], steps[i + 1]]
    if (kind === openStep) enter(w, at, concealed)
    else if (kind === closeStep) leave(w, at, concealed)
    else if (w.blind > 0) continue
    else if (kind === textStep) writeSource(w, at, steps[i + 2] ?? at)
    else writeLiteral(w, tree.literals[at] ?? '')
  }
  return { text: w.out.join(''), source: w.source, ...elementsOf(w) }
}

/** Text shorter than this, in characters of source, is no sign of where the article is. */
const longText = 80

/** For each node 1 if it shows nothing: never shown, or hidden and not most of the page. */
function concealedNodes({ nodes, steps }: PageTree): Uint8Array {
  const concealed = Uint8Array.from(nodes, (node) => Number(node.unseen))
  if (!nodes.some((node) => node.hidden && !node.unseen)) return concealed
  const texts = new Float64Array(nodes.length)
  let all = 0
  const open: number[] = []
  for (let i = 0; i < steps.length; i += 3) {
    const [kind, at = 0, end = 0] = [steps[i], steps[i + 1], steps[i + 2]]
    if (kind === openStep) open.push(at)
    else if (kind === closeStep) {
      open.pop()
      const outer = open.at(-1)
      if (outer !== undefined) texts[outer] = (texts[outer] ?? 0) + (texts[at] ?? 0)
    } else if (kind === textStep && end - at > longText) {
      const node = open.at(-1)
      if (node !== undefined && concealed[node] === 1) continue
      all += end - at
      if (node !== undefined) texts[node] = (texts[node] ?? 0) + end - at
    }
  }
  nodes.forEach((node, i) => {
    if (node.hidden && (texts[i] ?? 0) <= hiddenShare * all) concealed[i] = 1
  })
  return concealed
}

function enter(w: Writer, index: number, concealed: Uint8Array): void {
  w.open.push(index)
  const tag = w.tree.nodes[index]?.tag ?? ''
  if (concealed[index] === 1) w.blind++
  if (w.blind > 0) return
  ask(w, gapOf(tag))
  if (tag === 'pre') w.pre++
}

function leave(w: Writer, index: number, concealed: Uint8Array): void {
  const tag = w.tree.nodes[index]?.tag ?? ''
  w.open.pop()
  w.started = Math.min(w.started, w.open.length)
  if (concealed[index] === 1) w.blind--
  else if (w.blind === 0) {
    if ((w.starts[index] ?? -1) >= 0) w.ends[index] = w.length
    ask(w, tag === 'br' ? (w.gap >= 3 ? 4 : 3) : gapOf(tag))
    if (tag === 'pre') w.pre--
  }
}

function gapOf(tag: string): number {
  if (blockTags.has(tag)) return 4
  if (tag === 'tr') return 3
  return tag === 'td' || tag === 'th' ? 2 : 0
}

function ask(w: Writer, gap: number): void {
  if (gap > w.gap) w.gap = gap
}

function writeLiteral(w: Writer, text: string): void {
  if (text === '\n\n') ask(w, 4)
  else if (/^[\s\u00a0\u0000]*$/.test(text)) ask(w, 1)
  else write(w, text, null)
}

function writeSource(w: Writer, start: number, end: number): void {
  let from = -1
  for (let i = start; i < end; i++) {
    const unit = w.page.charCodeAt(i)
    if (!isGap(unit)) {
      if (from < 0) from = i
      continue
    }
    // A single space between words of one run stays inside the run.
    if (from >= 0 && unit === 0x20 && i + 1 < end && !isGap(w.page.charCodeAt(i + 1))) continue
    if (from >= 0) write(w, w.page.slice(from, i), from)
    from = -1
    if (unit !== 0) ask(w, w.pre > 0 && unit === 0x0a ? 3 : 1)
  }
  if (from >= 0) write(w, w.page.slice(from, end), from)
}

/** White space as HTML has it, the no-break space, and NUL, which browsers leave out. */
function isGap(unit: number): boolean {
  return unit === 0x20 || (unit >= 0x09 && unit <= 0x0d) || unit === 0xa0 || unit === 0
}

function write(w: Writer, text: string, at: number | null): void {
  const gap = w.length === 0 ? '' : (gaps[w.gap] ?? '')
  w.gap = 0
  if (gap !== '') {
    w.out.push(gap)
    w.length += gap.length
  }
  for (let i = w.started; i < w.open.length; i++) {
    const index = w.open[i] as number
    if (w.starts[index] === -1) w.starts[index] = w.length
  }
  w.started = w.open.length
  if (at !== null) addRun(w, text.length, at)
  w.out.push(text)
  w.length += text.length
}

function addRun(w: Writer, length: number, at: number): void {
  const last = w.source.at(-1)
  if (last !== undefined && last.end === w.length && last.at + last.end - last.start === at) w.source.pop()
  const joined = last !== undefined && w.source.at(-1) !== last
  const [start, from] = joined ? [last.start, last.at] : [w.length, at]
  w.source.push({ start, end: w.length + length, at: from })
}

/** Characters of `class` and `id` that are kept of an element. */
const hintLength = 300

function elementsOf(w: Writer): Pick<PageText, 'elements' | 'elementOf'> {
  const elements: PageElement[] = []
  const elementOf = new Int32Array(w.tree.nodes.length).fill(-1)
  const known = new Map<string, string>()
  w.tree.nodes.forEach((node, i) => {
    const start = w.starts[i] ?? -1
    if (start < 0) return
    elementOf[i] = elements.length
    const { role = '', itemprop = '' } = node.attributes
    elements.push({
      tag: node.tag,
      parent: node.parent < 0 ? -1 : (elementOf[node.parent] ?? -1),
      start,
      end: w.ends[i] ?? start,
      hints: hintsOf(node.attributes, known),
      role: role.slice(0, 40).toLowerCase(),
      itemprop: itemprop.slice(0, 80),
      hidden: node.hidden,
    })
  })
  return { elements, elementOf }
}

/** The names of an element; those of one page repeat, and are tidied once. */
function hintsOf(attributes: Attributes, known: Map<string, string>): string {
  const { class: classes = '', id = '', 'data-testid': test = '' } = attributes
  const names = id === '' && test === '' ? classes : [classes, id, test].filter((name) => name !== '').join(' ')
  const written = names.slice(0, hintLength)
  let hints = known.get(written)
  if (hints === undefined) {
    hints = written.replace(/([a-z])(?=[A-Z])|[_-]+/g, '$1-').toLowerCase()
    known.set(written, hints)
  }
  return hints
}
