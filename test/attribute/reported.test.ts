import { describe, it } from 'vitest'
import { expectStatements } from '../helpers/statements.ts'

describe('statements of reported words', () => {
  it.each([
    ['{s|The minister} {c|acknowledged} {q|that the tests had failed twice}.'],
    ['{s|Officials} {c|say} {q|the fire began in the kitchen}.'],
    ['{q|The fire began in the kitchen}, {s|officials} {c|say}.'],
    ['{q|The fire}, {s|investigators} {c|believe}, {q|began in the kitchen}.'],
    ['{s|Two aides to the mayor} {c|confirmed} {q|that she had met the contractor}.'],
    ['{s|She} {c|denied} {q|taking any money}.'],
    ['{s|The minister} {c|said} {q|50–80 guests came to the dinner in May}.'],
    ['{s|Falk} {c|asked} {q|whether the bridge had been inspected}.'],
    ['{s|The company} {c|promised} {q|to repay the fund by May}.'],
    ['{s|Doctors} {c|warned} {a|parents} {q|that the water was unsafe}.'],
    ['{s|He} {c|told} {a|the committee} last week {q|that he had never seen the letter}.'],
    ['{s|Reyl, the chief engineer,} {c|argued} {q|that the dam should be drained}.'],
    ['{c|According to} {s|three people familiar with the talks}, {q|the bank had already agreed to the loan}.'],
    ['{s|The mayor’s office} {c|would not say} {q|how many tickets had been sold}.'],
    ['{s|Oyelaran} {c|accused} {q|the council of hiding the report}.'],
    ['{s|The coach} {c|apologised for} {q|the delay}.'],
    ['{s|Residents} {c|complained} {q|that the buses never came}.'],
    ['{s|The union} {c|demanded} {q|that the director resign}.'],
    ['The road had been closed since Monday, but {s|Grell} {c|maintained} {q|that no one had told him}.'],
    ['{s|Kehl} {c|has repeatedly denied} {q|that she took the money}.'],
    ['{s|The two men} {c|have long insisted} {q|they acted alone}.'],
    ['{s|A spokeswoman for the ministry} {c|would neither confirm nor deny} {q|that a call took place}.'],
    ['{s|Neither company} {c|responded to} {q|requests for comment}.'],
    ['{s|Grell} {c|did not immediately respond to} {q|a request for comment}.'],
    ['{s|Grell’s office} {c|declined to say} {q|whether he would attend}.'],
    ['{s|Investigators} {c|have concluded} {q|that the fire was set on purpose}.'],
    ['{s|The bank} {c|warned} {a|customers} on Friday {q|not to share their codes}.'],
    ['{s|Roan} {c|urged} {q|the court to dismiss the case}.'],
    ['{s|She} {c|claimed} in court papers {q|that the house had been sold twice}.'],
    ['{s|Lawmakers from both parties} {c|called for} {q|an independent review}.'],
    ['{s|The mayor} {c|pledged} {q|to reopen the library by spring}.'],
    ['{s|Grell} {c|admitted} {q|lying to the panel}.'],
    ['{s|Local media} {c|reported} {q|the blast killed four people}.'],
    ['In a letter to {a|shareholders}, {s|the chairman} {c|conceded} {q|that growth had stalled}.'],
    ['{s|He} {c|went on to say} {q|that the talks were dead}.'],
    ['{q|The blast killed four people}, {s|state television} {c|reported}.'],
    ['{s|Grell} {c|vowed} {q|not to repeat the mistake}.'],
    ['{s|The union} {c|promised} {q|never to strike in May}.'],
    ['{q|The quay was closed}, {c|said} {s|a clerk who works there}.'],
    ['{q|The quay was closed}, {c|said} {s|people who saw the fire}.'],
    ['{q|The quay was closed}, {c|said} {s|a clerk who asked not to be identified}.'],
    ['{s|Ana Varga, who runs the port,} {c|said} {q|the man who closed it had been paid}.'],
  ])('finds all of %s', (sentence) => {
    expectStatements(sentence)
  })
})

describe('statements of names for things', () => {
  it.each([
    ['{s|Reyl} {c|described} {q|the wall as rotten}.'],
    ['{s|Falk} {c|called} {q|it a disgrace}.'],
    ['{s|The mayor} {c|called} {q|the critics “dreamers”}.'],
    ['{s|She} {c|dismissed} {q|the charge as gossip}.'],
    ['{s|The firm} {c|characterised} {q|the payment as a loan}.'],
    ['{s|Oyelaran} {c|branded} {q|the plan a fraud}.'],
    ['{s|Both men} {c|have described} {q|the meeting as brief}.'],
    ['{s|Lund} {c|referred to} {q|the dam as “the old lady”}.'],
    ['{s|The union} {c|denounced} {q|the vote as a sham}.'],
    ['{s|He} {c|portrayed} {q|himself as a victim}.'],
    ['{s|Reyl} {c|hailed} {q|the rescue as a triumph}.'],
    ['{s|Grell} {c|called} {q|her “a liar.”}'],
    ['{s|The paper} {c|has called} {q|the scheme a swindle}.'],
    ['{s|Kehl} {c|described} {q|Grell as a bully}.'],
    ['{s|He} {c|described} {q|how the roof fell}.'],
    ['{s|Neighbours} {c|described} {q|a loud bang around noon}.'],
    ['{s|She} {c|labelled} {q|the claims “absurd.”}'],
    ['{s|Roan} {c|dubbed} {q|the hearing “a circus.”}'],
    ['{s|The minister} {c|referred to} {q|the strike as a tantrum}.'],
    ['{s|Critics} {c|see} {q|the move as a power grab}.'],
    ['{s|Grell} {c|likened} {q|the vote to a coup}.'],
    ['{s|He} {c|characterised} {q|the talks as friendly}.'],
  ])('finds all of %s', (sentence) => {
    expectStatements(sentence)
  })
})

