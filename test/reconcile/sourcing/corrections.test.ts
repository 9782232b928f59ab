import { describe, expect, it } from 'vitest'
import type { Discrepancy } from '../../../src/model/story.ts'
import { linkStory } from '../../../src/pipeline/link-story.ts'
import { valuesIn } from '../../../src/reconcile/sourcing/correction-values.ts'
import { reconcile } from '../../../src/reconcile/reconcile.ts'
import type { ToldBy } from '../../helpers/story-of.ts'
import { analysedOf } from '../../helpers/stages.ts'

interface Card extends Pick<Discrepancy, 'kind' | 'reading' | 'explanation'> {
  /** Of each side its label and its passages. */
  readonly sides: readonly (readonly [string, ...string[]])[]
  readonly statements: number
}

/** Cards of corrections that the whole pipeline finds in some texts. */
function correctedIn(told: readonly ToldBy[]): readonly Card[] {
  const documents = told.map(([outlet, published, text], i) =>
    analysedOf(text, { name: `${i}.txt`, outlet, published, exhibit: i + 1 }),
  )
  const texts = new Map(documents.map((d) => [d.doc.id, d.doc.text]))
  const { discrepancies } = reconcile({ documents, links: linkStory(documents) })
  return discrepancies
    .filter((d) => d.rule.startsWith('reconcile/corrected') || d.reading === 'corrected')
    .map(({ kind, reading, explanation, sides }) => ({
      ...{ kind, reading, explanation },
      sides: sides.map((s) => [s.label, ...s.evidence.map((e) => (texts.get(e.document) ?? '').slice(e.start, e.end))]),
      statements: sides.flatMap((s) => s.evidence).filter((e) => e.statement !== null).length,
    }))
}

const opening =
  'Transport Minister Ilse Varga visited the harbour of Marlow on Tuesday, and spoke to the crews of the ferries there.'
const closing =
  'The harbour board of Marlow will meet again on Friday to look at the lights of the eastern quay, its office said.'
const article = (passage: string, note: string) => [opening, passage, closing, note].join('\n\n')

