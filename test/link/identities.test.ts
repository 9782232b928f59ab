import { describe, expect, it } from 'vitest'
import { type KnownIdentities, linkEntities } from '../../src/link/entities.ts'
import type { EntityMark } from '../../src/model/decision.ts'
import type { AnalysedDoc, Entity } from '../../src/model/story.ts'
import { type HandEntity, handDoc } from '../helpers/hand-built.ts'

type Named = string | readonly [string, HandEntity]

/** Documents that each name these. */
function documentsOf(...names: readonly (readonly Named[])[]): AnalysedDoc[] {
  return names.map((list, i) => {
    const entities = Object.fromEntries(
      list.map((n): [string, HandEntity] => (typeof n === 'string' ? [n, {}] : [...n])),
    )
    return handDoc({ text: `${Object.keys(entities).join(', ')} met.`, exhibit: i + 1, name: `${i}.txt`, entities })
  })
}

/** Entities with the exhibits that name them. */
function linked(documents: readonly AnalysedDoc[], known: Partial<KnownIdentities> = {}): string[] {
  const exhibit = new Map(documents.flatMap((d) => d.layers.entity.map((e) => [e.id, d.exhibit] as const)))
  return linkEntities(documents, { lists: [], identities: [], ...known }).map(
    (e) => `${e.name} ${e.locals.map((l) => exhibit.get(l)).join('+')}`,
  )
}

/** The place where a document names someone. */
function mark(document: AnalysedDoc | undefined, name: string): EntityMark {
  const start = document?.doc.text.indexOf(name) ?? -1
  return { name, evidence: { document: document?.doc.id ?? '', start, end: start + name.length } }
}

const firm = { kind: 'organisation' } as const
const named = (entities: readonly Entity[], name: string) => entities.find((e) => e.name === name)

describe('what a person decided', () => {
  it('two of one name who are not the same stay apart, and the rest with the first', () => {
    const documents = documentsOf(['Owen Pratt'], ['Owen Pratt'], ['Owen Pratt'], ['Pratt'])
    const identities = [{ same: false, a: mark(documents[0], 'Owen Pratt'), b: mark(documents[1], 'Owen Pratt') }]
    expect(linked(documents)).toEqual(['Owen Pratt 1+2+3+4'])
    expect(linked(documents, { identities })).toEqual(['Owen Pratt 1+3+4', 'Owen Pratt 2'])
  })

  it('all of the other name go where the names differ', () => {
    const documents = documentsOf(['Vera Holt'], ['V. Holt'], ['V. Holt'])
    const identities = [{ same: false, a: mark(documents[0], 'Vera Holt'), b: mark(documents[1], 'V. Holt') }]
    expect(linked(documents, { identities })).toEqual(['Vera Holt 1', 'V. Holt 2+3'])
  })

  it('who is taken for the one parted, in the same document, goes along', () => {
    const documents = documentsOf(['Owen Pratt'], ['Owen Pratt', 'O. Pratt'], ['Owen Pratt'])
    const identities = [{ same: false, a: mark(documents[0], 'Owen Pratt'), b: mark(documents[1], 'Owen Pratt') }]
    expect(linked(documents)).toEqual(['Owen Pratt 1+2+2+3'])
    expect(linked(documents, { identities })).toEqual(['Owen Pratt 1+3', 'Owen Pratt 2+2'])
  })

  it('it holds for a document read later', () => {
    const first = documentsOf(['Vera Holt'], ['V. Holt'])
    const identities = [{ same: false, a: mark(first[0], 'Vera Holt'), b: mark(first[1], 'V. Holt') }]
    expect(linked(documentsOf(['Vera Holt'], ['V. Holt'], ['V. Holt', 'Vera Holt']), { identities })).toEqual([
      'Vera Holt 1+3',
      'V. Holt 2+3',
    ])
  })

  it('two names that share nothing are one, and it is said why', () => {
    const documents = documentsOf(['Vera Holt'], ['Vera Lund'])
    const identities = [{ same: true, a: mark(documents[0], 'Vera Holt'), b: mark(documents[1], 'Vera Lund') }]
    const [holt] = linkEntities(documents, { lists: [], identities })
    expect(holt?.locals).toHaveLength(2)
    expect(holt?.reasons).toMatchObject([
      { rule: 'decided', detail: 'decided by a person: “Vera Holt” and “Vera Lund” are one' },
    ])
  })

  it('the last word holds', () => {
    const documents = documentsOf(['Vera Holt'], ['V. Holt'])
    const [a, b] = [mark(documents[0], 'Vera Holt'), mark(documents[1], 'V. Holt')]
    const identities = [
      { same: false, a, b },
      { same: true, a, b },
    ]
    expect(linked(documents, { identities })).toEqual(['Vera Holt 1+2'])
  })

  it('a document that is gone changes nothing', () => {
    const documents = documentsOf(['Vera Holt'], ['V. Holt'])
    const gone = { name: 'V. Holt', evidence: { document: 'd-gone', start: 0, end: 7 } }
    expect(linked(documents, { identities: [{ same: false, a: mark(documents[0], 'Vera Holt'), b: gone }] })).toEqual([
      'Vera Holt 1+2',
    ])
  })
})

