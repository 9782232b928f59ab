import { describe, expect, it } from 'vitest'
import { nounLemma, verbLemma } from '../../src/resolve/lemma.ts'

describe('the lemma of a verb', () => {
  it.each([
    ['met', 'VBD', 'meet'],
    ['denied', 'VBD', 'deny'],
    ['announced', 'VBD', 'announce'],
    ['released', 'VBN', 'release'],
    ['refused', 'VBN', 'refuse'],
    ['stopped', 'VBD', 'stop'],
    ['called', 'VBD', 'call'],
    ['investigating', 'VBG', 'investigate'],
    ['meeting', 'VBG', 'meet'],
    ['lying', 'VBG', 'lie'],
    ['goes', 'VBZ', 'go'],
    ['says', 'VBZ', 'say'],
    ['was', 'VBD', 'be'],
    ["'s", 'VBZ', 'be'],
  ])('of %s (%s) is %s', (form, pos, lemma) => {
    expect(verbLemma(form, pos)).toBe(lemma)
  })
})

describe('the singular of a noun', () => {
  it.each([
    ['officials', 'official'],
    ['spokeswomen', 'spokeswoman'],
    ['countries', 'country'],
    ['witnesses', 'witness'],
    ['press', 'press'],
    ['children', 'child'],
    ['bonuses', 'bonus'],
    ['bus', 'bus'],
  ])('of %s is %s', (form, lemma) => {
    expect(nounLemma(form)).toBe(lemma)
  })
})
