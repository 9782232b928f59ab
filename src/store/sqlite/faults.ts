import { OnrecordError, StoreError } from '../../errors.ts'

/** What each fault of SQLite means for a person. The first pattern that fits counts. */
const meanings: readonly { readonly pattern: RegExp; readonly code: string; readonly say: (file: string) => string }[] =
  [
    {
      pattern: /SQLITE_(?:BUSY|LOCKED)|database (?:table )?is locked/,
      code: 'store/locked',
      say: (file) => `Another program is writing to ${file}. Wait until it has finished, or close it, and try again`,
    },
    {
      pattern: /SQLITE_(?:FULL|IOERR_WRITE|IOERR_FSYNC)|ENOSPC|EDQUOT|EFBIG|disk is full|disk I\/O error/,
      code: 'store/disk-full',
      say: (file) =>
        `No room left to write ${file}. What was written before is whole; free some space and run it again`,
    },
    {
      pattern: /SQLITE_(?:READONLY|CANTOPEN|PERM|AUTH)|EACCES|EPERM|EROFS|readonly database|unable to open/,
      code: 'store/read-only',
      say: (file) => `Expected to write ${file}, found it or its folder write-protected. Copy it to a folder of yours`,
    },
    {
      pattern: /SQLITE_NOTADB|not a database/,
      code: 'store/not-a-case',
      say: (file) => `Expected a case in ${file}, found another kind of file`,
    },
    {
      pattern: /SQLITE_(?:CORRUPT|IOERR)|malformed/,
      code: 'store/damaged',
      say: (file) => `The file ${file} is damaged. Go back to a copy of it, or read the sources into a new case`,
    },
  ]

/** The error as the caller should see it: a `StoreError` where the fault is the file's. */
export function toStoreError(error: unknown, file: string): unknown {
  if (error instanceof OnrecordError || !(error instanceof Error)) return error
  const code = 'code' in error && typeof error.code === 'string' ? error.code : ''
  const text = `${code} ${error.message}`
  const meaning = meanings.find((m) => m.pattern.test(text))
  return meaning === undefined ? error : new StoreError(meaning.code, meaning.say(file), { cause: error })
}
