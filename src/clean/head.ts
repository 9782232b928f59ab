import type { MetaField, MetaValue, RawDoc, Region } from '../model/doc.ts'
import type { Span } from '../model/span.ts'
import type { Selection } from './select.ts'
import { readStatedDate } from './stated-dates.ts'

/** Where a page says who wrote it and when, and the lines there. */
export interface Head extends Span {
  readonly lines: readonly HeadLine[]
}

type HeadLine = Region & { readonly text: string }

/** Characters before the headline, and after the first words of the text, in which byline and date can stand. */
const [before, after] = [800, 300]

/** Characters of the longest line that is taken for a byline by its words alone, and of the gap above the headline. */
const [longestLine, gapAbove] = [160, 160]

/** The head of an article, by its headline and its first words. */
export function headOf({ text, elements }: RawDoc, { body, regions }: Selection): Head {
  const first = body[0]?.start ?? 0
  const headline = regions.find((r) => r.kind === 'headline' && r.rule !== 'standfirst')
  const top = headline?.start ?? Math.max(0, first - before)
  const [start, end] = [Math.max(0, top - before), first + after]
  const lines = regions.flatMap((r): HeadLine[] => {
    if (r.start >= end || r.end <= start) return []
    if (r.kind === 'metadata' || r.kind === 'byline' || r.kind === 'dateline')
      return r.start < start ? [] : [{ ...r, text: text.slice(r.start, Math.min(r.end, r.start + 400)) }]
    if (r.kind !== 'boilerplate' || elements.length === 0 || headline === undefined) return []
    return linesOf(text, within(text, r, top - gapAbove, first)).filter(
      (l) => l.start >= top - gapAbove && l.end <= first && isHeadLine(l),
    )
  })
  return { start, end, lines }
}

/** The part of a region that begins with the line at `from` and ends at `to`: a page's furniture can be long. */
function within(text: string, region: Region, from: number, to: number): Region {
  const line = from <= region.start ? region.start : text.lastIndexOf('\n', from) + 1
  const start = Math.max(region.start, line)
  return { ...region, start, end: Math.max(start, Math.min(region.end, to)) }
}

function linesOf(text: string, region: Region): HeadLine[] {
  const { start } = region
  return [...text.slice(start, region.end).matchAll(/\S[^\n]*/g)].map((m) => ({
    ...region,
    start: start + m.index,
    end: start + m.index + m[0].length,
    kind: opensByline.test(m[0]) ? 'byline' : 'metadata',
    text: m[0],
  }))
}

/** Words that open a byline, in English and in the languages of the neighbours. */
const opensByline = /^(?:written |posted |published |reported |story )?(?:by|von|par|por|oleh)(?::|\s)\s*\p{Lu}/iu

/** Whether a line of furniture beside the headline tells who wrote or when: "Published 3 May 2021, 4 pm". */
function isHeadLine({ text }: HeadLine): boolean {
  if (text.length > longestLine) return false
  return (opensByline.test(text) && /\d{4}|^.{0,60}$/.test(text)) || readStatedDate(text)?.date.length === 10
}

/** What the container says for a field. */
export function valuesOf(raw: RawDoc, field: MetaField): MetaValue[] {
  return raw.fields.filter((f) => f.field === field)
}

/** Marked elements count where the article begins; what a comment or a teaser marks is its own. */
export function isOwn(value: MetaValue, head: Head): boolean {
  return value.span === undefined || (value.span.start >= head.start && value.span.start < head.end)
}
