/** Nouns after which "as a …" names the part someone plays, beside the offices in `titles`. Own list. */
export const capacityNouns: ReadonlySet<string> = new Set(
  `citizen person individual surrogate representative member chairman chairwoman chair official officer adviser advisor aide candidate nominee volunteer lobbyist consultant
witness expert employee contractor lawyer attorney counsel spokesman spokeswoman spokesperson agent delegate senator congressman congresswoman lawmaker legislator governor mayor
president minister secretary ambassador diplomat envoy judge prosecutor journalist reporter editor owner shareholder director trustee partner executive businessman businesswoman
doctor nurse engineer teacher professor scientist private intermediary mediator observer guest host sponsor donor supporter surrogate operative soldier commander civilian
father mother parent resident taxpayer voter friend colleague insider outsider leader deputy staffer`.split(/\s+/),
)

/** Nouns for the part itself ("in his capacity as"). */
export const capacityWords: ReadonlySet<string> = new Set(['capacity', 'role', 'position', 'function', 'capacities'])

/** Adjectives before "capacity" that name the part by themselves ("in an official capacity"). */
export const capacityAdjectives: ReadonlySet<string> = new Set([
  'official',
  'private',
  'personal',
  'professional',
  'individual',
  'advisory',
  'unofficial',
  'formal',
  'informal',
])
