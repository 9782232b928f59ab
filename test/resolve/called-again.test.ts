import { describe, expect, it } from 'vitest'
import { analysedOf } from '../helpers/stages.ts'

/** Name of the speaker of the statement whose content begins with the words; null where it is open. */
function speakerOf(text: string, words: string): string | null {
  const { doc, layers } = analysedOf(text)
  const statement = layers.statement.find((s) =>
    doc.text.slice(s.content[0]?.start).replace(/^[“"]/, '').startsWith(words),
  )
  const found = layers.circumstance.find((c) => c.statement === statement?.id)
  return layers.entity.find((e) => e.id === found?.speaker)?.name ?? null
}

describe('a speaker called again', () => {
  it.each([
    [
      'by the office just taken',
      'The board named Ilse Tarn as manager on Monday. “I came to win,” the new manager said.',
      'I came to win',
      'Ilse Tarn',
    ],
    [
      'by children',
      'Simon Pell, 52, said he was stepping down. “The buck stops here,” the father-of-three said.',
      'The buck',
      'Simon Pell',
    ],
    [
      'as a parent of whom was just told',
      'Jon Harl, whose daughter was hurt, said nobody came. “She worked for two years,” the father said.',
      'She worked',
      'Jon Harl',
    ],
    [
      'by a seat beside another office',
      'Jon Harl, the committee’s chairman, said it was odd. “You were the last to know,” the Labour MP said.',
      'You were',
      'Jon Harl',
    ],
    [
      'as who takes over',
      'Karl Pell resigned as director. Ilse Tarn, a surgeon, takes over. “I know the wards,” the new director said.',
      'I know the wards',
      'Ilse Tarn',
    ],
    [
      'by the office just left',
      'Mayor Ilse Tarn gave the meadow. Karl Pell, who resigned on Monday, has a ticket. “I bought it in May,” the former mayor said.',
      'I bought it',
      'Karl Pell',
    ],
    [
      'by an office, the paragraph being about them',
      'Jon Harl said the deal was good.\n\nKarl Pell welcomed the end of the deal. “We can sleep,” the union leader said.',
      'We can sleep',
      'Karl Pell',
    ],
    [
      'by the title of a doctor',
      'Hassan Tarnawi, a farmer, spoke first. “They lie,” Mr Tarnawi said. Leila Tarnawi, a doctor at the clinic, was angry. “I saw it,” Dr Tarnawi said.',
      'I saw it',
      'Leila Tarnawi',
    ],
  ])('is known %s', (_, text, words, name) => expect(speakerOf(text, words)).toBe(name))

  it('is known by the age told before', () => {
    const text = 'Karl Pell, 48, was dismissed by Jon Harl, 67.\n\n“I heard it on the radio,” the 48-year-old said.'
    const { doc, layers } = analysedOf(text)
    const at = layers.mention.find((m) => doc.text.slice(m.span.start, m.span.end) === 'the 48-year-old')
    expect(layers.entity.find((e) => e.mentions.includes(at?.id ?? ''))?.name).toBe('Karl Pell')
  })

  it('is not the body whose name stands in the words', () => {
    const text = 'Nordvel has called off the deal.\n\n“We could not go on,” the Nordvel chief said.'
    expect(speakerOf(text, 'We could not')).not.toBe('Nordvel')
  })

  it('is not the mayor where the acting mayor speaks', () => {
    const text =
      'The mayor of Marl, Karl Pell, stepped aside on Friday.\n\nHis deputy, Ilse Tarn, will run the town. “We open every drawer,” the acting mayor said.'
    expect(speakerOf(text, 'We open')).not.toBe('Karl Pell')
  })

  it('is not the brother of a woman brought in as his sister', () => {
    const text = 'Mr Harl, 44, said it was a start. His sister, Rhosyn Harl, disagreed. “Nobody is sorry,” she said.'
    expect(speakerOf(text, 'Nobody is sorry')).toBe('Rhosyn Harl')
  })
})

describe('surnames with particles', () => {
  it.each([
    ['De Witt', 'Captain Klaas de Witt leads it. De Witt then left.', 'Klaas de Witt'],
    ['al-Tarnawi', 'Hassan al-Tarnawi leads it. “We go,” al-Tarnawi said.', 'Hassan al-Tarnawi'],
    ['De la Vega', 'Ramón de la Vega Ortiz leads it. De la Vega told reporters so.', 'Ramón de la Vega Ortiz'],
  ])('name whoever bears %s', (words, text, name) => {
    const { doc, layers } = analysedOf(text)
    const at = layers.mention.findLast((m) => doc.text.slice(m.span.start, m.span.end) === words)
    expect(layers.entity.find((e) => e.mentions.includes(at?.id ?? ''))?.name).toBe(name)
  })
})

describe('the company', () => {
  it('is the firm told of, by the trade in its name', () => {
    const text = 'Saar Lines owns the ferry.\n\nMar Holding runs the port. The company named a new chairman.'
    const { doc, layers } = analysedOf(text)
    const at = layers.mention.find((m) => doc.text.slice(m.span.start, m.span.end) === 'The company')
    expect(layers.entity.find((e) => e.mentions.includes(at?.id ?? ''))?.name).toBe('Mar Holding')
  })
})

describe('somebody described who says something', () => {
  it('is who is named beside the words that follow', () => {
    const text =
      'Ilse Tarn leads the clinic.\n\nHer predecessor said he never saw it. “It was not sent to me,” said Harlow.\n\n“I know,” Tarn said.'
    const { doc, layers } = analysedOf(text)
    const at = layers.mention.find((m) => doc.text.slice(m.span.start, m.span.end) === 'Her predecessor')
    expect(layers.entity.find((e) => e.mentions.includes(at?.id ?? ''))?.name).toBe('Harlow')
  })

  it('is not who speaks after their own words', () => {
    const text =
      'Karl Pell met her. The road was shut. It rained. Nobody came.\n\nThe town was quiet.\n\n“She writes things down,” the farmer said. “Two men are dead,” Leila said.'
    const { layers } = analysedOf(text)
    const farmer = layers.entity.find((e) => e.name === 'Leila')
    expect(farmer?.mentions).toHaveLength(1)
  })
})
