import type { Medium } from '../model/layers.ts'
import { table } from './table.ts'

/** Words near the words of saying that tell by what means it was said; the first that fits counts. Own list. */
export const mediumWords: readonly { readonly medium: Medium; readonly words: readonly string[] }[] = [
  { medium: 'tweet', words: ['tweet', 'tweets', 'tweeted', 'tweeting', 'twitter', 'retweeted'] },
  { medium: 'email', words: ['email', 'e-mail', 'emails', 'emailed', 'e-mailed'] },
  { medium: 'interview', words: ['interview', 'interviews', 'interviewed'] },
  { medium: 'news conference', words: ['conference', 'briefing', 'reporters'] },
  {
    medium: 'testimony',
    words: ['testified', 'testifies', 'testimony', 'testifying', 'hearing', 'deposition', 'affidavit', 'oath'],
  },
  { medium: 'letter', words: ['letter', 'letters'] },
  { medium: 'statement', words: ['statement', 'statements', 'release'] },
  { medium: 'intercept', words: ['intercept', 'intercepts', 'intercepted', 'wiretap', 'wiretaps'] },
  { medium: 'speech', words: ['speech', 'address', 'rally', 'sermon', 'lecture', 'keynote'] },
]

/** Nouns for writings that can be a source themselves, with the medium they are. Own list. */
export const documentNouns: Readonly<Record<string, Medium>> = table({
  report: 'report',
  reports: 'report',
  story: 'report',
  article: 'report',
  editorial: 'report',
  survey: 'report',
  poll: 'report',
  study: 'report',
  newspaper: 'report',
  list: 'document',
  lists: 'document',
  document: 'document',
  documents: 'document',
  memo: 'document',
  lawsuit: 'document',
  suit: 'document',
  complaint: 'document',
  indictment: 'document',
  filing: 'document',
  filings: 'document',
  files: 'document',
  records: 'document',
  record: 'document',
  transcript: 'transcript',
  letter: 'letter',
  email: 'email',
  emails: 'email',
  statement: 'statement',
  tweet: 'tweet',
  intercepts: 'intercept',
  intercept: 'intercept',
})
