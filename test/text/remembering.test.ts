import { describe, expect, it } from 'vitest'
import { oncePer, remembering } from '../../src/text/remembering.ts'

/** A function that tells how often it was asked. */
function counting(): { work: (text: string) => string | null; asked: () => number } {
  let asked = 0
  return {
    work: (text) => {
      asked++
      return text === 'none' ? null : text.toUpperCase()
    },
    asked: () => asked,
  }
}

describe('a function that remembers', () => {
  it('gives the same and works once', () => {
    const { work, asked } = counting()
    const known = remembering(work)
    expect([known('a'), known('a'), known('none'), known('none')]).toEqual(['A', 'A', null, null])
    expect(asked()).toBe(2)
  })

  it('forgets all when it knows too many, and looks at long texts anew', () => {
    const { work, asked } = counting()
    const known = remembering(work, 2)
    for (const text of ['a', 'b', 'c', 'a']) known(text)
    expect(asked()).toBe(4)
    const long = 'x'.repeat(1000)
    expect(known(long)).toBe(known(long))
    expect(asked()).toBe(6)
  })
})

it('what is made of an object is made once for each', () => {
  let made = 0
  const sizeOf = oncePer((words: readonly string[]) => {
    made++
    return words.length || undefined
  })
  const [one, none] = [['a'], [] as string[]]
  expect([sizeOf(one), sizeOf(one), sizeOf(none), sizeOf(none)]).toEqual([1, 1, undefined, undefined])
  expect(made).toBe(2)
})
