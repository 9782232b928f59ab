import { describe, expect, it } from 'vitest'
import { type MailPart, mailOf, multipart, quotedPrintable, zipOf } from '../helpers/archives.ts'
import { documentsIn, unpack, valuesOf } from '../helpers/inputs.ts'

const headers = [
  'Received: from relay.test by mail.test; Thu, 2 Oct 2025 11:30:05 +0200',
  'From: "Press Office, Port of Lindhaven" <press@port.test>',
  'To: desk@herald.test',
  'Subject: Statement on the lease',
  'Date: Thu, 2 Oct 2025 11:30:00 +0200',
]
const words = '“No tender was promised,” Ilse Moreno said.'
const plain: MailPart = [['Content-Type: text/plain; charset=utf-8'], words]
const html: MailPart = [
  ['Content-Type: text/html; charset=utf-8', 'Content-Transfer-Encoding: quoted-printable'],
  quotedPrintable(`<p>${words}</p><p>She added nothing.</p>`),
]
const attached = (name: string, type: string, content: string | Uint8Array): MailPart => [
  [`Content-Type: ${type}`, `Content-Disposition: attachment; filename="${name}"`, 'Content-Transfer-Encoding: base64'],
  Buffer.from(content).toString('base64').replace(/.{76}/g, '$&\r\n'),
]

const cutBefore = (text: string, bytes: Buffer) => bytes.subarray(0, bytes.indexOf(text))

describe('an e-mail', () => {
  it('gives its text, and says what its headers say', async () => {
    const [raw] = await documentsIn('s.eml', mailOf(headers, plain))
    expect(raw?.text).toBe(words)
    expect(raw?.format).toBe('email')
    expect(valuesOf(raw, 'title')).toEqual(['header: Statement on the lease'])
    expect(valuesOf(raw, 'outlet')).toEqual(['header: Press Office, Port of Lindhaven'])
    expect(valuesOf(raw, 'published')).toEqual(['header: Thu, 2 Oct 2025 11:30:00 +0200'])
    expect(valuesOf(raw, 'retrieved')).toEqual(['header: 2025-10-02T11:30:05+02:00'])
  })

  it('is told by its headers where its name says nothing', async () => {
    const { units } = await unpack('message', mailOf(headers, plain))
    expect(units.map((u) => u.format)).toEqual(['email'])
  })

  it.each([
    ['a person', 'From: Ines Orlo <ines@herald.test>', ['header: Ines Orlo'], []],
    ['a person, address first', 'From: ines@herald.test (Ines Orlo)', ['header: Ines Orlo'], []],
    ['an address', 'From: ines@herald.test', [], []],
    [
      'encoded words',
      'From: =?utf-8?q?Zo=C3=AB_?= =?utf-8?b?TcO8bGxlcg==?= <z@herald.test>',
      ['header: Zoë Müller'],
      [],
    ],
    [
      'an office in windows-1252',
      'From: =?windows-1252?Q?Moreno=92s_press_office?= <p@port.test>',
      [],
      ['header: Moreno’s press office'],
    ],
    ['bytes that are not encoded', 'From: Zoë Müller <z@herald.test>', ['header: Zoë Müller'], []],
    [
      'an organisation of its own',
      'From: Ines Orlo <i@herald.test>\r\nOrganization: Lindhaven Courier',
      ['header: Ines Orlo'],
      ['header: Lindhaven Courier'],
    ],
  ])('from %s', async (_, from, author, outlet) => {
    const [raw] = await documentsIn('s.eml', mailOf([from, ...headers.slice(2)], plain))
    expect([valuesOf(raw, 'author'), valuesOf(raw, 'outlet')]).toEqual([author, outlet])
  })

  it('is read in its fullest form', async () => {
    const [raw] = await documentsIn('s.eml', mailOf(headers, multipart('alternative', [plain, html])))
    expect(raw?.text).toBe(`${words}\n\nShe added nothing.`)
    expect(raw?.elements.length).toBeGreaterThan(0)
  })

  it.each([
    [
      'quoted-printable',
      [
        ['Content-Type: text/plain; charset=utf-8', 'Content-Transfer-Encoding: quoted-printable'],
        quotedPrintable(words.repeat(3)),
      ],
      words.repeat(3),
    ],
    [
      'base64',
      [
        ['Content-Type: text/plain; charset=utf-8', 'Content-Transfer-Encoding: BASE64'],
        Buffer.from(words).toString('base64'),
      ],
      words,
    ],
    [
      'windows-1252',
      [['Content-Type: text/plain; charset="windows-1252"'], Buffer.from('\x93No,\x94 she said.', 'latin1')],
      '“No,” she said.',
    ],
    ['no stated encoding', [[], Buffer.from('\x93No,\x94 she said.', 'latin1')], '“No,” she said.'],
    ['koi8-r', [['Content-Type: text/plain; charset=koi8-r'], Buffer.from([0xee, 0xc5, 0xd4])], 'Нет'],
    [
      'a soft line end at the end',
      [['Content-Transfer-Encoding: quoted-printable'], 'No, she said.=\r\n'],
      'No, she said.',
    ],
    ['a sign that is no code', [['Content-Transfer-Encoding: quoted-printable'], 'a=b 50=ZZ'], 'a=b 50=ZZ'],
  ] as const)('in %s is decoded', async (_, part, text) => {
    const [raw] = await documentsIn('s.eml', mailOf(headers, part as unknown as MailPart))
    expect(raw?.text).toBe(text)
  })

  it('gives the files that came with it as documents of their own, and counts pictures', async () => {
    const parts = multipart('mixed', [
      multipart('alternative', [plain, html], 'inner'),
      attached('release.txt', 'text/plain', 'Reyle said yes.'),
      attached('logo.png', 'image/png', 'x'),
      attached('=?utf-8?q?Erkl=C3=A4rung.html?=', 'application/octet-stream', '<html><p>Kells said no.'),
      attached('all.zip', 'application/zip', zipOf([{ name: 'in.txt', content: 'Moreno said no.' }])),
    ])
    const { units, paths, leftOut, failures } = await unpack('s.eml', mailOf(headers, parts))
    expect(failures).toEqual([])
    expect(units.map((u) => [u.name, u.container?.part])).toEqual([
      ['s.eml', undefined],
      ['release.txt', 'release.txt'],
      ['Erklärung.html', 'Erklärung.html'],
      ['in.txt', 'all.zip, in.txt'],
    ])
    expect(paths).toEqual([
      '/in/s.eml#message',
      '/in/s.eml#release.txt',
      '/in/s.eml#Erklärung.html',
      '/in/s.eml#all.zip#in.txt',
    ])
    expect(leftOut).toEqual(['image'])
    const [message, release] = await documentsIn('s.eml', mailOf(headers, parts))
    expect(message?.notes.map((n) => n.detail)).toEqual([
      'The message came with 4 other parts: release.txt, logo.png, Erklärung.html, all.zip.',
    ])
    expect(valuesOf(release, 'retrieved')).toEqual(['header: Thu, 2 Oct 2025 11:30:00 +0200'])
  })

  it('may hold another, and may hold nothing but files', async () => {
    const inner = mailOf(['From: Nadia Kells <n@port.test>', 'Subject: Denial'], plain)
    const forwarded = mailOf(headers, multipart('mixed', [[['Content-Type: message/rfc822'], inner]]))
    const [raw, ...others] = await documentsIn('s.eml', forwarded)
    expect(others).toEqual([])
    expect(valuesOf(raw, 'title')).toEqual(['header: Denial'])
  })

  it.each([
    ['cut short within a part', cutBefore('She added', mailOf(headers, multipart('mixed', [plain, html])))],
    [
      'without the last boundary',
      Buffer.from(
        mailOf(headers, multipart('mixed', [plain]))
          .toString()
          .replace('--edge--', ''),
      ),
    ],
    [
      'taken from a mailbox',
      Buffer.concat([Buffer.from('From press@port.test Thu Oct  2 11:30:00 2025\n'), mailOf(headers, plain)]),
    ],
    [
      'with bare line ends',
      Buffer.from(
        mailOf(headers, multipart('mixed', [plain]))
          .toString()
          .replaceAll('\r\n', '\n'),
      ),
    ],
  ])('%s is read as far as it goes', async (_, bytes) => {
    const [raw] = await documentsIn('s.eml', bytes)
    expect(raw?.text).toContain('No tender was promised')
    expect(valuesOf(raw, 'title')).toEqual(['header: Statement on the lease'])
  })

  it('without text is refused', async () => {
    await expect(documentsIn('s.eml', mailOf(headers, [[], '']))).rejects.toMatchObject({ code: 'read/no-text' })
  })

  it('with parts inside parts inside parts comes to an end', async () => {
    const deep = Array.from({ length: 200 }).reduce<MailPart>(
      (part, _, i) => multipart('mixed', [part], `b${i}`),
      plain,
    )
    const { units, failures } = await unpack('s.eml', mailOf(headers, deep))
    expect(units.length + failures.length).toBeGreaterThan(0)
  })
})

