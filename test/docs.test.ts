import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { buildProgram } from '../src/cli/program.ts'
import * as errors from '../src/errors.ts'
import { exportFormats } from '../src/export/formats.ts'
import { discrepancyKinds, readings } from '../src/model/kinds.ts'
import { stages } from '../src/pipeline/stages.ts'
import { routes } from '../src/serve/routes.ts'
import { filesUnder, literalsOf, nodesOf, type SyntaxNode, sourcesUnder } from './helpers/sources.ts'

/** A document of `docs/`; empty if it is not written yet, so that the tests name what is missing. */
function docOf(name: string): string {
  const file = `docs/${name}.md`
  return existsSync(file) ? readFileSync(file, 'utf8') : ''
}

/** The code spans of a document: names are written `like this`. */
function codeIn(markdown: string): string {
  const spans = markdown.match(/```[\s\S]*?```|`[^`\n]+`/g) ?? []
  return spans.join('\n')
}

/** Whether the name stands alone in the code spans: `count` is not found in `account` or `count-of`. */
function names(markdown: string, name: string): boolean {
  const quoted = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  return new RegExp(`(?<![\\w-])${quoted}(?![\\w-])`).test(codeIn(markdown))
}

const codeShape = /^(?:fetch|read|store|pipeline|serve|usage|extract|internal)\/[a-z0-9-]+$/

/** Codes of errors, thrown (`new ReadError('read/binary', …)`) or reported beside a document that was not read. */
function errorCodes(): readonly string[] {
  const words = sourcesUnder('src').flatMap(literalsOf)
  return [...new Set(words.map(({ value }) => value).filter((value) => codeShape.test(value)))].toSorted()
}

/** The first argument of `new` on a class of `src/errors.ts`, if it is written out. */
function codeOfError(node: SyntaxNode): readonly string[] {
  const made = node.type === 'NewExpression' ? String((node.callee as SyntaxNode).name) : ''
  const code = (node.arguments as readonly SyntaxNode[] | undefined)?.[0]?.value
  const ours = made in errors
  return ours && typeof code === 'string' ? [code] : []
}

describe('docs/stages.md', () => {
  it.each(stages.map(({ name }) => name))('has a section on the stage %s', (name) => {
    const headings = docOf('stages').match(/^#+ .*$/gm) ?? []
    expect(headings.some((heading) => names(heading, name) || heading.endsWith(` ${name}`))).toBe(true)
  })
})

describe('docs/terms.md', () => {
  it.each(discrepancyKinds)('explains the kind %s', (kind) => {
    expect(names(docOf('terms'), kind)).toBe(true)
  })

  it.each(readings)('explains the reading %s', (reading) => {
    expect(names(docOf('terms'), reading)).toBe(true)
  })
})

describe('the commands', () => {
  const documents = ['README.md', ...filesUnder('docs', ['.md'])].filter((file) => existsSync(file))
  const text = documents.map((file) => codeIn(readFileSync(file, 'utf8'))).join('\n')

  it.each(buildProgram('0').commands.map((command) => command.name()))('onrecord %s is documented', (name) => {
    expect(names(text, `onrecord ${name}`)).toBe(true)
  })
})

describe('docs/api.md', () => {
  it.each(routes)('describes the route $method $path', ({ method, path }) => {
    const lines = docOf('api').split('\n')
    expect(lines.some((line) => names(line, path) && line.split(/[\s`|]+/).includes(method))).toBe(true)
  })
})

describe('docs/formats.md', () => {
  it.each(exportFormats.map(({ name }) => name))('describes the format %s', (format) => {
    expect(names(docOf('formats'), format)).toBe(true)
  })
})

describe('docs/errors.md', () => {
  it('can tell codes: every error is made with one', () => {
    const first = sourcesUnder('src').flatMap((file) => nodesOf(file).flatMap(codeOfError))
    expect(first.filter((code) => !codeShape.test(code))).toEqual([])
  })

  it.each(errorCodes())('lists the code %s', (code) => {
    expect(names(docOf('errors'), code)).toBe(true)
  })
})
