import { type Precision, precisions } from '../model/precision.ts'

/** What `onrecord extract` can be asked for. */
export interface ExtractOptions {
  readonly nested?: boolean
  readonly precision?: Precision
  readonly jobs?: number
  /** Seconds. */
  readonly timeLimit?: number
}

/** Whether a word of the command line is a whole number from 1 to 99999. */
export function isCount(word: string): boolean {
  return /^[1-9]\d{0,4}$/.test(word)
}

/** The options where each is written as its name and its value; null for everything else, which `program.ts` reads or refuses. */
export function plainOptions(words: readonly string[]): ExtractOptions | null {
  let options: ExtractOptions = {}
  for (let at = 0; at < words.length; at++) {
    const name = words[at]
    if (name === '--nested') {
      options = { ...options, nested: true }
      continue
    }
    const read = optionOf(name, words[++at] ?? '')
    if (read === null) return null
    options = { ...options, ...read }
  }
  return options
}

function optionOf(name: string | undefined, value: string): ExtractOptions | null {
  const precision = precisions.find((level) => level === value)
  if (name === '--precision' && precision !== undefined) return { precision }
  if (name === '--jobs' && isCount(value)) return { jobs: Number(value) }
  return name === '--time-limit' && isCount(value) ? { timeLimit: Number(value) } : null
}
