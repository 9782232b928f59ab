import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { publint } from 'publint'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

let folder = ''
let tarball = ''

beforeAll(() => {
  folder = mkdtempSync(join(realpathSync(tmpdir()), 'onrecord-package-'))
  execFileSync('npm', ['pack', '--silent', '--pack-destination', folder], { stdio: 'ignore' })
  tarball = join(folder, readdirSync(folder).find((name) => name.endsWith('.tgz')) ?? '')
  const options = ['--ignore-scripts', '--no-audit', '--no-fund', '--prefer-offline', '--silent']
  execFileSync('npm', ['install', '--prefix', folder, ...options, tarball], { cwd: folder })
})

afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

/** What the installed command prints, run in the empty folder. */
function onrecord(args: readonly string[], input = ''): string {
  return execFileSync(join(folder, 'node_modules', '.bin', 'onrecord'), args, {
    cwd: folder,
    input,
    encoding: 'utf8',
    stdio: 'pipe',
  })
}

/** What a module of the installed package exports. */
function exportsOf(specifier: string): readonly string[] {
  const script = join(folder, 'exports.mjs')
  writeFileSync(script, `console.log(JSON.stringify(Object.keys(await import('${specifier}'))))`)
  return JSON.parse(
    execFileSync(process.execPath, [script], { cwd: folder, encoding: 'utf8', stdio: 'pipe' }),
  ) as string[]
}

/** What a module in `dist/` imports from outside of it, itself or through others there. */
function importedBy(name: string, seen = new Set<string>()): readonly string[] {
  if (seen.has(name)) return []
  seen.add(name)
  const code = readFileSync(join(folder, 'node_modules', 'onrecord', 'dist', name), 'utf8')
  const found = Array.from(
    code.matchAll(/(?:^|;)(?:import|export)\b[^"';]*["']([^"']+)["']/gm),
    ([, from = '']) => from,
  )
  return found.flatMap((from) => (from.startsWith('./') ? importedBy(from.slice(2), seen) : [from]))
}

describe('the package, installed into an empty folder', () => {
  it('has a command that prints its version', () => {
    expect(onrecord(['--version'])).toMatch(/^\d+\.\d+\.\d+\n$/)
  })

  it('extracts statements from a line of JSONL', () => {
    const line = { id: 'a1', text: '“The ferry sails on Monday,” harbour master Ilse Moreno said.' }
    const [extracted = ''] = onrecord(['extract'], `${JSON.stringify(line)}\n`).split('\n')
    expect(JSON.parse(extracted)).toMatchObject({ id: 'a1', attributions: [{ form: 'direct' }] })
  })

  it('extracts the same with compiled code kept, kept damaged, and where none can be kept', () => {
    const line = `${JSON.stringify({ id: 'a1', text: 'Harbour master Ilse Moreno said the ferry sails on Monday.' })}\n`
    const kept = join(folder, 'node_modules', 'onrecord', 'dist', '.cache')
    rmSync(kept, { recursive: true, force: true })
    const first = onrecord(['extract'], line)
    const files = readdirSync(kept, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
    expect(files).not.toEqual([])
    expect(onrecord(['extract'], line)).toBe(first)
    for (const { parentPath, name } of files) truncateSync(join(parentPath, name), 200)
    expect(onrecord(['extract'], line)).toBe(first)
    rmSync(kept, { recursive: true })
    // A file where the folder should be: even who may write everywhere cannot write into it.
    writeFileSync(kept, '')
    expect(onrecord(['extract'], line)).toBe(first)
  })

  it.each(['onrecord', 'onrecord/language', 'onrecord/weights'])('has an entry %s to import', (specifier) => {
    expect(exportsOf(specifier)).not.toEqual([])
  })

  it('has an entry for browsers that needs nothing of Node', () => {
    expect(importedBy('language.js')).toEqual([])
  })

  it('is published soundly, as far as publint can tell', async () => {
    const { messages } = await publint({ pkgDir: join(folder, 'node_modules', 'onrecord'), strict: true, pack: false })
    expect(messages).toEqual([])
  })

  it('has types that resolve wherever its modules do', () => {
    const options = ['--profile', 'esm-only', '--no-emoji', '--no-color']
    const { status, stdout } = spawnSync('node_modules/.bin/attw', [tarball, ...options], { encoding: 'utf8' })
    expect(status, stdout).toBe(0)
  })

  it('brings the desk and no sources or tests', () => {
    const held = readdirSync(join(folder, 'node_modules', 'onrecord')).toSorted()
    expect(held).toEqual(expect.arrayContaining(['bin', 'dist', 'package.json']))
    expect(held.filter((name) => ['src', 'test', 'web', 'bench'].includes(name))).toEqual([])
    expect(readdirSync(join(folder, 'node_modules', 'onrecord', 'dist', 'web'))).toContain('index.html')
  })
})
