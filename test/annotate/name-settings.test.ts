import { describe, expect, it } from 'vitest'
import { mentionsWith } from '../../src/annotate/mentions.ts'
import { packageModels } from '../../src/pipeline/package-models.ts'
import { plainDoc } from '../helpers/plain.ts'
import { runStage } from '../helpers/stages.ts'

const stage = mentionsWith(packageModels.names)

/** Kinds of the mentions whose name is this; empty if nothing is called so. */
function kindsOf(text: string, name: string): string[] {
  const named = runStage(plainDoc(text), stage).annotations.filter((m) => m.form === 'name' && m.name === name)
  return [...new Set(named.map((m) => m.kind))]
}

describe('the kind of a name', () => {
  it.each([
    ['a ship’s is no person’s', 'The ferry Ilse Margit ran aground. The Ilse Margit was late.', 'Ilse Margit', 'place'],
    ['a firm’s tells its trade', 'The money went to Saar Holding in May.', 'Saar Holding', 'organisation'],
    [
      'one that opens a sentence is no person’s before “which”',
      'Corvin Dyes, which owns the works, called it flawed.',
      'Corvin Dyes',
      'organisation',
    ],
    ['a club’s is none of a person', 'Halden Rovers dismissed him on Friday.', 'Halden Rovers', 'organisation'],
    [
      'a word with a capital inside is a body',
      'Workers at HarlWorks said so. HarlWorks paid.',
      'HarlWorks',
      'organisation',
    ],
    ['a surname with an article is a person’s', '“We know,” said al-Tarnawi, its leader.', 'al-Tarnawi', 'person'],
    ['an unknown word that disputes is a person', 'Kerrow disputes that.', 'Kerrow', 'person'],
    ['an unknown word between commas is a person', 'Sotow, for his part, wants a new vote.', 'Sotow', 'person'],
    [
      'the body of some people stands whole',
      'The Halden Supporters’ Trust met on Monday.',
      'Halden Supporters’ Trust',
      'organisation',
    ],
  ])('%s', (_, text, name, kind) => expect(kindsOf(text, name)).toEqual([kind]))

  it.each([
    ['a scheme', 'She told them that Solvane, a scheme to renew old schools, would end.', 'Solvane'],
    ['a word that things do', 'Boos rained down when he came.', 'Boos'],
    ['a common noun', 'Immigration worries them.', 'Immigration'],
  ])('of a person is not given to %s', (_, text, name) => expect(kindsOf(text, name)).not.toContain('person'))
})

describe('someone told without a name', () => {
  it.each([
    ['by age', '“I heard it on the radio,” the 48-year-old told the Post.', 'the 48-year-old'],
    ['as the chief of a body', '“I know,” its chief regulator told the Post.', 'its chief regulator'],
    ['by children', '“I heard it on the radio,” the mother-of-two told the Post.', 'the mother-of-two'],
    ['as the head of a body', '“I know,” the trust’s new head told the Post.', 'the trust’s new head'],
  ])('is a mention %s', (_, text, words) => {
    const found = runStage(plainDoc(text), stage).annotations
    expect(found.map((m) => text.slice(m.span.start, m.span.end))).toContain(words)
  })
})
