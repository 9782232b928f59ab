import { describe, expect, it } from 'vitest'
import { judgeLine } from '../../src/clean/lines.ts'
import { furnitureLines } from '../../src/data/furniture-lines.ts'
import { clean } from '../../src/clean/clean.ts'
import type { RawDoc, Region } from '../../src/model/doc.ts'
import { readJsonLine } from '../../src/read/jsonl.ts'
import { readText } from '../../src/read/text.ts'

const one = 'Transport Minister Ilse Varga said on Tuesday that the port lease had been signed without a tender.'
const two = 'The board of the harbour, which met twice in May, was told of the lease a week after it had been signed.'

const three =
  'Bram Ostrowe, who sits for Carrow, had put the question to the board of the harbour in a letter in April.'

const regionsOf = (text: string, title?: string) => {
  const line = new TextEncoder().encode(JSON.stringify({ text, title }))
  const doc = clean(readJsonLine('a', line), { id: 'd', sha256: '' })
  return {
    doc,
    regions: doc.regions.map((r) => `${r.kind}: ${doc.text.slice(r.start, r.end)}`),
    body: doc.body.map((s) => doc.text.slice(s.start, s.end)),
  }
}

describe('the furniture of a plain text', () => {
  it.each<[string, string, string[], string[]]>([
    ['is nothing in a clean text', `${one}\n\n${two}\n`, [], [`${one}\n\n${two}`]],
    [
      'is the date a crawler put first',
      ` date 2019-05-14 ${one}\n\n${two}`,
      ['metadata:  date 2019-05-14'],
      [`${one}\n\n${two}`],
    ],
    ['is a date written out first', `14 May 2019 ${one}`, ['metadata: 14 May 2019'], [one]],
    [
      'is a name and a date first',
      `The Quay Gazette 2019-05-14 ${one}`,
      ['metadata: The Quay Gazette 2019-05-14'],
      [one],
    ],
    [
      'is a row of share buttons and a video',
      `Play Facebook\n\nTwitter\n\nEmbed Port lease signed in the dark 2:17 autoplay Paste this code into a page of yours <iframe src="https://video.example/1" width="560"></iframe>\n\n${one}`,
      [
        'boilerplate: Play Facebook\n\nTwitter\n\nEmbed',
        'embed: Port lease signed in the dark 2:17 autoplay Paste this code into a page of yours <iframe src="https://video.example/1" width="560"></iframe>',
      ],
      [one],
    ],
    [
      'is a caption with its credit',
      `${one}\n\nIlse Varga opens the new pier in May. Kara Lindqvist / Reuters\n\n${two}`,
      ['caption: Ilse Varga opens the new pier in May. Kara Lindqvist / Reuters'],
      [one, two],
    ],
    [
      'is a caption under a place and a day',
      `${one}\n\nMARLOW, OH - JULY 20: The pier at Marlow (Photo by Kara Lindqvist/Getty Images)\n\n${two}`,
      ['caption: MARLOW, OH - JULY 20: The pier at Marlow (Photo by Kara Lindqvist/Getty Images)'],
      [one, two],
    ],
    [
      'is an embedded tweet, which stays in the body',
      `${one}\n\nNobody asked the town. — (((Cllr Orme))) (@nedorme) May 14, 2019\n\n${two}`,
      ['tweet: Nobody asked the town. — (((Cllr Orme))) (@nedorme) May 14, 2019'],
      [`${one}\n\nNobody asked the town. — (((Cllr Orme))) (@nedorme) May 14, 2019\n\n${two}`],
    ],
    [
      'is a read-more line',
      `${one}\n\nREAD MORE: Board meets again\n\n${two}`,
      ['related: READ MORE: Board meets again'],
      [one, two],
    ],
    ['is a credit at the end', `${one}\n\n${two}\n\n-With Reuters`, ['credit: -With Reuters'], [`${one}\n\n${two}`]],
    [
      'is the dateline, inside the body',
      `MARLOW, Ohio (AP) — ${one}\n\n${two}`,
      ['dateline: MARLOW, Ohio (AP) —'],
      [`MARLOW, Ohio (AP) — ${one}\n\n${two}`],
    ],
    [
      'is embed code inside the text',
      `${one} <iframe src="https://video.example/1"></iframe> ${two}`,
      ['embed: <iframe src="https://video.example/1"></iframe>'],
      [`${one} `, ` ${two}`],
    ],
    [
      'is none in turns of a talk, which are marked',
      `${one}\n\nVARGA: Nobody asked me.\n\nSEN. OSTROWE (D-Carrow): I did ask.\n\n${three}`,
      ['transcript: VARGA: Nobody asked me.', 'transcript: SEN. OSTROWE (D-Carrow): I did ask.'],
      [`${one}\n\nVARGA: Nobody asked me.\n\nSEN. OSTROWE (D-Carrow): I did ask.\n\n${three}`],
    ],
    [
      'is none in question and answer',
      `${one}\n\nQ: Who signed?\n\nA: I did.\n\n${two}`,
      ['transcript: Q: Who signed?', 'transcript: A: I did.'],
      [`${one}\n\nQ: Who signed?\n\nA: I did.\n\n${two}`],
    ],
    [
      'is question and answer with points, as courts write them',
      `${one}\n\nQ. Who signed?\n\nA. I did.\n\nQ.  On which day?\n\nA.  On a Tuesday.\n\n${two}`,
      [
        'transcript: Q. Who signed?',
        'transcript: A. I did.',
        'transcript: Q.  On which day?',
        'transcript: A.  On a Tuesday.',
      ],
      [`${one}\n\nQ. Who signed?\n\nA. I did.\n\nQ.  On which day?\n\nA.  On a Tuesday.\n\n${two}`],
    ],
    [
      'is no list by letters',
      `${one}\n\nA. The lease was signed.\n\nB. The tender was not held.\n\nQ. Why?\n\nQ. When?\n\nA. Nobody knows.\n\n${two}`,
      [],
      [
        `${one}\n\nA. The lease was signed.\n\nB. The tender was not held.\n\nQ. Why?\n\nQ. When?\n\nA. Nobody knows.\n\n${two}`,
      ],
    ],
    [
      'is a correction under its label',
      `${one}\n\n${two}\n\nCORRECTION:\n\nAn article on Monday misstated the year.`,
      ['correction: CORRECTION:', 'correction: An article on Monday misstated the year.'],
      [`${one}\n\n${two}`],
    ],
    [
      'is what stands above a copied article',
      `QUAY GAZETTE\nTuesday, May 14, 2019\n\nMinister signs lease without tender\n\nBy Cora Finch\nNorthern Press\n\n${one}\n\n${two}`,
      [
        'metadata: QUAY GAZETTE',
        'metadata: Tuesday, May 14, 2019',
        'headline: Minister signs lease without tender',
        'byline: By Cora Finch',
        'byline: Northern Press',
      ],
      ['Minister signs lease without tender', `${one}\n\n${two}`],
    ],
    [
      'is the outlet’s name under the byline where none stands at the top',
      `Minister signs lease without tender\n\nBy Cora Finch\nThe Quay Ledger\nMay 14, 2019\n\n${one}\n\n${two}`,
      [
        'headline: Minister signs lease without tender',
        'byline: By Cora Finch',
        'metadata: The Quay Ledger',
        'metadata: May 14, 2019',
      ],
      ['Minister signs lease without tender', `${one}\n\n${two}`],
    ],
  ])('%s', (_, text, regions, body) => {
    const found = regionsOf(text)
    expect(found.regions).toEqual(regions)
    expect(found.body).toEqual(body)
    expect(found.doc.text).toBe(text)
  })

  it('is the title the document came with, wherever it stands at the start', () => {
    expect(regionsOf(`Minister signs the lease.\n\n${one}`, 'Minister signs the lease').regions).toEqual([
      'headline: Minister signs the lease.',
    ])
  })

  it.each([
    ['a statement on sharing', 'Share prices fell on Tuesday after the minister signed the lease for the port.'],
    [
      'a person asked to read more',
      'Read the lease, she told the board, and you will see what I mean by a bad bargain.',
    ],
    [
      'a sentence on reporting',
      'With reporters at the gate, the minister left by the side door and said nothing at all.',
    ],
    [
      'a sentence on copyright law',
      'Copyright law was not what the board had met to discuss, its chairman said on Monday.',
    ],
    ['a single label', 'VARGA: “Nobody asked me, and nobody will, so long as the lease is where it is,” she said.'],
    [
      'labels of subjects',
      'HARBOUR LEASE: The lease was signed.\n\nFERRY STRIKE: The ferry did not sail, for the strike goes on.',
    ],
    [
      'courtesy in a sentence',
      'The last joke came courtesy of Tomas Reyle, who had the floor for most of the evening.',
    ],
    [
      'a signature that is no tweet',
      'The letter was signed by three members of the board — all of whom had left (in May 2019).',
    ],
    [
      'a quotation with a slash',
      'The choice was and/or, said Varga, and the lease would be signed in Reuters House or nowhere.',
    ],
  ])('is not %s', (_, sentence) => {
    expect(regionsOf(`${one}\n\n${sentence}\n\n${two}`).regions).toEqual([])
  })

  it.each([
    ['without paragraphs', `${one} ${two} `.repeat(200)],
    ['of quotation marks only', '“'.repeat(10_000)],
    ['in capitals only', `${one}\n\n${two}`.toUpperCase()],
    ['of short lines', 'one\ntwo\nthree\nfour'],
    ['that is empty', ''],
  ])('is not the whole of a text %s', (_, text) => {
    expect(regionsOf(text).body.join('').trim().length).toBeGreaterThan(text.trim().length * 0.9 - 1)
  })
})