describe('a correction', () => {
  it('is shown beside the passage it changed and the statement in it, with its date', () => {
    const cards = correctedIn([
      [
        'The Lindhaven Courier',
        '2021-05-03',
        article(
          'The ferry Solveig carried 50 passengers when it sank off Marlow, deputy harbour master Tomas Reyle said.',
          'Correction, May 4, 2021: An earlier version of this article gave the wrong number of passengers on the Solveig.',
        ),
      ],
    ])
    expect(cards).toHaveLength(1)
    expect(cards[0]).toMatchObject({ kind: 'count', reading: 'corrected' })
    expect(cards[0]?.sides.map(([label]) => label)).toEqual([
      'the passage as it stands, in The Lindhaven Courier',
      'the note on it of 4 May 2021',
    ])
    expect(cards[0]?.sides[0]?.[1]).toMatch(/^The ferry Solveig carried 50 passengers/)
    expect(cards[0]?.statements).toBe(1)
    expect(cards[0]?.explanation).toMatch(/^The Lindhaven Courier corrected what it had printed on 4 May 2021: /)
  })

  it('takes what another outlet still tells for replaced, though the note itself gives no number', () => {
    const [card, ...others] = correctedIn([
      [
        'The Quay Gazette',
        '2021-05-03',
        `${opening}\n\nThe ferry Solveig carried 60 passengers when it sank off Marlow, Tomas Reyle said.\n\n${closing}`,
      ],
      [
        'The Lindhaven Courier',
        '2021-05-03',
        article(
          'The ferry Solveig carried 50 passengers when it sank off Marlow, Tomas Reyle said.',
          'Correction, May 4, 2021: The Solveig carried 50 passengers when it sank, not 60.',
        ),
      ],
    ])
    expect(others).toEqual([])
    expect(card).toMatchObject({ kind: 'count', reading: 'corrected' })
    expect(JSON.stringify(card?.sides)).toContain('60 passengers')
    expect(JSON.stringify(card?.sides)).toContain('50 passengers')
  })

  it('of a name is tied to who is named there now', () => {
    const [card] = correctedIn([
      [
        'The Quay Gazette',
        '2021-05-03',
        `${opening}\n\nThe lease of the eastern terminal was signed by deputy harbour master Bram Ostrowe in May.\n\n${closing}`,
      ],
      [
        'The Lindhaven Courier',
        '2021-05-03',
        article(
          'The lease of the eastern terminal was signed by deputy harbour master Tomas Reyle in May.',
          'Correction: The lease of the eastern terminal was signed by Tomas Reyle, not Bram Ostrowe.',
        ),
      ],
    ])
    expect(card?.sides.map(([label]) => label)).toEqual([
      'The Quay Gazette',
      'the correction, in The Lindhaven Courier',
    ])
    expect(card?.sides[0]?.[1]).toContain('Bram Ostrowe')
  })

  it.each<[string, string]>([
    ['that was only brought up to date', 'This article has been updated.'],
    ['that announces more', 'Update: The board will publish the report on Friday.'],
    ['whose passage cannot be told', 'Correction: An earlier version of this story misspelled a name.'],
    ['that corrects nothing', 'The minister corrected her glasses and left the quay of Marlow without a word.'],
  ])('is not made of an article %s', (_, note) => {
    expect(
      correctedIn([['The Lindhaven Courier', '2021-05-03', article('The ferry Solveig carried 50 passengers.', note)]]),
    ).toEqual([])
  })

  it('leaves a difference alone that is about something else', () => {
    const cards = correctedIn([
      [
        'The Quay Gazette',
        '2021-05-03',
        `${opening}\n\nThe wall of the eastern quay has 12 cracks, Bram Ostrowe said.\n\n${closing}`,
      ],
      [
        'The Lindhaven Courier',
        '2021-05-03',
        article(
          'The ferry Solveig carried 50 passengers when it sank off Marlow, Tomas Reyle said.',
          'Correction: The Solveig carried 50 passengers, not 60, Tomas Reyle said.',
        ),
      ],
    ])
    expect(cards.every((c) => !JSON.stringify(c.sides).includes('cracks'))).toBe(true)
  })
})

describe('the values of a note', () => {
  it.each<[string, string, readonly string[], readonly string[]]>([
    ['It was 1998, not 1989.', '', ['1989'], ['1998']],
    ['It was 2015 - not 2014, when they met.', 'He bought them in 2014.', ['2014'], ['2015']],
    ['An earlier version misstated how long 156 trees take.', '156 trees take a year.', [], []],
    ['An earlier version misstated the number of trees as 60.', 'There are 50 trees.', ['60'], []],
    ['Mark Wynn of the 6th District was misquoted.', '', [], []],
    ['The meeting was on May 4, not May 5.', '', ['May 5'], ['May 4']],
    ['An earlier version said 60 people were aboard. There were 50.', '', ['60'], ['50']],
    ['There were 50 passengers rather than 60.', '', ['60'], ['50']],
    ['The lease was signed on Tuesday, not Monday.', 'The lease was signed on Tuesday.', ['Monday'], ['Tuesday']],
    [
      'An earlier version misidentified the deputy as Bram Ostrowe. He is Tomas Reyle.',
      'The deputy, Tomas Reyle, signed it.',
      ['Bram Ostrowe'],
      ['Tomas Reyle'],
    ],
    ['An earlier version misspelled the name of Tomas Reyle.', 'Tomas Reyle signed it.', [], []],
    ['The lease was signed on Tuesday, not Monday.', '', [], []],
  ])('%s', (note, changed, wrong, right) => {
    expect(valuesIn(note, changed)).toEqual({ wrong, right })
  })
})

it('what someone else got wrong is no correction of the outlet', () => {
  const text = article(
    'Varga praised the harbour master, whom she incorrectly called Tomas Royle, at a supper on the quay of Marlow.',
    'The harbour master, Tomas Reyle, has run the quay of Marlow for ten years.',
  )
  expect(correctedIn([['The Lindhaven Courier', '2021-05-03', text]])).toEqual([])
})
