import { describe, expect, it } from 'vitest'
import type { Circumstance } from '../../src/model/layers.ts'
import type { AnalysedDoc } from '../../src/model/story.ts'
import { analysedOf, type DocSetting } from '../helpers/stages.ts'

const setting: DocSetting = { published: '2019-05-10', outlet: 'Harl Courier' }

interface Told {
  readonly speaker: string | null
  readonly for: string | null
  readonly to: readonly string[]
  readonly date: string | null
  readonly capacity: readonly string[]
  readonly chain: readonly (string | null)[]
}

/** What is concluded of the statement whose content holds the words. */
function told(document: AnalysedDoc, words: string): Told | undefined {
  const { doc, layers } = document
  const at = doc.text.indexOf(words)
  const inside = layers.statement.filter((s) => s.content.some((c) => c.start <= at && at < c.end))
  const innermost = inside.sort((a, b) => size(a.content) - size(b.content))[0]
  const c = layers.circumstance.find((x) => x.statement === innermost?.id)
  return c === undefined ? undefined : named(document, c)
}

function size(spans: readonly { readonly start: number; readonly end: number }[]): number {
  return spans.reduce((n, s) => n + s.end - s.start, 0)
}

function named({ doc, layers }: AnalysedDoc, c: Circumstance): Told {
  const name = (id: string | null) => layers.entity.find((e) => e.id === id)?.name ?? null
  return {
    speaker: name(c.speaker),
    for: name(c.onBehalfOf),
    to: c.addressee.map((id) => name(id) ?? ''),
    date: c.date,
    capacity: c.capacity.map((s) => doc.text.slice(s.start, s.end)),
    chain: c.chain.map((h) => name(h.entity)),
  }
}

describe('who said it', () => {
  it.each([
    ['a name', 'Mayor Ilse Tarn said the bridge was sound.', 'the bridge', 'Ilse Tarn'],
    ['a title', 'Governor Karl Pell arrived. The governor said the bridge was sound.', 'the bridge', 'Karl Pell'],
    [
      'a pronoun, after the speaker',
      'Mayor Ilse Tarn said the bridge was sound. “I have seen it,” she added.',
      'I have seen',
      'Ilse Tarn',
    ],
    ['a source without a name', 'A port official said the bridge was sound.', 'the bridge', 'A port official'],
    ['a body', 'The Harl Harbour Board said the bridge was sound.', 'the bridge', 'Harl Harbour Board'],
    [
      'an office, of whoever it belongs to',
      'Mayor Ilse Tarn left. Tarn’s office said the bridge was sound.',
      'the bridge',
      'Tarn’s office',
    ],
    ['nobody, of whom “no” says so', 'No official said the bridge was sound.', 'the bridge', null],
    [
      'two, neither of whom said it',
      'Neither Ilse Tarn nor Karl Pell said the bridge was sound.',
      'the bridge',
      'Ilse Tarn and Karl Pell',
    ],
    ['a document', 'The report says the bridge was sound.', 'the bridge', 'The report'],
    [
      'two together',
      'Mayor Ilse Tarn and Governor Karl Pell said the bridge was sound.',
      'the bridge',
      'Ilse Tarn and Karl Pell',
    ],
  ])('is %s', (_, text, words, speaker) => {
    expect(told(analysedOf(text, setting), words)?.speaker).toBe(speaker)
  })

  it('stays open where two could be meant', () => {
    const text = 'Mr. Karl Pell and Mr. Jon Varga left the hall together on Friday. He said the bridge was sound.'
    expect(told(analysedOf(text, setting), 'the bridge')?.speaker).toBeNull()
  })

  it('stays open where the text names nobody', () => {
    expect(
      told(analysedOf('It was reported that the bridge was sound.', setting), 'the bridge')?.speaker ?? null,
    ).toBeNull()
  })

  it('stays open where someone names himself in his own quotation', () => {
    const text =
      '“I know him well. Mr. Karl Pell has said that the bridge was sound,” Mr. Karl Pell wrote in a statement.'
    expect(told(analysedOf(text, setting), 'the bridge was')?.speaker).toBeNull()
  })

  it('is the body whose report was told of before', () => {
    const text = 'The Harl Gazette reported on Monday that the bridge was closed. The report says the cables were cut.'
    expect(told(analysedOf(text, setting), 'the cables')).toMatchObject({
      speaker: 'Harl Gazette report',
      chain: ['Harl Gazette'],
    })
  })

  it('is not the election, whatever the words say', () => {
    expect(
      told(analysedOf('“The bridge is sound,” the election said.', setting), 'The bridge')?.speaker ?? null,
    ).toBeNull()
  })
})

