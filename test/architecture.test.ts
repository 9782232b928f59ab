import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { builtinModules } from 'node:module'
import { describe, expect, it, test } from 'vitest'
import { importsOf, nodesOf, type SyntaxNode, sourcesUnder } from './helpers/sources.ts'

interface Permission {
  /** Folders of `src/`; a file at its root is named without its ending. */
  readonly folders: readonly string[]
  /** Packages, and modules of Node; `node:` stands for all of them. */
  readonly packages: readonly string[]
}

const stageFolders = ['read', 'clean', 'annotate', 'attribute', 'resolve', 'link', 'reconcile']
const languageFolders = ['annotate', 'attribute', 'resolve', 'link', 'reconcile']
const base = ['model', 'text', 'data', 'errors']
const languagePackages = ['eld']

/** The import table of the house style. What is not listed may import nothing. */
const mayImport: Readonly<Record<string, Permission>> = {
  'src/model': { folders: [], packages: [] },
  'src/errors': { folders: [], packages: [] },
  'src/version': { folders: [], packages: ['node:fs'] },
  'src/weights': { folders: [], packages: ['node:fs'] },
  'src/text': { folders: ['model'], packages: [] },
  'src/data': { folders: ['model'], packages: [] },
  'src/read': { folders: base, packages: ['htmlparser2', 'node:zlib', 'unpdf', 'yauzl'] },
  // The tables of the language check are large; `clean` has Node load them when they are first needed.
  'src/clean': { folders: base, packages: [...languagePackages, 'node:module', 'node:url'] },
  ...Object.fromEntries(
    languageFolders.map((name) => [`src/${name}`, { folders: base, packages: languagePackages }] as const),
  ),
  'src/pipeline': {
    folders: [...base, ...stageFolders, 'store', 'version', 'weights'],
    packages: ['node:worker_threads', 'node:os', 'node:url', 'node:crypto'],
  },
  'src/store': { folders: ['model', 'text', 'errors'], packages: ['better-sqlite3', 'kysely', 'node:'] },
  'src/export': { folders: ['model', 'text', 'errors'], packages: [] },
  'src/serve': {
    folders: [...base, 'pipeline', 'store', 'export'],
    packages: ['hono', '@hono/node-server', 'zod', 'node:'],
  },
  'src/cli': {
    folders: [...base, 'read', 'pipeline', 'store', 'export', 'serve', 'version'],
    packages: ['commander', '@bomb.sh/tab', 'picocolors', 'node:'],
  },
  'src/language': { folders: [...base, ...languageFolders, 'pipeline'], packages: [] },
  'src/index': { folders: [...base, ...stageFolders, 'pipeline', 'store', 'export', 'language'], packages: [] },
  web: { folders: ['model', 'text'], packages: ['preact', 'diff'] },
}

/** `src/text/words.ts` → `src/text`; `src/index.ts` → `src/index`; `web/pages/story.tsx` → `web`. */
function placeOf(file: string): string {
  const [top = '', name = ''] = file.split('/')
  return top === 'src' ? `src/${name.replace(/\.ts$/, '')}` : top
}

/** `hono/body-limit` → `hono`; `@hono/node-server/serve-static` → `@hono/node-server`; `node:fs/promises` → `node:fs`. */
function packageOf(specifier: string): string {
  const parts = specifier.split('/')
  const name = specifier.startsWith('@') ? parts.slice(0, 2).join('/') : (parts[0] ?? '')
  return builtinModules.includes(name) ? `node:${name}` : name
}

const imports = ['src', 'web'].flatMap(sourcesUnder).flatMap(importsOf)

/** Each pair of folder and what it imports, once, with the files that do. */
function importPairs(): readonly (readonly [from: string, to: string, files: string])[] {
  const pairs = Map.groupBy(imports, ({ file, specifier, target }) => {
    const to = target === null ? packageOf(specifier) : placeOf(target)
    return `${placeOf(file)} ${to}`
  })
  return [...pairs].map(([pair, found]) => {
    const [from = '', to = ''] = pair.split(' ')
    return [from, to, [...new Set(found.map(({ file }) => file))].join(', ')]
  })
}

describe('the import table', () => {
  it.each(importPairs())('%s may import %s (%s)', (from, to) => {
    const allowed = mayImport[from] ?? { folders: [], packages: [] }
    if (from === to) return
    if (to === 'web' || to.startsWith('src/')) expect(allowed.folders).toContain(to.replace('src/', ''))
    else if (allowed.packages.includes('node:') && to.startsWith('node:')) return
    else if (!/\.(css|svg)$/.test(to)) expect(allowed.packages).toContain(to)
  })

  it.each(readdirSync('src'))('lists src/%s', (name) => {
    expect(Object.keys(mayImport)).toContain(placeOf(`src/${name}`))
  })

  it('keeps relative imports inside the repository, with their ending', () => {
    const astray = imports.filter(({ target }) => target !== null && !existsSync(target))
    expect(astray).toEqual([])
  })
})

/** The file and everything it imports, at any distance; types are not followed. */
function reachableFrom(entry: string): ReadonlySet<string> {
  const seen = new Set<string>()
  const visit = (file: string): void => {
    if (seen.has(file) || !existsSync(file)) return
    seen.add(file)
    for (const { target } of importsOf(file)) if (target !== null) visit(target)
  }
  visit(entry)
  return seen
}

test('the language entry reaches no module of Node', () => {
  const reached = [...reachableFrom('src/language.ts')].flatMap(importsOf)
  expect(reached.filter(({ specifier }) => packageOf(specifier).startsWith('node:'))).toEqual([])
})

describe('the size of a file', () => {
  const files = ['src', 'web', 'scripts'].flatMap(sourcesUnder).filter((file) => placeOf(file) !== 'src/data')

  it.each(files)('%s is under 300 lines', (file) => {
    expect(readFileSync(file, 'utf8').split('\n').length).toBeLessThanOrEqual(300)
  })
})

describe('stages', () => {
  const files = ['model', 'text', 'data', ...stageFolders].flatMap((name) => sourcesUnder(`src/${name}`))

  it.each(files)('%s uses no clock, randomness, network, process or log', (file) => {
    expect(nodesOf(file).map(worldly).filter(Boolean)).toEqual([])
  })
})

/** What a node takes from outside its arguments, or `null`. */
function worldly(node: SyntaxNode): string | null {
  const name =
    node.type === 'MemberExpression' ? `${nameOf(node.object)}.${nameOf(node.property)}` : nameOf(node.callee)
  if (['Date.now', 'Math.random', 'performance.now', 'crypto.randomUUID', 'fetch'].includes(name)) return name
  if (/^(process|console|globalThis)\./.test(name)) return name
  const arguments_ = Array.isArray(node.arguments) ? node.arguments : [0]
  return name === 'Date' && arguments_.length === 0 ? 'the current date' : null
}

function nameOf(value: unknown): string {
  const node = value as SyntaxNode | undefined
  return node?.type === 'Identifier' ? String(node.name) : ''
}
