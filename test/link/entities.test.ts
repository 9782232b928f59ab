import { describe, expect, it } from 'vitest'
import { linkEntities } from '../../src/link/entities.ts'
import { type HandDoc, type HandEntity, handDoc } from '../helpers/hand-built.ts'

/** Entities of documents that name these, each list one document. Written as names of the entities with their forms. */
function linked(...documents: readonly (readonly (string | readonly [string, HandEntity])[])[]): string[] {
  const built = documents.map((names, i) => {
    const entities = Object.fromEntries(
      names.map((n): [string, HandEntity] => (typeof n === 'string' ? [n, {}] : [n[0], n[1]])),
    )
    return handDoc({
      text: `${Object.keys(entities).join(', ')} met.`,
      exhibit: i + 1,
      name: `${i}.txt`,
      entities,
    } satisfies HandDoc)
  })
  return linkEntities(built).map((e) => [e.name, ...e.names].sort().join(' = '))
}

const firm = { kind: 'organisation' } as const
const place = { kind: 'place' } as const
const group = { kind: 'group', plural: true } as const

describe('one person', () => {
  it.each([
    ['a surname after the full name', ['Vera Holt'], ['Holt'], 'Holt = Vera Holt'],
    ['a title with the surname', ['Vera Holt'], ['Mayor Holt'], 'Mayor Holt = Vera Holt'],
    ['spellings of a foreign name', ['Sergei Dunayev'], ['Sergey Dunaev'], 'Sergei Dunayev = Sergey Dunaev'],
    ['accents', ['Inés Roldán'], ['Ines Roldan'], 'Ines Roldan = Inés Roldán'],
    ['a short given name', ['Robert Achterberg'], ['Bob Achterberg'], 'Bob Achterberg = Robert Achterberg'],
    ['an initial', ['Teodora Lund'], ['T. Lund'], 'T. Lund = Teodora Lund'],
    ['a middle name', ['Sara Ilse Brandt'], ['Sara Brandt'], 'Sara Brandt = Sara Ilse Brandt'],
    ['the second of two surnames', ['Carmen Vega Ruiz'], ['Carmen Vega'], 'Carmen Vega = Carmen Vega Ruiz'],
    [
      'two surnames, the first with its particles',
      ['Ana de la Vega Ruiz'],
      ['Ana de la Vega'],
      'Ana de la Vega = Ana de la Vega Ruiz',
    ],
    ['both surnames without the given name', ['Carmen Vega Ruiz'], ['Vega Ruiz'], 'Carmen Vega Ruiz = Vega Ruiz'],
    ['a suffix', ['Owen Pratt Jr.'], ['Owen Pratt'], 'Owen Pratt = Owen Pratt Jr.'],
    ['a longer form of the given name', ['Thandi Mbelo'], ['Thandiwe Mbelo'], 'Thandi Mbelo = Thandiwe Mbelo'],
    ['the surname that stands first', ['Park Ji-soo'], ['Chairman Park'], 'Chairman Park = Park Ji-soo'],
    ['a surname with its particle', ['Klaas de Witt'], ['De Witt'], 'De Witt = Klaas de Witt'],
    ['a surname with an article', ['Hassan al-Tarnawi'], ['al-Tarnawi'], 'Hassan al-Tarnawi = al-Tarnawi'],
    ['the surname first', ['Lu Qingzi'], ['Qingzi Lu'], 'Lu Qingzi = Qingzi Lu'],
    ['a letter of a long surname', ['Osk Donahoe'], ['Osk Donohoe'], 'Osk Donahoe = Osk Donohoe'],
  ])('is known by %s', (_, a, b, expected) => expect(linked(a, b)).toEqual([expected]))

  it('is shown by the full name that most documents use', () => {
    const documents = [['Holt'], ['Vera Agnes Holt'], ['Vera Holt'], ['Vera Holt'], ['Holt'], ['Holt']].map(
      (names, i) =>
        handDoc({ text: `${names[0]} met.`, exhibit: i + 1, name: `${i}`, entities: { [names[0] as string]: {} } }),
    )
    expect(linkEntities(documents).map((e) => e.name)).toEqual(['Vera Holt'])
  })
})

