/**
 * Puts the modules of `src/` together into few files in `dist/`: loading many small ones is half of what a short run of
 * the command takes. Packages stay outside. Then removes what earlier builds left in `dist/`.
 */
import { existsSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'

const root = fileURLToPath(new URL('..', import.meta.url))
const dist = join(root, 'dist')

/** What is started or imported from outside, by its name in `dist/`. */
const entries = {
  index: 'src/index.ts',
  language: 'src/language.ts',
  weights: 'src/weights.ts',
  main: 'src/cli/main.ts',
  worker: 'src/pipeline/worker.ts',
}

const written = await build({
  root,
  configFile: false,
  publicDir: false,
  logLevel: 'warn',
  ssr: { external: true },
  build: {
    ssr: true,
    target: 'es2024',
    minify: false,
    outDir: dist,
    emptyOutDir: false,
    rolldownOptions: {
      input: entries,
      // All beside each other: modules find the worker, the weights and the desk from where they are.
      output: { entryFileNames: '[name].js', chunkFileNames: '[name].js' },
    },
  },
})
removeOrphans(
  new Set(
    [written]
      .flat()
      .flatMap((result) => ('output' in result ? result.output : []))
      .map((f) => f.fileName),
  ),
)

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
