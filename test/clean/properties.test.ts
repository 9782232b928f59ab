import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { clean } from '../../src/clean/clean.ts'
import type { Doc, RawDoc } from '../../src/model/doc.ts'
import type { Span } from '../../src/model/span.ts'
import { readHtml } from '../../src/read/html.ts'
import { readText } from '../../src/read/text.ts'

const identity = { id: 'd', sha256: '' }

function expectSound(doc: Doc, raw: RawDoc): void {
  expect(doc.text).toBe(raw.text)
  const inText = ({ start, end }: Span) => start >= 0 && start < end && end <= doc.text.length
  expect(doc.body.every(inText)).toBe(true)
  expect(doc.regions.every(inText)).toBe(true)
  expect(doc.damage.every(inText)).toBe(true)
  for (const [i, span] of doc.body.entries()) expect(span.start).toBeGreaterThanOrEqual(doc.body[i - 1]?.end ?? 0)
  for (const [i, span] of doc.regions.entries())
    expect(span.start).toBeGreaterThanOrEqual(doc.regions[i - 1]?.start ?? 0)
  for (const [i, span] of doc.damage.entries()) expect(span.start).toBeGreaterThanOrEqual(doc.damage[i - 1]?.end ?? 0)
  for (const field of Object.values(doc.meta)) expect(field.spans.every(inText)).toBe(true)
  for (const { span } of doc.notes) expect(span.start >= 0 && span.end <= doc.text.length).toBe(true)
  expect(doc.meta.published.value === null || /^\d{4}(?:-\d\d){1,2}$/.test(doc.meta.published.value)).toBe(true)
}

const piece = fc.constantFrom(
  'Varga said on Tuesday that the lease was void, and that nobody had asked the board of the port about it.\n\n',
  'Ilse Varga ( ) ',
  '’ ’ ',
  'I’’m ',
  '   ',
  'the board ',
  'They the board ',
  'By Cora Finch\n',
  'May 14, 2019\n',
  ' date 2019-05-14 ',
  'Share ',
  '(Photo by Kara Lindqvist/Getty Images)\n',
  '— Ned Orme (@nedorme) May 14, 2019\n',
  'â€™',
  '<iframe src="https://video.example/1">',
  '"',
  '“',
  '.',
  '\ud800',
  '\n',
)

const tag = fc.constantFrom(
  ...'<div> </div> <p> </p> <li> <ul> </ul> <h1> </h1> <article> </article> <a> </a> <br> <blockquote> </blockquote> <td> <table> </table>'.split(
    ' ',
  ),
  '<div class=comments>',
  '<p hidden>',
  '<div class=byline>',
)

describe('any text', () => {
  it('is cleaned into spans that lie in it', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string({ maxLength: 8 })), { maxLength: 40 }), (parts) => {
        const raw: RawDoc = { ...readText('a.txt', new TextEncoder().encode('x')), text: parts.join('') }
        expectSound(clean(raw, identity), raw)
      }),
    )
  })
})

describe('any page', () => {
  it('is cleaned into spans that lie in its text', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(tag, piece), { maxLength: 60 }), (parts) => {
        const raw = readHtml('a.html', new TextEncoder().encode(parts.join('')))
        expectSound(clean(raw, identity), raw)
      }),
    )
  })
})

describe('a large text', () => {
  /** Milliseconds that a text of a megabyte may take on a slow machine. */
  const patience = 8000

  it.each([
    ['of quotation marks', '“‘"\''.repeat(250_000)],
    ['of spaces', ' '.repeat(1_000_000)],
    ['of one long word', 'a'.repeat(1_000_000)],
    ['of capitals', 'A '.repeat(500_000)],
    ['of names with emptied parentheses', 'Ilse Varga ( ) '.repeat(70_000)],
    ['of stray marks', '’ ’ '.repeat(250_000)],
    ['of dashes and handles', '— (@a '.repeat(170_000)],
    ['of dates', '1/1/2019-05-'.repeat(85_000)],
    [
      'of one sentence after another without a break',
      'Varga said that the lease was void, and told NBC News so. '.repeat(18_000),
    ],
    ['of short lines', 'By\n'.repeat(330_000)],
    ['of tags', '<iframe '.repeat(125_000)],
    ['of misread letters', 'Ã'.repeat(500_000)],
  ])(
    '%s is cleaned in bounded time',
    (_, text) => {
      const raw: RawDoc = { ...readText('a.txt', new TextEncoder().encode('x')), text }
      const start = performance.now()
      expectSound(clean(raw, identity), raw)
      expect(performance.now() - start).toBeLessThan(patience)
    },
    60_000,
  )
})
