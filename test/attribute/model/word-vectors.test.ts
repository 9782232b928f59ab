import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { clustersOf } from '../../../models/attribution/cluster.ts'
import { type PartsPlayed, ranksOf } from '../../../models/attribution/word-parts.ts'
import { readVectors, type WordVectors } from '../../../models/attribution/word-vectors.ts'
import { part } from '../../../src/attribute/model/word-classes.ts'

const folder = mkdtempSync(join(tmpdir(), 'onrecord-vectors-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function fileOf(vectors: Readonly<Record<string, readonly number[]>>): string {
  const path = join(folder, 'vectors.json')
  writeFileSync(path, JSON.stringify({ words: Object.keys(vectors), dimensions: 2, vectors }))
  return path
}

describe('vectors of words', () => {
  it('are read of the most frequent words, each of length 1', () => {
    const path = fileOf({ quay: [3, 4, 99], pier: [0, -2], mast: [1, 0] })
    const { words, dimensions, values } = readVectors(path, 2)
    expect([words, dimensions]).toEqual([['quay', 'pier'], 2])
    for (const [i, value] of [0.6, 0.8, 0, -1].entries()) expect(values[i]).toBeCloseTo(value)
  })

  it('are not read where numbers are missing', () => {
    expect(() => readVectors(fileOf({ quay: [3] }), 1)).toThrow(RangeError)
  })
})

/** Vectors about two directions, in turn. */
function aboutTwo(count: number): Float32Array {
  return Float32Array.from({ length: count }, (_, i) => ((i + (i >> 1)) % 2 === 0 ? 1 : 0.05 * ((i % 5) - 2)))
}

describe('clusters', () => {
  const values = Float32Array.of(1, 0, 0, 1, 0.99, 0.1, 0.1, 0.99, 0.98, -0.1, -0.1, 0.98)
  const once = new Float32Array(6).fill(1)

  it('hold what points the same way, and come out the same again', () => {
    const { of } = clustersOf(values, 2, 2, once, 1)
    expect(of[0]).not.toBe(of[1])
    expect([of[2], of[4]]).toEqual([of[0], of[0]])
    expect([of[3], of[5]]).toEqual([of[1], of[1]])
    expect(clustersOf(values, 2, 2, once, 1)).toEqual({ of, middles: expect.anything() })
  })

  it('have their middle nearer to what counts more', () => {
    const { middles } = clustersOf(Float32Array.of(1, 0, 0, 1), 2, 1, Float32Array.of(3, 1), 1)
    expect((middles[0] as number) / (middles[1] as number)).toBeCloseTo(3)
  })
})

describe('ranks of words in a part', () => {
  it('are high for words that stand near those that play it', () => {
    const count = 40
    const vectors: WordVectors = {
      words: Array.from({ length: count }, (_, i) => `w${i}`),
      dimensions: 2,
      values: aboutTwo(count * 2),
    }
    const lower = vectors.words.map((_, i) => i)
    const plays = (i: number): boolean => vectors.values[2 * i] === 1
    // Half of the words occur in the articles.
    const seen: PartsPlayed = new Map(
      lower
        .slice(0, count / 2)
        .map((i) => [i, { uses: Int32Array.of(9, 0, 0, 9), played: Int32Array.of(plays(i) ? 8 : 0, 0, 0, 0) }]),
    )
    const ranks = ranksOf(vectors, lower, seen, part.cueVerb)
    const unseen = lower.slice(count / 2)
    const least = Math.min(...unseen.filter(plays).map((i) => ranks[i] as number))
    const most = Math.max(...unseen.filter((i) => !plays(i)).map((i) => ranks[i] as number))
    expect(least).toBeGreaterThan(most)
  })
})
