import { describe, expect, it } from 'vitest'
import { mark } from '../helpers/mark.ts'
import { analysedOf } from '../helpers/stages.ts'

/** Top-level statements of a text as the stages give them, with the models, as "source ▸ cue ▸ content". */
function statementsIn(text: string): string[] {
  const words = (list: readonly { readonly start: number; readonly end: number }[]) =>
    list.map((x) => text.slice(x.start, x.end)).join(' … ')
  return analysedOf(text)
    .layers.statement.filter((s) => s.within === null)
    .map((s) => `${words(s.source)} ▸ ${words(s.cue)} ▸ ${words(s.content)}`)
}

describe('statements by models and rules together', () => {
  it.each([
    ['with its content first', '{q|The bridge was closed}, {s|the mayor} {c|said}.'],
    ['quoted before', '{q|“The bridge is closed,”} {s|she} {c|said}.'],
    ['in a clause with "that"', '{s|The mayor} {c|said} {q|that the bridge was closed}.'],
    ['maintained', '{s|Varga} {c|maintained} {q|that she was acting as a private citizen at the time of the talks}.'],
    ['around its cue', '{q|The valve}, {c|according to} {s|two engineers briefed on the matter}, {q|had failed}.'],
    ['around its cue, with marks', '{q|The mayor}, {s|Reyl} {c|said} on Friday, {q|“had every chance” to act}.'],
    [
      'by a clause between',
      '{s|Aides of Varga} {c|told} the Oster Mail {q|that Varga met the builder twice last year, once in his yard}.',
    ],
    [
      'whose content ends in a participle',
      '{s|Joan Reyl, a spokeswoman,} {c|said} {q|it was a routine meeting, held on Friday at the depot to settle the timetable}.',
    ],
    ['that tells what was left without doubt', '{s|The tests} {c|left no doubt} {q|that the valve had failed}.'],
  ])('find one %s', (_, marked) => {
    const { text, spans } = mark(marked)
    const words = (label: string) => (spans[label] ?? []).map((x) => text.slice(x.start, x.end)).join(' … ')
    expect(statementsIn(text)).toEqual([`${words('s')} ▸ ${words('c')} ▸ ${words('q')}`])
  })

  it.each([
    ['The union balked at the offer.', ['opinion']],
    ['Reyl insulted the board.', ['accusation']],
    ['The tests left little doubt that the valve had failed.', ['report']],
    ['The council had doubts that the valve had failed.', ['belief']],
  ])('tell what %s does, though no rule knows the word', (text, acts) => {
    expect(analysedOf(text).layers.statement.map((s) => s.acts)).toEqual([acts])
  })

  it.each([
    'Reyl spoke informally with a small group of envoys, including Varga.',
    'Varga then talked to the union boss.',
  ])('take no meeting for words: %s', (text) => {
    expect(statementsIn(text)).toEqual([])
  })

  it('make no content of a clause without its verb', () => {
    const text =
      'The report contradicts what Ana Varga, then the mayor of Oster, said on the day of the fire: that “nobody was warned.”'
    expect(statementsIn(text).filter((s) => s.includes('▸ what Ana'))).toEqual([])
  })

  it('leave a text that a program altered to the rules', () => {
    const altered =
      'Ana Varga ( ) said Ana Varga ( ) had seen it . ’ ’ She said Ana Varga ( ) was sure . Ana Varga ( ) ’s aide agreed .'
    const rules = analysedOf(altered).layers.statement.map((s) => s.rule)
    expect(rules).not.toContain('attribution-model')
  })
})
