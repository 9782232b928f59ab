// Not imported, for the sake of short runs: see `weights.ts`.
const { readFileSync } = process.getBuiltinModule('node:fs')

/** The folder of the package, source or installed. */
export const packageFolder = new URL('..', import.meta.url)

const manifest = JSON.parse(readFileSync(new URL('package.json', packageFolder), 'utf8')) as {
  readonly version: string
}

/** The program and its version, as they stand in records. */
export const generator = { name: 'onrecord', version: manifest.version } as const
