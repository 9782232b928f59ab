import { expect, it } from 'vitest'
import { analysedOf } from '../helpers/stages.ts'

const setting = { published: '2019-05-10', outlet: 'Harl Courier' }

/** Words that weaken the saying of the statement whose content begins with the words, and those of each step before it. */
function hedgesOf(text: string, words: string): { own: string[]; steps: string[][] } {
  const { doc, layers } = analysedOf(text, setting)
  const statement = layers.statement.find((s) => doc.text.startsWith(words, s.content[0]?.start))
  const c = layers.circumstance.find((x) => x.statement === statement?.id)
  const textOf = (spans: readonly { readonly start: number; readonly end: number }[] = []) =>
    spans.map((s) => doc.text.slice(s.start, s.end))
  return { own: textOf(c?.hedges), steps: (c?.chain ?? []).map((hop) => textOf(hop.hedges)) }
}

it.each([
  [
    'an adverb beside the cue',
    'Jon Varga allegedly told aides that the money was gone.',
    'that the money',
    ['allegedly'],
  ],
  [
    'what is said of the speaker elsewhere',
    'Karl Pell told the Ledger that the money was gone. Pell may have exaggerated, Ilse Tarn said.',
    'that the money',
    ['may have exaggerated'],
  ],
  ['nothing, where nothing is said', 'Karl Pell told the Ledger that the money was gone.', 'that the money', []],
])('a saying is weakened by %s', (_, text, words, own) => {
  expect(hedgesOf(text, words).own).toEqual(own)
})

it('a step is weakened by what is said of the one who took it', () => {
  const text = 'According to an unverified dossier, Karl Pell told aides that the money was gone.'
  expect(hedgesOf(text, 'that the money')).toEqual({ own: [], steps: [['unverified']] })
})

it('an account is weakened by what is said of it right after', () => {
  const text =
    'The Washington Post reported that officials said the envoy met the mayor. The account has not been verified.'
  expect(hedgesOf(text, 'the envoy').own).toEqual(['not been verified'])
})
