import { describe, expect, it } from 'vitest'
import { functionWords } from '../../src/data/function-words.ts'
import { irregularPlurals, irregularVerbs } from '../../src/data/irregular-verbs.ts'
import { contentReader } from '../../src/text/content-words.ts'
import { irregularLemmas, stemmer } from '../../src/text/stem.ts'

const stemOf = stemmer(irregularLemmas(irregularVerbs, irregularPlurals))
const contentStems = contentReader(functionWords, stemOf)

describe('stems', () => {
  it.each([
    [['cancel', 'cancelled', 'cancels', 'cancelling', 'cancellation']],
    [['approve', 'approved', 'approval']],
    [['communicate', 'communicated', 'communications']],
    [['resign', 'resigned', 'resignation']],
    [['recuse', 'recused', 'recusal']],
    [['investigate', 'investigation', 'investigator', 'investigating']],
    [['mislead', 'misled', 'misleading']],
    [['meet', 'met', 'meeting', 'meetings']],
    [['wound', 'wounded', 'wounds']],
    [['child', 'children']],
    [['review', 'reviewed', 'reviewing']],
    [['discuss', 'discussion', 'discussed']],
  ])('join the forms %j', (forms) => {
    expect(new Set(forms.map(stemOf)).size).toBe(1)
  })

  it.each([
    ['contract', 'contact'],
    ['police', 'policy'],
    ['party', 'part'],
    ['report', 'repair'],
    ['state', 'statement'],
  ])('keep %s and %s apart', (a, b) => expect(stemOf(a)).not.toBe(stemOf(b)))
})

it('function words carry no content', () => {
  expect(contentStems('She did not say that the ferry’s brakes had failed')).toEqual(['say', 'ferri', 'brak', 'fail'])
})
