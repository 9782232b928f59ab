import { expect, it } from 'vitest'
import { headOf, joinTokens, mapTopic, type NewsArticle } from '../../bench/newswcl.ts'

it.each([
  ['The mayor of Marl', 'mayor'],
  ['Mr. Tarn', 'Tarn'],
  ['her lawyer, Dana Orlo', 'lawyer'],
  ["Norland's", 'Norland'],
  ['migrants seeking shelter', 'migrants'],
])('the head of “%s” is “%s”', (words, expected) => {
  const { start, end } = headOf(words)
  expect(words.slice(start, end)).toBe(expected)
})

it('tokens become copy again, each where it stands', () => {
  const tokens = [
    'Mr.',
    'Tarn',
    "'s",
    'envoy',
    ',',
    'Osk',
    '-',
    'un',
    ',',
    'said',
    '"',
    'no',
    '.',
    '"',
    '\\n',
    'He',
    'left',
  ]
  const { text, spans } = joinTokens(tokens)
  expect(text).toBe('Mr. Tarn\'s envoy, Osk-un, said "no."\n\nHe left')
  expect(spans.map((s) => text.slice(s.start, s.end))).toEqual(tokens.map((t) => (t === '\\n' ? '\n\n' : t)))
})

it('a given mention is who stands over its head; one that nobody has is by itself', () => {
  const article = (id: string, words: string, mentions: readonly (readonly [number, number])[]): NewsArticle => ({
    id,
    topic: '1',
    url: '',
    tokens: words.split(' '),
    mentions: mentions.map(([start, end]) => ({ start, end, chain: 'tarn', kind: 'ACTOR' })),
  })
  const mapped = mapTopic([
    article('a', 'Mayor Ilse Tarn opened the hall on Monday .', [
      [0, 2],
      [3, 3],
    ]),
    article('b', 'The hall was opened by Ilse Tarn on Monday .', [[5, 6]]),
  ])
  expect(mapped.map((m) => m.name)).toEqual(['Ilse Tarn', null, 'Ilse Tarn'])
  expect(mapped[2]?.ours).toBe(mapped[0]?.ours)
  expect(mapped.map((m) => m.head)).toEqual(['1 tarn', '1 opened', '1 tarn'])
})
