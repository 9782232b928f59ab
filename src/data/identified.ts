/** Nouns for whoever had one part in what happened, and is identified later. Own list. */
export const identifiedRoles: readonly string[] =
  `gunman|gunwoman|shooter|attacker|assailant|bomber|arsonist|hijacker|kidnapper|killer|robber|thief|stabber|intruder|suspect|victim|driver|motorist|cyclist|pedestrian|pilot|co-pilot|captain|skipper|helmsman|engineer|conductor|operator|passenger|patient|hostage|survivor|whistleblower|informant|leaker|buyer|bidder|winner|donor|owner|founder|author|artist|photographer|tourist|hiker|climber|diver|swimmer|sailor|soldier|officer|guard|nurse|doctor|surgeon|teacher|student|worker|employee|boy|girl|child|teenager|man|woman`.split(
    '|',
  )

const name = "(?=(?:(?:Mr|Mrs|Ms|Dr|Sgt|Capt|Cpl|Pvt|Lt|Officer|Constable)\\.? )?\\p{Lu}[\\p{L}’'.-]+)"
const role = `(?<role>(?:\\p{Ll}+ ){0,2}?(?:${identifiedRoles.join('|')}))`
const of = '(?<of> (?:of|in|aboard|on|behind|at) (?:the |an? )?(?:\\p{L}+ ?){1,3}?)?'
const by = '(?: (?:by|in) [^,.;“”"]{3,50}?)?'

/** Words that identify whoever had a part; a name follows the match. */
export const identifications: readonly RegExp[] = [
  new RegExp(
    `\\b[Tt]he ${role}${of},?(?: (?:who|whom)(?: [^,.;“”"]{1,40}?)?)?(?: (?:was|were|is|has been|had been|has|have|had|police|officials|authorities)(?: \\p{L}+ly)?)? (?:identified|named)${by} as ${name}`,
    'gu',
  ),
  new RegExp(`\\b(?:identified|named) the ${role}${of} as ${name}`, 'gu'),
]
