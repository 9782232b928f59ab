import { describe, expect, it } from 'vitest'
import { readLines } from '../../src/pipeline/lines.ts'

/** The lines of a text that comes in pieces of `size` bytes. */
async function linesOf(text: string, size: number, most = 100): Promise<readonly string[]> {
  const bytes = new TextEncoder().encode(text)
  async function* stream(): AsyncGenerator<Uint8Array> {
    for (let at = 0; at < bytes.length; at += size) yield bytes.slice(at, at + size)
  }
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true })
  const lines: string[] = []
  for await (const l of readLines(stream(), most))
    lines.push(`${l.line}:${l.tooLong ? 'too long' : decoder.decode(l.bytes)}`)
  return lines
}

describe.each([1, 2, 3, 7, 1000])('lines of a stream in pieces of %i bytes', (size) => {
  it.each([
    ['lines with and without an end', 'a\nb\nc', ['1:a', '2:b', '3:c']],
    ['blank lines, counted and left out', 'a\n\n  \t\r\nb\n', ['1:a', '4:b']],
    ['characters of several bytes', 'é “x”\n𝕏\n', ['1:é “x”', '2:𝕏']],
    ['a byte order mark, left out', '\ufeffa\n\ufeffb', ['1:a', '2:\ufeffb']],
    ['a line that is too long, let go', `a\n${'x'.repeat(101)}\nb`, ['1:a', '2:too long', '3:b']],
    ['a last line that is too long', 'x'.repeat(101), ['1:too long']],
    ['nothing', '', []],
  ])('takes %s', async (_, text, expected) => {
    expect(await linesOf(text, size)).toEqual(expected)
  })
})
