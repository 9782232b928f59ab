import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

test('the built command prints the version of the package', () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { readonly version: string }
  const printed = execFileSync(process.execPath, ['bin/onrecord.js', '--version'], { encoding: 'utf8' })
  expect(printed).toBe(`${version}\n`)
})