describe('the list of furniture lines', () => {
  it.each(furnitureLines.map((entry) => [entry.rule, entry.seen, entry] as const))(
    '%s speaks of its own example: %s',
    (_, seen, entry) => {
      expect(entry.pattern.test(seen)).toBe(true)
      expect(seen.length).toBeLessThanOrEqual(entry.longest)
      const place = entry.where === 'any' ? 'middle' : entry.where
      expect(judgeLine(seen, place)?.kind).toBe(entry.kind)
    },
  )
})

describe('parts that a format tells apart', () => {
  it('are furniture or article as the format says', () => {
    const text = `Page 1 of 2\n\n${one} 7 ${two}\n\nTHE LEASE\n\n${three}`
    const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })
    const marks: Region[] = [
      { ...at('Page 1 of 2'), kind: 'metadata', rule: 'page-number' },
      { ...at('7'), kind: 'boilerplate', rule: 'line-number' },
      { ...at('THE LEASE'), kind: 'heading', rule: 'larger-type' },
    ]
    const raw: RawDoc = { ...readText('a.txt', new TextEncoder().encode(text)), marks }
    const doc = clean(raw, { id: 'd', sha256: '' })
    expect(doc.regions.map((r) => [r.kind, r.rule, text.slice(r.start, r.end)])).toEqual([
      ['metadata', 'page-number', 'Page 1 of 2'],
      ['boilerplate', 'line-number', '7'],
      ['heading', 'larger-type', 'THE LEASE'],
    ])
    expect(doc.body.map((s) => text.slice(s.start, s.end))).toEqual([`${one} `, ` ${two}\n\nTHE LEASE\n\n${three}`])
  })
})
