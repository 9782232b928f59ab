import { StoreError } from '../errors.ts'
import { type DeskData, loadDeskData } from '../serve/desk-data.ts'
import type { Store } from '../store/store.ts'
import { say } from './output.ts'
import { withCase } from './with-case.ts'

/** Opens a case for a listing. @throws StoreError `store/empty` if nothing has been read into it */
export async function withRecord<T>(path: string, work: (data: DeskData, store: Store) => Promise<T>): Promise<T> {
  return withCase(path, async (store) => {
    const data = await loadDeskData(store)
    const documents = await store.listDocuments()
    if (data === null) {
      const what = documents.length === 0 ? 'Nothing has been read into' : 'The reading was broken off in'
      throw new StoreError('store/empty', `${what} ${path}. Read into it: onrecord read SOURCES --case ${path}`)
    }
    if (data.documents.size !== documents.length) {
      say(
        `onrecord: the last reading was broken off; this shows the ${data.documents.size} documents read before. Read again to go on.`,
      )
    }
    return work(data, store)
  })
}
