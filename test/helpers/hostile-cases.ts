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
  /** Outlets, document by document. */
  readonly outlets?: readonly (string | null)[]
  readonly authors?: readonly string[]
  /** Marks that the text of the first document holds exactly, wherever they stand. */
  readonly holds?: string
  /** Statements: words said, and by whom; null: open. Others may be found too. */
  readonly said?: readonly (readonly [words: string, speaker: string | null])[]
  /** Who says what is what it is in another input, but for characters that cannot be seen. */
  readonly sameAs?: string
  /** What is counted as no article, sorted. */
  readonly leftOut?: readonly string[]
  /** Characters of text, at most. */
  readonly mostText?: number
  /** How what is given beside the file reaches us: the page captured at its address, or as fields of a JSON line. */
  readonly given?: 'capture' | 'line'
  /** It may also be ended, with one of these codes: it is large. */
  readonly orEnded?: readonly string[]
}

const lease = '“We signed the lease on May 4, and nobody objected,”'
const plainLease = '"We signed the lease on May 4, and nobody objected,"'

const archiveNote = 'note about the archive'

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

  'ctl-html-clean': {
    documents: 1,
    says: lease,
    outlets: ['Lantern Daily'],
    authors: ['Cora Finch'],
    published: ['2019-05-14'],
  },
  'ctl-code-in-article': {
    documents: 1,
    said: [['“The page contained <script>alert(1)</script> twice,”', 'Ilse Varga']],
  },
  'html-deep-div': { documents: 1, says: lease, notes: ['page-limit'] },
  'html-attr-flood': { documents: 1, sameAs: 'ctl-html-clean' },
  'html-xss-elements': { documents: 1, says: lease, never: '__onr' },
  'html-xss-metadata': { documents: 1, says: lease, never: '__onr', outlets: [null], authors: ['Cora Finch'] },
  'html-xss-in-quotation': {
    documents: 1,
    said: [["“<img src=x onerror=window.__onr='html-xss-in-quotation'> is what the sign said,”", 'Ilse Varga']],
  },
  'html-charset-lie': { documents: 1, says: lease, never: '\ufffd', notes: ['encoding-mismatch'] },
  'html-nul-bytes': { documents: 1, says: 'signed the lease on May 4', notes: ['text-control'] },
  'html-entity-flood': { documents: 1, says: lease, holds: 'A'.repeat(1_000_000) },
  'html-comment-flood': { documents: 1, sameAs: 'ctl-html-clean' },
  'html-title-spaces': { documents: 1, sameAs: 'ctl-html-clean' },
  'html-date-redos': { documents: 1, says: lease, published: ['2019-05-14'] },
  'html-jsonld-depth': { documents: 1, sameAs: 'ctl-html-clean' },
  'html-proto-keys': { documents: 1, sameAs: 'ctl-html-clean', authors: ['Cora Finch'] },
  'html-homoglyph-speaker': {
    documents: 1,
    notes: ['mixed-script'],
    said: [['“I take it all back,”', 'Ils\u0435 V\u0430rga']],
  },
  'html-zero-width-names': { documents: 1, sameAs: 'ctl-html-clean' },
  'html-bidi-override': { documents: 1, says: '\u202eytliug ton\u202c', notes: ['bidi-control'] },
  'html-not-html': { documents: 0, codes: ['read/format'] },
  'html-empty': { documents: 0, codes: ['read/empty'] },
  'html-data-uri-8mb': { documents: 1, sameAs: 'ctl-html-clean', mostText: 20_000 },
  'html-remote-refs': { documents: 1, says: lease, never: 'onr-canary' },
  'html-date-nonsense': { documents: 1, published: [null], notes: ['date-invalid'] },
  'html-outlet-forged': {
    documents: 1,
    given: 'capture',
    outlets: ['blog.someone.example'],
    notes: ['outlet-differs'],
  },
  'html-many-articles': { documents: 1, sameAs: 'ctl-html-clean' },
  'html-frameset': { documents: 0, codes: ['read/no-text'] },

  'ctl-text-clean': { documents: 1, says: lease },
  'ctl-formula-text': {
    documents: 1,
    holds: '\n=1+1 was the slogan.\n-5 degrees, Varga said.\n+44 was the prefix.\n@lantern',
  },
  'text-quotes-100k': { documents: 1, says: lease, orEnded: ['pipeline/time-limit'] },
  'text-line-10mb': {
    documents: 1,
    says: lease,
    notes: ['analysis-limit'],
    orEnded: ['pipeline/time-limit', 'pipeline/stage'],
  },
  'text-lone-surrogates': { documents: 1, says: lease, notes: ['encoding-invalid'] },
  'text-rtl-override': { documents: 1, says: '\u202eelyeR\u202c', notes: ['bidi-control'] },
  'text-zero-width': { documents: 1, sameAs: 'ctl-text-clean' },
  'text-mixed-quotes': {
    documents: 1,
    said: [
      ['“Alpha one,"', 'Varga'],
      ['"Bravo two,”', 'Varga'],
      ["``Charlie three,''", 'Varga'],
      ['„Delta four,“', 'Varga'],
      ['«Echo five,»', 'Varga'],
      ['‹Foxtrot six,›', 'Varga'],
      ["'Golf seven,'", 'Varga'],
    ],
  },
  'text-corrupted-speaker': { documents: 1, notes: ['damaged-text', 'pasted-mention'] },
  'text-ansi': { documents: 1, says: lease, notes: ['text-control'] },
  'text-newline-zoo': { documents: 1, sameAs: 'ctl-text-clean' },
  'text-speakers-100k': {
    documents: 1,
    says: '“Item 0 is settled,”',
    notes: ['analysis-limit'],
    orEnded: ['pipeline/time-limit', 'pipeline/stage'],
  },
  'text-hearsay-depth': { documents: 1, says: lease, orEnded: ['pipeline/time-limit'] },
  'text-numbers': {
    documents: 1,
    said: ['9007199254740993', '1e999', '½', '١٢', '−50', '0x50', 'NaN', 'Infinity', '1,2,3,4', '80 000', '80.000'].map(
      (n) => [`${n} ambassadors attended`, 'Reyle'] as const,
    ),
  },
  'text-path-names': { documents: 1, given: 'line', says: lease, outlets: ['../../../../tmp/onr-escape'] },

  'ctl-warc-good': { documents: 2, says: lease, leftOut: [archiveNote], outlets: ['Lantern Daily', 'Lantern Daily'] },
  'warc-trunc-member': { documents: 1, says: lease, codes: ['read/warc-cut'], leftOut: [archiveNote] },
  'warc-length-long': { documents: 1, codes: ['read/warc-length'], leftOut: [archiveNote] },
  'warc-no-digests': { documents: 1, says: lease, notes: ['digest-absent'] },
  'warc-digest-odd': { documents: 4, says: lease, notes: ['digest-unknown'] },
  'warc-whole-gzip': { documents: 2, says: lease, notes: ['archive-packing'] },
  'warc-http-gzip-bomb': { documents: 1, codes: ['read/expansion'] },
  'warc-chunked-bad': { documents: 1, says: lease, notes: ['http-chunked-damaged'] },
  'warc-duplicate-id': { documents: 2, says: lease, notes: ['record-id-duplicate'] },
  'warc-target-uri-odd': { documents: 5, says: lease, notes: ['target-odd'] },
  'warc-types': {
    documents: 2,
    says: lease,
    leftOut: [
      'note about a capture',
      archiveNote,
      'record of the type "x-unknown"',
      'request',
      'text made from a page that is here',
    ],
  },
  'warc-trailing-garbage': { documents: 1, says: lease, codes: ['read/warc-header'] },
  'warc-same-payload-1000': { documents: 1, says: lease, notes: ['captured-again'] },
}

