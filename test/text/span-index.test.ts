import fc from 'fast-check'
import { expect, it } from 'vitest'
import { overlaps } from '../../src/model/span.ts'
import { spanIndex } from '../../src/text/span-index.ts'

const span = fc
  .tuple(fc.integer({ min: 0, max: 6000 }), fc.integer({ min: 0, max: 3000 }))
  .map(([start, length]) => ({ start, end: start + length }))

it('finds what going through all finds, in the same order', () => {
  fc.assert(
    fc.property(fc.array(span, { maxLength: 40 }), span, (items, wanted) => {
      expect(spanIndex(items, (s) => s)(wanted)).toEqual(items.filter((s) => overlaps(s, wanted)))
    }),
  )
})
