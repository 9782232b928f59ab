import { spawnSync } from 'node:child_process'
import { tmpdir } from 'node:os'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'

/** Runs `./dev` from another folder, as a user may. */
function dev(...args: readonly string[]): {
  readonly status: number | null
  readonly stdout: string
  readonly stderr: string
} {
  return spawnSync(resolve('dev'), args, { cwd: tmpdir(), encoding: 'utf8' })
}

describe('./dev', () => {
  it('lists its tasks when called without one', () => {
    const { status, stdout } = dev()
    expect(status).toBe(0)
    for (const task of ['build', 'demo', 'test', 'bench', 'train', 'lint', 'format', 'onrecord']) {
      expect(stdout).toMatch(new RegExp(`^  ${task} `, 'm'))
    }
  })

  it('refuses a task it does not know', () => {
    expect(dev('nothing')).toMatchObject({
      status: 2,
      stdout: '',
      stderr: expect.stringContaining('no task "nothing"'),
    })
  })

  it('runs the built command, with nothing of its own on stdout', () => {
    expect(dev('onrecord', '--version')).toMatchObject({
      status: 0,
      stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/),
    })
  })

  it('keeps the exit code of the command', () => {
    expect(dev('onrecord', '--no-such-option').status).toBe(2)
  })
})
