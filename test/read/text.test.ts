import { describe, expect, it } from 'vitest'
import { ReadError } from '../../src/errors.ts'
import { defaultLimits } from '../../src/read/limits.ts'
import { readDocument } from '../../src/read/read-document.ts'
import { readText } from '../../src/read/text.ts'

const utf8 = (text: string) => new TextEncoder().encode(text)

const codeOf = (run: () => unknown) => {
  try {
    run()
  } catch (error) {
    return error instanceof ReadError ? error.code : String(error)
  }
  return null
}

describe('readText', () => {
  it('gives the text exactly as decoded, with one run that leads back to it', () => {
    const text = '  Varga said\r\n\r\nno.\t '
    expect(readText('a.txt', utf8(text))).toMatchObject({
      name: 'a.txt',
      format: 'text',
      text,
      source: [{ start: 0, end: text.length, at: 0 }],
      elements: [],
    })
  })

  it('refuses more bytes than the limit', () => {
    const limits = { ...defaultLimits, maxBytes: 10 }
    expect(codeOf(() => readText('a.txt', utf8('x'.repeat(11)), limits))).toBe('read/too-large')
    expect(codeOf(() => readText('a.txt', utf8('x'.repeat(10)), limits))).toBeNull()
  })

  it.each([
    ['bytes full of zeros', Uint8Array.from({ length: 1000 }, (_, i) => (i % 3 === 0 ? 0 : 65)), 'read/binary'],
    ['a PDF', utf8('%PDF-1.4\n%%EOF'), 'read/format'],
    ['an image', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]), 'read/format'],
  ])('refuses %s', (_, bytes, code) => {
    expect(codeOf(() => readText('a.txt', bytes))).toBe(code)
  })

  it('keeps a stray control character and notes it', () => {
    const { text, notes } = readText('a.txt', utf8(`Varga said ${'no '.repeat(20)}\u0007.`))
    expect(text).toContain('\u0007')
    expect(notes.map((n) => n.kind)).toEqual(['text-control'])
  })
})

describe('readDocument', () => {
  it.each([
    ['no bytes', { name: 'a.html', format: 'html', bytes: utf8('') }, 'read/empty'],
    ['only white space', { name: 'a.txt', format: 'text', bytes: utf8(' \n ') }, 'read/no-text'],
    [
      'a page of frames',
      { name: 'a.html', format: 'html', bytes: utf8('<frameset><frame src=x></frameset>') },
      'read/no-text',
    ],
  ] as const)('refuses %s', (_, unit, code) => {
    expect(codeOf(() => readDocument(unit))).toBe(code)
  })

  it('says in its errors what to do', () => {
    expect(() => readDocument({ name: 'draw.html', format: 'html', bytes: utf8('<script>1</script>') })).toThrow(
      'draw.html shows no text. A script may draw this page: open it in a browser and save it from there.',
    )
  })
})
