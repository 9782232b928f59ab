import { parentPort } from 'node:worker_threads'

/** A worker that does to itself what a document could do to it: what is asked for stands in the bytes. */
parentPort?.on('message', ({ id, input }: { readonly id: number; readonly input: { readonly bytes: Uint8Array } }) => {
  const wish = new TextDecoder().decode(input.bytes)
  if (wish === 'hang') for (;;);
  if (wish === 'leave') process.exit(7)
  if (wish === 'throw') setImmediate(() => void Promise.reject(new Error('thrown outside any task')))
  else if (wish === 'hoard') hoard()
  else parentPort?.postMessage({ id, outcome: { value: wish, failure: null } })
})
parentPort?.postMessage({ ready: true })

function hoard(): void {
  const hoarded: number[][] = []
  for (;;) hoarded.push(new Array<number>(1_000_000).fill(0))
}
