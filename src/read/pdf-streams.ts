import { createInflate } from 'node:zlib'
import { ReadError } from '../errors.ts'
import { expansionLimit, type ReadLimits, sizeWords } from './limits.ts'

/** What the packed streams of a PDF hold, as far as it matters before they are read. */
export interface StreamCheck {
  /** Some text is set in the mode that shows nothing. */
  readonly hidesText: boolean
}

/** Bytes before a stream in which its dictionary stands. */
const dictionaryReach = 4096

/** Bytes of a stream in a packing that cannot be counted beforehand, beyond which it is refused. */
const uncountable = 8 * 1024 * 1024

/**
 * Unpacks each stream of a PDF once without keeping it, so that one that would fill the memory is refused before.
 * Pictures are passed over: they are never unpacked.
 * @throws ReadError `read/expansion`
 */
export async function checkStreams(name: string, bytes: Uint8Array, limits: ReadLimits): Promise<StreamCheck> {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  const most = expansionLimit(bytes.length, limits)
  let left = most
  let hidesText = false
  for (let at = file.indexOf('stream'); at >= 0; at = file.indexOf('stream', at + 6)) {
    if (file.toString('latin1', at - 3, at) === 'end') continue
    const start = at + (file[at + 6] === 0x0d && file[at + 7] === 0x0a ? 8 : 7)
    const found = file.indexOf('endstream', start)
    const end = found < 0 ? file.length : found
    const head = file.toString('latin1', Math.max(0, at - dictionaryReach), at)
    const dictionary = head.slice(head.lastIndexOf(' obj') + 1)
    const filters = filtersOf(dictionary)
    if (!/\/Subtype\s*\/Image\b/.test(dictionary) || filters.length === 0) {
      const known = filters.every((filter) => filter === 'Fl' || filter === 'FlateDecode')
      const { size, hides } = await measure(file.subarray(start, end), known ? filters.length : 0, left)
      hidesText ||= hides
      left -= size
      if (left < 0 || (!known && end - start > uncountable)) {
        const message = `Expected at most ${sizeWords(most)} when ${name} is unpacked, found more at byte ${start}`
        throw new ReadError('read/expansion', message)
      }
    }
    at = Math.max(at, end)
  }
  return { hidesText }
}

function filtersOf(dictionary: string): readonly string[] {
  const value = /\/Filter\s*(\[[^\]]*\]|\/\w+)/.exec(dictionary)?.[1] ?? ''
  return [...value.matchAll(/\/(\w+)/g)].map(([, filter = '']) => filter)
}

/** Invisible text, as its operator stands between others. */
const invisible = /(?:^|\s)3\s+Tr\b/

interface Measure {
  readonly size: number
  readonly hides: boolean
}

/** Bytes a stream unpacks to, counted up to just over `most`, and whether it hides text. */
function measure(packed: Uint8Array, times: number, most: number): Promise<Measure> {
  if (times === 0)
    return Promise.resolve({
      size: 0,
      hides: invisible.test(Buffer.from(packed.subarray(0, 1 << 20)).toString('latin1')),
    })
  return new Promise((resolve) => {
    let size = 0
    let hides = false
    const steps = Array.from({ length: Math.min(times, 4) }, () => createInflate())
    const last = steps.at(-1)
    const done = () => {
      for (const step of steps) step.destroy()
      resolve({ size, hides })
    }
    for (const [i, step] of steps.entries()) {
      // What is damaged or encrypted is for the reader to judge.
      step.on('error', done)
      const next = steps[i + 1]
      if (next !== undefined) step.pipe(next)
    }
    last?.on('data', (chunk: Buffer) => {
      size += chunk.length
      hides ||= invisible.test(chunk.toString('latin1'))
      if (size > most) done()
    })
    last?.on('end', done)
    steps[0]?.end(packed)
  })
}
