import { describe, expect, it } from 'vitest'
import { readClauses } from '../../src/resolve/clause-reader.ts'
import { agentOf, type Clause, patientOf } from '../../src/resolve/clauses.ts'
import type { NounPhrase } from '../../src/resolve/chunks.ts'
import { wordsOfDoc, type Words } from '../../src/resolve/words.ts'
import { sentences } from '../../src/annotate/sentences.ts'
import { tokensWith } from '../../src/annotate/tokens.ts'
import type { Sentence, Token } from '../../src/model/layers.ts'
import { packageModels } from '../../src/pipeline/package-models.ts'
import { docOf, runStage } from '../helpers/stages.ts'

function wordsIn(text: string): Words {
  const doc = docOf(text)
  const tokens = runStage(doc, tokensWith(packageModels.tagger)).annotations as Token[]
  return wordsOfDoc(doc.text, tokens, runStage(doc, sentences).annotations as Sentence[])
}

/** "Ruiz meet the mayor; in Marl": agent, verb with its negation, patient; complements. */
function told({ words }: Words, clause: Clause): string {
  const say = (p: NounPhrase | null) =>
    p === null
      ? '–'
      : words
          .slice(p.from, p.to)
          .map((w) => w.text)
          .join(' ')
  const verb = `${clause.verb.negation >= 0 ? 'not ' : ''}${clause.verb.lemma}`
  const rest = clause.complements.map((c) => `${c.preposition} ${say(c.phrase)}`)
  return [[say(agentOf(clause)), verb, say(patientOf(clause))].join(' '), ...rest].join('; ')
}

function clausesOf(text: string): string[] {
  const words = wordsIn(text)
  return words.sentences.flatMap((s) => readClauses(words.words, s)).map((c) => told(words, c))
}

describe('clauses', () => {
  it.each([
    [
      'find subject, object and complements',
      'The mayor met a contractor in Marl on Friday.',
      ['The mayor meet a contractor; in Marl; on Friday'],
    ],
    ['find a subject before years', 'Ruiz, 52, said he was ill.', ['Ruiz say –', 'he be –']],
    [
      'find a subject before "whose"',
      'Ruiz, whose son saw the guard, told the mayor.',
      ['son see the guard', 'Ruiz tell the mayor'],
    ],
    ['see a negation', 'Ruiz never met with any contractor.', ['Ruiz not meet –; with any contractor']],
    ['turn a passive round', 'The fund was closed by the council.', ['the council close The fund; by the council']],
    ['read content without "that"', 'Ruiz said the mayor closed the fund.', ['Ruiz say –', 'the mayor close the fund']],
    [
      'read content with "that"',
      'Ruiz said that the mayor had closed the fund.',
      ['Ruiz say –', 'the mayor close the fund'],
    ],
    ['give an infinitive its subject', 'The council urged Ruiz to resign.', ['The council urge Ruiz', 'Ruiz resign –']],
    ['share a subject', 'Ruiz left the hall and called the mayor.', ['Ruiz leave the hall', 'Ruiz call the mayor']],
    [
      'come back after a relative clause',
      'The deal, which the mayor signed, collapsed.',
      ['the mayor sign –', 'The deal collapse –'],
    ],
    [
      'find the subject after a quotation',
      '“The bridge is sound,” said Dana Orlo.',
      ['The bridge be sound', 'Dana Orlo say –'],
    ],
    [
      'leave a fronted phrase aside',
      'In his speech, Ruiz praised the guild.',
      ['Ruiz praise the guild; in his speech'],
    ],
    ['join two objects of a preposition', 'Orlo met with Ruiz and Harl.', ['Orlo meet –; with Ruiz; with Harl']],
    [
      'read a participle after its noun',
      'The luncheon organized by the guild drew 80 guests.',
      ['the guild organize The luncheon; by the guild', 'The luncheon draw 80 guests'],
    ],
    [
      'keep an apposition out of the subject',
      'Dana Orlo, a lawyer for the city, denied the claim.',
      ['Dana Orlo deny the claim; for the city'],
    ],
  ])('%s', (_, text, expected) => {
    expect(clausesOf(text)).toEqual(expected)
  })
})
