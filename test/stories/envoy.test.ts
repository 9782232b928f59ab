import { describe, expect, it } from 'vitest'
import { toldStory } from '../helpers/told-story.ts'

/** A story of our own about two governments: what each says was done, and what the other says was not. */
describe('the record of the envoy story', () => {
  const { cards, shows } = toldStory(new URL('./envoy/', import.meta.url))

  it.each([
    ['who was detained, and was not', 'was detained by Tavrian security officers', 'had not been detained'],
    ['what was signed, and nothing', 'he signed a statement', 'he had signed nothing'],
    ['an apology, and none', 'apologised for the incident', 'rejected a report'],
    ['who called off the talks', 'called off by Tavria', 'it was Norrland that cancelled'],
  ])('sets side by side %s', (_, one, other) => expect(shows(one, other)).not.toEqual([]))

  it('names the ministry that tells of the apology, not the one who is told to have made it', () => {
    const [card] = shows('apologised for the incident', 'rejected a report')
    expect(card?.sides.map((s) => s.label)).toContainEqual(expect.stringContaining('ministry'))
    expect(card?.sides.map((s) => s.label)).not.toContainEqual(expect.stringContaining('Ulmer'))
  })

  it.each([
    ['two expulsions by two', 'Norrland has not expelled', 'Tavria expelled'],
    ['a condition', 'If Ekdahl had confessed', 'confessed fully'],
    ['what a film does not show', 'does not show the conversation', 'invited for a conversation'],
    ['regret, and no apology', 'Ulmer had expressed', 'protested in strong terms'],
  ])('does not set side by side %s', (_, one, other) => expect(shows(one, other)).toEqual([]))

  it('raises few cards', () => expect(cards.length).toBeLessThanOrEqual(8))
})
