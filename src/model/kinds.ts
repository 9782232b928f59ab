/** Kinds of discrepancy. Fixed names; the interface words them neutrally (`docs/terms.md`). */
export const discrepancyKinds = [
  'denial-vs-report',
  'count',
  'date',
  'place',
  'participant',
  'organiser',
  'capacity',
  'office-at-date',
  'attribution',
  'wording',
  'cut',
  'question',
  'position-qualified',
  'position-reversed',
  'cause-or-agent',
  'dispute',
  'sourcing',
  'explicit',
] as const

export type DiscrepancyKind = (typeof discrepancyKinds)[number]

/** How a card is to be read: `differs` is shown first, the others greyed with the reading's name. */
export const readings = [
  'differs',
  'different-scope',
  'finer-precision',
  'later-state',
  'same-origin',
  'corrected',
  'translation',
  'damaged-text',
  'different-subject',
] as const

export type Reading = (typeof readings)[number]

/** The six plain filters of the desk, and the kinds under each. */
export const kindFilters: Readonly<Record<string, readonly DiscrepancyKind[]>> = {
  quotations: ['wording', 'cut', 'question', 'position-qualified', 'position-reversed'],
  'who said it': ['attribution', 'denial-vs-report', 'dispute', 'explicit'],
  'names and titles': ['participant', 'organiser', 'capacity', 'office-at-date'],
  numbers: ['count'],
  'dates and places': ['date', 'place'],
  sourcing: ['sourcing', 'cause-or-agent'],
}
