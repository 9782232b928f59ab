import { expect, it } from 'vitest'
import { analyseAny } from '../../src/pipeline/analyse.ts'
import { pdfOf, type Placed } from '../helpers/pdf.ts'

const lines = [
  'TOMAS REYLE, having been first duly sworn, was',
  'examined and testified as follows:',
  '        DIRECT EXAMINATION',
  'BY MS. KELLS:',
  '    Q.  Did you sign the lease that the board had',
  'before it on that day?',
  '    A.  I did, but only after the board had met, and',
  'after the harbour master had been told about it.',
  '        MR. OSTROWE:  Objection.',
  '        THE WITNESS:  It was a Tuesday.',
  '    Q.  Who else was there?',
  '    A.  Ilse Moreno.',
]

it('the PDF of a deposition gives its turns with who speaks, without the numbers of its lines', async () => {
  const page = lines.flatMap((line, i): readonly Placed[] => {
    const y = 80 + 24 * i
    const indent = 5 * (line.length - line.trimStart().length)
    return [
      { x: 60, y, text: String(i + 1) },
      { x: 100 + indent, y, text: line.trim() },
    ]
  })
  const bytes = pdfOf([[{ x: 250, y: 40, text: 'DEPOSITION OF TOMAS REYLE' }, ...page, { x: 300, y: 760, text: '12' }]])
  const { doc, layers } = await analyseAny({ name: 'a.pdf', format: 'pdf', bytes })
  const speakerOf = new Map(layers.circumstance.map((c) => [c.statement, c.speaker]))
  const nameOf = new Map(layers.entity.map((e) => [e.id, e.name]))
  expect(
    layers.statement.map((s) => [
      nameOf.get(speakerOf.get(s.id) ?? ''),
      s.content.map((c) => doc.text.slice(c.start, c.end)).join(' '),
    ]),
  ).toEqual([
    ['KELLS', 'Did you sign the lease that the board had before it on that day?'],
    ['TOMAS REYLE', 'I did, but only after the board had met, and after the harbour master had been told about it.'],
    ['OSTROWE', 'Objection.'],
    ['TOMAS REYLE', 'It was a Tuesday.'],
    ['KELLS', 'Who else was there?'],
    ['TOMAS REYLE', 'Ilse Moreno.'],
  ])
})
