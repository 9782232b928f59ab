import { describe, expect, it } from 'vitest'
import { explanationsOf } from '../../helpers/records.ts'

const denialsIn = (...texts: string[]) => explanationsOf(texts, (d) => d.kind === 'denial-vs-report')

describe('what is said not to be', () => {
  it.each([
    [
      'a document, beside a report of it',
      '“There is no such contract,” said Rein Oja, the transport minister.',
      'Transport Minister Rein Oja signed a contract with the Velm line in June, two clerks said.',
    ],
    [
      'an act in a noun, beside its verb',
      '“There was no meeting,” Oja, the transport minister, told reporters.',
      'Transport Minister Rein Oja met the owner of the Velm line at a hotel in Tarn, two guests said.',
    ],
    [
      'a thing that others say there is',
      'The director, Rein Oja, said there’s no precedent for closing a ferry line in winter.',
      'Two captains argue that there is a clear precedent for closing the line, naming the winter of 2019.',
    ],
    [
      'a warning',
      'There had been no warning to the ministry about the bridge, Rein Oja, the minister, said.',
      'An engineer, Lea Mets, warned Minister Rein Oja about the bridge in a letter, the council said.',
    ],
  ])('differs: %s', (_, denial, report) => {
    expect(denialsIn(denial, report)).toHaveLength(1)
  })

  it.each([
    [
      'what only weighs',
      'There is no doubt about the contract, said Rein Oja, the transport minister.',
      'Transport Minister Rein Oja signed a contract with the Velm line in June, two clerks said.',
    ],
    [
      'what is of another matter',
      'The director, Rein Oja, said there’s no precedent for closing a ferry line in winter.',
      'Two captains argue that there is a clear precedent for higher fares.',
    ],
    [
      'a thing of others',
      '“There is no such contract,” said Rein Oja, the transport minister.',
      'The town of Velm signed a contract with a baker in June, two clerks said.',
    ],
    [
      'what is only planned',
      '“There is no contract,” said Rein Oja, the transport minister.',
      'Transport Minister Rein Oja would sign a contract with the Velm line, two clerks said.',
    ],
    [
      'another day',
      '“There was no meeting on Monday,” Rein Oja, the transport minister, told reporters.',
      'Transport Minister Rein Oja met the owner of the Velm line on June 3, 2019, two guests said.',
    ],
  ])('is not set beside a report of %s', (_, denial, report) => {
    expect(denialsIn(denial, report)).toEqual([])
  })
})
