import type { Circumstance } from './layers.ts'

/** The date of the saying that the text tells; null where it is only taken from the days of the news. */
export function toldDate(circumstance: Circumstance | undefined): string | null {
  return circumstance === undefined || circumstance.dateBasis === 'news' ? null : circumstance.date
}
