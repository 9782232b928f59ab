import { classesOf, part, type WordClasses } from '../../src/attribute/model/word-classes.ts'
import { hashOfWord } from '../../src/text/feature-hash.ts'
import { clustersOf } from './cluster.ts'
import type { Lesson } from './corpus.ts'
import { partsPlayed, ranksOf } from './word-parts.ts'
import { readVectors } from './word-vectors.ts'

/** The most frequent words are kept. */
const wordCount = 40_000
const grains = { fine: 1024, middle: 256, coarse: 64 }
const seed = 12_345

/** Classes of words by their vectors, and how they take part in the attributions of the articles. */
export function learnClasses(vectorsPath: string, lessons: readonly Lesson[]): WordClasses {
  const vectors = readVectors(vectorsPath, wordCount)
  const { dimensions, values } = vectors
  const lower = vectors.words.map(hashOfWord)
  const once = new Float32Array(vectors.words.length).fill(1)
  const fine = clustersOf(values, dimensions, grains.fine, once, seed)
  const middle = clustersOf(fine.middles, dimensions, grains.middle, sizesOf(fine.of, grains.fine), seed + 1)
  const coarse = clustersOf(middle.middles, dimensions, grains.coarse, sizesOf(middle.of, grains.middle), seed + 2)
  const parts = partsPlayed(lessons)
  const ranks = Object.values(part).map((p) => ranksOf(vectors, lower, parts, p))
  const words = lower.map((hash, i) => ({
    lower: hash,
    fine: fine.of[i] as number,
    parts: ranks.map((r) => r[i] as number),
  }))
  return classesOf(words, { middle: Uint8Array.from(middle.of), coarse: Uint8Array.from(coarse.of) })
}

/** How many are in each cluster. */
function sizesOf(of: Int32Array, count: number): Float32Array {
  const sizes = new Float32Array(count)
  for (const cluster of of) sizes[cluster] = (sizes[cluster] as number) + 1
  return sizes
}
