import { describe, it } from 'vitest'
import { expectStatements } from '../helpers/statements.ts'

describe('statements with words put between speaker and cue', () => {
  it.each([
    ['{s|The mayor}, when pressed, {c|denied} {q|that he had read it}.'],
    ['{s|The mayor}, if he is re-elected, {c|says} {q|he will close the port}.'],
    ['{s|The mayor}, speaking to reporters on Friday, {c|said} {q|the pier was unsafe}.'],
    ['{s|The firm’s lawyer, Ana Reis,} {c|said} {q|the firm’s accuser, Tom Marsh, had lied}.'],
    ['{q|The bridge}, {c|said} {s|Varga}, {q|was closed}.'],
    ['{s|Corin Marsh}, in a statement released by the board on Thursday, {c|said} {q|the vote was fair}.'],
    ['{s|Corin Marsh}, in a statement on Thursday, {c|said} {q|he “admires the work” of the crew}.'],
    ['{s|Three clerks}, speaking on condition of anonymity, {c|said} {q|the loan was never repaid}.'],
    ['{s|The union’s chief}, through her lawyer, {c|said} {q|she would not attend}.'],
    ['{s|Others, including two former mayors,} {c|have called for} {q|an inquiry}.'],
    ['{s|The letter, dated 3 May,} {c|warned} {q|that the cables were rusting}.'],
    ['{c|Asked} {q|whether he would resign}, {ss|Marsh} {cc|said} {qq|no}.'],
    ['At the spring congress {s|Sen. Edda Ward} {c|said} {q|the bill was a “proven failure.”}'],
    ['On Friday on “Harbour Tonight,” {s|Ned Gray} {c|said} {q|if it rained the fair would be “a swamp.”}'],
  ])('finds all of %s', (sentence) => {
    expectStatements(sentence)
  })
})

describe('statements beside a main clause', () => {
  it.each([
    ['After {c|saying} {q|her knee was “too swollen to walk on,”} {s|she} was taken home.'],
    ['{c|Having said} {q|the bridge was safe}, {s|the engineer} resigned.'],
    ['Without {c|saying} {q|who paid}, {s|the clerk} closed the book.'],
    ['As {s|the mayor} {c|said}, {q|the pier is a ruin}.'],
    ['As {s|the mayor} {c|told} {a|the Ledger} on Friday, {q|the pier is a ruin}.'],
    ['{q|The pier is a “ruin,”} as {s|the mayor} {c|put it}.'],
    ['{q|The pier}, as {s|the mayor} {c|put it}, {q|is a “ruin.”}'],
    ['{q|The mayor}, {s|Reyl} {c|said} on Friday, {q|“had every chance” to act}.'],
    ['{q|A small firm}, {s|she} {c|said}, {q|“never had the nerve” to act}.'],
    ['{q|The firm}, {c|according to} {s|a letter seen by the Courier}, {q|“has never paid.”}'],
    ['On Friday, {s|Reyl} {c|said}, {q|“had she come, we would have talked.”}'],
    ['{q|The crews}, {s|Stump} {c|said} earlier in the hearing, {q|were paid well}.'],
    ['As she bowed, the crowd left.'],
    [
      '{s|She} {c|said} {q|crews who quit get no leave}, and when {sss|}{ccc|asked} {qqq|why}, {ss|the mother of three} {cc|replied}, {qq|“It pays.”}',
    ],
    ['{s|Varga} {c|told} {a|co-host Jo Scarbo} {q|that she “did not know” why the pier was shut}.'],
    ['{s|Putley} {c|later told} {a|the Ledger} {q|that the lock was open}, but {ss|he} {cc|said} {qq|it had rusted}.'],
  ])('finds all of %s', (sentence) => {
    expectStatements(sentence)
  })
})

describe('statements that are the subject of their sentence', () => {
  it.each([
    ['{s|The minister’s} {c|claim} {q|that the loan was repaid} has been put aside.'],
    ['{s|Her} {c|statement} {q|that she never met him} is false.'],
    ['{s|The website} {c|states} {q|that couples may leave early}.'],
    ['{s|Her} {c|assurances} to the board in May {q|that the dam was safe} are gone.'],
    ['{s|Grell} {c|told} Harbour News on Friday {q|that the dam was safe}.'],
    ['The loan, {q|which} {s|he} {c|denies}, was paid in May.'],
  ])('finds all of %s', (sentence) => {
    expectStatements(sentence)
  })
})

describe('statements of one source by another', () => {
  it('keeps whom a report quotes apart from the report', () => {
    expectStatements('{s|State media} {c|quoted} {q|{ss|the governor} as {cc|saying} {qq|that two men were hurt}}.', {
      nested: true,
    })
    expectStatements(
      '{s|The log} {c|contradicts} {q|{ss|the minister’s} {cc|claim} {qq|that no money changed hands}}.',
      { nested: true },
    )
  })
})

it('gives nobody words inside what is said', () => {
  expectStatements('{s|Grell} {c|said} {q|that nobody had told him}.', { nested: true })
})

describe('requests that were left unanswered', () => {
  it.each([
    ['{s|The ministry} {c|did not respond to} {q|a request for comment}.'],
    ['{s|Grell} {c|did not return} {q|calls seeking comment}.'],
    ['{s|The bank} {c|has yet to reply to} {q|two emails}.'],
    ['Grell returned the ladder to its owner.'],
    ['The crew did not return to the harbour.'],
  ])('finds all of %s', (sentence) => {
    expectStatements(sentence)
  })
})

describe('statements of changed accounts and figures', () => {
  it.each([
    ['{s|Grell} {c|walked back} {q|his remark on the pier}.'],
    ['{s|The ministry} {c|put} {q|the number of dead at 14}.'],
    ['{s|Organisers} {c|claimed} {q|10,000 people came}; {ss|police} {cc|put} {qq|the figure at 4,000}.'],
    [
      '{s|{ss|Grell}} {c|earlier said} {q|he had never met the contractor} but on Friday {cc|acknowledged} {qq|two meetings}.',
    ],
    ['{s|One official} {c|described} {q|the talks as tense}; {ss|another} {cc|called} {qq|them “a farce.”}'],
    ['{s|Grell} {c|changed} {q|his account}.'],
    ['{s|The union} {c|says} {q|up to 5,000 members will strike}.'],
    ['She changed her dress.'],
    ['The crew put the boat at the pier.'],
    ['She raised the flag to the top.'],
  ])('finds all of %s', (sentence) => {
    expectStatements(sentence)
  })
})
