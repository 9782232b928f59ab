import { describe, expect, it } from 'vitest'
import { analyse } from '../../src/pipeline/analyse.ts'
import type { Statement } from '../../src/model/layers.ts'
import { compareSpans } from '../../src/model/span.ts'
import { mark } from '../helpers/mark.ts'
import { statementsWith } from '../../src/attribute/statements.ts'
import { docOf, runStage } from '../helpers/stages.ts'

/** What the rules make of a text by themselves; with the models, what is plain must come out the same (`merged.test.ts`). */
const statementsOf = (text: string) =>
  [
    ...runStage(
      docOf(text),
      statementsWith(() => null),
    ).annotations,
  ].sort((a, b) => compareSpans(a.span, b.span))
const topLevel = (text: string) => statementsOf(text).filter((s) => s.within === null)

/** Expects one top-level statement with exactly the marked spans: s source, c cue, q content, a addressee. */
function expectOne(marked: string): Statement {
  const { text, spans } = mark(marked)
  const found = topLevel(text)
  const words = (list: Statement['source']) => list.map((x) => text.slice(x.start, x.end))
  expect(found.map((s) => ({ source: words(s.source), cue: words(s.cue), content: words(s.content) }))).toEqual([
    { source: words(spans.s ?? []), cue: words(spans.c ?? []), content: words(spans.q ?? []) },
  ])
  const [one] = found
  if (one === undefined) throw new RangeError('no statement')
  if (spans.a !== undefined) expect(words(one.addressee)).toEqual(words(spans.a))
  return one
}

