import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseAst } from 'vite'

/** Functions of a module by where they begin and end, as `begin end`. */
export type Functions = ReadonlySet<string>

/** What V8 reports of the scripts of a run: how often each function was called. */
interface Coverage {
  readonly result: readonly {
    readonly url: string
    readonly functions: readonly { readonly ranges: readonly [Range, ...Range[]] }[]
  }[]
}

interface Range {
  readonly startOffset: number
  readonly endOffset: number
  readonly count: number
}

/** A node of syntax, as far as it is looked at here. */
interface SyntaxNode {
  readonly type: string
  readonly start: number
  readonly end: number
}

/**
 * The functions of a module that a run of a script calls.
 * @throws Error if the run fails or the module has no part in it
 */
export function calledIn(module: string, script: readonly string[], input: string): Functions {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-build-'))
  try {
    const env = { ...process.env, NODE_V8_COVERAGE: folder, NODE_DISABLE_COMPILE_CACHE: '1' }
    const { status } = spawnSync(process.execPath, script, { input, env, stdio: ['pipe', 'ignore', 'inherit'] })
    const { href } = pathToFileURL(module)
    const called = readdirSync(folder)
      .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as Coverage)
      .flatMap(({ result }) => result.filter(({ url }) => url === href).flatMap(({ functions }) => functions))
      .flatMap(({ ranges: [whole] }) => (whole.count > 0 ? `${whole.startOffset} ${whole.endOffset}` : []))
    if (status !== 0 || called.length === 0) throw new Error(`Expected ${script.join(' ')} to run code of ${module}`)
    return new Set(called)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/**
 * The code of a module with some of its functions in brackets, which V8 takes for a sign that they are called at once:
 * it compiles them with the module, and not each of them when it is first called. Only what is compiled with a module is
 * kept by Node for the next run. Declarations become variables, before all else that the module does.
 */
export function compiledAtOnce(code: string, functions: Functions): string {
  const isChosen = ({ start, end }: SyntaxNode): boolean => functions.has(`${start} ${end}`)
  const statements = (parseAst(code) as unknown as { readonly body: readonly SyntaxNode[] }).body
  const brackets = statements.flatMap((statement) =>
    functionsIn(statement)
      .filter(isChosen)
      .flatMap(({ start, end }) => [
        { at: start, mark: '(' },
        { at: end, mark: ')' },
      ]),
  )
  brackets.sort((a, b) => a.at - b.at)
  const written = ({ start, end }: SyntaxNode): string => {
    const inside = brackets.filter(({ at }) => at > start && at < end)
    const ends = [...inside.map(({ at }) => at), end]
    return code.slice(start, ends[0]) + inside.map(({ at, mark }, i) => mark + code.slice(at, ends[i + 1])).join('')
  }
  const isMoved = (s: SyntaxNode): boolean => s.type === 'FunctionDeclaration' && isChosen(s)
  const imports = statements.filter(({ type }) => type === 'ImportDeclaration')
  const others = statements.filter((s) => s.type !== 'ImportDeclaration' && !isMoved(s))
  const moved = statements.filter(isMoved).map((s) => `var ${nameOf(s)}=(${written(s)});`)
  return [...imports.map(written), ...moved, ...others.map(written)].join('\n')
}

function nameOf(declaration: SyntaxNode): string {
  return (declaration as SyntaxNode & { readonly id: { readonly name: string } }).id.name
}

/** The functions in a node that are expressions; those that are methods are not, and can have no brackets. */
function functionsIn(node: SyntaxNode): readonly SyntaxNode[] {
  const { method, kind } = node as SyntaxNode & { readonly method?: boolean; readonly kind?: string }
  const isMethod = node.type === 'MethodDefinition' || method === true || kind === 'get' || kind === 'set'
  const inside = Object.values(node)
    .flat()
    .filter((value): value is SyntaxNode => typeof value === 'object' && value !== null && 'type' in value)
    .flatMap((child) =>
      isMethod && child.type === 'FunctionExpression' ? functionsIn(child).slice(1) : functionsIn(child),
    )
  return /^(?:FunctionExpression|ArrowFunctionExpression)$/.test(node.type) ? [node, ...inside] : inside
}
