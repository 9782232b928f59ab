/**
 * Puts the modules of `src/` together into few files in `dist/`: loading many small ones is half of what a short run of
 * the command takes. Packages stay outside. Then removes what earlier builds left in `dist/`.
 */
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import { calledIn, compiledAtOnce } from './eager.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const dist = join(root, 'dist')

/** What a small document alone needs, with all it imports in one file; its own copy of it, so nothing else shares it. */
const alone = { 'extract-line': 'src/cli/extract-line.ts' }

/** What is started or imported from outside, by its name in `dist/`. */
const entries = {
  index: 'src/index.ts',
  language: 'src/language.ts',
  weights: 'src/weights.ts',
  main: 'src/cli/main.ts',
  worker: 'src/pipeline/worker.ts',
  ...alone,
}

const shared = await write(entries, true)
await write(alone, false)
compileAtOnce('extract-line', 'examples/demo/02-hallam-chronicle.txt')
rmSync(join(dist, '.cache'), { recursive: true, force: true })
removeOrphans(new Set(shared))

/** Writes the entries and what they import, shared by them or each its own copy; the names of the files. */
async function write(input: Readonly<Record<string, string>>, codeSplitting: boolean): Promise<readonly string[]> {
  const written = await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    ssr: { external: true },
    build: {
      ssr: true,
      target: 'es2024',
      outDir: dist,
      emptyOutDir: false,
      rolldownOptions: {
        input: { ...input },
        output: {
          // All beside each other: modules find the worker, the weights and the desk from where they are.
          entryFileNames: '[name].js',
          chunkFileNames: '[name].js',
          codeSplitting,
          // Names stay, for the sake of messages; space and comments are a third of what is to be compiled.
          minify: { compress: false, mangle: false, codegen: { removeWhitespace: true } },
        },
      },
    },
  })
  return [written].flat().flatMap((result) => ('output' in result ? result.output.map((f) => f.fileName) : []))
}

/** Has what `extract` calls of a module for one article compiled with it: half of a short run went into compiling. */
function compileAtOnce(name: string, article: string): void {
  const file = join(dist, `${name}.js`)
  const line = JSON.stringify({ text: readFileSync(join(root, article), 'utf8') })
  const called = calledIn(file, [join(root, 'bin', 'onrecord.js'), 'extract'], line)
  writeFileSync(file, compiledAtOnce(readFileSync(file, 'utf8'), called))
}

/** Removes types whose source is gone, and modules that this build did not write. */
function removeOrphans(modules: ReadonlySet<string>): void {
  for (const entry of readdirSync(dist, { recursive: true, withFileTypes: true })) {
    const file = join(entry.parentPath, entry.name).slice(dist.length + 1)
    if (!entry.isFile() || file.startsWith(join('web', '/'))) continue
    const source = join(root, 'src', file.replace(/\.d\.ts$/, '.ts'))
    const gone = file.endsWith('.d.ts') ? !existsSync(source) : file.endsWith('.js') && !modules.has(file)
    if (gone) rmSync(join(dist, file))
  }
}
