import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { discrepancyKinds, readings } from '../src/model/kinds.ts'
import { filesUnder, type Literal, literalsOf, sourcesUnder } from './helpers/sources.ts'

/** Words the program never says in its own voice. */
const forbidden = /\b(?:conflict\w*|contradict\w*|lied|liars?|misled|mislead\w*|revers(?:ed|al|als)|worst|weakest)\b/i

/**
 * Fixed names are identifiers, not words of ours: a kind or reading, alone or in the path of a rule
 * (`position-reversed`, `reconcile/position-reversed`).
 */
const fixedNames: readonly string[] = [...discrepancyKinds, ...readings]

function isFixedName(value: string): boolean {
  return /^[a-z/-]+$/.test(value) && value.split('/').some((part) => fixedNames.includes(part))
}

/** SQL has a clause of that name; it is read by the database alone. */
const sqlClause = /\bon conflict\b(?=\s*(?:\(|do\b))/gi

/** `src/data` holds language to be recognised in articles; nothing there is said by the program. */
const files = [...sourcesUnder('src').filter((file) => !file.startsWith('src/data/')), ...sourcesUnder('web')]

describe('the words of the interface, explanations and exports', () => {
  it.each(files)('%s keeps to neutral words', (file) => {
    const said = literalsOf(file).filter(
      ({ value }) => forbidden.test(value.replace(sqlClause, '')) && !isFixedName(value),
    )
    expect(said.map(({ line, value }: Literal) => `${file}:${line} ${value.trim()}`)).toEqual([])
  })

  it.each(filesUnder('web', ['.html', '.css']))('%s keeps to neutral words', (file) => {
    const text = readFileSync(file, 'utf8').replace(/<!--[\s\S]*?-->|\/\*[\s\S]*?\*\//g, '')
    expect(text).not.toMatch(forbidden)
  })
})
