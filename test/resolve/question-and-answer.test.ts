import { describe, expect, it } from 'vitest'
import { analysedOf } from '../helpers/stages.ts'

/** Of each turn its label, and who is taken to have said it; null where that stays open. */
function turnsIn(text: string): readonly (readonly [string, string | null])[] {
  const { layers } = analysedOf(text)
  return layers.statement
    .filter((s) => s.medium === 'transcript')
    .map((s) => {
      const speaker = layers.circumstance.find((c) => c.statement === s.id)?.speaker ?? null
      const label = s.source.map((x) => text.slice(x.start, x.end)).join(' ')
      return [label, layers.entity.find((e) => e.id === speaker)?.name ?? null]
    })
}

const talk = 'Q. Did you sign the lease?\n\nA. I did, after the board had met.\n\nQ. When?\n\nA. It was in May.'
const interview = talk.replaceAll(/^([QA])\./gm, '$1:')

describe('who Q. and A. are', () => {
  it.each<[string, string, string | null, string | null]>([
    [
      'the head of a deposition',
      `DEPOSITION OF TOMAS REYLE\n\nEXAMINATION BY MS. KELLS:\n\n${talk}`,
      'KELLS',
      'TOMAS REYLE',
    ],
    [
      'an oath',
      `MARIT SOLANE, having been first duly sworn, testified as follows:\n\nDIRECT EXAMINATION\n\nBY MR. OSTROWE:\n\n${talk}`,
      'OSTROWE',
      'MARIT SOLANE',
    ],
    [
      'the headline of an interview',
      `Interview with Ilse Moreno\n\nThe harbour master on the lease.\n\n${interview}`,
      null,
      'Ilse Moreno',
    ],
    [
      'a line that says who asked',
      `TRANSCRIPT OF INTERVIEW OF MARIT SOLANE\n\nInterviewed by: Det. Bram Ostrowe\n\n${talk}`,
      'Bram Ostrowe',
      'MARIT SOLANE',
    ],
    [
      'the words of the outlet',
      `We spoke to Ilse Moreno, the harbour master, on Monday.\n\n${interview}`,
      null,
      'Ilse Moreno',
    ],
  ])('is told by %s', (_, text, asks, answers) => {
    expect(turnsIn(text).map(([, who]) => who)).toEqual([asks, answers, asks, answers])
  })

  it.each([
    ['nobody is named', `Two members of the board answered questions on Monday.\n\n${interview}`],
    ['only others are named', `Tomas Reyle signed the lease, Ilse Moreno said on Monday.\n\n${interview}`],
    ['two are heard', `Interview with Ilse Moreno and Tomas Reyle\n\nThey spoke about the lease.\n\n${interview}`],
    [
      'someone gave another an interview',
      `In an interview with Nadia Kells on Monday, the harbour master was asked about it.\n\n${interview}`,
    ],
    [
      'a deposition is talked of in an answer',
      `${talk}\n\nQ. What else?\n\nA. I read the deposition of Tomas Reyle.\n\nQ. And then?`,
    ],
  ])('stays open where %s', (_, text) => {
    const found = turnsIn(text)
    expect(found.length).toBeGreaterThan(3)
    expect(found.map(([, who]) => who)).toEqual(found.map(() => null))
  })

  it('is told too where an answer begins with what somebody said', () => {
    const text = `DEPOSITION OF TOMAS REYLE\n\n${talk}\n\nQ. And then?\n\nA. She told me to sign it.`
    expect(turnsIn(text).at(-1)).toEqual(['A.', 'TOMAS REYLE'])
  })

  it('changes with who asks and who is heard', () => {
    const text = [
      'TESTIMONY OF TOMAS REYLE',
      'EXAMINATION BY MS. KELLS:',
      'Q. Did you sign the lease?',
      'A. I did.',
      'MR. OSTROWE: Objection, vague.',
      'THE WITNESS: It was in May, I think.',
      'CROSS-EXAMINATION BY MR. OSTROWE:',
      'Q. Did anybody pay you?',
      'A. Ilse Moreno did not pay me.',
      'TESTIMONY OF MARIT SOLANE',
      'BY MR. OSTROWE:',
      'Q. Were you there?',
      'A. I was not there.',
    ].join('\n\n')
    expect(turnsIn(text)).toEqual([
      ['Q.', 'KELLS'],
      ['A.', 'TOMAS REYLE'],
      ['MR. OSTROWE', 'OSTROWE'],
      ['THE WITNESS', 'TOMAS REYLE'],
      ['Q.', 'OSTROWE'],
      ['A.', 'TOMAS REYLE'],
      ['Q.', 'OSTROWE'],
      ['A.', 'MARIT SOLANE'],
    ])
  })
})

