import { Script } from 'node:vm'

/** Where the script finds the work: it sees the global object only. */
const place = Symbol.for('onrecord.bounded')

/**
 * What the work gives, done in this thread.
 * @throws what the work throws; an error with the code `ERR_SCRIPT_EXECUTION_TIMEOUT` if it took longer and was broken off,
 *   anywhere, so that whatever it was changing may be half changed
 */
export function bounded<T>(milliseconds: number, work: () => T): T {
  Object.defineProperty(globalThis, place, { value: work, configurable: true })
  try {
    const script = new Script(`globalThis[Symbol.for('${place.description}')]()`)
    return script.runInThisContext({ timeout: milliseconds }) as T
  } finally {
    Reflect.deleteProperty(globalThis, place)
  }
}
