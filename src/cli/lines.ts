import { machineReading } from '../export/record.ts'
import type { DiscrepancyCard, Passage, StatementRow } from '../model/desk.ts'
import { kindWords, readingWords } from '../model/kind-words.ts'
import { indent, oneLine, plain, style, wrap } from './terminal.ts'

/** "¶4", or nothing outside the article. */
export function paragraphMark(passage: Passage): string {
  return passage.paragraph === null ? '' : `¶${passage.paragraph}`
}

/** "The Merrow Herald, 2025-10-02, exhibit 1 ¶3 (page 2)". */
export function placeOf(passage: Passage): string {
  const paragraph = `exhibit ${passage.exhibit} ${paragraphMark(passage)}`.trim()
  const where = passage.place === null ? paragraph : `${paragraph} (${plain(passage.place)})`
  return [passage.outlet === null ? 'outlet not known' : plain(passage.outlet), passage.published, where]
    .filter(Boolean)
    .join(', ')
}

/** Who said it, as far as the text tells: a name, the candidates, or the words for the source. */
export function speakerOf(row: StatementRow): string {
  const behalf = row.onBehalfOf === null ? '' : ` for ${plain(row.onBehalfOf.name)}`
  if (row.speaker !== null) return plain(row.speaker.name) + behalf
  const source = row.source === '' ? 'not named' : `“${plain(row.source)}”`
  const candidates = row.candidates.map((c) => plain(c.name))
  return candidates.length === 0 ? source : `${source} (perhaps ${candidates.join(' or ')})`
}

/** The words said; direct speech between marks. */
export function wordsSaid(row: StatementRow): string {
  const words = plain(row.content)
  return row.form === 'direct' && !/^["“‘'«„]/.test(words) ? `“${words}”` : words
}

/** Words before a passage that are shown, in UTF-16 code units. */
const shownBefore = 60

/** A passage with the words before and after it, in at most three lines. */
export function passageLines(passage: Passage, width: number): string[] {
  const before = oneLine(passage.before).trimStart()
  const lead = before.length <= shownBefore ? before : `…${before.slice(-shownBefore).replace(/^\S*\s/, '')}`
  const words = oneLine(passage.words).trim()
  const after = oneLine(passage.after).trimEnd()
  const end = after === '' || /[.?!]["”’')]*$/.test(after) ? '' : '…'
  return emphasise(wrap(lead + words + after + end, width, 3), lead.length, words.length)
}

/** Makes a stretch of wrapped text bold: its place is counted in units of the text before it was wrapped. */
function emphasise(lines: readonly string[], from: number, length: number): string[] {
  let at = 0
  return lines.map((line) => {
    const start = Math.min(Math.max(from - at, 0), line.length)
    const end = Math.min(Math.max(from + length - at, 0), line.length)
    at += line.length + 1
    return line.slice(0, start) + (end > start ? style.bold(line.slice(start, end)) : '') + line.slice(end)
  })
}

/** Passages of a side shown before “and N more”. */
const passagesShown = 4

/** A card: its kind and sentence, each account with its passages, and the reading under which both hold. */
export function cardLines(card: DiscrepancyCard, number: number, width: number): string[] {
  const differs = card.reading === 'differs'
  const aside = card.possible ? ' · possible' : differs ? '' : ' · set aside'
  const what = differs ? kindWords[card.kind] : readingWords[card.reading]
  const head = `${number}  ${style.bold(what)}${style.dim(aside)}`
  const lines = [head, ...indent(wrap(plain(card.explanation), width - 3), 3)]
  for (const side of card.sides) {
    lines.push('', ...indent(wrap(plain(side.label), width - 3).map(style.cyan), 3))
    for (const passage of side.passages.slice(0, passagesShown)) {
      const voice = passage.statement === null ? 'the outlet’s own voice' : speakerOf(passage.statement)
      lines.push(...indent(wrap(`${placeOf(passage)} — ${voice}`, width - 5, 2).map(style.dim), 5))
      lines.push(...indent(passageLines(passage, width - 7), 7))
    }
    const more = side.passages.length - passagesShown
    if (more > 0) lines.push(style.dim(`     and ${more} more`))
  }
  if (card.compatible !== null)
    lines.push('', ...indent(wrap(`Both can hold: ${plain(card.compatible)}`, width - 3), 3))
  return [...lines, style.dim(`   ${reviewOf(card)}`), '']
}

const verdicts = { difference: 'a difference', 'no-difference': 'not a difference', explained: 'explained' } as const

function reviewOf({ review }: DiscrepancyCard): string {
  if (review.verdict === null) return machineReading
  const by = review.by === null ? '' : ` by ${plain(review.by)}`
  return `Reviewed${by}: ${verdicts[review.verdict]}${review.why === null ? '' : ` — ${plain(review.why)}`}`
}
