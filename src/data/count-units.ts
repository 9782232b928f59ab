import { table } from './table.ts'

/** Units that count people without telling which, as lemmas. */
export const peopleUnits: ReadonlySet<string> = new Set(
  `people person individual man woman human soul victim casualty resident civilian citizen body patient other survivor inhabitant attendee guest visitor spectator viewer
bystander participant customer`.split(/\s+/),
)

/** Units that tell of people what happened to them: "24 dead", "the wounded". */
export const fateUnits: Readonly<Record<string, string>> = table({
  dead: 'kill',
  death: 'kill',
  fatality: 'kill',
  killed: 'kill',
  martyr: 'kill',
  wounded: 'wound',
  injured: 'wound',
  injury: 'wound',
  hurt: 'wound',
  arrest: 'arrest',
  detainee: 'arrest',
  missing: 'miss',
})

/** Units of people of one kind that are counted as one: the first names them. */
export const unitFamilies: readonly (readonly string[])[] = [
  ['worker', 'employee', 'subcontractor', 'contractor', 'staff', 'staffer', 'crew', 'laborer', 'labourer'],
  ['child', 'kid', 'minor', 'youngster', 'schoolchild'],
  ['officer', 'policeman', 'policewoman', 'police', 'cop'],
  ['soldier', 'troop', 'serviceman', 'serviceperson'],
  ['passenger', 'traveller', 'traveler', 'commuter'],
  ['protester', 'demonstrator', 'marcher'],
  ['home', 'house', 'household'],
  ['meeting', 'conversation', 'encounter', 'discussion', 'talk', 'contact', 'visit'],
  ['shot', 'round', 'bullet'],
  ['firefighter', 'fireman'],
  ['attacker', 'gunman', 'assailant', 'shooter', 'suspect', 'bomber'],
  ['bomb', 'device', 'explosive', 'explosion', 'blast'],
]

/** What was done to or by what is counted, lemmas and stems of one relation together; the first names it, the words are for people. */
export const countRelations: readonly { readonly words: string; readonly verbs: readonly string[] }[] = [
  { words: 'killed', verbs: ['kill', 'die', 'dead', 'death', 'slay', 'fatality', 'perish', 'toll'] },
  { words: 'wounded', verbs: ['wound', 'injure', 'hurt', 'injury', 'maim'] },
  { words: 'treated', verbs: ['treat', 'hospitalize', 'hospitalise'] },
  { words: 'kept in hospital', verbs: ['admit'] },
  { words: 'arrested', verbs: ['arrest', 'detain', 'custody', 'apprehend'] },
  { words: 'who attended', verbs: ['attend', 'present', 'gather', 'join'] },
  { words: 'invited', verbs: ['invite'] },
  {
    words: 'moved out',
    verbs: ['evacuate', 'leave', 'depart', 'transport', 'bus', 'transfer', 'move', 'grant', 'passage', 'flee'],
  },
  { words: 'missing', verbs: ['miss', 'missing', 'unaccounted'] },
  { words: 'employed', verbs: ['employ', 'hire', 'mobilize', 'mobilise', 'bring', 'deploy', 'have', 'send'] },
  { words: 'paid', verbs: ['pay', 'receive', 'compensate', 'donate', 'payment', 'compensation'] },
  { words: 'stranded', verbs: ['strand', 'wait', 'stick'] },
  { words: 'under siege', verbs: ['besiege', 'siege', 'blockade'] },
  { words: 'aboard', verbs: ['carry', 'aboard', 'board'] },
]

/** Relations that say only that a number was given, and none of what it counts. */
export const emptyRelations: ReadonlySet<string> = new Set(
  'be include say reach count report accord rise surpass hit total number update put set take see come go do stand remain estimate confirm include climb increase grow tell add call make use get give allow let meter'.split(
    ' ',
  ),
)

/** Relations of people's fate: of a disaster a reader is told one number of each, and of those only some are children, crew, evacuees. */
export const fateRelations: ReadonlySet<string> = new Set(['kill', 'wound', 'arrest', 'miss'])

/** Units of time: how long something lasted is told apart by what lasted. */
export const durationUnits: ReadonlySet<string> = new Set('year month week day hour minute second decade'.split(' '))

/** Totals that grow while they are counted, so that a later report may tell more than an earlier one. */
export const growingRelations: ReadonlySet<string> = new Set([
  'kill',
  'wound',
  'treat',
  'arrest',
  'miss',
  'evacuate',
  'employ',
  'strand',
])

/** Words that say a share is of what is lacking: "without power". */
export const lackWords: RegExp =
  /\b(?:without|lacks?|lacking|lost|no|out of|off|in the dark|yet to|not|struggl(?:es|ed|ing) to)\b/i

/** Shares told in words, with their percentage. */
export const shareWords: readonly (readonly [RegExp, number])[] = [
  [/\bthree[- ](?:quarters|fourths)\b/i, 75],
  [/\btwo[- ]thirds\b/i, 66.7],
  [/\b(?:a|one) third\b/i, 33.3],
  [/\b(?:a|one) (?:quarter|fourth)\b/i, 25],
  [/\bhalf (?:of|the)\b/i, 50],
]
