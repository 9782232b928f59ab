import { table } from './table.ts'

/** Words for one office or role that news copy uses for each other, the first standing for all. Own list; abbreviations without their point. */
const sameRoles: readonly string[] = [
  'senator sen',
  'representative rep congressman congresswoman',
  'governor gov',
  'president pres',
  'spokesperson spokesman spokeswoman',
  'chair chairman chairwoman chairperson',
  'lawyer counsel solicitor barrister',
  'adviser advisor',
  'councillor councilman councilwoman councilor',
  'commissioner comm',
  'secretary sec',
  'ambassador amb',
  'minister min',
  'professor prof',
  'doctor dr physician',
  'police officer policeman policewoman',
  'officer cop',
  'king monarch',
  'actor actress',
  'businessman businesswoman',
  'ceo chief executive',
  'candidate nominee contender hopeful',
  'democrat dem democratic',
  'republican gop rep',
]

/** Canonical form of a role word. */
export const canonicalRole: ReadonlyMap<string, string> = new Map(
  sameRoles.flatMap((line) => {
    const [first, ...rest] = line.split(' ') as [string, ...string[]]
    return [first, ...rest].map((word) => [word, first] as const)
  }),
)

/** Wider words for holders of an office: what a described person may also be called. */
export const widerRoles: Readonly<Record<string, readonly string[]>> = table({
  lawmaker: ['senator', 'representative', 'councillor', 'mp'],
  legislator: ['senator', 'representative', 'councillor'],
  politician: ['senator', 'representative', 'governor', 'mayor', 'president', 'minister'],
  diplomat: ['ambassador', 'envoy', 'consul'],
  envoy: ['ambassador'],
  judge: ['justice'],
  executive: ['ceo', 'president', 'director'],
  official: [],
  leader: [],
})

/** Nouns by which copy calls someone a second time, when more words than the noun tell who it is. */
export const variedNouns: ReadonlySet<string> = new Set(
  'businessman businesswoman billionaire millionaire mogul tycoon nominee candidate hopeful contender frontrunner democrat republican conservative liberal independent lawmaker politician incumbent challenger native author actor actress star host pastor activist veteran physician surgeon economist'.split(
    ' ',
  ),
)

/** Words that turn an office into another one ("deputy attorney general"). */
export const lesserOffices: ReadonlySet<string> = new Set(
  'deputy vice assistant associate junior under acting shadow'.split(' '),
)

/** Offices of two words whose second word is not their head. */
export const officesOfTwoWords: ReadonlySet<string> = new Set([
  'attorney general',
  'secretary general',
  'governor general',
  'inspector general',
  'surgeon general',
  'solicitor general',
  'director general',
  'commander in chief',
  'chief of staff',
])

/** Those who speak for someone by their role. */
export const speakingRoles: ReadonlySet<string> = new Set([
  'spokesperson',
  'lawyer',
  'attorney',
  'publicist',
  'agent',
  'spox',
  'press secretary',
  'communications director',
  'aide',
])

/** Marks that a role is over, before it or before the verb. */
export const pastMarks: ReadonlySet<string> = new Set(
  'former formerly then ex once retired onetime ousted late past previous erstwhile'.split(' '),
)

/** Nouns that say that somebody is a person, and of which sex or age, and no more: nobody holds them. */
export const plainPersons: ReadonlySet<string> = new Set(
  'person individual human man woman boy girl guy gentleman lady adult youth youngster teenager teen toddler child baby infant'.split(
    ' ',
  ),
)