describe('a page saved in one file', () => {
  const saved = [
    'From: <Saved by Blink>',
    'Snapshot-Content-Location: https://herald.test/2025/10/lease',
    'Subject: Lease',
    'Date: Thu, 2 Oct 2025 09:00:00 -0000',
  ]
  const part: MailPart = [[...(html[0] ?? []), 'Content-Location: https://herald.test/2025/10/lease'], html[1]]
  const frame: MailPart = [
    ['Content-Type: text/html', 'Content-Location: cid:frame@mhtml.blink'],
    '<p>An advertisement.</p>',
  ]
  const style: MailPart = [['Content-Type: text/css', 'Content-Location: https://herald.test/a.css'], 'p{}']

  it('gives the page, where it came from and when it was saved', async () => {
    const [raw, ...others] = await documentsIn('Lease.mhtml', mailOf(saved, multipart('related', [part, style, frame])))
    expect(others).toEqual([])
    expect(raw?.text).toBe(`${words}\n\nShe added nothing.`)
    expect([raw?.format, valuesOf(raw, 'url'), valuesOf(raw, 'retrieved')]).toEqual([
      'mhtml',
      ['header: https://herald.test/2025/10/lease'],
      ['header: 2025-10-02T09:00:00-00:00'],
    ])
  })

  it('is told by its headers where its name says nothing', async () => {
    const { units } = await unpack('page', mailOf(saved, multipart('related', [part])))
    expect(units.map((u) => u.format)).toEqual(['mhtml'])
  })

  it('without a page in it is refused, with what to do', async () => {
    const bytes = mailOf(saved, multipart('related', [style]))
    await expect(documentsIn('a.mht', bytes)).rejects.toMatchObject({ code: 'read/mhtml' })
  })
})
