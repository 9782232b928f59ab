import { type Context, Hono } from 'hono'
import type { z } from 'zod'
import { codeOf, OnrecordError, UsageError } from '../errors.ts'
import type { CaseSummary, DecisionRequest, SearchHit } from '../model/desk.ts'
import type { DeskData } from './desk-data.ts'
import type { DeskSession } from './desk-session.ts'
import { passageOf, statementRow } from './passages.ts'
import { decisionRequest, discrepancyQuery, searchQuery, statementQuery } from './requests.ts'
import { onlyHosts, onlyWithToken, secureHeaders } from './security.ts'
import type { StaticFile } from './static-files.ts'
import {
  cardsOf,
  caseSummary,
  documentPage,
  personPage,
  personRows,
  quotationPage,
  sourceRows,
  storyPage,
  timelineRows,
} from './views.ts'

/** Body of a request in bytes, at most: a folder of articles dropped at once. */
const maxBodyBytes = 256 * 1024 * 1024

const noCase: CaseSummary = {
  name: null,
  documents: 0,
  outlets: [],
  statements: 0,
  people: 0,
  differences: 0,
  possible: 0,
  otherReadings: 0,
  damaged: [],
  failed: [],
  span: null,
}

/** The desk as an HTTP application: the API under `/api`, the web app beside it. */
export function deskApp(
  session: DeskSession,
  files: ReadonlyMap<string, StaticFile>,
  access: { readonly token: string; readonly port: () => number },
): Hono {
  const app = new Hono()
  app.use(secureHeaders, onlyHosts(access.port))
  app.use('/api/*', onlyWithToken(access.token))
  app.onError((error, c) => {
    const status = error instanceof UsageError ? 400 : error instanceof OnrecordError ? 422 : 500
    return c.json({ error: { code: codeOf(error), message: error.message } }, status)
  })
  addPages(app, session)
  addLists(app, session)
  addActions(app, session)
  app.all('/api/*', (c) => notFound(c, 'There is no such route.'))
  app.get('*', (c) => {
    const file = files.get(new URL(c.req.url).pathname) ?? files.get('/index.html')
    if (file === undefined) return notFound(c, 'The web app is not built.')
    return c.body(file.body, 200, {
      'Content-Type': file.type,
      'Cache-Control': file.immutable ? 'private, max-age=31536000, immutable' : 'no-store',
    })
  })
  return app
}

function addPages(app: Hono, session: DeskSession): void {
  app.get('/api/case', async (c) => {
    const data = await session.data()
    return c.json(data === null ? { ...noCase, name: session.name() } : caseSummary(data))
  })
  app.get('/api/story', (c) => page(c, session, storyPage))
  app.get('/api/sources', (c) => page(c, session, sourceRows))
  app.get('/api/people', (c) => page(c, session, personRows))
  app.get('/api/timeline', (c) => page(c, session, timelineRows))
  app.get('/api/documents/:id', (c) => page(c, session, (data) => documentPage(data, c.req.param('id'))))
  app.get('/api/people/:id', (c) => page(c, session, (data) => personPage(data, c.req.param('id'))))
  app.get('/api/quotations/:id', (c) => page(c, session, (data) => quotationPage(data, c.req.param('id'))))
  app.get('/api/documents/:id/original', async (c) => {
    const data = await session.data()
    const name = data?.documents.get(c.req.param('id'))?.name
    if (name === undefined) return notFound(c, 'There is no such document.')
    return download(c, await session.bytesOf(c.req.param('id')), name)
  })
}

function addLists(app: Hono, session: DeskSession): void {
  app.get('/api/statements', (c) =>
    page(c, session, (data) => statementList(data, decoded(statementQuery, c.req.query()))),
  )
  app.get('/api/discrepancies', (c) =>
    page(c, session, (data) => {
      const { kind, reading } = decoded(discrepancyQuery, c.req.query())
      return cardsOf(data, reading).filter((d) => kind === undefined || d.kind === kind)
    }),
  )
  app.get('/api/search', async (c) => {
    const { q, limit } = decoded(searchQuery, c.req.query())
    const hits = await session.search(q, limit)
    return page(c, session, (data): SearchHit[] =>
      hits.map((h) => ({ passage: passageOf(data, h), title: data.documents.get(h.document)?.title ?? null })),
    )
  })
}

