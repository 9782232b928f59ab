import { timingSafeEqual } from 'node:crypto'
import type { MiddlewareHandler } from 'hono'

/** Only what the desk itself serves may run or load; nothing may frame it. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

/** Headers of every answer. */
export const secureHeaders: MiddlewareHandler = async (c, next) => {
  await next()
  c.header('Content-Security-Policy', contentSecurityPolicy)
  c.header('X-Content-Type-Options', 'nosniff')
  c.header('Referrer-Policy', 'no-referrer')
  c.header('Cross-Origin-Opener-Policy', 'same-origin')
  c.header('Cross-Origin-Resource-Policy', 'same-origin')
  c.header('Permissions-Policy', 'camera=(), microphone=(), geolocation=()')
  if (c.res.headers.get('Cache-Control') === null) c.header('Cache-Control', 'no-store')
}

/** Refuses requests whose Host is not this desk: a page elsewhere cannot reach it through a name of its own. */
export function onlyHosts(port: () => number): MiddlewareHandler {
  return async (c, next) => {
    const host = c.req.header('host') ?? ''
    if (host !== `127.0.0.1:${port()}` && host !== `localhost:${port()}`) {
      return c.json(
        { error: { code: 'serve/host', message: 'This desk answers only to 127.0.0.1 and localhost.' } },
        403,
      )
    }
    return next()
  }
}

/** Refuses requests without the token of this run, sent as `Authorization: Bearer …`. */
export function onlyWithToken(token: string): MiddlewareHandler {
  const expected = Buffer.from(`Bearer ${token}`)
  return async (c, next) => {
    const given = Buffer.from(c.req.header('authorization') ?? '')
    if (given.length !== expected.length || !timingSafeEqual(given, expected)) {
      const message = 'The address lacks the token of this run. Open the address that "onrecord open" printed.'
      return c.json({ error: { code: 'serve/token', message } }, 401)
    }
    return next()
  }
}
