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
  const a = plainTitle(line)
  const b = plainTitle(title)
  if (a === b) return a.length > 0
  return a.length >= leastTitle && a.length >= b.length / 2 && (b.startsWith(`${a} `) || b.endsWith(` ${a}`))
}