describe('a given name alone', () => {
  it.each([
    [
      'is that of the only one who has it, where the family is named',
      ['Theo Holt'],
      ['Vera Holt', 'Theo'],
      ['Theo = Theo Holt', 'Vera Holt'],
    ],
    ['with “Dame” is that of the only one who has it', ['Ilse Tarn'], ['Dame Ilse'], ['Dame Ilse = Ilse Tarn']],
    ['is nobody known where nobody of the family is named', ['Theo Holt'], ['Theo'], ['Theo Holt', 'Theo']],
    [
      'is nobody known where two have it',
      ['Theo Holt', 'Theo Marl'],
      ['Holt', 'Marl', 'Theo'],
      ['Holt = Theo Holt', 'Marl = Theo Marl', 'Theo'],
    ],
  ])('%s', (_, a, b, expected) => expect(linked(a, b)).toEqual(expected))
})

describe('two persons', () => {
  it.each([
    ['other given names', ['Vera Holt'], ['Nora Holt']],
    ['other genders', [['Alex Holt', { gender: 'female' }]], [['Alex Holt', { gender: 'male' }]]],
    ['other middle initials', ['Owen R. Pratt'], ['Owen S. Pratt']],
    ['“Sr.” and “Jr.”', ['Owen Pratt Sr.'], ['Owen Pratt Jr.']],
    ['two given names in turn', ['James Thomas'], ['Thomas James']],
    ['a bare surname only like another', ['Ana Lotan'], ['Latin']],
    ['surnames that only look alike', ['Vera Holt'], ['Vera Hall']],
    ['one surname that stands first', ['Park Ji-soo'], ['Park Ha-eun']],
    ['nothing but a title in common', [['the mayor', {}]], [['the governor', {}]]],
  ] as const)('have %s', (_, a, b) => expect(linked(a, b)).toHaveLength(2))

  it('are a father and a son where one document names both, whoever leaves the “Jr.” out', () => {
    expect(linked(['Owen Pratt', 'Owen Pratt Jr.'], ['Owen Pratt Jr.'], ['Owen Pratt'])).toEqual([
      'Owen Pratt',
      'Owen Pratt Jr.',
    ])
  })

  it('are one where a third name holds both surnames', () => {
    expect(linked(['Joan Petrak'], ['Joan Castell'], ['Joan Petrak Castell'])).toHaveLength(1)
    expect(linked(['Joan Petrak'], ['Joan Castell'])).toHaveLength(2)
  })

  it('keep a bare surname that could be either apart', () => {
    expect(linked(['Vera Holt'], ['Nora Holt'], ['Holt'])).toEqual(['Vera Holt', 'Nora Holt', 'Holt'])
  })

  it('of a family the one whom a document calls by the surname alone is called so elsewhere', () => {
    const named = handDoc({
      ...{ text: 'Vera Holt met Nora Holt.', exhibit: 1, name: 'a' },
      entities: { 'Vera Holt': {}, 'Nora Holt': {} },
    })
    const entity = named.layers.entity.map((e) => (e.name === 'Vera Holt' ? { ...e, names: [...e.names, 'Holt'] } : e))
    const vera = { ...named, layers: { ...named.layers, entity } }
    const bare = handDoc({ text: 'Holt met.', exhibit: 2, name: 'b', entities: { Holt: {} } })
    expect(linkEntities([vera, bare]).map((e) => e.locals.length)).toEqual([2, 1])
  })

  it('are told apart by the title that stands with the surname', () => {
    const mayor = { roles: [{ title: 'mayor', words: 'met' }] }
    expect(linked([['Vera Holt', mayor]], ['Nora Holt'], [['Holt', mayor]])).toEqual(['Holt = Vera Holt', 'Nora Holt'])
  })
})

