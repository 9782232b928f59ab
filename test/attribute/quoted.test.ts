import { describe, it } from 'vitest'
import { expectStatements } from '../helpers/statements.ts'

describe('statements of words between marks', () => {
  it.each([
    ['{q|“We will not sell the ferry,”} {s|Marta Oyelaran} {c|said}.'],
    ['{q|"We will not sell the ferry,"} {c|said} {s|Marta Oyelaran, who chairs the port authority}.'],
    ['{s|Oyelaran} {c|replied}, {q|“Ask the captain.”}'],
    ['{q|“Why was nobody told?”} {s|a resident} {c|asked} at the meeting.'],
    ['{q|“It was late,”} {s|he} {c|told} {a|the Brackwater Courier} on Thursday. {q|“Nobody was hurt.”}'],
    ['{q|“The dam,”} {s|engineer Tomas Reyl} {c|wrote in a memo}, {q|“will not last the winter.”}'],
    ['{s|Reyl} {c|added:} {q|“We warned them in June.”}'],
    ['{q|"You can\'t do this,"} {s|she} {c|shouted} at the guards. {q|"This is our home!"}'],
    ["{q|``The gates were open,''} {c|said} {s|Deputy Mayor Ines Falk}."],
    ['{q|‘The gates were open,’} {s|Falk} {c|told} {a|reporters}.'],
    ['{q|“Look,”} {s|he} {c|said}. {q|“It’s over.”}'],
    ['In an interview, {s|Falk} {c|said}, {q|"No one asked me."}'],
    ['{q|“They knew,”} {c|according to} {s|Reyl}. {q|“All of them knew.”}'],
    ['{q|"We lost the boat and the nets,"} {s|the skipper} {c|said}.'],
    [
      '{q|“I have never met him,”} {s|the senator, visibly shaken,} {c|told} {a|a crowd of reporters} outside the courthouse.',
    ],
    ['{q|“Not on my watch!”} {s|Grell} {c|thundered}.'],
    ['{s|Her lawyer, Piet Roan,} {c|was blunt:} {q|“This is theft.”}'],
    ['{c|Asked} {q|whether he would resign}, {ss|Grell} {cc|said}, {qq|“Ask me in June.”}'],
    ['{q|"It\'s a mess,"} {c|said} {s|one official, who was not authorised to speak publicly}.'],
    ['{q|“Is the road open?”} {s|she} {c|wanted to know}.'],
    ["{q|'I was there,'} {s|he} {c|said}. {q|'I saw it all.'}"],
    ['{q|"Please,"} {s|she} {c|begged}, {q|"let us in."}'],
    ['{s|Grell} {c|put it bluntly:} {q|"We lost."}'],
    ['{q|“We are not for sale,”} {c|reads} {s|a banner above the gate}.'],
  ])('finds all of %s', (sentence) => {
    expectStatements(sentence)
  })
})

describe('statements of words partly between marks', () => {
  it.each([
    ['{s|Oyelaran} {c|said} {q|the sale was “dead in the water” and would not return}.'],
    ['{s|The union} {c|called} {q|the offer “an insult to every docker”}.'],
    ['{s|Reyl} {c|described} {q|the dam as “a loaded gun”}.'],
    ['{s|Falk} {c|insisted} {q|that she had “no recollection” of the call}.'],
    ['{q|The board had “misread the room,”} {s|two members} {c|said}.'],
    ['{s|Critics} {c|labelled} {q|the scheme “a gift to speculators”}.'],
    ['{s|He} {c|said} {q|he felt “betrayed” by the council}.'],
    ['{q|The plan is “reckless,”} {c|according to} {s|a review by the audit office}.'],
    ['{s|The ministry} {c|said} on Monday {q|that it was "aware of the reports" and would respond}.'],
    ['{s|The judge} {c|found} {q|that the company had shown “a reckless disregard for the truth”}.'],
    ['{s|Grell} {c|rejected} {q|the report as “fiction from start to finish.”}'],
    ['{s|Kehl} {c|said} {q|she was “heartbroken” but “not surprised” by the verdict}.'],
    ['{s|The envoy} {c|spoke of} {q|a “new chapter” between the two towns}.'],
    ['{s|Aides} {c|say} {q|the talks were “frank,” and that a deal is near}.'],
    ['{s|Roan} {c|accused} {q|the paper of “a campaign of lies”}.'],
    ['{q|He was}, {s|she} {c|said}, {q|“a good man in a bad job.”}'],
    ['{s|The judge} {c|wrote} {q|that the search was “plainly unlawful.”}'],
    ['{s|Grell} {c|vowed} {q|to “fight until the last vote is counted.”}'],
    ['{s|The firm} {c|blamed} {q|the delay on “weather and bad luck.”}'],
  ])('finds all of %s', (sentence) => {
    expectStatements(sentence)
  })
})

