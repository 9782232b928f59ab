export { kindWords, readingWords } from '../src/model/kind-words.ts'

/** How a member's words relate to the fullest wording of an utterance. */
export const relationWords: Readonly<Record<string, string>> = {
  identical: 'Same words',
  normalised: 'Same words, marks differ',
  cut: 'Cut',
  reworded: 'Reworded',
  damaged: 'Damaged',
  paraphrase: 'Paraphrase',
}

/** Where the value of a field comes from, for people. */
export const basisWords: Readonly<Record<string, string>> = {
  'json-ld': 'page metadata (JSON-LD)',
  meta: 'page metadata',
  microdata: 'page metadata (microdata)',
  'time-element': 'time element of the page',
  heading: 'heading of the page',
  byline: 'byline',
  dateline: 'dateline',
  text: 'words of the text',
  url: 'address',
  'file-name': 'file name',
  feed: 'feed',
  header: 'header of the e-mail or capture',
  input: 'given with the file',
  user: 'you',
}

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

/** An EDTF date in words, no more precise than it is: "2 March 2017", "September 2016", "1–2 March 2017". */
export function dateWords(edtf: string | null): string {
  if (edtf === null) return 'undated'
  const [from = '', to] = edtf.split('/')
  if (to === undefined || to === from) return simpleDate(from)
  if (to === '..') return `${simpleDate(from)} or later`
  if (from === '..') return `until ${simpleDate(to)}`
  return `${simpleDate(from)} – ${simpleDate(to)}`
}

function simpleDate(date: string): string {
  const [year, month, day] = date.split('-')
  const name = months[Number(month) - 1]
  if (name === undefined) return year ?? date
  return day === undefined ? `${name} ${year}` : `${Number(day.slice(0, 2))} ${name} ${year}`
}

/** "1 statement", "3 statements". */
export function counted(n: number, one: string, many = `${one}s`): string {
  return `${n.toLocaleString('en')} ${n === 1 ? one : many}`
}
