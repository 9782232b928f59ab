import { describe, expect, it } from 'vitest'
import { explanationsOf } from '../../helpers/records.ts'

const told = (...texts: string[]) => explanationsOf(texts, (d) => d.rule === 'reconcile/identified')

describe('whoever had one part', () => {
  it.each([
    [
      'the driver of the truck',
      'The driver of the truck, identified by police as Jonas Eck, 45, was hurt in the crash near Velm.',
      'The driver of the truck, named as Jon Ekman, was hurt in the crash near Velm, police said.',
      /^Accounts differ on who the driver was: Jonas Eck, .*; Jon Ekman, /,
    ],
    [
      'the gunman',
      'Police identified the gunman as Paul Ortev. He was shot dead.',
      'The gunman was named by officials as Karl Ostrow, a clerk.',
      /Paul Ortev.*; Karl Ostrow/,
    ],
    [
      'the pilot',
      'The pilot, whom the airline named as Lena Ost, called for help.',
      'The pilot has been identified as Ana Brandt.',
      /Lena Ost.*; Ana Brandt/,
    ],
  ])('is named differently: %s', (_, one, other, words) => {
    const explanations = told(one, other)
    expect(explanations).toHaveLength(1)
    expect(explanations[0]).toMatch(words)
  })

  it.each([
    [
      'two in that part',
      'Police named the two drivers. The driver of the bus, identified as Jonas Eck, was hurt.',
      'The driver was named as Ana Lund.',
    ],
    [
      'a driver of something else',
      'The driver of the bus was named as Jonas Eck.',
      'The driver of the car was named as Ana Lund.',
    ],
    [
      'a shorter form of the name',
      'The captain was identified as Paul Ortev.',
      'The captain, named as P. Ortev, was ill.',
    ],
    [
      'an account that names both',
      'Police identified the gunman as Paul Ortev.',
      'At first the gunman was identified as Karl Ostrow; police later named Paul Ortev.',
    ],
  ])('is one person, or two: %s', (_, one, other) => {
    expect(told(one, other)).toEqual([])
  })
})
