import { useEffect, useState } from 'preact/hooks'

/** An address of the desk: `#/documents/d-12?s=s-3`. */
export interface Place {
  readonly page: string
  readonly id: string | null
  readonly query: URLSearchParams
}

/** The place an address names; the Story page for an empty one. */
export function placeOf(hash: string): Place {
  const [path = '', query = ''] = hash.replace(/^#\/?/, '').split('?')
  const [page = '', id = null] = path.split('/')
  return {
    page: page === '' ? 'story' : page,
    id: id === null ? null : decodeURIComponent(id),
    query: new URLSearchParams(query),
  }
}

/** The address of a page, a thing on it, and its query. */
export function linkTo(
  page: string,
  id?: string | null,
  query: Readonly<Record<string, string | null | undefined>> = {},
): string {
  const given = Object.entries(query).filter((e): e is [string, string] => typeof e[1] === 'string' && e[1] !== '')
  const tail = given.length > 0 ? `?${new URLSearchParams(given).toString()}` : ''
  return `#/${page}${id ? `/${encodeURIComponent(id)}` : ''}${tail}`
}

export function usePlace(): Place {
  const [place, setPlace] = useState(() => placeOf(location.hash))
  useEffect(() => {
    const follow = () => setPlace(placeOf(location.hash))
    addEventListener('hashchange', follow)
    return () => removeEventListener('hashchange', follow)
  }, [])
  return place
}
