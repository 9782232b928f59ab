import { describe, expect, it } from 'vitest'
import { decode, decodeWindows1252 } from '../../src/read/decode.ts'

const bytes = (...values: number[]) => Uint8Array.from(values)
const utf8 = (text: string) => new TextEncoder().encode(text)

describe('decode', () => {
  it.each([
    ['takes valid UTF-8 as UTF-8', utf8('Varga said “no”'), null, 'Varga said “no”', 'utf-8'],
    ['keeps the byte order mark in the text', bytes(0xef, 0xbb, 0xbf, 0x41), null, '\ufeffA', 'utf-8'],
    ['reads UTF-16 by its mark', bytes(0xff, 0xfe, 0x41, 0, 0x19, 0x20), null, '\ufeffA’', 'utf-16le'],
    ['reads big-endian UTF-16 by its mark', bytes(0xfe, 0xff, 0, 0x41), null, '\ufeffA', 'utf-16be'],
    ['falls back to windows-1252', bytes(0x93, 0x6e, 0x6f, 0x94), null, '“no”', 'windows-1252'],
    ['reads what pages call latin1 as windows-1252', bytes(0x92, 0xe9), 'ISO-8859-1', '’é', 'windows-1252'],
    ['takes a declared encoding that it knows', bytes(0xcf, 0xf0, 0xe8), 'windows-1251', 'При', 'windows-1251'],
    ['passes over a declared encoding that it does not know', bytes(0x93, 0x41), 'x-nonsense', '“A', 'windows-1252'],
    ['believes valid UTF-8 before a declaration', utf8('“no”'), 'iso-8859-1', '“no”', 'utf-8'],
  ])('%s', (_, input, declared, text, encoding) => {
    expect(decode(input, declared)).toMatchObject({ text, encoding })
  })

  it.each([
    [
      'UTF-16 without a mark',
      Uint8Array.from(Buffer.from('Varga said “no”.\n'.repeat(9), 'utf16le')),
      'Varga said “no”.\n'.repeat(9),
      'utf-16le',
    ],
    [
      'big-endian UTF-16 without a mark',
      Uint8Array.from(Buffer.from('Varga said no.\n', 'utf16le').swap16()),
      'Varga said no.\n',
      'utf-16be',
    ],
    [
      'Mac Roman by its quotation marks',
      Buffer.from('\xd2We signed,\xd3 Varga said. It\xd5s done.', 'latin1'),
      '“We signed,” Varga said. It’s done.',
      'macintosh',
    ],
  ])('tells %s, and says that nothing else does', (_, input, text, encoding) => {
    const found = decode(input)
    expect(found).toMatchObject({ text, encoding })
    expect(found.notes.map((n) => n.kind)).toEqual(['encoding-guessed'])
  })

  it('takes capital letters of windows-1252 for what they are', () => {
    const words = Buffer.from('\xd2scar \xd3lafsson met J\xd3N and \x93no one\x94 else', 'latin1')
    expect(decode(words)).toMatchObject({ encoding: 'windows-1252', notes: [] })
    expect(decode(Buffer.from('\xd3lafur and \xd2scar', 'latin1')).encoding).toBe('windows-1252')
  })

  it('keeps broken UTF-8 as UTF-8 and says so', () => {
    const { text, encoding, notes } = decode(Uint8Array.from([...utf8('“We signed,” Varga said. '), 0xff, 0x2e]))
    expect(text).toBe('“We signed,” Varga said. \ufffd.')
    expect(encoding).toBe('utf-8')
    expect(notes.map((n) => n.kind)).toEqual(['encoding-invalid'])
  })

  it('notes that a declared encoding does not fit the bytes', () => {
    expect(decode(bytes(0x93, 0x94), 'utf-8').notes.map((n) => n.kind)).toEqual(['encoding-mismatch'])
    expect(decode(utf8('plain'), 'iso-8859-1').notes).toEqual([])
  })

  it('has a character for every byte of windows-1252', () => {
    const all = Uint8Array.from({ length: 256 }, (_, i) => i)
    const text = decodeWindows1252(all)
    expect(text).toHaveLength(256)
    expect(text.slice(0x80, 0xa0)).toBe('€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ')
    expect(text.slice(0xa0)).toBe(String.fromCharCode(...Array.from({ length: 96 }, (_, i) => 0xa0 + i)))
  })
})
