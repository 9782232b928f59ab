import { describe, expect, it } from 'vitest'
import { joiner } from '../../src/text/joined-names.ts'

describe('a joiner', () => {
  it('puts two names together, in their order, however often it is asked', () => {
    const dashed = joiner('-')
    expect([dashed('near', 'far'), dashed('near', 'far'), dashed('far', 'near')]).toEqual([
      'near-far',
      'near-far',
      'far-near',
    ])
  })

  it('keeps its pairs apart from those of another', () => {
    expect([joiner(' ')('a', 'b'), joiner('-')('a', 'b')]).toEqual(['a b', 'a-b'])
  })
})