describe('one organisation', () => {
  it.each([
    ['its initials', 'Harbour Safety Directorate', 'HSD', 'HSD = Harbour Safety Directorate'],
    [
      'another order of words',
      'Department of Fisheries',
      'Fisheries Department',
      'Department of Fisheries = Fisheries Department',
    ],
    [
      'its legal form left out',
      'Strand Propellers Ltd.',
      'Strand Propellers',
      'Strand Propellers = Strand Propellers Ltd.',
    ],
    ['its first words', 'Merrow Ferries Holdings', 'Merrow', 'Merrow = Merrow Ferries Holdings'],
    ['how papers are called', 'Ostermere Post', 'the Post', 'Ostermere Post = the Post'],
    [
      'its state left out',
      'U.S. Department of Fisheries',
      'Fisheries Department',
      'Fisheries Department = U.S. Department of Fisheries',
    ],
    [
      'the body before its purpose',
      'Harl Watchers for Clean Water',
      'the Watchers',
      'Harl Watchers for Clean Water = the Watchers',
    ],
    ['its kind of office', 'Harl Police', 'Harl Police Department', 'Harl Police = Harl Police Department'],
  ])('is known by %s', (_, a, b, expected) => expect(linked([[a, firm]], [[b, firm]])).toEqual([expected]))

  it.each([
    ['a body and the house it sits in', 'Senate Fisheries Committee', 'Senate'],
    ['two committees of one house', 'Senate Fisheries Committee', 'Senate Budget Committee'],
    ['a body of its own', 'Harl Institute of Art', 'Harl Institute of Art Police'],
    ['two letters that anything has', 'Bolt Ferry', 'BF'],
    ['another firm of the group', 'Saar Holding', 'Saar Lines'],
    ['a firm with its legal form', 'Saar Inc.', 'Saar Lines'],
    ['initials that do not fit', 'Harbour Safety Directorate', 'HSB'],
  ])('is not %s', (_, a, b) => expect(linked([[a, firm]], [[b, firm]])).toHaveLength(2))

  it('that is only described is that of its document, unless the words hold a name', () => {
    const company = { ...firm, form: 'role' } as const
    expect(linked([['the company', company]], [['the company', company]])).toEqual(['the company', 'the company'])
    expect(linked([['the Holt campaign', company]], [['the Holt campaign', company]])).toEqual(['the Holt campaign'])
    expect(linked([['Harl Ferries', firm]], [['the magazine of Harl Ferries', company]])).toHaveLength(2)
  })

  it('is left open when two papers can be called so', () => {
    expect(
      linked(
        [
          ['Ostermere Post', firm],
          ['Hallam Post', firm],
        ],
        [['the Post', firm]],
      ),
    ).toHaveLength(3)
  })
})

it('what one document takes for a person and others call a body or a place is what they call it', () => {
  expect(linked([['Merrow Boats', firm]], ['Merrow Boats'])).toEqual(['Merrow Boats'])
  expect(linked([['Kafraya', place]], ['Kafraya'])).toEqual(['Kafraya'])
  expect(linked([['Nordvel S.A.', firm]], ['Nordvel'])).toHaveLength(1)
  expect(linked([['Jackson', place]], [['Vera Jackson', { gender: 'female' }]], ['Jackson'])).toHaveLength(2)
  expect(linked([['Merrow Boats', firm]], [['Merrow Boats', { gender: 'female' }]])).toHaveLength(2)
})

it('spellings of a place are one, other places are not', () => {
  expect(
    linked([['al-Kefraya', place]], [['Kafraya', place]], [['Fua', place]], [['Fuaa', place]], [['Kefalonia', place]]),
  ).toEqual(['Kafraya = al-Kefraya', 'Fua = Fuaa', 'Kefalonia'])
})

it('named groups are one across documents, nameless ones and unnamed sources stay with theirs', () => {
  expect(
    linked(
      [
        ['Several Democrats', group],
        ['residents', group],
      ],
      [
        ['Democrats', group],
        ['residents', group],
      ],
    ),
  ).toEqual(['Democrats = Several Democrats', 'residents', 'residents'])
  expect(linked([['an official', { kind: 'unnamed' }]], [['an official', { kind: 'unnamed' }]])).toHaveLength(2)
})

it('merges say why, and roles keep what they rest on', () => {
  const [holt] = linkEntities([
    handDoc({
      text: 'Mayor Vera Holt spoke.',
      exhibit: 1,
      name: 'a',
      entities: { 'Vera Holt': { roles: [{ title: 'mayor', words: 'Mayor' }] } },
    }),
    handDoc({
      text: 'Holt, the mayor, left.',
      exhibit: 2,
      name: 'b',
      entities: { Holt: { roles: [{ title: 'mayor' }] } },
    }),
  ])
  expect(holt?.reasons).toMatchObject([{ rule: 'person-name', detail: '“Holt”: same surname' }])
  expect(holt?.roles).toMatchObject([
    {
      title: 'mayor',
      evidence: [
        { start: 0, end: 5 },
        { start: 10, end: 15 },
      ],
    },
  ])
})

it('ids and content do not depend on the order in which documents are given', () => {
  const documents = [['Vera Holt'], ['Holt'], ['V. Holt'], ['Nora Lund']].map((names, i) =>
    handDoc({ text: `${names[0]} met.`, exhibit: i + 1, name: `${i}`, entities: { [names[0] as string]: {} } }),
  )
  expect(linkEntities([...documents].reverse())).toEqual(linkEntities(documents))
})

