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