/** What is no file to be read but a command line or a server: the test that plays it through, by its name. */
export const hostileScenes: Readonly<Record<string, readonly [file: string, name: string]>> = {
  'cli-dash-file': ['test/cli/read.test.ts', 'reads a file whose name looks like an option'],
  'cli-newline-name': ['test/cli/read.test.ts', 'prints odd names so that they cannot act'],
  'cli-missing-input': ['test/cli/read.test.ts', 'loses only the bad file among good ones'],
  'cli-special-files': ['test/cli/read.test.ts', 'refuses devices, pipes and links that lead nowhere at once'],
  'cli-two-writers': ['test/cli/read.test.ts', 'lets two write one case at the same time'],
  'cli-epipe': ['test/cli/listings.test.ts', 'ends quietly when nobody reads on'],
  'cli-locale': ['test/cli/listings.test.ts', 'prints the same whatever the place and language of the machine'],
  'cli-number-args': ['test/cli/usage.test.ts', 'for a number'],
  'cli-unknown-flag': ['test/cli/usage.test.ts', 'an unknown option'],
  'net-length-lie': ['test/cli/fetch/fetch-file.test.ts', 'less than it announced'],
  'net-redirect-loopback': ['test/cli/fetch/fetch-file.test.ts', 'to the metadata of a cloud'],
  'net-endless-body': ['test/cli/fetch/fetch-file.test.ts', 'a body without an end'],
  'net-slow-body': ['test/cli/fetch/fetch-file.test.ts', 'a body that drips'],
  'net-gzip-bomb': ['test/cli/fetch/fetch-file.test.ts', 'a body that unpacks without measure'],
}
