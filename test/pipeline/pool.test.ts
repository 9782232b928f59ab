import { describe, expect, it } from 'vitest'
import { openPool, type Pool } from '../../src/pipeline/pool.ts'
import { harbour } from '../helpers/articles.ts'

const bytes = (text: string) => new TextEncoder().encode(text)

async function withPool<T>(options: Parameters<typeof openPool>[0], work: (pool: Pool) => Promise<T>): Promise<T> {
  const pool = openPool(options)
  try {
    return await work(pool)
  } finally {
    await pool.close()
  }
}

/** What a pool of odd workers answers to each wish, in the order of the wishes. */
function answers(wishes: readonly string[], workers: number, timeLimit = 20_000): Promise<readonly string[]> {
  const program = new URL('../helpers/odd-worker.ts', import.meta.url)
  return withPool({ workers, timeLimit, program, heap: 64 }, async (pool) => {
    const outcomes = wishes.map((wish) =>
      pool.run('extract', { bytes: bytes(wish), line: 1, nested: false, precision: 'balanced' }),
    )
    return (await Promise.all(outcomes)).map(({ value, failure }) => value ?? failure?.code ?? '')
  })
}

describe('a pool of workers', () => {
  it('analyses a document', () =>
    withPool({ workers: 1, timeLimit: 20_000 }, async (pool) => {
      const { value, failure } = await pool.run('analyse', {
        name: 'a.txt',
        format: 'text',
        bytes: bytes(harbour),
        precision: 'balanced',
      })
      expect(failure).toBeNull()
      expect(value?.doc.text).toBe(harbour)
    }))

  it('says why a document cannot be read', () =>
    withPool({ workers: 1, timeLimit: 20_000 }, async (pool) => {
      const { failure } = await pool.run('analyse', {
        name: 'a.jsonl',
        format: 'jsonl',
        bytes: bytes('{'),
        precision: 'balanced',
      })
      expect(failure).toMatchObject({ code: 'read/json' })
    }))

  it.each([1, 2, 3])('loses only the document that hangs, with %i workers', async (workers) => {
    const wishes = ['a', 'b', 'hang', 'c', 'd', 'e', 'f']
    expect(await answers(wishes, workers, 300)).toEqual(['a', 'b', 'pipeline/time-limit', 'c', 'd', 'e', 'f'])
  })

  it.each(['leave', 'throw', 'hoard'])('loses only the document that makes its worker %s', async (wish) => {
    expect(await answers(['a', wish, 'b', 'c'], 1)).toEqual(['a', 'pipeline/stage', 'b', 'c'])
  })

  it('goes on after many such documents', async () => {
    const wishes = Array.from({ length: 20 }, (_, i) => (i % 2 === 0 ? 'leave' : `fine ${i}`))
    expect(await answers(wishes, 2)).toEqual(wishes.map((w) => (w === 'leave' ? 'pipeline/stage' : w)))
  })

  it('counts the time of each document from when it is begun', async () => {
    const wishes = Array.from({ length: 50 }, (_, i) => `${i}`)
    expect(await answers([...wishes, 'hang'], 1, 400)).toEqual([...wishes, 'pipeline/time-limit'])
  })

  it('fails whole if its workers cannot be started', () =>
    withPool({ workers: 2, timeLimit: 1000, program: new URL('./none.ts', import.meta.url) }, async (pool) => {
      await expect(
        pool.run('extract', { bytes: bytes('a'), line: 1, nested: false, precision: 'balanced' }),
      ).rejects.toMatchObject({
        code: 'pipeline/worker',
      })
    }))
})
