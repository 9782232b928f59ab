/** Every route of the desk's HTTP API, for the server and for `docs/api.md`. */
export const routes = [
  { method: 'GET', path: '/api/case', about: 'The case in figures; `name` is null while no case is open.' },
  { method: 'GET', path: '/api/story', about: 'The Story page: differences first, timeline, people, open questions.' },
  { method: 'GET', path: '/api/sources', about: 'The Sources table; damage and copies first.' },
  { method: 'GET', path: '/api/documents/:id', about: 'A document and what lies over its text.' },
  { method: 'GET', path: '/api/documents/:id/original', about: 'The bytes as received, as a download.' },
  {
    method: 'GET',
    path: '/api/statements',
    about: 'Statements; `q`, `speaker`, `document`, `act`, `form`, `limit`, `offset`.',
  },
  { method: 'GET', path: '/api/people', about: 'People, organisations, groups and unnamed sources.' },
  { method: 'GET', path: '/api/people/:id', about: 'A person and the answer ledger.' },
  { method: 'GET', path: '/api/quotations/:id', about: 'An utterance and its wordings.' },
  { method: 'GET', path: '/api/discrepancies', about: 'Cards; `kind`, `reading` (`differs` unless given, `all`).' },
  { method: 'GET', path: '/api/timeline', about: 'What was published, said and happened, in date order.' },
  { method: 'GET', path: '/api/search', about: 'Full-text search over article text; `q`, `limit`.' },
  { method: 'GET', path: '/api/decisions', about: 'Decisions of people, newest first, undone ones marked.' },
  { method: 'POST', path: '/api/decisions', about: 'Adds a decision: a field, a review, an undo.' },
  {
    method: 'POST',
    path: '/api/read',
    about: 'Reads files sent as `multipart/form-data`; makes a case if none is open.',
  },
  { method: 'GET', path: '/api/reading', about: 'How far the reading in progress is.' },
  { method: 'GET', path: '/api/export/:format', about: 'An export as a download.' },
] as const
