import { table } from './table.ts'

/** Nouns for occasions at which people speak, with the kind of event they are. Own list. */
export const occasionNouns: Readonly<Record<string, string>> = table({
  hearing: 'hearing',
  testimony: 'hearing',
  deposition: 'hearing',
  conference: 'news conference',
  briefing: 'news conference',
  interview: 'interview',
  speech: 'speech',
  address: 'speech',
  remarks: 'speech',
  statement: 'statement',
  debate: 'debate',
  rally: 'rally',
  meeting: 'meeting',
  visit: 'visit',
  trial: 'trial',
  call: 'conversation',
  conversation: 'conversation',
  event: 'event',
  ceremony: 'event',
  dinner: 'event',
  luncheon: 'event',
  fundraiser: 'event',
  forum: 'conference',
  summit: 'conference',
  convention: 'conference',
})

/** Verbs of giving someone a document. */
export const givingVerbs: ReadonlySet<string> = new Set(
  'provide give hand send release share supply submit show leak'.split(' '),
)

/** Verbs of making a text public. */
export const issuingVerbs: ReadonlySet<string> = new Set(
  'publish run write issue release post air broadcast print send file circulate'.split(' '),
)

/** Verbs by which a report names whom it rests on ("officials cited in"). */
export const citingVerbs: ReadonlySet<string> = new Set('cite quote interview name'.split(' '))

/** Verbs by which one passes on what another made ("a statement released by"). */
export const releasingVerbs: ReadonlySet<string> = new Set([
  'release',
  'issue',
  'publish',
  'post',
  'distribute',
  'circulate',
  'provide',
  'share',
  'obtain',
  'send',
  'carry',
  'quote',
  'cite',
  'read',
  'broadcast',
  'air',
])

/** Cue lemmas that go on with what was said before, at the same time and place. */
export const continuingCues: ReadonlySet<string> = new Set([
  'add',
  'continue',
  'go on',
  'conclude',
  'reply',
  'respond',
  'answer',
  'joke',
  'elaborate',
  'quip',
])
