import { readFileSync } from 'node:fs'
import { describe, expect, it, test } from 'vitest'

interface Entry {
  readonly version?: string
  readonly resolved?: string
  readonly hasInstallScript?: boolean
}

interface Manifest {
  readonly dependencies: Readonly<Record<string, string>>
  readonly devDependencies: Readonly<Record<string, string>>
}

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  readonly packages: Readonly<Record<string, Entry>>
}
const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest

/** The lowest version of each package that we know to be sound, with what is wrong below it. */
const minimums: readonly (readonly [name: string, version: string, why: string])[] = [
  ['better-sqlite3', '13.2.0', 'no prebuilt binary inside the package: it would need an install script'],
  ['hono', '4.13.0', 'older majors and minors have known holes in their cookie, CORS and static-file helpers'],
  ['@hono/node-server', '2.0.0', 'older majors mis-decode paths of static files'],
  ['kysely', '0.29.0', 'older versions do not escape JSON paths'],
  ['zod', '4.0.0', 'the schemas are written for version 4'],
  ['htmlparser2', '12.0.0', 'the nesting cap is measured on this major'],
  ['eld', '2.1.0', 'the language check is measured on this version'],
  ['diff', '9.0.0', 'parsing a patch can take for ever'],
  ['vite', '8.0.0', 'older development servers serve files outside their root'],
  ['vitest', '5.0.0', 'older interfaces run commands of a page'],
]

/** `13.2.0` → [13, 2, 0]. */
function numbers(version: string): readonly number[] {
  return version.split(/[.+-]/).slice(0, 3).map(Number)
}

function atLeast(version: string, minimum: string): boolean {
  const [found, needed] = [numbers(version), numbers(minimum)]
  const differing = found.findIndex((part, i) => part !== needed[i])
  return differing === -1 || (found[differing] ?? 0) > (needed[differing] ?? 0)
}

describe('the lockfile', () => {
  it.each(minimums)('holds %s of at least %s: below, %s', (name, minimum) => {
    const suffix = `node_modules/${name}`
    const versions = Object.entries(lock.packages)
      .filter(([path]) => path === suffix || path.endsWith(`/${suffix}`))
      .map(([, { version = '' }]) => version)
    expect(versions).not.toEqual([])
    expect(versions.filter((version) => !atLeast(version, minimum))).toEqual([])
  })

  it('names no host to fetch from, so that any registry serves', () => {
    expect(Object.values(lock.packages).filter(({ resolved }) => resolved !== undefined)).toEqual([])
    expect(JSON.stringify(lock)).not.toMatch(/https?:[^"]*\.tgz/)
  })

  it('needs no install script', () => {
    const scripted = Object.entries(lock.packages).filter(([, { hasInstallScript }]) => hasInstallScript)
    expect(scripted.map(([path]) => path)).toEqual([])
  })
})

test.each(Object.entries({ ...manifest.dependencies, ...manifest.devDependencies }))(
  '%s is pinned to one version, the locked one (%s)',
  (name, version) => {
    expect(version).toMatch(/^\d+\.\d+\.\d+$/)
    expect(lock.packages[`node_modules/${name}`]?.version).toBe(version)
  },
)
