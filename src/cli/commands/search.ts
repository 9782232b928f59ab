import { passageOf } from '../../serve/passages.ts'
import { passageLines, placeOf } from '../lines.ts'
import { withRecord } from '../load.ts'
import { writeJsonList, writeLines } from '../output.ts'
import { counted, fit, indent, pageWidth, style } from '../terminal.ts'

/** Hits shown if no other number is asked for. */
export const searchLimit = 20

/** Lists the paragraphs that hold the words, best first. */
export async function runSearch(
  path: string,
  words: readonly string[],
  options: { readonly limit?: number; readonly json?: boolean },
): Promise<void> {
  await withRecord(path, async (data, store) => {
    const hits = await store.search(words.join(' '), options.limit ?? searchLimit)
    const found = hits
      .filter((hit) => data.documents.has(hit.document))
      .map((hit) => ({ passage: passageOf(data, hit), title: data.documents.get(hit.document)?.title ?? null }))
    if (options.json === true) return writeJsonList(found)
    if (found.length === 0) return writeLines(['Not found in the documents read.'])
    const width = pageWidth()
    const lines = found.flatMap(({ passage }) => [
      style.cyan(fit(placeOf(passage), width)),
      ...indent(passageLines(passage, width - 2), 2),
      '',
    ])
    await writeLines([...lines, style.dim(counted(found.length, 'paragraph'))])
  })
}