describe('statements', () => {
  it.each([
    ['with "that"', '{s|The mayor} {c|said} {q|that the bridge was closed}.'],
    ['without "that"', '{s|The mayor} {c|said} {q|the bridge was closed}.'],
    ['with a day between', '{s|The mayor} {c|said} on Tuesday {q|that the bridge was closed}.'],
    ['with its content first', '{q|The bridge was closed}, {s|the mayor} {c|said}.'],
    ['with its content first and a day', '{q|The bridge was closed}, {s|the mayor} {c|said} Tuesday.'],
    ['inverted', '{q|“The bridge is closed,”} {c|said} {s|Ana Varga}.'],
    ['inverted with an apposition', '{q|“The bridge is closed,”} {c|said} {s|Ana Varga, the mayor of Tarn}.'],
    ['quoted before', '{q|“The bridge is closed,”} {s|she} {c|said}.'],
    ['quoted after', '{s|Varga} {c|said}, {q|“The bridge is closed.”}'],
    ['quoted after a colon', '{s|Varga} {c|said:} {q|“The bridge is closed. It was not safe.”}'],
    ['split by its cue', '{q|“The bridge,”} {s|she} {c|said}, {q|“is closed.”}'],
    ['split without marks', '{q|The bridge}, {s|she} {c|said}, {q|was closed by the storm}.'],
    ['going on in the next sentence', '{q|“The bridge is closed,”} {s|Varga} {c|said}. {q|“It was not safe.”}'],
    ['mixed', '{s|Varga} {c|said} {q|the bridge was “not safe” for lorries}.'],
    ['with an apposition', '{s|Ana Varga, the mayor of Tarn,} {c|said} {q|the bridge was closed}.'],
    [
      'with a relative clause in its source',
      '{s|Ana Varga, who chairs the board,} {c|said} {q|the bridge was closed}.',
    ],
    ['after an opening phrase', 'In Tarn on Friday, {s|Varga} {c|said} {q|the bridge was closed}.'],
    ['after a place', 'Speaking in Tarn, Ohio, {s|Varga} {c|said} {q|the bridge was closed}.'],
    ['told to someone', '{s|Varga} {c|told} {a|the Harbour Ledger} {q|that the bridge was closed}.'],
    ['said in a letter to someone', 'In a letter to {a|the council}, {s|Varga} {c|said} {q|the bridge was closed}.'],
    [
      'said while speaking to someone',
      'Speaking to {a|reporters} in Tarn, {s|Varga} {c|said} {q|the bridge was closed}.',
    ],
    ['answered to a question', '{s|Varga} {c|responded} to a question from {a|Okafor} {q|that the bridge was closed}.'],
    ['said to someone', '{s|Varga} {c|said} to {a|reporters} {q|that the bridge was closed}.'],
    ['according to someone', '{q|The bridge was closed}, {c|according to} {s|the mayor}.'],
    ['according to someone, first', '{c|According to} {s|the mayor}, {q|the bridge was closed}.'],
    ['of a relative pronoun', 'He met the clerk {s|who} {c|said} {q|the bridge was closed}.'],
    ['of a participle', 'Varga walked out.\n\n{s|Lindqvist} resigned, {c|saying} {q|that he was tired}.'],
    ['with an infinitive', '{s|The union} {c|called on} {q|the mayor to resign}.'],
    ['of a call', '{s|Traders} {c|called for} {q|an inquiry}.'],
    ['negated', '{s|Varga} {c|did not say} {q|whether the bridge was closed}.'],
    ['passive without a source', 'It {c|was reported} {q|that the bridge was closed}.'],
    ['passive with a source', '{q|The meeting} {c|was first reported} by {s|the Harbour Ledger}.'],
    ['of a noun', '{s|Varga’s} {c|claim} {q|that the bridge was sound} was met with laughter.'],
    ['of a list', '{s|The list} {c|includes} {q|a visit in May}.'],
    ['of words that were put out', '{s|Varga} {c|released a statement Friday, urging} {q|the council’s resignation}.'],
    ['asked by someone', '{c|Asked} by {s|Okafor} {q|whether the bridge was safe}, she left.'],
    ['with an aside after it', '{s|Varga} {c|said} {q|the bridge was “sound,”} smiling at the crowd.'],
    ['in text that lost its commas', '{q|The bridge was closed after the storm} {s|she} {c|said}.'],
    ['before a contrast', '{s|Varga} {c|said} {q|the bridge was closed}, though the road was open.'],
    ['of a document', '{s|The report} {c|said} {q|the bridge was unsafe}.'],
  ])('finds one %s', (_, marked) => {
    expectOne(marked)
  })

  it('shares the source of verbs joined by "and"', () => {
    const text = 'Varga said the bridge was closed and added that it was unsafe.'
    const found = topLevel(text).toSorted((a, b) => (a.cue[0]?.start ?? 0) - (b.cue[0]?.start ?? 0))
    expect(found.map((s) => [...s.source, ...s.content].map((x) => text.slice(x.start, x.end)))).toEqual([
      ['Varga', 'the bridge was closed'],
      ['Varga', 'that it was unsafe'],
    ])
  })

  it('gives each step of a chain its own statement', () => {
    const text = 'The Ledger reported that Varga told Okafor that the bridge was closed.'
    const found = statementsOf(text)
    expect(found.map((s) => s.cue.map((c) => text.slice(c.start, c.end)).join())).toEqual(['reported', 'told'])
    expect(found[1]?.within).toBe(found[0]?.id)
  })

  it('takes a transcript by its labels', () => {
    const text = 'OKAFOR: Did you sign the letter?\n\nVARGA: I did not sign anything.\n\nOKAFOR: Thank you.'
    const found = statementsOf(text)
    expect(found.map((s) => s.source.map((x) => text.slice(x.start, x.end)).join())).toEqual([
      'OKAFOR',
      'VARGA',
      'OKAFOR',
    ])
    expect(found.every((s) => s.form === 'direct' && s.medium === 'transcript')).toBe(true)
  })

  it('takes a quotation signed with a name', () => {
    expectOne('{q|“They shut it in the night and told no one.”} {c|―} {s|Bo Lindqvist, ferryman}')
  })

  it('takes a tweet by its handle', () => {
    const one = expectOne('{q|The bridge is shut. Ask the mayor.} {c|—} {s|Ana Varga (@avarga)} March 2, 2031')
    expect(one.medium).toBe('tweet')
  })

  it('takes a tweet that is signed in the paragraph after it', () => {
    const page =
      '<article><p>Ana Varga said more.</p><blockquote class="twitter-tweet"><p>The bridge is shut. Ask the mayor.</p><p>&mdash; Ana Varga (@avarga) March 2, 2031</p></blockquote><p>The mayor was not at home, and the bridge stayed shut.</p></article>'
    const { doc, layers } = analyse({ name: 'post.html', format: 'html', bytes: Buffer.from(page) })
    const posts = layers.statement.filter((s) => s.medium === 'tweet')
    expect(posts.map((s) => s.content.map((c) => doc.text.slice(c.start, c.end)))).toEqual([
      ['The bridge is shut. Ask the mayor.'],
    ])
  })

  it.each(['Varga received no written report of it.', 'Varga spoke of leaked documents.'])(
    'takes no participle that stands with a noun: %s',
    (sentence) => {
      const cues = statementsOf(sentence).flatMap((s) => s.cue.map((c) => sentence.slice(c.start, c.end)))
      expect(cues).not.toContain('written')
      expect(cues).not.toContain('leaked')
    },
  )

  it('takes a quotation after a colon from the next paragraph', () => {
    expectOne('{s|Varga} {c|replied:}\n\n{q|“The bridge is closed.”}')
  })

  it.each([
    ['Varga said the bridge may have cracked.', true],
    ['Varga said the bridge had cracked.', false],
    ['“The bridge is closed. Perhaps a cable broke. Nobody was hurt,” Varga said.', false],
    ['Varga said he would step aside to the extent the rules allowed.', true],
  ])('tells a hedge: %s', (text, hedged) => {
    expect(statementsOf(text)[0]?.hedged).toBe(hedged)
  })

  it.each([
    ['Varga denied that she had signed.', 'denial'],
    ['Varga said she did not sign the letter.', 'denial'],
    ['A spokesman declined to comment.', 'no-comment'],
    ['Varga said she “never signed” the letter.', 'denial'],
    ['“Who signed it?” Okafor said.', 'question'],
    ['The board does not comment, a clerk said.', 'no-comment'],
    ['“The mayor must resign,” Okafor said.', 'call'],
    ['Okafor wants to sell the ferry.', 'plan'],
    ['The clerk warned them not to sail.', 'call'],
    ['The clerk asked them to wait.', 'call'],
    ['The clerk asked whether they would wait.', 'question'],
    ['The clerk wanted to know who had sailed.', 'question'],
    ['The clerk declined to appeal the ruling.', 'plan'],
    ['Police declined to say who was hurt.', 'no-comment'],
    ['“I don’t have anything else to say about that,” Varga said.', 'no-comment'],
    ['“I cannot discuss that,” Varga said.', 'no-comment'],
    ['Okafor said Varga had lied to the board.', 'accusation'],
    ['Okafor said the clerk had done nothing wrong.', 'defence'],
    ['“I promise to rebuild it,” Okafor said.', 'promise'],
    ['“If they vote no, we will sue,” Okafor said.', 'threat'],
    ['Varga said he had misspoken.', 'retraction'],
    ['“We are truly sorry for the delay,” Varga said.', 'apology'],
    ['Varga dismissed the report as false.', 'denial'],
  ])('tells what was done by saying it: %s', (text, act) => {
    expect(statementsOf(text)[0]?.acts).toContain(act)
  })

  it.each([
    'Varga said he had not lied to the board.',
    '“I have never misled anyone,” Varga said.',
    'Varga said nobody lied.',
  ])('takes no denial for an accusation: %s', (text) => {
    expect(statementsOf(text)[0]?.acts).not.toContain('accusation')
  })

  it.each([
    ['Nobody said the bridge was sound.', true],
    ['Neither Varga nor Okafor said the bridge was sound.', true],
    ['No official said the bridge was sound.', true],
    ['No. 2 official Ana Varga said the bridge was sound.', false],
    ['Varga said no bridge was sound.', false],
  ])('tells what nobody said: %s', (text, negated) => {
    expect(statementsOf(text)[0]?.negated).toBe(negated)
  })

  it.each([
    'The lease is not fair, Varga said.',
    '“This is not even close,” Varga said.',
    '“We have never seen such a storm,” Varga said.',
    'Varga said they were not interested in the lease.',
    '“If I don’t sail, nobody will,” Varga said.',
    'Varga said she could not support the lease.',
    'Varga dismissed the town as a suburb of the port.',
  ])('takes no judgement for a denial: %s', (text) => {
    expect(statementsOf(text)[0]?.acts).not.toContain('denial')
  })

  it.each([
    ['Varga said in an email that the bridge was closed.', 'email'],
    ['In a statement, Varga said the bridge was closed.', 'statement'],
    ['Varga tweeted: “It is closed.”', 'tweet'],
    ['Varga testified that it was closed.', 'testimony'],
    ['The report said the bridge was closed.', 'report'],
    ['Varga said the bridge was closed.', null],
  ])('tells by what means it was said: %s', (text, medium) => {
    expect(statementsOf(text)[0]?.medium).toBe(medium)
  })
})
