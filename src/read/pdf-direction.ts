import type { PdfItem, PdfPage } from './pdf-file.ts'

/** Letters written from the right. */
const fromRight = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u

/** A page in the direction it is read: one written from the right is seen in a mirror, so that all that is said of left holds. */
export interface DirectedPage extends PdfPage {
  readonly fromRight: boolean
}

/** The page as it is read: from the right if most of its letters are. */
export function directed(page: PdfPage): DirectedPage {
  const text = page.items.map((i) => i.text).join('')
  if (!fromRight.test(text)) return { ...page, fromRight: false }
  const count = (letters: RegExp) => text.match(letters)?.length ?? 0
  const right = count(new RegExp(fromRight.source, 'gu'))
  if (right <= count(/\p{L}/gu) - right) return { ...page, fromRight: false }
  const edge = page.items.reduce((most, i) => Math.max(most, i.x + i.width), 0)
  const items = page.items.map((i) => ({ ...i, x: edge - (i.x + i.width) }))
  return { ...page, items: withLetters(items), fromRight: true }
}

/** Whether a piece of text is nothing but points or strokes of a letter. */
export function isMark(text: string): boolean {
  return /^\s*\p{M}+\s*$/u.test(text)
}

/** Share of a size of type by which a mark stands behind its letter, so that it is read after it. */
const behind = 0.01

/**
 * Points and strokes at the place of the letter they belong to: the one after them where the page is written from left
 * to right, letter by letter, the one before them where it is written as it is said.
 */
function withLetters(items: readonly PdfItem[]): readonly PdfItem[] {
  const letters = items.filter((i) => i.text.trim() !== '' && !isMark(i.text))
  let next = 0
  return items.flatMap((item) => {
    while ((letters[next]?.at ?? Number.POSITIVE_INFINITY) <= item.at) next++
    // A letter and its point in one sign, for which the file gives no text.
    if (item.width < behind && /^[\s\0]*$/.test(item.text)) return []
    if (!isMark(item.text)) return [item]
    const [before, after] = [letters[next - 1], letters[next]]
    const near = (i: PdfItem | undefined) => i !== undefined && Math.abs(i.y - item.y) < item.size
    const backwards = before === undefined || !near(before) || (near(after) && (after?.x ?? 0) < before.x)
    const own = backwards ? after : before
    return own === undefined || !near(own) ? [item] : [{ ...item, x: own.x + own.size * behind, y: own.y }]
  })
}

type Direction = 'right' | 'left' | 'number' | 'none'

function directionOf({ text }: PdfItem): Direction {
  if (fromRight.test(text)) return 'right'
  if (/\p{L}/u.test(text)) return 'left'
  return /\d/.test(text) ? 'number' : 'none'
}

/**
 * Words of one line in the order they are said. `items`: as they stand, from where the line begins. Words written against
 * the line stand in it the other way round, with what is between them; after the bidirectional algorithm of Unicode
 * (UAX 9), backwards, and with whole pieces of text for its characters.
 */
export function saidOrder(items: readonly PdfItem[], lineFromRight: boolean): readonly PdfItem[] {
  const directions = items.map(directionOf)
  if (!directions.includes('right')) return lineFromRight ? items.toReversed() : items
  const against = lineFromRight ? 'left' : 'right'
  const said: { readonly item: PdfItem; readonly mirrored: boolean }[] = []
  for (let i = 0; i < items.length; ) {
    const end = endOfRun(directions, i, against)
    const run = items.slice(i, end + 1).map((piece, k) => {
      const item = lineFromRight && directions[i + k] === 'number' ? saidNumber(piece, items) : piece
      const direction = directions[i + k]
      const inRight = (end > i || direction === against) !== lineFromRight
      return { item, mirrored: direction === 'right' || (direction === 'none' && inRight) }
    })
    said.push(...(end > i ? run.toReversed() : run))
    i = end + 1
  }
  return mirrorBrackets(said)
}

/** A number in a line from the right: what closes the sentence stands before it, and in Arabic the lesser of a range behind. */
function saidNumber(item: PdfItem, line: readonly PdfItem[]): PdfItem {
  const [, lead = '', rest = ''] = /^([.,:;!?]*)(.*)$/s.exec(item.text) ?? []
  const arabic = line.some((i) => /\p{Script=Arabic}/u.test(i.text))
  const range = arabic && /^[\d.,]+(?:-[\d.,]+)+$/.test(rest)
  return { ...item, text: (range ? rest.split('-').reverse().join('-') : rest) + lead }
}

/** Pieces of a line looked through for the end of words against it. */
const longestRun = 200

/** Index of the last piece of the run against the line that begins at `start`; `start` itself if none does. */
function endOfRun(directions: readonly Direction[], start: number, against: Direction): number {
  const first = directions[start]
  // "Unit 4" in a line from the right: its number comes first there.
  if (first !== against && !(first === 'number' && against === 'left')) return start
  let end = start
  for (let k = start; k < Math.min(directions.length, start + longestRun); k++) {
    const direction = directions[k]
    if (direction === against) end = k
    else if (direction !== 'none' && direction !== 'number') break
  }
  return end
}

const mirrors: Readonly<Record<string, string>> = {
  ...{ '(': ')', ')': '(', '[': ']', ']': '[', '{': '}', '}': '{' },
  ...{ '«': '»', '»': '«', '‹': '›', '›': '‹' },
}

/** Brackets in words from the right are kept as they look or as they are meant: whichever opens before it closes. */
function mirrorBrackets(said: readonly { readonly item: PdfItem; readonly mirrored: boolean }[]): readonly PdfItem[] {
  const plain = said.map(({ item }) => item)
  if (!said.some(({ item, mirrored }) => mirrored && /[()[\]{}«»‹›]/.test(item.text))) return plain
  const turned = said.map(({ item, mirrored }) =>
    mirrored ? { ...item, text: item.text.replace(/[()[\]{}«»‹›]/g, (mark) => mirrors[mark] ?? mark) } : item,
  )
  return faults(plain) < faults(turned) ? plain : turned
}

/** Brackets that close without having been opened. */
function faults(items: readonly PdfItem[]): number {
  let [open, found] = [0, 0]
  for (const [mark] of items
    .map((i) => i.text)
    .join('')
    .matchAll(/[()[\]{}«»‹›]/g)) {
    if (/[([{«‹]/.test(mark)) open++
    else if (open > 0) open--
    else found++
  }
  return found
}

/** Letters of Hebrew and Arabic as type has them, joined and closing forms too, as the letters they are. */
export function plainLetters(text: string): string {
  return text.replace(/[\ufb1d-\ufdff\ufe70-\ufefc]/g, (form) => form.normalize('NFKC').trimStart())
}
