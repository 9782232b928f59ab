import { join } from 'node:path'
import { openCase } from '../../src/store/sqlite/sqlite-store.ts'
import { withFolder } from '../helpers/temp.ts'
import { storeContract, type WithCase } from './contract.ts'

const withCase =
  (engine: 'better-sqlite3' | 'node:sqlite'): WithCase =>
  (work) =>
    withFolder(async (folder) => {
      const path = join(folder, 'case.onrecord')
      let store = await openCase(path, { create: true, engine })
      await work(store, async () => {
        await store.close()
        store = await openCase(path, { engine })
        return store
      })
      await store.close()
    })

storeContract('a case file by better-sqlite3', withCase('better-sqlite3'))
storeContract('a case file by node:sqlite', withCase('node:sqlite'))
