/** Units that count people without telling which, as lemmas. */
export const peopleUnits: ReadonlySet<string> = new Set(
  `people person individual man woman human soul victim casualty resident civilian citizen body patient other survivor inhabitant attendee guest visitor spectator viewer
bystander participant customer`.split(/\s+/),
)

/** Units that tell of people what happened to them: "24 dead", "the wounded". */
export const fateUnits: Readonly<Record<string, string>> = {
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
}

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

/** What was done to or by what is counted: words of one relation; the first names it. Lemmas and stems. */
export const countRelations: readonly (readonly string[])[] = [
  ['kill', 'die', 'dead', 'death', 'slay', 'fatality', 'perish', 'toll', 'claim', 'lose', 'leave'],
  ['wound', 'injure', 'hurt', 'injury', 'maim'],
  ['treat', 'hospitalize', 'hospitalise', 'admit'],
  ['arrest', 'detain', 'custody', 'apprehend', 'capture'],
  ['attend', 'present', 'gather', 'join', 'watch'],
  ['invite', 'ask'],
  ['evacuate', 'transport', 'bus', 'transfer', 'move', 'grant'],
  ['miss', 'missing', 'unaccounted'],
  ['employ', 'hire', 'mobilize', 'mobilise', 'bring', 'deploy', 'have', 'send'],
  ['strand', 'wait', 'stick'],
  ['besiege', 'siege', 'blockade'],
  ['carry', 'hold', 'aboard', 'board'],
]

/** Totals that grow while they are counted, so that a later report may tell more than an earlier one. */
export const growingRelations: ReadonlySet<string> = new Set(['kill', 'wound', 'treat', 'arrest', 'miss', 'evacuate', 'employ', 'strand'])

/** Words that say a share is of what is lacking: "without power". */
export const lackWords: RegExp = /\b(?:without|lacks?|lacking|lost|no|out of|off|in the dark|yet to|not)\b/i