function addActions(app: Hono, session: DeskSession): void {
  app.get('/api/decisions', async (c) => c.json(await session.decisions()))
  app.post('/api/decisions', async (c) => {
    const request = decoded(decisionRequest, await jsonBody(c)) as DecisionRequest
    return c.json(await session.decide(request), 201)
  })
  app.get('/api/reading', (c) => c.json(session.reading()))
  app.post('/api/read', async (c) => {
    refuseLarge(c)
    const form = await c.req.formData()
    const files = form.getAll('file').filter((f) => f instanceof File)
    const inputs = await Promise.all(
      files.map(async (f) => ({ name: f.name, bytes: new Uint8Array(await f.arrayBuffer()) })),
    )
    if (inputs.length === 0) throw new UsageError('serve/no-files', 'Expected at least one file in the field "file"')
    return c.json(await session.read(inputs))
  })
  app.get('/api/export/:format', async (c) => {
    const made = await session.export(c.req.param('format'))
    return download(c, new TextEncoder().encode(made.text), made.name)
  })
}

async function page<T>(c: Context, session: DeskSession, make: (data: DeskData) => T | null): Promise<Response> {
  const data = await session.data()
  if (data === null) return notFound(c, 'Nothing has been read yet.')
  const made = make(data)
  return made === null ? notFound(c, 'There is no such thing in this case.') : c.json(made)
}

function statementList(data: DeskData, query: z.infer<typeof statementQuery>): unknown {
  const words = (query.q ?? '').toLowerCase().split(/\s+/).filter(Boolean)
  const of = (s: (typeof data.record.statements)[number]) =>
    (query.speaker === undefined || s.speaker === query.speaker) &&
    (query.document === undefined || s.document === query.document) &&
    (query.form === undefined || s.form === query.form) &&
    (query.act === undefined || s.acts.some((a) => a === query.act))
  const rows = data.record.statements.filter(of).map((s) => statementRow(data, s))
  const found = rows.filter((r) => {
    const text = `${r.source} ${r.cue} ${r.content} ${r.speaker?.name ?? ''} ${r.outlet ?? ''}`.toLowerCase()
    return words.every((w) => text.includes(w))
  })
  return { total: found.length, rows: found.slice(query.offset, query.offset + query.limit) }
}

function decoded<T>(schema: z.ZodType<T>, value: unknown): T {
  const result = schema.safeParse(value)
  if (result.success) return result.data
  const issue = result.error.issues[0]
  throw new UsageError('serve/request', `${issue?.path.join('.') || 'request'}: ${issue?.message ?? 'not understood'}`)
}

async function jsonBody(c: Context): Promise<unknown> {
  refuseLarge(c)
  try {
    return await c.req.json()
  } catch (cause) {
    throw new UsageError('serve/request', 'Expected a JSON body', { cause })
  }
}

function refuseLarge(c: Context): void {
  const length = Number(c.req.header('content-length') ?? Number.NaN)
  if (!(length <= maxBodyBytes)) {
    throw new UsageError(
      'serve/too-large',
      `Expected a body of at most ${maxBodyBytes} bytes; read larger sets with "onrecord read"`,
    )
  }
}

function download(c: Context, bytes: Uint8Array, name: string): Response {
  return c.body(new Uint8Array(bytes), 200, {
    'Content-Type': 'application/octet-stream',
    'Content-Disposition': `attachment; filename*=UTF-8''${encodeURIComponent(name)}`,
  })
}

function notFound(c: Context, message: string): Response {
  return c.json({ error: { code: 'serve/not-found', message } }, 404)
}
