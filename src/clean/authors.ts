import { looksLikeOutlet } from './text-head.ts'

/** Words that stand where an author should and name nobody. */
const nobody =
  /^(?:admin(?:istrator)?|editors?|editorial|staff|web ?master|root|guest|unknown|none|null|user|author|anonymous|n\/a|follow.*|view.*|more.*|see.*)$/i

/** Names in a byline or a metadata value, as written, without "By", roles and addresses; empty if it names nobody. */
export function readAuthors(value: string): string[] {
  if (/^https?:|^@|[<>{}]|@\w+\.\w/.test(value)) return []
  const text = value
    .replace(/\s+/g, ' ')
    .replace(/^(?:written|posted|reported|published|story)?\s*by:?\s+/i, '')
    .replace(/\s*[|•·–—].*$|\s+-\s.*$/, '')
    .replace(
      /,?\s+(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?\s+\d|\d|(?:Last )?Updated|Published|Posted)\b.*$/,
      '',
    )
    .trim()
  return text
    .split(/\s*(?:;|,? and |,? & |,\s)\s*/i)
    .map((part) => part.trim())
    .filter((part, i) => isName(part) && (i === 0 || !isRole(part)))
}

function isName(part: string): boolean {
  return (
    part.length >= 3 &&
    part.length <= 60 &&
    !nobody.test(part) &&
    /^[\p{Lu}]/u.test(part) &&
    part.split(' ').length <= 6
  )
}

/** What follows a name after a comma: an outlet, an agency, a post. */
function isRole(part: string): boolean {
  return (
    /\b(?:writer|reporter|correspondent|editor|columnist|contributor|staff|press|news|times|post|insider|journal|agency|bureau|network|magazine|international|chief|today|ap|cnn|reuters|afp|inc|special|for the)\b/i.test(
      part,
    ) ||
    looksLikeOutlet(part) ||
    !part.includes(' ')
  )
}
