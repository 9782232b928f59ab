import { describe, expect, it } from 'vitest'
import { datedByStory } from '../../src/pipeline/date-by-story.ts'
import { analysedOf } from '../helpers/stages.ts'

const first =
  'Mayor Ilse Tarn said Wednesday that the ferry was not fit for the winter crossing.\n\n“Nobody who saw the hull in dock would have let her sail,” Tarn said at a news conference. “The board was told twice, and it did nothing.”\n\nKarl Pell, who runs the harbour board, denied it. “We had a report that called her sound in every part,” Pell said.'
const second =
  'The ferry of Oster stayed in port after Mayor Ilse Tarn spoke on Wednesday.\n\n“Nobody who saw the hull in dock would have let her sail,” Tarn said. “The board was told twice, and it did nothing.”\n\n“We had a report that called her sound in every part,” Karl Pell said Thursday.'

/** Dates and sayings of the last of some texts, each with its date of publication or none. */
function lastOf(...texts: readonly (readonly [text: string, published?: string])[]) {
  const documents = texts.map(([text, published], i) =>
    analysedOf(text, { name: `${i + 1}.txt`, exhibit: i + 1, ...(published !== undefined && { published }) }),
  )
  const { doc, layers, notes } = datedByStory(documents).at(-1) as (typeof documents)[number]
  return {
    published: doc.meta.published.value,
    dates: layers.date.map((d) => d.value),
    said: new Set(layers.circumstance.flatMap((c) => (c.date === null ? [] : [`${c.date} ${c.dateBasis}`]))),
    noted: notes.filter((n) => n.kind === 'dated-by-story').map((n) => n.detail),
  }
}

describe('an article without a date of publication', () => {
  it('counts its weekdays from what shares its quotations', () => {
    expect(lastOf([first, '2019-05-09'], [second])).toEqual({
      published: null,
      dates: ['2019-05-08', '2019-05-09'],
      said: new Set(['2019-05-09 text', '2019-05-08/2019-05-12 news']),
      noted: ['Its days are counted from 2019-05-09/2019-05-12: it tells what “1.txt” tells.'],
    })
  })

  it.each([
    ['nothing is shared', 'The council of Harl met on Wednesday. “We will see,” said Dana Orlo.', '2019-05-09'],
    ['what shares them has no date either', first, undefined],
  ])('stays without days where %s', (_, text, published) => {
    const given = published === undefined ? ([text] as const) : ([text, published] as const)
    expect(lastOf(given, [second])).toMatchObject({ dates: [null, null], noted: [] })
  })

  it('stays without days where articles of two times share as much', () => {
    expect(lastOf([first, '2019-05-09'], [first, '2019-08-09'], [second])).toMatchObject({
      dates: [null, null],
      noted: [],
    })
  })
})

it('leaves dated articles as they are', () => {
  const document = analysedOf(first, { published: '2019-05-09' })
  expect(datedByStory([document])[0]).toBe(document)
})

it('counts the days of an article from the date that a person gave it', () => {
  const document = analysedOf(first, { published: '2019-05-09' })
  const { meta } = document.doc
  const corrected = { ...meta, published: { ...meta.published, value: '2019-06-06', basis: 'user' as const } }
  const [dated] = datedByStory([{ ...document, doc: { ...document.doc, meta: corrected } }])
  expect(dated?.layers.date[0]?.value).toBe('2019-06-05')
})
