import { describe, expect, it } from 'vitest'
import { linkStory } from '../../src/pipeline/link-story.ts'
import type { Entity } from '../../src/model/story.ts'
import { analysedOf } from '../helpers/stages.ts'

/** Entities of texts, each a document. */
function entitiesOf(...texts: readonly string[]): readonly Entity[] {
  const documents = texts.map((text, i) => {
    const setting = { name: `${i}.txt`, outlet: `Outlet ${i}`, published: '2019-05-14', exhibit: i + 1 }
    return analysedOf(text, setting)
  })
  return linkStory(documents).entities
}

const namesOf = ({ name, names }: Entity) => [name, ...names]

/** The entity of that name, and in how many documents it stands. */
function found(entities: readonly Entity[], name: string): number {
  return entities.find((e) => namesOf(e).includes(name))?.locals.length ?? 0
}

describe('one person in several articles', () => {
  it.each([
    [
      'spellings of a foreign name',
      'Sergei Varlamov',
      [
        'Envoy Sergei Varlamov denied it on Monday.',
        'Sergey Varlamov met the board twice.',
        'Mr. Varlamov said on Monday that he had left.',
      ],
    ],
    [
      'a title with the surname',
      'Ilse Moreno',
      [
        'Harbour master Ilse Moreno signed the lease.',
        'Mayor Moreno refused, her aide said.',
        'On Monday Moreno said that she would not speak.',
      ],
    ],
    ['initials', 'Tomas Reyle', ['Tomas Reyle signed it on Monday.', 'The lease was signed by T. Reyle in May.']],
    [
      'an office elsewhere said to be hers',
      'Ilse Moreno',
      ['Harl’s governor, Ilse Moreno, signed the lease.', 'Harl’s governor would not speak to reporters.'],
    ],
  ])('is known by %s', (_, name, texts) => {
    expect(found(entitiesOf(...texts), name)).toBe(texts.length)
  })

  it('keeps what she was then, what she is, and for how long', () => {
    const [moreno] = entitiesOf(
      'Ilse Moreno, then a senator, met the envoy in May.',
      'Former senator Ilse Moreno denied it.',
      'Ilse Moreno, mayor of Harl since 2018, denied it.',
    )
    expect(moreno?.roles.map((r) => [r.title, r.organisation, r.from, r.to])).toEqual(
      expect.arrayContaining([
        ['mayor', 'Harl', '2018', null],
        ['senator', null, null, '../2019-05-14'],
      ]),
    )
  })
})

describe('one body in several articles', () => {
  it.each([
    [
      'first spelled out',
      ['The Harl Electric Power Authority paid nothing.', 'A spokesman said on Monday that HEPA had paid nothing.'],
    ],
    [
      'first by its letters',
      ['A spokesman said on Monday that HEPA had paid nothing.', 'The Harl Electric Power Authority paid nothing.'],
    ],
  ])('is known by its letters, %s', (_, texts) => {
    expect(found(entitiesOf(...texts), 'HEPA')).toBe(2)
  })
})

describe('apart', () => {
  it('are two people of one surname, and the surname alone is either', () => {
    const entities = entitiesOf(
      'Ilse Moreno signed it on Monday.',
      'Karl Moreno refused to sign it.',
      'A spokesman said on Monday that Moreno would not speak.',
    )
    expect(found(entities, 'Ilse Moreno')).toBe(1)
    expect(entities.find((e) => e.name === 'Moreno')?.candidates).toHaveLength(2)
  })

  it('are unnamed sources and groups of two articles, linked as candidates', () => {
    const text = 'Two port officials said on Monday that the pier was closed.'
    const [first, second] = entitiesOf(text, `${text} Nobody was hurt.`).filter((e) => e.kind === 'unnamed')
    expect(first?.candidates?.map((c) => c.entity)).toEqual([second?.id])
  })

  it('are “the mayor” of one article and of another', () => {
    const entities = entitiesOf('The mayor closed the pier on Monday.', 'The mayor opened the school on Monday.')
    expect(entities.filter((e) => e.name === 'The mayor')).toHaveLength(2)
  })
})
