/** The `id` of a line as it was given, or the number of a line without one. */
export function labelOf(bytes: Uint8Array, line: number): { readonly id: string | number } | { readonly line: number } {
  try {
    const value: unknown = JSON.parse(new TextDecoder().decode(bytes))
    const id =
      typeof value === 'object' && value !== null && Object.hasOwn(value, 'id') ? (value as { id: unknown }).id : null
    if (typeof id === 'string' || typeof id === 'number') return { id }
  } catch {
    // Not JSON: its number will do.
  }
  return { line }
}
