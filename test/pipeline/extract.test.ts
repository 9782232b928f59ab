import { describe, expect, it } from 'vitest'
import { extract } from '../../src/pipeline/extract.ts'
import { analysedOf } from '../helpers/stages.ts'

const texts = [
  '“The pier is safe,” Mayor Ana Varga said on Tuesday at the hearing. “We checked it,” she added. Her spokesman declined to comment.',
  'The board met on 3 May. An official familiar with the talks said that Varga had told him she would resign.',
  'According to the Oster Courier, the engineer warned the council in 2015. He denied it. The council was told of it, he said.',
  'VARGA: Did you sign it?\nRUIZ: I did.\nVARGA: When?\nRUIZ: In June, after the meeting.',
]

describe('extract', () => {
  it.each(texts)('writes the statements and speakers that all stages together find: %s', (text) => {
    const line = JSON.stringify({ id: 'a', text })
    const { attributions } = JSON.parse(extract({ bytes: Buffer.from(line), line: 1, nested: true }))
    const { layers } = analysedOf(text)
    const nameOf = new Map(layers.entity.map((e) => [e.id, e.name]))
    expect(attributions.length).toBeGreaterThan(0)
    expect(attributions.map((a: { speaker: string | null }) => a.speaker)).toEqual(
      layers.circumstance.map((c) => nameOf.get(c.speaker ?? '') ?? null),
    )
    expect(
      attributions.map((a: { content: readonly (readonly number[])[] }) => a.content.map(([start]) => start)),
    ).toEqual(layers.statement.map((s) => s.content.map(({ start }) => start)))
  })
})