describe('statements of content split by its cue', () => {
  it.each([
    ['{q|“The harbour is safe,”} {s|Falk} {c|said}, {q|“and it will stay open.”}'],
    ['{q|The harbour}, {s|Falk} {c|said}, {q|is safe and will stay open}.'],
    ['{q|"If they come back,"} {s|Reyl} {c|said}, {q|"we will be ready."}'],
    ['{q|“I told them,”} {c|said} {s|Reyl, an engineer for twenty years}, {q|“that it would fail.”}'],
    ['{q|“We did what we could,”} {s|she} {c|added} on Sunday, {q|“but it was not enough.”}'],
    ['{q|Although the gates were shut}, {s|he} {c|said}, {q|water reached the turbines within an hour}.'],
    ['{q|The tanker}, {c|according to} {s|the coast guard}, {q|was carrying no crew}.'],
    ['{q|“What we need,”} {s|Oyelaran} {c|said} in a speech, {q|“is time.”}'],
    ['{q|That}, {s|she} {c|argued}, {q|would ruin the port}.'],
    ['{q|The money}, {s|prosecutors} {c|allege}, {q|went to a shell company}.'],
    ['{q|The tape}, {s|he} {c|insisted}, {q|was fake}.'],
    ['{q|“I never,”} {s|Grell} {c|said}, pausing, {q|“said that.”}'],
    ['{q|The roof}, {c|according to} {s|the audit}, {q|could fall any day}.'],
    ['{q|“If you want peace,”} {s|the envoy} {c|told} {a|the crowd}, {q|“you must talk.”}'],
    ['{q|The firm}, {s|prosecutors} {c|said} on Monday, {q|had hidden the defect for years}.'],
    ['But {q|the vote}, {s|she} {c|warned}, {q|may come too late}.'],
    ['{q|“We,”} {s|Kehl} {c|said}, {q|“are the people who clean up.”}'],
    ['In May, {s|Grell} {c|said}, {q|he had sold the house}.'],
  ])('finds all of %s', (sentence) => {
    expectStatements(sentence)
  })
})

describe('statements of quotations over paragraphs', () => {
  it.each([
    ['{q|“The dam is old,”} {s|Reyl} {c|said}. {q|“It was built in a hurry.⏎“Nobody checked the steel.”}'],
    ['{s|Falk} {c|said:} {q|“The gates were open.⏎“They had been open since noon.”}'],
    ['{s|Falk} {c|told} {a|the hearing}:⏎{q|“The gates were open.”}'],
    ['{q|"The dam is old,"} {s|Reyl} {c|said}.⏎The council met on Friday.'],
    ['{s|Falk} {c|said}, {q|“The gates were open. They had been open since noon}.⏎The council met on Friday.'],
    ['{q|“We waited,”} {c|said} {s|Ines Falk}. {q|“No one came. We waited until dark.⏎“Then we left.”}'],
    ['{s|Her statement} {c|said:} {q|“I did not sign.⏎“I was not in the room.⏎“I will say no more.”}'],
    ["{q|``The dam is old,''} {s|Reyl} {c|said}. {q|``It was built in a hurry.⏎``Nobody checked the steel.''}"],
    ['{q|"We waited,"} {s|she} {c|said}. {q|"No one came."}'],
    ['{q|“We sat in the dark,”} {s|Kehl} {c|said}.⏎{qq|“No one came,”} {ss|she} {cc|added}.'],
    ['{q|“We sat in the dark.⏎“No one came,”} {s|Kehl} {c|said}.'],
    ['{s|Kehl} {c|wrote:}⏎{q|“We sat in the dark.⏎“No one came.⏎“We left at dawn.”}'],
    ['{q|"We sat in the dark,"} {s|Kehl} {c|said}. {q|"No one came.⏎"We left at dawn."}'],
  ])('finds all of %s', (sentence) => {
    expectStatements(sentence)
  })
})
