import { looksLikeOutlet } from './text-head.ts'

/** Words that stand where an author should and name nobody. */
const nobody =
  /^(?:meta|categor(?:y|ies)|kategori|archives?|tags?|topics?|uncategori[sz]ed|home|blog|admin(?:istrator)?|editors?|editorial|staff|web ?master|root|guest|unknown|none|null|user|author|anonymous|n\/a|follow.*|view.*|more.*|see.*|(?:share|log ?in(?:register)?|sign ?(?:in|up)|subscribe|print|comments?)\b.*|staff reports?|our .*|.*\b(?:staff|bureau|desk|newsroom)|.*\bwire services?)$/i

/** A month and a figure, or a name in capitals without a space, as accounts of content systems have. */
const noName =
  /^(?:(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\.?(?:\s*\d.*)?|(?:last )?(?:updated|published|posted)(?!\p{L}).*)$/iu

/** Names in a byline or a metadata value, as written, without "By", roles and addresses; empty if it names nobody. */
export function readAuthors(value: string): string[] {
  if (/^https?:|^@|[<>{}]|@\w+\.\w/.test(value)) return []
  const text = value
    .replace(/\s+/g, ' ')
    .replace(/^[\s|•·–—-]+/, '')
    .replace(
      /^(?:(?:written|posted|reported|published|story)?\s*by:?\s+|(?:Von|Par|Por|Oleh) (?=\p{Lu}\S* \p{Lu}))/iu,
      '',
    )
    .replace(/\s*[|•·–—].*$|\s+-\s.*$/, '')
    // "Cora Finch in Marlow"
    .replace(/(?<=\p{L} \p{L}{2,}) in \p{Lu}[\p{L} .'’-]*$/u, '')
    // "Cora Finch. Lantern International", and not an initial.
    .replace(/(?<=\p{L} \p{L}{4,})\.\s.*$/u, '')
    .replace(
      /,?\s+(?:on\s+)?(?:\p{Ll}+ (?:am|em|el|le) \d|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?\s+\d|\d|(?:Last )?Updated|Published|Posted)(?!\p{L}).*$/u,
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
    !noName.test(part) &&
    !/^\p{Lu}{4,}$/u.test(part) &&
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

/** A name without the outlet's at its end ("Cora Finch Lantern Daily"). */
export function withoutOutlet(name: string, outlets: readonly string[]): string {
  for (const outlet of outlets) {
    const rest = name.slice(0, Math.max(0, name.length - outlet.length))
    if (outlet.length < 3 || name.slice(rest.length).toLowerCase() !== outlet.toLowerCase()) continue
    if (rest === '') return name
    if (/^\S+ .*\S\s$/.test(rest)) return rest.trim()
  }
  return name
}
