import type { StoryRecord } from '../model/record.ts'

/** What every export says of itself until a person has judged what it shows. */
export const machineReading = 'machine reading, not reviewed'

/** What may leave the case beyond the record itself. */
export interface ExportOptions {
  /** Names of the people who reviewed, and the reasons they gave. */
  readonly reviewers?: boolean
}

/** The record as one JSON object, in pieces, every item of a list on a line of its own. */
export function* writeRecord(record: StoryRecord, options: ExportOptions = {}): Generator<string> {
  const { format, version, generator, ...lists } = record
  const [discrepancies, possible] = [record.discrepancies, record.possible].map((cards) =>
    options.reviewers ? cards : cards.map(withoutReviewer),
  )
  const head = isReviewed(record)
    ? { format, version, generator }
    : { format, version, generator, notice: machineReading }
  let separator = '{\n'
  for (const [key, value] of Object.entries({ ...head, ...lists, discrepancies, possible })) {
    yield `${separator}${JSON.stringify(key)}: `
    if (Array.isArray(value)) yield* writeList(value)
    else yield JSON.stringify(value)
    separator = ',\n'
  }
  yield '\n}\n'
}

function* writeList(list: readonly unknown[]): Generator<string> {
  let separator = '[\n'
  for (const item of list) {
    yield `${separator}${JSON.stringify(item)}`
    separator = ',\n'
  }
  yield list.length === 0 ? '[]' : '\n]'
}

/** Whether a person has judged every difference the record shows. */
export function isReviewed({ discrepancies }: StoryRecord): boolean {
  const shown = discrepancies.filter((d) => d.reading === 'differs')
  return shown.length > 0 && shown.every((d) => d.review.verdict !== null)
}

function withoutReviewer<T extends StoryRecord['discrepancies'][number]>(discrepancy: T): T {
  return { ...discrepancy, review: { ...discrepancy.review, by: null, why: null } }
}