describe('on whose behalf and to whom', () => {
  it('is known of a spokeswoman', () => {
    const text = 'Dana Orlo, a spokeswoman for the Harl Harbour Board, said the bridge was sound.'
    expect(told(analysedOf(text, setting), 'the bridge')).toMatchObject({
      speaker: 'Dana Orlo',
      for: 'Harl Harbour Board',
    })
  })

  it('is not assumed of a mayor', () => {
    expect(told(analysedOf('Mayor Ilse Tarn said the bridge was sound.', setting), 'the bridge')?.for).toBeNull()
  })

  it.each([
    ['an office', 'Mayor Ilse Tarn left. Tarn’s office said the bridge was sound.', 'Ilse Tarn'],
    ['who represents someone', 'Dana Orlo, who represents Karl Pell, said the bridge was sound.', 'Karl Pell'],
    [
      'who speaks on behalf of a body',
      'Speaking on behalf of the Harl Harbour Board, Dana Orlo said the bridge was sound.',
      'Harl Harbour Board',
    ],
  ])('is known of %s', (_, text, principal) => {
    expect(told(analysedOf(text, setting), 'the bridge')?.for).toBe(principal)
  })

  it.each([
    [
      'the body testified before',
      'Jon Varga testified before the Senate Harbour Committee that the bridge was sound.',
      ['Senate Harbour Committee'],
    ],
    ['the outlet written to', 'In an email to the Marl Ledger, Pell said the bridge was sound.', ['Marl Ledger']],
    [
      'who asked, of an answer',
      'Karl Pell asked Jon Varga about the quay. Varga replied that the bridge was sound.',
      ['Karl Pell'],
    ],
  ])('names %s', (_, text, to) => {
    expect(told(analysedOf(text, setting), 'the bridge')?.to).toEqual(to)
  })

  it('names who answers, of a question', () => {
    const text = '“Is the bridge sound?” Karl Pell asked.\n\n“I do not know,” Jon Varga answered.'
    expect(told(analysedOf(text, setting), 'Is the bridge')?.to).toEqual(['Jon Varga'])
  })

  it('names those who were told', () => {
    expect(
      told(analysedOf('Mayor Ilse Tarn told reporters that the bridge was sound.', setting), 'the bridge')?.to,
    ).toEqual(['reporters'])
  })
})

