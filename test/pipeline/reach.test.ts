import { describe, expect, it } from 'vitest'
import { analyseAny } from '../../src/pipeline/analyse.ts'
import { extract } from '../../src/pipeline/extract.ts'
import { withinReach } from '../../src/pipeline/reach.ts'
import { defaultLimits } from '../../src/read/limits.ts'

const said = (i: number) => `“Item ${i} is settled,” said Ada Varga, the mayor of Saltness.`
const article = (count: number, between: string) => Array.from({ length: count }, (_, i) => said(i)).join(between)
const analyse = (text: string, maxAnalysed: number) =>
  analyseAny({ name: 'long.txt', format: 'text', bytes: Buffer.from(text) }, 'balanced', {
    ...defaultLimits,
    maxAnalysed,
  })

describe('a document longer than is analysed', () => {
  it.each([
    ['of lines', '\n'],
    ['of paragraphs', '\n\n'],
    ['on one line', ' '],
  ])('%s is kept whole, its first part analysed, and it is said', async (_, between) => {
    const text = article(40, between)
    const { doc, layers, notes } = await analyse(text, 800)
    expect(doc.text).toBe(text)
    expect(doc.body.at(-1)?.end).toBe(text.length)
    const note = notes.find((n) => n.kind === 'analysis-limit')
    expect(note?.detail).toMatch(/^The text is long: of its 2,\d{3} characters the first \d{3} were analysed/)
    const end = note?.span.start ?? 0
    expect(text.slice(0, end)).toMatch(/Saltness\.$/)
    expect(layers.statement.length).toBeGreaterThan(8)
    expect(layers.statement.every((s) => s.span.end <= end)).toBe(true)
    expect(doc.notes).toContainEqual(note)
  })

  it('says the same of its first part as that part does by itself', async () => {
    const text = article(40, '\n\n')
    const cut = await analyse(text, 800)
    const end = cut.notes.find((n) => n.kind === 'analysis-limit')?.span.start ?? 0
    const alone = await analyse(text.slice(0, end), 800)
    const told = ({ layers }: typeof cut) =>
      layers.statement.map(({ span, content, form }) => ({ span, content, form }))
    expect(told(cut)).toEqual(told(alone))
  })

  it('is analysed whole where the limit allows it, without a note', async () => {
    const { layers, notes } = await analyse(article(40, '\n\n'), 4000)
    expect(layers.statement).toHaveLength(40)
    expect(notes.filter((n) => n.kind === 'analysis-limit')).toEqual([])
  })

  it('gets no such note in a language that is not analysed', async () => {
    const text =
      'Die Bürgermeisterin sagte am Montag, dass die Mauer geschlossen bleibe, bis die Steine halten. '.repeat(20)
    expect((await analyse(text, 500)).notes.map((n) => n.kind)).not.toContain('analysis-limit')
  })

  it('does not count what stands before the article', () => {
    const doc = { text: `${'menu '.repeat(400)}\nShort.`, body: [{ start: 2001, end: 2007 }], regions: [] }
    expect(withinReach(doc as never, 100)).toBeNull()
  })
})

it('says in a line of extract how far a long text was analysed', () => {
  const bytes = Buffer.from(JSON.stringify({ id: 'a', text: article(40, '\n\n') }))
  const read = (maxAnalysed: number) =>
    JSON.parse(extract({ bytes, line: 1, nested: false }, { ...defaultLimits, maxAnalysed })) as {
      readonly analysed?: number
      readonly attributions: readonly unknown[]
    }
  expect(read(800)).toMatchObject({ analysed: expect.closeTo(775, -2) as number, attributions: { length: 13 } })
  expect(read(4000)).not.toHaveProperty('analysed')
})
