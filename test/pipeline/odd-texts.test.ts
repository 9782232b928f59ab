import { describe, expect, it } from 'vitest'
import type { Layers } from '../../src/model/layers.ts'
import type { Span } from '../../src/model/span.ts'
import { runStages } from '../../src/pipeline/run-stages.ts'
import { stages } from '../../src/pipeline/stages.ts'
import { oddTexts } from '../helpers/odd-texts.ts'
import { docOf } from '../helpers/stages.ts'

/** Spans that annotations hold, their own and those of their parts. */
function spansOf(layers: Layers): Span[] {
  const statements = layers.statement.flatMap((s) => [...s.source, ...s.cue, ...s.content, ...s.addressee])
  const own = Object.values(layers).flatMap((list) => (list as readonly { readonly span: Span }[]).map((a) => a.span))
  return [...own, ...statements]
}

describe('texts that no newsroom writes', () => {
  it.each(Object.keys(oddTexts))('are read to the end: %s', (name) => {
    for (const size of [1, 40, 1500]) {
      const text = (oddTexts[name] as (size: number) => string)(size)
      const { layers } = runStages(docOf(text), stages)
      const outside = spansOf(layers).filter((s) => !(s.start >= 0 && s.start <= s.end && s.end <= text.length))
      expect(outside).toEqual([])
      for (const s of layers.statement) for (const c of s.content) expect(c.end).toBeGreaterThan(c.start)
    }
  })

  it.each(Object.keys(oddTexts))('read the same twice: %s', (name) => {
    const text = (oddTexts[name] as (size: number) => string)(300)
    expect(runStages(docOf(text), stages)).toEqual(runStages(docOf(text), stages))
  })
})
