import { readFileSync } from 'node:fs'

/** Vectors of words, of length 1 each, the most frequent word first. */
export interface WordVectors {
  readonly words: readonly string[]
  readonly dimensions: number
  /** One vector after the other. */
  readonly values: Float32Array
}

/**
 * The vectors of the most frequent words of a file `{ words, dimensions, vectors: { WORD: [NUMBER, …] } }`, further numbers
 * of a word passed over. @throws RangeError if a word has fewer
 */
export function readVectors(path: string, most: number): WordVectors {
  const file = JSON.parse(readFileSync(path, 'utf8')) as {
    readonly words: readonly string[]
    readonly dimensions: number
    readonly vectors: Readonly<Record<string, readonly number[]>>
  }
  const { dimensions } = file
  const words = file.words.slice(0, most)
  const values = new Float32Array(words.length * dimensions)
  for (const [i, word] of words.entries()) {
    const vector = file.vectors[word]?.slice(0, dimensions) ?? []
    if (vector.length < dimensions) throw new RangeError(`expected ${dimensions} numbers of "${word}"`)
    values.set(vector, i * dimensions)
  }
  toLengthOne(values, dimensions)
  return { words, dimensions, values }
}

/** Makes each vector of a list as long as 1. */
export function toLengthOne(values: Float32Array, dimensions: number): void {
  for (let at = 0; at < values.length; at += dimensions) {
    const vector = values.subarray(at, at + dimensions)
    const length = Math.sqrt(vector.reduce((sum, v) => sum + v * v, 0)) || 1
    for (let d = 0; d < dimensions; d++) vector[d] = (vector[d] as number) / length
  }
}
