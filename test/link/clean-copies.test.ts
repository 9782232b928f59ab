import { describe, expect, it } from 'vitest'
import { linkCleanCopies } from '../../src/link/clean-copies.ts'
import type { AnalysedDoc } from '../../src/model/story.ts'
import { handDoc } from '../helpers/hand-built.ts'

const [before, after] = [
  'The harbour master of Saltness told the inquiry that',
  'had ordered both lanterns on the northern breakwater put out before the trawler Annis left her mooring.',
]
const clean = `${before} he ${after} Nobody on the quay had asked why.`
const pasted = `${before} the trawler Annis ${after} The inquiry goes on.`
const doc = (text: string, exhibit: number, more: { published?: string; damage?: readonly string[] } = {}) =>
  handDoc({ text, exhibit, name: `${exhibit}.txt`, ...more })
const damaged = (text: string, words: string) => doc(text, 1, { damage: [words] })

/** For each copy the exhibit it is in, and what stands there instead. */
function found(documents: readonly AnalysedDoc[]): readonly (readonly [exhibit: number, instead: string])[] {
  return linkCleanCopies(documents).map(({ copy, instead }) => {
    const other = documents.find((d) => d.doc.id === copy.document) as AnalysedDoc
    return [other.exhibit, other.doc.text.slice(instead.start, instead.end)]
  })
}

describe('the clean copy of a damaged passage', () => {
  it('is found where another document has the same words around the damage', () => {
    expect(found([damaged(pasted, 'the trawler Annis'), doc(clean, 2)])).toEqual([[2, 'he']])
  })

  it('is the passage that both have, as a span of the other document', () => {
    const [one, other] = [damaged(pasted, 'the trawler Annis'), doc(`A late edition. ${clean}`, 2)]
    const [link] = linkCleanCopies([one, other])
    expect(one.doc.text.slice(link?.damage.start, link?.damage.end)).toBe('the trawler Annis')
    expect(other.doc.text.slice(link?.copy.start, link?.copy.end)).toMatch(/^The harbour master .* he had ordered both/)
  })

  it.each([
    ['words are missing', `${before} ( ) ${after}`, '( )', 'he'],
    [
      'words are doubled',
      `${before} he he had had ordered ${after.slice(12)}`,
      'he he had had ordered',
      'he had ordered',
    ],
    ['stray marks stand between', `${before} he ’ ’ " ${after}`, '’ ’ "', ''],
  ])('is found where %s', (_, text, words, instead) => {
    expect(found([damaged(text, words), doc(clean, 2)])).toEqual([[2, instead]])
  })

  it('is found where damage stands close to other damage', () => {
    const text = `${before} the trawler Annis ${after.replace('her mooring', 'the inquiry mooring')} Nobody on the quay had asked.`
    const one = doc(text, 1, { damage: ['the trawler Annis', 'the inquiry mooring'] })
    expect(found([one, doc(clean, 2)])).toEqual([
      [2, 'he'],
      [2, 'her mooring'],
    ])
  })

  it('is the earliest where several documents have it', () => {
    const documents = [
      damaged(pasted, 'the trawler Annis'),
      doc(clean, 2, { published: '2031-05-04' }),
      doc(clean, 3, { published: '2031-05-02' }),
      doc(clean, 4),
    ]
    expect(found(documents)).toEqual([[3, 'he']])
  })

  it('is looked for in a later document where the earliest is damaged too', () => {
    const documents = [
      damaged(pasted, 'the trawler Annis'),
      doc(`${pasted} `, 2, { published: '2031-05-02', damage: ['the trawler Annis'] }),
      doc(clean, 3, { published: '2031-05-04' }),
    ]
    expect(found(documents)).toEqual([
      [3, 'he'],
      [3, 'he'],
    ])
  })

  it.each([
    ['reads the same, marked as damaged or not', pasted],
    [
      'tells the same in other words',
      'The lanterns were put out at his word before the Annis sailed, the harbour master said.',
    ],
    ['has only the words before it', `${before} nothing of that night had reached him in time.`],
    ['has only the words after it', `It was her owner, Ebba Roon, who ${after}`.replace('had ordered both', 'saw the')],
    [
      'says something else there at length',
      `${before} the chair of the trust, who had come down from the signal house in the rain that evening, ${after}`,
    ],
  ])('is not taken from a document that %s', (_, other) => {
    expect(found([damaged(pasted, 'the trawler Annis'), doc(other, 2)])).toEqual([])
  })

  it('is not taken from a document whose passage is damaged elsewhere in the stretch', () => {
    const other = doc(clean.replace('northern', 'Saltness'), 2, { damage: ['Saltness breakwater'] })
    expect(found([damaged(pasted, 'the trawler Annis'), other])).toEqual([])
  })

  it('is not what another document says of the same person and office', () => {
    const one = damaged('Then Ebba Roon ( ) a member of the Northern Breakwater and Lights Committee, spoke.', '( )')
    const other = doc(
      'Ebba Roon, the owner of the Annis and a member of the Northern Breakwater and Lights Committee.',
      2,
    )
    expect(found([one, other])).toEqual([])
  })

  it('is not a formula that anybody writes', () => {
    const formula = (who: string) =>
      `Asked about it, ${who} did not immediately respond to a request for comment on Monday.`
    const one = damaged(`${formula('the ferry')} The ropes stay until summer.`, 'the ferry')
    expect(found([one, doc(`${formula('she')} Elsewhere the week was quiet.`, 2)])).toEqual([])
  })

  it('is not a sentence of a notice that many documents carry', () => {
    const notice = (who: string) => `Readers of Saltness papers may ask ${who} editor to mend errors within seven days.`
    const others = Array.from({ length: 30 }, (_, i) => doc(`Page ${i} of harbour news. ${notice('the')}`, i + 2))
    expect(found([damaged(notice('trawler'), 'trawler'), ...others])).toEqual([])
  })

  it('is found in a story that many documents ran whole', () => {
    const whole = `${before} he ${after} Nobody on the quay had asked why the lamps were dark.`
    const others = Array.from({ length: 30 }, (_, i) => doc(whole, i + 2))
    const lead = 'Eight people gave evidence on the second day of hearings in the old customs house.'
    const one = damaged(`${lead} ${pasted}`, 'the trawler Annis')
    expect(found([one, ...others.map((o) => doc(`${lead} ${o.doc.text}`, o.exhibit))])).toEqual([[2, 'he']])
  })

  it('is looked for nowhere where nothing is damaged', () => {
    expect(found([doc(clean, 1), doc(clean, 2)])).toEqual([])
  })
})
