import { describe, expect, it } from 'vitest'
import { formatOf, unreadFormat } from '../../src/read/signature.ts'

const utf8 = (text: string) => new TextEncoder().encode(text)

describe('formatOf', () => {
  it.each([
    ['page.html', 'anything', 'html'],
    ['PAGE.HTM', '<p>x', 'html'],
    ['story.txt', 'Varga said no.', 'text'],
    ['story.txt', '<!DOCTYPE html><html>', 'html'],
    ['lines.jsonl', '{"text":"x"}', 'jsonl'],
    ['one.json', '{"text":"x"}', 'jsonl'],
    ['no-extension', '<html lang=en>', 'html'],
    ['no-extension', '\ufeff<!-- saved --><!doctype html>', 'html'],
    ['no-extension', '{"id": 1}', 'jsonl'],
    ['no-extension', 'Varga said no.', 'text'],
    ['notes.md', '# Notes', 'text'],
    ['paper.pdf', '%PDF-1.7', null],
    ['paper.txt', '%PDF-1.7', null],
    ['letter.docx', 'PK\u0003\u0004', null],
    ['photo.jpg', '', null],
    ['page.mhtml', 'From: <Saved by Blink>', null],
    ['style.css', 'p{}', null],
  ])('%s beginning with %j is %s', (name, head, format) => {
    expect(formatOf(name, utf8(head))).toBe(format)
  })

  it('takes UTF-16 text for text', () => {
    expect(formatOf('a.txt', Uint8Array.from([0xff, 0xfe, 0x41, 0, 0x42, 0]))).toBe('text')
  })

  it('takes unknown bytes for nothing it reads', () => {
    expect(
      formatOf(
        'data.bin',
        Uint8Array.from({ length: 400 }, (_, i) => i % 7),
      ),
    ).toBeNull()
  })
})

describe('unreadFormat', () => {
  it.each([
    ['paper.pdf', '%PDF-1.7', /is a PDF.*Copy its text into a \.txt file/],
    ['bundle.zip', 'PK\u0003\u0004', /is an archive.*Unpack it/],
    ['case.onrecord', 'SQLite format 3\u0000', /onrecord open/],
    ['data.bin', '\u0000\u0001', /is not text/],
  ])('%s: says what it is and what to do', (name, head, message) => {
    const error = unreadFormat(name, utf8(head))
    expect(error.code).toBe('read/format')
    expect(error.message).toMatch(message)
  })
})
