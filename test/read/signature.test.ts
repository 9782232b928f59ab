import { gzipSync } from 'node:zlib'
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
    ['paper.pdf', '%PDF-1.7', 'pdf'],
    ['paper.txt', '%PDF-1.7', 'pdf'],
    ['on-pdf.txt', 'A file begins with %PDF-1.7.', 'text'],
    ['wire.xml', '<?xml version="1.0"?>\n<nitf><body><p>No.</p></body></nitf>', 'html'],
    ['rows.csv', 'id,text', 'csv'],
    ['rows.TSV', 'id', 'csv'],
    ['talk.srt', '1', 'subtitles'],
    ['talk.txt', 'WEBVTT\n', 'subtitles'],
    ['letter.docx', 'PK\u0003\u0004', 'docx'],
    ['letter.odt', 'PK\u0003\u0004', null],
    ['bundle.zip', 'PK\u0003\u0004', 'zip'],
    ['bundle', 'PK\u0005\u0006', 'zip'],
    ['crawl.wacz', 'PK\u0003\u0004', 'zip'],
    ['crawl.warc', 'WARC/1.1\r\n', 'warc'],
    ['crawl', 'WARC/1.0\r\n', 'warc'],
    ['message', 'Received: from x\r\nSubject: y\r\n\r\nNo.', 'email'],
    ['message', 'Subject: y\nMIME-Version: 1.0\nContent-Type: multipart/related;\n boundary=x\n\n', 'mhtml'],
    ['message.txt', 'Received: from x\r\nSubject: y\r\n\r\nNo.', 'text'],
    ['transcript', 'MORENO: No.\nREYLE: Yes.\n\nMORENO: No.', 'text'],
    ['notes', 'Received: a letter\nof two pages', 'text'],
    ['photo.jpg', '', null],
    ['page.mhtml', 'From: <Saved by Blink>', 'mhtml'],
    ['statement.eml', 'From: press@example.test', 'email'],
    ['style.css', 'p{}', null],
  ])('%s beginning with %j is %s', (name, head, format) => {
    expect(formatOf(name, utf8(head))).toBe(format)
  })

  it('takes UTF-16 text for text', () => {
    expect(formatOf('a.txt', Uint8Array.from([0xff, 0xfe, 0x41, 0, 0x42, 0]))).toBe('text')
  })

  it('tells a packed WARC file from other packed files', () => {
    expect(formatOf('crawl.gz', gzipSync('WARC/1.0\r\nWARC-Type: warcinfo\r\n'))).toBe('warc')
    expect(formatOf('page.html.gz', gzipSync('<html>'))).toBe('gzip')
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
    ['letter.doc', '\u00d0\u00cf\u0011\u00e0', /is an office document.*save it as \.docx/],
    ['bundle.7z', '7z\u00bc\u00af', /is an archive.*Unpack it/],
    ['page.webarchive', '', /Safari.*Page Source/],
    ['letter.msg', '', /Outlook.*\.eml/],
    ['case.onrecord', 'SQLite format 3\u0000', /onrecord open/],
    ['data.bin', '\u0000\u0001', /is not text/],
  ])('%s: says what it is and what to do', (name, head, message) => {
    const error = unreadFormat(
      name,
      Uint8Array.from(head, (c) => c.charCodeAt(0)),
    )
    expect(error.code).toBe('read/format')
    expect(error.message).toMatch(message)
  })
})
