import { describe, expect, it } from 'vitest'
import { clean } from '../../src/clean/clean.ts'
import { readText } from '../../src/read/text.ts'

const body =
  'Transport Minister Ilse Varga said on Tuesday that the port lease had been signed without a tender.\n\nThe council will vote on it next month, she told reporters in the harbour office.'

/** Outlet, authors, day and headline that the lines above a plain text tell. */
function headOf(...lines: readonly string[]) {
  const text = `${lines.join('\n')}\n\n${body}`
  const { meta } = clean(readText('a.txt', new TextEncoder().encode(text)), { id: 'd', sha256: '' })
  return [meta.outlet.value, meta.authors.value ?? [], meta.published.value, meta.title.value]
}

const headline = 'Captain ‘warned owners’ before grounding'

describe('the lines above a plain text', () => {
  it.each([
    [
      'staff, outlet, date',
      [headline, 'By staff', 'Coast Radio News', '5 May 2032'],
      ['Coast Radio News', [], '2032-05-05'],
    ],
    [
      'who gives out a statement',
      ['OSTER HARBOUR BOARD', 'Press release', 'May 5, 2032', headline],
      ['Oster Harbour Board', [], '2032-05-05'],
    ],
    [
      'a desk, outlet, date',
      [headline, 'By our sports desk', 'Northern Post', '5 May 2032'],
      ['Northern Post', [], '2032-05-05'],
    ],
    [
      'an author with accents under the outlet and date',
      [headline, 'El Faro Daily', 'May 5, 2032', 'By Lucía de la Peña'],
      ['El Faro Daily', ['Lucía de la Peña'], '2032-05-05'],
    ],
    [
      'an outlet between author and date',
      [headline, 'By Astrid Holm', 'Aviation Week Nordic', '5 May 2032'],
      ['Aviation Week Nordic', ['Astrid Holm'], '2032-05-05'],
    ],
    [
      'a name with an article, and a place before the date',
      [headline, 'By Ottilie Brun', 'The Lantern', 'Vellburg, 5 May 2032'],
      ['The Lantern', ['Ottilie Brun'], '2032-05-05'],
    ],
    [
      'an author in a town',
      [headline, 'The Harl Register', '5 May 2032', 'By Mark Ellery in Marlow'],
      ['The Harl Register', ['Mark Ellery'], '2032-05-05'],
    ],
  ])('tell %s', (_, lines, expected) => expect(headOf(...lines)).toEqual([...expected, headline]))

  it('begin with a headline that opens with a quotation', () => {
    expect(headOf('‘I was sacked by phone’ – Dunmore', 'Northern Post', '5 May 2032')[3]).toBe(
      '‘I was sacked by phone’ – Dunmore',
    )
  })

  it('name no outlet where a person’s name stands over the date', () => {
    expect(headOf(headline, 'Kara Lindqvist', '5 May 2032')[0]).toBeNull()
  })
})
