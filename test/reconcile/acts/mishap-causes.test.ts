import { describe, expect, it } from 'vitest'
import { explanationsOf } from '../../helpers/records.ts'

const told = (...texts: string[]) => explanationsOf(texts, (d) => d.rule === 'reconcile/mishap-cause')

describe('what brought a mishap about', () => {
  it.each([
    [
      'a fault, or intent',
      'The blaze at the mill in Velm was caused by a faulty heater, the fire chief said.',
      'Investigators believe the blaze at the mill in Velm was set on purpose, two officials said.',
      /^Accounts differ on what brought the fire about: “a faulty heater”.*; “was set on purpose”/,
    ],
    [
      'intent named as such',
      'The fire in Velm was started by an electrical fault, the owner said.',
      'Police in Velm are treating the fire as arson.',
      /“an electrical fault”.*; “fire as arson”/,
    ],
    [
      'rust, or a barge',
      'The bridge in Velm collapsed because of rust in the cables, engineers found.',
      'A barge that struck a pillar brought down the bridge in Velm, the ministry said.',
      /what brought the collapse about: “rust in the cables”.*; “A barge that struck a pillar”/,
    ],
    [
      'how someone died',
      'Rein Oja died of a heart attack, the prison said.',
      'A post-mortem found Rein Oja had been strangled, the lawyer of his family said.',
      /^Accounts differ on how Rein Oja died: “heart attack”.*; “strangled”/,
    ],
  ])('is told differently: %s', (_, one, other, words) => {
    const explanations = told(one, other)
    expect(explanations).toHaveLength(1)
    expect(explanations[0]).toMatch(words)
  })

  const heater = 'The fire in Velm was caused by a faulty heater, the fire chief said.'

  it.each([
    ['the same cause', 'A faulty heater sparked the fire in Velm, the chief said.'],
    ['no cause yet', 'The cause of the fire in Velm is unknown, police said. It may have been arson, or not.'],
    ['a cause that is denied', 'The fire in Velm was not caused by arson, police said.'],
    ['a cause of something else', 'The crash in Velm was caused by a drunk driver, police said.'],
    ['a mishap of another place', 'The fire at the school of Tarn was set on purpose, teachers said.'],
    ['a question', 'Was the fire in Velm set on purpose?'],
  ])('is not set beside %s', (_, other) => {
    expect(told(heater, other)).toEqual([])
  })
})
