import { UsageError } from '../../errors.ts'
import { discrepancyKinds } from '../../model/kinds.ts'
import { discrepancyCard } from '../../serve/views.ts'
import { cardLines } from '../lines.ts'
import { withRecord } from '../load.ts'
import { writeJsonList, writeLines } from '../output.ts'
import { pageWidth } from '../terminal.ts'

export interface DiscrepanciesOptions {
  readonly kind?: string
  readonly all?: boolean
  readonly json?: boolean
}

/** Lists where accounts differ, most consequential first, with the passages of each account. */
export async function runDiscrepancies(path: string, options: DiscrepanciesOptions): Promise<void> {
  const { kind } = options
  if (kind !== undefined && !discrepancyKinds.some((k) => k === kind)) {
    throw new UsageError('usage/kind', `Expected one of ${discrepancyKinds.join(', ')}, found "${kind}"`)
  }
  await withRecord(path, async (data) => {
    const cards = data.record.discrepancies
      .filter((d) => options.all === true || d.reading === 'differs')
      .filter((d) => kind === undefined || d.kind === kind)
      .map((d) => discrepancyCard(data, d))
    if (options.json === true) await writeJsonList(cards)
    else if (cards.length === 0)
      await writeLines(['No such point was found on which accounts differ, in the documents read.'])
    else await writeLines(cards.flatMap((card, i) => cardLines(card, i + 1, pageWidth())))
  })
}
