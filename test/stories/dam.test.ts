import { describe, expect, it } from 'vitest'
import { toldStory } from '../helpers/told-story.ts'

/** A story of our own about words: denials and what narrows them, limits dropped, cuts, words given to two, deeds. */
describe('the record of the dam story', () => {
  const { shows } = toldStory(new URL('./dam/', import.meta.url))

  it.each([
    ['what was denied, and that they met', 'never discussed the dam contract', 'met the chairman'],
    ['what one outlet cuts', 'If there were any danger', 'emptied tonight,'],
    ['a limit left out', 'probably safe for now', '"is safe."'],
    ['words given to two people', 'lied to for years,', 'They will not be lied to again,'],
    ['what was said, and done', 'would not resign', 'resigned as works minister'],
    ['the part in which someone acted', 'in her capacity as a member', 'as minister for works'],
    ['what was said on another day', 'talk about the price', 'never discussed the contract with the company'],
    ['a charge and its denial', 'rejected a report that its blasting', 'may have caused the cracks'],
  ])('sets side by side %s', (_, one, other) => {
    expect(shows(one, other)).not.toEqual([])
  })

  it.each([
    ['a quotation and its exact repetition', 'Calder or with anybody', '"never discussed the dam contract with Calder."'],
    ['a call to resign and the resignation', 'called on Thornquist to resign', 'resigned as works minister'],
    ['a silence', 'did not respond to a request', 'declined to comment'],
  ])('does not set side by side %s', (_, one, other) => {
    expect(shows(one, other)).toEqual([])
  })
})
