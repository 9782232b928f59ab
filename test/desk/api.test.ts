import { request } from 'node:http'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { CaseSummary, DiscrepancyCard, DocumentPage, SourceRow } from '../../src/model/desk.ts'
import { routes } from '../../src/serve/routes.ts'
import { wordsOf } from '../../src/text/tokens.ts'
import { startDesk, type TestDesk } from '../helpers/demo-desk.ts'

let desk: TestDesk

beforeAll(async () => {
  desk = await startDesk({ read: true })
})
afterAll(() => desk.close())

/** Sends a request whose headers `fetch` would not let a test choose. */
function raw(
  path: string,
  headers: Record<string, string>,
): Promise<{ status: number; headers: Record<string, unknown>; body: string }> {
  return new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port: desk.port, path, headers }, (answer) => {
      let body = ''
      answer.setEncoding('utf8')
      answer.on('data', (part: string) => {
        body += part
      })
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body }))
    })
    sent.on('error', reject)
    sent.end()
  })
}

async function json<T>(path: string, init?: RequestInit): Promise<T> {
  const answer = await desk.ask(path, init)
  return (await answer.json()) as T
}

function send(body: unknown): Promise<Response> {
  return desk.ask('/api/decisions', {
    method: 'POST',
    body: JSON.stringify(body),
    headers: { 'Content-Type': 'application/json' },
  })
}

describe('who may ask', () => {
  it.each([
    ['no token', {}, 401],
    ['a wrong token', { authorization: 'Bearer nonsense' }, 401],
    ['another host', { host: 'evil.example' }, 403],
    ['another port in the host', { host: '127.0.0.1:1' }, 403],
  ])('refuses %s', async (_, headers, status) => {
    const authorized = 'host' in headers ? { ...headers, authorization: `Bearer ${desk.token}` } : headers
    expect((await raw('/api/case', authorized as Record<string, string>)).status).toBe(status)
  })

  it('refuses every API route without a token', async () => {
    for (const route of routes) {
      const answer = await fetch(`http://127.0.0.1:${desk.port}${route.path.replace(/:\w+/, 'x')}`, {
        method: route.method,
      })
      expect([route.path, answer.status]).toEqual([route.path, 401])
    }
  })

  it('sends a strict content security policy and no-sniff with every answer', async () => {
    for (const path of ['/', '/api/case', '/api/nothing']) {
      const { headers } = await raw(path, {})
      expect(headers['content-security-policy']).toContain("default-src 'none'")
      expect(headers['content-security-policy']).not.toContain('unsafe')
      expect(headers['x-content-type-options']).toBe('nosniff')
    }
  })

  it.each(['/../package.json', '/%2e%2e/package.json', '/assets/..%2f..%2fpackage.json', '//etc/passwd'])(
    'sends nothing from outside the web app for %s',
    async (path) => {
      const { body } = await raw(path, {})
      expect(body).not.toContain('"name": "onrecord"')
      expect(body).not.toContain('root:')
    },
  )
})

describe('what it answers', () => {
  it('gives the case in figures, with the damaged documents named', async () => {
    const summary = await json<CaseSummary>('/api/case')
    expect(summary).toMatchObject({ name: 'demo.onrecord', documents: 10, failed: [] })
    expect(summary.outlets.length).toBeGreaterThanOrEqual(6)
    expect(summary.damaged.length).toBeGreaterThan(0)
  })

  it('gives passages whose words stand at their offsets', async () => {
    const cards = await json<readonly DiscrepancyCard[]>('/api/discrepancies?reading=all')
    expect(cards.length).toBeGreaterThan(0)
    for (const passage of cards.flatMap((c) => c.sides.flatMap((s) => s.passages))) {
      const { document } = await json<DocumentPage>(`/api/documents/${passage.document}`)
      expect(document.text.slice(passage.start, passage.end)).toBe(passage.words)
    }
  })

  it('shows the passages first that the sentence of a card quotes', async () => {
    const cards = await json<readonly DiscrepancyCard[]>('/api/discrepancies?reading=all')
    const told = cards.flatMap((c) => {
      const quoted = [...c.explanation.matchAll(/“([^”…]+)”/g)].map(([, words = '']) => wordsOf(words))
      const holds = (words: readonly string[]) => quoted.some((q) => q.every((w) => words.includes(w)))
      return c.sides.map((s) => s.passages.map((p) => holds(wordsOf(p.words))))
    })
    expect(told.flat()).toContain(true)
    for (const quotes of told.filter((t) => t.includes(true))) expect(quotes[0]).toBe(true)
  })

  it('leads from damaged words to the same passage where it is undamaged', async () => {
    const sources = await json<readonly SourceRow[]>('/api/sources')
    const pages = await Promise.all(
      sources.filter((s) => s.damageSpans > 0).map((s) => json<DocumentPage>(`/api/documents/${s.document}`)),
    )
    const copies = pages.flatMap((p) => p.cleanCopies.map((c) => ({ ...c, of: p.document.id })))
    expect(copies.length).toBeGreaterThan(0)
    for (const { passage, instead, of } of copies) {
      expect(passage.document).not.toBe(of)
      expect(passage).toMatchObject({ damaged: false, words: expect.stringContaining(instead) as string })
    }
  })

  it('keeps what is less certain apart from what is raised', async () => {
    const [raised, waiting, all] = await Promise.all(
      ['differs', 'possible', 'all'].map((r) => json<readonly DiscrepancyCard[]>(`/api/discrepancies?reading=${r}`)),
    )
    expect(raised?.every((c) => !c.possible)).toBe(true)
    expect(waiting?.length).toBeGreaterThan(0)
    expect(waiting?.every((c) => c.possible && c.reading === 'differs')).toBe(true)
    expect(all?.filter((c) => c.possible).map((c) => c.id)).toEqual(waiting?.map((c) => c.id))
  })

  it('filters statements by words', async () => {
    const all = await json<{ total: number }>('/api/statements')
    const some = await json<{ total: number; rows: readonly { content: string }[] }>('/api/statements?q=ferry')
    expect(some.total).toBeLessThan(all.total)
  })

  it.each([
    ['/api/documents/none', 404, 'serve/not-found'],
    ['/api/statements?limit=minus', 400, 'serve/request'],
    ['/api/discrepancies?kind=opinion', 400, 'serve/request'],
    ['/api/export/docx', 400, 'serve/format'],
    ['/api/nothing', 404, 'serve/not-found'],
  ])('answers %s with %i %s', async (path, status, code) => {
    const answer = await desk.ask(path)
    expect([answer.status, ((await answer.json()) as { error: { code: string } }).error.code]).toEqual([status, code])
  })

  it('gives the file as received, as a download', async () => {
    const [source] = await json<readonly SourceRow[]>('/api/sources')
    const answer = await desk.ask(`/api/documents/${source?.document}/original`)
    expect(answer.headers.get('content-disposition')).toMatch(/^attachment/)
    expect(answer.headers.get('content-type')).toBe('application/octet-stream')
    const bytes = await crypto.subtle.digest('SHA-256', await answer.arrayBuffer())
    expect(Buffer.from(bytes).toString('hex')).toBe(source?.sha256)
  })
})

