import { describe, expect, it } from 'vitest'
import { mayFetch, readRobots } from '../../../src/cli/fetch/robots.ts'

const allows = (text: string, path: string) => mayFetch(readRobots(text, 'onrecord'), path)

describe('robots.txt', () => {
  it.each<[string, string, string, boolean]>([
    ['forbids nothing if it is empty', '', '/a', true],
    ['forbids nothing with an empty rule', 'User-agent: *\nDisallow:', '/a', true],
    ['forbids a path and what is under it', 'User-agent: *\nDisallow: /private', '/private/a', false],
    ['leaves other paths', 'User-agent: *\nDisallow: /private', '/public', true],
    ['lets the longest rule decide', 'User-agent: *\nDisallow: /\nAllow: /news/', '/news/1', true],
    ['lets allowing win between equals', 'User-agent: *\nDisallow: /a\nAllow: /a', '/a', true],
    [
      'has rules for us that go before those for all',
      'User-agent: *\nDisallow:\n\nUser-agent: OnRecord\nDisallow: /',
      '/a',
      false,
    ],
    ['has rules for others that are not ours', 'User-agent: other\nDisallow: /', '/a', true],
    ['has one group for several programs', 'User-agent: other\nUser-agent: onrecord\nDisallow: /', '/a', false],
    ['adds up groups of one name', 'User-agent: *\nDisallow: /a\n\nUser-agent: *\nDisallow: /b', '/b', false],
    ['takes a star for anything', 'User-agent: *\nDisallow: /*/print', '/news/1/print', false],
    ['takes a dollar for the end', 'User-agent: *\nDisallow: /*.pdf$', '/a.pdf?x', true],
    ['takes a dollar for the end', 'User-agent: *\nDisallow: /*.pdf$', '/a.pdf', false],
    ['passes over comments and other lines', '# all\nSitemap: x\nUser-agent: * # us\nDisallow: /a # here', '/a', false],
    ['reads lines that end as on Windows', 'User-agent: *\r\nDisallow: /a\r\n', '/a', false],
  ])('%s', (_, text, path, allowed) => {
    expect(allows(text, path)).toBe(allowed)
  })

  it('says how long to wait', () => {
    expect(readRobots('User-agent: *\nCrawl-delay: 2.5', 'onrecord').delay).toBe(2.5)
  })

  it('is matched in one go however many stars it has', () => {
    expect(allows(`User-agent: *\nDisallow: /${'*a'.repeat(2000)}$`, `/${'a'.repeat(4000)}b`)).toBe(true)
  })
})
