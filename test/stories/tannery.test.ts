import { describe, expect, it } from 'vitest'
import { linkStory } from '../../src/pipeline/link-story.ts'
import { reconcile } from '../../src/reconcile/reconcile.ts'
import { analysedOf } from '../helpers/stages.ts'

/** Six articles of invented outlets on a fire, with differences of date, hour, place, number, cause and people, and what only looks like one. */
const articles: readonly (readonly [outlet: string, published: string, text: string])[] = [
  [
    'Northern Wire',
    '2031-05-14',
    `VELM — A fire at the Corran tannery in Velm killed at least three people and injured 20 others early Tuesday, police said.

The fire broke out shortly after 2 a.m. in the drying hall, said police chief Edda Marsk. About 40 workers were inside the building when it began, she said.

More than 100 firefighters fought the blaze for six hours. "Nobody should have been in that hall," Marsk said.

The Corran company said the sprinklers in the hall had gone off as they should. The company has owned the tannery since 2019, when a fire at its plant in Holm killed nine people.

Director Jorun Aske met safety inspector Tilo Brandt on 2 May at the town hall in Velm to discuss the sprinklers, a spokeswoman for the company said. The meeting was called by the company, she said.`,
  ],
  [
    'The Velm Observer',
    '2031-05-14',
    `A fire in the drying hall of the Corran tannery in Velm killed three people and injured 12 on Tuesday, the hospital in Velm said.

Neighbours said the fire broke out around 3:40 a.m. Some 120 firefighters were called to the tannery.

Only 28 workers were inside the building when it began, shift leader Hanne Roth said.

"The sprinklers did not go off," Roth said. "I stood under them and not a drop came."

Inspector Tilo Brandt met the director, Jorun Aske, on 6 May at the tannery, according to a diary that the Observer has seen. The meeting was called by Brandt, the diary says.

The hall had been inspected only once since 2029, the diary says.`,
  ],
  [
    'Radio Tarsk',
    '2031-05-15',
    `The death toll of the fire at the Corran tannery in Velm rose to five on Wednesday, police said. Two of the dead were apprentices, police chief Edda Marsk said.

An electrical fault in a dryer caused the fire, the Corran company said in a statement.

Prosecutor Ingo Lauk said the fire was set deliberately. "Somebody poured solvent on the floor," Lauk said.

Thirty percent of the machines in the hall were destroyed, the company said.

Aske denied attending the meeting with Brandt in May. "I was not at that meeting," Aske said. "My deputy was."

The hall was inspected three times since 2029, the company said.`,
  ],
  [
    'The Harrow Post',
    '2031-05-16',
    `Seven people have now died after Tuesday's fire at the Corran tannery in Velm, the hospital said on Thursday. Three of the dead were apprentices, the hospital said.

Seventy percent of the machines in the hall were saved, the union said.

The police arrested two men on Thursday, prosecutor Ingo Lauk said. Police chief Edda Marsk said nobody had been arrested.

Minutes of the meeting on 2 May list Aske among those present, the Post has learned.

"We told Aske twice that the sprinklers were broken," said Roth, the shift leader.`,
  ],
  [
    'Evening Signal',
    '2031-05-20',
    `About 150 people attended a memorial for the seven dead of the tannery fire at the church of Velm on Sunday. The town had invited 200 guests.

The memorial was organised by the town of Velm, mayor Liv Tornqvist said.

The company has paid 50,000 crowns to each of the families, Tornqvist said.`,
  ],
  [
    'Tarsk Today',
    '2031-05-21',
    `Some 150 mourners came to Sunday's memorial in Velm, which was organised by the leather workers' union, union leader Peder Holl said. The town was one of several sponsors.

The families have received 20,000 crowns each from the company, Holl said.

Seven people died in the fire, which police say broke out at about 2 a.m.`,
  ],
]

describe('the record of the tannery fire', () => {
  const documents = articles.map(([outlet, published, text], i) =>
    analysedOf(text, { name: `${i}.txt`, outlet, published, exhibit: i + 1 }),
  )
  const { discrepancies } = reconcile({ documents, links: linkStory(documents) })
  const told = discrepancies.map((d) => `${d.reading}: ${d.explanation}`)

  it.each([
    ['the hour', 'differs: The hour at which the fire began differs: shortly after 2 a.m.'],
    ['the cause', 'differs: Accounts differ on what brought the fire about'],
    ['the wounded', 'differs: Accounts differ on the number of people wounded: 20 and 12.'],
    ['the arrests', 'differs: Accounts differ on the number of people arrested: 2 and none.'],
    ['the inspections', 'differs: Accounts differ on how often it was: once and 3 times.'],
    ['the day of the meeting', 'differs: The date of the meeting of Jorun Aske and Tilo Brandt differs: 2 May 2031'],
    ['its place', 'differs: The place of the meeting of Jorun Aske and Tilo Brandt differs: the town hall in Velm'],
    ['who called it', 'differs: Who called or held the meeting of Jorun Aske and Tilo Brandt differs'],
    ['who was there', 'differs: Whether Jorun Aske was at the meeting of Jorun Aske and Tilo Brandt differs'],
    ['the host of the memorial', 'differs: Who called or held the occasion differs: town of Velm'],
    ['the toll, which rose', 'later-state: The number told of people killed changes from report to report'],
    ['the apprentices among the dead', 'later-state: The number told of apprentices killed changes'],
    ['those invited and those who came', 'different-scope: The numbers count different things: about 150 people'],
  ])('shows %s', (_, opening) => expect(told).toContainEqual(expect.stringContaining(opening)))

  it.each([
    ['the dead of another fire', /\b9\b/],
    ['what was destroyed and what was saved', /percent/],
    ['firefighters told in two roundings', /firefighters/],
  ])('sets nothing against %s', (_, words) => expect(told.filter((t) => words.test(t))).toEqual([]))
})
