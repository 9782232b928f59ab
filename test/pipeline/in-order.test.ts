import { setTimeout as wait } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { inOrder } from '../../src/pipeline/in-order.ts'

async function all<T>(results: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = []
  for await (const result of results) list.push(result)
  return list
}

describe('work in order', () => {
  it('yields results in the order of the things, whatever finishes first', async () => {
    const delays = [30, 1, 20, 0, 10]
    const work = async (delay: number) => {
      await wait(delay)
      return delay
    }
    expect(await all(inOrder(delays, 3, work))).toEqual(delays)
  })

  it('holds no more things than its window', async () => {
    let [open, most] = [0, 0]
    const work = async (n: number) => {
      most = Math.max(most, ++open)
      await wait(1)
      open--
      return n
    }
    await all(
      inOrder(
        Array.from({ length: 40 }, (_, i) => i),
        4,
        work,
      ),
    )
    expect(most).toBeLessThanOrEqual(4)
  })

  it('takes nothing more while nobody takes the results', async () => {
    let taken = 0
    const things = (function* () {
      for (;;) yield taken++
    })()
    const results = inOrder(things, 4, (n) => Promise.resolve(n))
    await results.next()
    await wait(20)
    expect(taken).toBeLessThanOrEqual(5)
    await results.return(undefined)
  })

  it('throws a fault in its turn', async () => {
    const work = (n: number) => (n === 2 ? Promise.reject(new Error('two')) : Promise.resolve(n))
    const seen: number[] = []
    const run = async () => {
      for await (const n of inOrder([1, 2, 3], 3, work)) seen.push(n)
    }
    await expect(run()).rejects.toThrow('two')
    expect(seen).toEqual([1])
  })
})
