import { UsageError } from '../../errors.ts'
import { discrepancyKinds } from '../../model/kinds.ts'
import { cardsOf } from '../../serve/views.ts'
import { cardLines } from '../lines.ts'
import { withRecord } from '../load.ts'
import { writeJsonList, writeLines } from '../output.ts'
import { pageWidth } from '../terminal.ts'

export interface DiscrepanciesOptions {
  readonly kind?: string
  readonly all?: boolean
  readonly possible?: boolean
  readonly json?: boolean
}

/** Lists where accounts differ, most consequential first, with the passages of each account. */
export async function runDiscrepancies(path: string, options: DiscrepanciesOptions): Promise<void> {
  const { kind } = options
  if (kind !== undefined && !discrepancyKinds.some((k) => k === kind)) {
    throw new UsageError('usage/kind', `Expected one of ${discrepancyKinds.join(', ')}, found "${kind}"`)
  }
  await withRecord(path, async (data) => {
    const reading = options.all === true ? 'all' : options.possible === true ? 'possible' : 'differs'
    const cards = cardsOf(data, reading).filter((d) => kind === undefined || d.kind === kind)
    const waiting = reading === 'differs' ? data.record.possible.length : 0
    if (options.json === true) await writeJsonList(cards)
    else if (cards.length === 0)
      await writeLines(['No such point was found on which accounts differ, in the documents read.'])
    else await writeLines(cards.flatMap((card, i) => cardLines(card, i + 1, pageWidth())))
    if (options.json !== true && waiting > 0) await writeLines([waitingLine(waiting)])
  })
}

function waitingLine(waiting: number): string {
  return `${waiting} less certain ${waiting === 1 ? 'one is' : 'are'} possible, not reviewed: --possible lists ${waiting === 1 ? 'it' : 'them'}.`
}
