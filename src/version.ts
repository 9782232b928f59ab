import { readFileSync } from 'node:fs'

const manifest = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
  readonly version: string
}

/** The program and its version, as they stand in records. */
export const generator = { name: 'onrecord', version: manifest.version } as const