describe('a list of names', () => {
  const entry = (name: string, ...aliases: string[]) => ({ id: name, kind: null, name, aliases })
  const list = (...entries: ReturnType<typeof entry>[]) => ({ lists: [{ list: 'known.csv', entries }] })

  it('joins names that only the list says are one, shows its name and says so', () => {
    const documents = documentsOf(['Murad Kadhavi'], ['Moammer Qaddavy'])
    const entities = linkEntities(documents, { identities: [], ...list(entry('Murad Kadhavi', 'Moammer Qaddavy')) })
    expect(entities).toMatchObject([
      {
        name: 'Murad Kadhavi',
        names: ['Moammer Qaddavy'],
        listed: { list: 'known.csv', id: 'Murad Kadhavi' },
        reasons: [{ rule: 'name-list', detail: '“Murad Kadhavi” in the list known.csv' }],
      },
    ])
  })

  it('keeps two apart whom the rules would join', () => {
    const documents = documentsOf(['Owen Pratt'], ['O. Pratt'])
    expect(linked(documents)).toEqual(['Owen Pratt 1+2'])
    expect(linked(documents, list(entry('Owen Pratt'), entry('Oskar Pratt', 'O. Pratt')))).toEqual([
      'Owen Pratt 1',
      'Oskar Pratt 2',
    ])
  })

  it('knows initials no text explains', () => {
    const documents = documentsOf([['Harl Ferry Lines', firm]], [['HPX', firm]])
    expect(linked(documents, list(entry('Harl Ferry Lines', 'HPX')))).toEqual(['Harl Ferry Lines 1+2'])
  })

  it('tells nothing by a name that two entries have', () => {
    const documents = documentsOf(['Vera Holt'], ['Nora Holt'], ['Holt'])
    expect(linked(documents, list(entry('Vera Holt', 'Holt'), entry('Nora Holt', 'Holt')))).toHaveLength(3)
  })

  it('yields to what a person decided', () => {
    const documents = documentsOf(['Owen Pratt'], ['Owen Pratt'])
    const identities = [{ same: false, a: mark(documents[0], 'Owen Pratt'), b: mark(documents[1], 'Owen Pratt') }]
    expect(linked(documents, { identities, ...list(entry('Owen Pratt')) })).toHaveLength(2)
  })
})

describe('candidates', () => {
  const group = { kind: 'group', plural: true } as const
  const unnamed = { kind: 'unnamed' } as const

  it('a surname of two people is either, and says of whom', () => {
    const entities = linkEntities(documentsOf(['Vera Holt'], ['Nora Holt'], ['Holt']))
    expect(named(entities, 'Holt')?.candidates?.map((c) => [c.entity, c.reasons[0]?.rule])).toEqual([
      [named(entities, 'Vera Holt')?.id, 'open-surname'],
      [named(entities, 'Nora Holt')?.id, 'open-surname'],
    ])
  })

  it('groups and unnamed sources of two documents are not joined, and linked', () => {
    const [a, b] = linkEntities(
      documentsOf([['two port officials', unnamed]], [['port officials', unnamed]], [['city officials', unnamed]]),
    )
    expect(a?.candidates).toMatchObject([{ entity: b?.id, reasons: [{ rule: 'same-description' }] }])
    const groups = linkEntities(documentsOf([['the residents', group]], [['residents', group]]))
    expect(groups).toHaveLength(2)
    expect(groups[1]?.candidates?.[0]?.entity).toBe(groups[0]?.id)
  })

  it('an office alone, in a document that names no holder, is any who hold it elsewhere', () => {
    const minister = { roles: [{ title: 'transport minister', words: 'met' }] }
    const described = { kind: 'person', form: 'title', mentions: ['the minister'] } as const
    const entities = linkEntities(documentsOf([['Vera Holt', minister]], [['the minister', described]]))
    expect(named(entities, 'the minister')?.candidates).toMatchObject([
      { entity: named(entities, 'Vera Holt')?.id, reasons: [{ rule: 'open-title' }] },
    ])
  })

  it('the seat of a government may stand for it', () => {
    const entities = linkEntities(
      documentsOf(
        [['Kremlin', { kind: 'place' }]],
        [['the Russian government', firm]],
        [['Moscow', { kind: 'place' }]],
      ),
    )
    const government = named(entities, 'the Russian government')
    expect(entities).toHaveLength(3)
    expect(named(entities, 'Moscow')?.candidates?.map((c) => c.entity)).toEqual([government?.id])
    expect(government?.candidates).toHaveLength(2)
  })

  it('are none where a person decided that they are not one', () => {
    const documents = documentsOf([['the residents', group]], [['residents', group]])
    const identities = [{ same: false, a: mark(documents[0], 'the residents'), b: mark(documents[1], 'residents') }]
    expect(linkEntities(documents, { lists: [], identities }).every((e) => e.candidates === undefined)).toBe(true)
  })
})
