import { describe, expect, it } from 'vitest'
import { codeOf } from '../../src/errors.ts'
import { defaultLimits } from '../../src/read/limits.ts'
import { readDocx } from '../../src/read/docx.ts'
import { formatOf } from '../../src/read/signature.ts'
import { zipOf } from '../helpers/archives.ts'

const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const p = (inner: string, style = '') =>
  `<w:p>${style === '' ? '' : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}${inner}</w:p>`
const r = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`

const fileOf = (body: string, more: Readonly<Record<string, string>> = {}) =>
  zipOf([
    { name: '[Content_Types].xml', content: '<Types/>' },
    {
      name: '_rels/.rels',
      content:
        '<Relationships><Relationship Type="http://x/officeDocument" Target="word/document.xml"/></Relationships>',
    },
    {
      name: 'word/document.xml',
      content: `<?xml version="1.0"?><w:document ${w}><w:body>${body}</w:body></w:document>`,
    },
    ...Object.entries(more).map(([name, content]) => ({ name, content })),
  ])
const read = (body: string, more: Readonly<Record<string, string>> = {}) => readDocx('a.docx', fileOf(body, more))
const marksOf = ({ text, marks = [] }: Awaited<ReturnType<typeof read>>) =>
  marks.map((m) => [m.kind, m.rule, text.slice(m.start, m.end)])

describe('a Word document', () => {
  it.each<[string, string, string]>([
    [
      'joins runs to paragraphs',
      p(r('The lease ') + r('was signed.')) + p(r('Nobody objected.')),
      'The lease was signed.\n\nNobody objected.',
    ],
    ['reads references to characters', p(r('R&amp;D &#8220;no&#8221;')), 'R&D “no”'],
    [
      'keeps tabs and line breaks',
      p(`${r('Berths:')}<w:r><w:tab/><w:t>50</w:t><w:br/><w:t>Lease</w:t></w:r>`),
      'Berths:\t50\nLease',
    ],
    [
      'reads insertions and not deletions',
      p(
        `${r('The lease was ')}<w:del><w:r><w:delText>not </w:delText></w:r></w:del><w:ins>${r('signed')}</w:ins>${r('.')}`,
      ),
      'The lease was signed.',
    ],
    ['leaves out what was moved away', p(`<w:moveFrom>${r('Moved.')}</w:moveFrom>${r('Stays.')}`), 'Stays.'],
    ['leaves out the codes of fields', p(`<w:r><w:instrText>HYPERLINK "x"</w:instrText></w:r>${r('link')}`), 'link'],
    [
      'reads a drawing once',
      p(
        `<mc:AlternateContent><mc:Choice>${r('Box')}</mc:Choice><mc:Fallback>${r('Box')}</mc:Fallback></mc:AlternateContent>`,
      ),
      'Box',
    ],
    [
      'reads tables row by row',
      `<w:tbl><w:tr><w:tc>${p(r('Ansel'))}</w:tc><w:tc>${p(r('50'))}</w:tc></w:tr><w:tr><w:tc>${p(r('Carrow'))}</w:tc><w:tc>${p(r('80'))}</w:tc></w:tr></w:tbl>${p(r('After.'))}`,
      'Ansel\t50\nCarrow\t80\n\nAfter.',
    ],
    ['passes over empty paragraphs', p('') + p(r('One.')) + p('') + p(r('Two.')), 'One.\n\nTwo.'],
  ])('%s', async (_, body, text) => {
    expect((await read(body)).text).toBe(text)
  })

  it('marks headings by their style', async () => {
    expect(
      marksOf(
        await read(p(r('Port lease'), 'Title') + p(r('What was signed'), 'Heading2') + p(r('It runs for years.'))),
      ),
    ).toEqual([
      ['headline', 'style', 'Port lease'],
      ['heading', 'style', 'What was signed'],
    ])
  })

  it('keeps notes, comments and running heads after the text, and marks them', async () => {
    const part = (name: string, text: string) => `<w:${name} ${w}>${p(r(text))}</w:${name}>`
    const raw = await read(p(r('The lease was signed.')), {
      'word/footnotes.xml': part('footnotes', 'See the annex.'),
      'word/comments.xml': part('comments', 'Check this!'),
      'word/header1.xml': part('hdr', 'DRAFT'),
      'word/header2.xml': part('hdr', 'DRAFT'),
    })
    expect(raw.text).toBe('The lease was signed.\n\nSee the annex.\n\nCheck this!\n\nDRAFT')
    expect(marksOf(raw)).toEqual([
      ['metadata', 'footnote', 'See the annex.'],
      ['comments', 'comment', 'Check this!'],
      ['boilerplate', 'running-head', 'DRAFT'],
    ])
  })

  it('says that changes are not yet accepted and that words are hidden', async () => {
    const hidden = '<w:r><w:rPr><w:vanish/></w:rPr><w:t>secret</w:t></w:r>'
    const raw = await read(p(`${r('One. ')}${hidden}<w:ins>${r(' Two.')}</w:ins>`))
    expect(raw.notes.map((n) => n.kind)).toEqual(['tracked-changes', 'hidden-text'])
    expect(marksOf(raw)).toEqual([['boilerplate', 'hidden-text', 'secret']])
  })

  it('takes title, author and day of change from its properties', async () => {
    const raw = await read(p(r('One.')), {
      'docProps/core.xml':
        '<cp:coreProperties><dc:title>Port lease</dc:title><dc:creator>Cora Finch</dc:creator><dcterms:modified>2019-05-14T09:00:00Z</dcterms:modified></cp:coreProperties>',
    })
    expect(raw.fields.map((f) => `${f.field}: ${f.value}`)).toEqual([
      'title: Port lease',
      'author: Cora Finch',
      'modified: 2019-05-14T09:00:00Z',
    ])
  })

  it('leads from the text back to its source', async () => {
    const body = p(r('R&amp;D, she said.'))
    const { text, source } = await read(body)
    const own = `<?xml version="1.0"?><w:document ${w}><w:body>${body}</w:body></w:document>`
    for (const { start, end, at } of source) expect(own.slice(at, at + end - start)).toBe(text.slice(start, end))
  })

  it.each<[string, () => Uint8Array, string]>([
    ['no text', () => fileOf(p('')), 'read/no-text'],
    ['another kind of document', () => zipOf([{ name: 'xl/workbook.xml', content: '<x/>' }]), 'read/docx'],
    ['a cut file', () => fileOf(p(r('One.'))).subarray(0, 200), 'read/zip-damaged'],
    ['what unpacks beyond the limit', () => fileOf(p(r('x'.repeat(20_000_000)))), 'read/expansion'],
  ])('refuses %s', async (_, bytes, code) => {
    const found = await readDocx('a.docx', bytes(), { ...defaultLimits, maxExpansion: 2 }).then(() => null, codeOf)
    expect(found).toBe(code)
  })

  it('reads a hundred thousand open elements in one go', async () => {
    expect((await read(`${'<w:sdt>'.repeat(100_000)}${p(r('One.'))}`)).text).toBe('One.')
  })

  it.each(['a.docx', 'a'])('is told by its first bytes in %s', (name) => {
    expect(formatOf(name, fileOf(p(r('One.'))))).toBe('docx')
  })
})
