import { describe, expect, it } from 'vitest'
import { quotations } from '../../src/annotate/quotations.ts'
import type { Doc } from '../../src/model/doc.ts'
import { mark } from '../helpers/mark.ts'
import { docOf, runStage } from '../helpers/stages.ts'

const spansOf = (doc: Doc, depth = 0) =>
  runStage(doc, quotations)
    .annotations.filter((a) => a.depth === depth)
    .map((a) => a.span)

describe('quotations', () => {
  it.each([
    ['takes curly marks', 'The mayor said she had {q|“full”} trust in Varga.'],
    ['takes straight marks', 'Varga called the report {q|"careless and wrong"} on Monday.'],
    ['takes doubled apostrophes and backticks', "Varga said {q|``the bridge was sound''} and left."],
    ['takes angle marks', 'The sign read {q|«closed until spring»} all week.'],
    ['takes single angle marks', '{q|‹Closed until spring,›} the sign read.'],
    ['closes low marks by high ones', 'The sign read {q|„closed until spring“} all week. {q|„Since March,“} she said.'],
    ['takes no arrow between sections for a mark', 'Home › News ‹ Back. The sign read {q|“closed”} all week.'],
    ['takes marks of two families as a pair', 'Varga said {q|“the bridge was sound."} Then she left.'],
    ['takes two quotations of a paragraph apart', '{q|"The bridge is sound,"} Varga said. {q|"It was tested."}'],
    ['takes spaced straight marks', '{q|" I know the bridge , "} Varga said . {q|" It was tested . "}'],
    ['takes spaced marks inside a sentence', 'Varga called it {q|" very normal "} in her trade .'],
    [
      'opens anew where a spaced quotation was never closed',
      '{q|" The bridge is sound ,} the report said . {q|" Anyone can see it , "} she said .',
    ],
    ['ends before the speaker where the closing mark was lost', '{q|“The bridge is sound,} Varga said. It was tested.'],
    ['closes at the end of the paragraph', 'Varga said: {q|"The bridge is sound.}\n\nShe left.'],
    [
      'ends before a mark that plainly opens the next',
      'Varga said {q|“the bridge is sound and left.} {q|“It was tested,”} she said.',
    ],
    ['leaves inches alone', 'The beam is 6" wide and 9" tall, Varga said.'],
    ['leaves a stray closing mark alone', 'The bridge is sound,” Varga said. {q|“It was tested.”}'],
    ['leaves out quotations without a word', 'He typed "" and "—" and {q|"go"}.'],
    ['takes single marks around a quotation', "He called it {q|'a sound bridge'} on Monday."],
    ['takes curly single marks', 'He called it {q|‘a sound bridge,’} and left.'],
    ['tells apostrophes from single marks', "The officials' report didn't say it's the '90s or rock 'n' roll."],
    ['passes over a plural possessive inside single marks', "He said {q|'the officials' report was late'} again."],
    ['takes words inside a doubled apostrophe for one word', 'He said {q|" I’’m not aware of it , "} and left.'],
  ])('%s', (_, marked) => {
    const { text, spans } = mark(marked)
    expect(spansOf(docOf(text))).toEqual(spans.q ?? [])
  })

  it('finds a quotation inside one', () => {
    const { text, spans } = mark('{outer|“She told me {inner|‘it is sound’} twice,”} Varga said.')
    expect(spansOf(docOf(text))).toEqual(spans.outer)
    expect(spansOf(docOf(text), 1)).toEqual(spans.inner)
  })

  it('keeps the words without their marks', () => {
    const { text, spans } = mark("He wrote ``{inner|all is well}'' and “{inner|so it is}”.")
    expect(runStage(docOf(text), quotations).annotations.map((a) => a.inner)).toEqual(spans.inner)
  })

  it('carries a quotation on where the next paragraph opens again', () => {
    const doc = docOf('Varga said: “The bridge is sound.\n\n“It was tested.\n\n“It will stand.”\n\n“Good,” he said.')
    const found = runStage(doc, quotations)
    const ids = found.annotations.map((a) => a.id)
    expect(found.annotations.map((a) => a.continues)).toEqual([null, ids[0], ids[1], null])
    expect(found.notes).toEqual([])
  })

  it('notes a quotation that is left open', () => {
    const found = runStage(docOf('Varga said: “The bridge is sound.\n\nShe left.'), quotations)
    expect(found.annotations.map((a) => a.closed)).toEqual([false])
    expect(found.notes.map((n) => n.kind)).toEqual(['unclosed-quotation'])
  })

  it('never crosses stray marks of a damaged text', () => {
    const { text, spans } = mark(`He said {q|" it is sound .} {damage|’ ’ "} Varga came . {q|" It is , "} she said .`)
    const damage = (spans.damage ?? []).map((s) => ({
      ...s,
      kind: 'stray-marks' as const,
      confidence: 1,
      rule: 'test',
    }))
    expect(spansOf({ ...docOf(text), damage })).toEqual(spans.q)
  })

  it.each([
    ['straight marks', '"'],
    ['straight marks with spaces', '" '],
    ['opening marks', '“'],
    ['single marks', "'"],
    ['single marks with spaces', " 'a"],
    ['curly single marks', '‘a’s '],
    ['marks and words', '"a" '],
  ])('reads a megabyte of %s in linear time', { timeout: 60_000 }, (_, piece) => {
    const time = (size: number) => {
      const doc = docOf(piece.repeat(size / piece.length))
      const start = performance.now()
      quotations.run({ doc, text: doc.text, get: () => [] })
      return performance.now() - start
    }
    time(100_000)
    expect(time(1_000_000)).toBeLessThan(Math.max(2_000, 60 * time(100_000)))
  })
})
