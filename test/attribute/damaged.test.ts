import { describe, expect, it } from 'vitest'
import type { DamageKind, Doc } from '../../src/model/doc.ts'
import type { Statement } from '../../src/model/layers.ts'
import { statementsWith } from '../../src/attribute/statements.ts'
import { mark } from '../helpers/mark.ts'
import { docOf, runStage } from '../helpers/stages.ts'

const rules = statementsWith(() => null)

/** The statements of a text whose `{kind|…}` marks are damage of that kind. */
function read(marked: string): { text: string; found: readonly Statement[] } {
  const { text, spans } = mark(marked)
  const kinds: readonly DamageKind[] = ['pasted-mention', 'duplicated', 'stray-marks', 'dropped']
  const damage = kinds
    .flatMap((kind) => (spans[kind] ?? []).map((s) => ({ ...s, kind, confidence: 1, rule: 'test' })))
    .sort((a, b) => a.start - b.start)
  const doc: Doc = { ...docOf(text), damage }
  return { text, found: runStage(doc, rules).annotations }
}

const words = (text: string, spans: Statement['source']) => spans.map((s) => text.slice(s.start, s.end))

describe('statements of a damaged text', () => {
  it('never takes a pasted name for the source', () => {
    const { text, found } = read('{pasted-mention|the harbour} said in a statement that the bridge was closed .')
    expect(found.map((s) => words(text, s.source))).toEqual([[]])
    expect(found[0]?.damaged).toBe(true)
  })

  it('keeps the words of a source beside a pasted name', () => {
    const { text, found } = read('The mayor {pasted-mention|bridge} said the bridge was closed .')
    expect(words(text, found[0]?.source ?? [])[0]).toMatch(/^The mayor/)
  })

  it('takes a pasted word between "did" and its verb for "not"', () => {
    const { found } = read('Varga did {pasted-mention|Okafor} mention the second letter .')
    expect(found.map((s) => s.negated)).toEqual([true])
  })

  it('parts sentences where marks parted paragraphs', () => {
    const { text, found } = read('The bridge was closed . {stray-marks|’ ’} Varga said it was unsafe .')
    expect(found.map((s) => [...words(text, s.source), ...words(text, s.content)])).toEqual([
      ['Varga', 'it was unsafe'],
    ])
  })

  it('keeps a real mark that stands among stray ones', () => {
    const { text, found } = read(
      'He left . {stray-marks|’ ’ "} It is unsafe , " Varga said . {stray-marks|’ ’} She left .',
    )
    expect(found.map((s) => s.form)).toEqual(['direct'])
    expect(words(text, found[0]?.source ?? [])).toEqual(['Varga'])
  })

  it('ends sentences of tokenised text at a lone full stop', () => {
    const { text, found } = read('She chairs the board . the mayor said the bridge was closed .')
    expect(found.map((s) => words(text, s.source))).toEqual([['the mayor']])
  })

  it('says of a sound statement that it is sound', () => {
    expect(read('Varga said the bridge was closed.').found.map((s) => s.damaged)).toEqual([false])
  })

  it.each(['He said ', 'said, ', '"A," he said, ', 'and said that ', 'Bo: yes. ', 'told him that '])(
    'reads 100 kB of %j in linear time',
    { timeout: 60_000 },
    (piece) => {
      const time = (size: number) => {
        const doc = docOf(piece.repeat(size / piece.length))
        const start = performance.now()
        runStage(doc, rules)
        return performance.now() - start
      }
      const small = time(10_000)
      expect(time(100_000)).toBeLessThan(Math.max(4_000, 40 * small))
    },
  )
})
