import { describe, expect, it } from 'vitest'
import { limitNames, parseLimit } from '../../src/cli/limits.ts'
import { defaultLimits } from '../../src/read/limits.ts'

describe('--limit', () => {
  it.each([
    ['size=200MB', { maxBytes: 200 * 1024 * 1024 }],
    ['size=5000', { maxBytes: 5000 }],
    ['SIZE=1kb', null],
    ['parts=10', { maxParts: 10 }],
    ['parts=10MB', null],
    ['size=0', null],
    ['size=-1', null],
    ['size=1e9', null],
    ['size=', null],
    ['size=9GB', null],
    ['__proto__=1', null],
    ['other=1', null],
    ['', null],
  ])('%s', (value, expected) => {
    if (expected === null) expect(() => parseLimit(value)).toThrow(/^Expected .*\.$/)
    else expect(parseLimit(value)).toEqual(expected)
  })

  it('has a name for every limit', () => {
    const named = limitNames.flatMap((name) => Object.keys(parseLimit(`${name}=1`)))
    expect(named.toSorted()).toEqual(Object.keys(defaultLimits).toSorted())
  })
})
