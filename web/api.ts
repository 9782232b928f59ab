import { useEffect, useState } from 'preact/hooks'

const tokenKey = 'onrecord-token'

/** Takes the token out of the address, where it came as `#token=…`, and keeps it for this tab. */
export function keepToken(): void {
  const token = /^#token=([\w-]+)/.exec(location.hash)?.[1]
  if (token === undefined) return
  sessionStorage.setItem(tokenKey, token)
  history.replaceState(null, '', '#/')
}

/** A refusal of the server, with its stable code. */
export class ApiError extends Error {
  readonly code: string
  constructor(code: string, message: string) {
    super(message)
    this.code = code
  }
}

async function call(path: string, init: RequestInit = {}): Promise<Response> {
  const headers = new Headers(init.headers)
  headers.set('Authorization', `Bearer ${sessionStorage.getItem(tokenKey) ?? ''}`)
  let answer: Response
  try {
    answer = await fetch(path, { ...init, headers })
  } catch {
    throw new ApiError('desk/unreachable', 'The desk does not answer. Is “onrecord open” still running?')
  }
  if (answer.ok) return answer
  const body = (await answer.json().catch(() => ({}))) as { error?: { code?: string; message?: string } }
  throw new ApiError(body.error?.code ?? 'desk/answer', body.error?.message ?? `The desk answered ${answer.status}.`)
}

/** @throws ApiError */
export async function get<T>(path: string): Promise<T> {
  return (await (await call(path)).json()) as T
}

/** Sends JSON, or files as a form. @throws ApiError */
export async function post<T>(path: string, body: FormData | object): Promise<T> {
  const init: RequestInit =
    body instanceof FormData
      ? { method: 'POST', body }
      : { method: 'POST', body: JSON.stringify(body), headers: { 'Content-Type': 'application/json' } }
  return (await (await call(path, init)).json()) as T
}

/** Fetches a file and hands it to the browser as a download. @throws ApiError */
export async function download(path: string, name: string): Promise<void> {
  const blob = await (await call(path)).blob()
  const link = document.createElement('a')
  link.href = URL.createObjectURL(blob)
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000)
}

/** What a page shows while it asks the server. */
export interface Loaded<T> {
  readonly data: T | null
  readonly error: ApiError | null
  readonly reload: () => void
}

/** Asks the server for `path`, again whenever it changes; a late answer to an earlier path is dropped. */
export function useApi<T>(path: string | null): Loaded<T> {
  const [turn, setTurn] = useState(0)
  const [state, setState] = useState<{ path: string | null; data: T | null; error: ApiError | null }>({
    path: null,
    data: null,
    error: null,
  })
  useEffect(() => {
    if (path === null) return
    let current = true
    get<T>(path).then(
      (data) => current && setState({ path, data, error: null }),
      (error: ApiError) => current && setState({ path, data: null, error }),
    )
    return () => {
      current = false
    }
  }, [path, turn])
  const fresh = state.path === path
  return { data: fresh ? state.data : null, error: fresh ? state.error : null, reload: () => setTurn((n) => n + 1) }
}