describe('what people decide', () => {
  it('shows a corrected field, keeps what was read, and takes it back on undo', async () => {
    const before = (await json<readonly SourceRow[]>('/api/sources'))[0] as SourceRow
    const made = await send({
      by: null,
      why: 'on the page',
      what: { type: 'field', document: before.document, field: 'outlet', value: 'The Brackwater Sun' },
    })
    expect(made.status).toBe(201)
    const { id } = (await made.json()) as { id: string }
    const cellOf = async () =>
      (await json<readonly SourceRow[]>('/api/sources')).find((r) => r.document === before.document)?.fields.outlet
    expect(await cellOf()).toMatchObject({
      value: 'The Brackwater Sun',
      basis: 'user',
      confirmed: true,
      read: before.fields.outlet.value,
    })
    await send({ by: null, why: null, what: { type: 'undo', decision: id } })
    expect(await cellOf()).toEqual(before.fields.outlet)
  })

  it('shows a review on its card', async () => {
    const [card] = await json<readonly DiscrepancyCard[]>('/api/discrepancies')
    const evidence = card?.sides.flatMap((s) =>
      s.passages.map(({ document, start, end }) => ({ document, start, end })),
    )
    await send({
      by: 'R. Deane',
      why: 'two counts',
      what: { type: 'review', discrepancy: card?.id, verdict: 'explained', evidence },
    })
    const again = (await json<readonly DiscrepancyCard[]>('/api/discrepancies')).find((c) => c.id === card?.id)
    expect(again?.review).toMatchObject({ verdict: 'explained', by: 'R. Deane', why: 'two counts' })
  })

  it.each([
    ['a date that is none', { type: 'field', document: 'd', field: 'published', value: 'Thursday' }],
    ['a field it does not know', { type: 'field', document: 'd', field: 'sha256', value: 'x' }],
    ['an undo of nothing', { type: 'undo', decision: 'j-none' }],
    ['no decision at all', null],
  ])('refuses %s', async (_, what) => {
    expect((await send({ by: null, why: null, what })).status).toBe(400)
  })
})

describe('a desk without a case', () => {
  it('makes one when files are sent, and says which could not be read', async () => {
    const empty = await startDesk({ read: false })
    try {
      expect(await (await empty.ask('/api/case')).json()).toMatchObject({ name: null, documents: 0 })
      const form = new FormData()
      form.append('file', new File(['The mayor, Ines Orlo, said on Monday that the bridge was safe.'], 'a.txt'))
      form.append('file', new File([new Uint8Array([0x25, 0x50, 0x44, 0x46, 0x2d, 0x31])], 'b.pdf'))
      const result = (await (await empty.ask('/api/read', { method: 'POST', body: form })).json()) as {
        read: number
        failed: { name: string; code: string }[]
      }
      expect(result.read).toBe(1)
      expect(result.failed).toMatchObject([{ name: 'b.pdf', code: 'read/pdf' }])
      expect(await (await empty.ask('/api/case')).json()).toMatchObject({ name: 'story.onrecord', documents: 1 })
    } finally {
      await empty.close()
    }
  })
})
