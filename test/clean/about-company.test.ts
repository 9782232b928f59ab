import { describe, expect, it } from 'vitest'
import { findAboutCompany } from '../../src/clean/about-company.ts'
import { clean } from '../../src/clean/clean.ts'
import { readHtml } from '../../src/read/html.ts'

const one = 'Varga Marine will deliver four harbour cranes to the port of Marlow, the two said on Tuesday.'
const two = '“The port is a customer we have long wished for,” said Tomas Reyle, who leads the sales of the company.'
const three = 'The first crane is to be lifted in May of next year, and the last of them before the winter after it.'
const about = 'Varga Marine is a leading global provider of harbour cranes and of software for terminals.'
const seat = 'Varga Marine is headquartered in Marlow and employs around 1,300 people in 15 countries.'

describe('findAboutCompany', () => {
  it.each<[string, readonly string[], readonly number[], number]>([
    ['finds a description that stands apart', [one, two, three, about, seat], [3], 3],
    ['finds one under its heading', [one, two, three, 'About Varga Marine', about, seat], [], 3],
    ['leaves one that a report gives in passing', [one, two, three, about, seat], [], 5],
    ['leaves one without the particulars of a company', [one, two, three, about], [3], 4],
    ['leaves one above the text', [about, seat, one, two, three, one, two], [0], 7],
  ])('%s', (_, lines, apart, index) => {
    expect(findAboutCompany(lines, (i) => apart.includes(i))).toBe(index)
  })
})

const bodyOf = (page: string) => {
  const doc = clean(readHtml('page.html', new TextEncoder().encode(page)), { id: 'd', sha256: '' })
  return doc.body
    .map((s) => doc.text.slice(s.start, s.end))
    .join('\n')
    .split(/\n+/)
}

it('keeps the release and leaves out the company under it', () => {
  const page = `<div class="release"><div><p>${one}</p><p>${two}</p><p>${three}</p></div><div><hr><p>${about}</p><p>${seat}</p></div></div>`
  expect(bodyOf(page)).toEqual([one, two, three])
})

it('keeps a heading over a lone link and then text, and not one over links alone', () => {
  const link = '<ul><li>See it now: <a href=/a>Stores</a></li></ul>'
  const page = `<article><p>${one}</p><h3>The crane for two hands</h3>${link}<p>${two}</p><h3>Elsewhere</h3>${link}${link}<p>${three}</p></article>`
  expect(bodyOf(page)).toEqual([one, 'The crane for two hands', two, three])
})