describe('a printed hearing', () => {
  const text = [
    'HEARING BEFORE THE HARBOUR COMMITTEE',
    'The Chairman. The committee will come to order. Senator Ostrowe is recognized.',
    'Senator Ostrowe. Thank you, Mr. Chairman. Ms. Moreno, did you sign the lease?',
    'Ms. Moreno. I did not, senator. I was in Carrow on that day.',
    'My deputy signed it. He told me about it a week later.',
    'Senator Ostrowe. Who asked him to?',
    'Ms. Moreno. Nobody asked him to sign it.',
    'The Chairman. The time of the senator has expired.',
  ].join('\n\n')

  it('has turns that begin with a title, a name and a point', () => {
    expect(turnsIn(text)).toEqual([
      ['The Chairman', 'The Chairman'],
      ['Senator Ostrowe', 'Ostrowe'],
      ['Ms. Moreno', 'Moreno'],
      ['Senator Ostrowe', 'Ostrowe'],
      ['Ms. Moreno', 'Moreno'],
      ['The Chairman', 'The Chairman'],
    ])
  })

  it('has turns that go on over paragraphs, in which “I” is who speaks', () => {
    const { layers } = analysedOf(text)
    const said = layers.statement.find((s) => text.slice(s.span.start).startsWith('Ms. Moreno. I did not'))
    expect(said?.content.map((c) => text.slice(c.start, c.end)).join(' ')).toMatch(/a week later\.$/)
    const me = layers.mention.find((m) => text.slice(m.span.start, m.span.end + 6) === 'me about')
    expect(layers.entity.find((e) => e.mentions.includes(me?.id ?? ''))?.name).toBe('Moreno')
  })

  it('is none where sentences of an article begin like that', () => {
    const article = [
      'The harbour board met on Tuesday to hear the minister. It was the third time this year.',
      'Ms. Moreno. Nobody else was mentioned as often in the hall as she was on that day.',
      'Her deputy left early, and the board voted without him.',
    ].join('\n\n')
    expect(turnsIn(article)).toEqual([])
  })
})

describe('a talk taken down', () => {
  const text = [
    'OSTROWE: Thank you. Ms. Moreno, did you sign the lease?',
    'MORENO: No.',
    '(CROSSTALK)',
    'OSTROWE: Then who signed it?',
    '(UNKNOWN): Point of order.',
    'MORENO: My deputy, Tomas Reyle. He said it was urgent.',
    'OSTROWE: Did he say why?',
  ].join('\n\n')

  it('keeps short answers, leaves directions out, and who is not known open', () => {
    expect(turnsIn(text)).toEqual([
      ['OSTROWE', 'OSTROWE'],
      ['MORENO', 'Moreno'],
      ['OSTROWE', 'OSTROWE'],
      ['(UNKNOWN)', null],
      ['MORENO', 'Moreno'],
      ['OSTROWE', 'OSTROWE'],
    ])
  })

  it('holds what somebody tells in it that others said, and not what is only asked', () => {
    const { layers } = analysedOf(text)
    const inner = layers.statement.filter((s) => s.within !== null)
    expect(inner.map((s) => s.content.map((c) => text.slice(c.start, c.end)).join(' '))).toEqual(['it was urgent'])
    const turn = layers.statement.find((s) => s.id === inner[0]?.within)
    expect(turn?.medium).toBe('transcript')
  })
})

describe('labels with names', () => {
  it('are the people whom the article names in full', () => {
    const text =
      'Sen. Bram Ostrowe asked harbour master Ilse Moreno about the lease at a hearing on Monday.\n\nOSTROWE: Did you sign it?\n\nMORENO: I did not, senator.\n\nOSTROWE: Who did?\n\nMORENO: My deputy signed it.'
    expect(turnsIn(text).map(([, who]) => who)).toEqual(['Bram Ostrowe', 'Ilse Moreno', 'Bram Ostrowe', 'Ilse Moreno'])
  })
})
