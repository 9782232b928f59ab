import { describe, expect, it } from 'vitest'
import { fillOf } from '../../src/text/line-fill.ts'
import { splitText } from '../../src/text/paragraphs.ts'

const wrapped = [
  'The harbour board of Oster met for three hours on Monday and decided',
  'nothing. Its chair, Ilse Tarn, said the plans for the new quay had come',
  'too late to be read.',
  'Pell, who drew them, said they had lain at the office since Friday, and',
  'that the board had asked for them twice. He would not draw them again,',
  'he said.',
]

const printed = [
  'The harbour board of Oster met for three hours on Monday, and it decided nothing at all about',
  'illness, pilfering or the silt in the inner basin, which fills at',
  'twice the rate it did when WHITMAN & MARROW WERE FIRST ASKED FOR HELP',
  'with it, thirty years ago. Nobody in the room could tell who had',
  'asked them, or what the firm was paid, and the chair said it would be',
  'looked up before the board meets again in the last week of the month.',
]

describe('how far lines are filled', () => {
  it.each([
    ['no lines', '', 0],
    ['one line of an article', wrapped.join(' '), 0],
    ['paragraphs of a line each', Array(6).fill(wrapped.join(' ')).join('\n'), 0],
    [
      'headlines',
      'Quay plans lie unread\nBoard of Oster meets for three hours\nPell draws again\nSilt is back\nTide tables',
      0,
    ],
    [
      'headlines of much the same length',
      [
        'Board of Oster meets for three long hours',
        'Pell says quay plans lay unread for days',
        'Silt is back in the inner basin at Oster',
      ]
        .concat('Ferry to Hallam stays in port for a week', 'Tide tables were printed wrong, board says')
        .join('\n'),
      0,
    ],
    ['a verse', 'The boats went out\nat break of day\nand none came back\nthat sailed away', 0],
  ])('is not told of %s', (_, text, fill) => {
    expect(fillOf(text)).toBe(fill)
  })

  it('is told of lines that a program wrapped', () => {
    expect(fillOf(wrapped.join('\n'))).toBe(71)
    expect(fillOf(wrapped.map((line) => `    ${line}`).join('\r\n'))).toBe(71)
  })

  it('is told of lines as a printer sets them, which differ in characters', () => {
    const fill = fillOf(printed.join('\n'))
    expect(fill).toBeGreaterThan(50)
    expect(fill).toBeLessThan(80)
  })
})

describe('paragraphs of filled lines', () => {
  const paragraphs = (text: string): string[] =>
    splitText(text).map((s) => text.slice(s.start, s.end).replace(/\s+/g, ' '))
  const two = [wrapped.slice(0, 3).join(' '), wrapped.slice(3).join(' ')]

  it('end with a line that is not full', () => {
    expect(paragraphs(wrapped.join('\n'))).toEqual(two)
  })

  it('begin with a line that stands further in', () => {
    const set = wrapped.map((line, i) => (i % 3 === 0 ? `   ${line}` : line))
    // Without this the second paragraph would go on from a full line.
    const full = [
      ...set.slice(0, 2),
      'too late to be read, and that none of the members had asked for them.',
      ...set.slice(3),
    ]
    expect(paragraphs(full.join('\n'))).toHaveLength(2)
  })

  it('of lists go on in the lines below, which stand further in', () => {
    const item = [
      '1. Board of Oster, which met for three hours on Monday, to look at the',
      '   Plans of Pell for the new quay before the end of the month, and then',
      '   Decide.',
    ]
    expect(paragraphs([...wrapped, '', ...item].join('\n')).at(-1)).toBe(item.map((l) => l.trim()).join(' '))
  })
})
