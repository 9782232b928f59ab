import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { parseSync } from 'vite'

/** A node of a syntax tree (ESTree with TypeScript and JSX). */
export interface SyntaxNode {
  readonly type: string
  readonly start: number
  readonly end: number
  readonly [field: string]: unknown
}

/** One import, export-from or dynamic import of a source file. */
export interface ImportOf {
  /** The importing file, from the root of the repository. */
  readonly file: string
  /** As written: `./x.ts`, `node:fs`, `hono/body-limit`. */
  readonly specifier: string
  /** A relative import as a path from the root of the repository; `null` for a package. */
  readonly target: string | null
}

/** Words of a source file that can reach a reader: a string, a part of a template, or text of JSX. */
export interface Literal {
  readonly file: string
  /** Counted from 1. */
  readonly line: number
  readonly value: string
}

/** Files under a folder with one of the endings, sorted; `[]` if there is no such folder. */
export function filesUnder(folder: string, endings: readonly string[]): readonly string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && endings.some((ending) => entry.name.endsWith(ending)))
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted()
}

/** TypeScript sources under a folder, from the root of the repository. */
export function sourcesUnder(folder: string): readonly string[] {
  return filesUnder(folder, ['.ts', '.tsx']).filter((file) => !file.endsWith('.config.ts'))
}

/** Every import of a file, types included. */
export function importsOf(file: string): readonly ImportOf[] {
  return nodesOf(file)
    .filter((node) => importing.has(node.type) && isNode(node.source) && typeof node.source.value === 'string')
    .map((node) => {
      const specifier = (node.source as SyntaxNode).value as string
      return { file, specifier, target: specifier.startsWith('.') ? join(dirname(file), specifier) : null }
    })
}

const importing = new Set(['ImportDeclaration', 'ExportNamedDeclaration', 'ExportAllDeclaration', 'ImportExpression'])

/** String literals, template parts and JSX text of a file; import paths, types, regular expressions and comments are not. */
export function literalsOf(file: string): readonly Literal[] {
  const text = readFileSync(file, 'utf8')
  return nodesOf(file, (node) => !node.type.startsWith('TS') || expressionsOfTypeScript.has(node.type)).flatMap(
    (node) => {
      const value = literalValue(node)
      return value === null ? [] : [{ file, line: text.slice(0, node.start).split('\n').length, value }]
    },
  )
}

const expressionsOfTypeScript = new Set(['TSAsExpression', 'TSSatisfiesExpression', 'TSNonNullExpression'])

function literalValue(node: SyntaxNode): string | null {
  if (node.type === 'Literal' || node.type === 'JSXText') return typeof node.value === 'string' ? node.value : null
  if (node.type === 'TemplateElement') return (node.value as { readonly cooked: string }).cooked
  return null
}

/** All nodes of a file, in text order; a node for which `enter` is false is left out with all it holds. */
export function nodesOf(file: string, enter: (node: SyntaxNode) => boolean = () => true): readonly SyntaxNode[] {
  const { program, errors } = parseSync(file, readFileSync(file, 'utf8'))
  if (errors[0]) throw new Error(`${file}: ${errors[0].message}`)
  const found: SyntaxNode[] = []
  const visit = (value: unknown, field: string): void => {
    if (Array.isArray(value)) for (const item of value) visit(item, field)
    else if (isNode(value) && enter(value) && !(field === 'source' && value.type === 'Literal')) {
      found.push(value)
      for (const [name, child] of Object.entries(value)) visit(child, name)
    }
  }
  visit(program, 'program')
  return found
}

function isNode(value: unknown): value is SyntaxNode {
  return typeof value === 'object' && value !== null && typeof (value as SyntaxNode).type === 'string'
}
