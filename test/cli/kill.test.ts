import { existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { openCase } from '../../src/store/sqlite/sqlite-store.ts'
import { article } from '../helpers/articles.ts'
import { onrecord, start, writeFiles } from '../helpers/command.ts'
import { withFolder } from '../helpers/temp.ts'

const args = ['read', 'in', '--case', 'x.onrecord', '--jobs', '1']

/** Numbers from 0 to 1 that look random and are the same in every run. */
function* scattered(): Generator<number> {
  for (let state = 1; ; ) {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0
    yield (state >>> 8) / 2 ** 24
  }
}

it(
  'survives kill -9 at twenty moments of a reading: every time the case is whole, and in the end the same',
  { timeout: 300_000 },
  () =>
    withFolder(async (folder) => {
      writeFiles(
        folder,
        Object.fromEntries(
          Array.from({ length: 120 }, (_, n) => [`in/${String(n).padStart(3, '0')}.txt`, article(n, 1)]),
        ),
      )
      const started = performance.now()
      expect(onrecord(args, { cwd: folder }).status).toBe(0)
      const whole = performance.now() - started
      const exported = () => onrecord(['export', 'x.onrecord', '--format', 'record'], { cwd: folder }).stdout
      const expected = exported()

      const moments = scattered()
      for (let killed = 0; killed < 20; ) {
        for (const suffix of ['', '-wal', '-shm']) rmSync(join(folder, `x.onrecord${suffix}`), { force: true })
        // Killed again and again until one reading, going on where the last was stopped, comes to its end by itself.
        for (let ended = false; !ended; ) {
          const reading = start(args, folder)
          const moment = wait(whole * (0.1 + 0.9 * (moments.next().value as number)))
          await Promise.race([moment, reading.end])
          reading.process.kill('SIGKILL')
          ended = (await reading.end) !== 'SIGKILL'
          if (!ended) killed++
          await expectSound(join(folder, 'x.onrecord'))
        }
        expect(exported() === expected).toBe(true)
      }
    }),
)

async function expectSound(path: string): Promise<void> {
  if (!existsSync(path)) return
  const store = await openCase(path)
  expect(await store.verify()).toEqual([])
  const exhibits = (await store.listDocuments()).map((d) => d.exhibit)
  expect(exhibits).toEqual(exhibits.map((_, i) => i + 1))
  await store.close()
}
