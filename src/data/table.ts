/** A table looked up by words of any text: it holds its own entries alone, and no "constructor". */
export function table<T>(entries: Readonly<Record<string, T>>): Readonly<Record<string, T>> {
  return Object.assign(Object.create(null) as Record<string, T>, entries)
}
