import { describe, expect, it } from 'vitest'
import { expectStatements } from '../helpers/statements.ts'

describe('statements inside others', () => {
  it.each([
    ['{q|{ss|Police} {cc|have said} {qq|that the guard was shot}}, {c|according to} {s|his lawyer}.'],
    ['{q|{ss|The Courier} {cc|reported} {qq|that the roof was unsafe}}, {c|according to} {s|a clerk}.'],
    ['{s|The Courier} {c|reported} {q|that {ss|Falk} {cc|told} {aa|aides} {qq|that the gates were open}}.'],
    ['{s|Reyl} {c|said} {q|{ss|the minister} {cc|had promised} {qq|to repair the dam}}.'],
    [
      '{s|{sss|The Courier}} {c|reported}, {ccc|citing} {qqq|two officials}, {q|that {ss|Falk} {cc|had said} {qq|the dam was safe}}.',
    ],
    ['{s|Oyelaran} {c|denied} {q|that {ss|she} {cc|had told} {aa|anyone} {qq|to shred the files}}.'],
    ['{s|The report} {c|says} {q|{ss|witnesses} {cc|described} {qq|the guard as calm}}.'],
    ['{q|“{ss|My brother} {cc|said} {qq|it was over},”} {s|Reyl} {c|recalled}.'],
    [
      '{s|Officials} {c|told} {a|the Courier} {q|that {ss|the envoy} {cc|had claimed} in a call {qq|that the deal was done}}.',
    ],
    ['{s|Police} {c|said} {q|{ss|the driver} {cc|admitted} {qq|that he had been drinking}}.'],
    [
      '{s|The Courier} {c|reported} on Friday {q|that {ss|a witness} {cc|accused} {qq|the captain of leaving the bridge}}.',
    ],
    [
      '{c|According to} {s|two officials}, {q|{ss|Grell} {cc|told} {aa|the panel} {qq|that he had never met the envoy}}.',
    ],
    [
      '{c|According to} {s|officials cited in the Courier’s report}, {q|{ss|Grell} {cc|told} {aa|the panel} {qq|that he had never met the envoy}}.',
    ],
    ['{s|The Ledger} {c|reported} on Tuesday {q|that {ss|officials} {cc|believe} {qq|the envoy lied}}.'],
    ['{s|Kehl} {c|testified} {q|that {ss|Grell} {cc|had asked} {qq|her to delete the messages}}.'],
    ['{s|The memo} {c|says} {q|{aa|the minister} {cc|was told} {qq|that the roof could fall}}.'],
    ['{q|“{ss|They} {cc|told} {aa|me} {qq|I was safe},”} {s|Kehl} {c|said}.'],
    ['{s|Roan} {c|said} {q|{ss|his client} {cc|denies} {qq|every charge}}.'],
    ['{s|A lawyer for Grell} {c|said} {q|{ss|he} {cc|has denied} {qq|the allegation under oath}}.'],
    ['{s|Grell} {c|tweeted} {q|that {ss|the Ledger} {cc|had reported} {qq|nothing but lies}}.'],
    ['{s|Prosecutors} {c|say} {q|{ss|the banker} {cc|promised} {aa|clients} {qq|that their money was safe}}.'],
  ])('finds each step of %s', (sentence) => {
    const found = expectStatements(sentence, { nested: true })
    expect(found.filter((s) => s.within !== null)).toHaveLength(1)
  })
})
