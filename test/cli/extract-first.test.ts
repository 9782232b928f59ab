import { once } from 'node:events'
import { describe, expect, it } from 'vitest'
import { article, harbour } from '../helpers/articles.ts'
import { onrecord, start } from '../helpers/command.ts'
import { withFolder } from '../helpers/temp.ts'

const line = (id: string, text: string) => JSON.stringify({ id, text })

/** What workers answer: `--jobs=1` in one word keeps the first line from being answered before they are asked. */
function byWorkers(input: string, ...args: readonly string[]) {
  return onrecord(['extract', '--jobs=1', ...args], { input })
}

describe('the first line of extract', () => {
  it.each([
    ['alone', `${line('a', harbour)}\n`],
    ['alone without its end', line('a', harbour)],
    ['of another system', `${line('a', harbour)}\r\n`],
    ['with a mark of byte order', `\ufeff${line('a', harbour)}\n`],
    ['before blank ones', `${line('a', harbour)}\n\n  \n`],
    ['of a long document', `${line('a', article(3).repeat(30))}\n`],
    ['before others', `${line('a', harbour)}\n${line('b', article(1))}\n{"id":"c"}\n`],
    ['that is wrong', '{"id":"a","text":7}\n'],
    ['that is cut', line('a', harbour).slice(0, 60)],
    ['that is none', ''],
    ['in another language', `${line('a', 'Der Hafenmeister sagte, dass die Fähre am Montag wieder fahren werde.')}\n`],
  ])('is answered as by workers: %s', (_, input) => {
    expect(onrecord(['extract'], { input })).toEqual(byWorkers(input))
  })

  it('is answered as was asked', () => {
    const input = `${line('a', harbour)}\n`
    const options = ['--nested', '--precision', 'high-recall']
    expect(onrecord(['extract', ...options], { input })).toEqual(byWorkers(input, ...options))
  })

  it('is answered while no other has come, and counted', () =>
    withFolder(async (folder) => {
      const { process: child, end } = start(['extract'], folder)
      const answer = async (): Promise<unknown> => JSON.parse(String((await once(child.stdout as never, 'data'))[0]))
      child.stdin?.write(`${line('a', harbour)}\n`)
      expect(await answer()).toMatchObject({ id: 'a', attributions: expect.any(Array) })
      child.stdin?.end('{"text":7}\n')
      expect(await answer()).toMatchObject({ line: 2, error: { code: 'read/json-text' } })
      expect(await end).toBe(3)
    }))
})
