import { UsageError } from '../../errors.ts'
import { exportFormats, findFormat } from '../../export/formats.ts'
import { currentRecord } from '../../pipeline/story-of.ts'
import { writeAll } from '../output.ts'
import { withCase } from '../with-case.ts'

/** Writes the record of a case to stdout. */
export async function runExport(
  path: string,
  options: { readonly format?: string; readonly reviewers?: boolean },
): Promise<void> {
  const format = findFormat(options.format ?? '')
  if (format === null) {
    const known = exportFormats.map((f) => f.name).join(' or ')
    throw new UsageError(
      'usage/format',
      `Expected --format ${known}, found ${options.format === undefined ? 'none' : `"${options.format}"`}`,
    )
  }
  await withCase(path, async (store) => {
    await writeAll(format.write(await currentRecord(store), { reviewers: options.reviewers === true }))
  })
}
