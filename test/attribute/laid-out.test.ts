import { describe, expect, it } from 'vitest'
import { analysedOf } from '../helpers/stages.ts'
import { expectStatements } from '../helpers/statements.ts'

describe('statements of headlines', () => {
  it.each([
    ['{s|Falk}{c|:} {q|I never signed the lease}'],
    ['{s|Falk} {c|says} {q|gates were open}, {ss|aide} {cc|denies} {qq|it}'],
    ['{q|Dam was unsafe}, {s|engineer} {c|says}'],
    ['{s|Minister} {c|denies} {q|meeting envoy}'],
    ['{s|Mayor Ines Falk}{c|:} {q|‘We were never told’}'],
    ['{s|Union} {c|accuses} {q|port of hiding report}'],
    ['{s|Police}{c|:} {q|Driver was drunk at the wheel}'],
    ['{s|Prosecutors} {c|say} {q|banker hid millions in barn}'],
    ['{q|Envoy left in haste}, {s|officials} {c|say}'],
    ['{q|Port sale ‘dead in the water’}, {c|says} {s|Oyelaran}'],
    ['{s|Report}{c|:} {q|Dam inspectors skipped tests}'],
    ['{s|Grell} {c|denies} {q|taking bribes}'],
    ['{s|Ledger}{c|:} {q|Envoy met mayor twice}'],
    ['{q|Roof ‘could fall any day’}, {c|warns} {s|engineer}'],
    ['{s|Kehl} {c|accuses} {q|police of cover-up}'],
    ['{s|Grell} {c|calls} {q|report ‘fiction’}'],
    ['{s|Envoy} {c|says} {q|he never met mayor}'],
    ['{s|Mayor} {c|vows} {q|to reopen library}'],
    ['{s|Panel} {c|finds} {q|search was unlawful}'],
  ])('finds all of %s', (sentence) => {
    expectStatements(sentence)
  })
})

describe('statements of transcripts, posts and signatures', () => {
  it.each([
    ['{s|OKAFOR}{c|:} {q|Did you sign it?}⏎{ss|FALK}{cc|:} {qq|I did not.}⏎{sss|OKAFOR}{ccc|:} {qqq|Thank you.}'],
    ['{s|Q}{c|:} {q|Did you sign it?}⏎{ss|A}{cc|:} {qq|I did not.}'],
    [
      '{s|Senator Falk}{c|:} {q|Who opened the gates?}⏎{ss|Mr. Reyl}{cc|:} {qq|I did, at noon.}⏎{sss|Senator Falk}{ccc|:} {qqq|Thank you.}',
    ],
    ['{q|Nobody told us anything. Shame.} {c|—} {s|Ines Falk (@inesfalk)} May 3, 2031'],
    ['{q|“They left us in the dark.”} {c|—} {s|Bo Lund, ferryman}'],
    ['{s|Falk} {c|tweeted:} {q|“Nobody told us anything.”}'],
    ['{s|Falk} {c|wrote} on Twitter {q|that nobody had been told}.'],
    ['{s|@inesfalk}{c|:} {q|Nobody told us anything.}'],
    [
      '{s|REYL}{c|:} {q|The dam is old. It was built in a hurry.⏎Nobody checked the steel.}⏎{ss|FALK}{cc|:} {qq|Thank you.}⏎{sss|REYL}{ccc|:} {qqq|Ask the board.}',
    ],
    ['In a post on Facebook, {s|Falk} {c|wrote}, {q|“We were never told.”}'],
    [
      '{s|GRELL}{c|:} {q|I never said that.}⏎{ss|HOST}{cc|:} {qq|But the tape …}⏎{sss|GRELL}{ccc|:} {qqq|The tape is fake.}',
    ],
    ['{s|Q}{c|:} {q|Where were you?}⏎{ss|A}{cc|:} {qq|At home, with my wife.}⏎{sss|Q}{ccc|:} {qqq|All night?}'],
    ['{s|Grell (@tgrell)}{c|:} {q|I never said that. The tape is fake.}'],
    ['{q|“They sold us out.”} {c|–} {s|Dana Kehl, nurse}'],
    ['{q|“They sold us out.”}⏎{c|—} {s|Dana Kehl}'],
    ['In a tweet, {s|Grell} {c|wrote:} {q|“The tape is fake.”}'],
    ['{s|Grell} {c|posted on Facebook:} {q|“The tape is fake.”}'],
    ['{s|The president} {c|tweeted} {q|that the tape was fake}.'],
    ['{s|Grell} {c|said via email} {q|that the tape was fake}.'],
  ])('finds all of %s', (sentence) => {
    expectStatements(sentence)
  })
})

it('takes the questions and answers of a court, whose labels have no colon', () => {
  const text = 'Q. Did you sign the lease?\n\nA. I did, Mr. Orlo.\n\nQ. On which day?\n\nA. On a Tuesday.'
  const found = analysedOf(text).layers.statement
  const words = (spans: readonly { readonly start: number; readonly end: number }[]) =>
    spans.map((x) => text.slice(x.start, x.end)).join()
  expect(found.map((s) => [words(s.source), words(s.cue), words(s.content), s.medium])).toEqual([
    ['Q.', '', 'Did you sign the lease?', 'transcript'],
    ['A.', '', 'I did, Mr. Orlo.', 'transcript'],
    ['Q.', '', 'On which day?', 'transcript'],
    ['A.', '', 'On a Tuesday.', 'transcript'],
  ])
})

it('takes no heading in capitals for a speaker', () => {
  const text =
    'The ferry sank on Monday.\n\nINVESTIGATION: The board goes over every scrap. The investigation will last.\n\nEMERGENCY DECLARATION: The mayor has signed a declaration.'
  expect(analysedOf(text).layers.statement.filter((s) => s.medium === 'transcript')).toEqual([])
})
