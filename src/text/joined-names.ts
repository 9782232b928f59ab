/** Puts two names together; each pair once, for strings made anew are slow to look up. The names are few. */
export function joiner(between: string): (first: string, second: string) => string {
  const known = new Map<string, Map<string, string>>()
  return (first, second) => {
    const joined = known.get(first)?.get(second)
    if (joined !== undefined) return joined
    const seconds = known.get(first) ?? new Map<string, string>()
    const made = `${first}${between}${second}`
    known.set(first, seconds.set(second, made))
    return made
  }
}
