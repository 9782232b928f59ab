/** Kinds of event that accounts call each other's names; the first names the family. Kinds as in `event-nouns` and `event-verbs`. */
export const eventFamilies: readonly (readonly string[])[] = [
  ['meeting', 'conversation', 'negotiation'],
  ['attack', 'bombing', 'explosion', 'shooting', 'killing'],
  ['conference', 'event', 'attendance', 'invitation', 'organisation', 'speech'],
  ['investigation', 'inspection'],
  ['departure', 'evacuation', 'arrival'],
  ['resignation', 'dismissal'],
  ['news conference', 'interview'],
  ['outage', 'repair'],
  ['payment', 'purchase'],
]

/** Families of which a story mostly has one at a time: mentions without names are of it. */
export const singularFamilies: ReadonlySet<string> = new Set(
  'attack crash storm flood earthquake fire election outage contract evacuation standoff kidnapping outbreak hearing'.split(
    ' ',
  ),
)

/** Kinds that name acts of saying or printing: the statements themselves stand for them, unless someone takes part. */
export const wordEvents: ReadonlySet<string> = new Set(
  'statement report announcement letter message provision campaign order law'.split(' '),
)
