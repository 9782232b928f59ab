import { describe, expect, it } from 'vitest'
import { happeningsWith } from '../../src/resolve/happenings.ts'
import { propositionsWith } from '../../src/resolve/propositions.ts'
import { analysedOf, docOf, runStage } from '../helpers/stages.ts'

/** Predicate to agent and object of the propositions of a text, by the names of those who have one. */
function toldOf(text: string): Record<string, { agent: string | null; object: string | null }> {
  const { layers } = analysedOf(text)
  const nameOf = (value: string | undefined) => layers.entity.find((e) => e.id === value)?.name ?? value ?? null
  return Object.fromEntries(
    layers.proposition.map((p) => [
      p.predicate,
      { agent: nameOf(p.arguments.agent), object: nameOf(p.arguments.object) },
    ]),
  )
}

describe('who did what to whom, where patterns and tree are compared', () => {
  it.each([
    [
      'looks past a participle set off by commas',
      'The lawyers, walking single file along the quay, were met by Mayor Ilse Tarn.',
      { meet: { agent: 'Ilse Tarn', object: 'The lawyers' } },
    ],
    [
      'takes neither home nor age for a subject',
      'Karl Pell, of Marl, Vess., 29, was also hurt in the fire.',
      { hurt: { agent: null, object: 'Karl Pell' } },
    ],
    [
      'looks past a description after the name',
      'Whitcombe Power, named for its hometown of Whitcombe, Vessland, has hired dozens of workers.',
      { hire: { agent: 'Whitcombe Power', object: 'dozens of workers' } },
    ],
    [
      'takes no time for a subject',
      'At a hearing Friday night, Harbor Commissioner Ilse Tarn gave the names.',
      { give: { agent: 'Ilse Tarn', object: 'the names' } },
    ],
    [
      'takes no distance for an object',
      'The builders who had worked there said the foreman was waiting at the quay a few miles away.',
      { wait: { agent: 'the foreman', object: null } },
    ],
    [
      'looks past a phrase between dashes',
      'Mayor Ilse Tarn -- a frequent opponent of the guild -- joined the council.',
      { join: { agent: 'Ilse Tarn', object: 'the council' } },
    ],
    [
      'keeps a subject that two verbs share',
      'Mayor Ilse Tarn opened the harbor and signed the contract.',
      { open: { agent: 'Ilse Tarn', object: 'the harbor' }, sign: { agent: 'Ilse Tarn', object: 'the contract' } },
    ],
    [
      'keeps what "be" joins to its subject',
      'The contract was a mistake.',
      { be: { agent: 'The contract', object: 'a mistake' } },
    ],
  ])('%s', (_, text, expected) => {
    expect(toldOf(text)).toMatchObject(expected)
  })

  it('goes by patterns alone where there is no parser', () => {
    const doc = docOf('Mayor Ilse Tarn opened the harbor.')
    expect(
      runStage(
        doc,
        propositionsWith(() => null),
      ).annotations,
    ).toHaveLength(1)
    expect(
      runStage(
        doc,
        happeningsWith(() => null),
      ).notes,
    ).toEqual([])
  })
})
