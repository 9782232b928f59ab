import { describe, expect, it } from 'vitest'
import type { Proposition } from '../../src/model/layers.ts'
import type { AnalysedDoc } from '../../src/model/story.ts'
import { analysedOf } from '../helpers/stages.ts'

function proposition({ layers }: AnalysedDoc, predicate: string): Proposition | undefined {
  return layers.proposition.find((p) => p.predicate === predicate)
}

function argumentsOf({ layers }: AnalysedDoc, { arguments: args }: Proposition): Record<string, string> {
  return Object.fromEntries(
    Object.entries(args).map(([role, value]) => [role, layers.entity.find((e) => e.id === value)?.name ?? value]),
  )
}

describe('who did what to whom', () => {
  it.each([
    [
      'subject, verb and "with"',
      'Mayor Ilse Tarn met twice with Governor Karl Pell at the end of the year.',
      'meet',
      { agent: 'Ilse Tarn', with: 'Karl Pell', at: 'the end' },
    ],
    [
      'a passive',
      'The contract was signed by Governor Karl Pell.',
      'sign',
      { agent: 'Karl Pell', object: 'The contract' },
    ],
    [
      'an infinitive under another verb',
      'The old council of the town urged Governor Karl Pell to resign.',
      'resign',
      { agent: 'Karl Pell' },
    ],
  ])('is read from %s', (_, text, predicate, expected) => {
    const document = analysedOf(text)
    expect(argumentsOf(document, proposition(document, predicate) as Proposition)).toEqual(expected)
  })
})

describe('whether it was so', () => {
  it.each([
    ['affirmed', 'Mr. Karl Pell met the contractor.', 'meet', 'affirmed'],
    ['denied by "never"', 'Mr. Karl Pell never met with any contractor.', 'meet', 'denied'],
    ['denied by "did not"', 'Mr. Karl Pell did not have communications with the guild.', 'have', 'denied'],
    ['denied by "no"', 'Mr. Karl Pell had no contact with the guild.', 'have', 'denied'],
    ['denied inside a denial', 'Mr. Karl Pell denied meeting the contractor.', 'meet', 'denied'],
    ['denied by what someone denied', 'Mr. Karl Pell denied that he had met the contractor.', 'meet', 'denied'],
    [
      'affirmed where a denial is of a negation',
      'Mr. Karl Pell denied that he never met the contractor.',
      'meet',
      'affirmed',
    ],
    ['denied by a failure', 'Mr. Karl Pell failed to sign the contract.', 'sign', 'denied'],
  ])('is %s', (_, text, predicate, polarity) => {
    expect(proposition(analysedOf(text), predicate)?.polarity).toBe(polarity)
  })
})

describe('how firmly', () => {
  it.each([
    ['asserted', 'Mr. Karl Pell met the contractor.', 'meet', 'asserted'],
    ['hedged', 'Mr. Karl Pell may have met the contractor.', 'meet', 'hedged'],
    ['conditional', 'If Mr. Karl Pell met the contractor, the deal is void.', 'meet', 'conditional'],
    ['alleged', 'Mr. Karl Pell allegedly met the contractor.', 'meet', 'alleged'],
  ])('is %s', (_, text, predicate, firmness) => {
    expect(proposition(analysedOf(text), predicate)?.firmness).toBe(firmness)
  })
})

describe('qualifiers', () => {
  it.each([
    [
      'a purpose',
      'Mr. Karl Pell never met with any contractor to discuss issues of the campaign.',
      'meet',
      ['to discuss issues of the campaign'],
    ],
    ['a capacity', 'Mr. Karl Pell met the envoy as a senator.', 'meet', ['as a senator']],
    [
      'a topic and a place',
      'Mr. Karl Pell met the envoy in his office over the contract.',
      'meet',
      ['in his office', 'over the contract'],
    ],
    ['nothing', 'Mr. Karl Pell met the envoy.', 'meet', []],
  ])('keep %s', (_, text, predicate, expected) => {
    expect(proposition(analysedOf(text), predicate)?.qualifiers.map((q) => q.text)).toEqual(expected)
  })
})
