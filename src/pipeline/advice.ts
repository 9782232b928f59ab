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
  'read/subtitles': 'Save the captions as .srt or .vtt, or their words as .txt.',
  'read/nesting': 'Unpack it into a folder, and read the folder.',
  'read/too-large': 'Split it into smaller files.',
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
