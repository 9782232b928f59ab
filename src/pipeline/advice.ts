import type { FailedInput } from '../model/desk.ts'
import type { Failure } from './tasks.ts'

/** What a person can do about an input that was not read, by code, where the message itself does not say. */
const advice: Readonly<Record<string, string>> = {
  'read/missing': 'Check the name and the folder.',
  'read/no-access': 'Give yourself the right to read it, or copy it elsewhere.',
  'read/not-a-file': 'Give a file or a folder.',
  'read/empty': 'Save the article again: the file holds nothing.',
  'read/json': 'Correct the line, or leave it out.',
  'read/csv-columns': 'Name the column of the text: --column text=NAME.',
  'read/csv-quote': 'Correct the row, or leave it out.',
  'read/csv-text': 'Give the article as the text of the row, or leave the row out.',
  'read/json-text': 'Give the article as a string under "text".',
  'fetch/address': 'If you may read it, open it in a browser, and save the page.',
  'fetch/host': 'Check the address and the connection.',
  'fetch/certificate':
    'Open it in a browser, and save the page; if your office has certificates of its own: NODE_EXTRA_CA_CERTS=FILE.',
  'fetch/connection': 'Try again later, or open it in a browser, and save the page.',
  'fetch/time-limit': 'Try again later, or give it more time: --limit seconds=60.',
  'fetch/redirect': 'Open it in a browser, and save the page.',
  'fetch/robots': 'Open it in a browser, and save the page.',
  'fetch/status': 'Open it in a browser, and save the page.',
  'fetch/too-large': 'Raise the limit: --limit size=200MB.',
  'fetch/too-many': 'Raise the limit: --limit fetches=500.',
  'fetch/type': 'Give the address of an article or a feed.',
  'read/feed': 'Check the address it was saved from.',
  'read/feed-item': 'Save the feed again.',
  'read/feed-entities': 'Save the feed from the outlet itself.',
  'read/subtitles': 'Save the captions as .srt or .vtt, or their words as .txt.',
  'read/nesting': 'Unpack it into a folder, and read the folder.',
  'read/warc-header': 'The records before and after it were read.',
  'read/warc-cut': 'Download the archive again; the records before it were read.',
  'read/warc-length': 'Get the archive again from where it came; its other records were read.',
  'read/warc-damaged': 'Get the archive again from where it came; its other records were read.',
  'read/warc-digest': 'Get the archive again from where it came; its other records were read.',
  'read/warc-http': 'The other records were read.',
  'read/packing': 'The rest of the archive was read; open this page in a browser and save it from there.',
  'read/expansion': 'The rest was read. If it is an honest file, raise --limit expansion.',
  'read/archive-parts': 'Unpack it, and read it in smaller pieces; or raise --limit parts.',
  'read/zip-damaged': 'Get the archive again from where it came; its other files were read.',
  'read/zip-overlap': 'Nothing honest is packed like this; the other files were read.',
  'read/zip-name': 'Rename the file, and pack it again; the other files were read.',
  'read/too-large': 'Split it into smaller files, or raise --limit size.',
  'read/binary': 'Save it as UTF-8 text.',
  'read/format': 'Save the article as a web page (.html) or plain text (.txt).',
  'pipeline/time-limit': 'Raise --time-limit, or split the document.',
  'pipeline/stage': 'Nothing else was affected; please report the file to the makers of onrecord.',
}

/** An input that was not read: which, why, and what to do. */
export function failedInput(name: string, { code, message }: Failure): FailedInput {
  const own = /^(.+)\. ([A-Z][^.]*(?:\.\w[^.]*)*\.)$/s.exec(message)
  if (own !== null) return { name, code, message: own[1] ?? message, advice: own[2] ?? '' }
  return { name, code, message, advice: advice[code] ?? 'Check the file, and read it again.' }
}
