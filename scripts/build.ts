/**
 * Builds `src/` (its types with tsc, its modules with Vite) and `web/` with Vite into `dist/`, each only if its sources
 * changed since its last build.
 * `--check` builds nothing: exit code 0 if the build is up to date, 1 if not.
 */
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

interface Part {
  readonly name: string
  /** Files and folders the result depends on. */
  readonly sources: readonly string[]
  readonly commands: readonly (readonly [script: string, ...args: string[]])[]
}

const root = fileURLToPath(new URL('..', import.meta.url))
const settings = ['package.json', 'package-lock.json', 'scripts/build.ts', 'tsconfig.base.json']

const parts: readonly Part[] = [
  {
    name: 'src',
    sources: ['src', 'tsconfig.build.json', 'scripts/bundle.ts', 'scripts/eager.ts', ...settings],
    commands: [
      // Types are checked by `./dev lint` and `./dev test`.
      ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json', '--noCheck'],
      ['scripts/bundle.ts'],
    ],
  },
  {
    name: 'web',
    sources: ['web', 'src/model', 'src/text', ...settings],
    commands: [['node_modules/vite/bin/vite.js', 'build', '--config', 'web/vite.config.ts']],
  },
]

const stale = parts.filter((part) => readStamp(part) !== stampOf(part))
if (process.argv.includes('--check')) process.exit(stale.length === 0 ? 0 : 1)
for (const part of stale) build(part)

function build(part: Part): void {
  const stamp = stampOf(part)
  if (!part.commands.every(run)) {
    process.stderr.write(`onrecord: the build of ${part.name}/ failed\n`)
    process.exitCode = 1
    return
  }
  mkdirSync(join(root, 'dist'), { recursive: true })
  writeFileSync(stampFile(part), stamp)
}

function run([script, ...args]: Part['commands'][number]): boolean {
  const { status } = spawnSync(process.execPath, [join(root, script), ...args], {
    cwd: root,
    stdio: ['ignore', 2, 2],
  })
  return status === 0
}

function stampFile(part: Part): string {
  return join(root, 'dist', `.${part.name}-stamp`)
}

function readStamp(part: Part): string | null {
  const file = stampFile(part)
  return existsSync(file) ? readFileSync(file, 'utf8') : null
}

/** Changes whenever a source is added, removed or written. */
function stampOf(part: Part): string {
  const hash = createHash('sha256').update(process.version)
  for (const file of part.sources.flatMap(filesIn)) {
    const { mtimeMs, size } = statSync(join(root, file))
    hash.update(`${file} ${mtimeMs} ${size}\n`)
  }
  return hash.digest('hex')
}

function filesIn(path: string): readonly string[] {
  const full = join(root, path)
  if (!existsSync(full)) return []
  if (statSync(full).isFile()) return [path]
  return readdirSync(full, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length))
    .toSorted()
}
