import { readFileSync } from 'node:fs'

const manifest = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
  readonly version: string
}

if (process.argv.includes('--version')) {
  process.stdout.write(`${manifest.version}\n`)
} else {
  process.stderr.write('onrecord: expected --version\n')
  process.exitCode = 2
}
