/** Letters and figures of a title, lower case. */
export function plainTitle(title: string): string {
  return title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** Characters of letters and figures from which a title is long enough to be told from a section's name. */
const leastTitle = 12

/** Whether a line is the title, or the title is the line with the site's name at one end. */
export function sameTitle(line: string, title: string): boolean {
  return samePlain(plainTitle(line), plainTitle(title))
}

/** Asks of many lines whether each is one of the titles. */
export function titleMatcher(titles: readonly string[]): (line: string) => boolean {
  const plain = [...new Set(titles.map(plainTitle))].filter((t) => t !== '')
  // A line has at most so many marks and spaces beside the letters of the title.
  const longest = 2 * Math.max(0, ...titles.map((t) => t.length))
  return (line) => {
    if (line.length > longest) return false
    const own = plainTitle(line)
    return plain.some((t) => samePlain(own, t))
  }
}

function samePlain(a: string, b: string): boolean {
  if (a === b) return a.length > 0
  return a.length >= leastTitle && a.length >= b.length / 2 && (b.startsWith(`${a} `) || b.endsWith(` ${a}`))
}
