import { exitCodes } from '../exit-codes.ts'
import { writeJsonList, writeLines } from '../output.ts'
import { counted, pageWidth, plain, style, wrap } from '../terminal.ts'
import { withCase } from '../with-case.ts'

/** Checks a case and says what is wrong with it; exit code 1 if anything is. */
export async function runVerify(path: string, options: { readonly json?: boolean }): Promise<void> {
  await withCase(path, async (store) => {
    const faults = await store.verify()
    if (faults.length > 0) process.exitCode = exitCodes.failed
    if (options.json === true) return writeJsonList(faults)
    if (faults.length === 0) {
      const documents = (await store.listDocuments()).length
      const checked = `${counted(documents, 'document')}: bytes unchanged since they were read, offsets inside their texts, search and decisions whole.`
      return writeLines([style.bold('Nothing wrong was found.'), ...wrap(checked, pageWidth())])
    }
    await writeLines(faults.flatMap((f) => wrap(`${f.what}: ${plain(f.detail)}`, pageWidth())))
  })
}
