import fc from 'fast-check'
import { Tokenizer } from 'htmlparser2'
import { describe, expect, it } from 'vitest'
import { readHtml } from '../../src/read/html.ts'
import { scanMarkup, type TokenSink } from '../../src/read/html-tokens.ts'

/** What a page is made of, one line for each tag, attribute and stretch of text. */
type Told = readonly string[]

function toldByUs(page: string): Told {
  const told: string[] = []
  let parts: string[] = []
  scanMarkup(page, {
    openName: (start, end) => {
      parts = [`<${page.slice(start, end)}`]
      return page.slice(start, end).toLowerCase()
    },
    wants: (start, end) => parts.push(page.slice(start, end)) > 0,
    value: (value) => void parts.push(`=${value}`),
    openEnd: (selfClosing) => void told.push(...parts, selfClosing ? '/>' : '>'),
    close: (start, end) => void told.push(`</${page.slice(start, end)}`),
    text: (start, end) => void told.push(`text ${start} ${end}`),
    literal: (words) => void told.push(`reference ${words}`),
  })
  return told
}

/** The same as the tokenizer of htmlparser2 tells it. */
function toldByPeer(page: string): Told {
  const told: string[] = []
  let parts: string[] = []
  let value = ''
  const nothing = () => {}
  const tokenizer = new Tokenizer(
    { decodeEntities: true },
    {
      onopentagname: (start, end) => void (parts = [`<${page.slice(start, end)}`]),
      onattribname: (start, end) => {
        parts.push(page.slice(start, end))
        value = ''
      },
      onattribdata: (start, end) => void (value += page.slice(start, end)),
      onattribentity: (point) => void (value += String.fromCodePoint(point)),
      onattribend: () => void parts.push(`=${value}`),
      onopentagend: () => void told.push(...parts, '>'),
      onselfclosingtag: () => void told.push(...parts, '/>'),
      onclosetag: (start, end) => void told.push(`</${page.slice(start, end)}`),
      ontext: (start, end) => void told.push(`text ${start} ${end}`),
      ontextentity: (point) => void told.push(`reference ${String.fromCodePoint(point)}`),
      oncdata: nothing,
      oncomment: nothing,
      ondeclaration: nothing,
      onprocessinginstruction: nothing,
      onend: nothing,
    },
  )
  tokenizer.write(page)
  tokenizer.end()
  return told
}

const deaf: TokenSink = {
  openName: (start, end) => (end - start === 6 ? 'script' : end - start === 5 ? 'title' : 'p'),
  wants: () => true,
  value: () => {},
  openEnd: () => {},
  close: () => {},
  text: () => {},
  literal: () => {},
}

const pieces = [
  ...'< > / </ <! <!-- --> --!> - ! ? <? <![CDATA[ ]]> <script </script <title> </title> <textarea> </textarea'.split(
    ' ',
  ),
  ...'<plaintext> <style> </style> <STYLE> <a <p <svg/> <path / /> =" =\' = " \' x class id &amp; &amp & &#65;'.split(
    ' ',
  ),
  ...'&#x41 &notit; &nbsp &lt;p&gt; <div hidden <iframe> </iframe> <!doctype D é 1 <br </br> &copy=1 &quot"'.split(' '),
  ' ',
  '\n',
  '\u0000',
]

describe('markup taken apart', () => {
  it('is what the tokenizer of htmlparser2 makes of it, if the page is whole', () => {
    const page = fc.array(fc.constantFrom(...pieces), { maxLength: 16 }).map((parts) => `${parts.join('')}\n>.</p>`)
    fc.assert(
      fc.property(page, (markup) => {
        expect(toldByUs(markup)).toEqual(toldByPeer(markup))
      }),
      { numRuns: 3000, seed: 11 },
    )
  })

  it.each([
    ['in a start tag', '<p>Varga said no.</p><div class="no', 'Varga said no.'],
    ['in the name of an element', '<p>Varga said no.</p><scrip', 'Varga said no.'],
    ['in an end tag', '<p>Varga said no.</p ', 'Varga said no.'],
    ['in a tag that closes itself', '<p>Varga said no.</p><br/ ', 'Varga said no.'],
    ['in a comment', '<p>Varga said no.</p><!-- not', 'Varga said no.'],
    ['in a declaration', '<p>Varga said no.</p><!doct', 'Varga said no.'],
    ['in a script', '<p>Varga said no.</p><script>let a = "</scr', 'Varga said no.'],
    ['in a title', '<p>Varga said no.</p><title>Ferry &amp', 'Varga said no.'],
    ['in a character reference', '<p>Varga &amp', 'Varga &'],
    ['after a mark of less', '<p>Fewer than 3 <', 'Fewer than 3 <'],
  ])('leaves a page cut off %s with its text', (_, page, text) => {
    const raw = readHtml('page.html', new TextEncoder().encode(page))
    expect(raw.text).toBe(text)
    expect(raw.source.every((run) => run.at >= 0)).toBe(true)
  })

  it.each([
    ['tags never closed', '<div '],
    ['marks of less', '<'],
    ['comments cut short', '<!--'],
    ['comments', '<!-- - -- --!-->'],
    ['scripts cut short', '<script></scrip'],
    ['titles with references', '<title>&amp;&'],
    ['end tags of nothing', '</script'],
    ['declarations', '<!['],
    ['references', '&amp'],
    ['slashes', '<a/'],
  ])('takes time in step with the length of %s', (_, piece) => {
    const time = (length: number) => {
      const page = piece.repeat(length / piece.length)
      const began = performance.now()
      scanMarkup(page, deaf)
      return performance.now() - began
    }
    time(20_000)
    expect(Math.min(time(800_000), time(800_000))).toBeLessThan(1000)
  })
})
