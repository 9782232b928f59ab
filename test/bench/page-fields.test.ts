import { expect, it } from 'vitest'
import { comparePageFields, hashTitle, type PageMark } from '../../bench/page-fields.ts'

const mark: PageMark = {
  id: 'a',
  part: 'open',
  title: hashTitle('Ferry strikes pier'),
  published: '2021-05-03',
  publishedAlso: ['2021-05-04'],
  authors: ['Cora Finch', 'Tomas Oduya'],
  authorsAlso: ['Marlow News Agency'],
  outlets: ['The Lantern Daily', 'lantern.example'],
}

const guess = <T>(value: T | null) => ({ value, basis: null, spans: [], others: [] })
const right = { right: 1, wrong: 0, missed: 0 }
const wrong = { right: 0, wrong: 1, missed: 1 }
const missed = { right: 0, wrong: 0, missed: 1 }

it.each([
  ['right', 'Ferry strikes pier!', '2021-05-04', 'Lantern Daily', [right, right, right]],
  ['wrong', 'Ferry strikes pier | Lantern', '2021-05-05', 'Lantern', [wrong, wrong, wrong]],
  ['missed', null, null, null, [missed, missed, missed]],
] as const)('counts single values that are %s', (_, title, published, outlet, expected) => {
  const found = comparePageFields(mark, {
    title: guess(title),
    published: guess(published),
    authors: guess<readonly string[]>([]),
    outlet: guess(outlet),
  })
  expect([found.title, found.published, found.outlet]).toEqual(expected)
})

it.each([
  ['each name', ['CORA FINCH', 'Ana Ruiz'], mark.authors, { right: 1, wrong: 1, missed: 1 }],
  ['an agency neither way', ['Marlow News Agency'], mark.authors, { right: 0, wrong: 0, missed: 2 }],
  ['any name as wrong where the page names nobody', ['Ana Ruiz'], 'none', { right: 0, wrong: 1, missed: 0 }],
] as const)('counts %s', (_, names, authors, expected) => {
  const meta = { title: guess(''), published: guess(''), outlet: guess(''), authors: guess<readonly string[]>(names) }
  expect(comparePageFields({ ...mark, authors }, meta).authors).toEqual(expected)
})
