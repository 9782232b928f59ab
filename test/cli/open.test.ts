import { existsSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { harbour } from '../helpers/articles.ts'
import { onrecord, start, writeFiles } from '../helpers/command.ts'
import { withFolder } from '../helpers/temp.ts'

/** Starts the desk and waits for the address it prints. */
async function openDesk(
  args: readonly string[],
  folder: string,
): Promise<{ readonly url: URL; readonly stop: (signal: NodeJS.Signals) => Promise<number | string | null> }> {
  const { process: child, end } = start(['open', ...args, '--no-browser'], folder)
  let printed = ''
  const url = await new Promise<URL>((found, failed) => {
    child.stdout?.on('data', (data: Buffer) => {
      printed += data.toString()
      const address = /http:\/\/127\.0\.0\.1:\d+\/\S*/.exec(printed)
      if (address !== null) found(new URL(address[0]))
    })
    void end.then((status) => failed(new Error(`open ended with ${status}: ${printed}`)))
  })
  const stop = (signal: NodeJS.Signals) => {
    child.kill(signal)
    return end
  }
  return { url, stop }
}

describe('onrecord open', () => {
  it.each(['SIGINT', 'SIGTERM'] as const)('serves a case at the address it prints, and ends with 0 on %s', (signal) =>
    withFolder(async (folder) => {
      writeFiles(folder, { 'a.txt': harbour })
      onrecord(['read', 'a.txt', '--case', 'x.onrecord'], { cwd: folder })
      const desk = await openDesk(['x.onrecord'], folder)
      const token = new URLSearchParams(desk.url.hash.slice(1)).get('token')
      const answer = await fetch(new URL('/api/case', desk.url), { headers: { Authorization: `Bearer ${token}` } })
      expect(await answer.json()).toMatchObject({ name: 'x.onrecord', documents: 1 })
      expect(await desk.stop(signal)).toBe(0)
      expect(existsSync(`${folder}/x.onrecord-wal`)).toBe(false)
    }),
  )

  it('serves a desk without a case, and makes none', () =>
    withFolder(async (folder) => {
      const desk = await openDesk([], folder)
      expect((await fetch(new URL('/', desk.url))).status).toBe(200)
      expect(await desk.stop('SIGINT')).toBe(0)
      expect(existsSync(`${folder}/story.onrecord`)).toBe(false)
    }))

  it('does not open a case that is not there', () =>
    withFolder(async (folder) => {
      expect(onrecord(['open', 'none.onrecord', '--no-browser'], { cwd: folder })).toMatchObject({
        status: 1,
        stderr: expect.stringContaining('store/no-case'),
      })
    }))
})