describe('when', () => {
  it.each([
    ['the date beside the cue', 'Mayor Ilse Tarn said Wednesday that the bridge was sound.', '2019-05-08'],
    ['a date before the speaker', 'On Wednesday, Mayor Ilse Tarn said the bridge was sound.', '2019-05-08'],
    [
      'the date of the occasion',
      'At a news conference on Wednesday, Mayor Ilse Tarn said the bridge was sound.',
      '2019-05-08',
    ],
  ])('is %s', (_, text, date) => {
    expect(told(analysedOf(text, setting), 'the bridge')?.date).toBe(date)
  })

  it('is not the date of what a speaker did besides', () => {
    const text = 'Jon Varga, who said the bridge was sound, left on Wednesday.'
    expect(analysedOf(text, setting).layers.circumstance[0]?.dateBasis).not.toBe('text')
  })

  it('goes on with the saying before', () => {
    const text = 'Mayor Ilse Tarn said Wednesday that the bridge was sound. “Nobody was hurt,” she added.'
    expect(told(analysedOf(text, setting), 'Nobody')?.date).toBe('2019-05-08')
  })

  it('is not a date of what was said, but some day of the news', () => {
    const article = analysedOf('Mayor Ilse Tarn said the bridge was closed on Wednesday.', setting)
    expect(told(article, 'the bridge')?.date).toBe('2019-05-08/2019-05-10')
    expect(article.layers.circumstance[0]?.dateBasis).toBe('news')
  })

  it('is not known of a plain "said" in an article that names no day', () => {
    expect(told(analysedOf('Mayor Ilse Tarn said the bridge was sound.', setting), 'the bridge')?.date).toBeNull()
  })

  const news = 'The ferry of Oster sank on Wednesday off the pier. '
  it.each([
    ['a plain "said"', 'Mayor Ilse Tarn said the bridge was sound.', '2019-05-08/2019-05-10'],
    [
      'what goes on after the perfect in what was said',
      'Karl Pell said Varga had met the envoy, and added that the bridge was sound.',
      '2019-05-08/2019-05-10',
    ],
    [
      'a hearing of which another part of the sentence tells',
      'Karl Pell said the bridge was sound, and added that Varga spoke the truth at his hearing.',
      '2019-05-08/2019-05-10',
    ],
    ['what was said before', 'Mayor Ilse Tarn once said the bridge was sound.', null],
    ['the perfect', 'Mayor Ilse Tarn has said the bridge was sound.', null],
    ['a belief', 'Mayor Ilse Tarn thought the bridge was sound.', null],
    ['a hearing long past', 'In his hearing in March, Mayor Tarn faced questions. He said the bridge was sound.', null],
    [
      'a hearing without a date',
      'At her hearing, Mayor Ilse Tarn faced questions. She said the bridge was sound.',
      null,
    ],
  ])('in the news of the day, of %s, is told as far as it is known', (_, text, date) => {
    expect(told(analysedOf(`${news}\n\n${text}`, setting), 'the bridge')?.date).toBe(date)
  })

  it('is that of what introduces a transcript, for its turns', () => {
    const text =
      'At a hearing on March 4, Sen. Karl Pell asked Ilse Tarn about the ferry.\n\nPELL: Did you meet him?\n\nTARN: I saw nobody.\n\nPELL: Thank you.'
    const article = analysedOf(text, setting)
    expect(['Did you', 'I saw', 'Thank you'].map((words) => told(article, words)?.date)).toEqual([
      '2019-03-04',
      '2019-03-04',
      '2019-03-04',
    ])
  })

  it('is that of the question, for an answer', () => {
    const text = `${news}\n\nAt a hearing on March 4, Karl Pell asked whether the bridge was safe.\n\n“It is,” Mayor Ilse Tarn replied.`
    expect(told(analysedOf(text, setting), 'It is')?.date).toBe('2019-03-04')
  })
})

describe('as what, and on whose word', () => {
  it.each([
    ['as a senator', 'Mr. Karl Pell said he met the envoy as a senator.', ['as a senator']],
    [
      'in a capacity',
      'Mr. Karl Pell said he met the envoy in his capacity as a member of the council.',
      ['in his capacity as a member of the council'],
    ],
    [
      'as something denied',
      'Mr. Karl Pell said he met the envoy as a senator, not as a campaign adviser.',
      ['as a senator', 'not as a campaign adviser'],
    ],
    ['as nothing', 'Mr. Karl Pell said he met the envoy as soon as he could.', []],
  ])('reads %s', (_, text, capacity) => {
    expect(told(analysedOf(text, setting), 'he met')?.capacity).toEqual(capacity)
  })

  it('puts the outlet that was told before the speaker', () => {
    const text = 'Two officials told the Washington Post that the bridge was sound.'
    expect(told(analysedOf(text, setting), 'the bridge')?.chain).toEqual(['Washington Post'])
  })

  it('leaves out the outlet that publishes the document', () => {
    const text = 'Two officials told the Washington Post that the bridge was sound.'
    expect(told(analysedOf(text, { ...setting, outlet: 'The Washington Post' }), 'the bridge')?.chain).toEqual([])
  })

  it('puts who released a statement before the speaker', () => {
    const text = 'In a statement released by the Harl Harbour Board, Mayor Ilse Tarn said the bridge was sound.'
    expect(told(analysedOf(text, setting), 'the bridge')?.chain).toEqual(['Harl Harbour Board'])
  })
})
