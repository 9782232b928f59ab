import { describe, expect, it } from 'vitest'
import { plainOptions } from '../../src/cli/extract-options.ts'

describe('options of extract, read before the whole command line is loaded', () => {
  it.each([
    ['', {}],
    ['--nested', { nested: true }],
    ['--jobs 2 --nested --time-limit 5', { jobs: 2, nested: true, timeLimit: 5 }],
    ['--precision high-recall', { precision: 'high-recall' }],
    ['--jobs 2 --jobs 3', { jobs: 3 }],
  ])('reads “%s”', (words, options) => {
    expect(plainOptions(words.split(' ').filter((word) => word !== ''))).toEqual(options)
  })

  it.each([
    '--help',
    '--jobs',
    '--jobs 0',
    '--jobs=2',
    '--precision lax',
    'file.jsonl',
    '--nested yes',
    '--time-limit 1.5',
  ])('leaves “%s” to the command line', (words) => {
    expect(plainOptions(words.split(' '))).toBeNull()
  })
})
