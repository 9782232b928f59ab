import { describe, expect, it } from 'vitest'
import { linkReuses } from '../../src/link/reuses.ts'
import { handDoc } from '../helpers/hand-built.ts'

const report =
  'SALTNESS (Northlight) - The council of Saltness voted on Monday evening to close the old harbour wall to walkers after a survey found that the stones along its outer face had begun to move. ' +
  'The survey was ordered in the spring, when a fisherman noticed a gap wide enough to hold his hand, and it took divers four weeks to finish. ' +
  'The wall was built by convicts in the reign of the last queen and has been mended twice since then with whatever the quarry could spare that year.'
const speech =
  '"We have looked at this wall for a hundred years and thought that it would look after itself, and now it is telling us, as plainly as a wall can tell anybody anything, that it will not, and that we have to choose between a wall and a view," she told the members of the harbour trust at the end of a long evening.'
const doc = (text: string, exhibit: number, more = {}) => handDoc({ text, exhibit, name: `${exhibit}.txt`, ...more })

describe('text that documents share', () => {
  it('is a copy when one page runs the other whole, and the later one took it over', () => {
    const first = doc(report, 1, { published: '2031-05-03', outlet: 'Sound Radio' })
    const second = doc(report, 2, { published: '2031-05-02', outlet: 'Harbour Post' })
    expect(linkReuses([first, second])).toMatchObject([
      { document: first.doc.id, of: second.doc.id, kind: 'copy', share: 1 },
    ])
  })

  it('goes back to the outlet that the text credits, whatever the dates', () => {
    const wire = doc(report, 1, { published: '2031-05-03', outlet: 'Northlight' })
    const paper = doc(report.replace('SALTNESS', 'By our staff\n\nSALTNESS'), 2, {
      published: '2031-05-02',
      outlet: 'Harbour Post',
    })
    expect(linkReuses([wire, paper])).toMatchObject([{ document: paper.doc.id, of: wire.doc.id }])
  })

  it('is a part when the rest is their own, with the shared words as evidence', () => {
    const own =
      ' The mayor, who lives above the wall, said she would move her flower pots.'.repeat(1) +
      ' Nobody had walked there since the storm, she said, and nobody would miss it before summer; the ropes would stay until the engineers came back with better news than they had left with, which might take a year, or two, or as long as such things take on an island where every stone has to come by boat.'.repeat(
        2,
      )
    const [one, other] = [
      doc(report + own, 1, { published: '2031-05-02' }),
      doc(
        `${report} A different ending altogether was written by the desk in the city. `.concat(
          'Elsewhere the week was quiet, and the ferries ran. '.repeat(30),
        ),
        2,
        { published: '2031-05-04' },
      ),
    ]
    const [reuse] = linkReuses([one, other])
    expect(reuse).toMatchObject({ kind: 'part', document: other.doc.id })
    expect(other.doc.text.slice(reuse?.evidence[0]?.start, reuse?.evidence[0]?.end)).toMatch(/^SALTNESS .* that year$/)
  })

  it('is a citation when one quotes at length what the credited outlet says itself', () => {
    const essay = doc(
      `${report} We should have the courage to leave the wall to the sea, because the sea has never once asked for our opinion and has in the end always had its way with everything that we built on this shore.`,
      1,
      { outlet: 'Harbour Post', published: '2031-05-02' },
    )
    const answer = doc(
      `The editors of the Harbour Post wrote: "We should have the courage to leave the wall to the sea, because the sea has never once asked for our opinion and has in the end always had its way with everything that we built on this shore." That will not do.`,
      2,
      { outlet: 'Sound Radio', published: '2031-05-03' },
    )
    expect(linkReuses([essay, answer])).toMatchObject([{ document: answer.doc.id, of: essay.doc.id, kind: 'cites' }])
  })

  it('is nothing when both only quote one speech', () => {
    expect(
      linkReuses([
        doc(`${speech} The vote was close.`, 1),
        doc(`After hours of talk the chair lost patience. ${speech}`, 2),
      ]),
    ).toEqual([])
  })

  it('is nothing when both only carry one menu', () => {
    const menu =
      'Afghanistan Albania Algeria Andorra Angola Argentina Armenia Australia Austria Bahrain Barbados Belarus Belgium Belize Benin Bhutan Bolivia Botswana Brazil Brunei Bulgaria Burundi Cambodia Cameroon Canada Chad Chile China Colombia Comoros Congo Croatia Cuba Cyprus Denmark Djibouti Dominica Ecuador Egypt Eritrea Estonia Ethiopia Fiji Finland France Gabon Gambia Georgia Germany Ghana'
    expect(linkReuses([doc(`The fair opened. ${menu}`, 1), doc(`The mill closed. ${menu}`, 2)])).toEqual([])
  })

  it('is found between each of many papers that ran one wire', () => {
    const papers = Array.from({ length: 40 }, (_, i) =>
      doc(`${report} Read on in number ${i}.`, i + 1, { outlet: `Paper ${i}` }),
    )
    const found = linkReuses(papers)
    const copies = new Set(found.filter((r) => r.kind === 'copy').flatMap((r) => [r.document, r.of]))
    expect(copies.size).toBe(40)
  })

  it('is nothing when all they share is a formula that many documents have', () => {
    const formula =
      'The minutes of the meeting were read and the clerk of the council put them on the list for the week'
    const numbered = (i: number) => {
      const [a, b, c] = [`word${i} began it`, `line${i} went on`, `point${i} ended it`]
      return doc(`${a}. ${formula}. ${b}. ${formula}. ${c}. ${formula}.`, i + 1)
    }
    expect(linkReuses([numbered(0), numbered(1)])).toHaveLength(1)
    expect(linkReuses(Array.from({ length: 40 }, (_, i) => numbered(i)))).toEqual([])
  })

  it('is found for an excerpt of few words among many of its own', () => {
    const filler = (name: string) => Array.from({ length: 900 }, (_, i) => `${name}${i}`).join(' ')
    const excerpt = report.split(' ').slice(20, 70).join(' ')
    const [whole, borrower] = [doc(report, 1), doc(`${filler('sea')} ${excerpt} ${filler('hill')}`, 2)]
    expect(linkReuses([whole, borrower])).toMatchObject([{ document: borrower.doc.id, of: whole.doc.id }])
  })

  it('does not depend on the order the documents come in', () => {
    const documents = [
      doc(report, 1, { published: '2031-05-03' }),
      doc(`${report} More.`, 2, { published: '2031-05-01' }),
      doc('Nothing of the kind.', 3),
    ]
    expect(linkReuses([...documents].reverse())).toEqual(linkReuses(documents))
  })
})
