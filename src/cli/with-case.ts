import type { Store } from '../store/store.ts'
import { type OpenOptions, openCase } from '../store/sqlite/sqlite-store.ts'

/** Opens a case, for reading unless asked otherwise, and closes it whatever happens. */
export async function withCase<T>(
  path: string,
  work: (store: Store) => Promise<T>,
  options: OpenOptions = { readOnly: true },
): Promise<T> {
  const store = await openCase(path, options)
  try {
    return await work(store)
  } finally {
    await store.close()
  }
}
