import { describe, expect, it } from 'vitest'
import { readDocument } from '../../src/read/read-document.ts'

const read = (text: string) =>
  readDocument({ name: 'talk.srt', format: 'subtitles', bytes: new TextEncoder().encode(text) })

describe('captions', () => {
  it.each<[string, string, string]>([
    [
      'joins the words of captions into a sentence',
      '1\n00:00:01,000 --> 00:00:03,000\nWe signed the lease\n\n2\n00:00:03,000 --> 00:00:05,500\non the fourth of May.\n',
      'We signed the lease on the fourth of May.',
    ],
    [
      'gives each speaker a paragraph',
      '1\n00:00:01,000 --> 00:00:03,000\nORLO: Did you sign it?\n\n2\n00:00:03,000 --> 00:00:05,500\nMORENO: I did. Nobody\nobjected.\n',
      'ORLO: Did you sign it?\n\nMORENO: I did. Nobody objected.',
    ],
    [
      'takes voices of WebVTT for speakers',
      'WEBVTT - Harbour hearing\n\nNOTE for the desk\n\n00:01.000 --> 00:03.000 align:start\n<v Ines Orlo>Did you <i>sign</i> it?\n\n00:03.000 --> 00:04.000\n<v Ines Orlo>Yes or no?</v>\n\n00:04.000 --> 00:05.000\n<v Bram Moreno>I did.\n',
      'Ines Orlo: Did you sign it? Yes or no?\n\nBram Moreno: I did.',
    ],
    [
      'takes dashes and chevrons for a new speaker',
      '1\n00:00:01,000 --> 00:00:03,000\n- Did you sign it?\n- I did.\n\n2\n00:00:03,000 --> 00:00:05,000\n>> And the tender?\n',
      'Did you sign it?\n\nI did.\n\nAnd the tender?',
    ],
    [
      'leaves out times, styles and positions inside',
      'WEBVTT\n\nSTYLE\n::cue { color: red }\n\n1\n00:00:01.000 --> 00:00:03.000\n{\\an8}We <00:00:01.500><c.red>signed</c> R&amp;D &lt;now&gt;.\n',
      'We signed R&D <now>.',
    ],
    [
      'keeps lines of captions that roll up once',
      'WEBVTT\n\n00:00:01.000 --> 00:00:03.000\nwe signed it\n\n00:00:03.000 --> 00:00:05.000\nwe signed it\nin May\n\n00:00:05.000 --> 00:00:07.000\nin May\nwithout a tender\n',
      'we signed it in May without a tender',
    ],
    [
      'begins a paragraph after a silence',
      '1\n00:00:01,000 --> 00:00:03,000\nWe signed it.\n\n2\n00:00:09,000 --> 00:00:11,000\nThe hearing goes on.\n',
      'We signed it.\n\nThe hearing goes on.',
    ],
    [
      'reads captions without empty lines between',
      '1\n00:00:01,000 --> 00:00:03,000\nWe signed\n2\n00:00:03,000 --> 00:00:05,000\nthe lease.\n',
      'We signed the lease.',
    ],
    ['reads lines that end as on Windows', '1\r\n00:00:01,000 --> 00:00:03,000\r\nWe signed.\r\n\r\n', 'We signed.'],
  ])('%s', (_, source, text) => {
    expect(read(source).text).toBe(text)
  })

  it('says at what time each passage is heard', () => {
    const { text, places = [] } = read(
      '1\n00:00:01,000 --> 00:00:03,000\nWe signed the lease\n\n2\n01:02:03,000 --> 01:02:05,500\non the fourth of May.\n',
    )
    expect(places.map(({ start, end, label }) => [label, text.slice(start, end).trim()])).toEqual([
      ['00:00:01', 'We signed the lease'],
      ['01:02:03', 'on the fourth of May.'],
    ])
  })

  it('marks the turns of speakers', () => {
    const { text, marks = [] } = read(
      '1\n00:00:01,000 --> 00:00:03,000\nORLO: Did you?\n\n2\n00:00:03,000 --> 00:00:05,500\n- I did.\n',
    )
    expect(marks.map(({ start, end, kind }) => [kind, text.slice(start, end)])).toEqual([
      ['transcript', 'ORLO: Did you?'],
    ])
  })

  it('leads from the text back to the file', () => {
    const file = 'WEBVTT\n\n00:01.000 --> 00:03.000\n<v Ines Orlo>R&amp;D, <i>she</i> said\n- twice.\n'
    const { text, source } = read(file)
    for (const { start, end, at } of source) expect(file.slice(at, at + end - start)).toBe(text.slice(start, end))
    expect(text).toBe('Ines Orlo: R&D, she said\n\ntwice.')
  })

  it('says what it found where there are no captions', () => {
    expect(() => read('WEBVTT\n\nnothing here\n')).toThrow(/Expected captions with their times in talk.srt/)
  })

  it('reads twenty thousand captions in one go', () => {
    const cue = (i: number) => `${i}\n00:00:01,000 --> 00:00:03,000\nLine ${i} <b\n\n`
    expect(read(Array.from({ length: 20_000 }, (_, i) => cue(i)).join('')).text.length).toBeGreaterThan(200_000)
  })
})
