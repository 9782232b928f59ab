import { describe, expect, it } from 'vitest'
import { explanationsOf } from '../../helpers/records.ts'

const denialsIn = (...texts: string[]) => explanationsOf(texts, (d) => d.kind === 'denial-vs-report')

const dinner = 'Mayor Lea Mets had dinner with the banker Rein Oja on Monday.'

describe('what is said not to have been talked about', () => {
  it.each([
    [
      'never came up',
      `${dinner} The merger never came up, Mets said.`,
      'Mayor Lea Mets discussed the merger with the banker Rein Oja over dinner, two people at the table said.',
    ],
    [
      'was not on the agenda, told by a spokesman',
      `${dinner} The merger was not on the agenda, a spokesman for Mets said.`,
      'The banker Rein Oja raised the merger with Mayor Lea Mets over dinner, two people at the table said.',
    ],
    [
      'was not part of the talks, told in another word for it',
      `${dinner} The takeover was not part of their conversation, Mets said.`,
      'Mayor Lea Mets talked about the merger with the banker Rein Oja, two people at the table said.',
    ],
  ])('differs from a report of it: it %s', (_, denial, report) => {
    expect(denialsIn(denial, report)).toHaveLength(1)
  })

  it.each([
    [
      'talk of something else',
      `${dinner} The merger never came up, Mets said.`,
      'Mayor Lea Mets discussed the harbour with the banker Rein Oja over dinner, two people at the table said.',
    ],
    [
      'talk between others',
      `${dinner} The merger never came up, Mets said.`,
      'Two clerks discussed the merger in the lift of the town hall of Velm, a visitor said.',
    ],
    [
      'what the same speaker says',
      `${dinner} The merger never came up, Mets said.`,
      'Mets said she and Rein Oja discussed the merger a year before.',
    ],
  ])('is not set beside %s', (_, denial, report) => {
    expect(denialsIn(denial, report)).toEqual([])
  })
})

describe('not to have known', () => {
  const unaware = 'Mayor Lea Mets said she was not aware that Rein Oja had met the bankers of Velm.'

  it('is not gainsaid by a report of what nobody knew of', () => {
    expect(denialsIn(unaware, 'Rein Oja told two clerks he had met the bankers of Velm in June.')).toEqual([])
  })

  it('differs from a report of being told', () => {
    expect(
      denialsIn(unaware, 'Mayor Lea Mets was told in June that Rein Oja had met the bankers of Velm, two clerks said.'),
    ).toHaveLength(1)
  })
})
