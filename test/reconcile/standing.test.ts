import { describe, expect, it } from 'vitest'
import { reconcile } from '../../src/reconcile/reconcile.ts'
import { type HandDoc, type HandStatement, handStory } from '../helpers/hand-built.ts'

const doc = (text: string, published: string, ...statements: HandStatement[]): HandDoc => ({
  text,
  published,
  entities: text.includes('Holt') ? { 'Vera Holt': { mentions: ['Holt'] } } : {},
  statements,
})
const says = (speaker: string, content: string, cue = 'said'): HandStatement => ({ speaker, cue, content })

/** Kinds of the cards raised, and of those that wait. */
function standings(...documents: readonly HandDoc[]): { readonly raised: string[]; readonly possible: string[] } {
  const { discrepancies, possible } = reconcile(handStory(documents))
  return { raised: discrepancies.map((d) => d.kind), possible: possible.map((d) => d.kind) }
}

const denial = 'Holt said she had never met the buyers of the harbour wall.'
const denies = says('Vera Holt', 'she had never met the buyers of the harbour wall')

describe('what is raised', () => {
  it('is a denial beside a report in its own words', () => {
    const report = doc('Holt met the buyers of the harbour wall twice in April, the minutes show.', '2031-05-09')
    expect(standings(doc(denial, '2031-05-08', denies), report).raised).toEqual(['denial-vs-report'])
  })

  it('is what a person says was never done to them, told of that person in the same verb', () => {
    const told = standings(
      doc('Holt said on Monday that she had never been warned of a gap in the wall.', '2031-05-08', {
        speaker: 'Vera Holt',
        cue: 'said',
        content: 'that she had never been warned of a gap in the wall',
      }),
      doc('Holt was warned there that a gap had opened, two guards said.', '2031-05-08'),
    )
    expect(told.raised).toContain('denial-vs-report')
  })

  it('is an account that the copy itself says was walked back', () => {
    const told = standings(
      doc(
        'The line said that thirty people had been hurt on the quay. It later walked back the report, and said on Friday that twelve people had been hurt.',
        '2031-05-08',
      ),
    )
    expect(told.raised).toEqual(['explicit'])
  })

  it('is a position that its speaker says was wrong', () => {
    const told = standings(
      doc('Holt said: "The divers on the quay are to blame for the gap."', '2031-05-08', {
        speaker: 'Vera Holt',
        content: '"The divers on the quay are to blame for the gap."',
      }),
      doc('Holt said: "I was wrong about the divers on the quay."', '2031-05-16', {
        speaker: 'Vera Holt',
        content: '"I was wrong about the divers on the quay."',
      }),
    )
    expect(told.raised).toEqual(['position-reversed'])
  })
})

describe('what waits as possible', () => {
  it('is what came later and need not have been otherwise before', () => {
    const told = standings(
      doc(
        'The trust initially said the state would pay for the wall. It later said there was nothing odd about the contract of the wall.',
        '2031-05-08',
      ),
    )
    expect(told).toEqual({ raised: [], possible: ['explicit'] })
  })

  it('is one utterance told at two lengths', () => {
    const whole = '"The wall was sound on the day I looked at it, and I would walk on it again tomorrow," Holt said.'
    const part = '"I would walk on it again tomorrow," Holt told the paper.'
    const told = standings(
      doc(whole, '2031-05-08', {
        speaker: 'Vera Holt',
        cue: 'said',
        content: '"The wall was sound on the day I looked at it, and I would walk on it again tomorrow,"',
      }),
      doc(part, '2031-05-09', { speaker: 'Vera Holt', cue: 'told', content: '"I would walk on it again tomorrow,"' }),
    )
    expect(told.raised).not.toContain('wording')
  })

  it('is nothing that is greyed: other readings keep their place', () => {
    const { discrepancies, possible } = reconcile(
      handStory([doc(denial, '2031-05-08', denies), doc('Holt met nobody.', '2031-05-09')]),
    )
    expect(possible.every((d) => d.reading === 'differs')).toBe(true)
    expect(discrepancies.some((d) => possible.some((p) => p.id === d.id))).toBe(false)
  })
})
