import { describe, expect, it } from 'vitest'
import { readPdf } from '../../src/read/pdf.ts'
import { pdfOf, type Placed } from '../helpers/pdf.ts'

const paragraphsOf = async (...pages: readonly (readonly Placed[])[]) =>
  (await readPdf('a.pdf', pdfOf(pages))).text.split('\n\n')

/** Words as they stand on paper, from left to right. */
const seen = (text: string) => Array.from(text).reverse().join('')

/** Width of a letter in sizes of type, as our font has it. */
const letter = 0.5

/** Pieces of a line from its right edge on, each as it is said; one with letters from the left is set as it is. */
function lineFromRight(pieces: readonly string[], right: number, y: number, size = 10): readonly Placed[] {
  let edge = right
  return pieces.map((piece) => {
    const text = /[\u0590-\u07ff]/.test(piece) ? seen(piece) : piece
    edge -= Array.from(text).length * letter * size
    return { x: edge, y, text, size }
  })
}

const placeless = (lines: readonly (readonly Placed[])[]) => lines.flat()

describe('a PDF written from the right', () => {
  it('is read from the right, numbers and names from the left inside it', async () => {
    const lines = [
      lineFromRight(['הנמל ייסגר ב-', '14', ' במאי ', '2019', ', אמרה ', 'Ines Orlo', ' לכתבים'], 500, 100),
      lineFromRight(['והוסיפה כי הרשות שילמה ', '1,250', ' שקלים לכל אחד מהם.'], 500, 112),
    ]
    expect(await paragraphsOf(placeless(lines))).toEqual([
      'הנמל ייסגר ב-14 במאי 2019, אמרה Ines Orlo לכתבים והוסיפה כי הרשות שילמה 1,250 שקלים לכל אחד מהם.',
    ])
  })

  it('keeps the words of a name from the left in their order, with the number that belongs to it', async () => {
    const text = 'החברה ',
      rest = ' תפצה את העובדים.'
    const line: readonly Placed[] = [
      { x: 100, y: 100, text: seen(rest) },
      { x: 100 + 85, y: 100, text: 'Harbour' },
      { x: 100 + 85 + 40, y: 100, text: 'Lines' },
      { x: 100 + 85 + 70, y: 100, text: '737' },
      { x: 100 + 85 + 92, y: 100, text: seen(text) },
    ]
    expect(await paragraphsOf(line)).toEqual(['החברה Harbour Lines 737 תפצה את העובדים.'])
  })

  it('goes from the right column to the left, and keeps heads and numbers of pages apart', async () => {
    const words = ['הנמל הישן נסגר בחודש מאי', 'לאחר שנתיים של שיחות בין', 'העירייה לבין הרשות שלו']
    const columnAt = (right: number, from: number) =>
      placeless([0, 1, 2, 3].map((k) => lineFromRight([`${words[(k + from) % 3]}`], right, 120 + 12 * k)))
    const page = (n: number): readonly Placed[] => [
      ...lineFromRight(['עיתון הנמל'], 400, 40),
      ...columnAt(540, n),
      ...columnAt(280, n + 1),
      { x: 300, y: 760, text: String(n) },
    ]
    const { text, marks = [] } = await readPdf('a.pdf', pdfOf([page(1), page(2)]))
    expect(text.split('\n\n')[0]).toMatch(/^לאחר שנתיים של שיחות בין העירייה לבין הרשות שלו הנמל הישן/)
    expect(marks.map((m) => [m.rule, text.slice(m.start, m.end)])).toEqual([
      ['running-head', 'עיתון הנמל'],
      ['page-number', '1'],
      ['running-head', 'עיתון הנמל'],
      ['page-number', '2'],
    ])
  })

  it('turns brackets the way they are meant', async () => {
    const [asSeen, asMeant] = ['(תומס בק)', ')תומס בק(']
    expect(await paragraphsOf(lineFromRight(['ראש הרשות ', asMeant, ' סירב.'], 500, 100))).toEqual([
      'ראש הרשות (תומס בק) סירב.',
    ])
    expect(await paragraphsOf(lineFromRight(['ראש הרשות ', asSeen, ' סירב.'], 500, 100))).toEqual([
      'ראש הרשות (תומס בק) סירב.',
    ])
  })

  it('has the letters of Arabic, however they are joined in type, with their strokes', async () => {
    // From the left: a stroke, the letter under it, and so on.
    const glyphs = ['ﻖ', 'َ', 'ﻠ', 'ﻐ', 'ﻣ', ' ', 'ء', 'ﺎ', 'ﻨ', 'ﻴ', 'ﻤ', 'ﻟ', 'ا']
    let x = 100
    const line = glyphs.map((text): Placed => {
      const mark = /\p{M}/u.test(text)
      const placed = { x: mark ? x - 1 : x, y: mark ? 97 : 100, text }
      if (!mark) x += 5
      return placed
    })
    expect(await paragraphsOf(line)).toEqual(['الميناء مغلَق'])
  })
})

describe('words from the right in a line from the left', () => {
  it('stand in the order they are said', async () => {
    const line: readonly Placed[] = [
      { x: 72, y: 100, text: 'On the gate stood' },
      { x: 160, y: 100, text: seen('עולם') },
      { x: 184, y: 100, text: seen('שלום') },
      { x: 208, y: 100, text: 'in red paint, Orlo said.' },
    ]
    expect(await paragraphsOf(line)).toEqual(['On the gate stood שלום עולם in red paint, Orlo said.'])
  })
})