describe('statements of documents', () => {
  it.each([
    ['{s|The list} {c|includes} {q|two former ministers}.'],
    ['{s|The filing} {c|says} {q|the loan was never repaid}.'],
    ['{c|According to} {s|the memo}, {q|the test was skipped}.'],
    ['{s|A statement} {c|read:} {q|“We regret the delay.”}'],
    ['{s|The indictment} {c|alleges} {q|that the firm paid two officials}.'],
    ['{s|Court records} {c|show} {q|that the house was sold in March}.'],
    ['{s|The poll} {c|found} {q|that most voters opposed the sale}.'],
    ['{s|The letter, dated 3 May,} {c|warned} {q|that the cables were rusting}.'],
    ['{s|A police report} {c|describes} {q|the car as stolen}.'],
    ['{q|The dam was unsafe}, {s|an internal audit} {c|concluded}.'],
    ['{s|The transcript} {c|shows} {q|that he was asked twice}.'],
    ['{q|The boat had no licence}, {c|according to} {s|documents seen by the Courier}.'],
    ['{c|According to} {s|two clerks cited in the report}, {q|the dam was never tested}.'],
    ['{c|According to} {s|two engineers briefed on the matter}, {q|the valve had failed}.'],
    ['{q|The valve}, {c|according to} {s|a letter seen by the Courier}, {q|had failed}.'],
    ['{s|The lawsuit, filed in March,} {c|alleges} {q|that the firm hid the defect}.'],
    ['{s|The report} {c|found} {q|no evidence of a leak}.'],
    ['{c|According to} {s|court papers filed on Friday}, {q|the banker owed two million}.'],
    ['{s|A 2031 audit by the state} {c|concluded} {q|that the roof was unsafe}.'],
    ['{s|The document} {c|lists} {q|nine payments to the mayor}.'],
    ['{s|The emails} {c|show} {q|he knew of the leak in May}.'],
    ['{s|A sign on the door} {c|read}, {q|“Back soon.”}'],
    ['{s|The study} {c|suggests} {q|that children sleep less}.'],
    ['{s|Records} {c|indicate} {q|that the car was sold twice}.'],
    ['{s|The statement} {c|did not mention} {q|the second meeting}.'],
    ['{q|Sales fell by a third}, {c|according to} {s|a survey published on Tuesday by the Ledger}.'],
  ])('finds all of %s', (sentence) => {
    expectStatements(sentence)
  })
})

describe('statements of passives and hearsay', () => {
  it.each([
    ['{q|Falk} {c|was accused of} {q|hiding the report}.'],
    ['It {c|was reported} {q|that the talks had failed}.'],
    ['{q|The suspect} {c|is believed} {q|to have fled by sea}.'],
    ['{q|The captain} {c|is said} {q|to have left the bridge}.'],
    ['{q|The minister} {c|was quoted as} {q|saying the dam was safe}.'],
    ['It {c|is alleged} {q|that the money was hidden in a barn}.'],
    ['{q|The fire} {c|is thought} {q|to have started in a shed}.'],
    ['{c|Reportedly}, {q|the envoy left on Monday}.'],
    ['{q|The envoy} {c|reportedly} {q|left on Monday}.'],
    ['{q|The envoy} {c|allegedly} {q|took two payments}.'],
    ['{q|The claim} {c|was denied} by {s|the ministry}.'],
    ['{q|The firm} {c|has been criticised} by {s|auditors} {q|for its slow response}.'],
    ['{a|Residents} {c|were told} {q|that the water was safe}.'],
    ['{q|Varga} {c|was described} by {s|colleagues} {q|as careful}.'],
    ['{q|Three men} {c|were said} by {s|police} {q|to be in custody}.'],
    ['{q|Grell} {c|has been accused of} {q|taking bribes}.'],
    ['{q|The chief} {c|was criticised for} {q|his slow response}.'],
    ['{q|The talks} {c|were described as} {q|“constructive.”}'],
    ['It {c|is said} {q|that the house is haunted}.'],
    ['{q|Four people} {c|were reported} {q|to have died}.'],
    ['{q|The envoy} {c|is alleged} {q|to have passed on the list}.'],
    ['{q|The raid} {c|was first reported} by {s|the Ledger}.'],
    ['{q|The firm} {c|was praised} by {s|regulators} {q|for its candour}.'],
    ['{q|The letter} {c|was seen as} {q|a threat}.'],
    ['It {c|has been claimed} {q|that the vote was bought}.'],
    ['{c|Allegedly}, {q|the keys were never returned}.'],
    ['{q|The suspect} {c|was identified as} {q|Tom Grell, 34}.'],
    ['{q|He} {c|was expected} {q|to resign on Monday}.'],
  ])('finds all of %s', (sentence) => {
    expectStatements(sentence)
  })
})

describe('deeds and things', () => {
  it.each([
    ['The board has dismissed the fire chief.'],
    ['The ministry recalled its ambassador on Friday.'],
    ['The firm recalled 4,000 heaters in May.'],
    ['The captain was recalled in June.'],
    ['The letter was addressed to the prime minister, Lea Mets.'],
    ['{s|The written report} {c|said} {q|the bridge was safe}.'],
    ['{s|The mayor} {c|dismissed} {q|the survey as guesswork}.'],
    ['{s|Okafor} {c|recalled} {q|the fire in detail}.'],
  ])('are not taken for words: %s', (sentence) => {
    expectStatements(sentence)
  })
})
