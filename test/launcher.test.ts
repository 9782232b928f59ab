import { spawnSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'

/** Runs the launcher as if by the Node of the given version. */
function launchUnder(version: string): {
  readonly status: number | null
  readonly stdout: string
  readonly stderr: string
} {
  const pretend = `Object.defineProperty(process, 'versions', { value: { node: '${version}' } })`
  const preload = `data:text/javascript,${encodeURIComponent(pretend)}`
  return spawnSync(process.execPath, ['--import', preload, 'bin/onrecord.js', '--version'], { encoding: 'utf8' })
}

describe('the launcher', () => {
  it.each(['12.22.12', '20.20.2', '22.17.1'])('says one sentence on Node %s and fails', (version) => {
    const { status, stdout, stderr } = launchUnder(version)
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
    expect(stderr).toMatch(/^onrecord needs Node 22\.18 or newer; this is Node .+\n$/)
    expect(stderr).toContain(`this is Node ${version}.`)
  })

  it.each(['22.18.0', '24.0.0', '100.1.0'])('starts the command on Node %s', (version) => {
    expect(launchUnder(version)).toMatchObject({ status: 0, stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/) })
  })
})
