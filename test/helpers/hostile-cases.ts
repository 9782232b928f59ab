/**
 * What each hostile input comes to here. The generator's manifest speaks of an older design: its `E_…` codes are ours in
 * `docs/errors.md`, its flags our notes and marks.
 */
export interface Expected {
  /** Documents read. */
  readonly documents: number
  /** Codes of what was not read, each once. */
  readonly codes?: readonly string[]
  /** Notes and kinds of damage that must be among those of the documents. */
  readonly notes?: readonly string[]
  /** Words that stand in the article text of the first document. */
  readonly says?: string
  /** Words that stand in the article text of none. */
  readonly never?: string
  /** Dates of publication, document by document. */
  readonly published?: readonly (string | null)[]
  /** Documents that came more than once, beyond the first of each. */
  readonly again?: number
}

const lease = '“We signed the lease on May 4, and nobody objected,”'
const plainLease = '"We signed the lease on May 4, and nobody objected,"'

/** By the id of the input. */
export const hostileCases: Readonly<Record<string, Expected>> = {
  'ctl-pdf-good': { documents: 1, says: plainLease },
  'pdf-actions': { documents: 1, says: plainLease },
  'pdf-encrypted': { documents: 0, codes: ['read/pdf-encrypted'] },
  'pdf-flate-bomb': { documents: 0, codes: ['read/expansion'] },
  'pdf-garbage': { documents: 0, codes: ['read/pdf'] },
  'pdf-hidden-text': { documents: 1, says: plainLease, never: 'I stole the money', notes: ['hidden-text'] },
  'pdf-kids-loop': { documents: 0, codes: ['read/pdf'] },
  'pdf-truncated': { documents: 1, says: plainLease, notes: ['pdf-damaged'] },

  'feed-billion-laughs': { documents: 0, codes: ['read/feed-entities'] },
  'feed-xxe-file': { documents: 0, codes: ['read/feed-entities'] },
  'feed-broken': { documents: 1, says: lease, codes: ['read/feed-item'] },
  'feed-numeric-flood': { documents: 1, says: lease },
  'feed-proto-tags': { documents: 2, notes: ['feed-headline'] },
  'feed-items-50k': { documents: 1, again: 49_999, notes: ['feed-headline'] },
  'feed-xss-content': { documents: 1, says: lease, never: '__onr' },
  'feed-dates': {
    documents: 8,
    notes: ['date-invalid'],
    published: [null, null, null, null, null, '2019-05-14', '2019-05-14', null],
  },

  'jsonl-bad-lines': { documents: 3, says: lease, codes: ['read/json'] },
  'jsonl-depth': { documents: 1, says: lease, codes: ['read/json-text'] },
  'jsonl-proto': { documents: 1, says: lease },
  'jsonl-escapes': { documents: 1, says: 'and \ud800nobody\u0000 objected', notes: ['text-control'] },
  'jsonl-dup': { documents: 3, again: 1, notes: ['repeated-id', 'repeated-key'] },
  'jsonl-extra-fields': { documents: 1, says: lease },
}
