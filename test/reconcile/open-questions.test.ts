import { describe, expect, it } from 'vitest'
import { reconcile } from '../../src/reconcile/reconcile.ts'
import { linkStory } from '../../src/pipeline/link-story.ts'
import type { OpenQuestion } from '../../src/model/story.ts'
import { analysedOf } from '../helpers/stages.ts'

/** Open questions that the whole pipeline finds in some texts, each with its outlet and day. */
function questionsIn(...told: readonly (readonly [outlet: string, published: string, text: string])[]) {
  const documents = told.map(([outlet, published, text], i) =>
    analysedOf(text, { name: `${i}.txt`, outlet, published, exhibit: i + 1 }),
  )
  return reconcile({ documents, links: linkStory(documents) }).openQuestions
}

const textsOf = (questions: readonly OpenQuestion[], kind: OpenQuestion['kind']) =>
  questions.filter((q) => q.kind === kind).map((q) => q.text)

describe('what stays open', () => {
  it.each([
    [
      'whether somebody still denies what others report',
      'denied-not-retracted',
      [
        ['The Lindhaven Courier', '2031-05-08', '“I have never met the buyers of the harbour wall,” Vera Holt said.'],
        [
          'The Quay Gazette',
          '2031-05-08',
          'Vera Holt met the buyers of the harbour wall twice in April, Owen Pratt said.',
        ],
      ],
      'To ask Vera Holt: does “I have never met the buyers of the harbour wall” still hold (The Lindhaven Courier, 8 May 2031)? Beside it stands “Vera Holt met the buyers of the harbour wall twice in April”, from Owen Pratt. No word that takes it back was found in the documents read.',
    ],
    [
      'what somebody would not say',
      'not-answered',
      [
        [
          'The Quay Gazette',
          '2031-05-08',
          'Divers closed the path. Vera Holt declined to say when the harbour wall had last been measured.',
        ],
      ],
      'To ask Vera Holt: “when the harbour wall had last been measured”? No answer in The Quay Gazette (8 May 2031).',
    ],
    [
      'what nobody can say yet',
      'not-confirmed',
      [['The Quay Gazette', '2031-05-08', 'It was not immediately clear who had opened the gate of the harbour wall.']],
      'Who can say “who had opened the gate of the harbour wall”? Left open in The Quay Gazette (8 May 2031).',
    ],
    [
      'what could not be confirmed',
      'not-confirmed',
      [
        [
          'The Quay Gazette',
          '2031-05-08',
          'The trust says three stones fell on the quay, but that could not be independently confirmed.',
        ],
      ],
      'Who can confirm this: “The trust says three stones fell on the quay”? Left open in The Quay Gazette (8 May 2031).',
    ],
    [
      'what only one unnamed source says',
      'one-origin',
      [
        [
          'The Quay Gazette',
          '2031-05-08',
          'Divers closed the path. The northern gate of the harbour wall was left open all night, a person familiar with the matter said.',
        ],
      ],
      'To ask others: is it so that “The northern gate of the harbour wall was left open all night”? The only word for it is that of a person familiar with the matter, in The Quay Gazette, 8 May 2031.',
    ],
  ] as const)('%s', (_, kind, told, text) => {
    expect(textsOf(questionsIn(...told), kind)).toEqual([text])
  })

  it.each([
    ['who did not answer but has spoken since', 'Vera Holt could not be reached for comment.', 'not-answered'],
    ['what somebody tells of their own silence', '“I did not reply to the letter,” Vera Holt said.', 'not-answered'],
    [
      'a belief of an unnamed source',
      'The wall might fall within the year, a person familiar with the matter said.',
      'one-origin',
    ],
  ] as const)('is not asked: %s', (_, text, kind) => {
    const later = ['The Quay Gazette', '2031-05-12', '“The harbour wall is sound,” Vera Holt said on Monday.'] as const
    expect(textsOf(questionsIn(['The Lindhaven Courier', '2031-05-08', text], later), kind)).toEqual([])
  })

  it('asks once what several documents leave open', () => {
    const text = 'It was unclear on Monday who had opened the gate of the harbour wall.'
    const questions = questionsIn(
      ['The Lindhaven Courier', '2031-05-08', text],
      ['The Quay Gazette', '2031-05-09', `The path stays closed. ${text}`],
    )
    expect(textsOf(questions, 'not-confirmed')).toEqual([
      'Who can say “who had opened the gate of the harbour wall”? Left open in The Lindhaven Courier (8 May 2031) and The Quay Gazette (9 May 2031).',
    ])
  })
})
