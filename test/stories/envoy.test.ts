import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { recordOf } from '../../bench/record-of.ts'

/** A story of our own about two governments: what each says was done, and what the other says was not. */
describe('the record of the envoy story', () => {
  const folder = new URL('./envoy/', import.meta.url)
  const record = recordOf(
    readdirSync(folder)
      .sort()
      .map((name) => ({ name, bytes: readFileSync(new URL(name, folder)) })),
  )
  const texts = new Map(record.documents.map((d) => [d.id, d.text.replace(/\s/g, ' ')]))
  const cards = record.discrepancies.filter((d) => d.reading === 'differs')
  const sidesOf = (card: (typeof cards)[number]) =>
    card.sides.map((s) => s.evidence.map((e) => texts.get(e.document)?.slice(e.start, e.end) ?? '').join(' | '))
  const shows = (one: string, other: string) =>
    cards.filter((c) => {
      const sides = sidesOf(c)
      return sides.some((a, i) => a.includes(one) && sides.some((b, j) => i !== j && b.includes(other)))
    })

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
