import { describe, expect, it } from 'vitest'
import type { Circumstance, Statement } from '../../src/model/layers.ts'
import type { AnalysedDoc } from '../../src/model/story.ts'
import { analysedOf, type DocSetting } from '../helpers/stages.ts'

const setting: DocSetting = { published: '2019-05-10', outlet: 'Harl Courier' }

/** Speaker and chain of the statement whose content begins with the words. */
function saidBy(
  document: AnalysedDoc,
  words: string,
): { speaker: string | null; chain: (string | null)[] } | undefined {
  const { doc, layers } = document
  const starts = ({ content }: Statement) => doc.text.slice(content[0]?.start).replace(/^[“"]/, '').startsWith(words)
  const statement = layers.statement.find(starts)
  const found = layers.circumstance.find((c) => c.statement === statement?.id)
  const name = (id: string | null) => layers.entity.find((e) => e.id === id)?.name ?? null
  return (
    found && {
      speaker: name(found.speaker),
      chain: found.chain.map((h: Circumstance['chain'][number]) => name(h.entity)),
    }
  )
}

describe('a speaker', () => {
  it.each([
    [
      'is not whom the quotation names',
      'Mayor Karl Pell defended Jon Varga on Friday. “Anyone who knows Jon Varga as I do can vouch for him,” he said.',
      'Anyone who knows',
      'Karl Pell',
    ],
    [
      'is the office of whom the words before tell',
      'Mayor Nora Lund never met Vera Holt, her office said. Nora Lund was at home.',
      'Mayor Nora Lund never',
      'Nora Lund’s office',
    ],
    [
      'is the last one who spoke, called by another word',
      'Karl Pell said the ferry was late. “We need boats,” the Marl businessman said.',
      'We need boats',
      'Karl Pell',
    ],
    [
      'told apart by what they did is not the last one who spoke',
      'Karl Pell said the ferry was late. The lawyer who wrote the lease said that it had run out.',
      'that it had run out',
      'The lawyer',
    ],
    [
      'of a report is the body that said something in one',
      'The ferry was unsafe, the Harl Harbour Board said in a first report on Friday. The crew acted well, the report says.',
      'The crew acted well',
      'Harl Harbour Board',
    ],
    [
      'who denies a charge is not who made it',
      'Karl Pell accused Jon Varga of lying. He denied the charge.',
      'the charge',
      'Jon Varga',
    ],
    [
      'who denies a charge is not who made it, and nobody else stands there',
      'Karl Pell accused the council of lying. He denied that it rained.',
      'that it rained',
      null,
    ],
    [
      'who denies is not who sued',
      'Karl Pell sued Jon Varga in May, but not for the boat. He denies wrongdoing.',
      'wrongdoing',
      'Jon Varga',
    ],
    [
      'who denies is not who brought charges',
      'Prosecutor Karl Pell has brought several charges against Jon Varga. And he has denied having a part in it.',
      'having a part',
      'Jon Varga',
    ],
    [
      'called “the agency” is not a body that its own words name',
      'The Marl Bridge Bureau said on Monday that it would look at the bridge. “The Tarn Power Authority has not confirmed that the cables were sound,” the agency said.',
      'The Tarn Power Authority has not',
      'Marl Bridge Bureau',
    ],
    [
      'is the judge whose name comes after',
      'A city judge said the bridge must close. Judge Ilse Tarn wrote that the cables were cut.',
      'the bridge must',
      'Ilse Tarn',
    ],
    [
      'is the one woman whom the sentence before is about',
      'Nina Falk, a teacher, was angry. The woman said the bridge was sound.',
      'the bridge was',
      'Nina Falk',
    ],
    [
      'is the clerk at an office, not the office',
      'On the list stood Jon Bell, a clerk at the Harbour Department who said the bridge was sound.',
      'the bridge was',
      'Jon Bell',
    ],
    [
      'is an official with a mark of what she knows',
      'An official familiar with the talks said the bridge was sound.',
      'the bridge was',
      'An official familiar with the talks',
    ],
    [
      'is whoever gave a list that is described',
      'An official familiar with the talks provided the Courier with a list of what was described as all of the visits.',
      'what',
      'An official familiar with the talks',
    ],
    [
      'is the outlet just speaking, called a station',
      'CBS Marl reports that the ferry sank. The station says nobody was hurt.',
      'nobody was',
      'CBS Marl',
    ],
    [
      'is the news agency, called a wire service',
      'CBS Marl said one was hurt. The Associated Press said two were hurt. The wire service said more were missing.',
      'more were',
      'Associated Press',
    ],
    [
      'is the agency that spoke, not the one its words name',
      'FEMA said the contract was unlawful. “The price was never checked by the Marl Electric Power Authority,” the agency said.',
      'The price was',
      'FEMA',
    ],
    [
      'is not a town before “it said”',
      'The Marl Observatory said that 98 people from the towns of Oster and Kafra were killed. It said the rest were rebels.',
      'the rest were',
      'Marl Observatory',
    ],
    [
      'is whom brackets after a pronoun name',
      'They (the police) said the ferry was gone.',
      'the ferry was',
      'the police',
    ],
    [
      'of an answer is not the one who asked',
      'Karl Pell asked Jon Varga whether he had met the envoy. “I did not,” he answered.',
      'I did not',
      'Jon Varga',
    ],
    [
      'in the lead, without a name, is the first who is named without a word of who that is',
      'The harbour commissioner of Marl said the ferry was late.\n\n“We had no boats,” Jon Varga told the Ledger.',
      'the ferry was',
      'Jon Varga',
    ],
    [
      'in the lead is not someone who is introduced',
      'The harbour commissioner of Marl said the ferry was late.\n\n“We had no boats,” said Jon Varga, a pilot.',
      'the ferry was',
      'The harbour commissioner of Marl',
    ],
    [
      'with a title “in charge” is the one named after it',
      'FBI Special Agent in Charge Rick Orlo told reporters that the bag was found.',
      'that the bag',
      'Rick Orlo',
    ],
    ['is a tally', 'Fifty people were hurt, according to a CNN tally.', 'Fifty people', 'a CNN tally'],
    [
      'called “we” outside quotations is the outlet, where the text names it',
      'The ferry sank, the Harl Courier learned. We reported on Monday that nobody was hurt.',
      'that nobody',
      'Harl Courier',
    ],
    [
      'is the body that a relative clause describes',
      'The Marl opposition, which says the vote was rigged, marched.',
      'the vote was',
      'The Marl opposition',
    ],
  ])('%s', (_, text, words, speaker) => {
    expect(saidBy(analysedOf(text, setting), words)?.speaker).toBe(speaker)
  })

  it.each([
    [
      'her, at the end of a sentence, is not the subject',
      'Ilse Tarn met Nina Falk on Friday. Falk thanked her. “I will stay,” she said.',
      'her.',
      'Ilse Tarn',
    ],
    [
      'she, after a daughter of someone, is the daughter',
      'Ilse Tarn was born in Marl, the daughter of Nina Falk. She said the bridge was sound.',
      'She',
      'Ilse Tarn',
    ],
    [
      'she, before her name, is the one whom the sentence is about',
      'As she left the hall, Ilse Tarn was told that Nina Falk was ill.',
      'she',
      'Ilse Tarn',
    ],
  ])('pronoun %s', (_, text, word, meant) => {
    const { doc, layers } = analysedOf(text, setting)
    const start = doc.text.indexOf(` ${word}`) < 0 ? doc.text.indexOf(word) : doc.text.indexOf(` ${word}`) + 1
    const mention = layers.mention.find((m) => m.span.start === start)
    expect(layers.entity.find((e) => e.mentions.includes(mention?.id ?? ''))?.name).toBe(meant)
  })

  it('of “who” is not the body by which someone is described', () => {
    const text =
      'The vote followed words by Ilse Tarn, the ranking member of the Harl Committee on Harbours, who said that boats were late.'
    expect(saidBy(analysedOf(text, setting), 'that boats')?.speaker).not.toBe('Harl Committee on Harbours')
  })

  it('by a noun for bodies stays open where the last body is of another kind', () => {
    const text = 'The Harbour Board met on Monday. The agency said the ferry was safe.'
    expect(saidBy(analysedOf(text, setting), 'the ferry was')?.speaker).toBe(null)
  })

  it('is not the one just speaking where the office is another', () => {
    const text = 'Governor Karl Pell said the ferry was late. The senator said the bridge was sound.'
    expect(saidBy(analysedOf(text, setting), 'the bridge was')?.speaker).not.toBe('Karl Pell')
  })

  it('without a mention shows the words it stands in', () => {
    const { doc, layers } = analysedOf('The list includes the visit to the harbour.', setting)
    const spans = layers.entity.flatMap((e) => e.spans ?? []).map((s) => doc.text.slice(s.start, s.end))
    expect(spans).toEqual(['The list'])
  })
})

describe('between the reader and a speaker stand', () => {
  it('those according to whom the sentence is, and the outlet that cites them', () => {
    const text =
      'According to unnamed officials cited in the Washington Post, Ambassador Oleg Varga told aides that he had met the mayor.'
    expect(saidBy(analysedOf(text, setting), 'that he had')?.chain).toEqual(['Washington Post', 'unnamed officials'])
  })

  it.each([
    [
      'the outlet in whose words a memo was first told of',
      'The Washington Post reported that a memo was found. The memo says that the bridge was sound.',
      'that the bridge',
      ['Washington Post'],
    ],
    [
      'the outlet in whose words officials were first told of',
      'The Washington Post reported that two officials said the deal was dead. The officials added that talks would go on.',
      'that talks',
      ['Washington Post'],
    ],
    [
      'the outlet that quotes someone without a name',
      'An unnamed expert quoted by CNN said the ferry was old. The expert said the hull leaked.',
      'the hull',
      ['CNN'],
    ],
    [
      'nobody, where officials are others',
      'The Washington Post reported that two officials said the deal was dead. Officials in Marl said the bridge was sound.',
      'the bridge',
      [],
    ],
  ])('%s', (_, text, words, chain) => {
    expect(saidBy(analysedOf(text, setting), words)?.chain).toEqual(chain)
  })

  it('the giver of a document', () => {
    const text =
      'An official familiar with the talks provided the Courier with a list of visits. The list includes the visit to the harbour.'
    expect(saidBy(analysedOf(text, setting), 'the visit')?.chain).toEqual(['An official familiar with the talks'])
  })
})