/** Common nouns for organisations, and the words in a name that answer to them. */
export const organisationNouns: Readonly<Record<string, readonly string[]>> = table({
  company: [
    'inc',
    'corp',
    'co',
    'company',
    'energy',
    'holdings',
    'llc',
    'group',
    'technologies',
    'industries',
    'airlines',
    'motors',
    'corporation',
  ],
  firm: ['llc', 'llp', 'partners', 'group', 'associates', 'holdings', 'energy', 'company', 'firm'],
  contractor: ['energy', 'services', 'company', 'contractors', 'construction'],
  utility: ['power', 'electric', 'authority', 'energy', 'utility', 'water'],
  authority: ['authority'],
  agency: ['agency', 'administration', 'bureau', 'service', 'authority', 'fema', 'cia', 'fbi', 'nsa', 'epa', 'nasa'],
  bureau: ['bureau', 'fbi'],
  department: ['department'],
  ministry: ['ministry'],
  committee: ['committee'],
  panel: ['committee', 'commission', 'panel', 'board'],
  commission: ['commission'],
  board: ['board'],
  council: ['council'],
  court: ['court'],
  embassy: ['embassy'],
  foundation: ['foundation'],
  institute: ['institute'],
  university: ['university'],
  college: ['college'],
  school: ['school'],
  hospital: ['hospital', 'medical', 'clinic', 'infirmary'],
  bank: ['bank'],
  church: ['church'],
  union: ['union'],
  party: ['party'],
  campaign: ['campaign'],
  newspaper: [
    'post',
    'times',
    'journal',
    'tribune',
    'herald',
    'globe',
    'gazette',
    'daily',
    'news',
    'ledger',
    'courier',
    'chronicle',
    'mirror',
    'guardian',
    'telegraph',
  ],
  paper: [
    'post',
    'times',
    'journal',
    'tribune',
    'herald',
    'globe',
    'gazette',
    'daily',
    'ledger',
    'courier',
    'chronicle',
  ],
  magazine: ['magazine', 'weekly', 'review'],
  network: ['network', 'news', 'tv', 'broadcasting', 'cnn', 'nbc', 'abc', 'cbs', 'msnbc', 'fox'],
  broadcaster: ['broadcasting', 'tv', 'radio', 'bbc', 'news'],
  group: ['foundation', 'group', 'association', 'alliance', 'coalition', 'league', 'union', 'society', 'front'],
  organisation: ['foundation', 'organisation', 'organization', 'association', 'society', 'institute'],
  organization: ['foundation', 'organisation', 'organization', 'association', 'society', 'institute'],
  association: ['association'],
  airline: ['airlines', 'airways', 'air', 'airline'],
  team: ['team'],
  government: ['government', 'administration'],
  administration: ['administration'],
  legislature: ['legislature', 'parliament', 'assembly', 'senate', 'congress'],
  parliament: ['parliament'],
  senate: ['senate'],
  house: ['house'],
})

/** Nouns for those who publish: only an outlet is called so. */
export const mediaNouns: ReadonlySet<string> = new Set(
  'station network channel broadcaster newspaper paper magazine outlet website daily weekly tabloid'.split(' '),
)

/** Nouns for writings that say something by themselves ("the list includes"). */
export const documentNouns: ReadonlySet<string> = new Set(
  `report list article story document documents email e-mail emails memo memorandum letter study survey poll filing lawsuit complaint indictment affidavit warrant transcript
tweet book website page record records statement release editorial column paper dossier file files order ruling opinion brief contract bill law resolution amendment video
recording tape audio intercept intercepts log logs note notes message messages post review audit analysis assessment text caption headline sign leaflet manifesto plan
budget figures data statistics results census guidelines rules policy agreement treaty deal constitution charter notice advertisement ad application petition motion subpoena
message receipts receipt invoice schedule calendar diary account accounts accounting biography profile interview speech remarks testimony answer answers comments comment announcement tally count estimate estimates projection`.split(
    /\s+/,
  ),
)

/** Documents whose words were caught, not published. */
export const interceptNouns: ReadonlySet<string> = new Set([
  'intercept',
  'intercepts',
  'wiretap',
  'wiretaps',
  'recording',
  'recordings',
  'tape',
  'tapes',
  'surveillance',
  'eavesdropping',
])
