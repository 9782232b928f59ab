import { describe, expect, it } from 'vitest'
import { savedFrom } from '../../src/read/saved-page.ts'

const url = 'https://herald.test/2025/10/lease'

describe('what the program that saved a page notes in it', () => {
  it.each<[string, string, readonly (readonly [string, string])[]]>([
    ['a browser', `<!-- saved from url=(0034)${url} -->\n<html>`, [['url', url]]],
    [
      'SingleFile',
      `<!DOCTYPE html><html><!--\n Page saved with SingleFile \n url: ${url} \n saved date: Thu Oct 02 2025 09:30:00 GMT+0200 (CEST)\n-->`,
      [
        ['url', url],
        ['retrieved', '2025-10-02T09:30:00+02:00'],
      ],
    ],
    [
      'WebScrapBook',
      `<html data-scrapbook-source="${url}" data-scrapbook-create="20251002073000000">`,
      [
        ['url', url],
        ['retrieved', '2025-10-02T07:30:00Z'],
      ],
    ],
    ['HTTrack', '<!-- Mirrored from herald.test/2025/10/lease by HTTrack Website Copier/3.x -->', [['url', url]]],
    [
      'a browser that showed a web archive',
      `<!-- saved from url=(0070)https://web.archive.org/web/20251003080910/${url} -->`,
      [
        ['url', url],
        ['retrieved', '2025-10-03T08:09:10Z'],
      ],
    ],
    ['nobody', `<html><p>saved from url=(0034)${url}`, []],
    ['a browser that had a file', '<!-- saved from url=(0014)about:internet -->', []],
  ])('%s', (_, page, expected) => {
    expect(savedFrom(page).map((f) => [f.field, f.value])).toEqual(expected)
  })
})
