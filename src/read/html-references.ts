import { Tokenizer } from 'htmlparser2'
import type { TokenSink } from './html-tokens.ts'

/** Resolves character references as browsers do. */
export interface References {
  /** Tells the sink of a stretch of text; `within`: it is the content of that element, in which nothing is markup. */
  readonly text: (start: number, end: number, within?: string) => void
  /** A value of an attribute with its references resolved; `quote` is the mark around it, '' for none. */
  readonly resolve: (value: string, quote: string) => string
}

/** The references of a page. Their rules are those of the parser's own tokenizer, which is given only what holds a `&`. */
export function referenceReader(source: string, sink: TokenSink): References {
  let ampersand = -1
  let piece = { text: '', at: 0, from: 0, to: 0 }
  let value: string[] = []
  const tokenizer = new Tokenizer(
    { decodeEntities: true },
    {
      ...unheard,
      ontext: (start, end) => {
        const [from, to] = [Math.max(start, piece.from), Math.min(end, piece.to)]
        if (to > from) sink.text(piece.at + from, piece.at + to)
      },
      ontextentity: (point) => sink.literal(String.fromCodePoint(point)),
      onattribdata: (start, end) => void value.push(piece.text.slice(start, end)),
      onattribentity: (point) => void value.push(String.fromCodePoint(point)),
    },
  )
  const read = (before: string, words: string, next: string, at: number): void => {
    piece = {
      text: before + words + next,
      at: at - before.length,
      from: before.length,
      to: before.length + words.length,
    }
    tokenizer.reset()
    tokenizer.write(piece.text)
    // What the page itself ends is ended by its end.
    if (next === '') tokenizer.end()
  }
  return {
    text: (start, end, within) => {
      if (ampersand < start) ampersand = nextAmpersand(source, start)
      if (ampersand >= end) sink.text(start, end)
      else if (within === undefined) read('', source.slice(start, end), end < source.length ? '<' : '', start)
      else read(`<${within}>`, source.slice(start, end), end < source.length ? `</${within}>` : '', start)
    },
    resolve: (words, quote) => {
      if (!words.includes('&')) return words
      value = []
      read(`<a b=${quote}`, words, quote === '' ? '>' : quote, 0)
      return value.join('')
    },
  }
}

/** Index of the next `&`; the length of the page if there is none. */
function nextAmpersand(source: string, from: number): number {
  const at = source.indexOf('&', from)
  return at < 0 ? source.length : at
}

const nothing = () => {}

const unheard = {
  oncdata: nothing,
  onattribname: nothing,
  onattribend: nothing,
  onclosetag: nothing,
  oncomment: nothing,
  ondeclaration: nothing,
  onend: nothing,
  onopentagend: nothing,
  onopentagname: nothing,
  onprocessinginstruction: nothing,
  onselfclosingtag: nothing,
}
