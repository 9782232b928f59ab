import { describe, expect, it } from 'vitest'
import { clean } from '../../src/clean/clean.ts'
import { findCorrections } from '../../src/clean/corrections.ts'
import { readHtml } from '../../src/read/html.ts'
import { readText } from '../../src/read/text.ts'

const one = 'Transport Minister Ilse Varga said on Tuesday that the port lease had been signed without a tender.'
const two = 'The ferry Solveig sank off Marlow with 50 passengers aboard. Nobody was hurt, the harbour board said.'
const three = 'Tomas Reyle, a ministry spokesman, said that the terminal had cost more than anybody had been told.'

const found = (note: string) => {
  const source = `<article><h1>Varga signs lease</h1><p>${one}</p><p>${two}</p><p>${three}</p><p>${note}</p></article>`
  const doc = clean(readHtml('page.html', new TextEncoder().encode(source)), { id: 'd', sha256: '' })
  const [correction] = findCorrections(doc.text, doc.regions, doc.body)
  const passage = correction?.passage ? doc.text.slice(correction.passage.start, correction.passage.end) : null
  return { doc, form: correction?.form ?? null, date: correction?.date ?? null, passage }
}

describe('corrections', () => {
  const sank = 'The ferry Solveig sank off Marlow with 50 passengers aboard.'
  it.each<[string, string, string | null, string | null, string | null]>([
    [
      'are tied to the sentence they change',
      'Correction: An earlier version of this article gave the wrong number of passengers on the Solveig.',
      'correction',
      null,
      sank,
    ],
    [
      'are dated',
      'Correction, May 4, 2021: Because of an error, this article misspelled the name of Tomas Reyle, the spokesman.',
      'correction',
      '2021-05-04',
      three,
    ],
    [
      'may be notes of the editor',
      "Editor's note: The ministry has since said that the lease was signed after a tender.",
      "editor's note",
      null,
      one,
    ],
    [
      'may be clarifications',
      'Clarification: The passengers of the ferry were crew of another ship.',
      'clarification',
      null,
      sank,
    ],
    ['stay without a passage where none is spoken of', 'This article has been updated.', 'update', null, null],
    [
      'stay without a passage where several are as near',
      'Correction: An earlier version of this story misstated what was said on Tuesday and what it cost.',
      'correction',
      null,
      null,
    ],
    ['are not found where nothing is corrected', 'The board meets again on Friday.', null, null, null],
  ])('%s', (_, note, form, date, passage) => {
    const { doc, ...rest } = found(note)
    expect(rest).toEqual({ form, date, passage })
    expect(doc.text).toContain(note)
  })

  it.each([
    ['Correction (May 4, 2021): The ferry had 50 passengers.', '2021-05-04'],
    ['This article was corrected on 4 May 2021 to give the number of passengers.', '2021-05-04'],
    ['Correction: The ferry had 50 passengers. (May 4, 2021)', '2021-05-04'],
    ['Correction: May 4, 2021, Tuesday. The ferry had 50 passengers.', '2021-05-04'],
    ['Correction: The ferry had 50 passengers. Tuesday, May 4, 2021.', '2021-05-04'],
    ['Correction: The ferry sank on May 4, 2019, not on May 5.', null],
    ['Correction: The ferry had 50 passengers on May 4, 2019.', null],
  ])('are dated by themselves, not by a day they correct: %s', (note, date) => {
    expect(found(note).date).toBe(date)
  })

  it('of several lines are one', () => {
    const lines = [
      'CORRECTION:',
      'As published in the Courier.',
      'An article on Tuesday about the Solveig misstated the number of passengers on the ferry.',
      'Friday, May 7, 2021.',
    ]
    const more = 'The board of the harbour meets again on Friday to look at the lights of the eastern quay.'
    const text = [one, two, three, more, ...lines].join('\n\n')
    const doc = clean(readText('a.txt', new TextEncoder().encode(text)), { id: 'd', sha256: '' })
    const notes = findCorrections(doc.text, doc.regions, doc.body)
    expect(notes.map((n) => [doc.text.slice(n.span.start, n.span.end), n.date])).toEqual([
      [lines.join('\n\n'), '2021-05-07'],
    ])
    expect(doc.text.slice(notes[0]?.passage?.start, notes[0]?.passage?.end)).toMatch(/^The ferry Solveig/)
  })

  it.each([
    'Editor’s note: The following is part 3 of a series on the ferry Solveig and its passengers.',
    'Editor’s note: The Solveig carries passengers off Marlow every day, and nobody minds.',
  ])('are not tied to a passage where a note changes nothing: %s', (note) => {
    expect(found(note)).toMatchObject({ form: "editor's note", passage: null })
  })

  it('are noted at both places', () => {
    const { doc } = found('Correction: An earlier version gave the wrong number of passengers on the Solveig.')
    const notes = doc.notes.filter((n) => n.kind === 'correction' || n.kind === 'corrected-passage')
    expect(notes.map((n) => [n.kind, doc.text.slice(n.span.start, n.span.end).slice(0, 11)])).toEqual([
      ['correction', 'Correction:'],
      ['corrected-passage', 'The ferry S'],
    ])
  })

  it('are found in plain text', () => {
    const note = 'Correction: An earlier version gave the wrong number of passengers on the Solveig.'
    const bytes = new TextEncoder().encode(`${one}\n\n${two}\n\n${three}\n\n${note}\n`)
    const doc = clean(readText('a.txt', bytes), { id: 'd', sha256: '' })
    expect(doc.notes.map((n) => n.kind)).toContain('corrected-passage')
  })

  it('are quick to look for in a long text', () => {
    const text = `${'a. '.repeat(200_000)}`
    const region = { start: 0, end: 300, kind: 'correction', rule: 'correction-line' } as const
    const before = performance.now()
    findCorrections(text, [region], [{ start: 0, end: text.length }])
    expect(performance.now() - before).toBeLessThan(5_000)
  })
})
