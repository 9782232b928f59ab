import { deflateSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { clean } from '../../src/clean/clean.ts'
import { codeOf } from '../../src/errors.ts'
import { defaultLimits } from '../../src/read/limits.ts'
import { readPdf } from '../../src/read/pdf.ts'
import { column, type Placed, pdfOf, type PdfOptions } from '../helpers/pdf.ts'

const read = (pages: readonly (readonly Placed[])[], options: PdfOptions = {}) =>
  readPdf('a.pdf', pdfOf(pages, options))
const failure = async (bytes: Uint8Array, limits = defaultLimits) =>
  readPdf('a.pdf', bytes, limits).then(
    () => null,
    (error: unknown) => [codeOf(error), error instanceof Error ? error.message : ''],
  )

const one =
  'Transport Minister Ilse Varga said on Tuesday that the port lease had been signed without a tender, and that nobody had objected to it in the weeks before it was signed.'
const two =
  'Bram Ostrowe, who sits for Carrow, had put the question to the board of the harbour in a letter in April, and he was told that an answer would come after the summer.'
const three =
  'The board, which met twice in May, was told of the lease a week after it had been signed, said a member who asked not to be named because the minutes are not public yet.'

describe('the text of a PDF', () => {
  it('is joined from lines to paragraphs', async () => {
    const first = column(one, { x: 72, y: 100, width: 60 })
    const second = column(two, { x: 72, y: 200, width: 60 })
    expect((await read([[...first, ...second]])).text).toBe(`${one}\n\n${two}`)
  })

  it('begins a paragraph where the first line is indented', async () => {
    const [head, ...rest] = column(two, { x: 72, y: 100 + 12 * 3, width: 60 })
    const page = [...column(one, { x: 72, y: 100, width: 60 }), { ...(head as Placed), x: 90 }, ...rest]
    expect((await read([page])).text).toBe(`${one}\n\n${two}`)
  })

  it('follows columns down and then across, under a headline over both', async () => {
    const page = [
      { x: 72, y: 90, text: 'Port lease was signed without a tender, minister says', size: 20 },
      ...column(`${one} ${two}`, { x: 72, y: 130, width: 42 }),
      ...column(`${three} ${one}`, { x: 320, y: 130, width: 42 }),
    ]
    const { text, marks = [] } = await read([page])
    expect(text).toBe(`Port lease was signed without a tender, minister says\n\n${one} ${two}\n\n${three} ${one}`)
    expect(marks.map((m) => m.kind)).toEqual(['headline'])
  })

  it('reads what stands under columns after them, though it does not reach over both', async () => {
    const page = [
      ...column(`${one} ${two}`, { x: 72, y: 130, width: 42 }),
      ...column(`${three} ${one}`, { x: 320, y: 130, width: 42 }),
      { x: 72, y: 260, text: 'What was signed', size: 14 },
      ...column(two, { x: 72, y: 285, width: 90 }),
    ]
    expect((await read([page])).text).toBe(`${one} ${two}\n\n${three} ${one}\n\nWhat was signed\n\n${two}`)
  })

  it('keeps short lines under a headline apart', async () => {
    const page = [
      { x: 72, y: 90, text: 'By Cora Finch' },
      { x: 72, y: 102, text: '14 May 2019' },
      ...column(one, { x: 72, y: 114, width: 60 }),
    ]
    expect((await read([page])).text).toBe(`By Cora Finch\n\n14 May 2019\n\n${one}`)
  })

  it('reads a table row by row', async () => {
    const rows = ['Port', 'Berths', 'Lease', 'Ansel', '50', '1999', 'Carrow', '80', '2004', 'Upland', '12', '2019']
    const page = rows.map((text, i) => ({ x: 72 + (i % 3) * 120, y: 100 + Math.floor(i / 3) * 14, text }))
    expect((await read([page])).text.replaceAll('\t', ' ')).toContain('Ansel 50 1999')
  })

  it.each([
    ['the board had ob-', 'jected to it', 'the board had objected to it'],
    ['a well-known and self-', 'appointed member', 'a well-known and self-appointed member'],
    ['the so-called mid-May lease, a mid-', 'May lease', 'the so-called mid-May lease, a mid-May lease'],
    ['the years 2016-', '17 were quiet', 'the years 2016-17 were quiet'],
    ['the board –', 'which met', 'the board – which met'],
    ['the minis\u00ad', 'ter said', 'the minister said'],
  ])('joins a word divided at the end of a line: %s %s', async (a, b, joined) => {
    const { text } = await read([
      [
        { x: 72, y: 100, text: a },
        { x: 72, y: 112, text: b },
      ],
    ])
    expect(text).toBe(joined)
  })

  it('runs on over pages, with running heads and page numbers kept and marked', async () => {
    const lines = column(`${one} ${two}`, { x: 72, y: 100, width: 60 })
    const edges = (n: number): Placed[] => [
      { x: 72, y: 40, text: 'Lantern Daily – 14 May 2019' },
      { x: 300, y: 770, text: `Page ${n} of 2` },
    ]
    const half = lines.slice(0, 3)
    const rest = lines.slice(3).map((l) => ({ ...l, y: l.y - 36 }))
    const raw = await read([
      [...edges(1), ...half],
      [...edges(2), ...rest],
    ])
    expect(raw.text.startsWith(`${one} ${two}\n\n`)).toBe(true)
    expect((raw.marks ?? []).map((m) => [m.kind, m.rule, raw.text.slice(m.start, m.end)])).toEqual([
      ['boilerplate', 'running-head', 'Lantern Daily – 14 May 2019'],
      ['boilerplate', 'page-number', 'Page 1 of 2'],
      ['boilerplate', 'running-head', 'Lantern Daily – 14 May 2019'],
      ['boilerplate', 'page-number', 'Page 2 of 2'],
    ])
    const places = (raw.places ?? []).map(({ start, end, label }) => [label, raw.text.slice(start, end).trim()])
    expect(places.filter(([label]) => label === 'page 1')[0]?.[1]).toBe(half.map((l) => l.text).join(' '))
    const doc = clean(raw, { id: 'd', sha256: '' })
    expect(doc.body.map((s) => doc.text.slice(s.start, s.end))).toEqual([`${one} ${two}`])
  })

  it('takes the address a browser prints under a page', async () => {
    const edges = (n: number): Placed[] => [
      { x: 30, y: 20, text: '14/05/2019, 09:30 Port lease - Lantern Daily', size: 8 },
      { x: 30, y: 780, text: 'https://lantern.example/2019/05/14/lease', size: 8 },
      { x: 570, y: 780, text: `${n}/2`, size: 8 },
    ]
    const raw = await read([
      [...edges(1), ...column(one, { x: 72, y: 100, width: 60 })],
      [...edges(2), ...column(two, { x: 72, y: 100, width: 60 })],
    ])
    expect(raw.fields).toMatchObject([{ field: 'url', value: 'https://lantern.example/2019/05/14/lease' }])
    expect(raw.text).toContain(`${one}\n\n`)
  })

  it('takes the numbers of lines in the margin of a transcript out', async () => {
    const talk = [
      'Q. Did you sign it?',
      'A. I did.',
      'Q. On which day did you',
      'sign the lease?',
      'A. On a Tuesday.',
      'Q. Who was there?',
      'A. Nobody.',
      'Q. And the board?',
      'A. It was told later.',
      'Q. Thank you.',
    ]
    const page = talk.flatMap((text, i) => [
      { x: 72, y: 100 + i * 24, text: String(i + 1) },
      { x: 110, y: 100 + i * 24, text },
    ])
    const { text, marks = [] } = await read([page])
    expect(text.split('\n\n').slice(0, 4)).toEqual([
      'Q. Did you sign it?',
      'A. I did.',
      'Q. On which day did you sign the lease?',
      'A. On a Tuesday.',
    ])
    expect(marks.map((m) => m.rule)).toEqual(['line-number'])
  })

  it('keeps words that do not show apart, and says so', async () => {
    const raw = await read([
      [...column(one, { x: 72, y: 100, width: 60 }), { x: 72, y: 700, text: '“I stole it,” Varga said.', mode: 3 }],
    ])
    expect(raw.notes.map((n) => n.kind)).toEqual(['hidden-text'])
    expect((raw.marks ?? []).map((m) => [m.rule, raw.text.slice(m.start, m.end)])).toEqual([
      ['hidden-text', '“I stole it,” Varga said.'],
    ])
  })

  it('reads the invisible layer under a scan', async () => {
    const raw = await read([column(one, { x: 72, y: 100, width: 60 }).map((p) => ({ ...p, mode: 3 }))], {
      packed: true,
    })
    expect(raw.text).toBe(one)
  })

  it('keeps words that are turned apart', async () => {
    const raw = await read([
      [...column(one, { x: 72, y: 100, width: 60 }), { x: 30, y: 500, text: 'Photograph by Nadia Kells', turned: 90 }],
    ])
    expect(raw.text).toBe(`${one}\n\nPhotograph by Nadia Kells`)
    expect((raw.marks ?? []).map((m) => m.rule)).toEqual(['turned-text'])
  })

  it('takes a title, but not one that the program gave', async () => {
    const page = column(one, { x: 72, y: 100, width: 60 })
    expect((await read([page], { title: 'Port lease' })).fields.map((f) => f.value)).toEqual(['Port lease'])
    expect((await read([page], { title: 'Microsoft Word - lease.docx' })).fields).toEqual([])
  })

  it('takes the largest words above the text for its headline', async () => {
    const page = [
      { x: 72, y: 80, text: 'Port lease was signed without a tender', size: 18 },
      ...column(one, { x: 72, y: 110, width: 60 }),
    ]
    const doc = clean(await read([page], { title: 'Port lease was signed without a tender | Lantern Daily' }), {
      id: 'd',
      sha256: '',
    })
    expect(doc.meta).toMatchObject({
      title: { value: 'Port lease was signed without a tender', basis: 'heading', spans: [{ start: 0, end: 38 }] },
      outlet: { value: 'Lantern Daily' },
    })
  })

  it('says which pages have no text', async () => {
    const raw = await read([column(one, { x: 72, y: 100, width: 60 }), []])
    expect(raw.notes.map((n) => [n.kind, n.detail])).toEqual([
      ['pages-without-text', 'Pages without a text layer, which may be pictures: 2.'],
    ])
  })

  it('leaves pages over the limit out, and says so', async () => {
    const page = column(one, { x: 72, y: 100, width: 60 })
    const raw = await readPdf('a.pdf', pdfOf([page, page, page]), { ...defaultLimits, maxPages: 2 })
    expect(raw.notes.map((n) => n.detail)).toEqual(['Of 3 pages the first 2 were read.'])
  })
})

describe('a PDF that is damaged', () => {
  const pages = Array.from({ length: 12 }, () => column(one, { x: 72, y: 100, width: 60 }))

  it('gives the pages that are whole where it is cut off', async () => {
    const whole = pdfOf(pages)
    const raw = await readPdf('a.pdf', whole.subarray(0, Math.floor(whole.length * 0.6)), defaultLimits)
    const kinds = raw.notes.map((n) => n.kind)
    expect(kinds).toContain('pdf-damaged')
    expect(raw.places?.length).toBeGreaterThan(4)
    expect(raw.places?.length).toBeLessThan(12)
  })

  it('gives the pages around one that is damaged, and says which', async () => {
    const file = Buffer.from(pdfOf(pages, { packed: true }))
    const streams = [...file.toString('latin1').matchAll(/stream\r?\n/g)].filter((m) => file[m.index - 1] !== 0x64)
    const at = (streams[Math.floor(streams.length / 2)]?.index ?? 0) + 8
    file.fill(0, at, at + 60)
    const raw = await readPdf('a.pdf', file, defaultLimits)
    expect(raw.notes.map((n) => n.detail).join(' ')).toMatch(
      /damaged and could not be read: \d+\.|may be pictures: \d+\./,
    )
    expect(raw.places?.length).toBeGreaterThanOrEqual(11)
  })
})

describe('a PDF that cannot be read', () => {
  const good = pdfOf([column(one, { x: 72, y: 100, width: 60 })])

  it.each<[string, Uint8Array, string, RegExp]>([
    [
      'is locked',
      pdfOf([[]], {
        trailer: `/Encrypt << /Filter /Standard /V 2 /R 3 /Length 128 /P -44 /O <${'ab'.repeat(32)}> /U <${'cd'.repeat(32)}> >> /ID [<00> <00>]`,
      }),
      'read/pdf-encrypted',
      /locked with a password/,
    ],
    ['holds pictures only', pdfOf([[], []]), 'read/pdf-no-text', /its 2 pages are pictures.*OCR/],
    [
      'is noise',
      Buffer.concat([Buffer.from('%PDF-1.7\n'), Uint8Array.from({ length: 4096 }, (_, i) => (i * 7919) % 251)]),
      'read/pdf',
      /a\.pdf is cut short or damaged: no page of it can be read \(.+\)\. Get it again\./,
    ],
    [
      'lists itself as its pages',
      Buffer.from(Buffer.from(good).toString('latin1').replace('/Kids [10 0 R]', '/Kids [2 0 R] '), 'latin1'),
      'read/pdf',
      /a\.pdf is cut short or damaged: no page of it can be read \(.+\)\. Get it again\./,
    ],
    ['is cut before its objects', good.subarray(0, 100), 'read/pdf', /Get it again/],
  ])('%s', async (_, bytes, code, message) => {
    const [found, said] = (await failure(bytes)) ?? []
    expect(found).toBe(code)
    expect(said).toMatch(message)
  })

  it('unpacks beyond the limit', async () => {
    const zeros = deflateSync(Buffer.alloc(20 * 1024 * 1024)).toString('latin1')
    const bomb = pdfOf([column(one, { x: 72, y: 100, width: 60 })], {
      more: { 1000: `<< /Filter /FlateDecode /Length ${zeros.length} >>\nstream\n${zeros}\nendstream` },
    })
    expect(await failure(bomb)).toEqual([
      'read/expansion',
      expect.stringMatching(/Expected at most 16 MB when a.pdf is unpacked/),
    ])
  })

  it('is read where its end is missing, and it is said', async () => {
    const file = Buffer.from(good)
    const raw = await readPdf('a.pdf', file.subarray(0, file.indexOf('xref')))
    expect(raw.text).toBe(one)
    expect(raw.notes.map((n) => n.kind)).toEqual(['pdf-damaged'])
  })
})