it('a word that one document takes for a place is the firm whose name begins with it', () => {
  const found = linked([['Skylane Catering', firm]], [['Skylane', place]])
  expect(found).toEqual(['Skylane = Skylane Catering'])
  expect(linked([['Boston Catering', firm]], [['Boston', place]])).toHaveLength(2)
})

describe('a group that is only described', () => {
  const unnamed = { kind: 'unnamed', plural: true } as const
  it.each([
    ['the name of a people', [['Russian diplomats', group]], [['the Russian diplomats', group]], 1],
    [
      'such a name, though it is a word for sources',
      [['Russian officials', unnamed]],
      [['any Russian officials', unnamed]],
      1,
    ],
    ['no name but the capital of a sentence', [['Residents', group]], [['residents', group]], 2],
    ['no name', [['the drivers', group]], [['the drivers', group]], 2],
  ] as const)('with %s', (_, a, b, count) => expect(linked(a, b)).toHaveLength(count))
})

describe('a person who is only described', () => {
  const governor = (words: string) =>
    ({ kind: 'person', mentions: [words], form: 'title', roles: [{ title: 'governor', of: 'Harl', words }] }) as const

  it('is the one who alone holds the office in the case', () => {
    expect(
      linked(
        [['Vera Holt', { roles: [{ title: 'governor', of: 'Harl', words: 'met' }] }]],
        [["Harl's governor", governor("Harl's governor")]],
      ),
    ).toHaveLength(1)
  })

  const holds = (title: string) => ({ roles: [{ title, words: 'met' }] })
  const described = (words: string) => ({ kind: 'person', form: 'title', mentions: [words] }) as const

  it.each([
    [
      'the one who holds it elsewhere and is named there',
      [
        ['Vera Holt', {}],
        ['the attorney general', {}],
      ],
      1,
    ],
    ['nobody where the holder is not named', [['the attorney general', {}]], 2],
    [
      'nobody by a lesser title',
      [
        ['Vera Holt', {}],
        ['the acting attorney general', {}],
      ],
      2,
    ],
    [
      'nobody by a word that is no office',
      [
        ['Vera Holt', {}],
        ['the lawyer', {}],
      ],
      2,
    ],
  ] as const)('by the office alone is %s', (_, names, count) => {
    const second = names.map(([name]): readonly [string, HandEntity] => [
      name,
      name === 'Vera Holt' ? {} : described(name),
    ])
    const title = names.some(([name]) => name === 'the lawyer') ? 'lawyer' : 'attorney general'
    expect(linked([['Vera Holt', holds(title)]], second)).toHaveLength(count)
  })

  it('is nobody where two have led one country, whatever it is called', () => {
    const leads = (of: string) => ({ roles: [{ title: 'president', of, words: 'met' }] })
    const president = (words: string, of: string) =>
      ({ kind: 'person', mentions: [words], form: 'title', roles: [{ title: 'president', of, words }] }) as const
    const other = 'the American president'
    expect(
      linked(
        [['Vera Holt', leads('U.S.')]],
        [['Nora Lund', leads('American')]],
        [[other, president(other, 'American')]],
      ),
    ).toHaveLength(3)
    expect(linked([['Vera Holt', leads('U.S.')]], [[other, president(other, 'American')]])).toHaveLength(1)
  })

  it('is shown by the name that one document gives, however many describe them', () => {
    const office = { roles: [{ title: 'governor', of: 'Harl', words: 'met' }] }
    const documents = [['Vera Holt'], ["Harl's governor"], ["Harl's governor"]].map(([name = ''], i) =>
      handDoc({
        ...{ text: `${name} met.`, exhibit: i + 1, name: `${i}` },
        entities: { [name]: name === 'Vera Holt' ? office : governor(name) },
      }),
    )
    expect(linkEntities(documents).map((e) => e.name)).toEqual(['Vera Holt'])
  })

  it('by the office alone is nobody where two hold it', () => {
    const first: [string, HandEntity][] = [
      ['Vera Holt', holds('mayor')],
      ['Nora Lund', holds('mayor')],
    ]
    expect(linked(first, ['Vera Holt', ['the mayor', described('the mayor')]])).toHaveLength(3)
  })

  it('stays apart where two hold it, or the title stands alone', () => {
    const holds = { roles: [{ title: 'governor', of: 'Harl', words: 'met' }] }
    expect(
      linked([['Vera Holt', holds]], [['Nora Lund', holds]], [["Harl's governor", governor("Harl's governor")]]),
    ).toHaveLength(3)
    expect(linked([['the mayor', { form: 'title' }]], [['the mayor', { form: 'title' }]])).toHaveLength(2)
  })
})
