import { describe, expect, it } from 'vitest'
import { type AttributionModel, attributionsWith, eagerness } from '../../../src/attribute/model/attributions.ts'
import { findCues } from '../../../src/attribute/model/find-cues.ts'
import { sightOf } from '../../../src/attribute/model/sight.ts'
import { hintsOfRules } from '../../../src/attribute/statements.ts'
import type { View } from '../../../src/model/stage.ts'
import { packageModels } from '../../../src/pipeline/package-models.ts'
import { stages } from '../../../src/pipeline/stages.ts'
import { runStages } from '../../../src/pipeline/run-stages.ts'
import { docOf } from '../../helpers/stages.ts'

type Seen = View<'token' | 'sentence' | 'quotation' | 'cue'>

/** A text as the statements stage sees it. */
function viewOf(text: string): Seen {
  let seen: Seen | null = null
  const before = stages.slice(
    0,
    stages.findIndex((s) => s.adds.includes('statement')),
  )
  const needs = ['token', 'sentence', 'quotation', 'cue'] as const
  const watch = (view: Seen) => {
    seen = view
    return { annotations: [], notes: [] }
  }
  runStages(docOf(text), [...before, { name: 'test/watch', needs, adds: [], run: watch }])
  if (seen === null) throw new RangeError('no view')
  return seen
}

function modelOf(): AttributionModel {
  const model = packageModels.attribution()
  if (model === null) throw new RangeError('no weights')
  return model
}

function attributionsOf(text: string, least = 0.4): ReturnType<typeof attributionsWith> {
  const view = viewOf(text)
  return attributionsWith(modelOf(), view, hintsOfRules(view), least)
}

const article = `The harbour board met on Tuesday.

“We will not close the bridge,” Ana Varga, the mayor of Tarn, said on Tuesday. “It is sound.”

Lindqvist told reporters that the cables had been tested twice. According to the survey, nobody asked him.

She said the board was “careless” and that she would not sign.`

describe('attributions by the models', () => {
  const { text } = viewOf(article)
  const words = (spans: readonly { readonly start: number; readonly end: number }[]) =>
    spans.map((s) => text.slice(s.start, s.end)).join(' … ')

  it('name who said it in each sentence that reports something', () => {
    const sources = attributionsOf(article).map((a) => words(a.source))
    expect(sources).toEqual(expect.arrayContaining(['Lindqvist', 'She']))
    expect(sources.some((s) => s.startsWith('Ana Varga'))).toBe(true)
  })

  it('are the same when read again', () => {
    expect(attributionsOf(article)).toEqual(attributionsOf(article))
  })

  it('carry a probability, and a higher bar keeps only those above it', () => {
    const all = attributionsOf(article, 0)
    for (const { score } of all) expect(score > 0 && score <= 1).toBe(true)
    for (const { score } of attributionsOf(article, 0.8)) expect(score).toBeGreaterThanOrEqual(0.8)
    expect(attributionsOf(article, 0.8).length).toBeLessThanOrEqual(all.length)
  })

  it('never lie inside the content of another', () => {
    const all = attributionsOf(article, 0)
    for (const a of all) {
      for (const b of all) {
        if (a === b) continue
        const inside = a.cue.some((c) => b.content.some((x) => x.start <= c.start && c.end <= x.end))
        expect(inside).toBe(false)
      }
    }
  })

  it.each([
    ['nothing', ''],
    ['white space', ' \n\n '],
    ['a lone mark', '“'],
    ['marks alone', '" '.repeat(500)],
    ['one word', 'said'],
  ])('are none in %s', (_, odd) => {
    expect(attributionsOf(odd)).toEqual([])
  })
})

describe('the work', () => {
  const windowsOf = (text: string): { tokens: number; windows: number } => {
    const view = viewOf(text)
    const model = modelOf()
    const sight = sightOf(view, model.lexicon, model.classes, hintsOfRules(view))
    const { sites } = findCues(model.cues, sight, eagerness)
    return { tokens: sight.length, windows: sites.reduce((n, s) => n + s.windowTo - s.windowFrom, 0) }
  }

  it('grows with a paragraph of many cues, not with its square', () => {
    const [small, large] = [windowsOf('“a said b” '.repeat(200)), windowsOf('“a said b” '.repeat(800))]
    expect(large.windows / small.windows).toBeLessThan(5)
    expect(large.windows / large.tokens).toBeLessThan(20)
  })

  it('leaves the windows of a plain paragraph whole', () => {
    const sentences = 'Varga told the board that the bridge was sound. '.repeat(8)
    const { tokens, windows } = windowsOf(sentences)
    expect(windows).toBe(8 * tokens)
  })
})
