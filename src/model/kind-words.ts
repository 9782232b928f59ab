import type { DiscrepancyKind, Reading } from './kinds.ts'

/** Plain words for kinds of discrepancy, neutral on purpose. */
export const kindWords: Readonly<Record<DiscrepancyKind, string>> = {
  'denial-vs-report': 'Denied and reported',
  count: 'Different numbers',
  date: 'Different dates',
  place: 'Different places',
  participant: 'Different people named',
  organiser: 'Different organisers',
  capacity: 'Different capacities',
  'office-at-date': 'Title and date',
  attribution: 'Same words, two speakers',
  wording: 'Different wordings',
  cut: 'Cut differently',
  question: 'Question told differently',
  'position-qualified': 'Qualifier added or dropped',
  'position-reversed': 'Later position differs',
  'cause-or-agent': 'Different cause or agent',
  dispute: 'Two parties differ',
  sourcing: 'Firmer than its sources',
  explicit: 'The copy says so itself',
}

/** Plain words for readings that are not differences. */
export const readingWords: Readonly<Record<Reading, string>> = {
  differs: 'Accounts differ',
  'different-scope': 'Different scope',
  'finer-precision': 'Finer precision',
  'later-state': 'Later state',
  'same-origin': 'Same origin',
  corrected: 'Corrected',
  translation: 'Translation',
  'damaged-text': 'Damaged text',
  'different-subject': 'Different subject',
}
