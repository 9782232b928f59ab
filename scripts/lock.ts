/**
 * Writes `package-lock.json`, and adds the packages for other platforms that a partial registry mirror could not
 * describe: without an entry for each, `npm ci` refuses the lockfile. A platform package is only fetched on its own
 * platform, so the entry needs its version and its platform, no more.
 */
import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'

interface Entry {
  readonly version?: string
  readonly cpu?: readonly string[]
  readonly os?: readonly string[]
  readonly libc?: readonly string[]
  readonly dev?: boolean
  readonly optional?: boolean
  readonly license?: string
  readonly optionalDependencies?: Readonly<Record<string, string>>
}

const systems = ['aix', 'android', 'darwin', 'freebsd', 'linux', 'netbsd', 'openbsd', 'openharmony', 'sunos', 'win32']
const processors = ['arm64', 'arm', 'ia32', 'loong64', 'mips64el', 'ppc64', 'riscv64', 's390x', 'wasm32', 'x64']

const { status } = spawnSync('npm', ['install', '--package-lock-only'], { stdio: 'inherit' })
if (status !== 0) process.exit(status ?? 1)

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, Entry> }
for (const entry of Object.values(lock.packages)) {
  for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
    lock.packages[`node_modules/${name}`] ??= platformEntry(name, version)
  }
}
lock.packages = Object.fromEntries(Object.entries(lock.packages).toSorted(([a], [b]) => (a < b ? -1 : 1)))
writeFileSync('package-lock.json', `${JSON.stringify(lock, null, 2)}\n`)

function platformEntry(name: string, version: string): Entry {
  const parts = name.replace(/^.*\//, '').split(/[-.]/)
  const os = systems.find((system) => parts.includes(system))
  const cpu = processors.find((processor) => parts.includes(processor))
  if (os === undefined || cpu === undefined || !/^\d/.test(version)) {
    throw new Error(`Expected a platform package with an exact version, found "${name}" ${version}`)
  }
  const libc = parts.some((part) => part.startsWith('musl')) ? { libc: ['musl'] } : {}
  return { version, cpu: [cpu], dev: true, license: 'MIT', optional: true, os: [os], ...libc }
}
