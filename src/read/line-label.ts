import { type Columns, columnsFor } from './columns.ts'

/** The `id` of a line as it was given, or the number of a line without one. */
export function labelOf(bytes: Uint8Array, line: number): { readonly id: string | number } | { readonly line: number } {
  const id = idOf(bytes)
  return id === null ? { line } : { id }
}

/** The `id` of a line as it was given; null for a line without one, and for one that is no JSON. */
export function idOf(bytes: Uint8Array, columns: Columns = {}): string | number | null {
  try {
    const value: unknown = JSON.parse(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes))
    if (typeof value !== 'object' || value === null) return null
    for (const name of columnsFor('id', Object.keys(value), columns)) {
      const id = (value as Record<string, unknown>)[name]
      if (typeof id === 'string' || typeof id === 'number') return id
    }
  } catch {
    // Not JSON: its number will do.
  }
  return null
}
