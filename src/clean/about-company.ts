/** Lines of the longest self-description, and of the shortest text above one. */
const [longest, leastText] = [5, 3]

/** "Varga Marine is a leading provider of harbour cranes": how companies describe themselves under their releases. */
const describes =
  /^(?:the )?\p{Lu}[^.!?]{1,80}? (?:is|are) (?:a|an|the|one of the)\b[^.!?]{0,60}\b(?:global|world|leading|leader|largest|premier|international|listed|solutions?)\b[^.!?]{0,160}/iu

/** What stands in such a description and seldom in a report: seat, listing, address. */
const particulars =
  /\bis headquartered in\b|\bheadquarters? (?:is|are) in\b|\b(?:NYSE|NASDAQ|LSE|SIX|TSX|ASX)\b|\b(?:shares|stock) (?:\([A-Z]+\) )?(?:are|is) (?:listed|traded)|\b(?:visit|more information)\b.{0,80}\bwww\.|\bemploys (?:around|about|over|more than|some|approximately) [\d,.]+/

const heading = /^About (?:the )?\p{Lu}[^.!?]{1,60}:?$/u

/**
 * Index of the first line of a company's description of itself at the end of a release; the number of lines if there is
 * none. It has a heading ("About Varga Marine") or stands apart from the text, and tells the company's seat or listing.
 * @param apart - Whether a line stands in another element than the line before it.
 */
export function findAboutCompany(lines: readonly string[], apart: (index: number) => boolean): number {
  for (let i = Math.max(leastText, lines.length - longest); i < lines.length; i++) {
    const headed = heading.test(lines[i] ?? '')
    const first = headed ? i + 1 : i
    if (!headed && !apart(i)) continue
    const rest = lines.slice(first, i + longest)
    if (describes.test(rest[0] ?? '') && rest.some((line) => particulars.test(line))) return i
  }
  return lines.length
}
