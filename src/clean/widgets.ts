import type { Region } from '../model/doc.ts'

const month =
  '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?'

const day = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?'

/** What a copied page leaves at the very start of a text, in this order; each is tried where the one before ended. */
const leading: readonly { readonly rule: string; readonly kind: Region['kind']; readonly pattern: RegExp }[] = [
  {
    rule: 'leading-date',
    kind: 'metadata',
    pattern: /^\s*(?:date|published|posted|created|updated)\s*:?\s+\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d\S*)?(?=\s)/i,
  },
  {
    rule: 'leading-date',
    kind: 'metadata',
    pattern: new RegExp(
      `^\\s*(?:(?:Posted|Published|Updated)(?:\\s+on)?:?\\s+)?(?:${day}\\s+)?(?:\\d{1,2}\\s+${month},?\\s+\\d{4}|${month}\\s+\\d{1,2},?\\s+\\d{4})(?=\\s+(?:by\\s+)?[A-Z“"‘'])`,
    ),
  },
  {
    // The Lantern Daily 2019-05-14 Merchants …
    rule: 'leading-source',
    kind: 'metadata',
    pattern: /^\s*(?:The\s+)?[A-Z][\w.&'’-]*(?:\s{1,3}[A-Z&][\w.&'’-]*){0,4}\s+\d{4}-\d\d-\d\d(?=\s+[A-Z“"‘'])/,
  },
  {
    rule: 'share-widget',
    kind: 'boilerplate',
    pattern:
      /^\s*(?:(?:play|share|facebook|twitter|google\s*plus|google\+|whatsapp|pinterest|linkedin|reddit|tumblr|flipboard|e-?mail|print|embed|tweet|messenger|comments?|copy(?:\s+(?:link|url))?|link|\d+\s+shares?)\b(?:\s+(?:on|via|this)\b)?[\s|,·•/]+){2,}/i,
  },
  {
    rule: 'video-widget',
    kind: 'embed',
    pattern:
      /^\s*[^\n]{5,200}?\s\d{1,2}:\d\d\s+(?:autoplay\s+)*(?:(?:copy|paste)\s+this\s+code[^<\n]{0,60})?(?:<iframe\b[^>]{0,500}>(?:\s*<\/iframe>)?)?/i,
  },
]

/** Characters at the start of a text that are looked at. */
const leadingReach = 2000

/** The date, share buttons and video player left at the start of a copied page, in text order. */
export function leadingWidgets(text: string): Region[] {
  const head = text.slice(0, leadingReach)
  const found: Region[] = []
  let at = 0
  for (const { rule, kind, pattern } of leading) {
    if (rule.startsWith('leading-') && at > 0) continue
    // A video's title is only told from a paragraph after share buttons.
    if (rule === 'video-widget' && found.at(-1)?.rule !== 'share-widget') continue
    const match = pattern.exec(head.slice(at))
    if (match === null || match[0].length >= head.length - at) continue
    const words = match[0].trimEnd()
    const start = at + match[0].length - match[0].trimStart().length
    found.push({ start: rule.startsWith('leading-') ? at : start, end: at + words.length, kind, rule })
    at += words.length
  }
  return found
}

/** Code of embedded players and scripts that stands in the text, whole. */
const markup =
  /<(iframe|script|object|embed|video|audio)\b[^>]{0,2000}>(?:[^<]{0,2000}<\/\1>)?|<blockquote class="(?:twitter-tweet|instagram-media)[^>]{0,500}>/gi

/** Spans of embed code from `from` on. */
export function markupSpans(text: string, from: number): Region[] {
  if (!text.includes('<')) return []
  return [...text.matchAll(markup)]
    .filter((m) => m.index >= from)
    .map((m) => ({ start: m.index, end: m.index + m[0].length, kind: 'embed', rule: 'embed-code' }))
}

const signature = new RegExp(
  `(?:—|–|―|--|-)\\s?.{1,100}?\\(@\\w{1,15}\\)\\s+(?:${month}\\s+\\d{1,2},\\s+\\d{4}|\\d{1,2}\\s+${month}\\s+\\d{4})\\s*$`,
  'u',
)

/** Where in a line the signature of an embedded tweet begins: author, handle, date; null if the line has none. */
export function tweetSignature(line: string): number | null {
  if (line.length > 900 || !line.includes('(@')) return null
  const at = signature.exec(line.slice(-220))
  return at === null ? null : Math.max(0, line.length - 220) + at.index
}
